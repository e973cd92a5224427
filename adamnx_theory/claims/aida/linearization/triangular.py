"""The linear part of the step at 0 for q > 1: Theorem 3 and Remark 1."""

from __future__ import annotations

from functools import cache
from typing import Any

from adamnx_theory.claims.aida.linearization.spectrum import DETERMINANT
from adamnx_theory.claims.aida.magnitudes import plain
from adamnx_theory.claims.aida.shared import claim, step
from adamnx_theory.claims.evidence import Control, certified
from adamnx_theory.claims.model import Role, Verdict
from adamnx_theory.proof.build import Step, equal, facts, sign, theorem, use

Certificate = dict[str, Any]

VARIABLES = "eta:real b1:real b2:real eps:real mu:real p:real q:real x:real m:real r:real g:real"
GIVEN = {
    "eta": "0 < eta",
    "b2": "0 < b2 < 1",
    "eps": "0 < eps",
    "p": "0 < p",
    "q": "0 < q",
    "r": "0 <= r",
}
POINT = {
    "eta": "1",
    "b1": "1/2",
    "b2": "3/4",
    "eps": "1",
    "mu": "1/8",
    "p": "1",
    "q": "2",
    "x": "1",
    "m": "2",
    "r": "0",
    "g": "0",
}


@cache
def remainder(form: str) -> Certificate:
    """|x' - (1-mu) x| <= eta |m'|^q/eps^(q/p), or eta |m'|^q/eps."""
    name = "aida" if form == "inside" else "aida_eps_outside"
    m, r = f"{name}_m(b1, m, g)", f"{name}_r(b2, p, r, g)"
    below = f"rpow(eps + {r}, q/p)" if form == "inside" else f"(eps + apow({r}, q/p))"
    least = "rpow(eps, q/p)" if form == "inside" else "eps"
    moved = f"{name}_limit_x(eta, b1, b2, eps, mu, p, q, x, m, r, g) - (1 - mu)*x"
    size, bound = f"eta*apow({m}, q)", f"eta*apow({m}, q)/{least}"
    up, down = f"{moved} <= {bound}", f"-({moved}) <= {bound}"
    rest = f"{size}*({below} - {least})/({least}*{below})"
    inside: list[Step] = [
        sign("R", f"0 <= {r}"),
        use(
            "grows",
            f"{least} <= {below}",
            "rpow_weakly_increasing_base",
            x="eps",
            y=f"eps + {r}",
            c="q/p",
        ),
    ]
    return theorem(
        f"aida.theorem3_{form}",
        "the step of x differs from (1-mu) x by a term of order |m_(t+1)|^q",
        variables=VARIABLES,
        given=GIVEN,
        claim=f"{up} and {down}",
        example=POINT,
        definitions=step(name, autonomous=True),
        proof=[
            *(inside if form == "inside" else []),
            use("at most", f"sign({m}) <= 1", "sign_at_most_one", x=m),
            use("at least", f"sign(-{m}) <= 1", "sign_at_most_one", x=f"-{m}"),
            sign("up", up, num=f"{rest} + {size}/{below}*(1 - sign(-{m}))"),
            sign("down", down, num=f"{rest} + {size}/{below}*(1 - sign({m}))"),
            facts("goal", f"{up} and {down}"),
        ],
        note="m' is linear, and |m'|^q is of smaller order than m' for q > 1.",
    )


def second_moment_row() -> Certificate:
    goal = "aida_r(b2, p, r, g) - b2*r = (1 - b2)*apow(g, p)"
    return theorem(
        "aida.theorem3_r",
        "r_(t+1) differs from b2 r by a term of order |g|^p, of smaller order than g for p > 1",
        variables="b2:real p:real r:real g:real",
        given={"p": "0 < p"},
        claim=goal,
        example={"b2": "1/2", "p": "2", "r": "1", "g": "-1"},
        definitions=step("aida")[1:2],
        proof=[equal("goal", goal)],
    )


def characteristic() -> Certificate:
    goal = (
        "det3(l - b1, 0, -(1-b1)*gamma, 0, l - b2, 0, 0, 0, l - (1-mu))"
        " = (l - b1)*(l - b2)*(l - (1 - mu))"
    )
    return theorem(
        "aida.theorem3",
        "the characteristic polynomial of (26) for one eigenvalue gamma of the Hessian",
        variables="b1:real b2:real mu:real gamma:real l:real",
        claim=goal,
        example={"b1": "1/2", "b2": "3/4", "mu": "1/8", "gamma": "1", "l": "2"},
        definitions=[DETERMINANT],
        proof=[equal("goal", goal)],
        note="In the order (m, r, x) the matrix (26) is upper triangular, as the text says.",
    )


