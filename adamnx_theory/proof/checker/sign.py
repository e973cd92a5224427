"""Signs read off the shape of a term and the facts in scope; no search.

A sign is "+", "-" (strict), "0+", "0-" (weak), "0", "!=" (known not to vanish)
or None.  A term is looked up among the facts first (up to a rational factor),
then taken apart: sums of terms of one sign, products, powers, sums over an
index, and the built-in functions.
"""

from __future__ import annotations

from fractions import Fraction

from .instances import assignments, opened
from .normal import Normal, Obligation
from .rational import UNIT, Rational, ratio
from .scope import Refused, Scope
from .syntax import ONE, ZERO, Node, conjuncts, free, num, substitute

_NEGATE = {"+": "-", "-": "+", "0+": "0-", "0-": "0+", "0": "0", "!=": "!=", None: None}
_OF_RELATION = {"<": "+", "<=": "0+", "=": "0", "!=": "!="}


def _multiply(left: str | None, right: str | None) -> str | None:
    if left == "0" or right == "0":
        return "0"
    if left is None or right is None:
        return None
    if "!=" in (left, right):
        other = right if left == "!=" else left
        return "!=" if other in ("+", "-", "!=") else None
    positive = left.endswith("+") == right.endswith("+")
    strict = len(left) == len(right) == 1
    return ("" if strict else "0") + ("+" if positive else "-")


def _add(signs: list[str | None]) -> str | None:
    kinds = {s for s in signs if s != "0"}
    if not kinds:
        return "0"
    if kinds <= {"+", "0+"}:
        return "+" if "+" in kinds else "0+"
    if kinds <= {"-", "0-"}:
        return "-" if "-" in kinds else "0-"
    return None


