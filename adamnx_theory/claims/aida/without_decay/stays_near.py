"""A run of Aida without weight decay that starts near a minimum stays there (mu = 0, q > 1).

The minimizer is the origin, n coordinates, any learning rate eta.  On the ball
|x| <= rho: f - f* >= l |x|^2/2 and the gradient is L-Lipschitz, as it is near any
minimum with a positive definite Hessian.  D(t, i) stands for what divides
|m_i|^q sign(m_i) in step t + 1, with or without the bias corrections, eps inside or
outside the power: it only has to lie in [0, Dmax].
"""

from __future__ import annotations

from functools import cache
from typing import Any

from adamnx_theory.claims.aida.magnitudes import plain
from adamnx_theory.claims.lemmas.near_minimum import LEVEL, near_step
from adamnx_theory.proof.build import Step, define, facts, forall, induction, sign, theorem, use

Certificate = dict[str, Any]

X = define("X", "x n t", "sum(i, 1, n, x(t, i)^2)")
V = define("V", "F m g b L n t", "F(t) + (1-b)/(2*L)*sum(i, 1, n, (m(t, i) - g(t, i))^2)")
DEFINITIONS = [X, V]
X_T, X_NEXT = "X(x, n, t)", "X(x, n, t+1)"
V_T, V_NEXT = "V(F, m, g, b, L, n, t)", "V(F, m, g, b, L, n, t+1)"
V_0 = "V(F, m, g, b, L, n, 0)"
CAP = "rpow(L*rho, q-1)"  # bounds |m_i|^(q-1)

VARIABLES = (
    "b:real L:real l:real eta:real q:real Dmax:real rho:real n:nat"
    " F:seq x:seq2 m:seq2 g:seq2 D:seq2"
)
ALGORITHM = {
    "b": "0 < b < 1",
    "L": "0 < L",
    "l": "0 < l <= L",
    "eta": "0 < eta",
    "q": "1 < q",
    "rho": "0 < rho",
    "moment": "forall t: forall i from 1: m(t+1, i) = b*m(t, i) + (1-b)*g(t, i)",
    "position": "forall t: forall i from 1:"
    " x(t+1, i) = x(t, i) - eta*D(t, i)*apow(m(t+1, i), q-1)*m(t+1, i)",
    "D": "forall t: forall i from 1: 0 <= D(t, i)",
    "Dmax": "forall t: forall i from 1: D(t, i) <= Dmax",
}
MOVED = "sum(i, 1, n, (x(t+1, i) - x(t, i))^2)"
SLOPE = "sum(i, 1, n, g(t, i)*(x(t+1, i) - x(t, i)))"
DESCENT = f"F(t+1) <= F(t) + {SLOPE} + L/2*{MOVED}"
SMOOTH = f"sum(i, 1, n, (g(t+1, i) - g(t, i))^2) <= L^2*{MOVED}"
BALL = f"{X_T} <= rho^2"
FUNCTION = {
    "minimum": f"forall t: {BALL} => l*{X_T} <= 2*F(t)",
    "gradient": f"forall t: {BALL} => sum(i, 1, n, g(t, i)^2) <= L^2*{X_T}",
    "partials": f"forall t: forall i from 1: {BALL} => g(t, i)^2 <= (L*rho)^2",
    "descent": f"forall t: {BALL} => {X_NEXT} <= rho^2 => {DESCENT}",
    "smooth": f"forall t: {BALL} => {X_NEXT} <= rho^2 => {SMOOTH}",
}
START = {
    "radius": f"4*eta*Dmax*L*{CAP} <= (1-b)^2",
    "x0": "X(x, n, 0) <= rho^2/4",
    "V0": f"{V_0} <= {LEVEL}",
    "m0": "forall i from 1: m(0, i)^2 <= (L*rho)^2",
}
GIVEN = {**ALGORITHM, **FUNCTION, **START}
# the run that starts at the minimum; a run that moves is in the tests
EXAMPLE = {
    "b": "1/2",
    "L": "2",
    "l": "1",
    "eta": "1",
    "q": "2",
    "Dmax": "1/100",
    "rho": "1",
    "n": "2",
    "F": "t -> 0",
    "x": "t -> i -> 0",
    "m": "t -> i -> 0",
    "g": "t -> i -> 0",
    "D": "t -> i -> 1/100",
}

RATE = "eta*D(t, i)*apow(m(t+1, i), q-1)"
FALL = f"1/4*sum(i, 1, n, {RATE}*m(t+1, i)^2) + (1-b)^2/(4*L)*sum(i, 1, n, (m(t, i) - g(t, i))^2)"
LOWER = f"{V_NEXT} <= {V_T} - ({FALL})"
NEAR = f"{X_T} <= rho^2/4"
LOW = f"{V_T} <= {LEVEL}"
BOUNDED = "forall i from 1: m({t}, i)^2 <= (L*rho)^2"
STAYS = f"[{NEAR} and {LOW} and {BOUNDED.format(t='t')}]"


