"""The language of certificates: terms and formulas, read from plain text.

Terms are tuples:

    ("num", Fraction)            ("var", name)
    ("+", (x, y, ...))           ("*", (x, y, ...))          ("neg", x)
    ("/", x, y)                  ("^", base, exponent)       exponent integer-valued
    ("app", name, (args...))     ("sum", i, lo, hi, body)    ("lam", i, body)

`rpow(x, y)` is the real power of a positive x, and `apow(x, y)` is |x|^y for y > 0,
which is 0 at x = 0; `sign` (-1, 0 or 1), `sqrt`, `exp`, `log`, `sin`, `erf` and `E`
(expectation) are applications too.  Formulas are

    ("rel", op, left, right)     op in < <= = !=
    ("and", (f, ...))            ("forall", i, lo, formula)  i natural, i >= lo
    ("exists", x, lo, hi, f)     lo < x < hi, x real
    ("lim", n, to, term, value)  to is ("oo",) or a term
    ("if", formula, formula)     written A => B; A => B => C is A => (B => C)

`a < b <= c` is read as a conjunction.  `forall`, `lim` and `=>` bind tighter than
`and`: write `forall i: [A and B]`.  Decimals are exact rationals.
"""

from __future__ import annotations

import re
from fractions import Fraction
from typing import Any

Node = tuple[Any, ...]

_TOKEN = re.compile(
    r"\s*(?:(\d+\.\d+(?:e-?\d+)?|\d+(?:e-?\d+)?)|([A-Za-z_][A-Za-z_0-9']*)|(<=|!=|->|=>|[-+*/^(),:<=\[\]]))"
)
_KEYWORDS = {"and", "forall", "exists", "lim", "in", "sum"}
RELATIONS = ("<", "<=", "=", "!=")


class SyntaxProblem(ValueError):
    """The text is not a term or formula of the language."""


def num(value: int | Fraction) -> Node:
    return ("num", Fraction(value))


ZERO, ONE = num(0), num(1)


