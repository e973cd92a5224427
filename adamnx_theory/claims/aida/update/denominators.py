"""Aida itself, eps inside or outside the power: what divides |m|^q sign(m) stays bounded.

`Form` writes the denominator of the step, (r + eps)^(q/p) or r^(q/p) + eps, and its
values at r = 0 and at the largest r.  c(t) is the bias correction of step t + 1: 1
for the autonomous map, (1 - b2^(t+1))^(q/p)/(1 - b1^(t+1))^q for Aida.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import Any

from adamnx_theory.claims.aida.magnitudes import monotone, plain
from adamnx_theory.proof.build import Step, facts, sign, theorem

Certificate = dict[str, Any]


@dataclass(frozen=True)
class Form:
    """Where eps stands; `below(r)` is the denominator as a term."""

    name: str
    title: str
    below: Callable[[str], str]

    def bounds(self, r: str, top: str) -> tuple[str, str]:
        """below(0) <= below(r) and below(r) <= below(top)."""
        return f"{self.below('0')} <= {self.below(r)}", f"{self.below(r)} <= {self.below(top)}"


def _inside(r: str) -> str:
    return "rpow(eps, q/p)" if r == "0" else f"rpow({r} + eps, q/p)"


def _outside(r: str) -> str:
    return "eps" if r == "0" else f"apow({r}, q/p) + eps"


INSIDE = Form("inside", "eps inside the power (14a)", _inside)
OUTSIDE = Form("outside", "eps outside the power (14b)", _outside)
FORMS = (INSIDE, OUTSIDE)


def _inside_proof(low: str, high: str) -> list[Step]:
    return [
        plain("at 0", "eps", "q/p"),
        plain("at r", "r + eps", "q/p"),
        sign("top + eps", "0 < top + eps", num="(top - r) + r + eps"),
        plain("at top", "top + eps", "q/p"),
        *monotone("low", "eps", "r + eps", "q/p", "r"),
        *monotone("high", "r + eps", "top + eps", "q/p", "top - r"),
        sign("below r", low, num="apow(r + eps, q/p) - apow(eps, q/p)", using=["at 0", "at r"]),
        sign(
            "above r",
            high,
            num="apow(top + eps, q/p) - apow(r + eps, q/p)",
            using=["at r", "at top"],
        ),
    ]


def _outside_proof(low: str, high: str) -> list[Step]:
    return [
        sign("top >= 0", "0 <= top", num="(top - r) + r"),
        *monotone("monotone", "r", "top", "q/p", "top - r"),
        sign("below r", low, num="apow(r, q/p)"),
        sign("above r", high, num="apow(top, q/p) - apow(r, q/p)"),
    ]


@cache
def below_bounds(form: Form) -> Certificate:
    """The denominator increases with r: between its values at 0 and at the largest r."""
    low, high = form.bounds("r", "top")
    proof = _inside_proof if form is INSIDE else _outside_proof
    eps = {"eps": "0 < eps"} if form is INSIDE else {}
    return theorem(
        f"aida.{form.name}_bounds",
        f"{form.title}: the denominator increases with r",
        variables="r:real top:real eps:real p:real q:real",
        given={
            "r": "0 <= r",
            "top": "r <= top",
            **eps,
            "p": "0 < p",
            "q": "0 < q",
        },
        claim=f"{low} and {high}",
        example={"r": "1", "top": "2", "eps": "3", "p": "1", "q": "2"},
        proof=[*proof(low, high), facts("goal", f"{low} and {high}")],
    )
