"""The rules of inference.  Each checks one step and raises Refused if it fails.

The rules about limits and solutions are in `limits.py`.
"""

from __future__ import annotations

from typing import Any

from .axioms import AXIOMS
from .balls import Evaluator
from .engine import (
    ENOUGH,
    Proof,
    Theorem,
    established,
    rewritten,
    rule,
    run_steps,
    same,
    values,
    well_defined,
)
from .normal import Obligation
from .scope import Refused, Scope, following
from .show import show
from .sign import Signs, difference
from .syntax import Node, conjuncts, free, read_formula, read_term, substitute


@rule("sign")
def _sign(step: dict[str, Any], formula: Node, scope: Scope, proof: Proof) -> None:
    """L < R and the like: R - L (or its written-out witness num/den) has the sign."""
    signs = Signs(scope)
    if "num" in step:
        if formula[0] != "rel":
            raise Refused("a witness belongs to a single relation")
        witness: Node = read_term(step["num"])
        if "den" in step:
            witness = ("/", witness, read_term(step["den"]))
        scope.check_names(witness)
        left, right, found = values(scope, formula[2], formula[3], witness)
        if not rewritten(right - left - found, step.get("using", []), scope).is_zero:
            raise Refused(f"the witness is not the difference of the two sides of {show(formula)}")
        if signs(witness) not in ENOUGH[formula[1]]:
            raise Refused(f"the sign of the witness does not give {show(formula)}")
        return
    for part in conjuncts(formula):
        if part[0] != "rel" or signs(difference(part[2], part[3])) not in ENOUGH[part[1]]:
            raise Refused(f"the signs of the facts do not give {show(part)}")


@rule("equal")
def _equal(step: dict[str, Any], formula: Node, scope: Scope, proof: Proof) -> None:
    """L = R: both sides have the same normal form, after the named equations are used."""
    for part in conjuncts(formula):
        if part[0] != "rel" or part[1] != "=":
            raise Refused("this rule proves equations")
        left, right = values(scope, part[2], part[3])
        if not rewritten(left - right, step.get("using", []), scope).is_zero:
            raise Refused(f"the two sides of {show(part)} differ")


@rule("facts")
def _facts(step: dict[str, Any], formula: Node, scope: Scope, proof: Proof) -> None:
    """A conjunction of what is already established."""
    for part in conjuncts(formula):
        if not established(part, scope):
            raise Refused(f"{show(part)} is not established")


@rule("use")
def _use(step: dict[str, Any], formula: Node, scope: Scope, proof: Proof) -> None:
    """An instance of a textbook fact, of a lemma, or of a universal fact in scope."""
    name = step["lemma"]
    given = {key: read_term(text) for key, text in step.get("with", {}).items()}
    for node in given.values():
        scope.check_names(node)
    if name in scope.facts:
        scope.used.add(name)
        sorts, premises, conclusion = opened(scope.facts[name], set(given), arrows(formula))
        if set(sorts) != set(given) or not premises:
            raise Refused(f"{name} is not a universal fact in {', '.join(given)}")
    elif name in proof.lemmas or name in AXIOMS:
        lemma = proof.lemmas.get(name) or AXIOMS[name]
        sorts, premises, conclusion = lemma.variables, lemma.hypotheses, lemma.conclusion
        if isinstance(lemma, Theorem):
            for key, definition in lemma.definitions.items():
                if scope.definitions.get(key) != definition:
                    raise Refused(f"the lemma {name} means something else by {key}")
            for key, variable in lemma.random.items():
                if scope.random.get(key) != variable:
                    raise Refused(f"the lemma {name} has another random variable {key}")
    else:
        raise Refused(f"there is no lemma or fact {name}")
    needed = {key for key, sort in sorts.items() if sort != "random"}
    if set(given) != needed:
        raise Refused(f"{name} needs values for {', '.join(sorted(needed))}")
    for key, node in given.items():
        of_sort(node, sorts[key], scope)
    for premise in premises:
        instance = substitute(premise, given)
        if not established(instance, scope):
            raise Refused(f"{name} needs {show(instance)}")
    if not same(substitute(conclusion, given), formula, scope):
        raise Refused(f"{name} gives {show(substitute(conclusion, given))}, not {show(formula)}")