class _Reader:
    """Recursive descent over the tokens of one text."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.tokens: list[tuple[str, str]] = []
        position = 0
        stripped = text.rstrip()
        while position < len(stripped):
            match = _TOKEN.match(stripped, position)
            if match is None:
                raise SyntaxProblem(f"cannot read {stripped[position:]!r} in {text!r}")
            kind = "num" if match[1] else "name" if match[2] else "op"
            self.tokens.append((kind, match[1] or match[2] or match[3]))
            position = match.end()
        self.at = 0

    def peek(self) -> str:
        return self.tokens[self.at][1] if self.at < len(self.tokens) else ""

    def take(self, expected: str | None = None) -> str:
        if self.at >= len(self.tokens) or (expected is not None and self.peek() != expected):
            raise SyntaxProblem(
                f"expected {expected or 'more'} in {self.text!r}, got {self.peek()!r}"
            )
        self.at += 1
        return self.tokens[self.at - 1][1]

    def name(self) -> str:
        kind, word = self.tokens[self.at] if self.at < len(self.tokens) else ("", "")
        if kind != "name" or word in _KEYWORDS:
            raise SyntaxProblem(f"expected a name in {self.text!r}, got {word!r}")
        self.at += 1
        return word

    # terms, loosest binding first
    def term(self) -> Node:
        parts = [self.product()]
        while self.peek() in ("+", "-"):
            parts.append(self.product() if self.take() == "+" else ("neg", self.product()))
        return parts[0] if len(parts) == 1 else ("+", tuple(parts))

    def product(self) -> Node:
        if self.peek() == "-":
            self.take()
            return ("neg", self.product())
        node = self.power()
        while self.peek() in ("*", "/"):
            if self.take() == "/":
                node = ("/", node, self.power())
            else:
                factor = self.power()
                node = ("*", (*node[1], factor)) if node[0] == "*" else ("*", (node, factor))
        return node

    def power(self) -> Node:
        base = self.primary()
        if self.peek() == "^":
            self.take()
            negative = self.peek() == "-"
            if negative:
                self.take()
            exponent = self.power()
            return ("^", base, ("neg", exponent) if negative else exponent)
        return base

    def primary(self) -> Node:
        if self.peek() == "(":
            self.take()
            node = self.term()
            self.take(")")
            return node
        if self.at < len(self.tokens) and self.tokens[self.at][0] == "num":
            return num(Fraction(self.take()))
        if self.peek() == "sum":
            self.take()
            self.take("(")
            index = self.name()
            self.take(",")
            low = self.term()
            self.take(",")
            high = self.term()
            self.take(",")
            body = self.term()
            self.take(")")
            return ("sum", index, low, high, body)
        name = self.name()
        if self.peek() != "(":
            return ("var", name)
        self.take()
        arguments: list[Node] = []
        while self.peek() != ")":
            if arguments:
                self.take(",")
            arguments.append(self.argument())
        self.take(")")
        return ("app", name, tuple(arguments))

    def argument(self) -> Node:
        if self.at + 1 < len(self.tokens) and self.tokens[self.at + 1][1] == "->":
            index = self.name()
            self.take("->")
            return ("lam", index, self.argument())
        return self.term()

    # formulas
    def formula(self) -> Node:
        parts = [self.clause()]
        while self.peek() == "and":
            self.take()
            parts.append(self.clause())
        flat: list[Node] = []
        for part in parts:
            flat.extend(part[1] if part[0] == "and" else (part,))
        return flat[0] if len(flat) == 1 else ("and", tuple(flat))

    def clause(self) -> Node:
        premise = self.single()
        if self.peek() == "=>":
            self.take()
            return ("if", premise, self.clause())
        return premise

    def single(self) -> Node:
        word = self.peek()
        if word == "[":
            self.take()
            node = self.formula()
            self.take("]")
            return node
        if word == "forall":
            self.take()
            index = self.name()
            low = ZERO
            if self.peek() == "<":
                raise SyntaxProblem("write 'forall i from LOW: ...'")
            if self.peek() == "from":
                self.take()
                low = self.term()
            self.take(":")
            return ("forall", index, low, self.clause())
        if word == "exists":
            self.take()
            index = self.name()
            self.take("in")
            self.take("(")
            low = self.term()
            self.take(",")
            high = self.term()
            self.take(")")
            self.take(":")
            return ("exists", index, low, high, self.formula())
        if word == "lim":
            self.take()
            index = self.name()
            self.take("->")
            to: Node = self.term()
            if to == ("var", "oo"):
                to = ("oo",)
            self.take(":")
            body = self.term()
            self.take("=")
            return ("lim", index, to, body, self.term())
        left = self.term()
        relations: list[Node] = []
        while self.peek() in RELATIONS:
            op = self.take()
            right = self.term()
            relations.append(("rel", op, left, right))
            left = right
        if not relations:
            raise SyntaxProblem(f"no relation in {self.text!r}")
        return relations[0] if len(relations) == 1 else ("and", tuple(relations))

    def end(self, node: Node) -> Node:
        if self.at != len(self.tokens):
            raise SyntaxProblem(f"trailing {self.peek()!r} in {self.text!r}")
        return node


def read_term(text: str) -> Node:
    """The term that `text` spells; raises SyntaxProblem."""
    reader = _Reader(text)
    return reader.end(reader.argument())


def read_formula(text: str) -> Node:
    """The formula that `text` spells; raises SyntaxProblem."""
    reader = _Reader(text)
    return reader.end(reader.formula())


def _binder(node: Node) -> int | None:
    """The position of the bound name in a binding node, or None."""
    return 1 if node[0] in ("sum", "lam", "forall", "exists", "lim") else None


def free(node: Any) -> frozenset[str]:
    """The free variables and applied function names of a term or formula."""
    if not isinstance(node, tuple) or not node:
        return frozenset()
    if node[0] == "var":
        return frozenset({node[1]})
    if node[0] == "num":
        return frozenset()
    inner: frozenset[str] = frozenset()
    for part in node[1:]:
        if isinstance(part, tuple):
            inner |= free(part) if part and isinstance(part[0], str) else _free_all(part)
    if node[0] == "app":
        return inner | {node[1]}
    if _binder(node):
        # the limits of a sum and the ends of an interval lie outside the binder
        outside = node[2:-1] if node[0] in ("sum", "exists") else node[2:3]
        if node[0] in ("lim", "lam"):
            outside = (node[2], node[4]) if node[0] == "lim" else ()
        body = node[-1] if node[0] != "lim" else node[3]
        return (free(body) - {node[1]}) | _free_all(outside)
    return inner


def _free_all(nodes: Any) -> frozenset[str]:
    result: frozenset[str] = frozenset()
    for part in nodes:
        result |= free(part)
    return result


def substitute(node: Any, values: dict[str, Node]) -> Any:
    """`node` with free variables (and function variables, by ("lam", ...)) replaced."""
    if not isinstance(node, tuple) or not node or not values:
        return node
    if not isinstance(node[0], str):
        return tuple(substitute(part, values) for part in node)
    kind = node[0]
    if kind == "var":
        return values.get(node[1], node)
    if kind == "num":
        return node
    if kind == "app":
        arguments = tuple(substitute(part, values) for part in node[2])
        target = values.get(node[1])
        if target is None:
            return ("app", node[1], arguments)
        if target[0] == "var":
            return ("app", target[1], arguments)
        return apply(target, arguments)
    if _binder(node):
        name = node[1]
        inner = {key: value for key, value in values.items() if key != name}
        if any(name in free(value) for value in inner.values()):
            fresh = name
            taken = _free_all(inner.values()) | free(node)
            while fresh in taken:
                fresh += "'"
            inner[name] = ("var", fresh)
            name = fresh
        outer = {key: value for key, value in values.items() if key != node[1]}
        if kind in ("sum", "exists"):
            low, high = (substitute(part, outer) for part in node[2:4])
            return (kind, name, low, high, substitute(node[4], inner))
        if kind == "forall":
            return (kind, name, substitute(node[2], outer), substitute(node[3], inner))
        if kind == "lim":
            return (
                kind,
                name,
                substitute(node[2], outer),
                substitute(node[3], inner),
                substitute(node[4], outer),
            )
        return (kind, name, substitute(node[2], inner))
    return (kind, *(substitute(part, values) for part in node[1:]))


def apply(function: Node, arguments: tuple[Node, ...]) -> Node:
    """The value of `i -> body`, or of `i -> j -> body`, at terms."""
    for argument in arguments:
        if function[0] != "lam":
            raise SyntaxProblem("a function is applied to too many arguments")
        function = substitute(function[2], {function[1]: argument})
    if function[0] == "lam":
        raise SyntaxProblem("a function is applied to too few arguments")
    return function


def conjuncts(formula: Node) -> tuple[Node, ...]:
    return formula[1] if formula[0] == "and" else (formula,)
