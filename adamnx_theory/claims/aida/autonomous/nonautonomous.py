"""Eq. (16): from the autonomous part to Aida itself, whose step depends on t.

z' = Hbar(z) + Theta(t, z).  d(t) is the distance |z_t - z*| in any norm, h(t) that of
Hbar(z_t), th(t) the size of Theta(t, z_t).
"""

from __future__ import annotations

from functools import cache
from typing import Any

from adamnx_theory.claims.aida.shared import claim
from adamnx_theory.claims.evidence import Control, certified
from adamnx_theory.claims.model import Role, Verdict
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

PRODUCT = {  # of rho + kappa(s) over s < t
    "P0": "P(0) = 1",
    "P": "forall t: P(t+1) = (rho + kappa(t))*P(t)",
}
P_T, P_NEXT = "P(t)", "P(t+1)"
BOUND = f"d(t) <= {P_T}*d(0)"
INSIDE = "d(t) <= R"


def _induction() -> list[Step]:
    """d_t <= P_t d_0 <= G d_0 <= R."""
    low, bound, inside = f"0 <= {P_T}", BOUND, INSIDE
    both = f"{low} and {bound} and {inside}"
    return [
        induction(
            "S",
            f"forall t: [{both}]",
            base=[
                use("G_0", "P(0) <= G", "G", t="0"),
                use("d_0", "0 <= d(0)", "d", t="0"),
                sign("first", "d(0) <= P(0)*d(0)", num="0", using=["P0"]),
                sign("in", "d(0) <= R", num="(G - P(0))*d(0) + (R - G*d(0))", using=["P0"]),
                sign("low", "0 <= P(0)", num="1", using=["P0"]),
                facts("base", "0 <= P(0) and d(0) <= P(0)*d(0) and d(0) <= R"),
            ],
            step=[
                use("h_t", "h(t) <= rho*d(t)", "Hbar", t="t"),
                use("th_t", "th(t) <= kappa(t)*d(t)", "Theta", t="t"),
                use("sum", "d(t+1) <= h(t) + th(t)", "triangle", t="t"),
                use("kappa_t", "0 <= kappa(t)", "kappa", t="t"),
                use("d_0", "0 <= d(0)", "d", t="0"),
                use("G_t", f"{P_NEXT} <= G", "G", t="t+1"),
                use("P'", f"{P_NEXT} = (rho + kappa(t))*{P_T}", "P", t="t"),
                sign("low", f"0 <= {P_NEXT}", num=f"(rho + kappa(t))*{P_T}", using=["P'"]),
                sign(
                    "bound",
                    f"d(t+1) <= {P_NEXT}*d(0)",
                    num="(h(t) + th(t) - d(t+1)) + (rho*d(t) - h(t)) + (kappa(t)*d(t) - th(t))"
                    f" + (rho + kappa(t))*({P_T}*d(0) - d(t))",
                    using=["P'"],
                ),
                sign(
                    "in",
                    "d(t+1) <= R",
                    num=f"({P_NEXT}*d(0) - d(t+1)) + (G - {P_NEXT})*d(0) + (R - G*d(0))",
                ),
                facts("step", f"0 <= {P_NEXT} and d(t+1) <= {P_NEXT}*d(0) and d(t+1) <= R"),
            ],
        )
    ]


