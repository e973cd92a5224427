"""Pulling out of an update what does not depend on the coordinate.

A step costs little more than its arithmetic when everything that depends only on
t and the parameters is tabulated beforehand, and correctly rounded at that: the
1 - beta^t of a bias correction never cancels in float64.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import cast

import sympy as sp
from sympy.logic.boolalg import Boolean

from adamnx_theory.definitions.numbers.exact import substituted


@dataclass(frozen=True)
class Staged:
    """Expressions in terms of coefficients.

    coefficients   (symbol, expression in t and parameters), each containing t
    constants      (symbol, expression in parameters alone), none a bare parameter
    expressions    the given ones in the same order, with these symbols put in
    """

    coefficients: tuple[tuple[sp.Symbol, sp.Expr], ...]
    constants: tuple[tuple[sp.Symbol, sp.Expr], ...]
    expressions: tuple[sp.Expr, ...]


def stage(
    expressions: Sequence[sp.Expr],
    t: sp.Symbol,
    parameters: frozenset[sp.Symbol],
    taken: frozenset[sp.Symbol] = frozenset(),
) -> Staged:
    """The maximal subexpressions in t and `parameters` alone, named and pulled out.

    Names are c1, c2, ... for those with t and k1, k2, ... for those without,
    skipping names in `taken`.  A sum or product counts with its time-only part
    taken together: lr m / (1 - beta1^t) yields the one coefficient
    lr / (1 - beta1^t).
    """
    pulled = _Pulled(t, parameters, {str(s) for s in taken | parameters | {t}})
    staged = tuple(pulled.walk(e) for e in expressions)
    return Staged(tuple(pulled.coefficients), tuple(pulled.constants), staged)


def exponents(
    expressions: Sequence[sp.Expr], t: sp.Symbol, parameters: frozenset[sp.Symbol]
) -> frozenset[sp.Symbol]:
    """The parameters in an exponent whose base differs from coordinate to coordinate.

    |m|^q has q; 1 - beta^t has none, since it is tabulated.
    """
    fixed = parameters | {t}
    found: set[sp.Basic] = set()
    for e in expressions:
        for base, exponent in (power.args for power in e.atoms(sp.Pow)):
            if not base.free_symbols <= fixed:
                found |= exponent.free_symbols & parameters
    return frozenset(cast("set[sp.Symbol]", found))


def specialised(e: sp.Expr, values: Mapping[sp.Symbol, sp.Rational]) -> sp.Expr:
    """`e` with exact exponents put in, and |a| sign(a) written as a.

    So |m|^2 is a product and |m| sign(m) is m, where a kernel would otherwise call
    its power function.
    """
    if not values:
        return e
    return cast(sp.Expr, substituted(e, values).replace(sp.Mul, _signed))


def _signed(*factors: sp.Expr) -> sp.Expr:
    left = list(factors)
    for sign in [f for f in factors if isinstance(f, sp.sign)]:
        magnitude = sp.Abs(sign.args[0])
        if magnitude in left:
            left.remove(sign)
            left[left.index(magnitude)] = cast(sp.Expr, sign.args[0])
    return cast(sp.Expr, sp.Mul(*left))


class _Pulled:
    def __init__(self, t: sp.Symbol, parameters: frozenset[sp.Symbol], taken: set[str]) -> None:
        self.t, self.parameters, self.taken = t, parameters, taken
        self.coefficients: list[tuple[sp.Symbol, sp.Expr]] = []
        self.constants: list[tuple[sp.Symbol, sp.Expr]] = []
        self._names: dict[sp.Expr, sp.Symbol] = {}

    def walk(self, e: sp.Expr) -> sp.Expr:
        if self._fixed(e):
            return self._name(e)
        if isinstance(e, (sp.Add, sp.Mul)):
            fixed = [a for a in e.args if self._fixed(a)]
            # A bare sign is not worth a name: x - lr u keeps its minus.
            numbers = [a for a in fixed if a.is_Number and isinstance(e, sp.Mul)]
            fixed = [a for a in fixed if a not in numbers]
            moving = [self.walk(a) for a in e.args if not self._fixed(a)]
            together = [self._name(e.func(*fixed))] if fixed else []
            return e.func(*numbers, *together, *moving)
        if not e.args:
            return e
        return e.func(*map(self._part, e.args))

    def _part(self, e: sp.Basic) -> sp.Basic:
        """An argument: an expression, a case of a Piecewise, or a condition in one."""
        if isinstance(e, sp.Expr):
            return self.walk(e)
        if not e.args:
            return e
        if isinstance(e, Boolean) and self._fixed(e) and self.t in e.free_symbols:
            holds = sp.Piecewise((sp.S.One, e), (sp.S.Zero, True))  # tabulated as 1 or 0
            return sp.Gt(self._name(cast(sp.Expr, holds)), 0)
        return e.func(*map(self._part, e.args))

    def _fixed(self, e: sp.Basic) -> bool:
        return e.free_symbols <= self.parameters | {self.t}

    def _name(self, e: sp.Expr) -> sp.Expr:
        if e.is_Number or e in self.parameters:
            return e
        if e not in self._names:
            timed = self.t in e.free_symbols
            rows = self.coefficients if timed else self.constants
            name = self._fresh("c" if timed else "k", len(rows) + 1)
            self._names[e] = sp.Symbol(name, real=True)
            rows.append((self._names[e], e))
        return self._names[e]

    def _fresh(self, letter: str, number: int) -> str:
        name = f"{letter}{number}"
        while name in self.taken:
            name += "_"
        self.taken.add(name)
        return name
