"""Evaluation of closed terms: exact fractions, and balls where they do not suffice.

A value is a Fraction as long as all operations are rational, and a ball
(`flint.arb`, a midpoint with a rigorous radius) from the first transcendental
function on.  A comparison that the balls cannot settle is refused.
"""

from __future__ import annotations

from fractions import Fraction
from typing import Any

from .scope import Refused, Scope
from .syntax import Node, num, substitute

Value = Any  # Fraction or flint.arb


class Evaluator:
    """Values of closed terms under an assignment of the variables."""

    def __init__(self, scope: Scope, bits: int = 128) -> None:
        self.scope = scope
        self.bits = bits
        self.exact = True  # no ball has been needed so far
        self.constants: dict[str, Value] = {}  # values of definitions without arguments

    def ball(self, value: Value) -> Any:
        """The value as a ball; from here on the result is an enclosure."""
        import flint

        flint.ctx.prec = self.bits
        self.exact = False
        if isinstance(value, Fraction):
            return flint.arb(flint.fmpq(value.numerator, value.denominator))
        return value

    def pair(self, left: Value, right: Value) -> tuple[Value, Value]:
        if isinstance(left, Fraction) and isinstance(right, Fraction):
            return left, right
        return self.ball(left), self.ball(right)

    def __call__(self, node: Node, env: dict[str, Any]) -> Value:
        kind = node[0]
        if kind == "num":
            return node[1]
        if kind == "var":
            if node[1] not in env:
                raise Refused(f"{node[1]} has no value")
            return env[node[1]]
        if kind == "+":
            total = self(node[1][0], env)
            for part in node[1][1:]:
                a, b = self.pair(total, self(part, env))
                total = a + b
            return total
        if kind == "*":
            total = self(node[1][0], env)
            for part in node[1][1:]:
                a, b = self.pair(total, self(part, env))
                total = a * b
            return total
        if kind == "neg":
            return -self(node[1], env)
        if kind == "/":
            above, below = self.pair(self(node[1], env), self(node[2], env))
            if self.sign(below) == 0:
                raise Refused("a denominator vanishes")
            return above / below
        if kind == "^":
            return self.power(self(node[1], env), self(node[2], env))
        if kind == "sum":
            return self.sum(node, env)
        if kind == "app":
            return self.application(node, env)
        raise Refused(f"a {kind} has no numerical value")

    def integer(self, value: Value) -> int:
        if not isinstance(value, Fraction) or value.denominator != 1:
            raise Refused("an index or exponent is not an integer")
        return int(value)

    def power(self, base: Value, exponent: Value) -> Value:
        whole = self.integer(exponent)
        if isinstance(base, Fraction):
            if whole < 0 and base == 0:
                raise Refused("a denominator vanishes")
            size = (base.numerator.bit_length() + base.denominator.bit_length()) * abs(whole)
            if size <= 200_000:  # beyond that the exact fraction is too long to be useful
                return base**whole
        return self.ball(base) ** whole

    def sum(self, node: Node, env: dict[str, Any]) -> Value:
        _, index, low, high, body = node
        first, last = self.integer(self(low, env)), self.integer(self(high, env))
        if last < first - 1:
            raise Refused("the range of a sum is reversed")
        total: Value = Fraction(0)
        for k in range(first, last + 1):
            a, b = self.pair(total, self(body, {**env, index: Fraction(k)}))
            total = a + b
        return total

    def application(self, node: Node, env: dict[str, Any]) -> Value:
        _, name, args = node
        if ("previous", name) in env:  # inside a recursion: the value at the index before
            return env["previous", name]  # type: ignore[index]
        definition = self.scope.definitions.get(name)
        if definition is not None:
            values = {
                a: (*part, env) if part[0] == "lam" else self(part, env)  # a closure
                for a, part in zip(definition.args, args, strict=True)
            }
            if not args:
                if name not in self.constants:
                    self.constants[name] = self(definition.body, {})
                return self.constants[name]
            if definition.zero is None:
                return self(definition.body, values)
            last = self.integer(values[definition.args[-1]])
            return self.recursion(definition, values, last)
        if name in env:
            function: Node = env[name]
            inner = dict(function[3] if len(function) == 4 else {})
            for argument in args:
                inner[function[1]] = self(argument, env)
                function = function[2]
            return self(function, inner)
        values = [self(a, env) for a in args]
        return self.built_in(name, values)

    def recursion(self, definition: Any, env: dict[str, Any], last: int) -> Value:
        if last < definition.start:
            raise Refused(f"{definition.name} starts at {definition.start}")
        value = self(definition.zero, env)
        for k in range(definition.start, last):
            step = {**env, definition.args[-1]: Fraction(k), ("previous", definition.name): value}
            value = self(definition.body, step)  # type: ignore[arg-type]
        return value

    def built_in(self, name: str, values: list[Value]) -> Value:
        if name == "rpow":
            base, exponent = values
            if self.sign(base) != 1:
                raise Refused("rpow of a number that is not positive")
            if isinstance(exponent, Fraction) and exponent.denominator == 1:
                return self.power(base, exponent)
            return self.ball(base) ** self.ball(exponent)
        if name == "sign":
            return Fraction(self.sign(values[0]))
        if name == "apow":
            return self.absolute_power(*values)
        x = self.ball(values[0])
        if name == "sqrt":
            return x.sqrt()
        if name == "exp":
            return x.exp()
        if name == "log":
            return x.log()
        if name == "sin":
            return x.sin()
        if name == "erf":
            return x.erf()
        raise Refused(f"{name} cannot be evaluated")

    def absolute_power(self, base: Value, exponent: Value) -> Value:
        if self.sign(exponent) != 1:
            raise Refused("apow with an exponent that is not positive")
        if isinstance(exponent, Fraction) and exponent.denominator == 1:
            return self.power(abs(base), exponent)
        if self.sign(base) == 0:
            return Fraction(0)
        return self.ball(abs(base)) ** self.ball(exponent)

    def sign(self, value: Value) -> int:
        if isinstance(value, Fraction):
            return (value > 0) - (value < 0)
        if value > 0:
            return 1
        if value < 0:
            return -1
        if value.is_zero():
            return 0
        raise Refused("the precision does not settle a sign")

    def truth(self, formula: Node, env: dict[str, Any]) -> bool:
        """Whether a closed formula holds; refuses what the balls cannot settle."""
        kind = formula[0]
        if kind == "and":
            return all(self.truth(part, env) for part in formula[1])
        if kind != "rel":
            raise Refused("only relations and their conjunctions are evaluated")
        _, op, left, right = formula
        a, b = self.pair(self(left, env), self(right, env))
        sign = self.sign(b - a)
        return {"<": sign > 0, "<=": sign >= 0, "=": sign == 0, "!=": sign != 0}[op]


def assignment(point: dict[str, Node], sorts: dict[str, str]) -> dict[str, Any]:
    """Values for the variables of a theorem from the terms that a certificate gives."""
    scope = Scope({}, {}, {})
    values: dict[str, Any] = {}
    for name, node in point.items():
        if name not in sorts:
            raise Refused(f"{name} is not a variable of the statement")
        if node[0] == "lam":
            values[name] = node
            continue
        value = Evaluator(scope)(node, {})
        if not isinstance(value, Fraction):
            raise Refused(f"the value of {name} is not rational")
        if sorts[name] == "nat" and (value.denominator != 1 or value < 0):
            raise Refused(f"{name} is a natural number")
        values[name] = value
    missing = [n for n, sort in sorts.items() if n not in values and sort != "random"]
    if missing:
        raise Refused(f"{', '.join(missing)} has no value in the example")
    return values


def as_term(value: Any) -> Node:
    return num(value) if isinstance(value, Fraction) else value


def at_point(formula: Node, values: dict[str, Any]) -> Node:
    """The formula with the variables replaced by their values."""
    return substitute(formula, {name: as_term(value) for name, value in values.items()})