def _limit() -> list[Step]:
    """From T on each factor is at most sigma < 1."""
    start = "P(T)"
    tail = f"P(T+s) <= {start}*sigma^s"
    upper = f"d(t) <= {start}*d(0)/sigma^T*sigma^t"
    all_three = f"0 <= {P_T} and {BOUND} and {INSIDE}"
    return [
        use("kappa_T", "0 <= kappa(T)", "kappa", t="T"),
        use("small_T", "rho + kappa(T) <= sigma", "small", t="T"),
        sign("sigma > 0", "0 < sigma", num="(sigma - rho - kappa(T)) + kappa(T) + rho"),
        use("P_T", all_three.replace("t)", "T)"), "S", t="T"),
        induction(
            "tail",
            f"forall s: {tail}",
            base=[sign("base", f"P(T+0) <= {start}*sigma^0")],
            step=[
                use("P_s", all_three.replace("t)", "T+s)"), "S", t="T+s"),
                use("P'", "P(T+(s+1)) = (rho + kappa(T+s))*P(T+s)", "P", t="T+s"),
                use("small_s", "rho + kappa(T+s) <= sigma", "small", t="T+s"),
                sign(
                    "step",
                    f"P(T+(s+1)) <= {start}*sigma^(s+1)",
                    num=f"(sigma - rho - kappa(T+s))*P(T+s) + sigma*({start}*sigma^s - P(T+s))",
                    using=["P'"],
                ),
            ],
        ),
        forall(
            "upper",
            f"forall t from T: {upper}",
            [
                use("now", all_three, "S", t="t"),
                use("tail_t", f"P(T+(t-T)) <= {start}*sigma^(t-T)", "tail", s="t-T"),
                use("d_0", "0 <= d(0)", "d", t="0"),
                sign(
                    "upper_t",
                    upper,
                    num=f"({P_T}*d(0) - d(t)) + ({start}*sigma^(t-T) - {P_T})*d(0)",
                ),
            ],
        ),
        use("powers", "lim t -> oo: sigma^t = 0", "limit_of_powers", x="sigma"),
        limit(
            "top",
            f"lim t -> oo: {start}*d(0)/sigma^T*sigma^t = 0",
            f"{start}*d(0)/sigma^T*z",
            {"z": "powers"},
        ),
        use("zero", "lim t -> oo: 0/t = 0", "limit_of_inverse", c="0"),
        squeeze("vanishes", "lim t -> oo: d(t) = 0", "d", "zero", "upper", "top"),
    ]


@cache
def converges_from_a_ball() -> Certificate:
    claim_ = f"forall t: [{BOUND} and {INSIDE}] and lim t -> oo: d(t) = 0"
    return theorem(
        "aida.nonautonomous",
        "if the autonomous part contracts a ball and the rest is a vanishing share of the distance,"
        " then runs from |z_0 - z*| <= R/G stay in the ball and converge",
        variables="rho:real R:real G:real sigma:real T:nat d:seq h:seq th:seq kappa:seq P:seq",
        given={
            "rho": "0 < rho",
            "sigma": "sigma < 1",
            "d": "forall t: 0 <= d(t)",
            "kappa": "forall t: 0 <= kappa(t)",
            "triangle": "forall t: d(t+1) <= h(t) + th(t)",
            "Hbar": "forall t: d(t) <= R => h(t) <= rho*d(t)",
            "Theta": "forall t: d(t) <= R => th(t) <= kappa(t)*d(t)",
            "small": "forall t from T: rho + kappa(t) <= sigma",
            **PRODUCT,
            "G": f"forall t: {P_T} <= G",
            "start": "G*d(0) <= R",
        },
        claim=claim_,
        example={
            "rho": "1/2",
            "R": "1",
            "G": "1",
            "sigma": "1/2",
            "T": "0",
            "d": "t -> (1/2)^t",
            "h": "t -> (1/2)^(t+1)",
            "th": "t -> 0",
            "kappa": "t -> 0",
            "P": "t -> (1/2)^t",
        },
        proof=[
            *_induction(),
            forall(
                "always",
                f"forall t: [{BOUND} and {INSIDE}]",
                [
                    use("now", f"0 <= {P_T} and {BOUND} and {INSIDE}", "S", t="t"),
                    facts("both", f"{BOUND} and {INSIDE}"),
                ],
            ),
            *_limit(),
            facts("goal", claim_),
        ],
        note="kappa_t -> 0 says that such a T exists for every sigma > rho. G is the largest of the"
        " products, which is finite then.",
    )


