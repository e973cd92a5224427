"""Eq. 10, and where it fails: correlated squares, SGD on a quadratic, alternating variances."""

from __future__ import annotations

from typing import Any

from adamnx_theory.claims.adamnx.moments.variance_geometric import GAP, S_FACTOR, geometric_limit
from adamnx_theory.claims.adamnx.moments.variance_limit import (
    FACTOR,
    factor_limit,
    stationary_factor,
)
from adamnx_theory.claims.adamnx.moments.variance_steps import VAR_PLAIN
from adamnx_theory.claims.adamnx.shared import UNIT_B, claim
from adamnx_theory.claims.evidence import Control, certified
from adamnx_theory.claims.model import Role, Verdict
from adamnx_theory.proof.build import (
    compute,
    equal_by_induction,
    facts,
    limit,
    sign,
    theorem,
    use,
)

Certificate = dict[str, Any]


def correlated_limit_larger() -> Certificate:
    goal = (
        "lim n -> oo: S(b, r, n) = (1-b)/(1+b)*((1 + r*b)/(1 - r*b))"
        " and (1-b)/(1+b) < (1-b)/(1+b)*((1 + r*b)/(1 - r*b))"
    )
    first, second = goal.split(" and ")
    return theorem(
        "adamnx.eq10_correlated",
        "squares with correlation r^k, r > 0: the limit is larger than Eq. 10 says",
        variables="b:real r:real",
        given={**UNIT_B, "r": "0 < r <= 1"},
        claim=goal,
        example={"b": "1/2", "r": "1/3"},
        definitions=[S_FACTOR],
        lemmas=[geometric_limit()],
        proof=[
            GAP,
            sign("low", "-1 <= r", num="1 + r"),
            use("limit", first, "adamnx.eq10_geometric", b="b", r="r"),
            sign("larger", second, num="2*r*b*(1-b)", den="(1+b)*(1-r*b)"),
            facts("goal", goal),
        ],
    )


def single_lag_limit() -> Certificate:
    sequence = "(K - c/q)*noise_factor(b, n) + c/q*S(b, q, n)"
    goal = f"lim n -> oo: {sequence} = (1-b)/(1+b)*(K + 2*c*b/(1 - q*b))"
    return theorem(
        "adamnx.eq10_lags",
        "squares with variance K and covariance c q^(k-1) at lag k: the limit of the variance",
        variables="b:real K:real c:real q:real",
        given={**UNIT_B, "q": "0 < q <= 1"},
        claim=goal,
        example={"b": "1/2", "K": "2", "c": "1", "q": "1/4"},
        definitions=[S_FACTOR, FACTOR],
        lemmas=[factor_limit(), geometric_limit()],
        proof=[
            sign("gap", "0 < 1 - q*b", num="(1-b) + b*(1-q)"),
            sign("low", "-1 <= q", num="1 + q"),
            use("plain", "lim n -> oo: noise_factor(b, n) = (1-b)/(1+b)", "adamnx.eq10", b="b"),
            use(
                "geometric",
                "lim n -> oo: S(b, q, n) = (1-b)/(1+b)*((1 + q*b)/(1 - q*b))",
                "adamnx.eq10_geometric",
                b="b",
                r="q",
            ),
            limit("goal", goal, "(K - c/q)*f + c/q*h", {"f": "plain", "h": "geometric"}),
        ],
        note="Stationary SGD on a quadratic with e = step size times curvature has K = 2 V^2,"
        " c = V^2 e^2/2 and q = (1-e)^2, where V = Var[g].",
    )


def sgd_excess() -> Certificate:
    def excess(e: str) -> str:
        return f"{e}^2*0.9/(2*(1 - 0.9*(1 - {e})^2))"

    formula = (
        f"0.0166 < {excess('0.1')} < 0.0167 and 0.1451 < {excess('0.5')} < 0.1452"
        f" and 1.3064 < {excess('1.5')} < 1.3065"
    )
    return theorem(
        "adamnx.eq10_sgd_excess",
        "for SGD on a quadratic the excess over Eq. 10 is e^2 b/(2 (1 - b (1-e)^2)); b = 0.9",
        claim=formula,
        proof=[compute("goal", formula)],
    )


def oscillating() -> Certificate:
    formula = (
        "var_plain(b, i -> 1 + (-1)^i, t) ="
        " (1-b)^2*((1-b^(2*t))/(1-b^2) + ((-1)^t - b^(2*t))/(1+b^2))"
    )
    return theorem(
        "adamnx.eq10_oscillating",
        "if Var[g_i^2] alternates between 0 and 2 the variance keeps alternating: no limit",
        variables="b:real t:nat",
        given=UNIT_B,
        claim=formula,
        example={"b": "1/2", "t": "3"},
        definitions=[VAR_PLAIN],
        proof=[
            sign("one", "0 < 1 - b^2"),
            equal_by_induction(
                "V",
                "forall k: var_plain(b, i -> 1 + (-1)^i, k) ="
                " (1-b)^2*((1-b^(2*k))/(1-b^2) + ((-1)^k - b^(2*k))/(1+b^2))",
            ),
            use("goal", formula, "V", k="t"),
        ],
    )


CLAIMS = (
    claim(
        "eq10",
        "Section 3.1, Eq. 10",
        "Then, when t tends to infinity, Var[v-hat] converges to (1-beta2)/(1+beta2) (...)",
        "The variance of the corrected second moment tends to (1-beta2)/(1+beta2) K.",
        Verdict.CONDITIONAL,
        "True if the squares of the gradients at different steps are uncorrelated (as Eq. 8 needs)"
        " and have one variance K for all steps; the index i on the right of Eq. 10 is unbound."
        " With squares correlated as r^k, r > 0, the limit is larger by the factor"
        " (1 + r beta2)/(1 - r beta2); if K alternates there is no limit.",
        certified(
            Role.CONDITION,
            stationary_factor,
            Control("noise_factor(b, t)*K", "1.01*noise_factor(b, t)*K"),
        ),
        certified(Role.CONDITION, factor_limit, Control("= (1-b)/(1+b)", "= (1-b)/(1+2*b)")),
        certified(
            Role.FAILS,
            correlated_limit_larger,
            Control("= (1-b)/(1+b)*((1 + r*b)/(1 - r*b))", "= (1-b)/(1+b)"),
        ),
        certified(Role.FAILS, oscillating, Control("(-1)^t", "1")),
        certified(Role.SUPPORT, single_lag_limit, Control("2*c*b", "c*b")),
        certified(Role.SUPPORT, sgd_excess, Control("1.3064 <", "1.3066 <")),
        note="For stationary SGD on a quadratic, e the step size times the curvature, the excess"
        " over Eq. 10 is the fraction e^2 b/(2 (1 - b (1-e)^2)): 1.7 %, 14.5 % and 130.6 % at"
        " e = 0.1, 0.5, 1.5 and b = 0.9.",
    ),
)
