"""Twins at other points: a witness with one value changed, and a counterexample's premises."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from adamnx_theory.proof.checker.balls import assignment
from adamnx_theory.proof.checker.scope import Refused
from adamnx_theory.proof.checker.syntax import Node, conjuncts, num, read_term

from .closed import Unfold
from .counterexample import OPPOSITE, against, at_point, environment, general_at, point_text
from .theorem import Module, Statement, binders
from .twin import (
    Lines,
    Twin,
    attempt,
    deny,
    ending,
    into,
    is_true,
    require_short,
    tried,
    with_hypothesis,
)
from .words import NotExported, word

Certificate = Mapping[str, Any]


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
            *into(len(ranges) + place, len(parts)),
            *into(part, len(pieces)),
        ]
        try:
            lines += attempt(pieces[part], stated, env)
        except (NotExported, Refused):
            continue
        statement = f"exists {' '.join(binders(stated.scope.sorts))}, " + " /\\ ".join(parts)
        return ending(module, "witness", change, statement, lines)
    return None


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
                if part[0] == "rel" and not is_true(part, stated, env):
                    return i, k
            except (NotExported, Refused):
                continue
    return None


def denied_premise(certificate: Certificate, stated: Statement, module: Module) -> Twin | None:
    """A hypothesis that holds at the point is replaced by its opposite."""
    values, env = at_point(certificate, stated)
    for i, hypothesis in enumerate(stated.hypotheses):
        for k, part in enumerate(conjuncts(hypothesis)):
            if part[0] != "rel":
                continue
            other = with_hypothesis(stated, i, k, deny(part))
            try:
                lines = _premise(other, values, i, k, env)
            except (NotExported, Refused):
                continue
            shown = (stated.pretty.formula(part), stated.pretty.formula(deny(part)))
            statement = f"~ ({other.text(stated.pretty.formula(stated.conclusion))})"
            return ending(module, "hypothesis", " becomes ".join(shown), statement, lines)
    return None


def _premise(
    stated: Statement, values: Mapping[str, Any], i: int, k: int, env: Mapping[str, Any]
) -> Lines:
    """The proof of one part of a hypothesis at the point."""
    parts = conjuncts(stated.hypotheses[i])
    return [
        *general_at(stated, values, [["shelve."]] * i),
        "lapply general; clear general.",
        "2: {",
        *into(k, len(parts)),
        *attempt(parts[k], stated, env),
    ]


def another_refutation(
    certificate: Certificate, stated: Statement, module: Module
) -> Twin | None:
    """A point with one value changed, which refutes the statement no longer."""
    place = refuted_part(certificate, stated)
    for change, values in changed_points(certificate, stated):
        env = {n: environment(v, stated.words) for n, v in values.items()}
        false = first_false(stated, env)
        try:
            if false is not None:
                lines = _premise(stated, values, *false, env)
            elif all(is_true(part, stated, env) for part in conjuncts(stated.conclusion)):
                lines = refutation_of_part(stated, values, place, env)
            else:
                continue
        except (NotExported, Refused):
            continue
        statement = f"~ ({stated.text(stated.pretty.formula(stated.conclusion))})"
        return ending(module, "witness", change, statement, lines)
    return None


def refuted_part(certificate: Certificate, stated: Statement) -> int:
    """The first part of the conclusion that is false at the point."""
    _, env = at_point(certificate, stated)
    parts = conjuncts(stated.conclusion)
    return next(k for k, part in enumerate(parts) if not is_true(part, stated, env))


def refutation_of_part(
    stated: Statement, values: Mapping[str, Any], place: int, env: Mapping[str, Any]
) -> Lines:
    """The proof that one part of the conclusion fails at the point."""
    parts = conjuncts(stated.conclusion)
    unfold = Unfold(stated.scope, stated.words)
    left, right, _ = unfold.relation(parts[place], env)
    require_short(left, right)
    _, opposite, _ = OPPOSITE[parts[place][1]]
    return [
        *general_at(stated, values, [["shelve."]] * len(stated.hypotheses)),
        *against(parts, place, left, right, unfold),
        *tried(opposite, unfold.integrals),
    ]
