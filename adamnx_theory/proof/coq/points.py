"""Statements at the point that a certificate gives."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from adamnx_theory.proof.checker.balls import as_term, assignment
from adamnx_theory.proof.checker.scope import Scope
from adamnx_theory.proof.checker.syntax import Node, conjuncts, substitute

from .closed import closed
from .context import Context
from .counterexample import environment, point_text
from .formulas import established
from .words import idx

if TYPE_CHECKING:
    from .theorem import Statement

Lines = list[str]


@dataclass(frozen=True)
class Instance:
    """Values for the variables in Coq's words, and proofs that the hypotheses hold there."""

    values: tuple[str, ...]
    hypotheses: tuple[Lines, ...]


def instance(stated: Statement, point: dict[str, Node], random: Mapping[str, str]) -> Instance:
    """Put the values of a point for the variables of a statement; `random` are texts."""
    sorts, words = stated.scope.sorts, stated.words
    values = assignment(point, dict(sorts))
    env = {n: environment(value, words) for n, value in values.items()}
    texts = tuple(
        random[n] if s == "random" else point_text(values[n], s, words) for n, s in sorts.items()
    )
    proofs = tuple(holds(h, stated, values, env) for h in stated.hypotheses)
    return Instance(texts, proofs)


def holds(formula: Node, stated: Statement, values: dict[str, Any], env: dict[str, Any]) -> Lines:
    """Lines that prove a hypothesis at the point."""
    if all(part[0] == "rel" for part in conjuncts(formula)):
        return closed(formula, stated.scope, stated.words, env)
    marked = {
        n: ("idx", as_term(v), f"({v})%Z") if stated.scope.sorts[n] == "nat" else as_term(v)
        for n, v in values.items()
    }
    functions = {n for n, s in stated.scope.sorts.items() if "->" in s}
    here = substitute(indices_marked(formula, functions), marked)
    context = Context(Scope({}, stated.scope.definitions, stated.scope.random), stated.words)
    proof = established(here, context)
    return [f"change {stated.words.formula(here)}.", *context.lines, *proof]


def indices_marked(node: Any, functions: set[str]) -> Any:
    """The formula with the arguments of functions marked as indices, as Coq puts them in."""
    if not isinstance(node, tuple) or not node:
        return node
    if node[0] == "app" and node[1] in functions:
        return ("app", node[1], tuple(idx(a) for a in node[2]))
    return tuple(indices_marked(part, functions) for part in node)
