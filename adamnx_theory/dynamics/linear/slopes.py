"""Derivatives at a point, one side at a time.

|y|^q sign(y) is differentiable at 0 for every q >= 1 (with derivative 0 for q > 1 and
1 for q = 1), |y|^p for p > 1; |y| is not, and sign(y) is not even continuous.  So each
side is asked on its own: y = y0 + d and y = y0 - d with d > 0, where SymPy knows
|d| = d and sign(d) = 1.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, cast

import sympy as sp

from adamnx_theory.definitions.numbers.exact import substituted


@dataclass(frozen=True)
class Slope:
    """The two one-sided derivatives at a point; `left` is None at the edge of a domain.

    `jump` says that the function is not continuous there.
    """

    right: sp.Expr
    left: sp.Expr | None
    jump: bool

    @property
    def smooth(self) -> bool:
        """Both sides agree."""
        return not self.jump and (self.left is None or is_zero(self.right - self.left))


def slope(e: sp.Expr, y: sp.Symbol, at: sp.Expr, named: Mapping[sp.Expr, sp.Expr]) -> Slope:
    """The slopes of `e` in `y` at `at`.

    `named` maps expressions without y to symbols that say more, such as 1 - beta1 to a
    positive one; the result is in terms of the expressions again.
    """
    back = {symbol: expression for expression, symbol in named.items()}
    e = substituted(e, named)
    if not e.has(y):
        return Slope(sp.S.Zero, sp.S.Zero, False)
    d = sp.Dummy("d", positive=True)
    middle = substituted(e, {y: at})
    sides: list[sp.Expr | None] = []
    jump = False
    for direction in (1, -1):
        if direction == -1 and y.is_nonnegative and at == 0:
            sides.append(None)
            continue
        along = substituted(e, {y: at + direction * d})
        jump = jump or not is_zero(_at_zero(along, d) - middle)
        # not simplified: that would mix powers of t whose limits are taken apart
        steepness = _at_zero(cast(sp.Expr, direction * sp.diff(along, d)), d)
        sides.append(substituted(steepness, back))
    right, left = sides
    return Slope(cast(sp.Expr, right), left, jump)


def is_zero(e: sp.Basic) -> bool:
    """Whether SymPy finds that `e` vanishes, whatever the values of its cases are."""
    if e == 0 or seen_apart(e):
        return e == 0
    if e.has(sp.Piecewise):  # simplifying inside conditions is slow and decides nothing here
        cases = sorted(e.atoms(sp.Piecewise), key=sp.default_sort_key)
        e = substituted(e, {part: sp.Dummy(f"case{i}", real=True) for i, part in enumerate(cases)})
    return e == 0 or sp.simplify(e) == 0


def seen_apart(e: sp.Basic) -> bool:
    """Whether `e` is seen not to vanish, at a point; it saves an attempt to prove that it does."""
    symbols = sorted(e.free_symbols, key=str)
    point: dict[Any, Any] = {
        s: sp.Integer(3) if s.is_integer else sp.Rational(2 * i + 3, 3 * i + 13)
        for i, s in enumerate(symbols)
    }
    value = sp.N(substituted(cast(sp.Expr, e), point), 20)
    if not value.is_number or value.has(sp.nan, sp.zoo, sp.oo, -sp.oo):
        return False
    return bool(abs(value) > sp.Float("1e-12"))


def _at_zero(e: sp.Expr, d: sp.Symbol) -> sp.Expr:
    """The limit as d falls to 0; by putting 0 in where that has a value."""
    value = substituted(e, {d: sp.S.Zero})
    if value.has(sp.nan, sp.zoo, sp.oo, -sp.oo):
        value = sp.limit(e, d, 0, "+")
    return cast(sp.Expr, value)
