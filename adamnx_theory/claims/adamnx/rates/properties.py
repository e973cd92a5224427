"""AdamNX's rate: the three properties of Section 3.2 (Eqs 11 and 12, Figure 1)."""

from __future__ import annotations

from functools import cache
from typing import Any

from adamnx_theory.claims.adamnx.shared import (
    NORMALIZED,
    UNIT_A,
    UNIT_B,
    A,
    claim,
    geometric_sum_bound,
    rate,
    tangent_power,
    unit_a,
)
from adamnx_theory.claims.evidence import Control, certified
from adamnx_theory.claims.model import Role, Verdict
from adamnx_theory.proof.build import (
    equal,
    facts,
    induction,
    limit,
    sign,
    theorem,
    use,
)

Certificate = dict[str, Any]
T1 = {"t": "1 <= t"}
T2 = {"t": "2 <= t"}


def start() -> Certificate:
    return theorem(
        "adamnx.rate.start",
        "AdamNX's rate is 0 at t = 1",
        variables="b:real",
        given=UNIT_B,
        claim="adamnx_rate(b, 1) = 0",
        example={"b": "1/2"},
        definitions=[rate("adamnx")],
        proof=[equal("goal", "adamnx_rate(b, 1) = 0", note="the numerator is 1 - b^0")],
    )


def tends_to_one() -> Certificate:
    return theorem(
        "adamnx.rate.limit",
        "AdamNX's rate tends to 1",
        variables="b:real",
        given=UNIT_B,
        claim="lim n -> oo: adamnx_rate(b, n) = 1",
        example={"b": "1/2"},
        definitions=[rate("adamnx")],
        lemmas=[unit_a()],
        proof=[
            use("a", f"0 < {A} < 1", "unit_a", b="b"),
            use("powers", f"lim n -> oo: {A}^n = 0", "limit_of_powers", x=A),
            limit(
                "goal",
                "lim n -> oo: adamnx_rate(b, n) = 1",
                f"(1 - p/{A})/(1 - p)",
                {"p": "powers"},
                note="the rate is (1 - a^n/a)/(1 - a^n) with a = b^(1-b)",
            ),
        ],
    )


@cache
def normalized_increasing() -> Certificate:
    return theorem(
        "normalized_increasing",
        "(1 - a^(t-1))/(1 - a^t) increases strictly in t",
        variables="a:real t:nat",
        given={**UNIT_A, **T1},
        claim="normalized_rate(a, t) < normalized_rate(a, t+1)",
        example={"a": "1/2", "t": "3"},
        definitions=[NORMALIZED],
        proof=[
            sign(
                "goal",
                "normalized_rate(a, t) < normalized_rate(a, t+1)",
                num="a^(t-1)*(1-a)^2",
                den="(1-a^t)*(1-a^(t+1))",
            )
        ],
    )


def increasing() -> Certificate:
    return theorem(
        "adamnx.rate.increasing",
        "AdamNX's rate increases strictly in t",
        variables="b:real t:nat",
        given={**UNIT_B, **T1},
        claim="adamnx_rate(b, t) < adamnx_rate(b, t+1)",
        example={"b": "1/2", "t": "3"},
        definitions=[rate("adamnx"), NORMALIZED],
        lemmas=[unit_a(), normalized_increasing()],
        proof=[
            use("a", f"0 < {A} < 1", "unit_a", b="b"),
            use(
                "goal",
                "adamnx_rate(b, t) < adamnx_rate(b, t+1)",
                "normalized_increasing",
                a=A,
                t="t",
                note="with a = b^(1-b)",
            ),
        ],
    )


@cache
def adam_below_uniform() -> Certificate:
    return theorem(
        "adam_below_uniform",
        "Adam's rate is at most 1 - 1/t",
        variables="b:real t:nat",
        given={**UNIT_B, **T1},
        claim="adam_rate(b, t) <= uniform_rate(t)",
        example={"b": "1/2", "t": "3"},
        definitions=[rate("adam"), rate("uniform")],
        lemmas=[geometric_sum_bound()],
        proof=[
            use("E", "0 <= t*(1-b) - 1 + b^t", "geometric_sum_bound", b="b", t="t"),
            sign(
                "goal",
                "adam_rate(b, t) <= uniform_rate(t)",
                num="t*(1-b) - 1 + b^t",
                den="t*(1-b^t)",
            ),
        ],
    )


@cache
def uniform_below_normalized() -> Certificate:
    return theorem(
        "uniform_below_normalized",
        "1 - 1/t is at most (1 - a^(t-1))/(1 - a^t)",
        variables="a:real t:nat",
        given={**UNIT_A, **T1},
        claim="uniform_rate(t) <= normalized_rate(a, t)",
        example={"a": "1/2", "t": "3"},
        definitions=[rate("uniform"), NORMALIZED],
        lemmas=[tangent_power()],
        proof=[
            use("D", "0 <= 1 - t*a^(t-1) + (t-1)*a^t", "tangent_power", a="a", t="t"),
            sign(
                "goal",
                "uniform_rate(t) <= normalized_rate(a, t)",
                num="1 - t*a^(t-1) + (t-1)*a^t",
                den="t*(1-a^t)",
            ),
        ],
    )


