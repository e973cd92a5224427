"""Aida without weight decay converges, and how fast: |x_t| = O(t^(-1/(q-1))) for q > 1."""

from __future__ import annotations

from functools import cache
from typing import Any

from adamnx_theory.claims.aida.magnitudes import plain
from adamnx_theory.claims.aida.without_decay.stays_near import (
    BALL,
    CAP,
    DEFINITIONS,
    EXAMPLE,
    FALL,
    GIVEN,
    LEVEL,
    LOW,
    LOWER,
    NEAR,
    V_NEXT,
    V_T,
    VARIABLES,
    X_T,
    stays_near,
)
from adamnx_theory.claims.lemmas.decay import algebraic_limit, power_sum
from adamnx_theory.proof.build import Step, facts, forall, limit, sign, squeeze, theorem, use

Certificate = dict[str, Any]

G = "sum(i, 1, n, g(t, i)^2)"
U = "sum(i, 1, n, m(t+1, i)^2)"
E = "sum(i, 1, n, (m(t, i) - g(t, i))^2)"
K = "(q-1)/2"
W = f"apow(l*V(F, m, g, b, L, n, t)/n, {K})"
V_POWER = f"apow({V_T}, {K})"
SHARE = f"apow(l/n, {K})"
C = f"eta*Dmin*l/4*{SHARE}"
CONVERGES = {
    **GIVEN,
    "radius": f"2*(q+1)*eta*Dmax*L*{CAP} <= (1-b)^2",
    "n": "1 <= n",
    "Dmin": "0 < Dmin",
    "D at least": "forall t: forall i from 1: Dmin <= D(t, i)",
    "slope": f"forall t: {BALL} => 2*l*F(t) <= {G}",
}
CONVERGES_EXAMPLE = {**EXAMPLE, "Dmin": "1/200"}
CONVERGES_VARIABLES = VARIABLES.replace("Dmax:real", "Dmin:real Dmax:real")
EVERYTHING = ("b", "L", "l", "eta", "q", "Dmax", "rho", "n", "F", "x", "m", "g", "D")


def _as_function(name: str) -> str:
    if name == "F":
        return "t -> F(t)"
    return f"t -> i -> {name}(t, i)" if name in ("x", "m", "g", "D") else name


def instance(names: tuple[str, ...] = EVERYTHING) -> dict[str, str]:
    """The variables of a lemma on runs, taken as they are."""
    return {name: _as_function(name) for name in names}


def _potential_is_small() -> list[Step]:
    """l V <= |u|^2 + |m - g|^2, u the new moment; and V >= 0."""
    average = "m(t+1, i) = b*m(t, i) + (1-b)*g(t, i)"
    error = "(m(t, i) - g(t, i))"
    part = f"m(t+1, i)^2 + b^2*{error}^2 - g(t, i)^2/2"
    return [
        use("now", f"{NEAR} and {LOW} and {LOWER}", "stays", t="t"),
        sign("ball", BALL, num=f"(rho^2/4 - {X_T}) + 3*rho^2/4"),
        use("minimum_t", f"l*{X_T} <= 2*F(t)", "minimum", t="t"),
        sign("F", "0 <= F(t)", num=f"(2*F(t) - l*{X_T})/2 + l*{X_T}/2"),
        use("slope_t", f"2*l*F(t) <= {G}", "slope", t="t"),
        forall(
            "parts",
            f"forall i from 1: 0 <= {part}",
            [
                use("average", average, "moment", t="t", i="i"),
                sign("part", f"0 <= {part}", num=f"(m(t+1, i) + b*{error})^2/2", using=["average"]),
            ],
        ),
        sign(
            "lV",
            f"l*{V_T} <= {U} + {E}",
            num=f"({G} - 2*l*F(t))/2 + sum(i, 1, n, {part}) + (1-b)*(b + 1/2 + (L-l)/(2*L))*{E}",
        ),
        sign("V >= 0", f"0 <= {V_T}"),
    ]


