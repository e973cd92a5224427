"""What a factor does to an expression: pulling it out, structure by structure.

`pulled(e, c)` finds e = c^k r with r free of c.  The factor is a positive number (c > 0),
or a sign (c^2 = 1, powers counted modulo 2).  What cannot be pulled out raises `Mixed`.
"""

from __future__ import annotations

from typing import Any, cast

import sympy as sp
from sympy.core.relational import Relational

from adamnx_theory.dynamics.symmetry.clips import clipped

ANY = object()  # the power of c in 0


class Mixed(Exception):
    """The expression is no power of the factor times something free of it."""


def pulled(e: sp.Expr, c: sp.Symbol, sign: bool) -> tuple[Any, sp.Expr]:
    """(k, r) with e = c^k r; k is `ANY` for 0.  Raises `Mixed`."""
    if e == 0:
        return ANY, e
    if not e.has(c):
        return sp.S.Zero, e
    if e == c:
        return sp.S.One, sp.S.One
    if isinstance(e, sp.Mul):
        parts = [pulled(cast(sp.Expr, a), c, sign) for a in e.args]
        return _reduced(sp.Add(*(k for k, _ in parts)), sign), sp.Mul(*(r for _, r in parts))
    if isinstance(e, sp.Add):
        return _together(e, c, sign)
    if isinstance(e, sp.Pow):
        return _power(e, c, sign)
    clip = clipped(e)
    if clip is not None and sign and not clip[0].has(c):  # clip(-y) = -clip(y)
        k, rest = pulled(clip[1], c, sign)
        return k, cast(sp.Expr, sp.Min(clip[0], sp.Max(-clip[0], rest)))
    if isinstance(e, (sp.Max, sp.Min)):
        k, rest = _common(e.args, c, sign)
        if sign and k not in (ANY, 0):
            raise Mixed
        return k, e.func(*rest)
    if isinstance(e, (sp.Abs, sp.sign)):
        k, rest = pulled(cast(sp.Expr, e.args[0]), c, sign)
        kept = isinstance(e, sp.Abs) != sign  # |c y| = c |y|; sign(-y) = -sign(y)
        return (k if kept else sp.S.Zero), e.func(rest)
    if isinstance(e, sp.Piecewise):
        k, rest = _common([pair.args[0] for pair in e.args], c, sign)
        conditions = [_condition(pair.args[1], c, sign) for pair in e.args]
        return k, cast(sp.Expr, sp.Piecewise(*zip(rest, conditions, strict=True)))
    raise Mixed


def _condition(e: sp.Basic, c: sp.Symbol, sign: bool) -> sp.Basic:
    """A condition that the factor does not change, without it; raises `Mixed` for another."""
    if not e.has(c):
        return e
    if not isinstance(e, Relational):
        raise Mixed
    k, sides = _common(e.args, c, sign)
    if sign and k not in (ANY, 0) and not isinstance(e, (sp.Eq, sp.Ne)):
        raise Mixed
    return e.func(*sides)


def opened(e: sp.Expr) -> sp.Expr:
    """A sum with products of sums among its terms multiplied out; what is inside stays."""
    terms = sp.Add(*(sp.expand_mul(a, deep=False) for a in sp.Add.make_args(e)))
    return cast(sp.Expr, terms)


def _together(e: sp.Expr, c: sp.Symbol, sign: bool) -> tuple[Any, sp.Expr]:
    try:
        k, rest = _common(e.args, c, sign)
    except Mixed:
        terms = opened(e)
        if terms == e or not isinstance(terms, sp.Add):
            raise
        k, rest = _common(terms.args, c, sign)
    return k, cast(sp.Expr, sp.Add(*rest))


def _power(e: sp.Pow, c: sp.Symbol, sign: bool) -> tuple[Any, sp.Expr]:
    base, exponent = cast("tuple[sp.Expr, sp.Expr]", e.args)
    if exponent.has(c):
        raise Mixed
    k, rest = pulled(base, c, sign)
    if k is ANY:
        return ANY, e
    if sign and k != 0 and not exponent.is_Integer:
        raise Mixed
    return _reduced(k * exponent, sign), cast(sp.Expr, rest**exponent)


def _common(parts: Any, c: sp.Symbol, sign: bool) -> tuple[Any, list[sp.Expr]]:
    found = [pulled(a, c, sign) for a in parts]
    powers = {k for k, _ in found if k is not ANY}
    if len(powers) > 1:
        raise Mixed
    return (powers.pop() if powers else ANY), [r for _, r in found]


def _reduced(k: sp.Expr, sign: bool) -> sp.Expr:
    return cast(sp.Expr, sp.Mod(k, 2)) if sign else k
