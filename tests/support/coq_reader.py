"""A second reader of exported Coq definitions: the text goes in, a number comes out.

Coq's rules are kept: `(...)%Z` and the arguments of Z.to_nat are read among integers, all
else among real numbers, and a number of one sort is no number of the other.  A real number
is a Fraction, or a ball from the first root, logarithm or power with a fraction on.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from fractions import Fraction
from typing import Any

import flint

TOKEN = re.compile(r"\s*(%Z|:=|=>|[A-Za-z_][\w.']*[\w']|[A-Za-z_]|\d+|[()+\-*/^:|])")
Tree = tuple[Any, ...]


def ball(value: Any) -> Any:
    if isinstance(value, Fraction):
        return flint.arb(flint.fmpq(value.numerator, value.denominator))
    return value


def rpower(x: Any, y: Any) -> Any:
    if not x > 0:
        raise ValueError("a power of a number that is not positive")
    if isinstance(x, Fraction) and isinstance(y, Fraction) and y.denominator == 1:
        return x ** int(y)
    return ball(x) ** ball(y)


def zsum(low: int, high: int, body: Callable[[int], Any]) -> Any:
    total: Any = Fraction(0)
    for k in range(low, high + 1):
        total = plus(total, body(k))
    return total


def plus(a: Any, b: Any) -> Any:
    return a + b if isinstance(a, Fraction) and isinstance(b, Fraction) else ball(a) + ball(b)


def times(a: Any, b: Any) -> Any:
    return a * b if isinstance(a, Fraction) and isinstance(b, Fraction) else ball(a) * ball(b)


MODELS: dict[str, tuple[str, Callable[..., Any]]] = {
    "IZR": ("Z", Fraction),
    "powerRZ": ("RZ", lambda x, k: x**k),
    "Rpower": ("RR", rpower),
    "apow": ("RR", lambda x, c: Fraction(0) if x == 0 else rpower(abs(x), c)),
    "sgn": ("R", lambda x: Fraction((x > 0) - (x < 0))),
    "sqrt": ("R", lambda x: ball(x).sqrt()),
    "exp": ("R", lambda x: ball(x).exp()),
    "ln": ("R", lambda x: ball(x).log()),
    "sin": ("R", lambda x: ball(x).sin()),
    "erf": ("R", lambda x: ball(x).erf()),
    "zsum": ("ZZF", zsum),
    "Z.of_nat": ("N", lambda k: k),
    "Z.to_nat": ("Z", lambda k: max(k, 0)),
}


class Reader:
    """A recursive descent over the tokens of one expression."""

    def __init__(self, text: str) -> None:
        self.tokens = TOKEN.findall(text)
        if "".join(self.tokens) != re.sub(r"\s", "", text):
            raise ValueError(f"cannot read {text}")
        self.at = 0

    def peek(self) -> str:
        return self.tokens[self.at] if self.at < len(self.tokens) else ""

    def take(self, wanted: str = "") -> str:
        token = self.peek()
        if wanted and token != wanted:
            raise ValueError(f"{wanted} expected, not {token}")
        self.at += 1
        return token

    def sum(self) -> Tree:
        tree = self.product()
        while self.peek() in ("+", "-"):
            tree = (self.take(), tree, self.product())
        return tree

    def product(self) -> Tree:
        tree = self.signed()
        while self.peek() in ("*", "/"):
            tree = (self.take(), tree, self.signed())
        return tree

    def signed(self) -> Tree:
        if self.peek() in ("-", "/"):
            return ("neg" if self.take() == "-" else "inv", self.signed())
        tree = self.call()
        if self.peek() == "^":
            self.take()
            tree = ("^", tree, int(self.take()))
        return tree

    def call(self) -> Tree:
        parts = [self.atom()]
        while re.match(r"[\w(]", self.peek()):
            parts.append(self.atom())
        return parts[0] if len(parts) == 1 else ("call", *parts)

    def atom(self) -> Tree:
        token = self.take()
        if token.isdigit():
            return ("num", int(token))
        if token != "(":
            return ("name", token)
        if self.peek() == "fun":
            self.take()
            name = self.take()
            for expected in (":", "Z", "=>"):
                self.take(expected)
            tree: Tree = ("fun", name, self.sum())
        else:
            tree = self.sum()
        self.take(")")
        if self.peek() == "%Z":
            self.take()
            return ("Z", tree)
        return tree


def read(text: str) -> Tree:
    reader = Reader(text)
    tree = reader.sum()
    if reader.peek():
        raise ValueError(f"more than an expression: {text}")
    return tree


def typed(value: Any, sort: str) -> Any:
    """The value, if it is of that sort: R, Z (also N for nat), or F for a function."""
    fits = {
        "R": isinstance(value, Fraction | flint.arb),
        "Z": type(value) is int,
        "N": type(value) is int and value >= 0,
        "F": callable(value),
    }[sort[0]]
    if not fits:
        raise TypeError(f"{value!r} is not of sort {sort}")
    return value


def value(tree: Tree, env: dict[str, Any], among: str = "R") -> Any:
    """The value of a tree; a TypeError where Coq would find a sort that is wrong."""
    kind = tree[0]
    if kind == "num":
        return Fraction(tree[1]) if among == "R" else tree[1]
    if kind == "Z":
        return typed(value(tree[1], env, "Z"), "Z")
    if kind == "name":
        if tree[1] not in env:
            raise TypeError(f"{tree[1]} is not defined")
        found = env[tree[1]]
        return found[1]() if isinstance(found, tuple) and not found[0] else found
    if kind == "fun":
        return lambda k: value(tree[2], {**env, tree[1]: typed(k, "Z")}, among)
    if kind == "call":
        return called(tree, env)
    parts = [typed(value(part, env, among), among) for part in tree[1:] if isinstance(part, tuple)]
    if kind == "neg":
        return -parts[0]
    if kind == "inv":
        return 1 / parts[0]
    if kind == "^":
        return parts[0] ** tree[2]
    a, b = parts
    if among == "Z":
        return {"+": a + b, "-": a - b, "*": a * b}[kind]
    if kind in "+-":
        return plus(a, b if kind == "+" else -b)
    return times(a, b if kind == "*" else 1 / b)


def called(tree: Tree, env: dict[str, Any]) -> Any:
    function, places = tree[1], tree[2:]
    found = value(function, env)
    if isinstance(found, tuple):
        sorts, model = found
        if len(sorts) != len(places):
            raise TypeError(f"{function[1]} takes {len(sorts)} arguments")
        given = [
            typed(value(p, env, "Z" if function[1] == "Z.to_nat" else "R"), s)
            for p, s in zip(places, sorts, strict=True)
        ]
        return model(*given)
    for place in places:
        found = found(typed(value(place, env), "Z"))
    return found


BINDER = re.compile(r"\((\w+) : ([^()]*)\)")
FIXPOINT = re.compile(
    r"Fixpoint (\w+) (.*?) : R := match k__ with O => (.*) \| S k__ => (.*) end\.$"
)
DEFINITION = re.compile(r"Definition (\w+)(.*?) : R := (.*)\.$")
SORTS = {"R": "R", "Z": "Z", "nat": "N", "Z -> R": "F", "Z -> Z -> R": "F"}


def define(lines: Sequence[str], env: dict[str, Any]) -> None:
    """Add the definitions in these lines of Coq to `env`; lemmas are passed over."""
    text = " ".join(line.strip() for line in lines)
    for sentence in re.split(r"(?<=\.) (?=Definition|Lemma|Proof|Fixpoint)", text):
        if found := FIXPOINT.match(sentence):
            name, binders, zero, succ = found.groups()
            names, sorts = heads(binders)
            env[name] = (sorts, recursion(names, read(zero), read(succ), env))
        elif found := DEFINITION.match(sentence):
            name, binders, body = found.groups()
            names, sorts = heads(binders)
            env[name] = (sorts, closure(names, read(body), env))
        elif not sentence.startswith(("Lemma", "Proof")):
            raise ValueError(f"not a definition: {sentence}")


def heads(binders: str) -> tuple[list[str], list[str]]:
    found = BINDER.findall(binders)
    return [n for n, _ in found], [SORTS[s] for _, s in found]


def closure(names: list[str], body: Tree, env: dict[str, Any]) -> Callable[..., Any]:
    before = dict(env)
    return lambda *given: value(body, {**before, **dict(zip(names, given, strict=True))})


def recursion(names: list[str], zero: Tree, succ: Tree, env: dict[str, Any]) -> Callable[..., Any]:
    def at(*given: Any) -> Any:
        known = {**env, **dict(zip(names, given, strict=True))}
        if given[-1] == 0:
            return value(zero, known)
        return value(succ, {**known, "k__": given[-1] - 1})

    return at
