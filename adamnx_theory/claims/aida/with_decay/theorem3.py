"""Stability with weight decay survives at p = 1, where the Jacobian does not exist."""

from __future__ import annotations

from functools import cache, partial
from typing import Any

from adamnx_theory.claims.aida.shared import claim
from adamnx_theory.claims.aida.update.denominators import INSIDE, OUTSIDE, Form, below_bounds
from adamnx_theory.claims.aida.with_decay.l2_contraction import (
    CAP,
    DEFINITIONS,
    GIVEN,
    KAPPA,
    M_T,
    NEAR,
    SHRINKS,
    X_T,
    Z_0,
    Z_T,
    contracts_near,
)
from adamnx_theory.claims.aida.with_decay.second_moment import second_moment_vanishes
from adamnx_theory.claims.aida.without_decay.local_convergence import divided, upper_bound
from adamnx_theory.claims.evidence import Control, certified
from adamnx_theory.claims.model import Role, Verdict
from adamnx_theory.proof.build import Step, facts, forall, limit, sign, squeeze, theorem, use

Certificate = dict[str, Any]

VARIABLES = (
    "b:real b2:real mu:real L:real eta:real eps:real p:real q:real chigh:real rho:real w:real"
    " tau:real R:real n:nat c:seq x:seq2 m:seq2 r:seq2 g:seq2"
)
EXAMPLE = {
    "b": "1/2",
    "b2": "1/2",
    "mu": "1/2",
    "L": "2",
    "eta": "1/100",
    "eps": "1",
    "p": "1",
    "q": "2",
    "chigh": "1",
    "rho": "1",
    "w": "19/20",
    "tau": "39/40",
    "R": "4",
    "n": "2",
    "c": "t -> 1",
    "x": "t -> i -> 0",
    "m": "t -> i -> 0",
    "r": "t -> i -> 0",
    "g": "t -> i -> 0",
}
R_VANISHES = "forall i from 1: lim t -> oo: r(t, i) = 0"


def given(form: Form) -> dict[str, str]:
    """Aida's recurrences with decay, and |g| <= L |x| near the origin."""
    step = f"eta*c(t)*apow(m(t+1, i), q-1)*m(t+1, i)/({form.below('r(t+1, i)')})"
    kept = ("b", "mu", "L", "eta", "q", "rho", "w", "w x", "w m", "moment")
    start = ("gradient", "partials", "Z0", "m0")
    return {
        **{k: GIVEN[k] for k in kept},
        "b2": "0 < b2 < 1",
        "eps": "0 < eps",
        "p": "0 < p",
        "c": "forall t: 0 <= c(t)",
        "c high": "forall t: c(t) <= chigh",
        "r >= 0": "forall t: forall i from 1: 0 <= r(t, i)",
        "second": "forall t: forall i from 1: r(t+1, i) = b2*r(t, i) + (1-b2)*apow(g(t, i), p)",
        "position": f"forall t: forall i from 1: x(t+1, i) = (1-mu)*x(t, i) - {step}",
        **{k: GIVEN[k] for k in start},
        "radius": f"2*eta*(chigh/({form.below('0')}))*L*{CAP} <= mu",
        "tau": "b2 < tau < 1",
        "w^p": "rpow(w, p) <= tau",
        "r0": "forall i from 1: r(0, i) <= R",
        "R": "(1-b2)*rpow(L*rho, p) <= R*(tau - b2)",
    }


def _points_vanish() -> list[Step]:
    """X and |m|^2 are at most multiples of w^(2t)."""
    top = f"w^(2*t)*{Z_0}"
    return [
        sign("w^2", "w^2 < 1", num="(1 - w)*(1 + w)"),
        use("powers", "lim t -> oo: (w^2)^t = 0", "limit_of_powers", x="w^2"),
        limit("top", f"lim t -> oo: {top} = 0", f"z*{Z_0}", {"z": "powers"}),
        limit("top m", f"lim t -> oo: {top}/({KAPPA}) = 0", f"z*{Z_0}/({KAPPA})", {"z": "powers"}),
        use("zero", "lim t -> oo: 0/t = 0", "limit_of_inverse", c="0"),
        forall("X >= 0", f"forall t: 0 <= {X_T}", [sign("X_t", f"0 <= {X_T}")]),
        forall("M >= 0", f"forall t: 0 <= {M_T}", [sign("M_t", f"0 <= {M_T}")]),
        forall(
            "X <= top",
            f"forall t: {X_T} <= {top}",
            [
                use("Z_t", SHRINKS.format(t="t"), "shrinks", t="t"),
                sign("X_t", f"{X_T} <= {top}", num=f"({top} - {Z_T}) + {KAPPA}*{M_T}"),
            ],
        ),
        forall(
            "M <= top",
            f"forall t: {M_T} <= {top}/({KAPPA})",
            [
                use("Z_t", SHRINKS.format(t="t"), "shrinks", t="t"),
                sign("M_t", f"{M_T} <= {top}/({KAPPA})", num=f"({top} - {Z_T}) + {X_T}", den=KAPPA),
            ],
        ),
        squeeze("x -> 0", f"lim t -> oo: {X_T} = 0", "X >= 0", "zero", "X <= top", "top"),
        squeeze("m -> 0", f"lim t -> oo: {M_T} = 0", "M >= 0", "zero", "M <= top", "top m"),
    ]


