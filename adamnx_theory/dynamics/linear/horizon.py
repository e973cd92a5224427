"""What is left of an expression in the step t as t grows.

Powers b^(a t + c) with b^a < 1 vanish and those with b^a > 1 are the reciprocals of
such.  Whether b^a is below 1 is read off the optimizer's values: it cannot change
within the parameters' domains without passing 1.  So is the case that holds in the end
where a coefficient has several (RAdam's): its parameters' domain must not admit another.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

import sympy as sp

from adamnx_theory.definitions.numbers.exact import shown, substituted
from adamnx_theory.errors import BadInput


def settled(
    e: sp.Expr, t: sp.Symbol, values: Mapping[sp.Symbol, sp.Rational], growing: bool = False
) -> sp.Expr:
    """The limit of `e` as t -> infinity, in its other symbols.

    With `growing`, only the powers are put to their limits, so that a step that grows
    without bound stays as it is.  Raises `BadInput` where there is no finite limit.
    """
    small: list[sp.Symbol] = []
    found: dict[sp.Basic, sp.Expr] = {}
    known: list[tuple[sp.Basic, sp.Expr, sp.Expr]] = []  # base, rate, base^(rate t)
    for power in sorted(e.atoms(sp.Pow), key=sp.default_sort_key):
        base, exponent = power.args
        if base.has(t) or not exponent.has(t):
            continue
        rate = sp.expand(exponent).coeff(t, 1)
        rest = sp.expand(exponent - rate * t)
        factor = _factor(base, rate, values)
        if rest.has(t) or factor == 1:
            continue
        for other, unit, symbol in known:  # base^(t/2) is the root of base^t
            if other == base and sp.cancel(rate / unit).is_Rational:
                found[power] = symbol ** sp.cancel(rate / unit) * base**rest
                break
        else:
            small.append(sp.Dummy("s", positive=True))
            symbol = cast(sp.Expr, small[-1] if factor < 1 else 1 / small[-1])
            known.append((base, rate, symbol))
            found[power] = symbol * base**rest
    value = decided(_none_left(substituted(e, found), small, e), values)
    if value.has(t) and not growing:
        value = _limit(value, t)
    if value.has(sp.oo, -sp.oo, sp.zoo, sp.nan):
        raise BadInput(f"{shown(e)} has no finite limit as {t} grows; say at which step.")
    return value


def _limit(e: sp.Expr, t: sp.Symbol) -> sp.Expr:
    """The limit as t -> infinity; of a least or largest value, the one of the limits."""
    held = {part: part.func(*(_limit(cast(sp.Expr, a), t) for a in part.args))
            for part in e.atoms(sp.Min, sp.Max) if part.has(t)}
    return cast(sp.Expr, sp.limit(substituted(e, held), t, sp.oo))


def decided(e: sp.Expr, values: Mapping[sp.Symbol, sp.Rational]) -> sp.Expr:
    """Cases that depend on symbols with values alone, resolved at these."""

    def fixed(*parts: sp.Basic) -> bool:
        return all(part.free_symbols <= values.keys() for part in parts)

    def case(*pairs: Any) -> Any:
        for value, condition in pairs:
            if not fixed(condition):
                break
            if substituted(condition, values) == True:  # noqa: E712
                return value
        return sp.Piecewise(*pairs)

    return cast(sp.Expr, e.replace(sp.Piecewise, case))


def _factor(base: sp.Basic, rate: sp.Basic, values: Mapping[sp.Symbol, sp.Rational]) -> sp.Expr:
    b, a = substituted(base, values), substituted(rate, values)
    if b == 0:
        return sp.S.Zero
    return cast(sp.Expr, sp.N(b**a, 30))


def _none_left(e: sp.Expr, small: list[sp.Symbol], given: sp.Expr) -> sp.Expr:
    """The vanishing powers put to 0, one after the other."""
    zero = substituted(e, dict.fromkeys(small, sp.S.Zero))
    if not zero.has(sp.nan, sp.zoo, sp.oo, -sp.oo):
        return zero
    left = [symbol for symbol in small if e.has(symbol)]
    if len(left) == 1:
        e = cast(sp.Expr, sp.limit(sp.together(e), left[0], 0, "+"))
    if len(left) > 1 or e.has(sp.nan, sp.zoo):
        raise BadInput(f"the limit of {shown(given)} is not found.")
    return e
