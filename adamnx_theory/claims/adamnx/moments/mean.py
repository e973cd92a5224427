"""The mean of the second-moment estimate (Section 3.1, Eqs 3 to 7)."""

from __future__ import annotations

from functools import cache
from typing import Any

from adamnx_theory.claims.adamnx.shared import ADAM_V, UNIT_B, claim
from adamnx_theory.claims.evidence import Control, certified
from adamnx_theory.claims.model import Role, Verdict
from adamnx_theory.proof.build import (
    compute,
    counterexample,
    equal,
    equal_by_induction,
    recursion,
    sign,
    theorem,
    use,
)

Certificate = dict[str, Any]

# independent standard normal noise, known up to its fourth moment
NORMAL = ["1", "0", "1", "0", "3"]
ONE_NOISE = {"xi": {"block": "noise", "moments": NORMAL}}
TWO_NOISES = {
    "xi1": {"block": "noise 1", "moments": NORMAL},
    "xi2": {"block": "noise 2", "moments": NORMAL},
}

# E[v_t] when E[g_i^2] = s^2 + M(i), M(i) the mean square of the full gradient at step i
MEAN_V = recursion("mean_v", "b s M n", "0", "b*mean_v(b, s, M, n) + (1-b)*(M(n+1) + s^2)")


def unrolled() -> Certificate:
    formula = "adam_v(b, g, t) = (1-b)*sum(i, 1, t, b^(t-i)*g(i)^2)"
    return theorem(
        "adamnx.eq4",
        "the recursion (3) unrolls to the weighted sum (4)",
        variables="b:real g:seq t:nat",
        given=UNIT_B,
        claim=formula,
        example={"b": "1/2", "g": "i -> i", "t": "3"},
        definitions=[ADAM_V],
        proof=[
            equal_by_induction(
                "S", "forall k: adam_v(b, g, k) = (1-b)*sum(i, 1, k, b^(k-i)*g(i)^2)"
            ),
            use("goal", formula, "S", k="t"),
        ],
    )


def shared_noise() -> Certificate:
    v2 = "(1-b)*(b*(s*xi)^2 + (s*xi)^2)"
    gap = f"E(({v2})^2) - E({v2})^2 - (1-b)^2*(b^2 + 1)*2*s^4"
    return theorem(
        "adamnx.eq5_literal",
        "with one xi for all steps the variance exceeds Eq. 8 already at t = 2 (no full gradient)",
        variables="b:real s:real",
        random=ONE_NOISE,
        given={**UNIT_B, "s": "0 < s"},
        claim=f"0 < {gap}",
        example={"b": "1/2", "s": "1"},
        proof=[sign("goal", f"0 < {gap}", num="4*b*(1-b)^2*s^4", note="E[xi^2] = 1, E[xi^4] = 3")],
    )


def own_noise() -> Certificate:
    v2 = "(1-b)*(b*(s*xi1)^2 + (s*xi2)^2)"
    formula = f"E(({v2})^2) - E({v2})^2 = (1-b)^2*(b^2 + 1)*2*s^4"
    return theorem(
        "adamnx.eq5_independent",
        "with an independent xi_i at each step the variance at t = 2 is that of Eq. 8",
        variables="b:real s:real",
        random=TWO_NOISES,
        claim=formula,
        example={"b": "1/2", "s": "1"},
        proof=[equal("goal", formula)],
    )


def expanded() -> Certificate:
    formula = (
        "(1-b)*sum(i, 1, t, b^(t-i)*(G(i) + s*x(i))^2) ="
        " (1-b)*sum(i, 1, t, b^(t-i)*(G(i)^2 + 2*G(i)*s*x(i) + s^2*x(i)^2))"
    )
    return theorem(
        "adamnx.eq5_expansion",
        "the expansion of the square, with one noise value per step",
        variables="b:real s:real G:seq x:seq t:nat",
        given=UNIT_B,
        claim=formula,
        example={"b": "1/2", "s": "2", "G": "i -> i", "x": "i -> 1 - i", "t": "3"},
        proof=[equal("goal", formula)],
    )


@cache
def mean_step() -> Certificate:
    formula = "E(b*V + (1-b)*(G + s*xi)^2) = b*E(V) + (1-b)*(E(G^2) + s^2)"
    return theorem(
        "adamnx.eq6_step",
        "one step of the mean: the noise of a step is independent of its full gradient",
        variables="b:real s:real",
        random={**ONE_NOISE, "V": {"block": "past"}, "G": {"block": "past"}},
        claim=formula,
        example={"b": "1/2", "s": "1"},
        proof=[equal("goal", formula, note="the cross term 2 s E[G] E[xi] is 0, E[xi^2] = 1")],
        note="V and G may depend on each other in any way; only xi is independent of both.",
    )


