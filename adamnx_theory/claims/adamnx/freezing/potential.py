"""The potential of AdamNX falls by a multiple of the squared gradient; see `step_lengths`."""

from __future__ import annotations

from functools import cache
from typing import Any

from adamnx_theory.claims.adamnx.freezing.step_lengths import (
    BETA,
    CHANGE,
    D_MAX,
    D_OF_V,
    DEFINITIONS,
    ERROR,
    EXAMPLE,
    FALL,
    G_T,
    GIVEN,
    LENGTH,
    MOVED,
    SLOPE,
    TOP,
    V_0,
    V_NEXT,
    V_T,
    VARIABLES,
    lengths,
    positions,
    second,
    second_moment,
)
from adamnx_theory.claims.lemmas.lyapunov import descent_step, gradient_share
from adamnx_theory.proof.build import Step, facts, forall, induction, sign, theorem, use

Certificate = dict[str, Any]

LOWER = f"{V_NEXT} <= {V_T} - ({FALL})"


def _falls() -> Step:
    """`descent_step` at every t; Adam's implied rate lies in [0, b]."""
    du = f"sum(i, 1, n, ({LENGTH}*m(t+1, i))^2)"
    gdu = f"sum(i, 1, n, g(t, i)*({LENGTH})*m(t+1, i))"
    moved = f"(x(t+1, i) - x(t, i) + {LENGTH}*m(t+1, i))"
    moment = f"forall i from 1: m(t+1, i) = {BETA}*m(t, i) + (1-{BETA})*g(t, i)"
    return forall(
        "falls",
        f"forall t: {LOWER}",
        [
            sign("beta low", f"0 <= {BETA}", num="b*(1 - b^t)", den="1 - b^(t+1)"),
            sign("beta high", f"{BETA} <= b", num="b^(t+1)*(1-b)", den="1 - b^(t+1)"),
            use("moment_t", moment, "moment", t="t"),
            use("lengths_t", f"forall i from 1: 0 <= {LENGTH}", "lengths", t="t"),
            use("capped_t", f"forall i from 1: {LENGTH} <= {D_MAX}", "capped", t="t"),
            use("position_t", f"forall i from 1: {moved} = 0", "zero", t="t"),
            sign("slopes", f"{SLOPE} + {gdu} = 0", num=f"-sum(i, 1, n, g(t, i)*{moved})"),
            sign(
                "squares",
                f"{MOVED} = {du}",
                num=f"sum(i, 1, n, {moved}*({LENGTH}*m(t+1, i) - x(t+1, i) + x(t, i)))",
            ),
            use("descent_t", f"F(t+1) <= F(t) + {SLOPE} + L/2*{MOVED}", "descent", t="t"),
            use("smooth_t", f"{CHANGE} <= L^2*{MOVED}", "smooth", t="t"),
            sign(
                "descent'",
                f"F(t+1) <= F(t) - {gdu} + L/2*{du}",
                num=f"(F(t) + {SLOPE} + L/2*{MOVED} - F(t+1)) - ({SLOPE} + {gdu})"
                f" + L/2*({du} - {MOVED})",
            ),
            sign(
                "smooth'",
                f"{CHANGE} <= L^2*{du}",
                num=f"(L^2*{MOVED} - {CHANGE}) + L^2*({du} - {MOVED})",
            ),
            use(
                "lower",
                LOWER,
                "descent_step",
                a=BETA,
                b="b",
                L="L",
                dbar=D_MAX,
                F="F(t)",
                Fn="F(t+1)",
                n="n",
                m="i -> m(t, i)",
                u="i -> m(t+1, i)",
                g="i -> g(t, i)",
                gn="i -> g(t+1, i)",
                d=f"i -> {LENGTH}",
            ),
        ],
    )


def _never_rises() -> list[Step]:
    """V_t <= V_0, so all partial derivatives and all v stay bounded."""
    low = f"{V_T} <= {V_0}"
    g_i, v_i = f"g(t, i)^2 <= {TOP}", f"v(t+1, i) <= {TOP}"
    return [
        induction(
            "V low",
            f"forall t: {low}",
            base=[sign("base", f"{V_0} <= {V_0}")],
            step=[
                use("falls_t", LOWER, "falls", t="t"),
                sign(
                    "step",
                    f"{V_NEXT} <= {V_0}",
                    num=f"({V_T} - ({FALL}) - {V_NEXT}) + ({V_0} - {V_T}) + ({FALL})",
                ),
            ],
        ),
        forall(
            "g bounded",
            f"forall t: forall i from 1: {g_i}",
            [
                use("V_t", low, "V low", t="t"),
                forall(
                    "g_t",
                    f"forall i from 1: {g_i}",
                    [
                        use("partial", "g(t, i)^2 <= 2*L*F(t)", "partials", t="t", i="i"),
                        sign(
                            "g_i",
                            g_i,
                            num=f"(2*L*F(t) - g(t, i)^2) + 2*L*({V_0} - {V_T}) + (1-b)*{ERROR}"
                            f" + (top - 2*L*{V_0})",
                        ),
                    ],
                ),
            ],
        ),
        induction(
            "v high",
            f"forall t: forall i from 1: {v_i}",
            base=[
                forall(
                    "base",
                    f"forall i from 1: v(0+1, i) <= {TOP}",
                    [
                        use("v_1", second("0"), "second", t="0", i="i"),
                        use("g_1", f"g(0, i)^2 <= {TOP}", "g bounded", t="0", i="i"),
                        sign(
                            "base_i",
                            f"v(0+1, i) <= {TOP}",
                            num=f"{TOP} - g(0, i)^2",
                            using=["v_1"],
                        ),
                    ],
                )
            ],
            step=[
                forall(
                    "step",
                    f"forall i from 1: v(t+2, i) <= {TOP}",
                    [
                        use("v_next", second("t+1"), "second", t="t+1", i="i"),
                        use("before", v_i, "IH", i="i"),
                        use("g_next", f"g(t+1, i)^2 <= {TOP}", "g bounded", t="t+1", i="i"),
                        sign(
                            "step_i",
                            f"v(t+2, i) <= {TOP}",
                            num=f"(1-a^(t+1))/(1-a^(t+2))*({TOP} - v(t+1, i))"
                            f" + a^(t+1)*(1-a)/(1-a^(t+2))*({TOP} - g(t+1, i)^2)",
                            using=["v_next"],
                        ),
                    ],
                )
            ],
        ),
    ]