def _steps_are_short() -> list[Step]:
    """(l V/n)^k <= (L rho)^(q-1), so the radius bounds eta Dmin (l V/n)^k."""
    w = f"l*{V_T}/n"
    return [
        sign("n - 1", "0 <= n - 1"),
        sign(
            "w",
            f"{w} <= (L*rho)^2",
            num=f"l/n*({LEVEL} - {V_T}) + L^2*rho^2*(8*(n-1) + 7 + b)/(8*n)"
            " + (1-b)*rho^2*(L-l)*(L+l)/(8*n)",
        ),
        sign("w^2", f"({w})^2 <= ((L*rho)^2)^2", num=f"((L*rho)^2 - {w})*((L*rho)^2 + {w})"),
        sign("k", f"0 < {K}", num="q-1", den="2"),
        use(
            "monotone",
            f"{W} <= apow((L*rho)^2, {K})",
            "apow_monotone",
            x=w,
            y="(L*rho)^2",
            c=K,
        ),
        use(
            "square",
            f"apow((L*rho)^2, {K}) = apow(L*rho, q-1)",
            "apow_of_square",
            x="L*rho",
            c=K,
        ),
        plain("cap", "L*rho", "q-1"),
        sign(
            "W",
            f"{W} <= {CAP}",
            num=f"(apow((L*rho)^2, {K}) - {W}) + (apow(L*rho, q-1) - apow((L*rho)^2, {K}))"
            f" + ({CAP} - apow(L*rho, q-1))",
        ),
        use("D_1 low", "Dmin <= D(t, 1)", "D at least", t="t", i="1"),
        use("D_1 high", "D(t, 1) <= Dmax", "Dmax", t="t", i="1"),
        sign("Dmin <= Dmax", "Dmin <= Dmax", num="(Dmax - D(t, 1)) + (D(t, 1) - Dmin)"),
        sign(
            "weight",
            f"eta*Dmin*(1 + {K})*{W} <= (1-b)^2/L",
            num=f"(3/4*(1-b)^2 + ((1-b)^2 - 2*(q+1)*eta*Dmax*L*{CAP})/4)/L"
            f" + eta*(q+1)/2*((Dmax - Dmin)*{CAP} + Dmin*({CAP} - {W}))",
        ),
    ]


def _fall_is_large() -> list[Step]:
    """The tangent to the powers at l V/n, and l V <= |u|^2 + |m - g|^2."""
    powers = "sum(i, 1, n, apow(m(t+1, i), q-1)*m(t+1, i)^2)"
    w = f"l*{V_T}/n"
    return [
        use(
            "tangent",
            f"(1 + {K})*{W}*{U} <= {powers} + n*({K})*{W}*({w})",
            "power_sum",
            u="i -> m(t+1, i)",
            n="n",
            w=w,
            k=K,
        ),
        use("more", "forall i from 1: Dmin <= D(t, i)", "D at least", t="t"),
        use("product", f"{W} = {SHARE}*{V_POWER}", "apow_product", x="l/n", y=V_T, c=K),
        sign(
            "fall",
            f"{C}*{V_POWER}*{V_T} <= {FALL}",
            num="eta/4*sum(i, 1, n, (D(t, i) - Dmin)*apow(m(t+1, i), q-1)*m(t+1, i)^2)"
            f" + eta*Dmin/4*({powers} + n*({K})*{W}*({w}) - (1 + {K})*{W}*{U})"
            f" + 1/4*((1-b)^2/L - eta*Dmin*(1 + {K})*{W})*{E}"
            f" + eta*Dmin/4*(1 + {K})*{W}*({U} + {E} - l*{V_T})"
            f" + eta*Dmin/4*l*{V_T}*({W} - {SHARE}*{V_POWER})",
        ),
    ]


FALLS = f"{V_NEXT} <= {V_T} - {C}*{V_POWER}*{V_T}"


@cache
def falls_by_a_power() -> Certificate:
    """V' <= V - c V^((q+1)/2), c = (eta Dmin l/4) (l/n)^((q-1)/2)."""
    claim = f"forall t: [0 <= {V_T} and l*{X_T} <= 2*{V_T} and {FALLS}]"
    return theorem(
        "aida.falls_by_a_power",
        "without weight decay the potential falls by at least a multiple of its power (q+1)/2",
        variables=CONVERGES_VARIABLES,
        given=CONVERGES,
        claim=claim,
        example=CONVERGES_EXAMPLE,
        definitions=DEFINITIONS,
        lemmas=[stays_near(), power_sum()],
        proof=[
            sign(
                "radius'",
                f"4*eta*Dmax*L*{CAP} <= (1-b)^2",
                num=f"(((1-b)^2 - 2*(q+1)*eta*Dmax*L*{CAP})*2 + (q-1)*(1-b)^2)/(q+1)",
            ),
            use(
                "stays",
                f"forall t: [{NEAR} and {LOW} and {LOWER}]",
                "aida.stays_near",
                **instance(),
            ),
            forall(
                "goal",
                claim,
                [
                    *_potential_is_small(),
                    *_steps_are_short(),
                    *_fall_is_large(),
                    sign(
                        "falls",
                        FALLS,
                        num=f"({V_T} - ({FALL}) - {V_NEXT}) + ({FALL} - {C}*{V_POWER}*{V_T})",
                    ),
                    sign(
                        "distance",
                        f"l*{X_T} <= 2*{V_T}",
                        num=f"(2*F(t) - l*{X_T}) + (1-b)/L*{E}",
                    ),
                    facts("here", f"0 <= {V_T} and l*{X_T} <= 2*{V_T} and {FALLS}"),
                ],
            ),
        ],
    )


