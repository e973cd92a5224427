"""What an optimizer becomes at limiting values of its parameters: found, then proved.

The ends of the parameters' domains are put in (beta1 = 0, weight_decay = 0, eps = 0, ...),
for parameters in exponents also 1 and 2, and what is left is compared with every other
definition.  State variables that x no longer depends on are dropped, and those that never
leave their initial value replaced by it.  Two definitions
coincide when the others can be matched one to one with equal initial values and equal
updates of x and of the state: then all their trajectories are equal.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations, permutations, product
from typing import Any, cast

import sympy as sp

from adamnx_theory.definitions import registry
from adamnx_theory.definitions.numbers.exact import substituted
from adamnx_theory.definitions.optimizer import Optimizer, elementwise
from adamnx_theory.definitions.parameter import Parameter
from adamnx_theory.definitions.staging import specialised
from adamnx_theory.dynamics.linear.slopes import is_zero

_MOST = 3  # values put in at once


@dataclass(frozen=True)
class Coincidence:
    """With these values the optimizer is `other` (with the same values where it has them)."""

    other: str
    values: tuple[tuple[str, str], ...]

    @property
    def text(self) -> str:
        """As in "adam at weight_decay = 0"."""
        return f"{self.other} at {', '.join(f'{n} = {v}' for n, v in self.values)}"

    def to_dict(self) -> dict[str, Any]:
        """Everything as JSON types."""
        return {"other": self.other, "values": dict(self.values)}


@lru_cache(maxsize=64)
def coincidences(name: str) -> tuple[Coincidence, ...]:
    """All that are proved, with as few values put in as it takes.

    Up to three values at once.  Optimizers with reductions are compared among themselves.
    """
    mine = elementwise(registry.optimizer(name), "the comparison of definitions")
    every = [registry.optimizer(o) for o in registry.optimizers() if o != name]
    others = [o for o in every if isinstance(o, Optimizer)]
    found: list[Coincidence] = []
    for chosen in _choices(mine):
        shown = {(p.name, str(value)) for p, value in chosen}
        values = {p.symbol: value for p, value in chosen}
        left = _left(mine, values)
        for other in others:
            if any(c.other == other.name and set(c.values) <= shown for c in found):
                continue
            if _same(left, _left(other, values)):
                found.append(Coincidence(other.name, tuple(sorted(shown))))
    return tuple(found)


def same_as(optimizer: Optimizer) -> tuple[str, ...]:
    """The registered definitions with the same trajectories, whatever the parameters are.

    `optimizer` may be one of one's own; its parameters must be named and bounded as theirs.
    """
    mine = _left_of(optimizer, {})
    every = [registry.optimizer(name) for name in registry.optimizers()]
    others = [o for o in every if isinstance(o, Optimizer)]
    return tuple(o.name for o in others if _same(mine, _left(o, {})))


def _choices(optimizer: Optimizer) -> Iterator[tuple[tuple[Parameter, sp.Rational], ...]]:
    """Sets of (parameter, limiting value), small ones first; never the empty one."""
    for size in range(1, _MOST + 1):
        for chosen in combinations(optimizer.parameters, size):
            for values in product(*(_ends(optimizer, p) for p in chosen)):
                yield tuple(zip(chosen, values, strict=True))


def _ends(optimizer: Optimizer, p: Parameter) -> list[sp.Rational]:
    ends = {end for end in (p.domain.lower, p.domain.upper) if end is not None}
    if p.symbol in optimizer.exponents:
        ends |= {cast(sp.Rational, sp.Integer(1)), cast(sp.Rational, sp.Integer(2))}
    return sorted(end for end in ends if end in p.domain)


@dataclass(frozen=True)
class _Left:
    """An optimizer with values put in: the states that matter, and all new values."""

    states: tuple[tuple[sp.Symbol, sp.Rational], ...]
    new: dict[sp.Symbol, sp.Expr]
    reductions: tuple[tuple[sp.Symbol, str, sp.Expr], ...]
    parameters: frozenset[sp.Symbol]


def _left(optimizer: Optimizer, values: dict[sp.Symbol, sp.Rational]) -> _Left:
    return _left_cached(optimizer.name, tuple(sorted(values.items(), key=str)))


@lru_cache(maxsize=8192)
def _left_cached(name: str, items: tuple[tuple[sp.Symbol, sp.Rational], ...]) -> _Left:
    return _left_of(registry.optimizer(name), dict(items))


def _left_of(optimizer: Optimizer, values: dict[sp.Symbol, sp.Rational]) -> _Left:
    own = {p.symbol for p in optimizer.parameters}
    values = {s: v for s, v in values.items() if s in own}
    named = _named(optimizer)

    def put(e: sp.Expr) -> sp.Expr:
        return substituted(specialised(e, values) if values else e, named)

    new, reductions = _still_put_in(
        optimizer,
        {s: put(e) for s, e in optimizer.update.items()},
        tuple((r.symbol, r.statistic, put(r.of)) for r in optimizer.reductions),
    )
    needed = _needed(optimizer, new, reductions)
    states = tuple((s.symbol, s.initial) for s in optimizer.state if s.symbol in needed)
    new = {s: e for s, e in new.items() if s == optimizer.x or s in needed}
    reductions = tuple(r for r in reductions if r[0] in needed)
    back = {symbol: part for part, symbol in named.items()}
    seen: set[sp.Basic] = set()
    for e in (*new.values(), *(of for _, _, of in reductions)):
        seen |= substituted(e, back).free_symbols
    return _Left(states, new, reductions, frozenset(cast("set[sp.Symbol]", seen & own)))


def _still_put_in(optimizer: Optimizer, new: Any, reductions: Any) -> tuple[Any, Any]:
    """States that never leave their initial value, replaced by it (SWATS' phase)."""
    start: dict[sp.Symbol, sp.Expr] = {s.symbol: s.initial for s in optimizer.state}
    while True:
        still = {s: value for s, value in start.items()
                 if new[s] != value and substituted(new[s], {s: value}) == value}
        if not still:
            return new, reductions
        new = {s: start[s] if s in still else substituted(e, still) for s, e in new.items()}
        reductions = tuple((r, kind, substituted(of, still)) for r, kind, of in reductions)


def _needed(optimizer: Optimizer, new: Any, reductions: Any) -> set[sp.Symbol]:
    """The states and reductions that x depends on, directly or not."""
    uses = {**new, **{symbol: of for symbol, _, of in reductions}}
    needed, todo = set(), [optimizer.x]
    while todo:
        for s in uses[todo.pop()].free_symbols & uses.keys():
            if s not in needed and s != optimizer.x:
                needed.add(s)
                todo.append(s)
    return needed


@lru_cache(maxsize=64)
def _named(optimizer: Optimizer) -> dict[sp.Expr, sp.Expr]:
    """beta^t as 1 - d with d > 0, so that roots of 1 - beta^t can be taken apart."""
    return {
        cast(sp.Expr, p.symbol**optimizer.t): cast(sp.Expr, 1 - _rest(p.symbol))
        for p in optimizer.parameters if p.domain.upper == 1
    }


@lru_cache(maxsize=64)
def _rest(symbol: sp.Symbol) -> sp.Symbol:
    return sp.Symbol(f"rest_{symbol}", positive=True)


def _same(a: _Left, b: _Left) -> bool:
    """Whether some matching of the states makes the two equal, proved."""
    if len(a.states) != len(b.states) or a.parameters != b.parameters:
        return False
    if len(a.reductions) != len(b.reductions) or len(a.reductions) > 1:
        return False
    (x,) = a.new.keys() - {s for s, _ in a.states}
    for order in permutations(b.states):
        matched: dict[Any, Any] = {}
        if any(v != w for (_, v), (_, w) in zip(a.states, order, strict=True)):
            continue
        for (s, _), (other, _) in zip(a.states, order, strict=True):
            matched[other] = s
        for (s, statistic, of), (other, kind, of_b) in zip(a.reductions, b.reductions,
                                                           strict=True):
            matched[other] = s
            if statistic != kind or not _equal(of, substituted(of_b, matched)):
                break
        else:
            back = {s: other for other, s in matched.items()}
            pairs = [(a.new[s], b.new[back[s]]) for s, _ in a.states]
            pairs.append((a.new[x], b.new[x]))
            if all(_equal(e, substituted(f, matched)) for e, f in pairs):
                return True
    return False


def _equal(a: sp.Expr, b: sp.Expr) -> bool:
    """Proved equal; a point at which they are seen to differ saves the attempt."""
    return a == b or is_zero(a - b)