BELOW = f"(sqrt({TOP}) + eps)"
SHARE = f"{G_T} <= 8*{BELOW}/eta*({V_T} - {V_NEXT})"


def _gradients() -> Step:
    """|g_t|^2 is at most a multiple of V_t - V_(t+1)."""
    longer = f"eta/{BELOW} <= {LENGTH}"
    return forall(
        "share",
        f"forall t: {SHARE}",
        [
            sign("beta low", f"0 <= {BETA}", num="b*(1 - b^t)", den="1 - b^(t+1)"),
            sign("beta high", f"{BETA} <= b", num="b^(t+1)*(1-b)", den="1 - b^(t+1)"),
            forall(
                "longer",
                f"forall i from 1: {longer}",
                [
                    use("v_t", f"forall i from 1: v(t+1, i) <= {TOP}", "v high", t="t"),
                    use("v_i", f"v(t+1, i) <= {TOP}", "v_t", i="i"),
                    use(
                        "roots",
                        f"sqrt(v(t+1, i)) <= sqrt({TOP})",
                        "sqrt_weakly_increasing",
                        x="v(t+1, i)",
                        y=TOP,
                    ),
                    use("d_i", D_OF_V, "length", t="t", i="i"),
                    sign(
                        "longer_i",
                        longer,
                        num=f"eta*(sqrt({TOP}) - sqrt(v(t+1, i)))",
                        den=f"(sqrt(v(t+1, i)) + eps)*{BELOW}",
                        using=["d_i"],
                    ),
                ],
            ),
            use(
                "moment_t",
                f"forall i from 1: m(t+1, i) = {BETA}*m(t, i) + (1-{BETA})*g(t, i)",
                "moment",
                t="t",
            ),
            use("longer_1", longer.replace(", i)", ", 1)"), "longer", i="1"),
            use("capped_t", f"forall i from 1: {LENGTH} <= {D_MAX}", "capped", t="t"),
            use("capped_1", f"{LENGTH} <= {D_MAX}".replace(", i)", ", 1)"), "capped_t", i="1"),
            sign(
                "shortest",
                f"eta/{BELOW} <= {D_MAX}",
                num=f"({D_MAX} - {LENGTH.replace(', i)', ', 1)')})"
                f" + ({LENGTH.replace(', i)', ', 1)')} - eta/{BELOW})",
            ),
            use("falls_t", LOWER, "falls", t="t"),
            use(
                "part",
                f"eta/{BELOW}/8*sum(i, 1, n, g(t, i)^2) <= {FALL}",
                "gradient_share",
                a=BETA,
                b="b",
                L="L",
                dmin=f"eta/{BELOW}",
                dmax=D_MAX,
                n="n",
                m="i -> m(t, i)",
                u="i -> m(t+1, i)",
                g="i -> g(t, i)",
                d=f"i -> {LENGTH}",
            ),
            sign(
                "share_t",
                SHARE,
                num=f"({V_T} - ({FALL}) - {V_NEXT}) + ({FALL} - eta/{BELOW}/8*{G_T})",
                den=f"eta/{BELOW}/8",
            ),
        ],
    )


@cache
def falls() -> Certificate:
    """In every step V falls, by at least a multiple of the squared gradient."""
    claim_ = f"forall t: [0 <= {V_T} and {V_NEXT} <= {V_T} and {SHARE}]"
    return theorem(
        "adamnx.potential_falls",
        "AdamNX with eta L D at most 1/4 and (1-b1)^2/(2 b1^2): the potential falls by a multiple"
        " of the squared gradient or more",
        variables=VARIABLES,
        given=GIVEN,
        claim=claim_,
        example=EXAMPLE,
        definitions=DEFINITIONS,
        lemmas=[descent_step(), gradient_share()],
        proof=[
            *second_moment(),
            lengths(),
            positions(),
            _falls(),
            *_never_rises(),
            sign("top >= 0", "0 <= top", num=f"(top - 2*L*{V_0}) + 2*L*{V_0}"),
            _gradients(),
            forall(
                "goal",
                claim_,
                [
                    use("falls_t", LOWER, "falls", t="t"),
                    use("share_t", SHARE, "share", t="t"),
                    sign("V_t", f"0 <= {V_T}"),
                    sign(
                        "monotone_t",
                        f"{V_NEXT} <= {V_T}",
                        num=f"({V_T} - ({FALL}) - {V_NEXT}) + ({FALL})",
                    ),
                    facts("all", f"0 <= {V_T} and {V_NEXT} <= {V_T} and {SHARE}"),
                ],
            ),
        ],
    )
