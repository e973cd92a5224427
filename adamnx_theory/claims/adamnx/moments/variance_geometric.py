"""Var[v_t] for squares with geometric covariances, as an AR(1) gradient gives them."""

from __future__ import annotations

from functools import cache
from typing import Any

from adamnx_theory.claims.adamnx.moments.mean import NORMAL
from adamnx_theory.claims.adamnx.moments.variance_steps import T1, VAR_PLAIN
from adamnx_theory.claims.adamnx.shared import UNIT_B
from adamnx_theory.proof.build import (
    equal,
    equal_by_induction,
    facts,
    induction,
    limit,
    recursion,
    sign,
    squeeze,
    theorem,
    use,
)

Certificate = dict[str, Any]

# squares with covariances r^k at lag k, variance 1
LAG = recursion("lag", "b r n", "0", "b*r*lag(b, r, n) + (1-b)*r")
VAR_GEO = recursion(
    "var_geo", "b r n", "0", "b^2*var_geo(b, r, n) + 2*b*(1-b)*lag(b, r, n) + (1-b)^2"
)
S_FACTOR = {
    "name": "S",
    "args": ["b", "r", "t"],
    "body": "(1-b)/(1+b)*(1 - b^(2*t) + 2*(r*b - (r*b)^t)/(1 - r*b)"
    " - 2*b^(2*t)*sum(m, 1, t-1, (r/b)^m))/(1 - b^t)^2",
}
CORRELATION = {**UNIT_B, "r": "-1 <= r <= 1"}
GAP = sign("gap", "0 < 1 - r*b", num="(1-b) + b*(1-r)")


@cache
def geometric() -> Certificate:
    formula = "var_geo(b, r, t)/(1-b^t)^2 = S(b, r, t)"
    return theorem(
        "adamnx.eq8_geometric",
        "closed form for squares whose correlation at lag k is r^k",
        variables="b:real r:real t:nat",
        given={**UNIT_B, "r": "r <= 1", **T1},
        claim=formula,
        example={"b": "1/2", "r": "-1/3", "t": "3"},
        definitions=[LAG, VAR_GEO, S_FACTOR],
        proof=[
            GAP,
            equal_by_induction("L", "forall k: lag(b, r, k) = (1-b)*r*(1 - (r*b)^k)/(1 - r*b)"),
            induction(
                "V",
                "forall k from 1: var_geo(b, r, k) = S(b, r, k)*(1-b^k)^2",
                base=[equal("base", "var_geo(b, r, 1) = S(b, r, 1)*(1-b^1)^2")],
                step=[
                    use("lag_k", "lag(b, r, k) = (1-b)*r*(1 - (r*b)^k)/(1 - r*b)", "L", k="k"),
                    equal(
                        "step",
                        "var_geo(b, r, k+1) = S(b, r, k+1)*(1-b^(k+1))^2",
                        using=["IH", "lag_k"],
                    ),
                ],
            ),
            use("V_t", "var_geo(b, r, t) = S(b, r, t)*(1-b^t)^2", "V", k="t"),
            equal("goal", formula, using=["V_t"]),
        ],
    )


