"""The claims of one paper, gathered from its modules, in the order of the catalogue."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from fnmatch import fnmatchcase
from importlib import import_module
from pkgutil import walk_packages

from adamnx_theory.claims.model import Claim, Evidence


def in_order(
    package: str,
    path: Iterable[str],
    order: Sequence[str],
    beside: Mapping[str, Sequence[Evidence]],
) -> tuple[Claim, ...]:
    """The `CLAIMS` of all modules below a package, sorted by `place`.

    `beside` adds evidence to a claim, by its id: runs that stand beside its proofs.
    """
    modules = (import_module(found.name) for found in walk_packages(path, f"{package}."))
    declared = [claim for module in modules for claim in getattr(module, "CLAIMS", ())]
    return tuple(
        replace(claim, evidence=(*claim.evidence, *beside.get(claim.id, ())))
        for claim in sorted(declared, key=lambda claim: place(claim.id, order))
    )


def place(claim: str, order: Sequence[str]) -> int:
    """Where the claim PAPER.NAME stands among names and families.

    An entry with a star takes all claims of that family, in the order of their modules; an
    exact entry comes before a family.  Raises ValueError for a claim that has no place.
    """
    name = claim.partition(".")[2]
    if name in order:
        return order.index(name)
    for i, pattern in enumerate(order):
        if "*" in pattern and fnmatchcase(name, pattern):
            return i
    raise ValueError(f"{claim} has no place in the order of the claims")
