"""What kind of function of t an expression is, where the toolkit has a theory for it.

    Constant      no t
    Rational      N(t)/D(t) with rational coefficients
    Exponential   rational in q^t for one q in (0, 1); q = e^(-u) for exp(-u t)
    Power         C (t + d)^(-c)
    Logarithm     R(t) log(t + d)^(-j), R rational, j = 1 or 2
    Other         everything else
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import Any

import sympy as sp

from adamnx_theory.definitions.schedule import STEP as t

#: q^(t-1), a number in (0, 1], and q where it is irrational.
R, Q = sp.Symbol("R", positive=True), sp.Symbol("Q", positive=True)
_BY_E = sp.exp(-1)


@dataclass(frozen=True)
class Constant:
    value: Any


@dataclass(frozen=True)
class Rational:
    expression: Any  # cancelled


@dataclass(frozen=True)
class Exponential:
    """`body` is the expression in R = q^(t-1), and Q = q where q is irrational.

    q = base^unit, base a rational in (0, 1) or 1/e; `symbol` is q where it is rational, else Q.
    """

    body: Any
    base: Any
    unit: Any
    symbol: Any
    below: tuple[tuple[Any, Any], ...] = ()  # denominators as typed, and in R

    @property
    def q(self) -> Any:
        return self.base**self.unit

    @property
    def shown(self) -> str:
        """q as a base of powers in certificates."""
        if self.natural:
            return f"exp(-{self.unit})"
        if self.symbol.is_Symbol:
            return f"rpow({self.base}, {self.unit})"
        return f"({self.symbol})"

    @property
    def natural(self) -> bool:
        """Whether q is a power of e."""
        return self.base == _BY_E

    @property
    def limit(self) -> Any:
        """The value at R = 0, or None where there is none; in Q."""
        value = sp.cancel(self.body).subs(R, 0)
        return None if value.has(sp.zoo, sp.nan) else value


@dataclass(frozen=True)
class Power:
    factor: Any
    shift: Any
    exponent: Any


@dataclass(frozen=True)
class Logarithm:
    rational: Any
    shift: Any
    exponent: int


@dataclass(frozen=True)
class Other:
    expression: Any


MAX_SIZE = 60  # larger expressions are not taken apart

Shape = Constant | Rational | Exponential | Power | Logarithm | Other


def shape_of(expression: Any) -> Shape:
    """The shape of an expression in t alone."""
    if not expression.has(t):
        return Constant(expression)
    if size(expression) > MAX_SIZE:
        return Other(expression)
    if _rational_numbers(expression) and expression.is_rational_function(t):
        cancelled = sp.cancel(sp.together(expression))
        return Rational(cancelled) if cancelled.has(t) else Constant(cancelled)
    found = exponential(expression) or _product(sp.factor_terms(sp.expand(expression)))
    return found or Other(expression)


def size(expression: Any) -> int:
    """How large the expression may become when it is expanded: the t in it, with exponents."""
    if not expression.has(t):
        return 0
    if expression.is_Pow and expression.exp.is_Rational:
        return size(expression.base) * max(1, int(abs(expression.exp)))
    return 1 if not expression.args else sum(size(part) for part in expression.args)


def _rational_numbers(expression: Any) -> bool:
    return all(p.exp.is_integer for p in expression.atoms(sp.Pow) if not p.has(t)) and not (
        expression.has(sp.exp, sp.log, sp.Min, sp.Max)
    )


def exponential(expression: Any) -> Exponential | None:
    """The expression as a rational function of q^(t-1), if all its powers have one base."""
    powers = [p for p in expression.atoms(sp.Pow, sp.exp) if p.exp.has(t)]
    if not powers or expression.has(sp.log, sp.Min, sp.Max):
        return None
    if all(isinstance(p, sp.exp) for p in powers):
        base = _BY_E
        powers += [p for p in expression.atoms(sp.exp) if p.args[0].is_Rational]
    elif all(p.base.is_Rational for p in powers):
        base = min(b if b < 1 else 1 / b for b in (p.base for p in powers))
    else:
        return None
    parts: dict[Any, tuple[Any, Any]] = {}
    for power in powers:
        factor = sp.Integer(-1) if base == _BY_E else _logarithm(power.base, base)
        linear = sp.Poly(power.exp, t) if power.exp.is_polynomial(t) else None
        if factor is None or linear is None or linear.degree() > 1:
            return None
        slope, offset = (factor * linear.coeff_monomial(m) for m in (t, 1))
        if not (slope.is_Rational and offset.is_Rational):
            return None
        parts[power] = (slope, offset)
    return _in_r(expression, base, parts)


def _logarithm(number: Any, base: Any) -> Any | None:
    """k with number = base^k, where k is a small integer of either sign."""
    for k in (1, -1, 2, -2, 3, -3):
        if number == base**k:
            return sp.Integer(k)
    return None


def _in_r(expression: Any, base: Any, parts: dict[Any, tuple[Any, Any]]) -> Exponential | None:
    steps = [s for s, _ in parts.values()]
    whole = base != _BY_E and all(s.is_integer and o.is_integer for s, o in parts.values())
    unit = _gcd(steps if whole else [x for pair in parts.values() for x in pair if x])
    q = base**unit if whole else Q
    if whole and (abs(unit * _bits(base)) > 4096):
        return None
    replaced = {}
    for power, (slope, offset) in parts.items():
        # base^(slope t + offset) = R^(slope/unit) * base^(slope + offset)
        constant = base ** (slope + offset) if whole else Q ** ((slope + offset) / unit)
        replaced[power] = R ** (slope / unit) * constant
    body = expression.xreplace(replaced)
    if body.has(t) or not body.is_rational_function(R, Q) or not _rational_numbers(body):
        return None
    below = tuple(
        (p.base, p.base.xreplace(replaced))
        for p in expression.atoms(sp.Pow)
        if p.exp.is_negative and p.exp.is_Integer and p.base.has(t)
    )
    return Exponential(sp.cancel(sp.together(body)), base, unit, q, below)


def _bits(number: Any) -> int:
    return max(int(number.p).bit_length(), int(number.q).bit_length())


def _gcd(numbers: list[Any]) -> Any:
    bottom = math.lcm(*(int(x.q) for x in numbers))
    return sp.Rational(math.gcd(*(int(x * bottom) for x in numbers)), bottom)


def _product(expression: Any) -> Power | Logarithm | None:
    """A rational function times one power of t + d, or of its logarithm."""
    rest, special = sp.Integer(1), None
    for factor in sp.Mul.make_args(expression):
        base, exponent = factor.as_base_exp()
        plain = _rational_numbers(factor) and factor.is_rational_function(t)
        if plain:
            rest *= factor
        elif special is not None:
            return None
        else:
            special = (base, exponent)
    if special is None:
        return None
    base, exponent = special
    if base.func is sp.log and exponent in (-1, -2):
        shift = base.args[0] - t
        if shift.is_Integer and 0 <= shift <= 100 and rest.has(t):
            return Logarithm(sp.cancel(sp.together(rest)), shift, -int(exponent))
    shift = base - t
    if shift.is_Integer and shift >= 0 and exponent.is_Rational and not rest.has(t):
        return Power(rest, shift, -exponent) if exponent < 0 else None
    return None


def squared(shape: Shape, expression: Any) -> Shape:
    """The shape of the square of an expression of that shape."""
    if isinstance(shape, Power):
        twice = 2 * shape.exponent
        if not twice.is_integer:
            return Power(shape.factor**2, shape.shift, twice)
        return Rational(shape.factor**2 / (t + shape.shift) ** twice)
    if isinstance(shape, Exponential) and shape.symbol.is_Symbol:  # with the same q
        return replace(shape, body=sp.cancel(shape.body**2))
    return shape_of(expression**2)


def at_infinity(rational: Any) -> Any:
    """The limit of a rational function of t: a number, or an infinity."""
    top, bottom = (sp.Poly(p, t) for p in sp.fraction(sp.cancel(sp.together(rational))))
    if top.is_zero or top.degree() < bottom.degree():
        return sp.Integer(0)
    ratio = top.LC() / bottom.LC()
    return ratio if top.degree() == bottom.degree() else ratio * sp.oo
