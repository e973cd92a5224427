"""The variance of the second-moment estimate (Section 3.1, Eqs 8 to 10).

`var_v` is Var[v_t] under Adam, by the recursion

    Var[v_(t+1)] = b^2 Var[v_t] + 2 b (1-b) Cov[v_t, X_(t+1)] + (1-b)^2 Var[X_(t+1)]

with X_t = g_t^2 (theorem `variance_step`).  Uncorrelated squares drop the
covariance; that is Eq. 8.
"""

from __future__ import annotations

from functools import cache
from typing import Any

from adamnx_theory.claims.adamnx.moments import NORMAL, ONE_NOISE, TWO_NOISES
from adamnx_theory.claims.adamnx.shared import UNIT_B, claim
from adamnx_theory.claims.evidence import Control, certified
from adamnx_theory.claims.model import Role, Verdict
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


CLAIMS = (
    claim(
        "eq8",
        "Section 3.1, Eqs 8 and 9",
        "Computing the variance of the second moment estimate",
        "Under Hypotheses 1-3 the variance of v_t is the sum of the squared weights times"
        " K = 2 s^4 + 4 s^2 E[G^2] + Var[G^2].",
        Verdict.CONDITIONAL,
        "True if the squares g_i^2 at different steps are uncorrelated. Hypotheses 1-3 do not give"
        " that: neither that full gradients at different steps are uncorrelated, nor that noise is"
        " independent of later full gradients. One random gradient kept for all steps, and SGD on a"
        " quadratic, both exceed Eq. 8. The general formula adds the covariances of the squares;"
        " for an AR(1) gradient it has a closed form.",
        certified(
            Role.CONDITION, variance_step_uncorrelated, Control("(1-b)^2*(E(X^2)", "(1-b)*(E(X^2)")
        ),
        certified(Role.CONDITION, square_variance, Control("4*s^2", "2*s^2")),
        certified(Role.CONDITION, plain_formula, Control("b^(2*(t-i))", "b^(t-i)")),
        certified(Role.FAILS, kept_gradient, Control(" + 4*b*(1-b)^2", " + 4*b*(1-b)^3")),
        certified(Role.FAILS, sgd_on_quadratic, Control("*r^4", "*r^2")),
        certified(Role.SUPPORT, variance_step, Control("2*b*(1-b)", "b*(1-b)")),
        certified(
            Role.SUPPORT, square_variance_any_noise, Control("(E(xi^4) - 1)", "(E(xi^4) - 2)")
        ),
        certified(Role.SUPPORT, general_formula, Control("2*sum(i", "sum(i")),
        certified(Role.SUPPORT, geometric, Control("(1-b^t)^2", "(1-b^t)")),
        certified(Role.SUPPORT, geometric_limit, Control("(1 + r*b)", "(1 + r)")),
        certified(Role.SUPPORT, ar_covariance, Control("2*d^4*r^2", "2*d^4*r")),
        certified(Role.SUPPORT, ar_formula, Control("+ Q*", "+ 1.01*Q*")),
        note="Hypothesis 2 (Gaussian noise) matters for K alone: with kurtosis k the 2 s^4 becomes"
        " (k-1) s^4. Hypothesis 3 reads 'the full gradient at theta_(t-1) and xi_t are"
        " independent', which says nothing about other pairs of times. In the SGD example the"
        " excess at t = 2 is 4 b (1-b)^2 r^4; for large t see adamnx.eq10.",
    ),
)
