"""Formulas in Coq: from one wording to another, and from the facts."""

from __future__ import annotations

from collections.abc import Callable

from adamnx_theory.proof.checker.engine import ENOUGH, fresh, same
from adamnx_theory.proof.checker.normal import Normal
from adamnx_theory.proof.checker.rational import ratio
from adamnx_theory.proof.checker.sign import difference
from adamnx_theory.proof.checker.syntax import Node, num, substitute

from .context import Context
from .equal import Equal
from .parts import Lines, block, pattern
from .signs import SignProofs, both_sides
from .words import NotExported, strip, word

RELATION_OF = {"<": "+", "<=": "0+", "=": "0", "!=": "!="}


def convert(given: Node, goal: Node, hyp: str, context: Context) -> Lines:
    """Lines that prove `goal` from a hypothesis that says the same in other words."""
    words = context.words
    if words.formula(given) == words.formula(goal):
        return [f"exact {hyp}."]
    kind = goal[0]
    if given[0] != kind:
        raise NotExported("two formulas are of different kinds")
    if kind == "and":
        names = [context.fresh("h") for _ in given[1]]
        lines = [f"destruct {hyp} as {pattern(names)}."]
        return lines + conjunction(
            [convert(a, b, n, context) for a, b, n in zip(given[1], goal[1], names, strict=True)]
        )
    if kind == "rel":
        return relation(given, goal, hyp, context)
    if kind == "if":
        premise, result = context.fresh("p"), context.fresh("h")
        inner = context.child()
        return [
            f"intros {premise}.",
            f"assert ({result} : {words.formula(given[2])}).",
            *block([f"apply {hyp}.", *convert(goal[1], given[1], premise, inner)]),
            *convert(given[2], goal[2], result, context),
        ]
    if kind == "forall":
        name, scope = fresh(goal[1], context.scope, strip(goal[2]))
        inner = context.child(scope)
        coq, bound, result = word(name), context.fresh("b"), context.fresh("h")
        here = substitute(given[3], {given[1]: ("var", name)})
        there = substitute(goal[3], {goal[1]: ("var", name)})
        opening = inner.natural(name, goal[2], context)
        proof = convert(here, there, result, inner)
        return [
            f"intros {coq} {bound}.",
            *opening,
            f"pose proof ({hyp} {coq} ltac:(zp)) as {result}.",
            *inner.lines,
            *proof,
        ]
    if kind == "lim":
        return limits_agree(given, goal, hyp, context)
    raise NotExported(f"a {kind} is stated in two ways")


def relation(given: Node, goal: Node, hyp: str, context: Context) -> Lines:
    """R' - L' is a multiple of R - L."""
    normal = Normal(context.scope, context.depth)
    a = normal(strip(given[3])) - normal(strip(given[2]))
    b = normal(strip(goal[3])) - normal(strip(goal[2]))
    if a.is_zero or b.is_zero:
        equal = Equal(context)
        proof = both_sides(equal, goal[2], goal[3])
        if goal[1] == "=":
            return proof
        if goal[1] == "<=":
            return ["apply Req_le.", *proof]
        raise NotExported("a strict relation of equal sides")
    constant = ratio(b, a)
    if constant is None:
        raise NotExported("two relations are not multiples of each other")
    signs = SignProofs(context)
    sign = RELATION_OF[goal[1]]
    return from_gap(
        goal,
        context,
        signs.from_fact(difference(goal[2], goal[3]), hyp, given, constant, constant * 0, sign)(),
    )


def from_gap(goal: Node, context: Context, proof: Lines) -> Lines:
    """L < R and the like from the sign of R - L (of R itself where L is 0)."""
    if goal[2] == num(0) and goal[1] in ("<", "<="):
        return proof
    if goal[2] == num(0):
        return ["apply gap_eq0." if goal[1] == "=" else "apply gap_ne0.", *proof]
    name = {"<": "gap_lt", "<=": "gap_le", "=": "gap_eq", "!=": "gap_ne"}[goal[1]]
    return [f"apply {name}.", *proof]


def limits_agree(given: Node, goal: Node, hyp: str, context: Context) -> Lines:
    """The sequences are equal from 1 on, and so are the limits."""
    name, scope = fresh(goal[1], context.scope, num(1))
    inner = context.child(scope)
    coq, bound = word(name), context.fresh("b")
    opening = inner.natural(name, num(1), context)
    here = substitute(given[3], {given[1]: ("var", name)})
    there = substitute(goal[3], {goal[1]: ("var", name)})
    proof = both_sides(Equal(inner), here, there)
    limits = both_sides(Equal(context), goal[4], given[4])
    e = context.fresh("e")
    return [
        f"assert ({e} : {context.words.real(goal[4])} = {context.words.real(given[4])}).",
        *block(limits),
        f"refine (tends_value _ _ _ {e} _).",
        f"refine (tends_from 1 _ _ _ {hyp} _).",
        f"intros {coq} {bound}.",
        *opening,
        *inner.lines,
        *proof,
    ]


def conjunction(parts: list[Lines]) -> Lines:
    if len(parts) == 1:
        return parts[0]
    return ["split.", *block(parts[0]), *block(conjunction(parts[1:]))]


def established(formula: Node, context: Context) -> Lines:
    """Lines that prove a formula which is a fact, or follows from the signs of the facts."""
    if formula[0] == "and":
        return conjunction([established(part, context) for part in formula[1]])
    if formula[0] == "within":
        from .near import holds_within

        return holds_within(formula, context)
    if formula[0] == "integrable":
        return [f"exact (proj1 {Equal(context).mean(('app', 'E', (formula[1],)))})."]
    plain = strip(formula)
    tests: tuple[Callable[[Node], bool], ...] = (
        lambda part: part == plain,
        lambda part: same(part, plain, context.scope),
    )
    for alike in tests:
        for name, found in context.hyps.items():
            if name not in context.scope.facts:
                continue
            for hyp, part in found:
                if alike(part):
                    return convert(part, formula, hyp, context)
    if formula[0] == "rel":
        return by_sign(formula, context)
    if formula[0] == "forall":
        name, scope = fresh(formula[1], context.scope, strip(formula[2]))
        inner = context.child(scope)
        coq, bound = word(name), context.fresh("b")
        opening = inner.natural(name, formula[2], context)
        proof = established(substitute(formula[3], {formula[1]: ("var", name)}), inner)
        return [f"intros {coq} {bound}.", *opening, *inner.lines, *proof]
    if formula[0] == "if":
        inner = context.child(context.scope.supposing(strip(formula[1])))
        fact = next(reversed(inner.scope.facts))
        premise = context.fresh("p")
        opening = inner.learn(fact, premise, strip(formula[1]))
        proof = established(formula[2], inner)
        return [f"intros {premise}.", *opening, *inner.lines, *proof]
    raise NotExported("a premise is not reproduced")


def by_sign(formula: Node, context: Context) -> Lines:
    gap = difference(formula[2], formula[3])
    signs = SignProofs(context)
    sign, _ = signs.find(gap)
    if sign not in ENOUGH[formula[1]]:
        raise NotExported(f"the sign that gives {context.words.formula(formula)} is not reproduced")
    return from_gap(formula, context, signs.goal(gap, RELATION_OF[formula[1]]))
