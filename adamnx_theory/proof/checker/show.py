"""Terms and formulas as text, in the language of `syntax.py`."""

from __future__ import annotations

from fractions import Fraction

from .syntax import Node


def _number(value: Fraction) -> str:
    return (
        str(value.numerator) if value.denominator == 1 else f"{value.numerator}/{value.denominator}"
    )


def show(node: Node, tight: int = 0) -> str:
    """The text of a term (or formula); `tight` is the binding strength around it."""
    kind = node[0]
    if kind == "num":
        text, strength = _number(node[1]), 1 if node[1].denominator != 1 or node[1] < 0 else 4
    elif kind == "var":
        text, strength = node[1], 4
    elif kind == "+":
        text, strength = show(node[1][0], 1), 0
        for part in node[1][1:]:
            text += f" - {show(part[1], 1)}" if part[0] == "neg" else f" + {show(part, 1)}"
    elif kind == "neg":
        text, strength = f"-{show(node[1], 1)}", 0
    elif kind == "*":
        text, strength = "*".join(show(part, 2) for part in node[1]), 1
    elif kind == "/":
        text, strength = f"{show(node[1], 1)}/{show(node[2], 2)}", 1
    elif kind == "^":
        text, strength = f"{show(node[1], 4)}^{show(node[2], 4)}", 3
    elif kind == "app":
        text, strength = f"{node[1]}({', '.join(show(part) for part in node[2])})", 4
    elif kind == "lam":
        text, strength = f"{node[1]} -> {show(node[2])}", 4
    elif kind == "sum":
        text, strength = f"sum({node[1]}, {', '.join(show(part) for part in node[2:])})", 4
    else:
        return _formula(node)
    return f"({text})" if strength < tight else text


def _formula(node: Node) -> str:
    kind = node[0]
    if kind == "rel":
        return f"{show(node[2])} {node[1]} {show(node[3])}"
    if kind == "and":
        return " and ".join(_formula(part) for part in node[1])
    if kind == "if":
        premise = f"[{_formula(node[1])}]" if node[1][0] != "rel" else _formula(node[1])
        return f"{premise} => {_clause(node[2])}"
    if kind == "forall":
        return f"forall {node[1]} from {show(node[2])}: {_clause(node[3])}"
    if kind == "exists":
        return f"exists {node[1]} in ({show(node[2])}, {show(node[3])}): {_formula(node[4])}"
    to = "oo" if node[2] == ("oo",) else show(node[2])
    return f"lim {node[1]} -> {to}: {show(node[3])} = {show(node[4])}"


def _clause(node: Node) -> str:
    """A formula where a conjunction needs brackets."""
    return f"[{_formula(node)}]" if node[0] == "and" else _formula(node)
