"""AdamNX on a smooth function: its v cannot vanish, so short steps descend for ever.

f has an L-Lipschitz gradient and is bounded below, F = f - inf f.  g(t, i) is the
gradient at x_t, used in step t + 1.  With v >= (1-a) g_1^2 every step length is at
most eta times

    D = 1/(sqrt(1-a) min_i |g_(1,i)| + eps),

and if eta L D is at most 1/4 and (1-b1)^2/(2 b1^2), V = F + (1-b1)/(2L) |m - g|^2
never rises and the squares of the gradients have a finite sum.
"""

from __future__ import annotations

from typing import Any

from adamnx_theory.claims.adamnx.shared import NORMALIZED, UNIT_A, rate
from adamnx_theory.proof.build import (
    Step,
    define,
    forall,
    induction,
    sign,
    use,
)

Certificate = dict[str, Any]

POTENTIAL = define("V", "F m g b L n t", "F(t) + (1-b)/(2*L)*sum(i, 1, n, (m(t, i) - g(t, i))^2)")
SQUARED = define("G", "g n t", "sum(i, 1, n, g(t, i)^2)")
DEFINITIONS = [NORMALIZED, rate("adam"), POTENTIAL, SQUARED]
V_T, V_NEXT, V_0 = (f"V(F, m, g, b, L, n, {t})" for t in ("t", "t+1", "0"))
G_T = "G(g, n, t)"
BETA, RATE_2 = "adam_rate(b, t+1)", "normalized_rate(a, t+1)"
D_MAX = "(eta/(sqrt(1-a)*gmin + eps))"
SQUARE = "m(t+1, i)^2"
LENGTH = "d(t, i)"  # of the step of coordinate i
D_OF_V = "d(t, i) = eta/(sqrt(v(t+1, i)) + eps)"
MOVED = "sum(i, 1, n, (x(t+1, i) - x(t, i))^2)"
SLOPE = "sum(i, 1, n, g(t, i)*(x(t+1, i) - x(t, i)))"
ERROR = "sum(i, 1, n, (m(t, i) - g(t, i))^2)"
CHANGE = "sum(i, 1, n, (g(t+1, i) - g(t, i))^2)"
FALL = f"1/4*sum(i, 1, n, {LENGTH}*{SQUARE}) + (1-b)^2/(4*L)*{ERROR}"
TOP = "top"  # bounds all squared partial derivatives

VARIABLES = (
    "a:real b:real L:real eta:real eps:real gmin:real top:real n:nat"
    " F:seq x:seq2 m:seq2 v:seq2 g:seq2 d:seq2"
)
GIVEN = {
    **UNIT_A,
    "b": "0 < b < 1",
    "L": "0 < L",
    "eta": "0 < eta",
    "eps": "0 < eps",
    "gmin": "0 < gmin",
    "g1": "forall i from 1: gmin^2 <= g(0, i)^2",
    "v >= 0": "forall t: forall i from 1: 0 <= v(t, i)",
    "moment": f"forall t: forall i from 1: m(t+1, i) = {BETA}*m(t, i) + (1-{BETA})*g(t, i)",
    "second": f"forall t: forall i from 1: v(t+1, i) = {RATE_2}*v(t, i) + (1-{RATE_2})*g(t, i)^2",
    "length": f"forall t: forall i from 1: {D_OF_V}",
    "position": f"forall t: forall i from 1: x(t+1, i) = x(t, i) - {LENGTH}*m(t+1, i)",
    "F": "forall t: 0 <= F(t)",
    "descent": f"forall t: F(t+1) <= F(t) + {SLOPE} + L/2*{MOVED}",
    "smooth": f"forall t: {CHANGE} <= L^2*{MOVED}",
    "partials": "forall t: forall i from 1: g(t, i)^2 <= 2*L*F(t)",
    "short": f"L*{D_MAX} <= 1/4",
    "top": f"2*L*{V_0} <= top",
    "steady": f"2*b^2*L*{D_MAX} <= (1-b)^2",
}
EXAMPLE = {
    "a": "1/2",
    "b": "1/2",
    "L": "1",
    "eta": "1/100",
    "eps": "1",
    "gmin": "1",
    "top": "2",
    "n": "0",  # all gradients 1, and no coordinate counts; the tests have runs with coordinates
    "F": "t -> 1",
    "x": "t -> i -> -t/200",
    "d": "t -> i -> 1/200",
    "m": "t -> i -> 1",
    "v": "t -> i -> 1",
    "g": "t -> i -> 1",
}


