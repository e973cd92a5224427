"""The limit of the variance (Section 3.1, Eq. 10) and what it says about beta2."""

from __future__ import annotations

from functools import cache
from typing import Any

import sympy as sp

from adamnx_theory.claims.adamnx.moments.variance_steps import (
    T1,
    VAR_PLAIN,
)
from adamnx_theory.claims.adamnx.shared import UNIT_B, claim, tangent_power
from adamnx_theory.claims.evidence import Control, certified
from adamnx_theory.claims.model import Role, Verdict
from adamnx_theory.proof.build import (
    equal,
    equal_by_induction,
    facts,
    induction,
    limit,
    sign,
    theorem,
    use,
)
from adamnx_theory.proof.text import text
from adamnx_theory.proof.witness import Fact, decide

Certificate = dict[str, Any]

# the factor of K in the variance of the corrected second moment
FACTOR = {
    "name": "noise_factor",
    "args": ["b", "t"],
    "body": "(1-b)*(1+b^t)/((1+b)*(1-b^t))",
}


@cache
def stationary_factor() -> Certificate:
    formula = "var_plain(b, i -> K, t)/(1-b^t)^2 = noise_factor(b, t)*K"
    return theorem(
        "adamnx.eq10_factor",
        "constant K: the corrected variance is K (1-b)(1+b^t)/((1+b)(1-b^t))",
        variables="b:real K:real t:nat",
        given={**UNIT_B, **T1},
        claim=formula,
        example={"b": "1/2", "K": "3", "t": "3"},
        definitions=[VAR_PLAIN, FACTOR],
        proof=[
            equal_by_induction(
                "V", "forall k: var_plain(b, i -> K, k) = (1-b)*(1-b^(2*k))/(1+b)*K"
            ),
            use("V_t", "var_plain(b, i -> K, t) = (1-b)*(1-b^(2*t))/(1+b)*K", "V", k="t"),
            equal("goal", formula, using=["V_t"]),
        ],
    )


@cache
def factor_limit() -> Certificate:
    return theorem(
        "adamnx.eq10",
        "the factor of K tends to (1-b)/(1+b)",
        variables="b:real",
        given=UNIT_B,
        claim="lim n -> oo: noise_factor(b, n) = (1-b)/(1+b)",
        example={"b": "1/2"},
        definitions=[FACTOR],
        proof=[
            use("powers", "lim n -> oo: b^n = 0", "limit_of_powers", x="b"),
            limit(
                "goal",
                "lim n -> oo: noise_factor(b, n) = (1-b)/(1+b)",
                "(1-b)*(1+p)/((1+b)*(1-p))",
                {"p": "powers"},
            ),
        ],
    )


def limit_decreasing() -> Certificate:
    b, c = sp.symbols("b c")
    level = (1 - b) / (1 + b)
    below = f"{text(level.subs(b, c))} < {text(level)}"
    return theorem(
        "adamnx.eq10.monotone",
        "the limit falls strictly as beta2 grows",
        variables="b:real c:real",
        given={"b": "0 < b", "c": "b < c"},
        claim=below,
        example={"b": "1/2", "c": "3/4"},
        proof=[
            sign("cpos", "0 < c", num="b + (c-b)"),
            decide("goal", below, level - level.subs(b, c), [Fact(b), Fact(c), Fact(c - b)], True),
        ],
    )


