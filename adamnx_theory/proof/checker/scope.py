"""What is known at one point of a proof: sorts, definitions and facts."""

from __future__ import annotations

from dataclasses import dataclass, field
from fractions import Fraction
from typing import Any

from .syntax import ONE, Node, conjuncts, free, num, read_term

_ONE_ARGUMENT = ("sign", "sqrt", "exp", "log", "sin", "erf", "E")
BUILT_IN = {"rpow": 2, "apow": 2, **dict.fromkeys(_ONE_ARGUMENT, 1)}


class Refused(Exception):
    """The certificate is not accepted; the message says why, in one sentence."""


@dataclass(frozen=True)
class Definition:
    """name(args) := body, or by recursion on the last argument.

    For a recursion, name(..., start) := zero, and `body` is the value at n + 1
    in terms of the last argument n and of name(..., n).
    """

    name: str
    args: tuple[str, ...]
    body: Node
    zero: Node | None = None
    start: int = 0

    @staticmethod
    def read(data: dict[str, Any]) -> Definition:
        args = tuple(data["args"])
        if "succ" in data:
            zero, body = read_term(data["zero"]), read_term(data["succ"])
            return Definition(data["name"], args, body, zero, int(data.get("start", 0)))
        return Definition(data["name"], args, read_term(data["body"]))

    def stray_names(self, known: set[str]) -> set[str]:
        """Names in the body that are neither arguments, nor known, nor built in.

        In a non-recursive definition the name itself counts as stray.
        """
        allowed = set(self.args) | known | set(BUILT_IN)
        if self.zero is None:
            return set(free(self.body)) - allowed
        base = set(free(self.zero)) - (allowed - {self.args[-1]})
        return base | (set(free(self.body)) - allowed - {self.name})


@dataclass(frozen=True)
class RandomVariable:
    """Belongs to an independent block; raw moments where they are known, from order 0."""

    block: str
    moments: tuple[Fraction, ...] = ()


@dataclass
class Scope:
    """Facts by name, in order.  A scope is extended by copying, never shared."""

    sorts: dict[str, str]
    definitions: dict[str, Definition]
    random: dict[str, RandomVariable]
    facts: dict[str, Node] = field(default_factory=dict)
    used: set[str] = field(default_factory=set)
    # normal forms of the facts, by name, as `sign.py` computes them
    forms: dict[str, list[Any]] = field(default_factory=dict)
    # the same of instances of universal facts, by name and values of the indices
    instances: dict[tuple[Any, ...], Any] = field(default_factory=dict)

    def child(self) -> Scope:
        copies = dict(self.sorts), self.definitions, self.random, dict(self.facts), self.used
        return Scope(*copies, dict(self.forms), dict(self.instances))

    def learn(self, name: str, formula: Node) -> None:
        """Take up a fact; one that bounds a natural number may change normal forms."""
        self.facts[name] = formula
        if any(part[0] == "rel" and self.is_bound(part) for part in conjuncts(formula)):
            self.forms, self.instances = {}, {}

    def is_bound(self, relation: Node) -> bool:
        right = relation[3]
        return right[0] == "var" and self.sorts.get(right[1]) == "nat"

    def with_natural(self, name: str, low: Node) -> Scope:
        """A copy in which `name` is a further natural number, at least `low`."""
        scope = self.child()
        if name in scope.sorts:
            scope.forms, scope.instances = {}, {}
        scope.sorts[name] = "nat"
        scope.facts[f"range of {name}"] = ("rel", "<=", low, ("var", name))
        return scope

    def supposing(self, premise: Node) -> Scope:
        """A copy in which the premise of an implication is a further fact."""
        scope = self.child()
        scope.learn(f"premise {len(scope.facts)}", premise)
        return scope

    def add(self, name: str, formula: Node) -> None:
        if name in self.facts:
            raise Refused(f"the name {name} is used twice")
        self.learn(name, formula)

    def relations(self) -> list[tuple[str, Node]]:
        """All facts that are single relations, conjunctions taken apart."""
        return [
            (name, part)
            for name, formula in self.facts.items()
            for part in conjuncts(formula)
            if part[0] == "rel"
        ]

    def universals(self) -> list[tuple[tuple[str, int], Node]]:
        """All universal facts, each by the fact's name and its place in a conjunction."""
        return [
            ((name, place), part)
            for name, formula in self.facts.items()
            for place, part in enumerate(conjuncts(formula))
            if part[0] == "forall"
        ]

    def lower_bound(self, name: str) -> Fraction:
        """The best constant lower bound that the facts state for a natural number."""
        best = Fraction(0)
        for fact, (_, op, left, right) in self.relations():
            if right == ("var", name) and left[0] == "num" and op in ("<", "<=", "="):
                bound = left[1] + 1 if op == "<" and left[1].denominator == 1 else left[1]
                if bound > best:
                    best = bound
                    self.used.add(fact)
        return best

    def check_names(self, node: Node) -> None:
        """Every free name is a declared variable, a definition or built in."""
        for name in free(node):
            if name not in self.sorts and name not in self.definitions and name not in BUILT_IN:
                raise Refused(f"{name} is not declared")


def previous(node: Node) -> Node:
    return ("+", (node, num(-1)))


def following(node: Node) -> Node:
    return ("+", (node, ONE))
