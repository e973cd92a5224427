"""When all roots of a polynomial lie inside the unit circle.

Degree 2, z^2 - T z + D with real coefficients: exactly if 1 - T + D, 1 + T + D and
1 - D are positive (Jury).  Any degree: Schur's reduction p -> (a_n p - a_0 p*) / z with
p*(z) = z^n p(1/z) lowers the degree by one, and p is stable exactly if |a_0| < |a_n| and
the reduced polynomial is stable.  Both are derived from coefficients alone, exactly.
"""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from typing import Any, cast

import sympy as sp

from adamnx_theory.errors import BadInput


def jury(polynomial: sp.Poly) -> tuple[sp.Expr, ...]:
    """Expressions that are all positive exactly if every root has modulus below 1.

    `polynomial` has real coefficients and a leading coefficient of 1.  Degree 2 gives
    Jury's three; beyond, the value at 1, (-1)^n times the value at -1, and a_n^2 - a_0^2
    of each of Schur's reductions that has degree 2 or more (of the last, degree 2, the
    two values' signs say the rest).
    """
    z = polynomial.gen
    n = polynomial.degree()
    coefficients = polynomial.all_coeffs()
    if n < 1:
        raise BadInput("a polynomial without roots has no stability.")
    if sp.simplify(coefficients[0] - 1) != 0:
        raise BadInput("the leading coefficient must be 1.")
    p = polynomial.as_expr()
    ends = [p.subs(z, 1), sp.Integer(-1) ** n * p.subs(z, -1)]
    inner: list[Any] = []
    current = coefficients
    while len(current) > 2:
        first, last = current[0], current[-1]
        # of degree 2, a_n + a_0 > 0 follows from the two values
        inner.append(first - last if len(current) == 3 else first**2 - last**2)
        current = [first * a - last * b for a, b in zip(current, current[::-1], strict=True)][:-1]
    return tuple(cast(sp.Expr, sp.factor(e)) for e in (*ends, *inner))


def is_stable(coefficients: Sequence[Any]) -> bool:
    """Whether all roots of sum a_k z^(n-k) have modulus below 1, by Schur's reduction.

    The coefficients, highest power first, are read as exact numbers: ints, fractions,
    floats (each float is the fraction it holds) or SymPy rationals.
    """
    current = [_fraction(a) for a in coefficients]
    while current and current[0] == 0:
        current.pop(0)
    if len(current) < 1:
        raise BadInput("the zero polynomial has no roots to speak of.")
    while len(current) > 1:
        first, last = current[0], current[-1]
        if abs(last) >= abs(first):
            return False
        current = [first * a - last * b for a, b in zip(current, current[::-1], strict=True)][:-1]
        biggest = max(abs(a) for a in current)
        current = [a / biggest for a in current]
    return True


def _fraction(value: Any) -> Fraction:
    if isinstance(value, sp.Rational):
        return Fraction(int(value.p), int(value.q))
    return Fraction(value)
