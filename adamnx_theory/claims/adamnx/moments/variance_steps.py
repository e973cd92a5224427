"""Var[v_t] step by step, with and without correlated squares (Section 3.1, Eqs 8 and 9).

`var_v` is Var[v_t] under Adam, by the recursion

    Var[v_(t+1)] = b^2 Var[v_t] + 2 b (1-b) Cov[v_t, X_(t+1)] + (1-b)^2 Var[X_(t+1)]

with X_t = g_t^2 (theorem `variance_step`).  Uncorrelated squares drop the
covariance; that is Eq. 8.
"""

from __future__ import annotations

from functools import cache
from typing import Any

from adamnx_theory.claims.adamnx.moments.mean import NORMAL, ONE_NOISE, TWO_NOISES
from adamnx_theory.claims.adamnx.shared import UNIT_B
from adamnx_theory.proof.build import (
    equal,
    equal_by_induction,
    induction,
    recursion,
    theorem,
    use,
)

Certificate = dict[str, Any]
T1 = {"t": "1 <= t"}

# uncorrelated squares of variance K(i)
VAR_PLAIN = recursion("var_plain", "b K n", "0", "b^2*var_plain(b, K, n) + (1-b)^2*K(n+1)")

# Cov[v_n, X_j] and Var[v_n] for squares with covariances C(i, j)
CROSS = recursion("cross", "b C j n", "0", "b*cross(b, C, j, n) + (1-b)*C(n+1, j)")
VAR_GENERAL = recursion(
    "var_general",
    "b C n",
    "0",
    "b^2*var_general(b, C, n) + 2*b*(1-b)*cross(b, C, n+1, n) + (1-b)^2*C(n+1, n+1)",
)


@cache
def variance_step() -> Certificate:
    v = "(b*V + (1-b)*X)"
    formula = (
        f"E({v}^2) - E({v})^2 = b^2*(E(V^2) - E(V)^2)"
        " + 2*b*(1-b)*(E(V*X) - E(V)*E(X)) + (1-b)^2*(E(X^2) - E(X)^2)"
    )
    return theorem(
        "adamnx.variance_step",
        "one step of the variance, for any dependence",
        variables="b:real",
        random={"V": {"block": "all"}, "X": {"block": "all"}},
        claim=formula,
        example={"b": "1/2"},
        proof=[equal("goal", formula)],
    )


def variance_step_uncorrelated() -> Certificate:
    v = "(b*V + (1-b)*X)"
    formula = f"E({v}^2) - E({v})^2 = b^2*(E(V^2) - E(V)^2) + (1-b)^2*(E(X^2) - E(X)^2)"
    return theorem(
        "adamnx.variance_step_independent",
        "one step of the variance when the new square is independent of the past",
        variables="b:real",
        random={"V": {"block": "past"}, "X": {"block": "present"}},
        claim=formula,
        example={"b": "1/2"},
        proof=[equal("goal", formula)],
    )


def square_variance() -> Certificate:
    g = "(G + s*xi)"
    formula = f"E({g}^4) - E({g}^2)^2 = 2*s^4 + 4*s^2*E(G^2) + (E(G^4) - E(G^2)^2)"
    return theorem(
        "adamnx.square_variance",
        "K = Var[g^2] = 2 s^4 + 4 s^2 E[G^2] + Var[G^2]",
        variables="s:real",
        random={**ONE_NOISE, "G": {"block": "gradient"}},
        claim=formula,
        example={"s": "1"},
        proof=[equal("goal", formula, note="xi is standard normal and independent of G")],
    )


def square_variance_any_noise() -> Certificate:
    g = "(G + s*xi)"
    formula = f"E({g}^4) - E({g}^2)^2 = s^4*(E(xi^4) - 1) + 4*s^2*E(G^2) + (E(G^4) - E(G^2)^2)"
    return theorem(
        "adamnx.square_variance_any_noise",
        "for any symmetric noise of variance 1 the 2 in K becomes its kurtosis less 1",
        variables="s:real",
        random={
            "xi": {"block": "noise", "moments": ["1", "0", "1", "0"]},
            "G": {"block": "gradient"},
        },
        claim=formula,
        example={"s": "1"},
        proof=[equal("goal", formula, note="Gaussian noise has E[xi^4] = 3, Laplace noise 6")],
    )