@cache
def order() -> Certificate:
    formula = "adam_rate(c, t) <= uniform_rate(t) <= adamnx_rate(b, t)"
    return theorem(
        "adamnx.rate.order",
        "Adam's rate <= 1 - 1/t <= AdamNX's rate, for all parameters and steps",
        variables="b:real c:real t:nat",
        given={**UNIT_B, "c": "0 < c < 1", **T1},
        claim=formula,
        example={"b": "1/2", "c": "9/10", "t": "3"},
        definitions=[rate("adam"), rate("adamnx"), rate("uniform"), NORMALIZED],
        lemmas=[unit_a(), adam_below_uniform(), uniform_below_normalized()],
        proof=[
            use("a", f"0 < {A} < 1", "unit_a", b="b"),
            use("left", "adam_rate(c, t) <= uniform_rate(t)", "adam_below_uniform", b="c", t="t"),
            use(
                "right",
                "uniform_rate(t) <= adamnx_rate(b, t)",
                "uniform_below_normalized",
                a=A,
                t="t",
                note="with a = b^(1-b)",
            ),
            facts("goal", formula),
        ],
    )


def order_strict() -> Certificate:
    formula = "adam_rate(b, t) < uniform_rate(t) < normalized_rate(a, t)"
    return theorem(
        "adamnx.rate.order_strict",
        "from t = 2 on the order is strict, so equality holds only at t = 1",
        variables="a:real b:real t:nat",
        given={**UNIT_A, **UNIT_B, **T2},
        claim=formula,
        example={"a": "1/2", "b": "1/3", "t": "2"},
        definitions=[rate("adam"), rate("uniform"), NORMALIZED],
        proof=[
            induction(
                "D",
                "forall k from 1: 0 < 1 - (k+1)*a^k + k*a^(k+1)",
                base=[sign("base", "0 < 1 - (1+1)*a^1 + 1*a^(1+1)", num="(1-a)^2")],
                step=[
                    sign(
                        "step",
                        "0 < 1 - (k+2)*a^(k+1) + (k+1)*a^(k+2)",
                        num="(1 - (k+1)*a^k + k*a^(k+1)) + (k+1)*a^k*(1-a)^2",
                    )
                ],
            ),
            induction(
                "E",
                "forall k from 2: 0 < k*(1-b) - 1 + b^k",
                base=[sign("base", "0 < 2*(1-b) - 1 + b^2", num="(1-b)^2")],
                step=[
                    sign(
                        "step",
                        "0 < (k+1)*(1-b) - 1 + b^(k+1)",
                        num="(k*(1-b) - 1 + b^k) + (1-b)*(1-b^k)",
                    )
                ],
            ),
            use("D_t", "0 < 1 - t*a^(t-1) + (t-1)*a^t", "D", k="t-1"),
            use("E_t", "0 < t*(1-b) - 1 + b^t", "E", k="t"),
            sign(
                "left",
                "adam_rate(b, t) < uniform_rate(t)",
                num="t*(1-b) - 1 + b^t",
                den="t*(1-b^t)",
            ),
            sign(
                "right",
                "uniform_rate(t) < normalized_rate(a, t)",
                num="1 - t*a^(t-1) + (t-1)*a^t",
                den="t*(1-a^t)",
            ),
            facts("goal", formula),
        ],
    )


CLAIMS = (
    claim(
        "rate.start",
        "Section 3.2, property 1",
        "beta2-hat at t = 1 is 0",
        "AdamNX's decay rate is 0 at t = 1.",
        Verdict.PROVED,
        "True for every beta2 in (0, 1); so v_0 plays no part.",
        certified(Role.AS_STATED, start, Control("b, 1) = 0", "b, 2) = 0")),
    ),
    claim(
        "rate.limit",
        "Section 3.2, Eq. 12",
        "the limit of beta2-hat for t to infinity is 1",
        "AdamNX's decay rate tends to 1.",
        Verdict.PROVED,
        "True for every beta2 in (0, 1).",
        certified(Role.AS_STATED, tends_to_one, Control("= 1", "= b")),
    ),
    claim(
        "rate.increasing",
        "Section 3.2, Figure 1",
        "Functional curves of beta1-hat and beta2-hat versus iteration number t",
        "AdamNX's decay rate increases strictly in t, as Figure 1 shows.",
        Verdict.PROVED,
        "True for every beta2 in (0, 1) and all t >= 1.",
        certified(Role.AS_STATED, increasing, Control("t+1)", "t)")),
    ),
    claim(
        "rate.order",
        "Section 3.2, property 2",
        "For all t >= 1, having: beta2-hat >= beta1-hat",
        "AdamNX's second-moment rate is never below the first moment's rate.",
        Verdict.PROVED,
        "True for all parameters in (0, 1), whatever their order: Adam's rate <= 1 - 1/t <="
        " AdamNX's rate, with equality only at t = 1.",
        certified(
            Role.AS_STATED,
            order,
            Control("adam_rate(c, t) <= uniform", "uniform_rate(t) < uniform"),
        ),
        certified(
            Role.SUPPORT,
            order_strict,
            Control("< normalized_rate(a, t)", "< normalized_rate(a, t-1)"),
        ),
    ),
)