def factor_decreasing() -> Certificate:
    formula = "noise_factor(c, t) < noise_factor(b, t)"
    x, y = "(1-b)/(1+b)", "(1-c)/(1+c)"
    low, high = "noise_factor(c, k)", "noise_factor(b, k)"
    return theorem(
        "adamnx.eq10.monotone_t",
        "at every fixed t >= 2 the factor falls strictly as beta2 grows",
        variables="b:real c:real t:nat",
        given={"b": "0 < b", "c": "b < c", "one": "c < 1", "t": "2 <= t"},
        claim=formula,
        example={"b": "1/2", "c": "3/4", "t": "3"},
        definitions=[FACTOR],
        proof=[
            sign("cpos", "0 < c", num="b + (c-b)"),
            sign("bless", "b < 1", num="(c-b) + (1-c)"),
            sign("order", f"{y} < {x}", num="2*(c-b)", den="(1+b)*(1+c)"),
            sign("below one", f"{y} < 1", num="2*c", den="1+c"),
            sign("product", "0 < 1 - b*c", num="(1-c) + c*(1-b)"),
            induction(
                "F",
                "forall k from 2: noise_factor(c, k) < noise_factor(b, k)",
                base=[
                    sign(
                        "base",
                        "noise_factor(c, 2) < noise_factor(b, 2)",
                        num="2*(c-b)*(1-b*c)",
                        den="(1+b)^2*(1+c)^2",
                    )
                ],
                step=[
                    sign("low", f"0 < {low}"),
                    sign("high", f"0 < {high}"),
                    sign(
                        "step",
                        "noise_factor(c, k+1) < noise_factor(b, k+1)",
                        num=f"({high} - {low})*(1 - {y})*(1 + {y})"
                        f" + ({x} - {y})*({x} + {y})*({low} + 1)",
                        den=f"({high} + 1)*({low} + 1)",
                        note="F(t+1) = (F(t) + x^2)/(F(t) + 1) with x = (1-b)/(1+b)",
                    ),
                ],
            ),
            use("goal", formula, "F", k="t"),
        ],
        note="The factor is tanh(h)/tanh(t h) with h = -ln(beta2)/2; the recursion in t is the"
        " addition theorem of tanh.",
    )


@cache
def factor_bounds() -> Certificate:
    formula = "1/t <= noise_factor(b, t) <= (1-b)/(1+b) + 1/t"
    return theorem(
        "adamnx.eq10.bounds",
        "the factor lies between 1/t and (1-b)/(1+b) + 1/t",
        variables="b:real t:nat",
        given={**UNIT_B, **T1},
        claim=formula,
        example={"b": "1/2", "t": "3"},
        definitions=[FACTOR],
        lemmas=[tangent_power()],
        proof=[
            use("D", "0 <= 1 - t*b^(t-1) + (t-1)*b^t", "tangent_power", a="b", t="t"),
            induction(
                "N",
                "forall k from 1: 0 <= k*(1-b)*(1+b^k) - (1+b)*(1-b^k)",
                base=[sign("base", "0 <= 1*(1-b)*(1+b^1) - (1+b)*(1-b^1)", num="0")],
                step=[
                    use("D_k", "0 <= 1 - (k+1)*b^k + k*b^(k+1)", "tangent_power", a="b", t="k+1"),
                    sign(
                        "step",
                        "0 <= (k+1)*(1-b)*(1+b^(k+1)) - (1+b)*(1-b^(k+1))",
                        num="(k*(1-b)*(1+b^k) - (1+b)*(1-b^k)) + (1-b)*(1 - (k+1)*b^k + k*b^(k+1))",
                    ),
                ],
            ),
            use("N_t", "0 <= t*(1-b)*(1+b^t) - (1+b)*(1-b^t)", "N", k="t"),
            sign(
                "left",
                "1/t <= noise_factor(b, t)",
                num="t*(1-b)*(1+b^t) - (1+b)*(1-b^t)",
                den="t*(1+b)*(1-b^t)",
            ),
            sign(
                "right",
                "noise_factor(b, t) <= (1-b)/(1+b) + 1/t",
                num="(1+b)*(1 - t*b^(t-1) + (t-1)*b^t) + t*(1-b)^2*b^(t-1)",
                den="t*(1+b)*(1-b^t)",
            ),
            facts("goal", formula),
        ],
    )


def kernel_decreasing() -> Certificate:
    b, c, w = sp.symbols("b c w")
    kernel = (1 - b) ** 2 / ((1 - b) ** 2 + 2 * b * (1 - w))
    formula = f"{text(kernel.subs(b, c))} < {text(kernel)}"
    below = [sp.fraction(k)[1] for k in (kernel, kernel.subs(b, c))]
    known = [b, c, c - b, 1 - b, 1 - c, 1 - w, 1 - b * c, *below]
    return theorem(
        "adamnx.eq10.spectral",
        "the spectral kernel of the averaging falls in beta2 at every frequency but 0",
        variables="b:real c:real w:real",
        given={"b": "0 < b", "c": "b < c", "one": "c < 1", "w": "w < 1"},
        claim=formula,
        example={"b": "1/2", "c": "3/4", "w": "1/3"},
        proof=[
            sign("cpos", "0 < c", num="b + (c-b)"),
            sign("bless", "b < 1", num="(c-b) + (1-c)"),
            sign("product", "0 < 1 - b*c", num="(1-c) + c*(1-b)"),
            decide("goal", formula, kernel - kernel.subs(b, c), [Fact(e) for e in known], True),
        ],
        note="For weakly stationary squares the limit of the variance is the integral of this"
        " kernel, w = cos(frequency), against their spectral measure; so it falls in beta2 for"
        " every such process, and Eq. 8 is not needed.",
    )


