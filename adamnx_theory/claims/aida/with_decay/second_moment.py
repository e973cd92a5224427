"""The second moment r of Aida goes to 0 geometrically where the gradient does, for any p > 0."""

from __future__ import annotations

from functools import cache
from typing import Any

from adamnx_theory.claims.aida.magnitudes import plain
from adamnx_theory.proof.build import (
    Step,
    facts,
    forall,
    induction,
    limit,
    sign,
    squeeze,
    theorem,
    use,
)

Certificate = dict[str, Any]


@cache
def powers_ordered() -> Certificate:
    """0 <= x <= y implies x^n <= y^n."""
    return theorem(
        "powers_ordered",
        "powers keep the order of two numbers that are not negative",
        variables="x:real y:real n:nat",
        given={"x": "0 <= x", "y": "x <= y"},
        claim="x^n <= y^n",
        example={"x": "1/2", "y": "1", "n": "3"},
        proof=[
            sign("y >= 0", "0 <= y", num="(y - x) + x"),
            induction(
                "I",
                "forall k: x^k <= y^k",
                base=[sign("base", "x^0 <= y^0")],
                step=[sign("step", "x^(k+1) <= y^(k+1)", num="y*(y^k - x^k) + x^k*(y - x)")],
            ),
            use("goal", "x^n <= y^n", "I", k="n"),
        ],
    )


SIZE = "B*w^t"  # bounds |g_t|
POWER = "apow(g(t), p) <= rpow(B, p)*rpow(w, p)^t"
BOUND = "r({t}) <= R*tau^{t}"


def _powers() -> Step:
    """|g_t|^p <= B^p (w^p)^t."""
    return forall(
        "powers",
        f"forall t: {POWER}",
        [
            use(
                "monotone",
                f"apow(g(t), p) <= apow({SIZE}, p)",
                "apow_monotone",
                x="g(t)",
                y=SIZE,
                c="p",
            ),
            use(
                "product",
                f"apow({SIZE}, p) = apow(B, p)*apow(w^t, p)",
                "apow_product",
                x="B",
                y="w^t",
                c="p",
            ),
            plain("B^p", "B", "p"),
            plain("plain", "w^t", "p"),
            use(
                "exchange",
                "rpow(rpow(w, t), p) = rpow(w, t*p)",
                "rpow_of_rpow",
                x="w",
                y="t",
                z="p",
            ),
            sign(
                "power",
                POWER,
                num=f"(apow({SIZE}, p) - apow(g(t), p))",
                using=["product", "B^p", "plain", "exchange"],
            ),
        ],
    )


def _stays_below() -> Step:
    """r_t <= R tau^t, since tau - b2 leaves room for the gradient's share."""
    return induction(
        "I",
        f"forall t: {BOUND.format(t='t')}",
        base=[sign("base", BOUND.format(t="0"), num="R - r(0)")],
        step=[
            use("r'", "r(t+1) = b2*r(t) + (1-b2)*apow(g(t), p)", "second", t="t"),
            use("power_t", POWER, "powers", t="t"),
            use(
                "order",
                "rpow(w, p)^t <= tau^t",
                "powers_ordered",
                x="rpow(w, p)",
                y="tau",
                n="t",
            ),
            sign(
                "step",
                BOUND.format(t="(t+1)"),
                num="b2*(R*tau^t - r(t)) + (1-b2)*(rpow(B, p)*rpow(w, p)^t - apow(g(t), p))"
                " + (1-b2)*rpow(B, p)*(tau^t - rpow(w, p)^t)"
                " + (R*(tau - b2) - (1-b2)*rpow(B, p))*tau^t",
                using=["r'"],
            ),
        ],
    )


@cache
def second_moment_vanishes() -> Certificate:
    """|g_t| <= B w^t gives r_t <= R tau^t for tau above b2 and at least w^p."""
    claim = f"forall t: {BOUND.format(t='t')} and lim t -> oo: r(t) = 0"
    return theorem(
        "aida.second_moment_vanishes",
        "if the gradient goes to 0 geometrically, so does r, for every p > 0",
        variables="b2:real p:real B:real w:real tau:real R:real r:seq g:seq",
        given={
            "b2": "0 < b2 < 1",
            "p": "0 < p",
            "B": "0 < B",
            "w": "0 < w",
            "tau": "b2 < tau < 1",
            "w^p": "rpow(w, p) <= tau",
            "r": "forall t: 0 <= r(t)",
            "second": "forall t: r(t+1) = b2*r(t) + (1-b2)*apow(g(t), p)",
            "g": f"forall t: g(t)^2 <= ({SIZE})^2",
            "r0": "r(0) <= R",
            "R": "(1-b2)*rpow(B, p) <= R*(tau - b2)",
        },
        claim=claim,
        example={
            "b2": "1/2",
            "p": "1",
            "B": "1",
            "w": "1/2",
            "tau": "3/4",
            "R": "2",
            "r": "t -> 0",
            "g": "t -> 0",
        },
        lemmas=[powers_ordered()],
        proof=[
            sign("tau > 0", "0 < tau", num="(tau - b2) + b2"),
            _powers(),
            _stays_below(),
            use("tau^t", "lim t -> oo: tau^t = 0", "limit_of_powers", x="tau"),
            limit("upper", "lim t -> oo: R*tau^t = 0", "R*z", {"z": "tau^t"}),
            use("zero", "lim t -> oo: 0/t = 0", "limit_of_inverse", c="0"),
            squeeze("vanishes", "lim t -> oo: r(t) = 0", "r", "zero", "I", "upper"),
            facts("goal", claim),
        ],
    )
