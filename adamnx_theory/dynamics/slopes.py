"""Derivatives at a point, one side at a time.

|y|^q sign(y) is differentiable at 0 for every q >= 1 (with derivative 0 for q > 1 and
1 for q = 1), |y|^p for p > 1; |y| is not, and sign(y) is not even continuous.  So each
side is asked on its own: y = y0 + d and y = y0 - d with d > 0, where SymPy knows
|d| = d and sign(d) = 1.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import cast

import sympy as sp

from adamnx_theory.definitions.exact import substituted


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


def slope(e: sp.Expr, y: sp.Symbol, at: sp.Expr, positive: Mapping[sp.Expr, sp.Expr]) -> Slope:
    """The slopes of `e` in `y` at `at`.

    `positive` maps expressions that are positive, such as 1 - beta1, to symbols that
    say so; the result is in terms of the expressions again.
    """
    back = {symbol: expression for expression, symbol in positive.items()}
    e = substituted(e, positive)
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
    """Whether SymPy finds that `e` vanishes."""
    return e == 0 or sp.simplify(e) == 0


def _at_zero(e: sp.Expr, d: sp.Symbol) -> sp.Expr:
    """The limit as d falls to 0; by putting 0 in where that has a value."""
    value = substituted(e, {d: sp.S.Zero})
    if value.has(sp.nan, sp.zoo, sp.oo, -sp.oo):
        value = sp.limit(e, d, 0, "+")
    return cast(sp.Expr, value)
