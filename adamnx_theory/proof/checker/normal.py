"""The normal form of a term: a rational function in atoms.

Definitions are unfolded, powers are split over sums of exponents, sums are
unrolled at their upper end and taken apart by linearity, expectations are
taken apart by linearity and independence.  Whatever is left is an atom.  Two
terms with the same normal form are equal wherever the recorded obligations
hold (every denominator is not zero, every base of a real power is positive,
and so on); `sign.py` discharges them.
"""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass
from fractions import Fraction
from math import isqrt
from typing import Any

from .powers import Powers
from .rational import UNIT, Monomial, Rational, inverse, times
from .scope import BUILT_IN, Definition, Refused, Scope, previous
from .syntax import Node, num, substitute

MAX_UNROLL = 64


@dataclass(frozen=True)
class Obligation:
    """`term` must be "nonzero", "positive", "nonnegative" or "natural" (and whole)."""

    kind: str
    term: Node
    scope: Scope


def mentions(atom: Any, name: str) -> bool:
    if isinstance(atom, tuple):
        if len(atom) == 2 and atom[0] == "var":
            return atom[1] == name
        return any(mentions(part, name) for part in atom)
    return False


class Normal(Powers):
    """Normal forms in one scope; collects obligations in `self.obligations`."""

    def __init__(self, scope: Scope, depth: int = 0) -> None:
        self.scope = scope
        self.depth = depth
        self.obligations: list[Obligation] = []
        self.roots = {}

    def owe(self, kind: str, term: Node) -> None:
        self.obligations.append(Obligation(kind, term, self.scope))

    def __call__(self, node: Node) -> Rational:
        kind = node[0]
        if kind == "num":
            return Rational.constant(node[1])
        if kind == "var":
            if node[1] not in self.scope.sorts:
                raise Refused(f"{node[1]} is not declared")
            return Rational.atom(node)
        if kind == "+":
            result = Rational.constant(0)
            for part in node[1]:
                result = result + self(part)
            return result
        if kind == "*":
            result = Rational.constant(1)
            for part in node[1]:
                result = result * self(part)
            return self.reduce_roots(result)
        if kind == "neg":
            return -self(node[1])
        if kind == "/":
            return self.reduce_roots(self(node[1]) * self.inverse(node[2]))
        if kind == "^":
            return self.reduce_roots(self.power(node))
        if kind == "sum":
            return self.sum(node)
        if kind == "app":
            return self.application(node)
        raise Refused(f"a {kind} is not a number")

    def inverse(self, node: Node) -> Rational:
        value = self(node)
        if value.is_zero:
            raise Refused("a denominator is identically zero")
        if value.as_constant() is None:
            self.owe("nonzero", node)
        return value.reciprocal()

    def is_whole(self, node: Node) -> bool:
        """An integer combination of products of naturals."""
        value = self(node)
        return not value.den and all(
            c.denominator == 1 and self.is_natural(m) for m, c in value.num.items()
        )

    def is_natural(self, monomial: Monomial) -> bool:
        return all(
            isinstance(a, tuple) and a[0] == "var" and self.scope.sorts.get(a[1]) == "nat" and e > 0
            for a, e in monomial
        )

    # functions
    def application(self, node: Node) -> Rational:
        _, name, args = node
        if name in self.scope.definitions:
            return self.defined(self.scope.definitions[name], args)
        if name in BUILT_IN:
            if len(args) != BUILT_IN[name]:
                raise Refused(f"{name} takes {BUILT_IN[name]} arguments")
            return self.built_in(name, args)
        if "->" not in self.scope.sorts.get(name, ""):
            raise Refused(f"{name} is not a function here")
        for argument in args:
            self.owe("natural", argument)
        return Rational.atom(("app", name, tuple(self(a).signature() for a in args)))

    def defined(self, definition: Definition, args: tuple[Node, ...]) -> Rational:
        if len(args) != len(definition.args):
            raise Refused(f"{definition.name} takes {len(definition.args)} arguments")
        values = dict(zip(definition.args, args, strict=True))
        if definition.zero is None:
            return self(substitute(definition.body, values))
        index = self(args[-1])
        shift = index.num.get(UNIT, Fraction(0)) if not index.den else None
        if shift is not None and shift.denominator == 1 and self.all_natural(index):
            if index.as_constant() is not None:
                if shift < definition.start:
                    raise Refused(f"{definition.name} starts at {definition.start}")
                if shift == definition.start:
                    return self(substitute(definition.zero, values))
                if shift - definition.start > MAX_UNROLL:
                    raise Refused(f"{definition.name} at {shift} is too far to unroll")
            if index.as_constant() is not None or (
                shift >= 1 and self.at_least(index, definition.start + 1)
            ):
                values[definition.args[-1]] = previous(args[-1])
                return self(substitute(definition.body, values))
        start = num(-definition.start)
        self.owe("natural", ("+", (args[-1], start)) if definition.start else args[-1])
        return Rational.atom(("app", definition.name, tuple(self.argument(a) for a in args)))

    def argument(self, node: Node) -> Hashable:
        """The signature of an argument; functions are compared by their bodies."""
        if node[0] == "lam":
            name = f"@{self.depth}"
            inner = Normal(self.scope.with_natural(name, num(0)), self.depth + 1)
            value = inner.argument(substitute(node[2], {node[1]: ("var", name)}))
            self.obligations.extend(inner.obligations)
            return ("lam", value)
        sort = self.scope.sorts.get(node[1], "") if node[0] == "var" else ""
        if "->" in sort:
            indices = [f"@{self.depth + k}" for k in range(sort.count("nat"))]
            body: Node = ("app", node[1], tuple(("var", i) for i in indices))
            for i in reversed(indices):
                body = ("lam", i, body)
            return self.argument(body)
        return self(node).signature()

    def all_natural(self, value: Rational) -> bool:
        """`value` less its constant is a sum of naturals with natural coefficients."""
        rest = [(m, c) for m, c in value.num.items() if m != UNIT]
        return all(self.is_natural(m) and c > 0 and c.denominator == 1 for m, c in rest)

    def at_least(self, value: Rational, bound: int | Fraction) -> bool:
        """The lower bounds of the naturals in `value` give value >= bound."""
        least = self.least(value)
        return least is not None and least >= bound

    def least(self, value: Rational) -> Fraction | None:
        """What the lower bounds of the naturals give as a lower bound; None where nothing."""
        if value.den:
            return None
        least = Fraction(0)
        for monomial, coefficient in value.num.items():
            if monomial == UNIT:
                least += coefficient
                continue
            if coefficient < 0 or not self.is_natural(monomial):
                return None
            part = coefficient
            for atom, e in monomial:
                part *= self.scope.lower_bound(atom[1]) ** e  # type: ignore[index]
            least += part
        return least

    def is_fraction_of_naturals(self, value: Rational) -> bool:
        """A polynomial in naturals over such polynomials, all of whose coefficients are >= 0.

        Below, the constant coefficients are positive.
        """
        below = [Rational(dict(k)) for k, _ in value.den]
        return self.at_least(Rational(value.num), 0) and all(
            UNIT in part.num and part.num[UNIT] > 0 and self.at_least(part, part.num[UNIT])
            for part in below
        )

    def built_in(self, name: str, args: tuple[Node, ...]) -> Rational:
        if name == "rpow":
            return self.real_power(*args)
        if name == "apow":
            return self.absolute_power(*args)
        if name == "E":
            return self.expectation(args[0])
        value = self(args[0])
        constant = value.as_constant()
        if name == "sign":
            return self.sign(value)
        if name == "exp":
            if value.den:
                return Rational.atom(("exp", value.signature()))
            result = Rational.constant(1)
            for monomial, c in value.num.items():
                result = result * Rational.atom(("exp", monomial, c.denominator), c.numerator)
            return result
        if name == "sin" and constant == 0:
            return Rational.constant(0)
        if name == "log":
            if constant == 1:
                return Rational.constant(0)
            self.owe("positive", args[0])
        if name == "sqrt":
            self.owe("nonnegative", args[0])
            if constant is not None and constant >= 0:
                root = Fraction(isqrt(constant.numerator), isqrt(constant.denominator))
                if root * root == constant:
                    return Rational.constant(root)
            atom = ("sqrt", value.signature())
            self.roots[atom] = (2, value)
            return Rational.atom(atom)
        return Rational.atom((name, value.signature()))

    def reduce_roots(self, value: Rational) -> Rational:
        """Replace root^(degree k + r) by radicand^k root^r, for every root met so far."""
        for atom, (degree, radicand) in list(self.roots.items()):
            if not any(a == atom and abs(e) >= degree for m in value.num for a, e in m):
                continue
            result = Rational.constant(0)
            for monomial, c in value.num.items():
                whole = int(dict(monomial).get(atom, 0) / degree)
                rest = times(monomial, ((atom, -degree * whole),)) if whole else monomial
                result = result + Rational({rest: c}, value.den) * radicand.power(whole)
            value = result
        return value

    # sums
    def sum(self, node: Node) -> Rational:
        _, index, low_node, high_node, body = node
        low, high = self(low_node).as_constant(), self(high_node)
        if low is None or low.denominator != 1:
            raise Refused("a sum must start at an integer")
        shift = high.num.get(UNIT, Fraction(0)) if not high.den else Fraction(1, 2)
        if shift.denominator != 1 or not self.all_natural(high):
            raise Refused("a sum must end at a natural number")
        ends = [high_node if not shift else ("+", (high_node, num(-shift)))]
        extra = Rational.constant(0)
        if high.as_constant() is not None:
            if shift < low - 1:
                raise Refused("the range of a sum is reversed")
            if shift - low > MAX_UNROLL:
                raise Refused("the sum is too long to unroll")
            for k in range(int(low), int(shift) + 1):
                extra = extra + self(substitute(body, {index: num(k)}))
            return extra
        if not self.at_least(high, low - 1) or not self.at_least(
            high - Rational.constant(shift), low - 1
        ):
            raise Refused("it is not clear that the range of a sum is not reversed")
        for k in range(min(0, int(shift)) + 1, max(0, int(shift)) + 1):
            term = self(substitute(body, {index: ("+", (ends[0], num(k)))}))
            extra = extra + (term if shift > 0 else -term)
        return extra + self.sum_to(high - Rational.constant(shift), int(low), index, body)

    def sum_to(self, high: Rational, low: int, index: str, body: Node) -> Rational:
        name = f"@{self.depth}"
        inner = Normal(self.scope.with_natural(name, num(low)), self.depth + 1)
        value = inner(substitute(body, {index: ("var", name)}))
        self.obligations.extend(inner.obligations)
        self.roots.update(inner.roots)
        inside = tuple((k, e) for k, e in value.den if mentions(k, name))
        outside = tuple((k, e) for k, e in value.den if not mentions(k, name))
        result = Rational.constant(0)
        for monomial, c in value.num.items():
            bound = tuple((a, e) for a, e in monomial if mentions(a, name))
            rest = times(monomial, inverse(bound))
            if bound == UNIT and not inside:
                total = high + Rational.constant(1 - low)
            else:
                total = Rational.atom(("sum", low, high.signature(), bound, inside))
            result = result + Rational({rest: c}, outside) * total
        return result

    # expectation
    def expectation(self, body: Node) -> Rational:
        value = self(body)
        names = self.scope.random

        def randoms(part: Any) -> set[str]:
            return {name for name in names if mentions(part, name)}

        if any(randoms(k) for k, _ in value.den):
            raise Refused("the expectation of a quotient is not taken apart")
        result = Rational.constant(0)
        for monomial, c in value.num.items():
            fixed: Monomial = tuple((a, e) for a, e in monomial if not randoms(a))
            blocks: dict[str, Monomial] = {}
            for atom, e in times(monomial, inverse(fixed)):
                owners = {names[name].block for name in randoms(atom)}
                if len(owners) != 1:
                    raise Refused("an expectation mixes independent blocks inside one atom")
                block = owners.pop()
                blocks[block] = times(blocks.get(block, UNIT), ((atom, e),))
            part = Rational({fixed: c}, value.den)
            for block in blocks.values():
                part = part * self.moment(block)
            result = result + part
        return result

    def moment(self, block: Monomial) -> Rational:
        if len(block) == 1:
            ((atom, e),) = block
            if isinstance(atom, tuple) and atom[0] == "var" and e > 0:
                known = self.scope.random[atom[1]].moments
                if e < len(known):
                    return Rational.constant(known[e])
        return Rational.atom(("E", block))
