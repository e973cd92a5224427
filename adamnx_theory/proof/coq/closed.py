"""Closed statements about numbers: the value is unfolded, then enclosed by intervals.

A closed term is printed with all definitions, sums and recursions unfolded.  That text
means the same as the term by computation alone (`change`).  What is left has only
arithmetic, powers, sqrt, exp, ln and sin in it, and the tactic `interval` proves its
inequalities; `field` proves its equalities.  Signs that apow and sign need are decided
here and proved there.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from adamnx_theory.proof.checker.balls import Evaluator
from adamnx_theory.proof.checker.scope import Definition, Refused, Scope
from adamnx_theory.proof.checker.syntax import Node, conjuncts

from .words import RELATIONS, NotExported, Words, _constant

Lines = list[str]
LONGEST_SUM = 1000
LONGEST_TEXT = 50_000  # longer statements are not unfolded: see `enclosed.py`
LARGEST_NAT = 200  # larger exponents of powerRZ stay integers: Coq's nat is unary


class TooLong(NotExported):
    """The unfolded text would be too long."""


@dataclass(frozen=True)
class Item:
    """A closed number: its text by computation, its text after the rewriting, its value."""

    plain: str
    final: str
    value: Any


@dataclass(frozen=True)
class Closure:
    """A function of indices, with what its free names stand for."""

    node: Node
    env: Mapping[str, Any]


class Unfold:
    """Prints closed terms without definitions, sums and recursions."""

    def __init__(self, scope: Scope, words: Words, bits: int = 128) -> None:
        self.scope = scope
        self.words = words
        self.evaluator = Evaluator(scope, bits)
        self.rewrites: dict[str, Lines] = {}
        self.integrals = False  # whether a value of erf occurs

    # texts
    def number(self, value: Fraction) -> Item:
        text = self.words.number(value)
        return Item(text, text, value)

    def join(self, operator: str, parts: list[Item]) -> tuple[str, str]:
        plain = f" {operator} ".join(part.plain for part in parts)
        return f"({plain})", f"({f' {operator} '.join(part.final for part in parts)})"

    def term(self, node: Node, env: Mapping[str, Any]) -> Item:
        kind = node[0]
        if kind == "num":
            return self.number(node[1])
        if kind == "idx":
            return self.term(node[1], env)
        if kind == "var":
            if not isinstance(env.get(node[1]), Item):
                raise NotExported(f"{node[1]} has no value")
            return env[node[1]]
        if kind in ("+", "*"):
            return self.chain(kind, node, env)
        if kind == "neg":
            item = self.term(node[1], env)
            return Item(f"(- {item.plain})", f"(- {item.final})", -item.value)
        if kind == "/":
            above, below = self.term(node[1], env), self.term(node[2], env)
            a, b = self.evaluator.pair(above.value, below.value)
            if self.evaluator.sign(b) == 0:
                raise Refused("a denominator vanishes")
            return Item(*self.join("* /", [above, below]), a / b)
        if kind == "^":
            return self.power(node, env)
        if kind == "sum":
            return self.sum(node, env)
        if kind == "app":
            return self.application(node, env)
        raise NotExported(f"a {kind} is not a number")

    def chain(self, kind: str, node: Node, env: Mapping[str, Any]) -> Item:
        first, *rest = node[1]
        item = self.term(first, env)
        plain, final, total = item.plain, item.final, item.value
        for part in rest:
            sign = "-" if kind == "+" and part[0] == "neg" else kind
            item = self.term(part[1] if sign == "-" else part, env)
            a, b = self.evaluator.pair(total, item.value)
            total = a * b if sign == "*" else a - b if sign == "-" else a + b
            plain, final = f"{plain} {sign} {item.plain}", f"{final} {sign} {item.final}"
        return Item(f"({plain})", f"({final})", total)

    def integer(self, node: Node, env: Mapping[str, Any]) -> int:
        return self.evaluator.integer(self.term(node, env).value)

    def power(self, node: Node, env: Mapping[str, Any]) -> Item:
        base, exponent = self.term(node[1], env), self.integer(node[2], env)
        value = self.evaluator.power(base.value, Fraction(exponent))
        size = abs(exponent)
        if _constant(node[2]) is None and size > LARGEST_NAT:
            shown = f"({exponent})%Z"
            return Item(f"(powerRZ {base.plain} {shown})", f"(powerRZ {base.final} {shown})", value)
        plain, final = f"({base.plain} ^ {size})", f"({base.final} ^ {size})"
        if size > LARGEST_NAT:
            before, final = final, f"(powerRZ {base.final} ({size})%Z)"
            self.rewrites[before] = [
                f"replace {before} with {final} by (apply pow_as_Z; vm_compute; reflexivity)."
            ]
        if exponent < 0:
            plain, final = f"(/ {plain})", f"(/ {final})"
        return Item(plain, final, value)

    def sum(self, node: Node, env: Mapping[str, Any]) -> Item:
        _, index, low, high, body = node
        first, last = self.integer(low, env), self.integer(high, env)
        if last - first > LONGEST_SUM:
            raise TooLong(f"a sum of {last - first + 1} terms is too long to unfold")
        item = self.number(Fraction(0))
        for k in range(first, last + 1):
            part = self.term(body, {**env, index: self.number(Fraction(k))})
            a, b = self.evaluator.pair(item.value, part.value)
            item = Item(*self.join("+", [item, part]), a + b)
        return item

    # functions
    def application(self, node: Node, env: Mapping[str, Any]) -> Item:
        _, name, args = node
        previous = env.get(f"previous {name}")
        if previous is not None:
            return previous
        definition = self.scope.definitions.get(name)
        if definition is not None:
            return self.defined(definition, args, env)
        if isinstance(env.get(name), Closure):
            return self.call(env[name], [self.at(a, env) for a in args])
        return self.built_in(name, [self.term(a, env) for a in args])

    def at(self, node: Node, env: Mapping[str, Any]) -> Item:
        """The value of an index: Coq computes with integers, so it is one number there."""
        return self.number(Fraction(self.integer(node, env)))

    def call(self, function: Closure, args: list[Item]) -> Item:
        node, env = function.node, dict(function.env)
        for argument in args:
            env[node[1]] = argument
            node = node[2]
        return self.term(node, env)

    def defined(self, definition: Definition, args: Any, env: Mapping[str, Any]) -> Item:
        values: dict[str, Any] = {}
        shapes = self.words.shapes[definition.name]
        for name, part, shape in zip(definition.args, args, shapes, strict=True):
            if shape == "index":
                values[name] = self.at(part, env)
            elif part[0] == "lam":
                values[name] = Closure(part, env)
            elif part[0] == "var" and isinstance(env.get(part[1]), Closure):
                values[name] = env[part[1]]
            else:
                values[name] = self.term(part, env)
        if definition.zero is None:
            return self.term(definition.body, values)
        last = self.evaluator.integer(values[definition.args[-1]].value)
        if last < definition.start:
            raise Refused(f"{definition.name} starts at {definition.start}")
        if last - definition.start > LONGEST_SUM:
            raise TooLong("a recursion is too long to unfold")
        item = self.term(definition.zero, values)
        for k in range(definition.start, last):
            at = {definition.args[-1]: self.number(Fraction(k))}
            item = self.term(definition.body, {**values, **at, f"previous {definition.name}": item})
        return item

    def built_in(self, name: str, args: list[Item]) -> Item:
        if name == "erf":
            self.integrals = True
            value = self.evaluator.built_in(name, [a.value for a in args])
            head = "(2 / sqrt PI * RInt (fun u => exp (- u ^ 2)) 0"
            return Item(f"{head} {args[0].plain})", f"{head} {args[0].final})", value)
        if name == "E":
            raise NotExported(f"values of {name} are not enclosed in Coq here")
        value = self.evaluator.built_in(name, [a.value for a in args])
        first = args[0]
        if name in ("sqrt", "exp", "log", "sin"):
            coq = {"log": "ln"}.get(name, name)
            return Item(f"({coq} {first.plain})", f"({coq} {first.final})", value)
        if name == "rpow":
            x, y = args
            plain = f"(exp ({y.plain} * ln {x.plain}))"
            final = f"(exp ({y.final} * ln {x.final}))"
            if x.value == 1:  # an exact 1, which intervals would not give back
                self.rewrites[final] = [
                    f"replace {final} with 1 by (symmetry; apply power_of_one; closed_eq)."
                ]
                final = "1"
            elif self.whole(y.value) and y.value > 0:
                power = f"({x.final} ^ {y.value})"
                self.rewrites[final] = [
                    f"replace {final} with {power}",
                    "  by (symmetry; apply closed_whole; [closed_less | simpl INR; closed_eq]).",
                ]
                final = power
            return Item(plain, final, value)
        return self.by_sign(name, args, value)

    def by_sign(self, name: str, args: list[Item], value: Any) -> Item:
        """sign and apow are rewritten by the lemma for the sign of their argument."""
        x, *rest = args
        sign = self.evaluator.sign(x.value)
        coq = {"sign": "sgn"}.get(name, name)
        plain = f"({' '.join([coq, *(a.plain for a in args)])})"
        before = f"({' '.join([coq, *(a.final for a in args)])})"
        if name == "sign":
            after = self.words.number(Fraction(sign))
        elif sign == 0:
            after = "0"
        elif self.whole(rest[0].value):
            base = x.final if sign > 0 else f"(- {x.final})"
            self.rewrites.setdefault(before, whole_power(before, base, int(rest[0].value), sign))
            return Item(plain, f"({base} ^ {rest[0].value})", value)
        else:
            base = x.final if sign > 0 else f"(- {x.final})"
            after = f"(exp ({rest[0].final} * ln {base}))"
        case = {1: "pos", -1: "neg", 0: "zero"}[sign]
        tactic = "closed_less" if sign else "closed_eq"
        self.rewrites.setdefault(
            before,
            [
                f"replace {before} with {after}",
                f"  by (symmetry; apply {coq}_of_{case}; {tactic}).",
            ],
        )
        return Item(plain, after, value)

    def whole(self, value: Any) -> bool:
        return isinstance(value, Fraction) and value.denominator == 1 and value <= LARGEST_NAT

    # relations
    def relation(self, node: Node, env: Mapping[str, Any]) -> tuple[Item, Item, int]:
        """Both sides, and the sign of right - left."""
        left, right = self.term(node[2], env), self.term(node[3], env)
        a, b = self.evaluator.pair(left.value, right.value)
        return left, right, self.evaluator.sign(b - a)

    def rewriting(self) -> Lines:
        return [line for lines in self.rewrites.values() for line in lines]


def whole_power(before: str, base: str, exponent: int, sign: int) -> Lines:
    """apow with a whole exponent, as a power."""
    case = "pos" if sign > 0 else "neg"
    return [
        f"replace {before} with ({base} ^ {exponent})",
        f"  by (symmetry; apply apow_whole_{case}; [closed_less | simpl INR; closed_eq]).",
    ]


def holds(op: str, sign: int) -> bool:
    """Whether a relation holds whose right side minus left side has this sign."""
    return {"<": sign > 0, "<=": sign >= 0, "=": sign == 0, "!=": sign != 0}[op]


def finish(op: str, sign: int) -> Lines:
    """The last lines for a relation that holds, once everything is unfolded."""
    if not holds(op, sign):
        raise Refused("a closed statement is false")
    if op == "!=":
        return [f"apply ne_of_{'lt' if sign > 0 else 'gt'}.", "closed_less."]
    if sign == 0:
        return ["closed_eq."] if op == "=" else ["apply Req_le.", "closed_eq."]
    return ["closed_less."]


def relation(node: Node, scope: Scope, words: Words, env: Mapping[str, Any]) -> Lines:
    if node[0] != "rel":
        raise NotExported("only relations and their conjunctions are evaluated")
    unfold = Unfold(scope, words)
    left, right, sign = unfold.relation(node, env)
    statement = f"({left.plain} {RELATIONS[node[1]]} {right.plain})"
    last = finish(node[1], sign)
    if unfold.integrals:
        last = ["closed_integral." if line == "closed_less." else line for line in last]
    return [f"change {statement}.", *unfold.rewriting(), *last]


def closed(
    formula: Node, scope: Scope, words: Words, env: Mapping[str, Any] | None = None
) -> Lines:
    """The proof of a conjunction of relations between closed terms.

    `env` gives the variables the values that Coq has put for them.  Raises NotExported,
    and Refused if the statement is false.
    """
    parts = conjuncts(formula)
    if len(parts) == 1:
        return relation(parts[0], scope, words, env or {})
    lines = ["repeat match goal with |- _ /\\ _ => split end."]
    for part in parts:
        inner = relation(part, scope, words, env or {})
        lines += [f"{{ {inner[0]}", *(f"  {line}" for line in inner[1:]), "}"]
    return lines


__all__ = ["Closure", "Item", "Unfold", "closed", "finish", "holds"]