def factor_vanishes() -> Certificate:
    return theorem(
        "adamnx.eq10.zero",
        "(1-b)/(1+b) tends to 0 as b tends to 1",
        claim="lim b -> 1: (1-b)/(1+b) = 0",
        proof=[
            limit(
                "goal",
                "lim b -> 1: (1-b)/(1+b) = 0",
                "(1-p)/(1+p)",
                {"p": "the variable"},
                near="0 < b < 1",
            )
        ],
    )


def joint_limit() -> Certificate:
    formula = "noise_factor(b, t) < u"
    return theorem(
        "adamnx.eq10.zero_joint",
        "as a joint limit: 1 - b < u/2 and t > 2/u make the factor smaller than u",
        variables="b:real t:nat u:real",
        given={**UNIT_B, "near": "1 - b < u/2", "late": "2 < u*t", **T1},
        claim=formula,
        example={"b": "9/10", "t": "9", "u": "1/4"},
        definitions=[FACTOR],
        lemmas=[factor_bounds()],
        proof=[
            use(
                "bounds",
                "1/t <= noise_factor(b, t) <= (1-b)/(1+b) + 1/t",
                "adamnx.eq10.bounds",
                b="b",
                t="t",
            ),
            sign("first", "(1-b)/(1+b) < u/2", num="(u/2 - (1-b)) + (1-b)*b/(1+b)"),
            sign("second", "1/t < u/2", num="u*t - 2", den="2*t"),
            sign(
                "goal",
                formula,
                num="((1-b)/(1+b) + 1/t - noise_factor(b, t)) + (u/2 - (1-b)/(1+b)) + (u/2 - 1/t)",
            ),
        ],
    )


CLAIMS = (
    claim(
        "eq10.monotone",
        "Section 3.1, after Eq. 10",
        "the variance of the second moment estimate decreases as beta2 increases",
        "The limiting variance falls as beta2 grows.",
        Verdict.PROVED,
        "True, and more: at every fixed t >= 2 the factor falls in beta2, and in the limit it falls"
        " for every weakly stationary sequence of squares, without Eq. 8.",
        certified(
            Role.AS_STATED,
            limit_decreasing,
            Control("(1 - c)/(1 + c) <", "(1 - c)/c <"),
        ),
        certified(
            Role.SUPPORT,
            factor_decreasing,
            Control("noise_factor(c, t) <", "1.5*noise_factor(c, t) <"),
        ),
        certified(Role.SUPPORT, kernel_decreasing, Control("(1 - c)^2/", "6*(1 - c)^2/")),
    ),
    claim(
        "eq10.zero",
        "Section 3.1, after Eq. 10",
        "if beta2 tends to 1, then lim Var[v-hat] tends to 0, i.e., 'zero fluctuation'",
        "For t to infinity and beta2 to 1 the factor of K tends to 0.",
        Verdict.PROVED,
        "True, also as the joint limit that the paper writes: the factor is at most"
        " (1-beta2)/(1+beta2) + 1/t.",
        certified(Role.AS_STATED, factor_vanishes, Control("= 0", "= 1/2")),
        certified(Role.AS_STATED, joint_limit, Control("< u", "< u/10")),
        certified(
            Role.SUPPORT,
            factor_bounds,
            Control("1/t <= noise", "1.2/t <= noise", {"b": "999/1000"}),
        ),
        note="Without Eq. 8 the limit is the mass of the spectral measure of g^2 at frequency 0, so"
        " it is 0 exactly if there is none (see adamnx.eq8 for a gradient kept for all t).",
    ),
)