def _second_moments_vanish() -> list[Step]:
    """|g_i| <= L |x| <= L rho w^t, and the lemma on r."""
    top = f"w^(2*t)*{Z_0}"
    g_i = "g(t, i)^2 <= (L*rho*w^t)^2"
    r_i = "forall t: r(t, i) <= R*tau^t and lim t -> oo: r(t, i) = 0"
    return [
        forall(
            "gradients",
            f"forall t: forall i from 1: {g_i}",
            [
                use("X_t", f"{X_T} <= {top}", "X <= top", t="t"),
                sign(
                    "near",
                    NEAR,
                    num=f"({top} - {X_T}) + (1 - w^(2*t))*{Z_0} + (rho^2 - {Z_0})",
                ),
                forall(
                    "gradients_t",
                    f"forall i from 1: {g_i}",
                    [
                        use("partial", f"g(t, i)^2 <= L^2*{X_T}", "partials", t="t", i="i"),
                        sign(
                            "g_i",
                            g_i,
                            num=f"(L^2*{X_T} - g(t, i)^2) + L^2*({top} - {X_T})"
                            f" + L^2*w^(2*t)*(rho^2 - {Z_0})",
                        ),
                    ],
                ),
            ],
        ),
        forall(
            "r -> 0",
            R_VANISHES,
            [
                forall("r_i >= 0", "forall t: 0 <= r(t, i)", [sign("r_t", "0 <= r(t, i)")]),
                forall(
                    "second_i",
                    "forall t: r(t+1, i) = b2*r(t, i) + (1-b2)*apow(g(t, i), p)",
                    [
                        use(
                            "second_t",
                            "r(t+1, i) = b2*r(t, i) + (1-b2)*apow(g(t, i), p)",
                            "second",
                            t="t",
                            i="i",
                        )
                    ],
                ),
                forall("g_i", f"forall t: {g_i}", [use("g_t", g_i, "gradients", t="t", i="i")]),
                use(
                    "both",
                    r_i,
                    "aida.second_moment_vanishes",
                    **{name: name for name in ("b2", "p", "w", "tau", "R")},
                    B="L*rho",
                    r="t -> r(t, i)",
                    g="t -> g(t, i)",
                ),
                facts("r_i", "lim t -> oo: r(t, i) = 0"),
            ],
        ),
    ]


@cache
def stable_with_decay(form: Form) -> Certificate:
    """Aida with mu > 0, any p > 0 and q > 1: x, m and r go to 0, x and m geometrically."""
    shrinks = f"forall t: {SHRINKS.format(t='t')}"
    claim_ = f"{shrinks} and lim t -> oo: {X_T} = 0 and lim t -> oo: {M_T} = 0 and {R_VANISHES}"
    reals = ("b", "mu", "L", "eta", "q", "rho", "w", "n")
    return theorem(
        f"aida.theorem3_p1_{form.name}",
        f"Aida with weight decay, {form.title}, any q > 1 and p > 0: near the origin"
        " |x|^2 + kappa |m|^2 shrinks geometrically, and r goes to 0",
        variables=VARIABLES,
        given=given(form),
        claim=claim_,
        example=EXAMPLE,
        definitions=DEFINITIONS,
        lemmas=[below_bounds(form), contracts_near(), second_moment_vanishes()],
        proof=[
            *upper_bound(form),
            use(
                "shrinks",
                shrinks,
                "aida.contracts_near",
                **{name: name for name in reals},
                **{name: f"t -> i -> {name}(t, i)" for name in ("x", "m", "g")},
                D=f"t -> i -> {divided(form)}",
                Dmax=f"chigh/({form.below('0')})",
            ),
            *_points_vanish(),
            *_second_moments_vanish(),
            facts("goal", claim_),
        ],
    )


SLOWER = Control("w^(2*t)", "w^(99*t)")
CLAIMS = (
    claim(
        "theorem3.p1",
        "our theorem, for Section IV-B, Theorems 3 and 4",
        "",
        "With decay the origin stays asymptotically stable for p = 1, where the Jacobian that"
        " Theorem 3 rests on does not exist.",
        Verdict.PROVED,
        "For every p > 0 (so also p = 1), q > 1, 0 < mu <= 1, both places of eps, with and without"
        " bias corrections: |x|^2 + mu/(2(1-b1)L^2) |m|^2 shrinks in each step by at least the"
        " factor max(1 - mu/4, (1+b1)/2) near the origin, and r goes to 0 geometrically. f need"
        " not have a minimum at 0: a gradient with |g| <= L |x| is enough.",
        certified(Role.AS_STATED, partial(stable_with_decay, INSIDE), SLOWER),
        certified(Role.AS_STATED, partial(stable_with_decay, OUTSIDE), SLOWER),
        certified(Role.SUPPORT, second_moment_vanishes, Control("R*tau^t", "R*tau^(9*t)")),
        note="How near: Z_0 <= rho^2 with 2 eta Dmax L (L rho)^(q-1) <= mu; 1/Dmax is the"
        " denominator of the step at r = 0. The minimizer must be the origin, else decay moves the"
        " fixed point (aida.lemma1).",
    ),
)
