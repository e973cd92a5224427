"""Aida without weight decay converges near a minimum: both forms of eps, with bias corrections."""

from __future__ import annotations

from functools import cache
from typing import Any

from adamnx_theory.claims.aida.magnitudes import plain
from adamnx_theory.claims.aida.update.denominators import Form, below_bounds
from adamnx_theory.claims.aida.without_decay.algebraic import EVERYTHING, K, converges, instance
from adamnx_theory.claims.aida.without_decay.stays_near import (
    BALL,
    CAP,
    DEFINITIONS,
    FUNCTION,
    LOW,
    LOWER,
    NEAR,
    START,
    X_T,
    stays_near,
)
from adamnx_theory.proof.build import Step, facts, forall, induction, sign, theorem, use

Certificate = dict[str, Any]

VARIABLES = (
    "b:real b2:real L:real l:real eta:real eps:real p:real q:real clow:real chigh:real"
    " top:real rho:real n:nat F:seq c:seq x:seq2 m:seq2 r:seq2 g:seq2"
)
RANGES = {
    "b": "0 < b < 1",
    "b2": "0 < b2 < 1",
    "L": "0 < L",
    "l": "0 < l <= L",
    "eta": "0 < eta",
    "eps": "0 < eps",
    "p": "0 < p",
    "q": "1 < q",
    "rho": "0 < rho",
    "n": "1 <= n",
    "clow": "0 < clow",
    "c low": "forall t: clow <= c(t)",
    "c high": "forall t: c(t) <= chigh",
}
SLOPE = f"forall t: {BALL} => 2*l*F(t) <= sum(i, 1, n, g(t, i)^2)"
EXAMPLE = {
    "b": "1/2",
    "b2": "1/2",
    "L": "2",
    "l": "1",
    "eta": "1/200",
    "eps": "1",
    "p": "1",
    "q": "2",
    "clow": "1/2",
    "chigh": "1",
    "top": "2",
    "rho": "1",
    "n": "2",
    "F": "t -> 0",
    "c": "t -> 1",
    "x": "t -> i -> 0",
    "m": "t -> i -> 0",
    "r": "t -> i -> 0",
    "g": "t -> i -> 0",
}


def given(form: Form) -> dict[str, str]:
    """Aida's recurrences as printed (mu = 0), and f near its minimum."""
    step = f"eta*c(t)*apow(m(t+1, i), q-1)*m(t+1, i)/({form.below('r(t+1, i)')})"
    high = f"chigh/({form.below('0')})"
    start = {k: v for k, v in START.items() if k != "radius"}
    return {
        **RANGES,
        "r >= 0": "forall t: forall i from 1: 0 <= r(t, i)",
        "moment": "forall t: forall i from 1: m(t+1, i) = b*m(t, i) + (1-b)*g(t, i)",
        "second": "forall t: forall i from 1: r(t+1, i) = b2*r(t, i) + (1-b2)*apow(g(t, i), p)",
        "position": f"forall t: forall i from 1: x(t+1, i) = x(t, i) - {step}",
        **FUNCTION,
        "slope": SLOPE,
        **start,
        "r0": "forall i from 1: r(0, i) <= top",
        "top": "rpow(L*rho, p) <= top",
        "radius": f"2*(q+1)*eta*({high})*L*{CAP} <= (1-b)^2",
    }


def divided(form: Form) -> str:
    return f"c(t)/({form.below('r(t+1, i)')})"


def _values(form: Form) -> dict[str, str]:
    values = instance(tuple(name for name in EVERYTHING if name != "D"))
    return {
        **values,
        "D": f"t -> i -> {divided(form)}",
        "Dmax": f"chigh/({form.below('0')})",
    }


def upper_bound(form: Form) -> list[Step]:
    """0 <= D <= chigh / below(0), since r >= 0."""
    d, below, at_zero = divided(form), form.below("r(t+1, i)"), form.below("0")
    low, high = form.bounds("r(t+1, i)", "r(t+1, i)")
    upper = f"{d} <= chigh/({at_zero})"
    return [
        forall(
            "D >= 0",
            f"forall t: forall i from 1: 0 <= {d}",
            [forall("D_t", f"forall i from 1: 0 <= {d}", [sign("D_i", f"0 <= {d}")])],
        ),
        forall(
            "D high",
            f"forall t: forall i from 1: {upper}",
            [
                forall(
                    "D_t",
                    f"forall i from 1: {upper}",
                    [
                        use(
                            "bounds",
                            f"{low} and {high}",
                            f"aida.{form.name}_bounds",
                            r="r(t+1, i)",
                            top="r(t+1, i)",
                            eps="eps",
                            p="p",
                            q="q",
                        ),
                        sign(
                            "D_i",
                            upper,
                            num=f"(chigh - c(t))*({below}) + c(t)*({below} - ({at_zero}))",
                            den=f"({below})*({at_zero})",
                        ),
                    ],
                )
            ],
        ),
    ]


def _stays(form: Form) -> str:
    """What `stays_near` says at time t."""
    fall = LOWER.replace("D(t, i)", f"({divided(form)})")
    return f"{NEAR} and {LOW} and {fall}"


