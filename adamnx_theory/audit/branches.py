"""Rates with min and max: as a tree of choices between branches without them.

    min(x, y) = (x + y - |x - y|)/2,    max(x, y) = (x + y + |x - y|)/2

is how a certificate reads them.  From some step on one branch holds: the crossings are proved.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from itertools import combinations
from typing import Any

import sympy as sp

from adamnx_theory.audit.book import Proof, accepted
from adamnx_theory.audit.growth import Language, Positive, language, positive_from
from adamnx_theory.definitions.schedule import STEP as t
from adamnx_theory.proof.build import (
    Step,
    compute,
    define,
    equal,
    facts,
    forall,
    sign,
    theorem,
    use,
)

MOST = 8  # branches
DEEPEST = 4  # choices inside each other, two branches at a time
_LOOK_BACK = 60  # steps before the crossing that are compared one by one


@dataclass(frozen=True)
class Leaf:
    """A branch without min and max; `name` is what it is called in certificates."""

    name: str
    expression: Any


@dataclass(frozen=True)
class Choice:
    """min or max of two parts."""

    name: str
    kind: str  # "min" or "max"
    left: Tree
    right: Tree

    @property
    def definition(self) -> Mapping[str, Any]:
        x, y = f"{self.left.name}(t)", f"{self.right.name}(t)"
        between = "-" if self.kind == "min" else "+"
        return define(self.name, "t", f"({x} + {y} {between} apow({x} - {y}, 1))/2")


Tree = Leaf | Choice


def leaves(tree: Tree) -> Iterator[Leaf]:
    """All branches, each once."""
    seen: set[str] = set()
    for node in nodes(tree):
        if isinstance(node, Leaf) and node.name not in seen:
            seen.add(node.name)
            yield node


def nodes(tree: Tree) -> Iterator[Tree]:
    """All nodes, parts before what is made of them."""
    if isinstance(tree, Choice):
        yield from nodes(tree.left)
        yield from nodes(tree.right)
    yield tree


# Reading
_Nested = Any  # an expression, or (kind, list of nested)


def tree_of(rate: Any) -> Tree | None:
    """The rate as a tree, called `rate`; None where a choice cannot be brought to the top."""
    nested = _lift(rate)
    if not isinstance(nested, tuple):
        return None
    names: dict[Any, Leaf] = {}
    count = iter(range(1, 1000))

    def build(item: _Nested, top: bool) -> Tree:
        if not isinstance(item, tuple):
            return names.setdefault(item, Leaf(f"branch{len(names) + 1}", item))
        kind, parts = item
        if len(parts) == 1:
            return build(parts[0], top)
        half = (len(parts) + 1) // 2  # halves: the checker unfolds every level three times
        left, right = build((kind, parts[:half]), False), build((kind, parts[half:]), False)
        return Choice("rate" if top else f"choice{next(count)}", kind, left, right)

    result = build(nested, True)
    return result if _depth(result) <= DEEPEST else None


def _depth(tree: Tree) -> int:
    return 1 + max(map(_depth, (tree.left, tree.right))) if isinstance(tree, Choice) else 0


def _lift(e: Any) -> _Nested | None:
    if not e.has(sp.Min, sp.Max):
        return e
    if isinstance(e, (sp.Min, sp.Max)):
        parts = [_lift(a) for a in sorted(e.args, key=sp.default_sort_key)]
        if any(p is None for p in parts):
            return None
        kind = "min" if isinstance(e, sp.Min) else "max"
        return _small((kind, parts))
    if isinstance(e, sp.exp):
        return _map(_lift(e.args[0]), sp.exp, 1)
    if isinstance(e, (sp.Add, sp.Mul)):
        inner = [a for a in e.args if a.has(sp.Min, sp.Max)]
        rest = e.func(*(a for a in e.args if not a.has(sp.Min, sp.Max)))
        if isinstance(e, sp.Add):
            result = _lift(inner[0])
            for other in inner[1:]:
                result = _plus(result, _lift(other))
            return _map(result, lambda x: x + rest, 1)
        if len(inner) > 1 or not (rest.is_positive or rest.is_negative):
            return None
        return _map(_lift(inner[0]), lambda x: x * rest, 1 if rest.is_positive else -1)
    base, exponent = e.as_base_exp()
    if isinstance(e, sp.Pow) and exponent.is_Rational and not exponent.has(t):
        nested = _lift(base)
        if nested is not None and all(x.is_positive for x in _ends(nested)):
            return _map(nested, lambda x: x**exponent, 1 if exponent > 0 else -1)
    if isinstance(e, sp.log):
        nested = _lift(e.args[0])
        if nested is not None and all(x.is_positive for x in _ends(nested)):
            return _map(nested, sp.log, 1)
    return None


def _ends(item: _Nested) -> list[Any]:
    return [x for p in item[1] for x in _ends(p)] if isinstance(item, tuple) else [item]


def _small(item: _Nested) -> _Nested | None:
    return item if len(_ends(item)) <= MOST else None


def _map(item: _Nested | None, function: Callable[[Any], Any], direction: int) -> _Nested | None:
    """A monotone function of every branch; one that falls turns min into max."""
    if item is None or not isinstance(item, tuple):
        return None if item is None else function(item)
    kind, parts = item
    turned = kind if direction > 0 else {"min": "max", "max": "min"}[kind]
    return turned, [_map(p, function, direction) for p in parts]


def _plus(one: _Nested | None, other: _Nested | None) -> _Nested | None:
    """The sum: the branches of one, each with all of the other added."""
    if one is None or other is None:
        return None
    if not isinstance(one, tuple):
        return _map(other, lambda x: x + one, 1)
    return _small((one[0], [_plus(p, other) for p in one[1]]))


# Which branch holds from some step on
@dataclass(frozen=True)
class Settled:
    """The rate is `leaf` from `step` on, by `proof`; with step 1, at every step."""

    leaf: Leaf
    step: int
    proof: Proof
    meets: int  # from this step on the branches differ


@dataclass(frozen=True)
class _Won:
    """At `node`, the part that is `leaf` in the end beats the other by `gap` from a step on."""

    node: Choice
    leaf: Leaf
    larger: str
    smaller: str
    ends: tuple[Leaf, Leaf]
    gap: Positive


def settle(tree: Tree) -> Settled | str:
    """The branch that holds for ever from some step on; or why that is not known."""
    spoken = language([leaf.expression for leaf in leaves(tree)])
    if spoken is None:
        return ("which branch of min and max holds in the end was not proved: the branches are"
                " not made of powers, one root, logarithms and one exponential of t")  # fmt: skip
    won: list[_Won] = []
    ends: dict[str, Leaf] = {}
    for node in nodes(tree):
        if isinstance(node, Leaf):
            ends[node.name] = node
            continue
        x, y = ends[node.left.name], ends[node.right.name]
        if x == y:
            return "a branch is compared with itself"
        found = _winner(node, x, y, spoken)
        if found is None:
            return (f"whether {x.expression} or {y.expression} is larger in the end was not"
                    " proved: their difference was not shown to keep one sign")  # fmt: skip
        won.append(found)
        ends[node.name] = found.leaf
    leaf = ends[tree.name]
    proof, step = _crossing(tree, leaf, won, spoken)
    if proof is None:
        return f"that the rate is {leaf.expression} in the end was refused by the checker"
    return Settled(leaf, step, proof, max(w.gap.step for w in won))


def _winner(node: Choice, x: Leaf, y: Leaf, spoken: Language) -> _Won | None:
    for large, small, names in ((x, y, (node.left, node.right)), (y, x, (node.right, node.left))):
        gap = positive_from(large.expression - small.expression, spoken)
        if gap is not None:
            leaf = large if node.kind == "max" else small
            return _Won(node, leaf, names[0].name, names[1].name, (large, small), gap)
    return None


def definitions(tree: Tree, bodies: Mapping[str, str]) -> list[Mapping[str, Any]]:
    """The branches, by their texts, and the choices."""
    result = [define(name, "t", body) for name, body in bodies.items()]
    return [*result, *(n.definition for n in nodes(tree) if isinstance(n, Choice))]


def _crossing(
    tree: Tree, leaf: Leaf, won: list[_Won], spoken: Language
) -> tuple[Proof | None, int]:
    """The certificate that the rate is the leaf from a step on, and that step."""
    meets = max(w.gap.step for w in won)
    bodies = {x.name: spoken.written(x.expression) for x in leaves(tree)}
    outside: list[Step] = []
    inside: list[Step] = []
    for w in won:
        outside += [s for s in w.gap.outside if s not in outside]
        inside += [s for s in w.gap.inside if s not in inside]
    # two gaps may have bounds of one grower at two steps: names apart
    if any(a["fact"] == b["fact"] for a, b in combinations([*outside, *inside], 2)):
        outside, inside, won = _renamed(won)
    known: list[str] = []
    for k, w in enumerate(won, 1):
        large, small = (f"{end.name}(t)" for end in w.ends)
        inside.append(sign(f"gap {k}", f"{small} < {large}", num=w.gap.num, den=w.gap.den))
        difference = f"{w.larger}(t) - {w.smaller}(t)"
        if (w.larger, w.smaller) != tuple(end.name for end in w.ends):
            inside.append(sign(f"part {k}", f"0 < {difference}", num=f"{large} - {small}",
                               using=known))  # fmt: skip
        inside.append(use(f"size {k}", f"apow({difference}, 1) = rpow({difference}, 1)",
                          "apow_of_positive", x=difference, c="1"))  # fmt: skip
        known = [f"size {k}", *known]  # outer ones first: the inner ones stand inside
    body = f"rate(t) = {leaf.name}(t)"
    inside.append(equal("is", body, using=known))
    start = meets
    rate, own = _value(tree), leaf.expression
    while start > 1 and meets - start < _LOOK_BACK and _equal_at(rate, own, start - 1):
        start -= 1
    tail = f"forall t from {meets}: {body}"
    head = " and ".join(f"rate({n}) = {leaf.name}({n})" for n in range(start, meets))
    claim = f"{head} and {tail}" if head else tail
    steps: list[Step] = [*outside, forall("tail" if head else "goal", tail, inside)]
    if head:
        steps = [compute("head", head), *steps, facts("goal", claim)]
    certificate = theorem(
        "audit.crossing", f"the rate is {bodies[leaf.name]} from t = {start} on",
        claim=claim, definitions=definitions(tree, bodies), proof=steps,
    )  # fmt: skip
    proof = accepted(certificate)
    if proof is None and head:  # a tie of irrational numbers is not settled by balls
        steps = [*outside, forall("goal", tail, inside)]
        proof = accepted(theorem(
            "audit.crossing", f"the rate is {bodies[leaf.name]} from t = {meets} on",
            claim=tail, definitions=definitions(tree, bodies), proof=steps,
        ))  # fmt: skip
        start = meets
    return proof, start


def _renamed(won: list[_Won]) -> tuple[list[Step], list[Step], list[_Won]]:
    """The steps of each gap with names of their own; equal facts are kept once."""
    outside: dict[str, Step] = {}
    inside: dict[str, Step] = {}
    for k, w in enumerate(won, 1):
        for steps, kept in ((w.gap.outside, outside), (w.gap.inside, inside)):
            for s in steps:
                kept.setdefault(s["formula"], {**s, "fact": f"{s['fact']} ({k})"})
    return list(outside.values()), list(inside.values()), won


def _value(tree: Tree) -> Any:
    if isinstance(tree, Leaf):
        return tree.expression
    both = _value(tree.left), _value(tree.right)
    return (sp.Min if tree.kind == "min" else sp.Max)(*both, evaluate=False)


def _equal_at(rate: Any, leaf: Any, n: int) -> bool:
    values = rate.subs(t, n), leaf.subs(t, n)
    return bool(values[0].is_Rational and values[0] == values[1])