def _rates() -> list[Step]:
    """0 <= d_i <= eta Dmax (L rho)^(q-1), since m(t+1) is an average of m(t) and g(t)."""
    one, power = "m(t+1, i)^2 <= (L*rho)^2", "apow(m(t+1, i), q-1)"
    capped = f"{RATE} <= eta*Dmax*{CAP}"
    average = "m(t+1, i) = b*m(t, i) + (1-b)*g(t, i)"
    return [
        sign("ball", BALL, num=f"(rho^2/4 - {X_T}) + 3*rho^2/4"),
        forall(
            "next moment",
            BOUNDED.format(t="t+1"),
            [
                use("average", average, "moment", t="t", i="i"),
                use("m_i", "m(t, i)^2 <= (L*rho)^2", "IH moment", i="i"),
                use("g_i", "g(t, i)^2 <= (L*rho)^2", "partials", t="t", i="i"),
                sign(
                    "one",
                    one,
                    num="b*((L*rho)^2 - m(t, i)^2) + (1-b)*((L*rho)^2 - g(t, i)^2)"
                    " + b*(1-b)*(m(t, i) - g(t, i))^2",
                    using=["average"],
                ),
            ],
        ),
        use("D_t", "forall i from 1: 0 <= D(t, i)", "D", t="t"),
        forall("rates", f"forall i from 1: 0 <= {RATE}", [sign("rate", f"0 <= {RATE}")]),
        forall(
            "capped",
            f"forall i from 1: {capped}",
            [
                use("m_i", one, "next moment", i="i"),
                use(
                    "power",
                    f"{power} <= apow(L*rho, q-1)",
                    "apow_monotone",
                    x="m(t+1, i)",
                    y="L*rho",
                    c="q-1",
                ),
                use("D_i", "D(t, i) <= Dmax", "Dmax", t="t", i="i"),
                sign(
                    "one rate",
                    capped,
                    num=f"eta*(Dmax - D(t, i))*{CAP} + eta*D(t, i)*(apow(L*rho, q-1) - {power})",
                    using=["cap"],
                ),
            ],
        ),
    ]


def _at(t: str) -> dict[str, str]:
    """The sequences of `near_step` at time t."""
    return {
        "F": f"F({t})",
        "Fn": f"F({t}+1)",
        "x": f"i -> x({t}, i)",
        "xn": f"i -> x({t}+1, i)",
        "m": f"i -> m({t}, i)",
        "u": f"i -> m({t}+1, i)",
        "g": f"i -> g({t}, i)",
        "gn": f"i -> g({t}+1, i)",
        "d": f"i -> {RATE}",
    }


def _function() -> list[Step]:
    """What is known about f at the two points of the step."""
    return [
        use("moment_t", "forall i from 1: m(t+1, i) = b*m(t, i) + (1-b)*g(t, i)", "moment", t="t"),
        use(
            "position_t",
            f"forall i from 1: x(t+1, i) = x(t, i) - {RATE}*m(t+1, i)",
            "position",
            t="t",
        ),
        use("minimum_t", f"l*{X_T} <= 2*F(t)", "minimum", t="t"),
        use("gradient_t", f"sum(i, 1, n, g(t, i)^2) <= L^2*{X_T}", "gradient", t="t"),
        use(
            "minimum_next",
            f"{X_NEXT} <= rho^2 => l*{X_NEXT} <= 2*F(t+1)",
            "minimum",
            t="t+1",
        ),
        use("descent_t", f"{X_NEXT} <= rho^2 => {DESCENT}", "descent", t="t"),
        use("smooth_t", f"{X_NEXT} <= rho^2 => {SMOOTH}", "smooth", t="t"),
        sign("short", f"4*L*(eta*Dmax*{CAP}) <= (1-b)^2", num=f"(1-b)^2 - 4*eta*Dmax*L*{CAP}"),
    ]


def _one_step() -> list[Step]:
    conclusion = f"{X_NEXT} <= rho^2/4 and {LOWER}"
    return [
        *_rates(),
        *_function(),
        use(
            "after",
            conclusion,
            "near_step",
            b="b",
            L="L",
            l="l",
            dmax=f"eta*Dmax*{CAP}",
            rho="rho",
            n="n",
            **_at("t"),
        ),
    ]


@cache
def stays_near() -> Certificate:
    """|x| <= rho/2 for ever, and V falls in every step."""
    always = f"forall t: {STAYS}"
    claim = f"forall t: [{NEAR} and {LOW} and {LOWER}]"
    at_next = f"{X_NEXT} <= rho^2/4 and {V_NEXT} <= {LEVEL} and {BOUNDED.format(t='t+1')}"
    return theorem(
        "aida.stays_near",
        "without weight decay, q > 1, any learning rate: a run that starts near a minimum stays"
        " near, and f - f* + (1-b)/(2L) |m - g|^2 falls in every step",
        variables=VARIABLES,
        given=GIVEN,
        claim=claim,
        example=EXAMPLE,
        definitions=DEFINITIONS,
        lemmas=[near_step()],
        proof=[
            sign("exponent", "0 < q - 1"),
            plain("cap", "L*rho", "q-1"),
            induction(
                "S",
                always,
                base=[
                    facts(
                        "base",
                        f"X(x, n, 0) <= rho^2/4 and {V_0} <= {LEVEL} and {BOUNDED.format(t='0')}",
                    ),
                ],
                step=[
                    facts("IH moment", BOUNDED.format(t="t")),
                    *_one_step(),
                    sign(
                        "V_next",
                        f"{V_NEXT} <= {LEVEL}",
                        num=f"({V_T} - ({FALL}) - {V_NEXT}) + ({LEVEL} - {V_T}) + ({FALL})",
                    ),
                    facts("step", at_next),
                ],
            ),
            forall(
                "goal",
                claim,
                [
                    use("now", f"{NEAR} and {LOW} and {BOUNDED.format(t='t')}", "S", t="t"),
                    facts("IH moment", BOUNDED.format(t="t")),
                    *_one_step(),
                    facts("both", f"{NEAR} and {LOW} and {LOWER}"),
                ],
            ),
        ],
    )
