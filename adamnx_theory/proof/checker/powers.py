"""Powers in the normal form: whole, symbolic, real, and real powers of magnitudes."""

from __future__ import annotations

from abc import ABC, abstractmethod
from fractions import Fraction

from .rational import UNIT, Atom, Monomial, Rational, inverse, key, split_content, times
from .scope import Refused
from .syntax import Node, num

MAX_POWER = 64


class Powers(ABC):
    """The part of `normal.Normal` that takes powers apart."""

    roots: dict[Atom, tuple[int, Rational]]  # atom^degree = value

    @abstractmethod
    def __call__(self, node: Node) -> Rational:
        """The normal form of a term."""

    @abstractmethod
    def owe(self, kind: str, term: Node) -> None:
        """Record an obligation."""

    @abstractmethod
    def inverse(self, node: Node) -> Rational:
        """The normal form of 1/node, which then must not vanish."""

    @abstractmethod
    def is_natural(self, monomial: Monomial) -> bool:
        """Whether it is a product of natural numbers."""

    def power(self, node: Node) -> Rational:
        exponent = self(node[2])
        whole = exponent.as_constant()
        if whole is not None:
            if whole.denominator != 1 or abs(whole) > MAX_POWER:
                raise Refused(f"the exponent {whole} of '^' is not a small integer; use rpow")
            return (
                self(node[1]).power(int(whole))
                if whole >= 0
                else self.inverse(("^", node[1], num(-whole)))
            )
        if exponent.den or not all(
            self.is_natural(m) and c.denominator == 1 for m, c in exponent.num.items()
        ):
            raise Refused("an exponent of '^' must be an integer combination of naturals; use rpow")
        base = self(node[1])
        if any(c < 0 for c in exponent.num.values()):
            if base.is_zero:
                raise Refused("a power of zero with an exponent that may be negative")
            if base.as_constant() is None:
                self.owe("nonzero", node[1])
        result = Rational.constant(1)
        for monomial, coefficient in exponent.num.items():
            factor = base if monomial == UNIT else self.symbolic_power(base, monomial)
            result = result * factor.power(int(coefficient))
        return result

    def symbolic_power(self, base: Rational, exponent: Monomial) -> Rational:
        """base ** exponent for a product of naturals, split over the factors of the base."""
        if base.is_zero:
            raise Refused("a symbolic power of zero")
        lead, content, primitive = split_content(base.num)
        result = self.constant_power(lead, exponent)
        for atom, e in content:
            result = result * self.atom_power(atom, exponent).power(e)
        if len(primitive) > 1:
            result = result * Rational.atom(("pow", ("p", key(primitive)), exponent))
        for k, e in base.den:
            result = result * Rational.atom(("pow", ("p", k), exponent), -e)
        return result

    def constant_power(self, value: Fraction, exponent: Monomial) -> Rational:
        result = Rational.constant(1)
        if value < 0:
            result = result * Rational.atom(("pow", ("c", -1), exponent))
        for integer, sign in ((abs(value.numerator), 1), (value.denominator, -1)):
            for prime, e in _factor(integer).items():
                result = result * Rational.atom(("pow", ("c", prime), exponent), sign * e)
        return result

    def atom_power(self, atom: Atom, exponent: Monomial) -> Rational:
        if isinstance(atom, tuple) and atom[0] == "pow":
            return Rational.atom(("pow", atom[1], times(atom[2], exponent)))
        return Rational.atom(("pow", ("a", atom), exponent))

    def real_power(self, base_node: Node, exponent_node: Node) -> Rational:
        """rpow(b, e) = product over the monomials c*r*N of e of (b^(r/q))^(N*p), c = p/q."""
        base, exponent = self(base_node), self(exponent_node)
        if base.as_constant() is None:
            self.owe("positive", base_node)
        elif (base.as_constant() or 0) <= 0:
            raise Refused("rpow of a number that is not positive")
        if base.as_constant() == 1:
            return base
        if exponent.den:
            atom = Rational.atom(("rpow", base.signature(), exponent.signature()))
            return atom
        result = Rational.constant(1)
        for monomial, coefficient in exponent.num.items():
            natural = tuple((a, e) for a, e in monomial if self.is_natural(((a, e),)))
            real = times(monomial, inverse(natural))
            root = coefficient.denominator
            if real == UNIT and root == 1:
                factor = base if natural == UNIT else self.symbolic_power(base, natural)
            else:
                atom = ("rpow", base.signature(), real, root)
                factor = Rational.atom(atom)
                if root > 1 and natural == UNIT:
                    whole = ("rpow", base.signature(), real, 1)
                    self.roots[atom] = (root, base if real == UNIT else Rational.atom(whole))
                if natural != UNIT:
                    factor = self.atom_power(atom, natural)
            result = result * factor.power(coefficient.numerator)
        return result

    def absolute_power(self, base_node: Node, exponent_node: Node) -> Rational:
        """|b|^e for e > 0; of b and -b the one with a positive leading coefficient."""
        base, exponent = self(base_node), self(exponent_node)
        constant = exponent.as_constant()
        if constant is None:
            self.owe("positive", exponent_node)
        elif constant <= 0:
            raise Refused("apow with an exponent that is not positive")
        if base.is_zero:
            return base
        if constant is not None and constant.denominator == 1 and constant % 2 == 0:
            return base.power(int(constant))
        if split_content(base.num)[0] < 0:
            base = -base
        if base.as_constant() == 1:
            return base
        return Rational.atom(("apow", base.signature(), exponent.signature()))

    def sign(self, value: Rational) -> Rational:
        """-1, 0 or 1; one atom for all multiples of a value, apart from a factor -1."""
        if value.is_zero:
            return value
        lead = split_content(value.num)[0]
        direction = Rational.constant(1 if lead > 0 else -1)
        if value.as_constant() is not None:
            return direction
        scaled = value * Rational.constant(1 / lead)
        return direction * Rational.atom(("sign", scaled.signature()))


def _factor(value: int) -> dict[int, int]:
    factors: dict[int, int] = {}
    prime = 2
    while prime * prime <= value and prime < 1000:
        while value % prime == 0:
            factors[prime] = factors.get(prime, 0) + 1
            value //= prime
        prime += 1
    if value > 1:
        factors[value] = factors.get(value, 0) + 1
    return factors
