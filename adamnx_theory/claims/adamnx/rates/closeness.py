"""Property 3 of Section 3.2: is AdamNX's rate as close as possible to beta1-hat?"""

from __future__ import annotations

from functools import cache
from typing import Any

from adamnx_theory.claims.adamnx.rates.properties import T2, adam_below_uniform, order
from adamnx_theory.claims.adamnx.shared import (
    NORMALIZED,
    UNIT_B,
    claim,
    rate,
)
from adamnx_theory.claims.evidence import Control, certified
from adamnx_theory.claims.model import Role, Verdict
from adamnx_theory.proof.build import (
    equal,
    facts,
    forall,
    induction,
    limit,
    sign,
    theorem,
    use,
)

Certificate = dict[str, Any]


@cache
def adam_rate_increasing_in_b() -> Certificate:
    """1 - rate = 1/(1 + b + ... + b^(t-1)), and the sum increases in b."""
    return theorem(
        "adam_rate_increasing_in_b",
        "at every t >= 2 Adam's rate increases strictly with its parameter",
        variables="b:real c:real t:nat",
        given={"b": "0 < b", "c": "b < c", "one": "c < 1", **T2},
        claim="adam_rate(b, t) < adam_rate(c, t)",
        example={"b": "1/2", "c": "3/4", "t": "3"},
        definitions=[rate("adam")],
        proof=[
            sign("room", "0 < 1 - b", num="(c - b) + (1 - c)"),
            sign("cpos", "0 < c", num="b + (c - b)"),
            induction(
                "sums",
                "forall k from 2: (1 - b^k)/(1 - b) < (1 - c^k)/(1 - c)",
                base=[sign("base", "(1 - b^2)/(1 - b) < (1 - c^2)/(1 - c)", num="c - b")],
                step=[
                    sign(
                        "step",
                        "(1 - b^(k+1))/(1 - b) < (1 - c^(k+1))/(1 - c)",
                        num="c*((1 - c^k)/(1 - c) - (1 - b^k)/(1 - b))"
                        " + (c - b)*((1 - b^k)/(1 - b))",
                        note="Q(k+1) = 1 + b Q(k) for Q(k) = 1 + b + ... + b^(k-1)",
                    )
                ],
            ),
            use("at t", "(1 - b^t)/(1 - b) < (1 - c^t)/(1 - c)", "sums", k="t"),
            sign(
                "goal",
                "adam_rate(b, t) < adam_rate(c, t)",
                num="((1 - c^t)/(1 - c) - (1 - b^t)/(1 - b))",
                den="((1 - b^t)/(1 - b))*((1 - c^t)/(1 - c))",
            ),
        ],
    )


def closer() -> Certificate:
    formula = "adam_rate(b, t) < adam_rate(c, t) <= adamnx_rate(d, t)"
    return theorem(
        "adamnx.rate.close",
        "Adam's own rate with a larger beta2 lies strictly between beta1-hat and AdamNX's rate",
        variables="b:real c:real d:real t:nat",
        given={"b": "0 < b", "c": "b < c", "one": "c < 1", "d": "0 < d < 1", **T2},
        claim=formula,
        example={"b": "1/2", "c": "3/4", "d": "99/100", "t": "3"},
        definitions=[rate("adam"), rate("adamnx"), rate("uniform"), NORMALIZED],
        lemmas=[adam_rate_increasing_in_b(), order()],
        proof=[
            sign("cpos", "0 < c", num="b + (c - b)"),
            sign("bless", "b < 1", num="(c - b) + (1 - c)"),
            use(
                "left",
                "adam_rate(b, t) < adam_rate(c, t)",
                "adam_rate_increasing_in_b",
                b="b",
                c="c",
                t="t",
            ),
            sign("t1", "1 <= t", num="(t - 2) + 1"),
            use(
                "both",
                "adam_rate(c, t) <= uniform_rate(t) <= adamnx_rate(d, t)",
                "adamnx.rate.order",
                b="d",
                c="c",
                t="t",
            ),
            sign(
                "right",
                "adam_rate(c, t) <= adamnx_rate(d, t)",
                num="(adamnx_rate(d, t) - uniform_rate(t)) + (uniform_rate(t) - adam_rate(c, t))",
            ),
            facts("goal", formula),
        ],
    )


def switch() -> Certificate:
    return theorem(
        "adamnx.rate.close_zero_gap",
        "beta1-hat up to any T and 1 - 1/t afterwards has properties 1 and 2 and no gap up to T",
        variables="b:real",
        given=UNIT_B,
        claim="adam_rate(b, 1) = 0 and forall t from 1: adam_rate(b, t) <= uniform_rate(t)"
        " and lim n -> oo: uniform_rate(n) = 1",
        example={"b": "1/2"},
        definitions=[rate("adam"), rate("uniform")],
        lemmas=[adam_below_uniform()],
        proof=[
            equal("zero", "adam_rate(b, 1) = 0"),
            forall(
                "above",
                "forall t from 1: adam_rate(b, t) <= uniform_rate(t)",
                [
                    use(
                        "above_t",
                        "adam_rate(b, t) <= uniform_rate(t)",
                        "adam_below_uniform",
                        b="b",
                        t="t",
                    )
                ],
            ),
            use("inverse", "lim n -> oo: 1/n = 0", "limit_of_inverse", c="1"),
            limit("one", "lim n -> oo: uniform_rate(n) = 1", "1 - p", {"p": "inverse"}),
            facts(
                "goal",
                "adam_rate(b, 1) = 0 and forall t from 1: adam_rate(b, t) <= uniform_rate(t)"
                " and lim n -> oo: uniform_rate(n) = 1",
            ),
        ],
    )


CLAIMS = (
    claim(
        "rate.close",
        "Section 3.2, property 3",
        "During the early and middle stages of training, beta2-hat is as close as possible to"
        " beta1-hat",
        "AdamNX's rate is as close as possible to beta1-hat early in training.",
        Verdict.REFUTED,
        "For every t >= 2, Adam's own rate with any beta2 in (beta1, 1) lies strictly between"
        " beta1-hat and AdamNX's rate, so it is closer. A rate that equals beta1-hat up to any"
        " step T and 1 - 1/t after it has properties 1 and 2 and no gap at all up to T.",
        certified(
            Role.FAILS,
            closer,
            Control("adam_rate(c, t) <= adamnx_rate(d, t)", "adamnx_rate(d, t) <= adam_rate(c, t)"),
        ),
        certified(Role.INSTEAD, switch, Control("b, 1) = 0", "b, 2) = 0")),
        note="The paper names no measure of closeness. The refutation holds for every measure"
        " that grows with the gap at each t.",
    ),
)
