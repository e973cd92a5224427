"""The update itself: AdamW as a special case, the algorithm box, and the other printed forms."""

from __future__ import annotations

from typing import Any

from adamnx_theory.claims.aida.shared import claim, only, step
from adamnx_theory.claims.evidence import Control, certified
from adamnx_theory.claims.model import Role, Verdict
from adamnx_theory.proof.build import (
    counterexample,
    define,
    equal,
    equal_by_induction,
    facts,
    recursion,
    sign,
    theorem,
    use,
)

Certificate = dict[str, Any]

PARAMETERS = "eta:real b1:real b2:real eps:real mu:real"
STATE = "x:real m:real r:real g:real t:nat"
RATES = {"b1": "0 < b1 < 1", "b2": "0 < b2 < 1"}
POINT = {
    "eta": "1",
    "b1": "1/2",
    "b2": "3/4",
    "eps": "1",
    "mu": "1/8",
    "x": "1",
    "m": "1",
    "r": "4",
    "g": "-2",
    "t": "1",
}
M, R = "aida_m(b1, m, g)", "aida_r(b2, 2, r, g)"
MAGNITUDE = f"{M} - sign({M})*apow({M}, 1)"  # zero
PRINTED_5B = define(
    "printed_5b",
    "eta b1 b2 eps mu x m v t",
    "(1 - mu)*x - eta*sqrt(1 - b2^t)/(1 - b1^t)*m/(sqrt(v) + eps)",
)
MOMENT = recursion("moment", "b1 g n", "0", "aida_m(b1, moment(b1, g, n), g)")


def inside_is_adamw() -> Certificate:
    arguments = "x, m, r, g, t"
    x = f"aida_x(eta, b1, b2, eps, mu, 2, 1, {arguments})"
    theirs = f"adamw_eps_inside_x(eta, b1, b2, eps, mu, {arguments})"
    moments = (
        "aida_m(b1, m, g) = adamw_eps_inside_m(b1, m, g)"
        " and aida_r(b2, 2, r, g) = adamw_eps_inside_v(b2, r, g)"
    )
    scale = f"eta*sqrt(1 - b2^t)/((1 - b1^t)*sqrt({R} + eps))"
    return theorem(
        "aida.reduces_inside",
        "at (2, 1) one step of (12)-(14a) is one step of (3)-(5a)",
        variables=f"{PARAMETERS} {STATE}",
        given={**RATES, "eps": "0 < eps", "r": "0 <= r", "t": "1 <= t"},
        claim=f"{moments} and {x} = {theirs}",
        example=POINT,
        definitions=[*step("aida"), *step("adamw_eps_inside")],
        proof=[
            sign("R", f"0 <= {R}"),
            use("magnitude", f"sign({M})*apow({M}, 1) = {M}", "sign_times_magnitude", x=M),
            use("root", f"rpow({R} + eps, 1/2) = sqrt({R} + eps)", "rpow_half", x=f"{R} + eps"),
            use("bias", "rpow(1 - b2^t, 1/2) = sqrt(1 - b2^t)", "rpow_half", x="1 - b2^t"),
            sign("x", f"{x} = {theirs}", num=f"-({scale}*({MAGNITUDE}))", using=["root", "bias"]),
            equal("moments", moments),
            facts("goal", f"{moments} and {x} = {theirs}"),
        ],
    )


def outside_is_5b() -> Certificate:
    x = "aida_eps_outside_x(eta, b1, b2, eps, mu, 2, 1, x, m, r, g, t)"
    m, r = "aida_eps_outside_m(b1, m, g)", "aida_eps_outside_r(b2, 2, r, g)"
    goal = f"{x} = printed_5b(eta, b1, b2, eps, mu, x, {m}, {r}, t)"
    scale = f"eta*sqrt(1 - b2^t)/((1 - b1^t)*(sqrt({r}) + eps))"
    return theorem(
        "aida.reduces_outside",
        "at (2, 1) one step of (12)-(14b) is one step of (3)-(5b)",
        variables=f"{PARAMETERS} {STATE}",
        given={**RATES, "eps": "0 < eps", "r": "0 <= r", "t": "1 <= t"},
        claim=goal,
        example=POINT,
        definitions=[*step("aida_eps_outside"), PRINTED_5B],
        proof=[
            sign("R", f"0 <= {r}"),
            use("magnitude", f"sign({m})*apow({m}, 1) = {m}", "sign_times_magnitude", x=m),
            use("root", f"apow({r}, 1/2) = sqrt({r})", "apow_half", x=r),
            use("bias", "rpow(1 - b2^t, 1/2) = sqrt(1 - b2^t)", "rpow_half", x="1 - b2^t"),
            sign(
                "goal",
                goal,
                num=f"-({scale}*({m} - sign({m})*apow({m}, 1)))",
                using=["root", "bias"],
            ),
        ],
    )


