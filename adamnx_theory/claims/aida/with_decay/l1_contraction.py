"""With weight decay the step contracts near 0: V = sum |x_i| + kappa sum |m_i| falls geometrically.

Only three things are used: m is an average of old m and gradient, the gradient is
Lipschitz and vanishes at 0, and |x_i'| <= (1-mu) |x_i| + small |m_i'|.  Nothing says
that 0 is a minimum.
"""

from __future__ import annotations

from functools import cache
from typing import Any

from adamnx_theory.proof.build import (
    Step,
    define,
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

SIZE = define("size", "x n t", "sum(i, 1, n, apow(x(t, i), 1))")
X, M, G = "size(x, n, t)", "size(m, n, t)", "size(g, n, t)"
X_NEXT, M_NEXT = "size(x, n, t+1)", "size(m, n, t+1)"
V, V_NEXT, V_0 = (f"(size(x, n, {t}) + kappa*size(m, n, {t}))" for t in ("t", "t+1", "0"))
SMALL = "kappa*(1-b1)/2"
CAP = "delta/kappa"  # bounds |m_i|
BALL = f"{X} <= delta"
BOUNDED = "forall i from 1: apow(m({t}, i), 1) <= delta/kappa"
FALLS = f"{V} <= (1-s)^t*{V_0}"
STAYS = f"[{V} <= {V_0} and {FALLS} and {BOUNDED.format(t='t')}]"

RANGES = {
    "b1": "0 < b1 < 1",
    "mu": "0 < mu <= 1",
    "L": "0 < L",
    "kappa": "0 < kappa",
    "kappa L": "kappa*L <= 1",
    "kappa mu": "4*kappa*(1-b1)*L <= mu",
    "s": "0 < s",
    "s mu": "2*s <= mu",
    "s b1": "2*s <= 1-b1",
    "delta": "0 < delta",
}
GRADIENT = {
    "gradient": f"forall t: {BALL} => {G} <= L*{X}",
    "partials": f"forall t: forall i from 1: {BALL} => apow(g(t, i), 1) <= L*delta",
}
START = {
    "V0": f"{V_0} <= delta",
    "m0": BOUNDED.format(t="0"),
}
MOMENT = "m(t+1, i) = b1*m(t, i) + (1-b1)*g(t, i)"
MOVES = f"apow(x(t+1, i), 1) <= (1-mu)*apow(x(t, i), 1) + {SMALL}*apow(m(t+1, i), 1)"
ALGORITHM = {
    "moment": f"forall t: forall i from 1: {MOMENT}",
    "position": f"forall t: forall i from 1: apow(m(t+1, i), 1) <= {CAP} => {MOVES}",
}
VARIABLES = "b1:real mu:real L:real kappa:real s:real delta:real n:nat x:seq2 m:seq2 g:seq2"
EXAMPLE = {
    "b1": "1/2",
    "mu": "1/2",
    "L": "1",
    "kappa": "1/8",
    "s": "1/8",
    "delta": "1",
    "n": "2",
    "x": "t -> i -> 0",
    "m": "t -> i -> 0",
    "g": "t -> i -> 0",
}


def _moments() -> list[Step]:
    """|m_i'| <= b1 |m_i| + (1-b1) |g_i|, so that it stays below delta/kappa."""
    average = "b1*apow(m(t, i), 1) + (1-b1)*apow(g(t, i), 1)"
    below = f"apow(m(t+1, i), 1) <= {average}"
    one_side = [
        use("m up", "m(t, i) <= apow(m(t, i), 1)", "at_most_magnitude", x="m(t, i)"),
        use("m down", "-m(t, i) <= apow(-m(t, i), 1)", "at_most_magnitude", x="-m(t, i)"),
        use("g up", "g(t, i) <= apow(g(t, i), 1)", "at_most_magnitude", x="g(t, i)"),
        use("g down", "-g(t, i) <= apow(-g(t, i), 1)", "at_most_magnitude", x="-g(t, i)"),
    ]

    def side(name: str, direction: str) -> Step:
        flip = "-" if direction == "down" else ""
        return sign(
            name,
            f"{flip}m(t+1, i) <= {average}",
            num=f"b1*(apow(m(t, i), 1) - ({flip}m(t, i)))"
            f" + (1-b1)*(apow(g(t, i), 1) - ({flip}g(t, i)))",
            using=["average"],
        )

    return [
        forall(
            "moments",
            f"forall i from 1: {below}",
            [
                use("average", MOMENT, "moment", t="t", i="i"),
                *one_side,
                side("up", "up"),
                side("down", "down"),
                use("both", below, "magnitude_at_most", x="m(t+1, i)", y=average),
            ],
        ),
        forall(
            "next bounded",
            BOUNDED.format(t="t+1"),
            [
                use("m_i", f"apow(m(t, i), 1) <= {CAP}", "IH bounded", i="i"),
                use("g_i", "apow(g(t, i), 1) <= L*delta", "partials", t="t", i="i"),
                use("next_i", below, "moments", i="i"),
                sign(
                    "capped",
                    f"apow(m(t+1, i), 1) <= {CAP}",
                    num=f"({average} - apow(m(t+1, i), 1)) + b1*({CAP} - apow(m(t, i), 1))"
                    " + (1-b1)*((L*delta - apow(g(t, i), 1)) + delta*(1 - kappa*L)/kappa)",
                ),
            ],
        ),
    ]


def _sums() -> list[Step]:
    """The same for the sums, and V' <= (1-s) V."""
    average = "b1*apow(m(t, i), 1) + (1-b1)*apow(g(t, i), 1)"
    moved = f"(1-mu)*apow(x(t, i), 1) + {SMALL}*apow(m(t+1, i), 1)"
    gain = f"(b1*{M} + (1-b1)*{G} - {M_NEXT})"
    room = f"((1-mu)*{X} + {SMALL}*{M_NEXT} - {X_NEXT})"
    x_rest = "((mu - 2*s)/2 + (mu - 4*kappa*(1-b1)*L)*(3-b1)/8 + mu*(1+b1)/8)"
    m_rest = "kappa*((1-b1-2*s)/2 + (1-b1)^2/2)"
    return [
        forall(
            "moves",
            f"forall i from 1: {MOVES}",
            [
                use("small_i", f"apow(m(t+1, i), 1) <= {CAP}", "next bounded", i="i"),
                use("moves_i", MOVES, "position", t="t", i="i"),
            ],
        ),
        sign(
            "sum of moments",
            f"0 <= {gain}",
            num=f"sum(i, 1, n, {average} - apow(m(t+1, i), 1))",
        ),
        sign("sum of moves", f"0 <= {room}", num=f"sum(i, 1, n, {moved} - apow(x(t+1, i), 1))"),
        use("gradient_t", f"{G} <= L*{X}", "gradient", t="t"),
        sign(
            "contracts",
            f"{V_NEXT} <= (1-s)*{V}",
            num=f"{room} + (kappa + {SMALL})*({gain} + (1-b1)*(L*{X} - {G}))"
            f" + {x_rest}*{X} + {m_rest}*{M}",
        ),
    ]


def _vanishes(tends: str) -> list[Step]:
    """V -> 0, between 0 and (1-s)^t V(0)."""
    return [
        sign("factor", "-1 < 1 - s", num="1 + ((1-b1-2*s)/2 + (1+b1)/2)"),
        sign("factor below", "1 - s < 1", num="s"),
        use("powers", "lim n -> oo: (1-s)^n = 0", "limit_of_powers", x="1-s"),
        limit("bound tends", f"lim t -> oo: (1-s)^t*{V_0} = 0", f"w*{V_0}", {"w": "powers"}),
        limit("zero tends", "lim t -> oo: 0*(1-s)^t = 0", "0*w", {"w": "powers"}),
        forall("positive", f"forall t from 1: 0*(1-s)^t <= {V}", [sign("v", f"0*(1-s)^t <= {V}")]),
        forall(
            "under",
            f"forall t from 1: {V} <= (1-s)^t*{V_0}",
            [use("v", FALLS, "always", t="t")],
        ),
        squeeze("tends", tends, "positive", "zero tends", "under", "bound tends"),
    ]


@cache
def contraction() -> Certificate:
    """V(t) <= (1-s)^t V(0), and V -> 0."""
    always = f"forall t: {FALLS}"
    tends = f"lim t -> oo: {V} = 0"
    after = f"{V_NEXT} <= {V_0} and {V_NEXT} <= (1-s)^(t+1)*{V_0} and {BOUNDED.format(t='t+1')}"
    return theorem(
        "aida.contraction",
        "near 0 the sum of |x_i| + kappa |m_i| falls by a factor 1 - s in every step",
        variables=VARIABLES,
        given={**RANGES, **ALGORITHM, **GRADIENT, **START},
        claim=f"{always} and {tends}",
        example=EXAMPLE,
        definitions=[SIZE],
        proof=[
            induction(
                "S",
                f"forall t: {STAYS}",
                base=[
                    sign("V", f"{V_0} <= {V_0}"),
                    sign("fall", f"{V_0} <= (1-s)^0*{V_0}"),
                    facts(
                        "base",
                        f"{V_0} <= {V_0} and {V_0} <= (1-s)^0*{V_0} and {BOUNDED.format(t='0')}",
                    ),
                ],
                step=[
                    facts("IH bounded", BOUNDED.format(t="t")),
                    sign("m >= 0", f"0 <= {M}"),
                    sign(
                        "ball",
                        BALL,
                        num=f"(delta - {V_0}) + ({V_0} - {V}) + kappa*{M}",
                    ),
                    *_moments(),
                    *_sums(),
                    sign("x >= 0", f"0 <= {X}"),
                    sign(
                        "below",
                        f"{V_NEXT} <= {V_0}",
                        num=f"((1-s)*{V} - {V_NEXT}) + s*({X} + kappa*{M}) + ({V_0} - {V})",
                    ),
                    sign("factor", "0 < 1 - s", num="(1-b1-2*s)/2 + (1+b1)/2"),
                    sign(
                        "falls",
                        f"{V_NEXT} <= (1-s)^(t+1)*{V_0}",
                        num=f"((1-s)*{V} - {V_NEXT}) + (1-s)*((1-s)^t*{V_0} - {V})",
                    ),
                    facts("step", after),
                ],
            ),
            forall(
                "always",
                always,
                [
                    use("now", STAYS[1:-1], "S", t="t"),
                    facts("falls", FALLS),
                ],
            ),
            *_vanishes(tends),
            facts("goal", f"{always} and {tends}"),
        ],
        note="V(0) <= delta and |m_i(0)| <= delta/kappa say that the start is near 0; then it stays"
        " as near.",
    )
