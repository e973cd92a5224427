"""The sharp condition for any number of exponential averages, as four certificates.

The step x' = (1 - mu) x - sum_k c_k a_k', a_k' = b_k a_k + phi x, has the eigenvalues
z with

    z - 1 + mu + phi sum_k c_k z / (z - b_k) = 0

and its poles b_k are none.  With c_k >= 0 and 0 <= b_k < 1:

    complex            z not real: |z|^2 < 1, whatever phi is
    below_one          z real: z < 1, whatever phi > 0 is
    above_minus_one    phi sum c_k / (1 + b_k) < 2 - mu: a negative z lies above -1
    crossing           phi sum c_k / (1 + b_k) > 2 - mu: a real z lies below -1

`stability` states the same for each method, in terms of its own polynomial.
"""

from __future__ import annotations

from functools import cache
from typing import Any

from adamnx_theory.proof.build import (
    Step,
    cases,
    equal_by_induction,
    facts,
    intermediate_value,
    sign,
    theorem,
    use,
)

Certificate = dict[str, Any]
RATES = {
    "b": "forall k from 1: 0 <= b(k)",
    "b below 1": "forall k from 1: b(k) < 1",
    "c": "forall k from 1: 0 <= c(k)",
}
EXAMPLE = {"b": "k -> 1/2", "c": "k -> 1/2", "K": "1"}
SIZE = "((r - b(k))^2 + s^2)"


def total(body: str, end: str = "K") -> str:
    """The sum of `body` over k = 1, ..., end."""
    return f"sum(k, 1, {end}, {body})"


PULL = f"phi*{total('c(k)/(1 + b(k))')}"


def _split(fact: str, pole: str, parts: str) -> list[Step]:
    """sum c/(pole) in other terms, for K averages; `parts` has {n} for the number of them."""
    formula = total(f"c(k)/({pole})", "{n}") + " = " + parts
    return [
        equal_by_induction(f"{fact} n", "forall n: " + formula.replace("{n}", "n")),
        use(fact, formula.replace("{n}", "K"), f"{fact} n", n="K"),
    ]


@cache
def complex_inside() -> Certificate:
    """An eigenvalue that is not real lies inside the unit circle."""
    moved, turned = total(f"c(k)/{SIZE}"), total(f"c(k)*b(k)/{SIZE}")
    real = f"r - 1 + mu + phi*{total('c(k)*(r^2 + s^2 - b(k)*r)/' + SIZE)}"
    return theorem(
        "stability.averages.complex",
        "any number of exponential averages: an eigenvalue that is not real is inside",
        variables="mu:real phi:real B:real r:real s:real b:seq c:seq K:nat",
        given={
            "mu": "0 <= mu",
            "phi": "0 < phi",
            "c": RATES["c"],
            "b": "forall k from 1: b(k) <= B",
            "B": "0 <= B < 1",
            "s": "0 < s^2",
            "real part": f"{real} = 0",
            "imaginary part": f"s - phi*{total('c(k)*b(k)*s/' + SIZE)} = 0",
        },
        claim="r^2 + s^2 < 1",
        example={**EXAMPLE, "mu": "0", "B": "1/2", "phi": "1", "r": "1/2", "s": "1/2"},
        proof=[
            sign("turned", f"1 - phi*{turned} = 0", num=f"-(s*(s - phi*s*{turned}))", den="s^2"),
            sign(
                "goal",
                "r^2 + s^2 < 1",
                num=f"(1 - B) + B*mu + (r^2 + s^2)*phi*{total('c(k)*(B - b(k))/' + SIZE)}"
                f" - B*({real}) + (B*r - (r^2 + s^2))*(1 - phi*{turned})",
            ),
        ],
        note=f"In fact |z|^2 <= B (1 - mu): phi {moved} |z|^2 = 1 - mu and phi {turned} = 1.",
    )


