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

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from adamnx_theory.proof.checker.balls import assignment
from adamnx_theory.proof.checker.scope import Refused
from adamnx_theory.proof.checker.syntax import Node, conjuncts, num, read_term

from .closed import Item, Unfold, holds
from .counterexample import OPPOSITE, environment, point_text
from .theorem import Module, Statement, binders, quantified, read, spoil
from .words import RELATIONS, NotExported, word

Certificate = Mapping[str, Any]
Lines = list[str]
#: Characters of a number written out; a false statement takes Coq longer than a true one.
LONGEST_TEXT = 20_000
#: Sentences that can take a corrupted hypothesis without a word.
_PASSIVE = ("pose proof", "destruct", "specialize", "change", "assert", "try", "generalize", "rw ")


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


# hypotheses
def hypothesis_twins(stated: Statement, module: Module) -> list[Twin]:
    """One twin for each part of the hypotheses; `place` is where the proof first names it."""
    said, script = _printed(module)
    context, opening = stated.open()
    start = len(sentences(opening))
    proof = sentences(script)
    conclusion = said.removeprefix(quantified(stated.scope.sorts, stated.premises()))
    found = []
    for i, hypothesis in enumerate(stated.hypotheses):
        parts = conjuncts(hypothesis)
        for k, part in enumerate(parts):
            changed = weaken(part)
            pieces = (*parts[:k], changed, *parts[k + 1 :])
            whole = pieces[0] if len(pieces) == 1 else ("and", pieces)
            hypotheses = (*stated.hypotheses[:i], whole, *stated.hypotheses[i + 1 :])
            other = replace(stated, hypotheses=hypotheses)
            inner, lines = other.open()
            if [[h for h, _ in v] for v in inner.hyps.values()] != [
                [h for h, _ in v] for v in context.hyps.values()
            ]:
                raise NotExported("a weakened hypothesis is taken apart in another way")
            new = sentences(lines)
            name = context.hyps[stated.names[i]][k][0]
            uses = [j for j in range(start, len(proof)) if re.search(rf"\b{name}\b", proof[j])]
            shown = (stated.pretty.formula(part), stated.pretty.formula(changed))
            found.append(
                Twin(
                    module.name,
                    "hypothesis",
                    " becomes ".join(shown),
                    quantified(stated.scope.sorts, other.premises()) + conclusion,
                    (*new, *proof[start:]),
                    uses[0] - start + len(new) if uses else None,
                    True,
                )
            )
    return found


def weaken(formula: Node) -> Node:
    """What follows from the formula, of the same shape."""
    kind = formula[0]
    if kind == "rel":
        _, op, left, right = formula
        if op in ("<", "<="):
            return ("rel", op, left, ("+", (right, num(1))))
        return ("rel", "<=", left, right) if op == "=" else ("rel", op, left, _more(left))
    if kind in ("forall", "exists"):
        return (*formula[:-1], weaken(formula[-1]))
    if kind == "if":
        return ("if", formula[1], weaken(formula[2]))
    if kind == "and":
        return ("and", tuple(weaken(part) for part in formula[1]))
    return (*formula[:4], _more(formula[4]), *formula[5:])  # another limit


def _more(term: Node) -> Node:
    return ("+", (term, num(1)))


def deny(relation: Node) -> Node:
    """The opposite of a relation."""
    _, op, left, right = relation
    _, opposite, swapped = OPPOSITE[op]
    return ("rel", opposite, right, left) if swapped else ("rel", opposite, left, right)


def _printed(module: Module) -> tuple[str, Lines]:
    """The statement of a proof as printed, and the lines of the proof."""
    for head in ("Lemma proved : ", "Theorem claim : "):
        found = re.search(
            rf"^{head}(.*?)\.\nProof\.\n(.*?)^Qed\.", module.text, re.DOTALL | re.MULTILINE
        )
        if found:
            return found[1], found[2].splitlines()
    raise NotExported("the proof is not found in its module")


# witnesses
def another_point(certificate: Certificate, stated: Statement, module: Module) -> Twin | None:
    """The point at which the hypotheses hold, with a value at which one of them is false."""
    if not stated.hypotheses or stated.chance:  # a law is no list of numbers
        return None
    for change, texts, env, false in false_points(certificate, stated):
        place, part = false
        ranges = [n for n, s in stated.scope.sorts.items() if s == "nat"]
        parts = [f"(0 <= {word(n)})%Z" for n in ranges]
        parts += [stated.pretty.formula(h) for h in stated.hypotheses]
        pieces = conjuncts(stated.hypotheses[place])
        lines = [
            f"exists {', '.join(texts)}.",
            *_into(len(ranges) + place, len(parts)),
            *_into(part, len(pieces)),
        ]
        try:
            lines += attempt(pieces[part], stated, env)
        except (NotExported, Refused):
            continue
        statement = f"exists {' '.join(binders(stated.scope.sorts))}, " + " /\\ ".join(parts)
        return _ending(module, "witness", change, statement, lines)
    return None