@cache
def plain_formula() -> Certificate:
    formula = "var_plain(b, K, t) = (1-b)^2*sum(i, 1, t, b^(2*(t-i))*K(i))"
    return theorem(
        "adamnx.eq8_sum",
        "Eq. 8 for uncorrelated squares",
        variables="b:real K:seq t:nat",
        given=UNIT_B,
        claim=formula,
        example={"b": "1/2", "K": "i -> i", "t": "3"},
        definitions=[VAR_PLAIN],
        proof=[
            equal_by_induction(
                "S", "forall k: var_plain(b, K, k) = (1-b)^2*sum(i, 1, k, b^(2*(k-i))*K(i))"
            ),
            use("goal", formula, "S", k="t"),
        ],
    )


@cache
def cross_formula() -> Certificate:
    formula = "cross(b, C, j, t) = (1-b)*sum(i, 1, t, b^(t-i)*C(i, j))"
    return theorem(
        "adamnx.eq8_cross",
        "the covariance of v_t with another square",
        variables="b:real C:seq2 j:nat t:nat",
        given=UNIT_B,
        claim=formula,
        example={"b": "1/2", "C": "i -> j -> i + j", "j": "2", "t": "3"},
        definitions=[CROSS],
        proof=[
            equal_by_induction(
                "S", "forall k: cross(b, C, j, k) = (1-b)*sum(i, 1, k, b^(k-i)*C(i, j))"
            ),
            use("goal", formula, "S", k="t"),
        ],
    )


def general_formula() -> Certificate:
    def right(n: str) -> str:
        inner = "C(j, j) + 2*sum(i, 1, j-1, b^(j-i)*C(i, j))"
        return f"(1-b)^2*sum(j, 1, {n}, b^(2*({n}-j))*({inner}))"

    formula = f"var_general(b, C, t) = {right('t')}"
    return theorem(
        "adamnx.eq8_general",
        "the variance of v_t for any covariances C(i, j) of the squares",
        variables="b:real C:seq2 t:nat",
        given=UNIT_B,
        claim=formula,
        example={"b": "1/2", "C": "i -> j -> i*j + 1", "t": "3"},
        definitions=[CROSS, VAR_GENERAL],
        lemmas=[cross_formula()],
        proof=[
            induction(
                "S",
                f"forall k: var_general(b, C, k) = {right('k')}",
                base=[equal("base", f"var_general(b, C, 0) = {right('0')}")],
                step=[
                    use(
                        "lag",
                        "cross(b, C, k+1, k) = (1-b)*sum(i, 1, k, b^(k-i)*C(i, k+1))",
                        "adamnx.eq8_cross",
                        b="b",
                        C="C",
                        j="k+1",
                        t="k",
                    ),
                    equal(
                        "step", f"var_general(b, C, k+1) = {right('(k+1)')}", using=["IH", "lag"]
                    ),
                ],
            ),
            use("goal", formula, "S", k="t"),
        ],
        note="The recursion of var_general is the theorem adamnx.variance_step.",
    )


def kept_gradient() -> Certificate:
    v2 = "(1-b)*(b*(G + s*xi1)^2 + (G + s*xi2)^2)"
    eq8 = "(1-b)^2*(b^2 + 1)*(2*s^4 + 4*s^2*1 + 2)"
    formula = f"E(({v2})^2) - E({v2})^2 = {eq8} + 4*b*(1-b)^2"
    return theorem(
        "adamnx.eq8_kept_gradient",
        "one random full gradient kept for all steps: Hypotheses 1-3 hold, Eq. 8 is too small",
        variables="b:real s:real",
        random={**TWO_NOISES, "G": {"block": "gradient", "moments": NORMAL}},
        claim=formula,
        example={"b": "1/2", "s": "1"},
        proof=[
            equal("goal", formula, note="G is standard normal: E[G^2] = 1, Var[G^2] = 2; t = 2")
        ],
    )


def sgd_on_quadratic() -> Certificate:
    g1, g2 = "(r*z + xi1)", "((1-e(r))*r*z - e(r)*xi1 + xi2)"
    v2 = f"(1-b)*(b*{g1}^2 + {g2}^2)"
    eq8 = "(1-b)^2*(b^2 + 1)*(2 + 4*r^2 + 2*r^4)"
    formula = f"E(({v2})^2) - E({v2})^2 = {eq8} + 4*b*(1-b)^2*r^4"
    return theorem(
        "adamnx.eq8_sgd",
        "stationary SGD on a quadratic: the noise moves the later full gradients",
        variables="b:real r:real",
        random={**TWO_NOISES, "z": {"block": "start", "moments": NORMAL}},
        claim=formula,
        example={"b": "1/2", "r": "1"},
        definitions=[{"name": "e", "args": ["r"], "body": "2*r^2/(1 + r^2)"}],
        proof=[equal("goal", formula)],
        note="e is the step size times the curvature. The full gradient follows"
        " G' = (1-e) G - e xi and is stationary with standard deviation r (the noise has 1).",
    )