def _second_moment(stays: str) -> list[Step]:
    """r <= top for ever: |g_i|^p <= (L rho)^p <= top in the ball."""
    g_i = "apow(g(t, i), p) <= top"
    return [
        forall(
            "powers",
            f"forall t: forall i from 1: {g_i}",
            [
                use("here", stays, "stays", t="t"),
                sign("ball", BALL, num=f"(rho^2/4 - {X_T}) + 3*rho^2/4"),
                forall(
                    "powers_t",
                    f"forall i from 1: {g_i}",
                    [
                        use("partial", "g(t, i)^2 <= (L*rho)^2", "partials", t="t", i="i"),
                        use(
                            "power",
                            "apow(g(t, i), p) <= apow(L*rho, p)",
                            "apow_monotone",
                            x="g(t, i)",
                            y="L*rho",
                            c="p",
                        ),
                        plain("plain", "L*rho", "p"),
                        sign(
                            "g_i",
                            g_i,
                            num="(apow(L*rho, p) - apow(g(t, i), p))"
                            " + (rpow(L*rho, p) - apow(L*rho, p)) + (top - rpow(L*rho, p))",
                        ),
                    ],
                ),
            ],
        ),
        induction(
            "r <= top",
            "forall s: forall i from 1: r(s, i) <= top",
            base=[facts("base", "forall i from 1: r(0, i) <= top")],
            step=[
                forall(
                    "step",
                    "forall i from 1: r(s+1, i) <= top",
                    [
                        use(
                            "r_i",
                            "r(s+1, i) = b2*r(s, i) + (1-b2)*apow(g(s, i), p)",
                            "second",
                            t="s",
                            i="i",
                        ),
                        use("before", "r(s, i) <= top", "IH", i="i"),
                        use("g_i", "apow(g(s, i), p) <= top", "powers", t="s", i="i"),
                        sign(
                            "after",
                            "r(s+1, i) <= top",
                            num="b2*(top - r(s, i)) + (1-b2)*(top - apow(g(s, i), p))",
                            using=["r_i"],
                        ),
                    ],
                )
            ],
        ),
    ]


def _lower(form: Form) -> list[Step]:
    """D >= clow / below(top)."""
    d, below, at_top = divided(form), form.below("r(t+1, i)"), form.below("top")
    low, high = form.bounds("r(t+1, i)", "top")
    lower = f"clow/({at_top}) <= {d}"
    return [
        sign("top > 0", "0 < top", num="(top - rpow(L*rho, p)) + rpow(L*rho, p)"),
        forall(
            "D low",
            f"forall t: forall i from 1: {lower}",
            [
                forall(
                    "D_t",
                    f"forall i from 1: {lower}",
                    [
                        use("r_i", "r(t+1, i) <= top", "r <= top", s="t+1", i="i"),
                        use(
                            "bounds",
                            f"{low} and {high}",
                            f"aida.{form.name}_bounds",
                            r="r(t+1, i)",
                            top="top",
                            eps="eps",
                            p="p",
                            q="q",
                        ),
                        sign(
                            "D_i",
                            lower,
                            num=f"(c(t) - clow)*({at_top}) + clow*({at_top} - ({below}))",
                            den=f"({at_top})*({below})",
                        ),
                    ],
                )
            ],
        ),
    ]


def rate_bound(form: Form) -> str:
    """l |x_t|^2 <= 2 (k c t)^(-1/k)."""
    c = f"eta*(clow/({form.below('top')}))*l/4*apow(l/n, {K})"
    return f"l*{X_T} <= 2*apow(1/(({K})*({c})*t), 2/(q-1))"


def _smaller_radius(form: Form) -> Step:
    """The radius with 2 (q+1) in place of 4 will do for `stays_near`."""
    size = f"eta*(chigh/({form.below('0')}))*L*{CAP}"
    return sign(
        "radius'",
        f"4*{size} <= (1-b)^2",
        num=f"2*((1-b)^2 - 2*(q+1)*{size}) + (q-1)*(1-b)^2",
        den="q + 1",
    )


@cache
def converges_without_decay(form: Form) -> Certificate:
    """Aida with mu = 0 and q > 1 converges from near a minimum, whatever the learning rate."""
    claim = f"forall t from 1: {rate_bound(form)} and lim t -> oo: {X_T} = 0"
    stays = _stays(form)
    return theorem(
        f"aida.only_if_decay_{form.name}",
        f"Aida, {form.title}, without weight decay, any q > 1, p > 0 and learning rate: a run that"
        " starts near a minimum converges to it, with |x_t| = O(t^(-1/(q-1)))",
        variables=VARIABLES,
        given=given(form),
        claim=claim,
        example=EXAMPLE,
        definitions=DEFINITIONS,
        lemmas=[below_bounds(form), stays_near(), converges()],
        proof=[
            forall(
                "c > 0", "forall t: 0 < c(t)", [sign("c_t", "0 < c(t)", num="(c(t) - clow) + clow")]
            ),
            *upper_bound(form),
            _smaller_radius(form),
            use("stays", f"forall t: [{stays}]", "aida.stays_near", **_values(form)),
            *_second_moment(stays),
            *_lower(form),
            use(
                "goal",
                claim,
                "aida.converges",
                **_values(form),
                Dmin=f"clow/({form.below('top')})",
            ),
        ],
    )