@cache
def product_bound() -> Certificate:
    """kappa_t <= K beta^t gives P_t <= rho^t exp(K/(rho (1-beta))), an explicit G."""
    bound = "P({t}) <= rho^{t}*exp(A*(1 - beta^{t}))"
    y = "A*(1-beta)*beta^s"
    claim_ = "forall t: P(t) <= exp(A)"
    grown = "rho^s*exp(A*(1 - beta^s))"
    return theorem(
        "aida.nonautonomous_product",
        "where kappa_t <= K beta^t the largest product G is at most exp(K/(rho (1-beta)))",
        variables="rho:real beta:real A:real kappa:seq P:seq",
        given={
            "rho": "0 < rho < 1",
            "beta": "0 < beta < 1",
            "A": "0 <= A",
            "kappa": "forall t: 0 <= kappa(t)",
            "decay": "forall t: kappa(t) <= rho*(1-beta)*A*beta^t",
            **PRODUCT,
        },
        claim=claim_,
        example={
            "rho": "1/2",
            "beta": "1/2",
            "A": "1",
            "kappa": "t -> 0",
            "P": "t -> (1/2)^t",
        },
        proof=[
            induction(
                "I",
                f"forall s: {bound.format(t='s')}",
                base=[sign("base", bound.format(t="0"), num="0", using=["P0"])],
                step=[
                    use("P'", "P(s+1) = (rho + kappa(s))*P(s)", "P", t="s"),
                    use("small", "kappa(s) <= rho*(1-beta)*A*beta^s", "decay", t="s"),
                    use("tangent", f"log(exp({y})) <= exp({y}) - 1", "log_at_most", x=f"exp({y})"),
                    use("inverse", f"log(exp({y})) = {y}", "log_of_exp", x=y),
                    sign(
                        "step",
                        bound.format(t="(s+1)"),
                        num=f"(rho + kappa(s))*({grown} - P(s))"
                        f" + (rho*(1-beta)*A*beta^s - kappa(s))*{grown}"
                        f" + rho*{grown}*((exp({y}) - 1 - log(exp({y}))) + (log(exp({y})) - {y}))",
                        using=["P'"],
                        note="1 + y <= e^y",
                    ),
                ],
            ),
            forall(
                "goal",
                claim_,
                [
                    use("now", bound.format(t="t"), "I", s="t"),
                    use(
                        "log",
                        "log(exp(A*beta^t)) <= exp(A*beta^t) - 1",
                        "log_at_most",
                        x="exp(A*beta^t)",
                    ),
                    use("back", "log(exp(A*beta^t)) = A*beta^t", "log_of_exp", x="A*beta^t"),
                    sign(
                        "above one",
                        "1 <= exp(A*beta^t)",
                        num="(exp(A*beta^t) - 1 - log(exp(A*beta^t)))"
                        " + (log(exp(A*beta^t)) - A*beta^t) + A*beta^t",
                    ),
                    sign(
                        "goal_t",
                        "P(t) <= exp(A)",
                        num="(rho^t*exp(A*(1 - beta^t)) - P(t)) + exp(A)*(1 - rho^t)/exp(A*beta^t)"
                        " + exp(A)*(exp(A*beta^t) - 1)/exp(A*beta^t)",
                    ),
                ],
            ),
        ],
        note="A = K/(rho (1-beta)).",
    )


CLAIMS = (
    claim(
        "nonautonomous",
        "Section IV-A, Eq. 16, and Section IV-B",
        "we will attempt to identify conditions under which a fixed point z* is asymptotically"
        " stable for the autonomous system",
        "Stability of the autonomous part gives local convergence of Aida itself, whose step"
        " depends on t through the bias corrections.",
        Verdict.PROVED,
        "The paper stops at the autonomous part; the step that is missing holds. If"
        " |Hbar(z) - z*| <= rho |z - z*| on a ball of radius R and |Theta(t, z)| <= kappa_t"
        " |z - z*| there, kappa_t -> 0, then runs from |z_0 - z*| <= R/G stay in the ball and"
        " converge; G is the largest product of the first factors rho + kappa_s. If kappa_t <= K"
        " beta^t, as for the bias corrections (aida.split), G <= exp(K/(rho (1-beta))).",
        certified(Role.AS_STATED, converges_from_a_ball, Control("d(t) = 0", "d(t) = 1")),
        certified(Role.SUPPORT, product_bound, Control("<= exp(A)", "<= exp(A)/3")),
        note="A spectral radius below 1 gives such a rho < 1 in a suitable norm on a small ball."
        " Without decay there is none; there aida.only_if_decay covers the corrected step itself.",
    ),
)