def usual_adamw() -> Certificate:
    mine = "printed_5b(eta, b1, b2, eps, mu, x, adamw_m(b1, m, g), adamw_v(b2, v, g), t)"
    usual = "adamw_x(eta, b1, b2, eps/sqrt(1 - b2^t), mu/eta, x, m, v, g, t)"
    v = "adamw_v(b2, v, g)"
    return theorem(
        "aida.usual_adamw",
        "(5b) is AdamW with weight decay mu/eta and a step-dependent eps/sqrt(1 - b2^t)",
        variables=f"{PARAMETERS} x:real m:real v:real g:real t:nat",
        given={**RATES, "eta": "0 < eta", "eps": "0 < eps", "v": "0 <= v", "t": "1 <= t"},
        claim=f"{mine} = {usual}",
        example={**{k: w for k, w in POINT.items() if k != "r"}, "v": "4"},
        definitions=[*step("adamw"), PRINTED_5B],
        proof=[
            sign("V", f"0 <= {v}"),
            use(
                "root",
                f"sqrt({v}/(1 - b2^t)) = sqrt({v})/sqrt(1 - b2^t)",
                "sqrt_of_quotient",
                x=v,
                y="1 - b2^t",
            ),
            equal("goal", f"{mine} = {usual}", using=["root"]),
        ],
    )


def swapped_line() -> Certificate:
    return counterexample(
        "aida.alg1_swapped",
        "line 5 as printed is not (12)",
        variables="b1:real m:real g:real",
        given={"b1": "0 < b1 < 1"},
        claim="(1 - b1)*m + b1*g = aida_m(b1, m, g)",
        definitions=only(step("aida"), "aida_m"),
        point={"b1": "9/10", "m": "0", "g": "1"},
    )


def swapped_bias() -> Certificate:
    return counterexample(
        "aida.alg1_bias",
        "with line 5 as printed the corrected first moment is 9 times the gradient at t = 1",
        variables="b1:real g:real",
        given={"b1": "0 < b1 < 1"},
        claim="((1 - b1)*0 + b1*g)/(1 - b1^1) = g",
        point={"b1": "9/10", "g": "1"},
    )


def exchanged() -> Certificate:
    goal = (
        "(1 - (1 - b1))*m + (1 - b1)*g = aida_m(b1, m, g)"
        " and (1 - (1 - b2))*r + (1 - b2)*apow(g, p) = aida_r(b2, p, r, g)"
    )
    return theorem(
        "aida.alg1_exchanged",
        "lines 5 and 6 with beta and 1 - beta exchanged are (12) and (13)",
        variables="b1:real b2:real p:real m:real r:real g:real",
        given={"p": "0 < p"},
        claim=goal,
        example={"b1": "1/2", "b2": "3/4", "p": "2", "m": "1", "r": "4", "g": "-2"},
        definitions=only(step("aida"), "aida_m", "aida_r"),
        proof=[equal("goal", goal)],
    )


def corrected_moment() -> Certificate:
    goal = "moment(b1, g, n)/(1 - b1^n) = g"
    return theorem(
        "aida.alg1_corrected",
        "with (12) the bias correction of line 7 is exact: a constant gradient is returned",
        variables="b1:real g:real n:nat",
        given={"b1": "0 < b1 < 1", "n": "1 <= n"},
        claim=goal,
        example={"b1": "1/2", "g": "-2", "n": "3"},
        definitions=[*only(step("aida"), "aida_m"), MOMENT],
        proof=[
            equal_by_induction("closed", "forall k: moment(b1, g, k) = (1 - b1^k)*g"),
            use("at n", "moment(b1, g, n) = (1 - b1^n)*g", "closed", k="n"),
            equal("goal", goal, using=["at n"]),
        ],
    )


def skipped_step() -> Certificate:
    return counterexample(
        "aida.alg1_skipped",
        "after t = 0 comes t = 2: then the second step corrects for three",
        variables="b1:real g:real",
        given={"b1": "0 < b1 < 1"},
        claim="moment(b1, g, 2)/(1 - b1^3) = g",
        definitions=[*only(step("aida"), "aida_m"), MOMENT],
        point={"b1": "9/10", "g": "1"},
    )


def last_iterate() -> Certificate:
    goal = "sum(t, 0, t1, 1) = t1 + 1"
    return theorem(
        "aida.alg1_last",
        "t = 0, 1, ..., t1 are t1 + 1 steps, so the last iterate is x_(t1+1)",
        variables="t1:nat",
        claim=goal,
        example={"t1": "4"},
        proof=[equal("goal", goal)],
    )


