"""Range and direction of a rate with min and max, from those of its branches.

With A = |x - y|, which is at least x - y and y - x, and at most every bound of both:

    0 <= min(x, y)  where 0 <= x and 0 <= y          0 <= max(x, y)  where 0 <= x, or 0 <= y
    max(x, y) <= 1  where x <= 1 and y <= 1          min(x, y) <= 1  where x <= 1, or y <= 1
    min and max never fall where x and y never fall, and never rise where they never rise
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from adamnx_theory.audit.book import Book, Proof, accepted, for_all
from adamnx_theory.audit.branches import Choice, Leaf, Tree, leaves, nodes
from adamnx_theory.audit.grown import book_of
from adamnx_theory.audit.order import decreasing, does_not_change, increasing, one_bound
from adamnx_theory.audit.shapes import Constant
from adamnx_theory.audit.timebox import attempt
from adamnx_theory.proof.build import Certificate, Step, facts, sign, theorem, use
from adamnx_theory.proof.checker import seal

SECONDS = 10.0  # for the facts about one branch
_FORALL = re.compile(r"(?:.* and )?(forall t from (\d+): (.*))", re.DOTALL)


@dataclass(frozen=True)
class _Known:
    """A certificate about one branch; its statement for all t from `low` on, called `fact`."""

    fact: str
    certificate: Certificate
    tail: str
    low: int

    @property
    def steps(self) -> list[Step]:
        """The lemma, and its part about all t."""
        name, claim = self.certificate["name"], self.certificate["conclusion"]
        if claim == self.tail:
            return [use(self.fact, claim, name)]
        return [use(f"{self.fact} with its start", claim, name), facts(self.fact, self.tail)]


def branch_book(leaf: Leaf) -> Book:
    """What certificates about the branch need, as a rate of its own."""
    return book_of(leaf.expression)


def _known(leaf: Leaf, about: str, proof: Proof | None) -> _Known | None:
    """The certificate with the branch's name in place of `rate`."""
    if proof is None:
        return None
    certificate = _called(proof.certificate, leaf.name)
    certificate["name"] = f"audit.{leaf.name}_{about}"
    match = _FORALL.fullmatch(certificate["conclusion"])
    if match is None:
        return None
    return _Known(f"{leaf.name} {about}", seal(certificate), match[1], int(match[2]))


def _called(certificate: Certificate, name: str) -> Certificate:
    """The certificate, and its lemmas, about a function of that name in place of `rate`."""
    lemmas = [seal(_called(lemma, name)) for lemma in certificate["lemmas"]]
    rest = {k: v for k, v in certificate.items() if k not in ("digest", "lemmas")}
    shown = re.sub(r"\brate\b(?=\(|\")", name, json.dumps(rest))
    shown = re.sub(r"\b(below\d+)\b(?=\(|\")", rf"{name}_\1", shown)
    return {**json.loads(shown), "lemmas": lemmas}


# The range
def unit_interval(tree: Tree) -> Proof | None:
    """0 <= rate(t) <= 1 for all t >= 1."""
    books = {leaf.name: branch_book(leaf) for leaf in leaves(tree)}
    found: dict[tuple[str, bool], _Known | None] = {}

    def known(leaf: Leaf, lower: bool) -> _Known | None:
        if (leaf.name, lower) not in found:
            about = "low" if lower else "high"
            book = books[leaf.name]
            proof = attempt(SECONDS, lambda: one_bound(book, lower))
            found[leaf.name, lower] = _known(leaf, about, proof)
        return found[leaf.name, lower]

    used: list[_Known] = []
    steps = [_bound(tree, lower, known, used) for lower in (True, False)]
    if steps[0] is None or steps[1] is None:
        return None
    both = [*_distinct([*steps[0], *steps[1]]), facts("both", "0 <= rate(t) <= 1")]
    return _theorem("range", tree, lambda n: f"0 <= rate({n}) <= 1", both, used)


def _bound(
    node: Tree, lower: bool, known: Callable[[Leaf, bool], _Known | None], used: list[_Known]
) -> list[Step] | None:
    """Steps that end in 0 <= node(t), or in node(t) <= 1; None where that does not follow."""
    name = f"{node.name}(t)"
    relation = f"0 <= {name}" if lower else f"{name} <= 1"
    if isinstance(node, Leaf):
        fact = known(node, lower)
        if fact is None:
            return None
        used.append(fact)
        return [use(f"{fact.fact} at t", relation, fact.fact, t="t")]
    x, y = f"{node.left.name}(t)", f"{node.right.name}(t)"
    label = f"{node.name} {'low' if lower else 'high'}"
    if (node.kind == "min") == lower:
        return _both_parts(node, lower, known, used, label, relation)
    for part, other in ((node.left, node.right), (node.right, node.left)):
        mine: list[_Known] = []
        steps = _bound(part, lower, known, mine)
        if steps is None:
            continue
        used += mine
        # (x + y + |x - y|)/2 - part = (|x - y| - (part - other))/2, and so for min
        gap = f"({part.name}(t) - {other.name}(t))"
        size = f"apow({x} - {y}, 1)"
        less = gap if lower else f"(-{gap})"
        inside = f"{part.name}(t)" if lower else f"(1 - {part.name}(t))"
        return [*steps,
                use(f"{label} size", f"{less} <= apow({less}, 1)", "at_most_magnitude", x=less),
                sign(label, relation, num=f"({size} - {less})/2 + {inside}")]  # fmt: skip
    return None


