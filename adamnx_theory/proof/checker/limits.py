"""The rules about limits and about solutions of equations."""

from __future__ import annotations

from typing import Any

from .engine import Proof, fresh, rule, same, values
from .scope import Refused, Scope
from .show import show
from .sign import Signs, difference
from .syntax import Node, conjuncts, free, num, read_formula, read_term, substitute


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
    left, right = values(
        inner, substitute(body, {index: ("var", name)}), substitute(function, at_n)
    )
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
        for part in signed_powers_out(node[1]) if kind == "*" else node[1]:
            continuous(part, names)
    elif kind in ("neg", "/"):
        for part in node[1:]:
            continuous(part, names)
    elif kind == "^" and not free(node[2]) & names:
        continuous(node[1], names)
    elif kind == "app" and node[1] in ("sqrt", "exp", "log", "sin", "rpow", "apow", "erf"):
        for part in node[2]:
            continuous(part, names)
    elif kind == "sum" and not (free(node[2]) | free(node[3])) & names:
        continuous(node[4], names - {node[1]})
    else:
        raise Refused(f"{show(node)} is not known to be continuous")


def signed_powers_out(factors: tuple[Node, ...]) -> tuple[Node, ...]:
    """The factors, without one sign(x) for every |x|^c beside it: their product is continuous."""
    powers = [f[2][0] for f in factors if f[0] == "app" and f[1] == "apow"]
    kept: list[Node] = []
    for factor in factors:
        if factor[0] == "app" and factor[1] == "sign" and factor[2][0] in powers:
            powers.remove(factor[2][0])
        else:
            kept.append(factor)
    return tuple(kept)


@rule("squeeze")
def _squeeze(step: dict[str, Any], formula: Node, scope: Scope, proof: Proof) -> None:
    """lower(n) <= e(n) <= upper(n) from some n on, and both bounds have the same limit."""
    if formula[0] != "lim" or formula[2] != ("oo",):
        raise Refused("this rule proves limits of sequences")
    _, index, to, _, limit = formula
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