@cache
def converges() -> Certificate:
    """l |x_t|^2 <= 2 (k c t)^(-1/k), k = (q-1)/2, c = (eta Dmin l/4) (l/n)^k; so x_t -> 0."""
    k_c_t = f"({K})*({C})*t"
    v_bound = f"{V_T} <= apow(1/({k_c_t}), 2/(q-1))"
    bound = f"l*{X_T} <= 2*apow(1/({k_c_t}), 2/(q-1))"
    claim = f"forall t from 1: {bound} and lim t -> oo: {X_T} = 0"
    return theorem(
        "aida.converges",
        "without weight decay, q > 1, any learning rate: a run that starts near a minimum"
        " converges to it, with |x_t| = O(t^(-1/(q-1)))",
        variables=CONVERGES_VARIABLES,
        given=CONVERGES,
        claim=claim,
        example=CONVERGES_EXAMPLE,
        definitions=DEFINITIONS,
        lemmas=[falls_by_a_power(), algebraic_limit()],
        proof=[
            use(
                "falls",
                f"forall t: [0 <= {V_T} and l*{X_T} <= 2*{V_T} and {FALLS}]",
                "aida.falls_by_a_power",
                **instance(),
                Dmin="Dmin",
            ),
            *_parts(),
            sign("k", f"0 < {K}", num="q-1", den="2"),
            sign("l/n", "0 < l/n"),
            sign("c", f"0 < {C}"),
            use(
                "decay",
                f"forall t from 1: {v_bound} and lim t -> oo: {V_T} = 0",
                "algebraic_limit",
                V=f"t -> {V_T}",
                c=C,
                k=K,
            ),
            forall(
                "bound",
                f"forall t from 1: {bound}",
                [
                    use("at most", f"l*{X_T} <= 2*{V_T}", "distance", t="t"),
                    facts("all bounds", f"forall t from 1: {v_bound}"),
                    use("small", v_bound, "all bounds", t="t"),
                    sign(
                        "bound_t",
                        bound,
                        num=f"(2*{V_T} - l*{X_T}) + 2*(apow(1/({k_c_t}), 2/(q-1)) - {V_T})",
                    ),
                ],
            ),
            *_distance_vanishes(),
            facts("goal", claim),
        ],
    )


def _parts() -> list[Step]:
    whole = f"0 <= {V_T} and l*{X_T} <= 2*{V_T} and {FALLS}"
    parts = {"V >= 0": f"0 <= {V_T}", "distance": f"l*{X_T} <= 2*{V_T}", "V falls": FALLS}
    return [
        forall(
            name,
            f"forall t: {part}",
            [use("all", whole, "falls", t="t"), facts("part", part)],
        )
        for name, part in parts.items()
    ]


def _distance_vanishes() -> list[Step]:
    above = f"{X_T} <= 2/l*{V_T}"
    return [
        facts("V -> 0", f"lim t -> oo: {V_T} = 0"),
        limit("upper", f"lim t -> oo: 2/l*{V_T} = 0", "2/l*z", {"z": "V -> 0"}),
        use("zero", "lim t -> oo: 0/t = 0", "limit_of_inverse", c="0"),
        forall("below", f"forall t: 0/(t+1) <= {X_T}", [sign("low", f"0/(t+1) <= {X_T}")]),
        forall(
            "above",
            f"forall t: {above}",
            [
                use("at most", f"l*{X_T} <= 2*{V_T}", "distance", t="t"),
                sign("high", above, num=f"(2*{V_T} - l*{X_T})", den="l"),
            ],
        ),
        squeeze("x -> 0", f"lim t -> oo: {X_T} = 0", "below", "zero", "above", "upper"),
    ]