def kink() -> Certificate:
    ahead, back = "aida_r(b2, 1, 0, gamma*h)", "aida_r(b2, 1, 0, -gamma*h)"
    goal = f"({ahead} - d*h) + ({back} - d*(-h)) = 2*(1 - b2)*gamma*h"
    return theorem(
        "aida.theorem3_kink",
        "for p = 1 no slope d fits the moment r on both sides of 0",
        variables="b2:real gamma:real h:real d:real",
        given={"gamma": "0 < gamma", "h": "0 < h"},
        claim=goal,
        example={"b2": "1/2", "gamma": "1", "h": "1", "d": "3"},
        definitions=step("aida")[1:2],
        proof=[
            plain("size", "gamma*h", "1"),
            equal("goal", goal, using=["size"]),
        ],
        note="With x = h and x = -h near 0 and g = gamma x: the errors of the slope d add up to"
        " 2 (1-b2) gamma |h|, which is not of smaller order than h.",
    )


def unit_eigenvalue() -> Certificate:
    goal = "det3(1 - b1, 0, -(1-b1)*gamma, 0, 1 - b2, 0, 0, 0, 1 - (1-mu)) = 0"
    return theorem(
        "aida.remark1",
        "without decay 1 is an eigenvalue of (26)",
        variables="b1:real b2:real mu:real gamma:real",
        given={"mu": "mu = 0"},
        claim=goal,
        example={"b1": "1/2", "b2": "3/4", "mu": "0", "gamma": "1"},
        definitions=[DETERMINANT],
        proof=[sign("goal", goal, num="-(1 - b1)*(1 - b2)*mu")],
    )


def inside_circle() -> Certificate:
    goal = "-1 < 1 - mu < 1"
    return theorem(
        "aida.theorem3_radius",
        "1 - mu lies inside the unit circle if 0 < mu < 1",
        variables="mu:real",
        given={"mu": "0 < mu < 1"},
        claim=goal,
        example={"mu": "1/2"},
        proof=[
            sign("low", "-1 < 1 - mu", num="1 + (1 - mu)"),
            sign("high", "1 - mu < 1", num="mu"),
            facts("goal", goal),
        ],
        note="beta1 and beta2 do so anyway.",
    )


CLAIMS = (
    claim(
        "theorem3",
        "Section IV-B, Theorem 3, Eqs 26-28",
        "Consider Hbar of (20) with p >= 1 and q > 1. Let x* = 0 be a minimum of f. Then the"
        " eigenvalues are beta1, beta2, 1 - mu",
        "For p >= 1 and q > 1 the eigenvalues of the Jacobian at 0 are beta1, beta2 and 1 - mu.",
        Verdict.CONDITIONAL,
        "True for p > 1. For p = 1 the moment r depends on |g|, which has no derivative at 0, so"
        " there is no Jacobian. That 0 is a minimum is not used; the gradient must vanish there.",
        certified(Role.FAILS, kink, Control("= 2*(1 - b2)", "= (1 - b2)")),
        certified(
            Role.CONDITION,
            lambda: remainder("inside"),
            Control("<= eta*apow", "<= -2*eta*apow"),
        ),
        certified(Role.CONDITION, second_moment_row, Control("(1 - b2)*apow", "b2*b2*apow")),
        certified(Role.CONDITION, characteristic, Control("*(l - (1 - mu))", "*(l - 1)")),
        certified(Role.CONDITION, inside_circle, Control("1 - mu < 1", "1 - mu < 1/2")),
        note="(26) is upper triangular in the order (m, r, x), as stated.",
    ),
    claim(
        "remark1",
        "Section IV-B, Remark 1",
        "For the case that mu = 0, the eigenvalues lambda_3 = 1 in (27). It is undefined from"
        " Theorem 1 if z* = 0 is stable or not",
        "Without decay Theorem 1 says nothing about stability for q > 1.",
        Verdict.PROVED,
        "True: 1 is an eigenvalue, so neither part of Theorem 1 (with modulus above 1) applies. The"
        " answer is in aida.only_if_decay.",
        certified(Role.AS_STATED, unit_eigenvalue, Control("1 - (1-mu)", "1 - (-1-mu)")),
    ),
)
