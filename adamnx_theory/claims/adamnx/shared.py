"""Definitions and lemmas that several claims on AdamNX rest on.

All rates come from the package's schedules.  With a = beta2^(1-beta2) the
AdamNX rate is (1 - a^(t-1))/(1 - a^t); `normalized_rate` is that form, and the
theorem `rate_in_a` proves it equal to the definition.
"""

from __future__ import annotations

from functools import cache, partial
from typing import Any

from adamnx_theory.claims.declare import declared
from adamnx_theory.definitions import schedule
from adamnx_theory.proof.build import (
    define,
    equal,
    equal_by_induction,
    induction,
    recursion,
    sign,
    theorem,
    use,
)
from adamnx_theory.proof.text import rate_definition

Certificate = dict[str, Any]

A = "rpow(b, 1 - b)"  # AdamNX's effective rate
UNIT_A = {"a": "0 < a < 1"}
UNIT_B = {"b": "0 < b < 1"}


claim = partial(declared, "adamnx")  # a claim of the AdamNX paper


@cache
def rate(name: str) -> dict[str, Any]:
    """The definition NAME_rate(b, t) of a schedule (uniform_rate(t) has no b)."""
    return rate_definition(schedule(name))


NORMALIZED = define("normalized_rate", "a t", "(1 - a^(t-1))/(1 - a^t)")

# v with Adam's constant rate, v_0 = 0 (Eq. 3); g is the sequence of gradients
ADAM_V = recursion("adam_v", "b g n", "0", "b*adam_v(b, g, n) + (1-b)*g(n+1)^2")

# v with the normalized rate, from any v_0
NORMALIZED_V = recursion(
    "v",
    "a v0 g n",
    "v0",
    "normalized_rate(a, n+1)*v(a, v0, g, n) + (1 - normalized_rate(a, n+1))*g(n+1)^2",
)


@cache
def rate_in_a() -> Certificate:
    return theorem(
        "rate_in_a",
        "AdamNX's rate in terms of a = beta2^(1-beta2)",
        variables="b:real t:nat",
        given={**UNIT_B, "t": "1 <= t"},
        claim=f"adamnx_rate(b, t) = normalized_rate({A}, t)",
        example={"b": "1/2", "t": "3"},
        definitions=[rate("adamnx"), NORMALIZED],
        proof=[
            equal(
                "goal",
                f"adamnx_rate(b, t) = normalized_rate({A}, t)",
                note="b^((1-b) t) = (b^(1-b))^t",
            )
        ],
    )


@cache
def unit_a() -> Certificate:
    """0 < beta2^(1-beta2) < 1, so that theorems about a apply."""
    return theorem(
        "unit_a",
        "a = beta2^(1-beta2) lies in (0, 1)",
        variables="b:real",
        given=UNIT_B,
        claim=f"0 < {A} < 1",
        example={"b": "1/2"},
        proof=[sign("goal", f"0 < {A} < 1", note="a positive power of a number in (0, 1)")],
    )


@cache
def tangent_power() -> Certificate:
    """1 - t a^(t-1) + (t-1) a^t >= 0: the power a^t lies above its tangent at a = 1."""
    formula = "0 <= 1 - (k+1)*a^k + k*a^(k+1)"
    return theorem(
        "tangent_power",
        "1 - t a^(t-1) + (t-1) a^t is not negative",
        variables="a:real t:nat",
        given={**UNIT_A, "t": "1 <= t"},
        claim="0 <= 1 - t*a^(t-1) + (t-1)*a^t",
        example={"a": "1/2", "t": "3"},
        proof=[
            induction(
                "D",
                f"forall k: {formula}",
                base=[sign("base", "0 <= 1 - (0+1)*a^0 + 0*a^(0+1)")],
                step=[
                    sign(
                        "step",
                        "0 <= 1 - (k+2)*a^(k+1) + (k+1)*a^(k+2)",
                        num="(1 - (k+1)*a^k + k*a^(k+1)) + (k+1)*a^k*(1-a)^2",
                        note="the increment is (k+1) a^k (1-a)^2",
                    )
                ],
            ),
            use("goal", "0 <= 1 - t*a^(t-1) + (t-1)*a^t", "D", k="t-1"),
        ],
    )


@cache
def geometric_sum_bound() -> Certificate:
    """t (1-b) - 1 + b^t >= 0, that is 1 + b + ... + b^(t-1) <= t."""
    return theorem(
        "geometric_sum_bound",
        "t (1-b) - 1 + b^t is not negative",
        variables="b:real t:nat",
        given=UNIT_B,
        claim="0 <= t*(1-b) - 1 + b^t",
        example={"b": "1/2", "t": "3"},
        proof=[
            induction(
                "E",
                "forall k: 0 <= k*(1-b) - 1 + b^k",
                base=[sign("base", "0 <= 0*(1-b) - 1 + b^0")],
                step=[
                    sign(
                        "step",
                        "0 <= (k+1)*(1-b) - 1 + b^(k+1)",
                        num="(k*(1-b) - 1 + b^k) + (1-b)*(1-b^k)",
                        note="the increment is (1-b)(1-b^k)",
                    )
                ],
            ),
            use("goal", "0 <= t*(1-b) - 1 + b^t", "E", k="t"),
        ],
    )


@cache
def closed_form_v() -> Certificate:
    """(1-a^t) v_t = (1-a) sum a^(i-1) g_i^2, from any v_0."""
    claim_ = "(1-a^t)*v(a, v0, g, t) = (1-a)*sum(i, 1, t, a^(i-1)*g(i)^2)"
    return theorem(
        "closed_form_v",
        "v_t as a weighted sum, whatever v_0 is",
        variables="a:real v0:real g:seq t:nat",
        given={**UNIT_A, "t": "1 <= t"},
        claim=claim_,
        example={"a": "1/2", "v0": "7", "g": "i -> i", "t": "3"},
        definitions=[NORMALIZED, NORMALIZED_V],
        proof=[
            equal_by_induction(
                "S",
                "forall k from 1: v(a, v0, g, k) = (1-a)/(1-a^k)*sum(i, 1, k, a^(i-1)*g(i)^2)",
                note="the rate at t = 1 is 0, so v_0 drops out",
            ),
            use("S_t", "v(a, v0, g, t) = (1-a)/(1-a^t)*sum(i, 1, t, a^(i-1)*g(i)^2)", "S", k="t"),
            equal("goal", claim_, using=["S_t"]),
        ],
    )