def _into(place: int, count: int) -> Lines:
    """Lines that go to one part of a conjunction and leave the others."""
    return ["split.", "2: {"] * place + (["split.", "{"] if place < count - 1 else [])


def _ending(module: Module, kind: str, change: str, statement: str, lines: Lines) -> Twin:
    script = tuple(sentences(lines))
    return Twin(module.name, kind, change, statement, script, len(script) - 1)


def false_points(
    certificate: Certificate, stated: Statement
) -> Iterator[tuple[str, list[str], dict[str, Any], tuple[int, int]]]:
    """Points with one value changed, and the first part of the hypotheses that is false there."""
    for change, values in changed_points(certificate, stated):
        env = {n: environment(v, stated.words) for n, v in values.items()}
        false = first_false(stated, env)
        if false is not None:
            texts = [point_text(values[n], s, stated.words) for n, s in stated.scope.sorts.items()]
            yield change, texts, env, false


def changed_points(
    certificate: Certificate, stated: Statement
) -> Iterator[tuple[str, dict[str, Any]]]:
    """The certificate's point with one value changed, in several ways."""
    given = certificate.get("example") or certificate.get("point") or {}
    point = {n: read_term(text) for n, text in given.items()}
    for name, sort in stated.scope.sorts.items():
        for new in other_values(point[name], sort):
            try:
                values = assignment({**point, name: new}, dict(stated.scope.sorts))
            except (Refused, ValueError, ZeroDivisionError):
                continue
            shown = point_text(values[name], sort, stated.words)
            yield f"{word(name)} = {shown}", values


def other_values(value: Node, sort: str) -> list[Node]:
    """Values to put in place of one."""
    if value[0] == "lam":
        return [(*value[:2], inner) for inner in other_values(value[2], sort)]
    up, down = ("+", (value, num(1))), ("+", (value, num(-1)))
    if sort == "nat":
        return [up, num(0), ("+", (value, num(10)))]
    return [up, ("neg", value), down, num(0), ("*", (value, num(1000)))]


def first_false(stated: Statement, env: Mapping[str, Any]) -> tuple[int, int] | None:
    """The first hypothesis, and its part, that is false at a point."""
    for i, hypothesis in enumerate(stated.hypotheses):
        for k, part in enumerate(conjuncts(hypothesis)):
            try:
                if part[0] == "rel" and not _true(part, stated, env):
                    return i, k
            except (NotExported, Refused):
                continue
    return None


def _true(relation: Node, stated: Statement, env: Mapping[str, Any]) -> bool:
    _, _, sign = Unfold(stated.scope, stated.words).relation(relation, env)
    return holds(relation[1], sign)


def attempt(relation: Node, stated: Statement, env: Mapping[str, Any]) -> Lines:
    """The lines that would prove a closed relation if it were true; the last one must fail."""
    unfold = Unfold(stated.scope, stated.words)
    left, right, _ = unfold.relation(relation, env)
    op = relation[1]
    _require_short(left, right)
    return [
        f"change ({left.plain} {RELATIONS[op]} {right.plain}).",
        *unfold.rewriting(),
        *tried(op, unfold.integrals),
    ]


def _require_short(*sides: Item) -> None:
    if sum(len(side.plain) for side in sides) > LONGEST_TEXT:
        raise NotExported("the numbers are too long to be tried in vain")


def tried(op: str, integrals: bool) -> Lines:
    """The tactics that prove a closed relation, if it is true."""
    less = "closed_integral." if integrals else "closed_less."
    return {"=": ["closed_eq."], "!=": ["apply ne_of_lt.", less]}.get(op, [less])


# counterexamples
def denied_premise(certificate: Certificate, stated: Statement, module: Module) -> Twin | None:
    """A hypothesis that holds at the point is replaced by its opposite."""
    values, env = _at(certificate, stated)
    for i, hypothesis in enumerate(stated.hypotheses):
        parts = conjuncts(hypothesis)
        for k, part in enumerate(parts):
            if part[0] != "rel":
                continue
            pieces = (*parts[:k], deny(part), *parts[k + 1 :])
            whole = pieces[0] if len(pieces) == 1 else ("and", pieces)
            hypotheses = (*stated.hypotheses[:i], whole, *stated.hypotheses[i + 1 :])
            other = replace(stated, hypotheses=hypotheses)
            try:
                lines = _premise(other, values, i, k, env)
            except (NotExported, Refused):
                continue
            shown = (stated.pretty.formula(part), stated.pretty.formula(deny(part)))
            statement = f"~ ({other.text(stated.pretty.formula(stated.conclusion))})"
            return _ending(module, "hypothesis", " becomes ".join(shown), statement, lines)
    return None


