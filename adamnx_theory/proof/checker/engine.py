"""What all rules share: running steps, discharging obligations, comparing formulas."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from .normal import Normal
from .rational import Atom, Polynomial, Rational, ratio
from .scope import Definition, Refused, Scope
from .sign import Signs, difference
from .syntax import Node, conjuncts, num, read_formula, substitute

ENOUGH = {
    "<": ("+",),
    "<=": ("+", "0+", "0"),
    "=": ("0",),
    "!=": ("+", "-", "!="),
}


@dataclass(frozen=True)
class Theorem:
    """A checked statement, ready to be used as a lemma."""

    variables: dict[str, str]
    hypotheses: tuple[Node, ...]
    conclusion: Node
    definitions: dict[str, Definition] = field(default_factory=dict)
    random: dict[str, Any] = field(default_factory=dict)


@dataclass
class Proof:
    """The state of one check: lemmas at hand, the weakest strength, steps counted."""

    lemmas: dict[str, Theorem]
    strength: str = "exact"
    steps: int = 0

    def weaken(self, strength: str) -> None:
        order = ("exact", "interval", "attested")
        if order.index(strength) > order.index(self.strength):
            self.strength = strength


Rule = Callable[[dict[str, Any], Node, Scope, Proof], None]
RULES: dict[str, Rule] = {}


def rule(name: str) -> Callable[[Rule], Rule]:
    def register(function: Rule) -> Rule:
        RULES[name] = function
        return function

    return register


def run_steps(steps: list[dict[str, Any]], scope: Scope, proof: Proof) -> Node:
    """Check the steps in order; gives the formula of the last one."""
    if not steps:
        raise Refused("there are no steps")
    formula: Node = ()
    for step in steps:
        name = step["fact"]
        try:
            formula = read_formula(step["formula"])
            scope.check_names(formula)
            if step["rule"] not in RULES:
                raise Refused(f"there is no rule {step['rule']}")
            if step["rule"] != "compute":  # which evaluates, and refuses what has no value
                well_defined(formula, scope)
            RULES[step["rule"]](step, formula, scope, proof)
        except (Refused, ValueError, ZeroDivisionError, KeyError, TypeError, IndexError) as error:
            raise Refused(f"step {name}: {error}") from error
        proof.steps += 1
        scope.add(name, formula)
    return formula


def well_defined(formula: Node, scope: Scope) -> None:
    """Every denominator, root, logarithm and real power in the formula makes sense."""
    kind = formula[0]
    if kind == "and":
        for part in formula[1]:
            well_defined(part, scope)
    elif kind == "rel":
        values(scope, formula[2], formula[3])
    elif kind == "forall":
        name, scope = fresh(formula[1], scope, formula[2])
        well_defined(substitute(formula[3], {formula[1]: ("var", name)}), scope)
    elif kind == "if":
        well_defined(formula[1], scope)
        well_defined(formula[2], scope.supposing(formula[1]))


def values(scope: Scope, *nodes: Node) -> list[Rational]:
    """Normal forms, with every obligation discharged."""
    normal = Normal(scope)
    result = [normal(node) for node in nodes]
    signs = Signs(scope)
    distinct = {(o.kind, o.term, id(o.scope)): o for o in normal.obligations}
    for obligation in distinct.values():
        signs.require(obligation)
    return result


def fresh(name: str, scope: Scope, low: Node) -> tuple[str, Scope]:
    while name in scope.sorts:
        name += "'"
    return name, scope.with_natural(name, low)


def established(formula: Node, scope: Scope) -> bool:
    """The formula is a fact, or follows from the signs that the facts give."""
    if formula[0] == "and":
        return all(established(part, scope) for part in formula[1])
    for alike in (lambda a, b: a == b, lambda a, b: same(a, b, scope)):
        for name, fact in scope.facts.items():
            if any(alike(part, formula) for part in conjuncts(fact)):
                scope.used.add(name)
                return True
    if formula[0] == "rel":
        return Signs(scope)(difference(formula[2], formula[3])) in ENOUGH[formula[1]]
    if formula[0] == "forall":
        name, inner = fresh(formula[1], scope, formula[2])
        return established(substitute(formula[3], {formula[1]: ("var", name)}), inner)
    if formula[0] == "if":
        return established(formula[2], scope.supposing(formula[1]))
    return False


def same(left: Node, right: Node, scope: Scope) -> bool:
    """Two formulas say the same, up to names of bound variables and normal forms."""
    if left == right:
        return True
    if left[0] != right[0]:
        return False
    if left[0] == "and":
        return len(left[1]) == len(right[1]) and all(
            same(a, b, scope) for a, b in zip(left[1], right[1], strict=True)
        )
    if left[0] == "if":
        return same(left[1], right[1], scope) and same(left[2], right[2], scope)
    if left[0] == "rel":
        if left[1] != right[1]:
            return False
        normal = Normal(scope)
        a = normal(left[3]) - normal(left[2])
        b = normal(right[3]) - normal(right[2])
        if a.is_zero or b.is_zero:
            return a.is_zero and b.is_zero
        constant = ratio(a, b)
        return constant is not None and (constant > 0 or left[1] in ("=", "!="))
    if left[0] == "forall":
        name, inner = fresh(left[1], scope, left[2])
        bodies = [substitute(f[3], {f[1]: ("var", name)}) for f in (left, right)]
        return left[2] == right[2] and same(bodies[0], bodies[1], inner)
    if left[0] == "lim":
        name, inner = fresh(left[1], scope, num(1))
        bodies = [
            ("rel", "=", num(0), substitute(f[3], {f[1]: ("var", name)})) for f in (left, right)
        ]
        ends = [("rel", "=", num(0), f[4]) for f in (left, right)]
        normal = Normal(inner)
        return (
            left[2] == right[2]
            and (normal(bodies[0][3]) - normal(bodies[1][3])).is_zero
            and (normal(ends[0][3]) - normal(ends[1][3])).is_zero
        )
    name = left[1]
    return left[2:4] == right[2:4] and left[4] == substitute(right[4], {right[1]: ("var", name)})


def replace(value: Rational, atom: Atom, exponent: int, by: Rational) -> Rational:
    """`value` with atom^exponent replaced; the atom's own occurrences only, not inside others."""

    def polynomial(terms: Polynomial) -> Rational:
        result = Rational.constant(0)
        for monomial, c in terms.items():
            e = dict(monomial).get(atom, 0)
            times = e // exponent if e > 0 else -(-e // exponent)
            rest = e - times * exponent
            kept = tuple((a, rest if a == atom else k) for a, k in monomial)
            part = Rational({tuple((a, k) for a, k in kept if k): c})
            result = result + (part * by.power(times) if times else part)
        return result

    result = polynomial(value.num)
    for k, e in value.den:
        result = result * polynomial(dict(k)).power(-e)
    return result


