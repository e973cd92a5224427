"""Exact rational functions in atoms, with integer exponents of either sign.

A monomial is a sorted tuple of (atom, exponent); a polynomial maps monomials
to Fractions.  `Rational` keeps its denominator as a product of polynomials
that are not monomials, so that common denominators stay small.  Zero is
recognised exactly, because a fraction is zero iff its numerator is.

Dividing by something is allowed here; that it is not zero is a separate
obligation, which `normal.py` collects.
"""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass
from fractions import Fraction

Atom = Hashable
Monomial = tuple[tuple[Atom, int], ...]
Polynomial = dict[Monomial, Fraction]
Key = tuple[tuple[Monomial, Fraction], ...]

UNIT: Monomial = ()


def _order(item: tuple[Atom, int]) -> str:
    return repr(item[0])


def times(left: Monomial, right: Monomial) -> Monomial:
    if not left:
        return right
    if not right:
        return left
    powers = dict(left)
    for atom, exponent in right:
        total = powers.get(atom, 0) + exponent
        if total:
            powers[atom] = total
        else:
            del powers[atom]
    return tuple(sorted(powers.items(), key=_order))


def inverse(monomial: Monomial) -> Monomial:
    return tuple((atom, -exponent) for atom, exponent in monomial)


def product(left: Polynomial, right: Polynomial) -> Polynomial:
    result: Polynomial = {}
    for m1, c1 in left.items():
        for m2, c2 in right.items():
            m = times(m1, m2)
            c = result.get(m, 0) + c1 * c2
            if c:
                result[m] = Fraction(c)
            else:
                result.pop(m, None)
    return result


def total(left: Polynomial, right: Polynomial) -> Polynomial:
    result = dict(left)
    for m, c in right.items():
        value = result.get(m, 0) + c
        if value:
            result[m] = Fraction(value)
        else:
            result.pop(m, None)
    return result


def key(polynomial: Polynomial) -> Key:
    return tuple(sorted(polynomial.items(), key=lambda item: repr(item[0])))


def split_content(polynomial: Polynomial) -> tuple[Fraction, Monomial, Polynomial]:
    """polynomial = constant * monomial * primitive, the primitive in a normal form."""
    lowest: dict[Atom, int] = {}
    atoms = {atom for m in polynomial for atom, _ in m}
    for atom in atoms:
        lowest[atom] = min(dict(m).get(atom, 0) for m in polynomial)
    content = tuple(sorted(((a, e) for a, e in lowest.items() if e), key=_order))
    undo = inverse(content)
    primitive = {times(m, undo): c for m, c in polynomial.items()}
    lead = primitive[min(primitive, key=repr)]
    return lead, content, {m: c / lead for m, c in primitive.items()}


@dataclass(frozen=True)
class Rational:
    """num / product(den): `den` maps keys of primitive polynomials to exponents > 0."""

    num: Polynomial
    den: tuple[tuple[Key, int], ...] = ()

    @staticmethod
    def constant(value: Fraction | int) -> Rational:
        return Rational({UNIT: Fraction(value)} if value else {})

    @staticmethod
    def atom(atom: Atom, exponent: int = 1) -> Rational:
        return Rational({((atom, exponent),): Fraction(1)} if exponent else {UNIT: Fraction(1)})

    @property
    def is_zero(self) -> bool:
        return not self.num

    def as_constant(self) -> Fraction | None:
        """The value, if this is visibly a constant."""
        if not self.num:
            return Fraction(0)
        if not self.den and len(self.num) == 1 and UNIT in self.num:
            return self.num[UNIT]
        return None

    def as_monomial(self) -> tuple[Fraction, Monomial] | None:
        if self.den or len(self.num) != 1:
            return None
        ((monomial, coefficient),) = self.num.items()
        return coefficient, monomial

    def __neg__(self) -> Rational:
        return Rational({m: -c for m, c in self.num.items()}, self.den)

    def __add__(self, other: Rational) -> Rational:
        if self.den == other.den:
            return Rational(total(self.num, other.num), self.den)
        mine, theirs = dict(self.den), dict(other.den)
        common = {k: max(mine.get(k, 0), theirs.get(k, 0)) for k in mine.keys() | theirs.keys()}
        left = _raise(self.num, common, mine)
        right = _raise(other.num, common, theirs)
        return Rational(total(left, right), _pack(common))

    def __sub__(self, other: Rational) -> Rational:
        return self + (-other)

    def __mul__(self, other: Rational) -> Rational:
        den = dict(self.den)
        for k, e in other.den:
            den[k] = den.get(k, 0) + e
        left, right = self.num, other.num
        # a numerator that is itself one of the denominator's factors cancels at once
        left = _cancel(left, den)
        right = _cancel(right, den)
        return Rational(product(left, right), _pack(den))

    def reciprocal(self) -> Rational:
        """1/self; the caller has recorded that self is not zero."""
        if not self.num:
            raise ZeroDivisionError("division by something that is identically zero")
        lead, content, primitive = split_content(self.num)
        result: Polynomial = {inverse(content): 1 / lead}
        for k, e in self.den:
            for _ in range(e):
                result = product(result, dict(k))
        if len(primitive) == 1:
            return Rational(result)
        return Rational(result, ((key(primitive), 1),))

    def power(self, exponent: int) -> Rational:
        if exponent < 0:
            return self.reciprocal().power(-exponent)
        single = self.as_monomial()
        if single is not None:
            coefficient, monomial = single
            raised = tuple((atom, e * exponent) for atom, e in monomial if exponent)
            return Rational({raised: coefficient**exponent})
        result = Rational.constant(1)
        for _ in range(exponent):
            result = result * self
        return result

    def signature(self) -> Hashable:
        """A hashable form; equal signatures mean equal functions."""
        return (key(self.num), self.den)


def _pack(den: dict[Key, int]) -> tuple[tuple[Key, int], ...]:
    return tuple(sorted(((k, e) for k, e in den.items() if e), key=repr))


def _raise(num: Polynomial, common: dict[Key, int], own: dict[Key, int]) -> Polynomial:
    for k, e in common.items():
        for _ in range(e - own.get(k, 0)):
            num = product(num, dict(k))
    return num


def _cancel(num: Polynomial, den: dict[Key, int]) -> Polynomial:
    if len(num) < 2 or not den:
        return num
    lead, content, primitive = split_content(num)
    k = key(primitive)
    if den.get(k, 0) > 0:
        den[k] -= 1
        return {content: lead}
    return num


def ratio(left: Rational, right: Rational) -> Fraction | None:
    """The constant c with left = c * right, or None."""
    if left.is_zero or right.is_zero:
        return None
    if left.den != right.den:
        common = dict(left.den)
        for k, e in right.den:
            common[k] = max(common.get(k, 0), e)
        a = _raise(left.num, common, dict(left.den))
        b = _raise(right.num, common, dict(right.den))
    else:
        a, b = left.num, right.num
    if a.keys() != b.keys():
        return None
    first = next(iter(a))
    constant = a[first] / b[first]
    return constant if all(a[m] == constant * b[m] for m in a) else None
