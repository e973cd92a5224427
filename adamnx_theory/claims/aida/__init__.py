"""The claims of the Aida paper (Zhang, Niwa, Kleijn), in the order of the catalogue."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from fnmatch import fnmatchcase
from importlib import import_module
from pkgutil import walk_packages
from types import ModuleType

from adamnx_theory.claims.model import Claim

# an entry with a star takes all claims of that family, in the order of their module
_ORDER = [
    "reduces_to_adamw",
    "alg1",
    "alg1.*",
    "conclusion_form",
    "sign_form",
    "eq7",
    "ratio",
    "eq15",
    "aggressive",
    "split",
    "lemma1",
    "jacobian",
    "continuity",
    "lemma2",
    "theorem1",
    "theorem2.eigenvalues",
    "theorem2.condition",
    "theorem2.scale",
    "theorem2.*",
    "fig1",
    "theorem3",
    "theorem3.p1",
    "theorem3.*",
    "theorem4",
    "theorem4.*",
    "theorem5",
    "nonautonomous",
    "eps_outside",
    "eps_outside.*",
    "only_if_decay",
    "only_if_decay.*",
    "remark1",
    "no_eta_restriction",
    "rate_law",
    "rate_law.*",
    "step_bound",
    "table1.*",
    "smooth",
    "tridia_min",
    "fig2.*",
    "fig3.*",
    "fig4.*",
    "tables23",
    "tables23.*",
    "fig5",
    "table4",
]


def _modules() -> Iterator[ModuleType]:
    """All modules below this package; those that declare claims have `CLAIMS`."""
    for info in walk_packages(__path__, f"{__name__}."):
        yield import_module(info.name)


def place(name: str) -> int:
    """Where the claim `aida.NAME` stands; an exact entry comes before a family."""
    if name in _ORDER:
        return _ORDER.index(name)
    for i, pattern in enumerate(_ORDER):
        if "*" in pattern and fnmatchcase(name, pattern):
            return i
    raise ValueError(f"aida.{name} has no place in the order of the claims")


def _ordered() -> tuple[Claim, ...]:
    declared = [claim for module in _modules() for claim in getattr(module, "CLAIMS", ())]
    beside = import_module(f"{__name__}.beside").BESIDE
    return tuple(
        replace(c, evidence=(*c.evidence, *beside.get(c.id, ())))
        for c in sorted(declared, key=lambda c: place(c.id.removeprefix("aida.")))
    )


CLAIMS: tuple[Claim, ...] = _ordered()