def rewritten(value: Rational, names: list[str], scope: Scope) -> Rational:
    """Use equations, in order, whose left side is a multiple of a power of a single atom."""
    for name in names:
        if name not in scope.facts:
            raise Refused(f"there is no fact {name}")
        scope.used.add(name)
        for part in conjuncts(scope.facts[name]):
            if part[0] != "rel" or part[1] != "=":
                raise Refused(f"{name} is not an equation")
            left, right = values(scope, part[2], part[3])
            single = left.as_monomial()
            if single is None or len(single[1]) != 1 or single[1][0][1] < 1:
                raise Refused(f"the left side of {name} is not a power of a single atom")
            ((atom, exponent),) = single[1]
            value = replace(value, atom, exponent, right * Rational.constant(1 / single[0]))
    return without_squares(value)


def without_squares(value: Rational) -> Rational:
    """`value` with sqrt(x)^2 replaced by x in its numerator; common denominators bring them in."""
    atoms = {atom for monomial in value.num for atom, e in monomial if e > 1}
    for atom in sorted(atoms, key=repr):
        if isinstance(atom, tuple) and atom[0] == "sqrt":
            radicand = Rational(dict(atom[1][0]), atom[1][1])
            below = Rational(Rational.constant(1).num, value.den)
            value = replace(Rational(value.num), atom, 2, radicand) * below
    return value
