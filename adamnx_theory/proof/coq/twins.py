"""Corrupted twins of theorems: the same proof for something that it must not prove.

    hypothesis      one part of the hypotheses is weakened: a < b becomes a < b + 1, and
                    a = b becomes a <= b.  For a counterexample one part is denied instead.
    witness         a value of the point that satisfies the hypotheses, or that refutes the
                    statement, is another one
    goal            where a theorem has neither, what it states is changed, by 1 or to the
                    opposite, and the proof is for the changed statement

A twin is a statement and the sentences of the printed proof, adapted as far as they repeat
the statement.  Coq must refuse one of the sentences; `refusals` finds out which.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from adamnx_theory.proof.checker.scope import Refused
from adamnx_theory.proof.checker.syntax import conjuncts

from .counterexample import at_point
from .moved import (
    another_point,
    another_refutation,
    denied_premise,
    refutation_of_part,
    refuted_part,
)
from .theorem import Module, Statement, read, spoil
from .twin import Twin, attempt, deny, ending, into, printed_proof, sentences, with_part
from .weakened import hypothesis_twins
from .words import NotExported

Certificate = Mapping[str, Any]
#: Sentences that can take a corrupted hypothesis without a word.
_PASSIVE = ("pose proof", "destruct", "specialize", "change", "assert", "try", "generalize", "rw ")


def twins(certificate: Certificate, module: Module) -> list[Twin]:
    """The twins of one theorem: of a hypothesis and of the witness, or else of the goal."""
    stated = read(certificate)
    if certificate["kind"] != "proof":
        denied = denied_premise(certificate, stated, module)
        moved = another_refutation(certificate, stated, module)
        found = [twin for twin in (denied, moved) if twin is not None]
        return found or [other_goal(certificate, stated, module)]
    parts = hypothesis_twins(stated, module)
    found = [twin for twin in parts if twin.place is not None][:1]
    point = another_point(certificate, stated, module)
    found += [point] if point is not None else []
    # what the proof does not name, it may need all the same: Coq knows
    return (found or [other_goal(certificate, stated, module)]) + unnamed(parts)


def unnamed(parts: Iterable[Twin]) -> list[Twin]:
    """Twins of the parts of the hypotheses that the proof does not name."""
    return [twin for twin in parts if twin.place is None]


def other_goal(certificate: Certificate, stated: Statement, module: Module) -> Twin:
    """What the theorem states is changed."""
    try:
        if certificate["kind"] != "proof":
            return _other_refuted_goal(certificate, stated, module)
        if not stated.scope.sorts:
            return _other_number(stated, module)
    except (NotExported, Refused):  # nothing that can be computed quickly
        pass
    return _same_proof(certificate, stated, module)


def _other_number(stated: Statement, module: Module) -> Twin:
    """A statement about numbers with one part replaced by its opposite."""
    parts = conjuncts(stated.conclusion)
    for k, part in enumerate(parts):
        if part[0] != "rel":
            continue
        false = deny(part)
        try:
            lines = [*into(k, len(parts)), *attempt(false, stated, {})]
        except (NotExported, Refused):
            continue
        shown = (stated.pretty.formula(part), stated.pretty.formula(false))
        statement = stated.pretty.formula(with_part(stated.conclusion, k, false))
        return ending(module, "goal", " becomes ".join(shown), statement, lines)
    raise NotExported("no part of the statement is a short relation")


def _same_proof(certificate: Certificate, stated: Statement, module: Module) -> Twin:
    """The conclusion is changed in the statement, and wherever a proof repeats it."""
    said, script = printed_proof(module)
    spoiled = spoil(stated.conclusion)
    text = "\n".join(script)
    for words in (stated.words, stated.pretty):
        old, new = words.formula(stated.conclusion), words.formula(spoiled)
        said = said.replace(old, new)
        if certificate["kind"] == "proof":
            text = text.replace(old, new)
    shown = (stated.pretty.formula(stated.conclusion), stated.pretty.formula(spoiled))
    proof = tuple(sentences(text.splitlines()))
    return Twin(module.name, "goal", " becomes ".join(shown), said, proof, None)


def _other_refuted_goal(certificate: Certificate, stated: Statement, module: Module) -> Twin:
    """The part that is refuted is replaced by its opposite, which is true."""
    part = conjuncts(stated.conclusion)[refuted_part(certificate, stated)]
    values, env = at_point(certificate, stated)
    other = replace(stated, conclusion=deny(part))
    statement = f"~ ({other.text(stated.pretty.formula(other.conclusion))})"
    shown = (stated.pretty.formula(part), stated.pretty.formula(other.conclusion))
    lines = refutation_of_part(other, values, 0, env)
    return ending(module, "goal", " becomes ".join(shown), statement, lines)


def is_passive(sentence: str) -> bool:
    """Whether a sentence can name a hypothesis without resting on what it says."""
    return sentence.startswith(_PASSIVE)