def _both_parts(
    node: Choice, lower: bool, known: Any, used: list[_Known], label: str, relation: str
) -> list[Step] | None:
    """|x - y| <= x + y where both are at least 0; |x - y| <= 2 - x - y where both are at most 1."""
    mine: list[_Known] = []
    parts = [_bound(p, lower, known, mine) for p in (node.left, node.right)]
    if parts[0] is None or parts[1] is None:
        return None
    used += mine
    x, y = f"{node.left.name}(t)", f"{node.right.name}(t)"
    bound = f"{x} + {y}" if lower else f"2 - {x} - {y}"
    one, two = (y, x) if lower else (f"(1 - {x})", f"(1 - {y})")
    return [
        *parts[0], *parts[1],
        sign(f"{label} one", f"{x} - {y} <= {bound}", num=f"2*{one}"),
        sign(f"{label} two", f"-({x} - {y}) <= {bound}", num=f"2*{two}"),
        use(f"{label} size", f"apow({x} - {y}, 1) <= {bound}", "magnitude_at_most",
            x=f"{x} - {y}", y=bound),
        sign(label, relation, num=f"(({bound}) - apow({x} - {y}, 1))/2"),
    ]  # fmt: skip


# The direction
def direction(tree: Tree, up: bool) -> Proof | None:
    """rate(t) <= rate(t+1) for all t >= 1, or rate(t+1) <= rate(t)."""
    used: list[_Known] = []
    steps: list[Step] = []
    for node in nodes(tree):
        old, new = ("(t)", "(t+1)") if up else ("(t+1)", "(t)")
        relation = f"{node.name}{old} <= {node.name}{new}"
        if isinstance(node, Choice):
            steps += _moves(node, old, new, relation)
            continue
        fact = _moving(node, up)
        if fact is None:
            return None
        if fact.fact not in [u.fact for u in used]:
            used.append(fact)
            steps += [
                use(f"{node.name} at t", fact.tail.split(": ", 1)[1], fact.fact, t="t"),
                sign(f"{node.name} moves", relation),
            ]
    shown = "rate({n}) <= rate({n}+1)" if up else "rate({n}+1) <= rate({n})"
    return _theorem("monotone", tree, lambda n: shown.format(n=n), steps, used)


def _moving(leaf: Leaf, up: bool) -> _Known | None:
    book = branch_book(leaf)
    if isinstance(book.shape, Constant):
        return _known(leaf, "step", attempt(SECONDS, lambda: does_not_change(book)))
    prove = increasing if up else decreasing
    return _known(leaf, "step", attempt(SECONDS, lambda: prove(book)))


def _moves(node: Choice, old: str, new: str, relation: str) -> list[Step]:
    """With D = |x - y| before and E = |u - v| after: E <= u + v - x - y + D for min.

    For max it is D <= u + v - x - y + E.  Both follow from x <= u, y <= v and what |.| is at
    least.
    """
    x, y = (f"{p.name}{old}" for p in (node.left, node.right))
    u, v = (f"{p.name}{new}" for p in (node.left, node.right))
    less, label = node.kind == "min", node.name
    bounded, other = (f"({u} - {v})", f"({x} - {y})")[:: 1 if less else -1]
    size, total = f"apow({other}, 1)", f"{u} + {v} - {x} - {y} + apow({other}, 1)"
    first, second = (f"2*({v} - {y})", f"2*({u} - {x})")[:: 1 if less else -1]
    return [
        use(f"{label} plus", f"{other} <= {size}", "at_most_magnitude", x=other),
        use(f"{label} minus", f"-{other} <= apow(-{other}, 1)", "at_most_magnitude",
            x=f"-{other}"),
        sign(f"{label} one", f"{bounded} <= {total}", num=f"{first} + ({size} - {other})"),
        sign(f"{label} two", f"-{bounded} <= {total}", num=f"{second} + ({size} + {other})"),
        use(f"{label} size", f"apow({bounded}, 1) <= {total}", "magnitude_at_most",
            x=bounded, y=total),
        sign(f"{label} moves", relation, num=f"(({total}) - apow({bounded}, 1))/2"),
    ]  # fmt: skip


# The certificate
def _distinct(steps: list[Step]) -> list[Step]:
    kept: dict[str, Step] = {}
    for step in steps:
        kept.setdefault(step["fact"], step)
    return list(kept.values())


def _theorem(
    about: str, tree: Tree, relation: Callable[[str], str], steps: list[Step], used: list[_Known]
) -> Proof | None:
    lemmas = {k.fact: k for k in used}
    low = max(k.low for k in lemmas.values())
    named: dict[str, Any] = {}
    for k in lemmas.values():
        for definition in k.certificate["definitions"]:
            if named.setdefault(definition["name"], definition) != definition:
                return None  # the branch is written in two ways
    choices = [n.definition for n in nodes(tree) if isinstance(n, Choice)]
    missing = [leaf for leaf in leaves(tree) if leaf.name not in named]
    bodies = [{**branch_book(leaf).definition, "name": leaf.name} for leaf in missing]
    claim, proof = for_all(relation, low, steps, range(1, low))
    before = [s for k in lemmas.values() for s in k.steps]
    certificate = theorem(
        f"audit.{about}",
        f"{about} of a rate with min and max",
        claim=claim,
        definitions=[*named.values(), *bodies, *choices],
        lemmas=[k.certificate for k in lemmas.values()],
        proof=[*before, *proof],
    )
    return accepted(certificate)
