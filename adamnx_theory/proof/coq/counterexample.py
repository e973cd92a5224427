"""A counterexample as a Coq module: the statement for all values is refuted at a point."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
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
    values, env = at_point(certificate, stated)
    proofs = [closed(hypothesis, scope, words, env) for hypothesis in stated.hypotheses]
    return general_at(stated, values, proofs) + refutation(stated.conclusion, scope, words, env)


def at_point(
    certificate: Mapping[str, Any], stated: Statement
) -> tuple[dict[str, Any], dict[str, Any]]:
    """The values of the certificate's point, and how Coq sees them."""
    point = {n: read_term(value) for n, value in certificate["point"].items()}
    values = assignment(point, stated.scope.sorts)
    return values, {n: environment(value, stated.words) for n, value in values.items()}


def general_at(
    stated: Statement, values: Mapping[str, Any], proofs: Sequence[list[str]]
) -> list[str]:
    """The statement at the point as the hypothesis `general`, its first premises proved."""
    sorts = stated.scope.sorts
    lines = ["intro general."]
    if sorts:
        texts = " ".join(point_text(values[n], s, stated.words) for n, s in sorts.items())
        lines.append(f"specialize (general {texts}).")
    ranges = [["lia."] for sort in sorts.values() if sort == "nat"]
    for proof in (*ranges, *proofs):
        lines += premise(proof)
    return lines


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
        _, op, swapped = OPPOSITE[part[1]]
        ending = finish(op, -sign if swapped else sign)
        return [*against(parts, place, left, right, unfold), *ending]
    raise Refused("the conclusion is true at the point")


def against(
    parts: Sequence[Node], place: int, left: Item, right: Item, unfold: Unfold
) -> list[str]:
    """Lines from one part of `general`, with these sides, to its opposite, which is to prove."""
    lines = []
    if len(parts) > 1:
        names = ["_"] * place + ["general"] + ["_"] * (place < len(parts) - 1)
        lines.append(f"destruct general as {pattern(names)}.")
    op = parts[place][1]
    lemma, _, _ = OPPOSITE[op]
    return [
        *lines,
        "revert general.",
        f"change ({left.plain} {RELATIONS[op]} {right.plain} -> False).",
        f"apply {lemma}.",
        *unfold.rewriting(),
    ]
