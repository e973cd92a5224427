"""Limits at a point in Coq, along the interval `near` on which the certificate takes them.

    lim b -> 1: e = v, with 0 < b < 1 near
      -> tends_within (fun b : R => 0 < b /\\ b < 1) 1 (fun b : R => e) v

The formula of such a limit carries its interval as a sixth part.  `theories/Near.v` says what
the words mean.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from adamnx_theory.proof.checker.normal import Normal
from adamnx_theory.proof.checker.scope import Scope
from adamnx_theory.proof.checker.syntax import Node, conjuncts, num, read_formula, read_term

from .equal import Equal
from .formulas import block, established
from .signs import both_sides
from .words import NotExported, word

if TYPE_CHECKING:
    from .context import Context

Lines = list[str]
SHAPES = {"nonzero": "!=", "positive": "<", "nonnegative": "<="}


def is_near(formula: Node) -> bool:
    """A limit at a point that carries its interval."""
    return formula[0] == "lim" and len(formula) == 6


def sided(formula: Node, step: Mapping[str, Any]) -> Node:
    """The formula of a step; a limit at a point with the step's interval."""
    if formula[0] != "lim" or formula[2] == ("oo",) or "near" not in step:
        return formula
    return (*formula, read_formula(step["near"]))


def obligations(formula: Node, scope: Scope) -> list[Node]:
    """The interval reaches the point, and on it the function makes sense."""
    _, index, to, body, _, interval = formula
    (_, _, low, _), (_, _, _, high) = conjuncts(interval)
    reaches: list[Node] = [
        ("rel", "<", low, high),
        ("rel", "<=", low, to),
        ("rel", "<=", to, high),
    ]
    inner = around(index, interval, scope)
    normal = Normal(inner)
    normal(body)
    for o in normal.obligations:
        if o.kind in SHAPES and o.scope is inner:
            needed = ("within", index, interval, ("rel", SHAPES[o.kind], num(0), o.term))
            if needed not in reaches:
                reaches.append(needed)
    return reaches


def around(index: str, interval: Node, scope: Scope) -> Scope:
    """The scope of a number in the interval."""
    if index in scope.sorts:
        raise NotExported("the variable of a limit is in use")
    inner = scope.child()
    inner.sorts[index] = "real"
    inner.facts[f"range of {index}"] = interval
    return inner


def inside(index: str, interval: Node, context: Context) -> tuple[Context, Lines]:
    """The context of a number in the interval, and the lines that open it."""
    inner = context.child(around(index, interval, context.scope))
    hyp = context.fresh("x")
    opening = inner.learn(f"range of {index}", hyp, interval)
    return inner, [f"intros {word(index)} {hyp}.", *opening]


def holds_within(formula: Node, context: Context) -> Lines:
    """Lines that prove what holds on the interval."""
    _, index, interval, relation = formula
    inner, opening = inside(index, interval, context)
    proof = established(relation, inner)
    return [*opening, *inner.lines, *proof]


def limit(step: Mapping[str, Any], formula: Node, context: Context) -> Lines:
    """The function of the step is continuous at the point, and equals the body on the interval."""
    from .limits import Follow

    if not is_near(formula):
        raise NotExported("a limit at a point does not say from which side")
    if any(fact != "the variable" for fact in step["parts"].values()):
        raise NotExported("a limit at a point that rests on other limits")
    _, index, to, body, goal, interval = formula
    function = read_term(step["function"])
    inner, opening = inside(index, interval, context)
    x = word(index)
    moving: tuple[Node, Node, str] = (("var", index), to, "apply cont_id.")
    follow = Follow(
        "cont", f"fun {x} : R =>", dict.fromkeys(step["parts"], moving), inner.words, context
    )
    proof = follow.prove(function)
    c, e = context.fresh("c"), context.fresh("e")
    ends = both_sides(Equal(context), goal, follow.limit(function))
    same = both_sides(Equal(inner), follow.moving(function), body)
    point, end = context.words.real(to), follow.end(function)
    return [
        f"assert ({c} : @cont {point} {follow.function(function)} {end}).",
        *block(proof),
        f"assert ({e} : {context.words.real(goal)} = {end}).",
        *block(ends),
        f"refine (within_from _ _ _ _ _ _ {e} {c} _).",
        *opening,
        *inner.lines,
        *same,
    ]


__all__ = ["holds_within", "is_near", "limit", "obligations", "sided"]
