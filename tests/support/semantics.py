"""A second reading of the certificates' language, with mpmath, for tests only.

It shares no code with the checker: the text is turned into a Python expression
and evaluated in 50-digit floating point.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Mapping
from functools import cache
from typing import Any

import mpmath

RELATION = re.compile(r"(<=|!=|=|<)")


def value(text: str, names: Mapping[str, Any]) -> Any:
    """The value of a term; sums are evaluated term by term."""
    return _Reader(dict(names)).visit(_parsed(text))


def holds(formula: str, names: Mapping[str, Any], tolerance: float = 1e-30, upto: int = 12) -> bool:
    """Whether a formula holds, up to a relative tolerance.

    `forall` is tried for `upto` values of its index.
    """

    def inner(part: str, more: Mapping[str, Any] = names) -> bool:
        return holds(part, more, tolerance, upto)

    clauses = _split(formula, " and ")
    if len(clauses) > 1:
        return all(inner(clause) for clause in clauses)
    universal = re.fullmatch(r"forall (\w+)(?: from ([^:]+))?: (.*)", formula.strip(), re.DOTALL)
    if universal:
        index, low, body = universal.groups()
        first = int(value(low or "0", names))
        indices = range(first, first + upto)
        return all(inner(body, {**names, index: mpmath.mpf(k)}) for k in indices)
    premise, *rest = _split(formula, "=>")
    if rest:
        return not inner(premise) or inner("=>".join(rest))
    if formula.strip().startswith("["):
        return inner(formula.strip()[1:-1])
    return _relations_hold(formula, names, tolerance)


def _split(formula: str, word: str) -> list[str]:
    """The parts of a formula between a word, brackets left whole."""
    parts, depth, start = [], 0, 0
    for i, character in enumerate(formula):
        depth += {"[": 1, "]": -1}.get(character, 0)
        if depth == 0 and formula.startswith(word, i):
            parts.append(formula[start:i])
            start = i + len(word)
    return [*parts, formula[start:]]


def _relations_hold(clause: str, names: Mapping[str, Any], tolerance: float) -> bool:
    parts = RELATION.split(clause)
    for left, relation, right in zip(parts[::2], parts[1::2], parts[2::2], strict=False):
        a, b = value(left, names), value(right, names)
        room = tolerance * max(1, abs(a), abs(b))
        good = {
            "=": abs(a - b) <= room,
            "<=": a <= b + room,
            "<": a < b + room,
            "!=": abs(a - b) > 0,
        }[relation]
        if not good:
            return False
    return True


def function(text: str, names: Mapping[str, Any]) -> Any:
    """A value given as text: `i -> ...` (perhaps nested) is a function."""
    if "->" in text:
        index, body = (part.strip() for part in text.split("->", 1))
        if "->" in body:
            return lambda *args: function(body, {**names, index: args[0]})(*args[1:])
        return lambda argument: value(body, {**names, index: argument})
    return value(text, names)


def definitions(entries: list[Mapping[str, Any]]) -> dict[str, Callable[..., Any]]:
    """Callables for the definitions of a certificate, recursions by a loop."""
    known: dict[str, Any] = {}
    for entry in entries:
        known[entry["name"]] = _definition(entry, known)
    return known


def _definition(entry: Mapping[str, Any], known: dict[str, Any]) -> Callable[..., Any]:
    args = entry["args"]

    def plain(*values: Any) -> Any:
        return value(entry["body"], {**known, **dict(zip(args, values, strict=True))})

    def recursive(*values: Any) -> Any:
        names = {**known, **dict(zip(args, values, strict=True))}
        result = value(entry["zero"], names)
        for n in range(int(entry["start"]), int(values[-1])):
            inner = {**names, args[-1]: mpmath.mpf(n), entry["name"]: lambda *_, r=result: r}
            result = value(entry["succ"], inner)
        return result

    return recursive if "succ" in entry else plain


@cache
def _parsed(text: str) -> ast.expr:
    return ast.parse(_python(text), mode="eval").body


def _python(text: str) -> str:
    text = text.replace("^", "**")
    # i -> body inside an argument list becomes a lambda
    return re.sub(r"(\w+) -> ", r"lambda \1: ", text).strip()


class _Reader(ast.NodeVisitor):
    def __init__(self, names: dict[str, Any]) -> None:
        self.names = names

    def visit_Constant(self, node: ast.Constant) -> Any:
        return mpmath.mpf(str(node.value))

    def visit_Name(self, node: ast.Name) -> Any:
        return self.names[node.id]

    def visit_UnaryOp(self, node: ast.UnaryOp) -> Any:
        assert isinstance(node.op, ast.USub)
        return -self.visit(node.operand)

    def visit_Lambda(self, node: ast.Lambda) -> Any:
        index = node.args.args[0].arg
        return lambda argument: _Reader({**self.names, index: argument}).visit(node.body)

    def visit_BinOp(self, node: ast.BinOp) -> Any:
        left, right = self.visit(node.left), self.visit(node.right)
        if isinstance(node.op, ast.Add):
            return left + right
        if isinstance(node.op, ast.Sub):
            return left - right
        if isinstance(node.op, ast.Mult):
            return left * right
        if isinstance(node.op, ast.Div):
            return left / right
        assert isinstance(node.op, ast.Pow)
        return left ** int(right)

    def visit_Call(self, node: ast.Call) -> Any:
        assert isinstance(node.func, ast.Name)
        name = node.func.id
        if name == "sum":
            index, low, high, body = node.args
            assert isinstance(index, ast.Name)
            total = mpmath.mpf(0)
            for k in range(int(self.visit(low)), int(self.visit(high)) + 1):
                total += _Reader({**self.names, index.id: mpmath.mpf(k)}).visit(body)
            return total
        arguments = [self.visit(a) for a in node.args]
        if name in self.names:
            return self.names[name](*arguments)
        if name == "rpow":
            return mpmath.power(*arguments)
        if name == "sign":
            return mpmath.sign(arguments[0])
        if name == "apow":
            return mpmath.power(abs(arguments[0]), arguments[1])
        known = {"sqrt": mpmath.sqrt, "exp": mpmath.exp, "log": mpmath.log, "sin": mpmath.sin}
        return {**known, "erf": mpmath.erf}[name](
            *arguments
        )