@cache
def geometric_limit() -> Certificate:
    tail = "b^(2*{n})*sum(m, 1, {n}-1, (r/b)^m)"
    goal = "lim n -> oo: S(b, r, n) = (1-b)/(1+b)*((1 + r*b)/(1 - r*b))"
    k, k1 = tail.format(n="k"), tail.format(n="(k+1)")
    return theorem(
        "adamnx.eq10_geometric",
        "its limit is (1-b)/(1+b) times (1 + r b)/(1 - r b)",
        variables="b:real r:real",
        given=CORRELATION,
        claim=goal,
        example={"b": "1/2", "r": "1/3"},
        definitions=[S_FACTOR],
        proof=[
            GAP,
            sign("gap2", "-1 < r*b", num="(1-b) + b*(1+r)"),
            induction(
                "R",
                "forall k: -1 <= r^k <= 1",
                base=[sign("base", "-1 <= r^0 <= 1")],
                step=[
                    sign("lo", "-1 <= r^(k+1)", num="1/2*((1+r)*(1+r^k) + (1-r)*(1-r^k))"),
                    sign("hi", "r^(k+1) <= 1", num="1/2*((1-r)*(1+r^k) + (1+r)*(1-r^k))"),
                    facts("step", "-1 <= r^(k+1) <= 1"),
                ],
            ),
            induction(
                "upper",
                f"forall k from 1: {k} <= k*b^k",
                base=[sign("base", f"{tail.format(n='1')} <= 1*b^1")],
                step=[
                    use("R_k", "-1 <= r^k <= 1", "R", k="k"),
                    sign(
                        "step",
                        f"{k1} <= (k+1)*b^(k+1)",
                        num=f"b^2*(k*b^k - {k}) + b^(k+2)*(1 - r^k) + (k+1)*b^(k+1)*(1-b)",
                    ),
                ],
            ),
            induction(
                "lower",
                f"forall k from 1: -k*b^k <= {k}",
                base=[sign("base", f"-1*b^1 <= {tail.format(n='1')}")],
                step=[
                    use("R_k", "-1 <= r^k <= 1", "R", k="k"),
                    sign(
                        "step",
                        f"-(k+1)*b^(k+1) <= {k1}",
                        num=f"b^2*({k} + k*b^k) + b^(k+2)*(1 + r^k) + (k+1)*b^(k+1)*(1-b)",
                    ),
                ],
            ),
            use("nb", "lim n -> oo: n*b^n = 0", "limit_of_n_powers", x="b"),
            limit("minus nb", "lim n -> oo: -n*b^n = 0", "-p", {"p": "nb"}),
            squeeze(
                "tail",
                f"lim n -> oo: {tail.format(n='n')} = 0",
                "lower",
                "minus nb",
                "upper",
                "nb",
            ),
            use("powers", "lim n -> oo: b^n = 0", "limit_of_powers", x="b"),
            use("mixed", "lim n -> oo: (r*b)^n = 0", "limit_of_powers", x="r*b"),
            limit(
                "goal",
                goal,
                "(1-b)/(1+b)*(1 - p^2 + 2*(r*b - q)/(1 - r*b) - 2*w)/(1 - p)^2",
                {"p": "powers", "q": "mixed", "w": "tail"},
            ),
        ],
    )


VAR_AR = recursion(
    "var_ar",
    "b W P r Q q n",
    "0",
    "b^2*var_ar(b, W, P, r, Q, q, n) + 2*b*(1-b)*(P*lag(b, r, n) + Q*lag(b, q, n))"
    " + (1-b)^2*(W + P + Q)",
)


def ar_covariance() -> Certificate:
    g1, g2 = "(M + d*z1 + s*xi1)", "(M + d*(r*z1 + u*z2) + s*xi2)"
    formula = f"E({g1}^2*{g2}^2) - E({g1}^2)*E({g2}^2) = 4*M^2*d^2*r + 2*d^4*r^2"
    sources = {name: {"block": name, "moments": NORMAL} for name in ("z1", "z2", "xi1", "xi2")}
    return theorem(
        "adamnx.eq8_ar_covariance",
        "G = M + D with D Gaussian, variance d^2, correlation r: the covariance of two squares",
        variables="M:real d:real s:real r:real u:real",
        given={"u": "u^2 = 1 - r^2"},
        random=sources,
        claim=formula,
        example={"M": "1", "d": "2", "s": "1", "r": "3/5", "u": "4/5"},
        proof=[equal("goal", formula, using=["u"])],
        note="For an AR(1) process the correlation at lag k is r^k, so the covariance is"
        " 4 M^2 d^2 r^k + 2 d^4 r^(2k); K is adamnx.square_variance.",
    )


def ar_formula() -> Certificate:
    parts = "W*var_plain(b, i -> 1, {n}) + P*var_geo(b, r, {n}) + Q*var_geo(b, q, {n})"
    formula = f"var_ar(b, W, P, r, Q, q, t) = {parts.format(n='t')}"
    return theorem(
        "adamnx.eq8_ar",
        "for the AR(1) gradient the variance is a sum of three known ones (q = r^2)",
        variables="b:real W:real P:real r:real Q:real q:real t:nat",
        claim=formula,
        example={"b": "1/2", "W": "1", "P": "2", "r": "1/2", "Q": "3", "q": "1/4", "t": "3"},
        definitions=[LAG, VAR_GEO, VAR_PLAIN, VAR_AR],
        proof=[
            equal_by_induction(
                "A", f"forall k: var_ar(b, W, P, r, Q, q, k) = {parts.format(n='k')}"
            ),
            use("goal", formula, "A", k="t"),
        ],
        note="W = 2 s^4 + 4 s^2 (M^2 + d^2), P = 4 M^2 d^2, Q = 2 d^4.",
    )
