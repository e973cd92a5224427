"""Twins of hypotheses: one part of what a proof assumes is weakened."""

from __future__ import annotations

import re

from adamnx_theory.proof.checker.syntax import Node, conjuncts, num

from .theorem import Module, Statement, quantified
from .twin import Twin, printed_proof, sentences, with_hypothesis
from .words import NotExported


def hypothesis_twins(stated: Statement, module: Module) -> list[Twin]:
    """One twin for each part of the hypotheses; `place` is where the proof first names it."""
    said, script = printed_proof(module)
    context, opening = stated.open()
    start = len(sentences(opening))
    proof = sentences(script)
    conclusion = said.removeprefix(quantified(stated.scope.sorts, stated.premises()))
    found = []
    for i, hypothesis in enumerate(stated.hypotheses):
        for k, part in enumerate(conjuncts(hypothesis)):
            changed = weaken(part)
            other = with_hypothesis(stated, i, k, changed)
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