def second_moment() -> list[Step]:
    """(1 - a^(t+1)) v_(t+1) >= (1-a) g_1^2, and the step length stays below eta D."""
    low = "(1-a)*g(0, i)^2 <= (1-a^(t+1))*v(t+1, i)"
    later = low.replace("t+1", "t+2")
    capped = f"{LENGTH} <= eta/(sqrt(1-a)*gmin + eps)"
    root = "sqrt(1-a)*gmin"
    return [
        induction(
            "v low",
            f"forall t: forall i from 1: {low}",
            base=[
                forall(
                    "base",
                    "forall i from 1: (1-a)*g(0, i)^2 <= (1-a^(0+1))*v(0+1, i)",
                    [
                        use("v_1", second("0"), "second", t="0", i="i"),
                        sign(
                            "base_i",
                            "(1-a)*g(0, i)^2 <= (1-a^(0+1))*v(0+1, i)",
                            num="0",
                            using=["v_1"],
                        ),
                    ],
                )
            ],
            step=[
                forall(
                    "step",
                    f"forall i from 1: {later}",
                    [
                        use("v_next", second("t+1"), "second", t="t+1", i="i"),
                        use("before", low, "IH", i="i"),
                        sign(
                            "step_i",
                            later,
                            num="((1-a^(t+1))*v(t+1, i) - (1-a)*g(0, i)^2)"
                            " + (1-a)*a^(t+1)*g(t+1, i)^2",
                            using=["v_next"],
                        ),
                    ],
                )
            ],
        ),
        forall(
            "capped",
            f"forall t: forall i from 1: {capped}",
            [
                forall(
                    "capped_t",
                    f"forall i from 1: {capped}",
                    [
                        use("low_t", "forall i from 1: " + low, "v low", t="t"),
                        use("low_i", low, "low_t", i="i"),
                        use("g_i", "gmin^2 <= g(0, i)^2", "g1", i="i"),
                        sign(
                            "v_i",
                            "(1-a)*gmin^2 <= v(t+1, i)",
                            num="((1-a^(t+1))*v(t+1, i) - (1-a)*g(0, i)^2)"
                            " + (1-a)*(g(0, i)^2 - gmin^2) + a^(t+1)*v(t+1, i)",
                        ),
                        sign(
                            "root_i",
                            f"{root} <= sqrt(v(t+1, i))",
                            num="v(t+1, i) - (1-a)*gmin^2",
                            den=f"sqrt(v(t+1, i)) + {root}",
                        ),
                        use("d_i", D_OF_V, "length", t="t", i="i"),
                        sign(
                            "capped_i",
                            capped,
                            num=f"eta*(sqrt(v(t+1, i)) - {root})",
                            den=f"(sqrt(v(t+1, i)) + eps)*({root} + eps)",
                            using=["d_i"],
                        ),
                    ],
                )
            ],
        ),
    ]


def second(t: str) -> str:
    """v after step t + 1."""
    at = f"normalized_rate(a, {t}+1)"
    return f"v({t}+1, i) = {at}*v({t}, i) + (1-{at})*g({t}, i)^2"


def lengths() -> Step:
    one = f"0 <= {LENGTH}"
    return forall(
        "lengths",
        f"forall t: forall i from 1: {one}",
        [
            forall(
                "lengths_t",
                f"forall i from 1: {one}",
                [
                    use("d_i", D_OF_V, "length", t="t", i="i"),
                    sign("long", one, num="eta/(sqrt(v(t+1, i)) + eps)", using=["d_i"]),
                ],
            )
        ],
    )


def positions() -> Step:
    moved = f"x(t+1, i) - x(t, i) + {LENGTH}*m(t+1, i) = 0"
    return forall(
        "zero",
        f"forall t: forall i from 1: {moved}",
        [
            forall(
                "zero_t",
                f"forall i from 1: {moved}",
                [
                    use(
                        "x_i", f"x(t+1, i) = x(t, i) - {LENGTH}*m(t+1, i)", "position", t="t", i="i"
                    ),
                    sign("zero_i", moved, num="0", using=["x_i"]),
                ],
            )
        ],
    )