@cache
def mean_formula() -> Certificate:
    formula = "mean_v(b, s, M, t) = (1-b^t)*s^2 + (1-b)*sum(i, 1, t, b^(t-i)*M(i))"
    return theorem(
        "adamnx.eq6",
        "Eq. 6: the mean of v_t",
        variables="b:real s:real M:seq t:nat",
        given=UNIT_B,
        claim=formula,
        example={"b": "1/2", "s": "2", "M": "i -> i", "t": "3"},
        definitions=[MEAN_V],
        proof=[
            equal_by_induction(
                "S", "forall k: mean_v(b, s, M, k) = (1-b^k)*s^2 + (1-b)*sum(i, 1, k, b^(k-i)*M(i))"
            ),
            use("goal", formula, "S", k="t"),
        ],
        note="mean_v is E[v_t]; its recursion is the theorem adamnx.eq6_step.",
    )


MEAN_AT_T = use(
    "mean",
    "mean_v(b, s, M, t) = (1-b^t)*s^2 + (1-b)*sum(i, 1, t, b^(t-i)*M(i))",
    "adamnx.eq6",
    b="b",
    s="s",
    M="M",
    t="t",
)


def corrected_mean() -> Certificate:
    formula = "mean_v(b, s, M, t)/(1-b^t) = s^2 + (1-b)/(1-b^t)*sum(i, 1, t, b^(t-i)*M(i))"
    return theorem(
        "adamnx.eq7",
        "Eq. 7: the mean of the bias-corrected second moment",
        variables="b:real s:real M:seq t:nat",
        given={**UNIT_B, "t": "1 <= t"},
        claim=formula,
        example={"b": "1/2", "s": "2", "M": "i -> i", "t": "3"},
        definitions=[MEAN_V],
        lemmas=[mean_formula()],
        proof=[
            MEAN_AT_T,
            equal("goal", formula, using=["mean"]),
        ],
    )


@cache
def unbiased() -> Certificate:
    formula = "mean_v(b, s, i -> m, t)/(1-b^t) = m + s^2"
    return theorem(
        "adamnx.unbiased",
        "with stationary gradients the corrected second moment is unbiased at every step",
        variables="b:real s:real m:real t:nat",
        given={**UNIT_B, "t": "1 <= t"},
        claim=formula,
        example={"b": "1/2", "s": "2", "m": "3", "t": "3"},
        definitions=[MEAN_V],
        proof=[
            equal_by_induction("S", "forall k: mean_v(b, s, i -> m, k) = (1-b^k)*(m + s^2)"),
            use("at t", "mean_v(b, s, i -> m, t) = (1-b^t)*(m + s^2)", "S", k="t"),
            equal("goal", formula, using=["at t"]),
        ],
    )


def early_value() -> Certificate:
    return counterexample(
        "adamnx.early_bias",
        "beta2 = 0.999, t = 10, stationary gradients: the mean is not below E[g^2]",
        variables="b:real s:real m:real t:nat",
        given={"b": "0.99 < b < 1", "t": "1 <= t"},
        claim="mean_v(b, s, i -> m, t)/(1-b^t) < m + s^2",
        definitions=[MEAN_V],
        point={"b": "0.999", "s": "1", "m": "2", "t": "10"},
    )


@cache
def drift() -> Certificate:
    formula = (
        "mean_v(b, s, M, t)/(1-b^t) - (M(t) + s^2) ="
        " (1-b)/(1-b^t)*sum(i, 1, t, b^(t-i)*(M(i) - M(t)))"
    )
    return theorem(
        "adamnx.early_bias_drift",
        "the error of the mean is the weighted drift of E[g^2]",
        variables="b:real s:real M:seq t:nat",
        given={**UNIT_B, "t": "1 <= t"},
        claim=formula,
        example={"b": "1/2", "s": "2", "M": "i -> i", "t": "3"},
        definitions=[MEAN_V],
        lemmas=[mean_formula()],
        proof=[
            MEAN_AT_T,
            equal_by_induction(
                "G",
                "forall k: sum(i, 1, k, 1/b^i) = (1/b^k - 1)/(1-b)",
                note="so the weights b^(t-i) (1-b)/(1-b^t) add up to 1",
            ),
            use("G_t", "sum(i, 1, t, 1/b^i) = (1/b^t - 1)/(1-b)", "G", k="t"),
            equal("goal", formula, using=["mean", "G_t"]),
        ],
    )


