"""Two theorems about every sequence of rates, which the classes rest on.

V' = r^2 V + (1-r)^2 is the variance of v for independent squares of variance 1.
"""

from __future__ import annotations

from functools import cache
from typing import Any

from adamnx_theory.proof.build import Certificate, facts, induction, recursion, sign, theorem, use

VARIANCE = recursion("var", "r V n", "V", "r(n+1)^2*var(r, V, n) + (1 - r(n+1))^2")
KEPT = recursion("kept", "r n", "1", "r(n+1)*kept(r, n)")


def _nonnegative() -> Any:
    return induction(
        "positive", "forall k: 0 <= var(r, V, k)",
        base=[sign("base", "0 <= var(r, V, 0)", num="V")],
        step=[sign("step", "0 <= var(r, V, k+1)",
                   num="r(k+1)^2*var(r, V, k) + (1 - r(k+1))^2")],
    )  # fmt: skip


@cache
def vanishing() -> Certificate:
    """V_n <= P V + G (1 - P), P the product of the rates, G a bound of the gains."""
    bound = "var(r, V, {n}) <= kept(r, {n})*V + G*(1 - kept(r, {n}))"
    goal = bound.format(n="n")
    return theorem(
        "audit.variance_vanishes",
        "the variance is at most its start times the product of the rates, plus the largest gain",
        variables="r:seq V:real G:real n:nat",
        given={
            "V": "0 <= V",
            "unit": "forall i from 1: 0 <= r(i) <= 1",
            "gain": "forall i from 1: 1 - r(i) <= G",
        },
        claim=goal,
        example={"r": "i -> 1 - 1/(i+1)", "V": "1", "G": "1/2", "n": "3"},
        definitions=[VARIANCE, KEPT],
        proof=[
            _nonnegative(),
            induction(
                "S", "forall k: " + bound.format(n="k"),
                base=[sign("base", bound.format(n="0"), num="0")],
                step=[
                    use("unit k", "0 <= r(k+1) <= 1", "unit", i="k+1"),
                    use("gain k", "1 - r(k+1) <= G", "gain", i="k+1"),
                    sign("step", bound.format(n="(k+1)"),
                         num="r(k+1)*(kept(r, k)*V + G*(1 - kept(r, k)) - var(r, V, k))"
                         " + (1 - r(k+1))*(G - (1 - r(k+1)))"
                         " + r(k+1)*(1 - r(k+1))*var(r, V, k)"),
                ],
            ),
            use("goal", goal, "S", k="n"),
        ],
        note="With an infinite sum of gains the product tends to 0, as 1 - x <= e^-x; started"
        " late enough, G is as small as one likes where the gains tend to 0.",
    )  # fmt: skip


@cache
def settling() -> Certificate:
    """With gains between l and u: V_n between l^2/(u(2-u)) and u^2/(l(2-l)), up to powers."""
    low, high = "l^2/(u*(2-u))", "u^2/(l*(2-l))"
    upper = f"var(r, V, {{n}}) <= {high} + (1-l)^(2*{{n}})*V"
    lower = f"{low}*(1 - (1-u)^(2*{{n}})) <= var(r, V, {{n}})"
    goal = f"{lower.format(n='n')} and {upper.format(n='n')}"
    return theorem(
        "audit.variance_settles",
        "where the gains lie between l and u, the variance ends between l^2/(u(2-u)) and"
        " u^2/(l(2-l))",
        variables="r:seq V:real l:real u:real n:nat",
        given={
            "V": "0 <= V",
            "l": "0 < l",
            "lu": "l <= u",
            "u": "u < 1",
            "low gain": "forall i from 1: l <= 1 - r(i)",
            "high gain": "forall i from 1: 1 - r(i) <= u",
        },
        claim=goal,
        example={"r": "i -> 1/2", "V": "1", "l": "1/2", "u": "3/4", "n": "3"},
        definitions=[VARIANCE],
        proof=_settled(low, high, lower, upper, goal),
        note="Both ends tend to c/(2-c) where the gains tend to c.",
    )


def _settled(low: str, high: str, lower: str, upper: str, goal: str) -> list[Any]:
    r, v = "r(k+1)", "var(r, V, k)"
    return [
        sign("u positive", "0 < u", num="l + (u - l)"),
        sign("l below one", "l < 1", num="(u - l) + (1 - u)"),
        _nonnegative(),
        induction(
            "above", "forall k: " + upper.format(n="k"),
            base=[sign("base", upper.format(n="0"), num=high)],
            step=[
                use("low k", f"l <= 1 - {r}", "low gain", i="k+1"),
                use("high k", f"1 - {r} <= u", "high gain", i="k+1"),
                sign("rate", f"0 <= {r}", num=f"(u - (1 - {r})) + (1 - u)"),
                sign("gain", f"0 <= 1 - {r}", num=f"((1 - {r}) - l) + l"),
                sign("step", upper.format(n="(k+1)"),
                     num=f"(1-l)^2*({high} + (1-l)^(2*k)*V - {v})"
                     f" + ((1 - {r}) - l)*((1-l) + {r})*{v}"
                     f" + (u - (1 - {r}))*(u + (1 - {r}))"),
            ],
        ),
        induction(
            "below", "forall k: " + lower.format(n="k"),
            base=[sign("base", lower.format(n="0"), num="V")],
            step=[
                use("low k", f"l <= 1 - {r}", "low gain", i="k+1"),
                use("high k", f"1 - {r} <= u", "high gain", i="k+1"),
                sign("rate", f"0 <= {r}", num=f"(u - (1 - {r})) + (1 - u)"),
                sign("gain", f"0 <= 1 - {r}", num=f"((1 - {r}) - l) + l"),
                sign("step", lower.format(n="(k+1)"),
                     num=f"(1-u)^2*({v} - {low}*(1 - (1-u)^(2*k)))"
                     f" + (u - (1 - {r}))*({r} + (1-u))*{v}"
                     f" + ((1 - {r}) - l)*((1 - {r}) + l)"),
            ],
        ),
        use("low", lower.format(n="n"), "below", k="n"),
        use("high", upper.format(n="n"), "above", k="n"),
        facts("goal", goal),
    ]  # fmt: skip