class Signs:
    """Signs of terms in one scope."""

    def __init__(self, scope: Scope) -> None:
        self.scope = scope
        self.normal = Normal(scope)
        self.known: list[tuple[str, str, Rational]] | None = None
        self.memo: dict[Node, str | None] = {}

    def facts(self) -> list[tuple[str, str, Rational]]:
        if self.known is None:
            self.known = []
            for name, formula in self.scope.facts.items():
                if name not in self.scope.forms:
                    self.scope.forms[name] = self.forms(formula)
                self.known += [(name, sign, value) for sign, value in self.scope.forms[name]]
        return self.known

    def forms(self, formula: Node) -> list[tuple[str, Rational]]:
        """The relations in a fact: the sign, and the normal form of right - left."""
        return [
            (_OF_RELATION[part[1]], self.normal(part[3]) - self.normal(part[2]))
            for part in conjuncts(formula)
            if part[0] == "rel"
        ]

    def __call__(self, term: Node) -> str | None:
        if term not in self.memo:
            self.memo[term] = None  # a term never helps to decide itself
            self.memo[term] = self.decide(term)
        return self.memo[term]

    def decide(self, term: Node) -> str | None:
        if term[0] == "num":
            return "0" if term[1] == 0 else "+" if term[1] > 0 else "-"
        value = self.normal(term)
        constant = value.as_constant()
        if constant is not None:
            return "0" if constant == 0 else "+" if constant > 0 else "-"
        found = self.looked_up(value) or self.instance(term, value)
        weak = found if found in ("0+", "0-", "!=") else None
        if found is not None and weak is None:
            return found
        shape = self.shape(term, value)
        if shape in ("+", "-", "0"):
            return shape
        if {weak, shape} == {"0+", "0-"}:
            return "0"
        if {weak, shape} in ({"0+", "!="}, {"0-", "!="}):
            return "+" if "0+" in (weak, shape) else "-"
        return weak or shape

    def looked_up(self, value: Rational) -> str | None:
        best: str | None = None
        for name, sign, known in self.facts():
            constant, shift = _multiple(value, known)
            result = _moved(sign if constant > 0 else _NEGATE[sign], shift) if constant else None
            if result is None:
                continue
            self.scope.used.add(name)
            if result in ("+", "-", "0"):
                return result
            if best is not None and best != result:  # two weak facts may make a strict one
                pair = {best, result}
                if pair == {"0+", "0-"}:
                    return "0"
                if "!=" in pair:
                    return "+" if "0+" in pair else "-"
            best = result
        return best

    def instance(self, term: Node, value: Rational) -> str | None:
        """A universal fact whose instance is the term."""
        for place, fact in self.scope.universals():
            lows, body = opened(fact)
            if body[0] != "rel":
                continue
            for given in assignments(term, list(lows), body):
                if not self.sensible(given):
                    continue
                constant = self.multiple(value, place, body, given)
                if constant is None or not self.in_range(given, lows):
                    continue
                self.scope.used.add(place[0])
                sign = _OF_RELATION[body[1]]
                return sign if constant > 0 else _NEGATE[sign]
        return None

    def multiple(
        self, value: Rational, place: tuple[str, int], body: Node, given: dict[str, Node]
    ) -> Fraction | None:
        """c, if the value is c times right - left of the instance of a universal fact."""
        key = place, tuple(given.items())
        if key not in self.scope.instances:
            _, _, left, right = substitute(body, given)
            try:
                self.scope.instances[key] = self.normal(right) - self.normal(left)
            except Refused:  # it makes no sense there, so it is not the term
                self.scope.instances[key] = Rational.constant(0)
        return ratio(value, self.scope.instances[key])

    def sensible(self, given: dict[str, Node]) -> bool:
        """The arguments are integers, and mention nothing that is bound inside the term."""
        return all(
            free(part) <= self.scope.sorts.keys() and self.normal.is_whole(part)
            for part in given.values()
        )

    def in_range(self, given: dict[str, Node], lows: dict[str, Node]) -> bool:
        """The integers are natural numbers, and at least the lower bounds."""
        parts = list(given.values())
        for index, low in lows.items():
            parts.append(("+", (given[index], ("neg", substitute(low, given)))))
        return all(self(part) in ("0", "+", "0+") for part in parts)

    def shape(self, term: Node, value: Rational) -> str | None:
        kind = term[0]
        if self.normal.at_least(value, 0):
            return "+" if self.normal.at_least(value, 1) else "0+"
        if value.den and self.normal.is_fraction_of_naturals(value):
            return "+" if self.normal.least(Rational(value.num)) else "0+"
        if kind == "+":
            return _add([self(part) for part in term[1]]) or self.power_gap(term)
        if kind == "neg":
            return _NEGATE[self(term[1])]
        if kind == "*":
            result: str | None = "+"
            for part in term[1]:
                result = _multiply(result, self(part))
            if result is None and len(term[1]) == 2 and term[1][0] == term[1][1]:
                return "0+"
            return result
        if kind == "/":
            below = self(term[2])
            return _multiply(self(term[1]), below) if below in ("+", "-", "!=") else None
        if kind == "^":
            return self.power(term)
        if kind == "sum":
            return self.sum(term)
        if kind == "app":
            return self.application(term)
        return None

    def power(self, term: Node) -> str | None:
        base = self(term[1])
        if base == "+":
            return "+"
        exponent = self.normal(term[2]).as_constant()
        if base == "0+" and exponent is None and self(term[2]) in ("+", "0+", "0"):
            return "0+"
        if exponent is None or exponent.denominator != 1:
            return None
        if exponent == 0:
            return "+"
        if exponent < 0 and base not in ("+", "-", "!="):
            return None
        if base == "0":
            return "0"
        if exponent.numerator % 2 == 0:
            return "+" if base in ("+", "-", "!=") else "0+"
        return base

    def power_gap(self, term: Node) -> str | None:
        """The sign of 1 - x^n or x^n - 1 for x > 0, from the signs of 1 - x and n."""
        parts = term[1]
        if len(parts) != 2:
            return None
        for one, other in (parts, parts[::-1]):
            flipped = one == ("neg", ONE)
            if one != ONE and not flipped:
                continue
            power = other if flipped else other[1] if other[0] == "neg" else None
            if power is None or power[0] not in ("^", "app"):
                continue
            if power[0] == "app" and (power[1] != "rpow" or len(power[2]) != 2):
                continue
            base, exponent = power[2] if power[0] == "app" else power[1:]
            if self(base) != "+":
                continue
            below = self(("+", (ONE, ("neg", base))))  # sign of 1 - x
            result = _multiply(below, self(exponent))  # of 1 - x^n, for real n too
            return _NEGATE[result] if flipped else result
        return None

    def sum(self, term: Node) -> str | None:
        _, index, low, _, body = term
        fresh = index
        while fresh in self.scope.sorts:
            fresh += "'"
        inner = Signs(self.scope.with_natural(fresh, low))
        sign = inner(substitute(body, {index: ("var", fresh)}))
        if sign in ("+", "0+"):
            return "0+"
        if sign in ("-", "0-"):
            return "0-"
        return "0" if sign == "0" else None

    def application(self, term: Node) -> str | None:
        _, name, args = term
        definition = self.scope.definitions.get(name)
        if definition is not None and definition.zero is None:
            return self(substitute(definition.body, dict(zip(definition.args, args, strict=True))))
        if name == "exp":
            return "+"
        if name == "rpow":
            return "+" if self(args[0]) == "+" else None
        if name == "apow":
            return "+" if self(args[0]) in ("+", "-", "!=") else "0+"
        if name == "sqrt":
            inner = self(args[0])
            return inner if inner in ("+", "0+", "0") else "0+"
        if name in ("erf", "sign"):
            return self(args[0])
        if name == "log":
            return self(("+", (args[0], num(-1))))
        return None

    def require(self, obligation: Obligation) -> None:
        """Refuse unless the obligation is met."""
        signs = self if obligation.scope is self.scope else Signs(obligation.scope)
        good = {
            "nonzero": ("+", "-", "!="),
            "positive": ("+",),
            "nonnegative": ("+", "0+", "0"),
            "natural": ("+", "0+", "0"),
        }[obligation.kind]
        whole = obligation.kind != "natural" or signs.normal.is_whole(obligation.term)
        if not whole or signs(obligation.term) not in good:
            from .show import show

            raise Refused(f"it is not shown that {show(obligation.term)} is {obligation.kind}")


def _multiple(value: Rational, known: Rational) -> tuple[Fraction, Fraction]:
    """(c, s) with value = c * known + s; c = 0 if there are none."""
    constant = ratio(value, known)
    if constant is not None:
        return constant, Fraction(0)
    if value.den or known.den:
        return Fraction(0), Fraction(0)
    rest = [Rational({m: c for m, c in v.num.items() if m != UNIT}) for v in (value, known)]
    constant = ratio(*rest) or Fraction(0)
    shift = value.num.get(UNIT, Fraction(0)) - constant * known.num.get(UNIT, Fraction(0))
    return constant, shift


def _moved(sign: str | None, shift: Fraction) -> str | None:
    """The sign after a constant is added: none if they pull in different directions."""
    if shift == 0:
        return sign
    wanted = "+" if shift > 0 else "-"
    return wanted if sign in (wanted, "0" + wanted, "0") else None


def difference(left: Node, right: Node) -> Node:
    """right - left, as a term."""
    return right if left == ZERO else ("+", (right, ("neg", left)))