def increasing_scale() -> Certificate:
    formula = "mean_v(b, s, M, t)/(1-b^t) <= M(t) + s^2"
    weighted = "(1-b)/(1-b^t)*sum(i, 1, t, b^(t-i)*(M(i) - M(t)))"
    return theorem(
        "adamnx.early_bias_sign",
        "the mean is too small where E[g^2] has been smaller before",
        variables="b:real s:real M:seq t:nat",
        given={**UNIT_B, "t": "1 <= t", "past": "forall i from 1: M(i) <= M(t)"},
        claim=formula,
        example={"b": "1/2", "s": "2", "M": "i -> 1", "t": "3"},
        definitions=[MEAN_V],
        lemmas=[drift()],
        proof=[
            use(
                "drift",
                f"mean_v(b, s, M, t)/(1-b^t) - (M(t) + s^2) = {weighted}",
                "adamnx.early_bias_drift",
                b="b",
                s="s",
                M="M",
                t="t",
            ),
            sign("past only", f"0 <= -({weighted})"),
            sign(
                "goal",
                formula,
                num=f"-({weighted}) - (mean_v(b, s, M, t)/(1-b^t) - (M(t) + s^2) - {weighted})",
            ),
        ],
    )


def first_step_probability() -> Certificate:
    formula = "0.68268 < erf(sqrt(1/2)) < 0.68270"
    return theorem(
        "adamnx.early_bias_first",
        "without a full gradient v_1-hat = g_1^2 is below its mean with probability 0.6827",
        claim=formula,
        proof=[compute("goal", formula, note="P(xi^2 < 1) = erf(1/sqrt 2), whatever beta2 is")],
    )


CLAIMS = (
    claim(
        "eq4",
        "Section 3.1, Eq. 4",
        "Iterating Equation (3), we have: v_t = (1 - beta2) sum beta2^(t-i) g_i^2",
        "The recursion for v_t unrolls to the weighted sum of squared gradients.",
        Verdict.PROVED,
        "True, with v_0 = 0, for every sequence of gradients.",
        certified(Role.AS_STATED, unrolled, Control("b^(t-i)", "b^(t-i+1)")),
    ),
    claim(
        "eq5",
        "Section 3.1, Eqs 2 and 5",
        "g_t = grad f(theta_(t-1)) + sigma xi, where xi denotes the standard normal distribution",
        "The square of each gradient expands with one noise symbol xi for all steps.",
        Verdict.CORRECTED,
        "The symbol must be xi_i, one independent value per step. With a single xi the variance of"
        " v_t is larger than Eq. 8 from t = 2 on; with xi_i the expansion and Eq. 8 agree.",
        certified(Role.FAILS, shared_noise, Control("b^2 + 1", "b^2 + 1 + 2*b")),
        certified(Role.CORRECTED, own_noise, Control("b^2 + 1", "b^2 + 2")),
        certified(Role.CORRECTED, expanded, Control("2*G(i)", "G(i)")),
        note="Independence across steps is what the text says in words, so this reads as a"
        " notational slip of the paper, not of the scan.",
    ),
    claim(
        "eq7",
        "Section 3.1, Eqs 6 and 7",
        "Computing the expectation of the second moment estimate",
        "The means of v_t and of its bias-corrected form are as printed.",
        Verdict.PROVED,
        "True under Hypothesis 3. The full gradients may depend on each other and on earlier noise"
        " in any way.",
        certified(Role.AS_STATED, mean_step, Control("(E(G^2) + s^2)", "(E(G^2) + 2*s^2)")),
        certified(Role.AS_STATED, mean_formula, Control("(1-b^t)*s^2", "(1-b^(t+1))*s^2")),
        certified(Role.AS_STATED, corrected_mean, Control("= s^2 +", "= 1.01*s^2 +")),
    ),
    claim(
        "early_bias",
        "Section 3.1, after Eq. 10",
        "In the early training stage, this causes v-hat to underestimate the true second moment,"
        " resulting in excessively large update steps",
        "With beta2 near 1 the bias-corrected second moment underestimates early in training.",
        Verdict.REFUTED,
        "With stationary gradients the corrected second moment is unbiased at every step and for"
        " every beta2. Its mean differs from E[g_t^2] only by the weighted drift of E[g^2]: it is"
        " too small where E[g^2] has grown. At t = 1 it lies below its mean with probability"
        " 0.6827, whatever beta2 is.",
        certified(Role.FAILS, early_value, Control("< m + s^2", "<= m + s^2")),
        certified(Role.INSTEAD, unbiased, Control("= m + s^2", "= 0.99*(m + s^2)")),
        certified(Role.INSTEAD, drift, Control("M(i) - M(t)", "M(i) - M(1)")),
        certified(Role.INSTEAD, increasing_scale, Control("<= M(t)", "<= 0.9*M(t)")),
        certified(Role.SUPPORT, first_step_probability, Control("0.68270", "0.68260")),
    ),
)