def _at(
    certificate: Certificate, stated: Statement
) -> tuple[dict[str, Any], dict[str, Any]]:
    point = {n: read_term(value) for n, value in certificate["point"].items()}
    values = assignment(point, stated.scope.sorts)
    return values, {n: environment(value, stated.words) for n, value in values.items()}


def _general(stated: Statement, values: Mapping[str, Any], premises: int) -> Lines:
    """The statement at the point, with so many of its hypotheses left aside."""
    lines = ["intro general."]
    if stated.scope.sorts:
        texts = (point_text(values[n], s, stated.words) for n, s in stated.scope.sorts.items())
        lines.append(f"specialize (general {' '.join(texts)}).")
    ranges = sum(sort == "nat" for sort in stated.scope.sorts.values())
    for proof in ["lia."] * ranges + ["shelve."] * premises:
        lines += ["lapply general; clear general.", "2: {", proof, "}", "intro general."]
    return lines


def _premise(
    stated: Statement, values: Mapping[str, Any], i: int, k: int, env: Mapping[str, Any]
) -> Lines:
    """The proof of one part of a hypothesis at the point."""
    parts = conjuncts(stated.hypotheses[i])
    return [
        *_general(stated, values, i),
        "lapply general; clear general.",
        "2: {",
        *_into(k, len(parts)),
        *attempt(parts[k], stated, env),
    ]


def another_refutation(
    certificate: Certificate, stated: Statement, module: Module
) -> Twin | None:
    """A point with one value changed, which refutes the statement no longer."""
    place = _refuted_part(certificate, stated)
    for change, values in changed_points(certificate, stated):
        env = {n: environment(v, stated.words) for n, v in values.items()}
        false = first_false(stated, env)
        try:
            if false is not None:
                lines = _premise(stated, values, *false, env)
            elif all(_true(part, stated, env) for part in conjuncts(stated.conclusion)):
                lines = _refutation(stated, values, place, env)
            else:
                continue
        except (NotExported, Refused):
            continue
        statement = f"~ ({stated.text(stated.pretty.formula(stated.conclusion))})"
        return _ending(module, "witness", change, statement, lines)
    return None


def _refuted_part(certificate: Certificate, stated: Statement) -> int:
    """The first part of the conclusion that is false at the point."""
    _, env = _at(certificate, stated)
    parts = conjuncts(stated.conclusion)
    return next(k for k, part in enumerate(parts) if not _true(part, stated, env))


def _refutation(
    stated: Statement, values: Mapping[str, Any], place: int, env: Mapping[str, Any]
) -> Lines:
    """The proof that one part of the conclusion fails at the point."""
    parts = conjuncts(stated.conclusion)
    lines = _general(stated, values, len(stated.hypotheses))
    if len(parts) > 1:
        pattern = "general" if place == len(parts) - 1 else "[general _]"
        for _ in range(place):
            pattern = f"[_ {pattern}]"
        lines.append(f"destruct general as {pattern}.")
    unfold = Unfold(stated.scope, stated.words)
    left, right, _ = unfold.relation(parts[place], env)
    _require_short(left, right)
    op = parts[place][1]
    lemma, opposite, _ = OPPOSITE[op]
    return [
        *lines,
        "revert general.",
        f"change ({left.plain} {RELATIONS[op]} {right.plain} -> False).",
        f"apply {lemma}.",
        *unfold.rewriting(),
        *tried(opposite, unfold.integrals),
    ]


# goals
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
            lines = [*_into(k, len(parts)), *attempt(false, stated, {})]
        except (NotExported, Refused):
            continue
        pieces = (*parts[:k], false, *parts[k + 1 :])
        changed = pieces[0] if len(pieces) == 1 else ("and", pieces)
        shown = (stated.pretty.formula(part), stated.pretty.formula(false))
        statement = stated.pretty.formula(changed)
        return _ending(module, "goal", " becomes ".join(shown), statement, lines)
    raise NotExported("no part of the statement is a short relation")


def _same_proof(certificate: Certificate, stated: Statement, module: Module) -> Twin:
    """The conclusion is changed in the statement, and wherever a proof repeats it."""
    said, script = _printed(module)
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
    part = conjuncts(stated.conclusion)[_refuted_part(certificate, stated)]
    values, env = _at(certificate, stated)
    other = replace(stated, conclusion=deny(part))
    statement = f"~ ({other.text(stated.pretty.formula(other.conclusion))})"
    shown = (stated.pretty.formula(part), stated.pretty.formula(other.conclusion))
    lines = _refutation(other, values, 0, env)
    return _ending(module, "goal", " becomes ".join(shown), statement, lines)


def is_passive(sentence: str) -> bool:
    """Whether a sentence can name a hypothesis without resting on what it says."""
    return sentence.startswith(_PASSIVE)
