"""The rules of inference.  Each checks one step and raises Refused if it fails."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from .axioms import AXIOMS
from .balls import Evaluator
from .normal import Normal
from .rational import Atom, Polynomial, Rational, ratio
from .scope import Definition, Refused, Scope, following
from .show import show
from .sign import Signs, difference
from .syntax import Node, conjuncts, free, num, read_formula, read_term, substitute

_ENOUGH = {
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


def values(scope: Scope, *nodes: Node) -> list[Rational]:
    """Normal forms, with every obligation discharged."""
    normal = Normal(scope)
    result = [normal(node) for node in nodes]
    signs = Signs(scope)
    for obligation in dict.fromkeys((o.kind, o.term, id(o.scope)) for o in normal.obligations):
        match = next(
            o for o in normal.obligations if (o.kind, o.term, id(o.scope)) == obligation
        )
        signs.require(match)
    return result


def fresh(name: str, scope: Scope, low: Node) -> tuple[str, Scope]:
    while name in scope.sorts:
        name += "'"
    return name, scope.with_natural(name, low)


def established(formula: Node, scope: Scope) -> bool:
    """The formula is a fact, or follows from the signs that the facts give."""
    if formula[0] == "and":
        return all(established(part, scope) for part in formula[1])
    for name, fact in scope.facts.items():
        if any(same(part, formula, scope) for part in conjuncts(fact)):
            scope.used.add(name)
            return True
    if formula[0] == "rel":
        return Signs(scope)(difference(formula[2], formula[3])) in _ENOUGH[formula[1]]
    if formula[0] == "forall":
        name, inner = fresh(formula[1], scope, formula[2])
        return established(substitute(formula[3], {formula[1]: ("var", name)}), inner)
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
        bodies = [("rel", "=", num(0), substitute(f[3], {f[1]: ("var", name)})) for f in (left, right)]
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
    """Use equations, in order, whose left side is one atom or a power of one."""
    for name in names:
        if name not in scope.facts:
            raise Refused(f"there is no fact {name}")
        scope.used.add(name)
        for part in conjuncts(scope.facts[name]):
            if part[0] != "rel" or part[1] != "=":
                raise Refused(f"{name} is not an equation")
            left, right = values(scope, part[2], part[3])
            single = left.as_monomial()
            if single is None or single[0] != 1 or len(single[1]) != 1 or single[1][0][1] < 1:
                raise Refused(f"the left side of {name} is not a power of a single atom")
            ((atom, exponent),) = single[1]
            value = replace(value, atom, exponent, right)
    return value


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
        if signs(witness) not in _ENOUGH[formula[1]]:
            raise Refused(f"the sign of the witness does not give {show(formula)}")
        return
    for part in conjuncts(formula):
        if part[0] != "rel" or signs(difference(part[2], part[3])) not in _ENOUGH[part[1]]:
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
        fact = scope.facts[name]
        if fact[0] != "forall" or set(given) != {fact[1]}:
            raise Refused(f"{name} is not a universal fact in {', '.join(given)}")
        sorts, conclusion = {fact[1]: "nat"}, fact[3]
        premises: tuple[Node, ...] = (("rel", "<=", fact[2], ("var", fact[1])),)
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


def of_sort(node: Node, sort: str, scope: Scope) -> None:
    if "->" in sort:
        if node[0] != "lam" and not (node[0] == "var" and "->" in scope.sorts.get(node[1], "")):
            raise Refused(f"{show(node)} is not a function")
        return
    (value,) = values(scope, node)
    if sort == "nat":
        normal = Normal(scope)
        whole = not value.den and all(
            c.denominator == 1 and normal.is_natural(m) for m, c in value.num.items()
        )
        if not whole or Signs(scope)(node) not in ("+", "0+", "0"):
            raise Refused(f"{show(node)} is not a natural number")


@rule("forall")
def _forall(step: dict[str, Any], formula: Node, scope: Scope, proof: Proof) -> None:
    """For all i >= low, by a proof for a new natural number i."""
    if formula[0] != "forall":
        raise Refused("this rule proves universal facts")
    inner = new_natural(formula[1], formula[2], scope)
    conclude(step["steps"], formula[3], inner, proof)


@rule("induction")
def _induction(step: dict[str, Any], formula: Node, scope: Scope, proof: Proof) -> None:
    """For all n >= low: the base case, and the step from n to n + 1 with the hypothesis IH."""
    if formula[0] != "forall" or formula[2][0] != "num":
        raise Refused("induction proves a universal fact from a constant on")
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
    """Either L <= R or R < L; the formula follows in both cases."""
    condition = read_formula(step["on"])
    scope.check_names(condition)
    if condition[0] != "rel" or condition[1] != "<=":
        raise Refused("cases are told apart by L <= R")
    for key, fact in (("then", condition), ("else", ("rel", "<", condition[3], condition[2]))):
        inner = scope.child()
        inner.add("case", fact)
        well_defined(fact, inner)
        conclude(step[key], formula, inner, proof)


@rule("limit")
def _limit(step: dict[str, Any], formula: Node, scope: Scope, proof: Proof) -> None:
    """lim e(n) = F(limits of the parts), where e(n) = F(parts(n)) and F is continuous there."""
    if formula[0] != "lim":
        raise Refused("this rule proves limits")
    _, index, to, body, limit = formula
    function = read_term(step["function"])
    at_n: dict[str, Node] = {}
    at_limit: dict[str, Node] = {}
    if to == ("oo",):
        low = read_term(str(step.get("from", "1")))
        name, inner = fresh(index, scope, low)
    else:
        name, inner = index, one_sided(index, to, step["near"], scope)
    for part, fact_name in step["parts"].items():
        if part in scope.sorts or part == index:
            raise Refused(f"{part} is in use")
        if fact_name == "the variable" and to != ("oo",):
            at_n[part], at_limit[part] = ("var", name), to
            continue
        fact = scope.facts.get(fact_name)
        if fact is None or fact[0] != "lim" or fact[2] != to:
            raise Refused(f"{fact_name} is not a limit of the same kind")
        scope.used.add(fact_name)
        at_n[part] = substitute(fact[3], {fact[1]: ("var", name)})
        at_limit[part] = fact[4]
    if index in free(function):
        raise Refused("the outer function may not mention the index")
    continuous(function, frozenset(step["parts"]))
    scope.check_names(substitute(function, at_limit))
    left, right = values(inner, substitute(body, {index: ("var", name)}), substitute(function, at_n))
    if not (left - right).is_zero:
        raise Refused("the function of the parts is not the sequence")
    value, stated = values(scope, substitute(function, at_limit), limit)
    if not (value - stated).is_zero:
        raise Refused(f"the limit is not {show(limit)}")


def one_sided(index: str, to: Node, near: str, scope: Scope) -> Scope:
    """A scope with a real variable that may approach `to`: low < x < high around or beside it."""
    if index in scope.sorts:
        raise Refused(f"{index} is in use")
    interval = conjuncts(read_formula(near))
    shapes = [(p[0], p[1]) for p in interval] == [("rel", "<")] * 2
    if not shapes or interval[0][3] != ("var", index) or interval[1][2] != ("var", index):
        raise Refused("'near' must read low < x < high")
    low, high = interval[0][2], interval[1][3]
    signs = Signs(scope)
    if (
        signs(difference(low, high)) != "+"
        or signs(difference(low, to)) not in ("+", "0+", "0")
        or signs(difference(to, high)) not in ("+", "0+", "0")
    ):
        raise Refused("the interval does not reach the point of the limit")
    inner = scope.child()
    inner.sorts[index] = "real"
    inner.facts[f"range of {index}"] = ("and", interval)
    return inner


def continuous(node: Node, names: frozenset[str]) -> None:
    """Built from the names by operations that are continuous wherever they are defined."""
    if not free(node) & names:
        return
    kind = node[0]
    if kind == "var":
        return
    if kind in ("+", "*"):
        for part in node[1]:
            continuous(part, names)
    elif kind in ("neg", "/"):
        for part in node[1:]:
            continuous(part, names)
    elif kind == "^" and not free(node[2]) & names:
        continuous(node[1], names)
    elif kind == "app" and node[1] in ("sqrt", "exp", "log", "rpow", "erf"):
        for part in node[2]:
            continuous(part, names)
    else:
        raise Refused(f"{show(node)} is not known to be continuous")


@rule("squeeze")
def _squeeze(step: dict[str, Any], formula: Node, scope: Scope, proof: Proof) -> None:
    """lower(n) <= e(n) <= upper(n) from some n on, and both bounds have the same limit."""
    if formula[0] != "lim" or formula[2] != ("oo",):
        raise Refused("this rule proves limits of sequences")
    _, index, to, body, limit = formula
    for side in ("lower", "upper"):
        bound, tends = scope.facts[step[side]], scope.facts[step[f"{side} limit"]]
        scope.used |= {step[side], step[f"{side} limit"]}
        if bound[0] != "forall" or bound[3][0] != "rel" or bound[3][1] not in ("<", "<="):
            raise Refused(f"{step[side]} is not a bound")
        left, right = (substitute(part, {bound[1]: ("var", index)}) for part in bound[3][2:])
        inner, outer = (right, left) if side == "lower" else (left, right)
        if not same(("lim", index, to, inner, limit), formula, scope):
            raise Refused(f"{step[side]} is about another sequence")
        if not same(tends, ("lim", index, to, outer, limit), scope):
            raise Refused(f"{step[f'{side} limit']} is not the limit of the bound")


@rule("intermediate value")
def _intermediate(step: dict[str, Any], formula: Node, scope: Scope, proof: Proof) -> None:
    """Some x in (low, high) has f(x) = c: f is continuous on [low, high] and passes c."""
    if formula[0] != "exists" or formula[4][0] != "rel" or formula[4][1] != "=":
        raise Refused("this rule proves that a solution exists")
    _, name, low, high, (_, _, function, target) = formula
    if name in scope.sorts or name in free(target):
        raise Refused(f"{name} is in use")
    inner = scope.child()
    inner.sorts[name] = "real"
    inner.facts["the interval"] = (
        "and",
        (("rel", "<=", low, ("var", name)), ("rel", "<=", ("var", name), high)),
    )
    signs = Signs(scope)
    if signs(low) == "+":
        inner.facts["the sign"] = ("rel", "<", num(0), ("var", name))
    continuous(function, frozenset({name}))
    values(inner, function)
    ends = [substitute(function, {name: end}) for end in (low, high)]
    values(scope, *ends, target)
    first, last = (signs(difference(target, end)) for end in ends)
    if signs(difference(low, high)) != "+" or {first, last} != {"+", "-"}:
        raise Refused("the function is not shown to lie on both sides of the value")


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