@cache
def below_one() -> Certificate:
    """A real eigenvalue beyond all poles is below 1; the poles themselves are below 1."""
    root = f"(r - 1 + mu + phi*{total('c(k)*r/(r - b(k))')})"
    return theorem(
        "stability.averages.below_one",
        "any number of exponential averages: a real eigenvalue is below 1",
        variables="mu:real phi:real r:real b:seq c:seq K:nat",
        given={
            "phi": "0 < phi",
            "r": "0 < r",
            "b": RATES["b"],
            "c": RATES["c"],
            "moves": f"0 < mu + phi*{total('c(k)')}",
            "pole": "forall k from 1: b(k) < r",
            "root": f"{root} = 0",
        },
        claim="r < 1",
        example={**EXAMPLE, "mu": "0", "phi": "2/15", "r": "5/6"},
        proof=[
            *_split(
                "split",
                "r - b(k)",
                f"({total('c(k)', '{n}')} + {total('c(k)*b(k)/(r - b(k))', '{n}')})/r",
            ),
            sign(
                "goal",
                "r < 1",
                num=f"(mu + phi*{total('c(k)')}) + phi*{total('c(k)*b(k)/(r - b(k))')} - {root}",
                using=["split"],
            ),
        ],
    )


@cache
def above_minus_one() -> Certificate:
    """Below the bound a negative eigenvalue lies above -1."""
    root = f"(r - 1 + mu + phi*{total('c(k)*r/(r - b(k))')})"
    lean = "c(k)*((-1 - r) + (1 - b(k)) + b(k)*mu)/((1 + b(k))*(b(k) - r))"
    outside = [
        sign("room", "0 < 2 - mu", num=f"(2 - mu - {PULL}) + {PULL}"),
        *_split(
            "split",
            "b(k) - r",
            f"((1 - mu - r)*{total('c(k)/(1 + b(k))', '{n}')}"
            f" - (-1 - r)*{total(lean, '{n}')})/((2 - mu)*(-r))",
        ),
        sign(
            "above -1",
            "-1 < r",
            num=f"(2 - mu)*(2 - mu - {PULL}) + (2 - mu)*{root}",
            den=f"phi*{total(lean)} + (2 - mu - {PULL})",
            using=["split"],
        ),
    ]
    return theorem(
        "stability.averages.above_minus_one",
        "any number of exponential averages, below the bound: a real eigenvalue is above -1",
        variables="mu:real phi:real r:real b:seq c:seq K:nat",
        given={
            "mu": "0 <= mu",
            "phi": "0 < phi",
            **RATES,
            "condition": f"{PULL} < 2 - mu",
            "r": "r < 0",
            "root": f"{root} = 0",
        },
        claim="-1 < r",
        # z^2 + (phi/2 - 3/2) z + 1/2 = 0 at z = -3/4
        example={**EXAMPLE, "mu": "0", "phi": "35/6", "r": "-3/4"},
        proof=[cases("goal", "-1 < r", "r <= -1", outside, [facts("inside", "-1 < r")])],
    )


@cache
def crossing() -> Certificate:
    """Above the bound there is a real eigenvalue -a below -1."""
    formula = f"exists a in (1, A): 1 - mu + a - phi*{total('c(k)*a/(a + b(k))')} = 0"
    far = f"1 - mu + A - phi*{total('c(k)*A/(A + b(k))')}"
    return theorem(
        "stability.averages.crossing",
        "any number of exponential averages, above the bound: an eigenvalue lies below -1",
        variables="mu:real phi:real A:real b:seq c:seq K:nat",
        given={
            "mu": "0 <= mu < 1",
            "phi": "0 < phi",
            "b": RATES["b"],
            "c": RATES["c"],
            "condition": f"2 - mu < {PULL}",
            "A": f"A = 1 + phi*{total('c(k)')}",
        },
        claim=formula,
        example={**EXAMPLE, "mu": "0", "phi": "7", "A": "9/2"},
        proof=[
            *_split(
                "whole",
                "1 + b(k)",
                f"{total('c(k)', '{n}')} - {total('c(k)*b(k)/(1 + b(k))', '{n}')}",
            ),
            sign(
                "end",
                "1 < A",
                num=f"({PULL} - (2 - mu)) + 1 + (1 - mu)"
                f" + phi*{total('c(k)*b(k)/(1 + b(k))')}",
                using=["A", "whole"],
            ),
            *_split(
                "split",
                "A + b(k)",
                f"({total('c(k)', '{n}')} - {total('c(k)*b(k)/(A + b(k))', '{n}')})/A",
            ),
            sign(
                "far",
                f"0 < {far}",
                num=f"1 + (1 - mu) + phi*{total('c(k)*b(k)/(A + b(k))')}"
                f" + (A - 1 - phi*{total('c(k)')})",
                using=["split"],
            ),
            intermediate_value("goal", formula),
        ],
    )
