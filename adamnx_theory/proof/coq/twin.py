"""What the corrupted twins of theorems are made of: a statement, and a proof that must fail."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from adamnx_theory.proof.checker.syntax import Node, conjuncts

from .closed import Item, Unfold, holds
from .counterexample import OPPOSITE
from .theorem import Module, Statement
from .words import RELATIONS, NotExported

Lines = list[str]
#: Characters of a number written out; a false statement takes Coq longer than a true one.
LONGEST_TEXT = 20_000


@dataclass(frozen=True)
class Twin:
    """A corrupted statement with the proof that must fail.

    change      what is corrupted, in Coq's words
    weaker      whether the statement follows from weaker hypotheses: if Coq accepts that, the
                hypothesis is not needed as it is
    sentences   the proof, one sentence each
    place       the sentence that Coq must refuse; None where that is not known
    """

    theorem: str
    kind: str
    change: str
    statement: str
    sentences: tuple[str, ...]
    place: int | None
    weaker: bool = False


def sentences(lines: Iterable[str]) -> list[str]:
    """The sentences of a printed proof: tactics, and the braces around blocks."""
    text = re.sub(r"\(\*.*?\*\)", " ", "\n".join(lines), flags=re.DOTALL)
    found = re.findall(r"\s*(\d+:\s*\{|[{}]|[^\s{}].*?\.(?=\s|$))", text, flags=re.DOTALL)
    return [" ".join(sentence.split()) for sentence in found]


def printed_proof(module: Module) -> tuple[str, Lines]:
    """The statement of a proof as printed, and the lines of the proof."""
    for head in ("Lemma proved : ", "Theorem claim : "):
        found = re.search(
            rf"^{head}(.*?)\.\nProof\.\n(.*?)^Qed\.", module.text, re.DOTALL | re.MULTILINE
        )
        if found:
            return found[1], found[2].splitlines()
    raise NotExported("the proof is not found in its module")


def into(place: int, count: int) -> Lines:
    """Lines that go to one part of a conjunction and leave the others."""
    return ["split.", "2: {"] * place + (["split.", "{"] if place < count - 1 else [])


def ending(module: Module, kind: str, change: str, statement: str, lines: Lines) -> Twin:
    script = tuple(sentences(lines))
    return Twin(module.name, kind, change, statement, script, len(script) - 1)


def with_part(formula: Node, place: int, part: Node) -> Node:
    """A conjunction with another formula in the place of one of its parts."""
    parts = conjuncts(formula)
    pieces = (*parts[:place], part, *parts[place + 1 :])
    return pieces[0] if len(pieces) == 1 else ("and", pieces)


def with_hypothesis(stated: Statement, i: int, k: int, part: Node) -> Statement:
    """The statement with another formula in the place of part k of hypothesis i."""
    changed = with_part(stated.hypotheses[i], k, part)
    return replace(
        stated, hypotheses=(*stated.hypotheses[:i], changed, *stated.hypotheses[i + 1 :])
    )


def deny(relation: Node) -> Node:
    """The opposite of a relation."""
    _, op, left, right = relation
    _, opposite, swapped = OPPOSITE[op]
    return ("rel", opposite, right, left) if swapped else ("rel", opposite, left, right)


def is_true(relation: Node, stated: Statement, env: Mapping[str, Any]) -> bool:
    _, _, sign = Unfold(stated.scope, stated.words).relation(relation, env)
    return holds(relation[1], sign)


def attempt(relation: Node, stated: Statement, env: Mapping[str, Any]) -> Lines:
    """The lines that would prove a closed relation if it were true; the last one must fail."""
    unfold = Unfold(stated.scope, stated.words)
    left, right, _ = unfold.relation(relation, env)
    op = relation[1]
    require_short(left, right)
    return [
        f"change ({left.plain} {RELATIONS[op]} {right.plain}).",
        *unfold.rewriting(),
        *tried(op, unfold.integrals),
    ]


def require_short(*sides: Item) -> None:
    if sum(len(side.plain) for side in sides) > LONGEST_TEXT:
        raise NotExported("the numbers are too long to be tried in vain")


def tried(op: str, integrals: bool) -> Lines:
    """The tactics that prove a closed relation, if it is true."""
    less = "closed_integral." if integrals else "closed_less."
    return {"=": ["closed_eq."], "!=": ["apply ne_of_lt.", less]}.get(op, [less])
