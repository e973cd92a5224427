"""When an implementation is not the definition: which known variant is it?

Tried are every registered definition, then each rewriting of the definition asked for
(`rewrites`), then pairs of rewritings of different kinds.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations
from typing import Any

import sympy as sp

from adamnx_theory.conformance.compare import compare
from adamnx_theory.conformance.glance import Glance
from adamnx_theory.conformance.record import Record
from adamnx_theory.conformance.rewrites import GROUPS
from adamnx_theory.definitions.optimizer import Optimizer
from adamnx_theory.definitions.registry import optimizer as registered
from adamnx_theory.definitions.registry import optimizers
from adamnx_theory.errors import BadInput


def matching(
    optimizer: Optimizer, records: Sequence[Record], theirs: Mapping[str, sp.Rational]
) -> tuple[str, ...]:
    """What matches every record, in words; the empty tuple if nothing tried does.

    `theirs` are values, by our names, that the implementation has for parameters which
    `optimizer` lacks (the constructor's default weight decay).
    """
    look = _Look(records)
    found = [t for t, o in _registered(optimizer, theirs) if look.matches(o)]
    weight_decay = theirs.get("weight_decay", sp.Integer(0))
    singles = [[*group(optimizer, weight_decay)] for group in GROUPS]
    found += [
        f"{optimizer.name}, {text}"
        for changes in singles
        for text, o in changes
        if look.matches(o)
    ]
    if not found:
        pairs = _pairs(optimizer, weight_decay)
        found = [f"{optimizer.name}, {text}" for text, o in pairs if look.matches(o)]
    return tuple(dict.fromkeys(found))


def _registered(
    asked: Optimizer, theirs: Mapping[str, sp.Rational]
) -> Iterator[tuple[str, Optimizer]]:
    ours = {p.name: asked.value(p.name) for p in asked.parameters}
    for name in optimizers():
        if name == asked.name:
            continue
        candidate = registered(name)
        if not isinstance(candidate, Optimizer) or candidate.curvature is not None:
            continue
        names = [p.name for p in candidate.parameters]
        given = {n: v for n in names if (v := ours.get(n, theirs.get(n))) is not None}
        try:
            bound = candidate.bind(**given)
        except BadInput:  # its parameter of that name has another meaning
            continue
        other = {n: bound.value(n) for n in names if n not in ours}
        shown = ", ".join(f"{n}={float(v):g}" for n, v in other.items())
        yield f"{name} ({shown})" if shown else name, bound


def _pairs(optimizer: Optimizer, weight_decay: Any) -> Iterator[tuple[str, Optimizer]]:
    for first, second in combinations(GROUPS, 2):
        for text, changed in first(optimizer, weight_decay):
            for more, twice in second(changed, weight_decay):
                yield f"{text}, {more}", twice


class _Look:
    """Compares candidates with the records, each update once."""

    def __init__(self, records: Sequence[Record]) -> None:
        self._records = records
        self._glance = Glance(records)
        self._known: dict[Any, bool] = {}

    def matches(self, candidate: Optimizer) -> bool:
        if not self._glance.plausible(candidate):
            return False
        key = (tuple(candidate.bound.items()), candidate.reductions)
        if key not in self._known:
            self._known[key] = self._conforms(candidate)
        return self._known[key]

    def _conforms(self, candidate: Optimizer) -> bool:
        return all(
            (c := compare(candidate, r)).conforms and c.defined for r in self._records
        )
