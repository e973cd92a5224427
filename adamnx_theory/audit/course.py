"""What the audit of a rate with min and max needs to know of its branches."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

import sympy as sp

from adamnx_theory.audit.book import Book
from adamnx_theory.audit.branches import DEEPEST, MOST, Leaf, Settled, Tree, settle, tree_of
from adamnx_theory.audit.envelope import branch_book
from adamnx_theory.audit.model import Answer, weakest
from adamnx_theory.audit.shapes import Other
from adamnx_theory.audit.timebox import attempt

SECONDS = 15.0
_NOWHERE = (
    "a min or max inside another function, times what changes sign, or of more than"
    f" {MOST} branches or {DEEPEST} deep is not followed"
)


@dataclass(frozen=True)
class Course:
    """The rate as a tree of choices, and the branch that holds in the end.

    `tree` is None where it was not found, `settled` where no branch is proved to hold for
    ever; `problem` then says why.
    """

    tree: Tree | None
    settled: Settled | None
    problem: str

    @property
    def tail(self) -> Book | None:
        """The branch that holds in the end, as a rate of its own."""
        return branch_book(self.settled.leaf) if self.settled else None

    def book(self, rate: Any) -> Book:
        """The rate itself: without a shape, min and max written by |x - y|."""
        shape = Other(1 - rate)
        return Book(rate, shape, _inline(self.tree)) if self.tree else Book(rate, shape)

    def told(self, answer: Answer) -> Answer:
        """An answer about the branch, as one about the rate."""
        if self.settled is None or not answer.decided:
            return answer
        crossing = self.settled.proof
        start, leaf = self.settled.step, self.settled.leaf.expression
        when = f"from t = {_short(start)} on" if start > 1 else "at every step"
        how = f"{answer.how}; {when} the rate is {leaf}"
        known = {p.certificate["digest"] for p in answer.proofs}
        proofs = answer.proofs if crossing.certificate["digest"] in known else (
            *answer.proofs, crossing)  # fmt: skip
        strength = weakest(answer.strength, crossing.strength)
        return replace(answer, how=how, proofs=proofs, strength=strength,
                       tail=_later(answer.tail, start))  # fmt: skip


def course_of(rate: Any) -> Course | None:
    """The course of a rate with min or max; None for one without."""
    if not rate.has(sp.Min, sp.Max):
        return None
    tree = attempt(SECONDS, lambda: tree_of(rate))
    if tree is None:
        return Course(None, None, _NOWHERE)
    found = attempt(SECONDS, lambda: settle(tree))
    if isinstance(found, Settled):
        return Course(tree, found, "")
    return Course(tree, None, found or "the search for the branch that holds took too long")


def _later(tail: Callable[[int], float] | None, start: int) -> Callable[[int], float] | None:
    """A bound of the terms after a step; none before the branch holds."""
    if tail is None:
        return None
    return lambda n: tail(n) if n + 1 >= start else float("inf")


def _short(step: int) -> str:
    shown = str(step)
    return shown if len(shown) <= 24 else f"{step:.6e}" if step < 10**300 else f"10^{len(shown)-1}"


def _inline(tree: Tree) -> str:
    """The rate as one text."""
    if isinstance(tree, Leaf):
        return f"({branch_book(tree).body})"
    x, y = _inline(tree.left), _inline(tree.right)
    between = "-" if tree.kind == "min" else "+"
    return f"(({x} + {y} {between} apow({x} - {y}, 1))/2)"
