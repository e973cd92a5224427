"""A counterexample as a Coq module: the statement for all values is refuted at a point."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from typing import TYPE_CHECKING, Any

from adamnx_theory.proof.checker.balls import assignment
from adamnx_theory.proof.checker.scope import Refused, Scope
from adamnx_theory.proof.checker.syntax import (
    Node,
    conjuncts,
    read_term,
)

from .closed import Closure, Item, Unfold, closed, finish, holds
from .parts import pattern
from .words import RELATIONS, NotExported, Words

if TYPE_CHECKING:
    from .theorem import Statement

OPPOSITE = {
    "<": ("no_lt", "<=", True),
    "<=": ("no_le", "<", True),
    "=": ("no_eq", "!=", False),
    "!=": ("no_ne", "=", False),
}


def refuted(certificate: Mapping[str, Any], stated: Statement) -> list[str]:
    """Lines that prove that the statement fails, at the certificate's point."""
    scope, words = stated.scope, stated.words
    point = {n: read_term(value) for n, value in certificate["point"].items()}
    values = assignment(point, scope.sorts)
    env = {n: environment(value, words) for n, value in values.items()}
    proof = ["intro general."]
    if scope.sorts:
        texts = " ".join(point_text(values[n], s, words) for n, s in scope.sorts.items())
        proof.append(f"specialize (general {texts}).")
    for sort in scope.sorts.values():
        proof += premise(["lia."]) if sort == "nat" else []
    for hypothesis in stated.hypotheses:
        proof += premise(closed(hypothesis, scope, words, env))
    return proof + refutation(stated.conclusion, scope, words, env)


def environment(value: Any, words: Words) -> Item | Closure:
    if isinstance(value, Fraction):
        text = words.number(value)
        return Item(text, text, value)
    return Closure(value, {})


def point_text(value: Any, sort: str, words: Words) -> str:
    """The value of a variable in Coq's words."""
    if sort == "nat":
        return f"({value})%Z"
    if isinstance(value, Fraction):
        return words.number(value)
    return words.argument(value, 1 if sort == "nat -> real" else 2)


def premise(lines: list[str]) -> list[str]:
    """Lines that prove the first premise of `general` and take it away."""
    return [
        "lapply general; clear general.",
        "2: {",
        *("  " + line for line in lines),
        "}",
        "intro general.",
    ]


def refutation(conclusion: Node, scope: Scope, words: Words, env: Mapping[str, Any]) -> list[str]:
    """Lines that refute one part of the conclusion, which is the hypothesis `general`."""
    parts = conjuncts(conclusion)
    for place, part in enumerate(parts):
        if part[0] != "rel":
            raise NotExported("only relations are refuted at a point")
        unfold = Unfold(scope, words)
        left, right, sign = unfold.relation(part, env)
        if holds(part[1], sign):
            continue
        lemma, op, swapped = OPPOSITE[part[1]]
        lines = []
        if len(parts) > 1:
            names = ["_"] * place + ["general"] + ["_"] * (place < len(parts) - 1)
            lines.append(f"destruct general as {pattern(names)}.")
        return [
            *lines,
            "revert general.",
            f"change ({left.plain} {RELATIONS[part[1]]} {right.plain} -> False).",
            f"apply {lemma}.",
            *unfold.rewriting(),
            *finish(op, -sign if swapped else sign),
        ]
    raise Refused("the conclusion is true at the point")
