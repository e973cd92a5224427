"""The steps of a proof in Coq: one assertion for each, proved as the checker's rule says."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from adamnx_theory.proof.checker.axioms import AXIOMS
from adamnx_theory.proof.checker.engine import Theorem
from adamnx_theory.proof.checker.rational import Rational
from adamnx_theory.proof.checker.rules import arrows, opened
from adamnx_theory.proof.checker.scope import Scope, following
from adamnx_theory.proof.checker.sign import Signs, difference
from adamnx_theory.proof.checker.syntax import (
    Node,
    conjuncts,
    read_formula,
    read_term,
    substitute,
)

from .context import Context
from .equal import Equal, block
from .formulas import RELATION_OF, by_sign, conjunction, convert, established, from_gap
from .limits import intermediate_value, limit, squeeze
from .near import sided
from .shapes import SHAPE
from .signs import SignProofs, both_sides
from .words import NotExported, idx, word

Lines = list[str]
Lemmas = dict[str, tuple[str, Theorem]]


class Steps:
    """Prints steps in a context; `lemmas` are theorems by name, with their names in Coq."""

    def __init__(self, lemmas: Lemmas) -> None:
        self.lemmas = lemmas

    def run(self, steps: list[dict[str, Any]], context: Context) -> tuple[Lines, Node, str]:
        """Lines for all steps, the last formula, and the name of its hypothesis."""
        lines: Lines = []
        formula: Node = ()
        hyp = ""
        for step in steps:
            formula = sided(read_formula(step["formula"]), step)
            rule = RULES.get(step["rule"])
            if rule is None:
                raise NotExported(f"the rule {step['rule']} is not exported")
            proof = rule(self, step, formula, context)
            lines += context.lines
            context.lines = []
            hyp = context.fresh("s")
            lines += [
                f"(* {step['fact']} *)".replace("(**", "(* *"),
                f"assert ({hyp} : {context.words.formula(formula)}).",
                *block(proof),
            ]
            context.scope.add(step["fact"], formula)
            lines += context.learn(step["fact"], hyp, formula)
        return lines, formula, hyp

    def conclude(self, steps: list[dict[str, Any]], goal: Node, context: Context) -> Lines:
        """Lines that prove `goal`, which the last step states perhaps in other words."""
        lines, last, hyp = self.run(steps, context)
        extra = convert(last, goal, hyp, context)
        return [*lines, *context.lines, *extra]


def _sign(run: Steps, step: dict[str, Any], formula: Node, context: Context) -> Lines:
    if "num" not in step:
        return conjunction([by_sign(part, context) for part in conjuncts(formula)])
    witness: Node = read_term(step["num"])
    if "den" in step:
        witness = ("/", witness, read_term(step["den"]))
    e, w = context.fresh("e"), context.fresh("w")
    text = context.words.real(witness)
    gap = difference(formula[2], formula[3])
    equality = equation(gap, witness, step.get("using", []), context)
    sign = RELATION_OF[formula[1]]
    return from_gap(
        formula,
        context,
        [
            f"assert ({e} : {context.words.real(gap)} = {text}).",
            *block(equality),
            f"assert ({w} : {SHAPE[sign].format(text)}).",
            *block(SignProofs(context).goal(witness, sign)),
            f"rw {e}. exact {w}.",
        ],
    )


def equation(left: Node, right: Node, using: list[str], context: Context) -> Lines:
    """Lines that prove left = right, with the help of named equations."""
    equal = Equal(context)
    if not using:
        return both_sides(equal, left, right)
    context.owe(left)
    context.owe(right)
    a, b = equal.value(left), equal.value(right)
    lines = [
        f"transitivity ({equal.canon.value(a)}).",
        *block(equal.prove(left)),
        "symmetry.",
        f"transitivity ({equal.canon.value(b)}).",
        *block(equal.prove(right)),
        "symmetry.",
        "apply Rminus_diag_uniq.",
    ]
    equations = [e for name in using for e in used(name, context, equal)]
    return lines + equal.zero(a + (-b), equations)


def used(name: str, context: Context, equal: Equal) -> list[tuple[Any, int, Rational, str]]:
    """The equations of a fact as atom^k = value, each with a name in Coq."""
    found = []
    for hyp, part in context.find(name):
        context.owe(part[2])
        context.owe(part[3])
        left, right = equal.value(part[2]), equal.value(part[3])
        single = left.as_monomial()
        if single is None or len(single[1]) != 1:
            raise NotExported("an equation is not about one atom")
        ((atom, exponent),) = single[1]
        value = right * Rational.constant(1 / single[0])
        text = equal.canon.atom(atom)
        power = f"{text} ^ {exponent}" if exponent != 1 else text
        e, f = context.fresh("e"), context.fresh("f")
        lhs, rhs = equal.canon.value(left), equal.canon.value(right)
        statement = f"{power} = {equal.canon.value(value)}"

        def proof(
            part: Node = part,
            lhs: str = lhs,
            rhs: str = rhs,
            e: str = e,
            f: str = f,
            hyp: str = hyp,
            left: Rational = left,
            lead: Any = single[0],
            power: str = power,
        ) -> Lines:
            c = context.words.number(1 / lead)
            there, back = equal.rewrite_to_normal(part[3]), equal.rewrite_back(part[2])
            del e, f
            return [
                f"transitivity ({c} * {lhs}).",
                "{ feq. }",
                *back,
                f"rewrite {hyp}.",
                *there,
                "feq.",
            ]

        found.append((atom, exponent, value, context.state(statement, proof)))
    return found


def _equal(run: Steps, step: dict[str, Any], formula: Node, context: Context) -> Lines:
    using = step.get("using", [])
    return conjunction([equation(p[2], p[3], using, context) for p in conjuncts(formula)])


def _facts(run: Steps, step: dict[str, Any], formula: Node, context: Context) -> Lines:
    return conjunction([established(part, context) for part in conjuncts(formula)])


def _use(run: Steps, step: dict[str, Any], formula: Node, context: Context) -> Lines:
    name = step["lemma"]
    given = {key: read_term(text) for key, text in step.get("with", {}).items()}
    words = context.words
    facts = context.scope.facts
    if name in facts:
        return universal(name, given, formula, context)
    if name in run.lemmas:
        coq, lemma = run.lemmas[name]
        sorts, premises, conclusion = lemma.variables, lemma.hypotheses, lemma.conclusion
    else:
        axiom = AXIOMS[name]
        coq = f"ax_{name}"
        sorts, premises, conclusion = axiom.variables, axiom.hypotheses, axiom.conclusion
    shapes = {"real": "real", "nat": "index", "nat -> real": 1, "nat, nat -> real": 2}
    marked = {k: idx(v) if sorts[k] == "nat" else v for k, v in given.items()}
    call = coq
    lines: Lines = []
    for key, sort in sorts.items():
        if sort == "random":
            raise NotExported("a lemma is about random variables")
        call += f" {words.argument(given[key], shapes[sort])}"
    for key, sort in sorts.items():
        if sort == "nat":
            b = context.fresh("b")
            lines += [f"assert ({b} : (0 <= {words.index(given[key])})%Z).", "{ zp. }"]
            call += f" {b}"
    for premise in premises:
        instance = substitute(premise, marked)
        p = context.fresh("p")
        lines += [
            f"assert ({p} : {words.formula(instance)}).",
            *block(established(instance, context)),
        ]
        call += f" {p}"
    result = substitute(conclusion, marked)
    u = context.fresh("u")
    lines += [f"assert ({u} : {words.formula(result)}).", *block([f"exact ({call})."])]
    return lines + convert(result, formula, u, context)


def universal(name: str, given: dict[str, Node], formula: Node, context: Context) -> Lines:
    """An instance of a universal fact in scope."""
    ((hyp, fact),) = context.find(name)
    words = context.words
    keep = arrows(formula)
    names = set(given)
    opened(fact, names, keep)  # it must fit
    lines: Lines = []
    call = hyp
    seen: set[str] = set()
    while True:
        if fact[0] == "forall" and fact[1] in names - seen:
            _, index, low, body = fact
            seen.add(index)
            value = idx(given[index])
            b = context.fresh("b")
            at = words.index(given[index])
            lines += [f"assert ({b} : ({words.index(low)} <= {at})%Z).", "{ zp. }"]
            call += f" {at} {b}"
            fact = substitute(body, {index: value})
        elif fact[0] == "if" and arrows(fact) > keep:
            p = context.fresh("p")
            lines += [
                f"assert ({p} : {words.formula(fact[1])}).",
                *block(established(fact[1], context)),
            ]
            call += f" {p}"
            fact = fact[2]
        else:
            break
    u = context.fresh("u")
    lines += [f"assert ({u} : {words.formula(fact)}).", *block([f"exact ({call})."])]
    return lines + convert(fact, formula, u, context)


def _forall(run: Steps, step: dict[str, Any], formula: Node, context: Context) -> Lines:
    inner, opening = new_natural(formula[1], formula[2], context)
    return [*opening, *run.conclude(step["steps"], formula[3], inner)]


def new_natural(name: str, low: Node, context: Context) -> tuple[Context, Lines]:
    inner = context.child(context.scope.with_natural(name, low))
    bound = context.fresh("b")
    return inner, [f"intros {word(name)} {bound}.", *inner.natural(name, low, context)]


def _suppose(run: Steps, step: dict[str, Any], formula: Node, context: Context) -> Lines:
    inner = context.child()
    name, hyp = step.get("named", "supposed"), context.fresh("p")
    inner.scope.add(name, formula[1])
    opening = inner.learn(name, hyp, formula[1])
    return [f"intros {hyp}.", *opening, *run.conclude(step["steps"], formula[2], inner)]


def _induction(run: Steps, step: dict[str, Any], formula: Node, context: Context) -> Lines:
    _, name, low, body = formula
    words = context.words.with_indices(name)
    motive = f"(fun {word(name)} : Z => {words.formula(body)})"
    at_low = substitute(body, {name: ("idx", low, context.words.index(low))})
    base = run.conclude(step["base"], at_low, context.child())
    inner, opening = new_natural(name, low, context)
    inner.scope.add("IH", body)
    hyp = context.fresh("IH")
    opening += [f"intros {hyp}.", *inner.learn("IH", hyp, body)]
    after = ("idx", following(("var", name)), f"({word(name)} + 1)%Z")
    goal = substitute(body, {name: after})
    proof = run.conclude(step["step"], goal, inner)
    return [
        f"apply (induction_from {motive} {context.words.index(low)}).",
        *block([f"change {context.words.formula(at_low)}.", *base]),
        *block([*opening, f"change {inner.words.formula(goal)}.", *proof]),
    ]


def _cases(run: Steps, step: dict[str, Any], formula: Node, context: Context) -> Lines:
    condition = read_formula(step["on"])
    left, right = context.words.real(condition[2]), context.words.real(condition[3])
    hyp = context.fresh("c")
    lines = [f"destruct (Rle_or_lt {left} {right}) as [{hyp}|{hyp}]."]
    for key, fact in (("then", condition), ("else", ("rel", "<", condition[3], condition[2]))):
        inner = context.child()
        name = step.get("named", "case")
        inner.scope.add(name, fact)
        opening = inner.learn(name, hyp, fact)
        lines += block([*opening, *run.conclude(step[key], formula, inner)])
    return lines


def _compute(run: Steps, step: dict[str, Any], formula: Node, context: Context) -> Lines:
    from .closed import LONGEST_TEXT, TooLong, closed
    from .enclosed import enclosed

    try:
        lines = closed(formula, context.scope, context.words)
    except TooLong:
        lines = []
    if lines and sum(map(len, lines)) <= LONGEST_TEXT:
        return lines
    return enclosed(formula, context.scope, context.words, int(step.get("bits", 128)))


RULES: dict[str, Callable[[Steps, dict[str, Any], Node, Context], Lines]] = {
    "sign": _sign,
    "equal": _equal,
    "facts": _facts,
    "use": _use,
    "forall": _forall,
    "suppose": _suppose,
    "induction": _induction,
    "cases": _cases,
    "compute": _compute,
    "limit": limit,
    "squeeze": squeeze,
    "intermediate value": intermediate_value,
}


def scope_of(context: Context) -> Scope:
    return context.scope


__all__ = ["RULES", "Signs", "Steps"]