def opened(fact: Node, names: set[str], keep: int) -> tuple[dict[str, str], tuple[Node, ...], Node]:
    """Take the named universal variables and all but `keep` premises off a fact."""
    sorts: dict[str, str] = {}
    premises: list[Node] = []
    while True:
        if fact[0] == "forall" and fact[1] in names - sorts.keys():
            _, name, low, body = fact
            if any(name in free(part) for part in (low, *premises)):
                raise Refused(f"{name} stands for two things")
            sorts[name] = "nat"
            premises.append(("rel", "<=", low, ("var", name)))
            fact = body
        elif fact[0] == "if" and arrows(fact) > keep:
            premises.append(fact[1])
            fact = fact[2]
        else:
            return sorts, tuple(premises), fact


def arrows(formula: Node) -> int:
    """How many premises A => B => ... stand in front."""
    return 1 + arrows(formula[2]) if formula[0] == "if" else 0


def of_sort(node: Node, sort: str, scope: Scope) -> None:
    if "->" in sort:
        if node[0] != "lam" and not (node[0] == "var" and "->" in scope.sorts.get(node[1], "")):
            raise Refused(f"{show(node)} is not a function")
        return
    values(scope, node)
    if sort == "nat":
        Signs(scope).require(Obligation("natural", node, scope))


@rule("forall")
def _forall(step: dict[str, Any], formula: Node, scope: Scope, proof: Proof) -> None:
    """For all i >= low, by a proof for a new natural number i."""
    if formula[0] != "forall":
        raise Refused("this rule proves universal facts")
    inner = new_natural(formula[1], formula[2], scope)
    conclude(step["steps"], formula[3], inner, proof)


@rule("suppose")
def _suppose(step: dict[str, Any], formula: Node, scope: Scope, proof: Proof) -> None:
    """A => B, by a proof of B that may use A under the name `supposed` (or the step's `named`)."""
    if formula[0] != "if":
        raise Refused("this rule proves implications")
    inner = scope.child()
    inner.add(step.get("named", "supposed"), formula[1])
    conclude(step["steps"], formula[2], inner, proof)


@rule("induction")
def _induction(step: dict[str, Any], formula: Node, scope: Scope, proof: Proof) -> None:
    """For all n >= low: the base case, and the step from n to n + 1 with the hypothesis IH."""
    if formula[0] != "forall" or formula[2][0] != "num" or formula[2][1].denominator != 1:
        raise Refused("induction proves a universal fact from a whole number on")
    _, name, low, body = formula
    if name in scope.sorts:
        raise Refused(f"{name} is in use; induction needs a new name")
    conclude(step["base"], substitute(body, {name: low}), scope.child(), proof)
    inner = new_natural(name, low, scope)
    inner.add("IH", body)
    conclude(step["step"], substitute(body, {name: following(("var", name))}), inner, proof)


def new_natural(name: str, low: Node, scope: Scope) -> Scope:
    if name in scope.sorts:
        raise Refused(f"{name} is in use; choose a new name")
    return scope.with_natural(name, low)


def conclude(steps: list[dict[str, Any]], goal: Node, scope: Scope, proof: Proof) -> None:
    last = run_steps(steps, scope, proof)
    if not same(last, goal, scope):
        raise Refused(f"the last step gives {show(last)}, not {show(goal)}")


@rule("cases")
def _cases(step: dict[str, Any], formula: Node, scope: Scope, proof: Proof) -> None:
    """Either L <= R or R < L; the formula follows in both cases.

    The fact that tells the cases apart is called `case`, or as the step's `named` says.
    """
    condition = read_formula(step["on"])
    scope.check_names(condition)
    if condition[0] != "rel" or condition[1] != "<=":
        raise Refused("cases are told apart by L <= R")
    for key, fact in (("then", condition), ("else", ("rel", "<", condition[3], condition[2]))):
        inner = scope.child()
        inner.add(step.get("named", "case"), fact)
        well_defined(fact, inner)
        conclude(step[key], formula, inner, proof)


@rule("compute")
def _compute(step: dict[str, Any], formula: Node, scope: Scope, proof: Proof) -> None:
    """A closed statement about numbers, by exact fractions or by balls."""
    evaluator = Evaluator(scope, int(step.get("bits", 128)))
    if not evaluator.truth(formula, {}):
        raise Refused(f"{show(formula)} is false")
    if not evaluator.exact:
        proof.weaken("interval")


@rule("solvers")
def _solvers(step: dict[str, Any], formula: Node, scope: Scope, proof: Proof) -> None:
    """Two SMT solvers find no counterexample; there is no certificate besides."""
    from .attest import attest

    if formula[0] != "rel":
        raise Refused("the solvers are asked about single relations")
    left, right = values(scope, formula[2], formula[3])
    attest(formula[1], right - left, scope)
    proof.weaken("attested")