def zero_denominator() -> Certificate:
    return counterexample(
        "aida.alg1_zero",
        "with eps = 0 and no gradient so far the denominator is 0",
        variables="b2:real eps:real r:real g:real",
        given={"b2": "0 < b2 < 1", "eps": "0 <= eps", "r": "0 <= r"},
        claim="0 < aida_r(b2, 1, r, g) + eps",
        definitions=only(step("aida"), "aida_r"),
        point={"b2": "1/2", "eps": "0", "r": "0", "g": "0"},
    )


def positive_denominator() -> Certificate:
    goal = "0 < aida_r(b2, p, r, g) + eps"
    return theorem(
        "aida.alg1_positive",
        "with eps > 0 the denominator is positive",
        variables="b2:real p:real eps:real r:real g:real",
        given={"b2": "0 < b2 < 1", "p": "0 < p", "eps": "0 < eps", "r": "0 <= r"},
        claim=goal,
        example={"b2": "1/2", "p": "1", "eps": "1", "r": "0", "g": "0"},
        definitions=only(step("aida"), "aida_r"),
        proof=[sign("goal", goal)],
    )


CLAIMS = (
    claim(
        "reduces_to_adamw",
        "Section IV-A and Alg. 1",
        "It is immediate that when (p, q) = (2, 1), (12)-(14b) reduce to (3)-(5b) of AdamW",
        "With (p, q) = (2, 1) Aida is AdamW in the form of (3)-(5).",
        Verdict.PROVED,
        "True of both forms, against the paper's own (3)-(5). That is not AdamW as usually defined:"
        " (5b) is the usual AdamW with weight decay mu/eta, because there the decay is multiplied"
        " by the learning rate, and with eps divided by sqrt(1 - b2^t).",
        certified(Role.AS_STATED, inside_is_adamw, Control("mu, 2, 1, x", "mu, 2, 2, x")),
        certified(Role.AS_STATED, outside_is_5b, Control("mu, 2, 1, x", "mu, 2, 2, x")),
        certified(Role.SUPPORT, usual_adamw, Control("eps/sqrt(1 - b2^t)", "eps")),
        note="The scan garbles (13)-(14b) and prints (5a) and (5b), and the two forms of the"
        " abstract, alike; they are read as line 7 of Algorithm 1.",
        cites=("adamw", "adam"),
    ),
    claim(
        "alg1",
        "Alg. 1, lines 5 and 6",
        "m_(t+1) <- (1 - beta1) m_t + beta1 g_t, r_(t+1) <- (1 - beta2) r_t + beta2 |g_t|^p",
        "Lines 5 and 6 of Algorithm 1 are (12) and (13).",
        Verdict.CORRECTED,
        "beta and 1 - beta must be exchanged in both lines. Only then does the bias correction of"
        " line 7 undo the start at 0; as printed the corrected moment at t = 1 is 9 times the"
        " gradient at beta1 = 0.9.",
        certified(Role.FAILS, swapped_line, Control(in_point={"b1": "1/2"})),
        certified(Role.FAILS, swapped_bias, Control(in_point={"b1": "1/2"})),
        certified(Role.CORRECTED, exchanged, Control("(1 - (1 - b2))*r", "(1 - b2)*r")),
        certified(Role.CORRECTED, corrected_moment, Control("(1 - b1^n)", "(1 - b1^(n+1))")),
    ),
    claim(
        "alg1.loop",
        "Alg. 1, lines 3 and 9",
        "for t = 0, 2, ..., t1 do ... Output: x_t1",
        "The loop runs over t = 0, 2, ..., t1 and ends with x_t1.",
        Verdict.CORRECTED,
        "t must run over 0, 1, ..., t1, or the bias correction does not fit the number of"
        " gradients. These are t1 + 1 steps, so the last iterate is x_(t1+1).",
        certified(Role.FAILS, skipped_step, Control("b1^3", "b1^2")),
        certified(Role.CORRECTED, corrected_moment, Control("(1 - b1^n)", "(1 - b1^(n+1))")),
        certified(Role.CORRECTED, last_iterate, Control("= t1 + 1", "= t1")),
        note="The 2 may be a misprint of the scan for 1.",
    ),
    claim(
        "alg1.eps",
        "Alg. 1, line 1",
        "Input: beta1, beta2, p >= 1, q >= 1, eta, eps >= 0, mu >= 0",
        "Algorithm 1 is defined for every eps >= 0.",
        Verdict.CONDITIONAL,
        "With eps = 0 a coordinate whose gradients have all been 0 divides 0 by 0, and the fixed"
        " point of Lemma 1 is such a point. With eps > 0, as in (3)-(5), every step is defined.",
        certified(Role.FAILS, zero_denominator, Control(in_point={"eps": "1"})),
        certified(Role.CONDITION, positive_denominator, Control("0 <", "1 <")),
    ),
)
