"""Theorem 2: the linear part of the step for (p, q) = (2, 1), and its eigenvalues."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Any

from adamnx_theory.claims.aida.linearization.flip import measured
from adamnx_theory.claims.aida.linearization.quadratics import INSIDE, jury_sufficient
from adamnx_theory.claims.aida.shared import claim, step
from adamnx_theory.claims.evidence import Control, certified
from adamnx_theory.claims.lemmas.stability import flip, stable, unstable
from adamnx_theory.claims.model import Role, Verdict
from adamnx_theory.proof.build import (
    cases,
    define,
    equal,
    facts,
    sign,
    theorem,
    use,
)

Certificate = dict[str, Any]

TRACE = define("T", "b1 mu phi", "1 - mu + b1 - phi*(1 - b1)")
PRODUCT = define("D", "b1 mu", "b1*(1 - mu)")
DETERMINANT = define(
    "det3",
    "a b c d e f g h i",
    "a*(e*i - f*h) - b*(d*i - f*g) + c*(d*h - e*g)",
)
AT = "T(b1, mu, phi)"
PAIR = {
    "real part": f"a^2 - c^2 - {AT}*a + D(b1, mu) = 0",
    "imaginary part": f"c*(2*a - {AT}) = 0",
}
RANGES = {"b1": "0 < b1 < 1", "mu": "0 <= mu", "phi": "0 < phi"}
VARIABLES = "b1:real mu:real phi:real a:real c:real"
EXAMPLE = {"b1": "1/2", "mu": "0", "phi": "1", "a": "1/2", "c": "1/2"}
UNDER = f"{AT}^2 - 4*D(b1, mu)"
ROOT = f"(({AT} - sqrt({UNDER}))/2)"
BEYOND = {
    "b1": "0 < b1 < 1",
    "mu": "mu < 1",
    "condition": "(1 + b1)*(2 - mu) <= phi*(1 - b1)",
}

X = "adamw_eps_inside_limit_x(eta, b1, b2, eps, mu, x, m, v, g)"
M = "adamw_eps_inside_m(b1, m, g)"
V = "adamw_eps_inside_v(b2, v, g)"


@cache
def linear_part() -> Certificate:
    """x' = (1-mu) x - eta/sqrt(eps) m' + eta m' d with 0 <= d <= v'/(2 eps^(3/2))."""
    gap = f"1/sqrt(eps) - 1/sqrt(eps + {V})"
    first = f"{X} - ((1 - mu)*x - eta/sqrt(eps)*(b1*m + (1-b1)*g)) = eta*{M}*({gap})"
    low, high = f"0 <= {gap}", f"{gap} <= {V}/(2*eps*sqrt(eps))"
    both = f"sqrt(eps)*sqrt(eps + {V})"
    return theorem(
        "aida.theorem2_linear",
        "for (2, 1) the step is linear up to a remainder of third order: m' times v'",
        variables="eta:real b1:real b2:real eps:real mu:real x:real m:real v:real g:real",
        given={"b2": "0 < b2 < 1", "eps": "0 < eps", "v": "0 <= v"},
        claim=f"{first} and {low} and {high}",
        example={
            "eta": "1",
            "b1": "1/2",
            "b2": "3/4",
            "eps": "4",
            "mu": "0",
            "x": "1",
            "m": "1",
            "v": "20",
            "g": "0",
        },
        definitions=step("adamw_eps_inside", autonomous=True),
        proof=[
            sign("V", f"0 <= {V}"),
            use(
                "roots",
                f"sqrt(eps) <= sqrt(eps + {V})",
                "sqrt_weakly_increasing",
                x="eps",
                y=f"eps + {V}",
            ),
            equal("first", first),
            sign("low", low, num=f"sqrt(eps + {V}) - sqrt(eps)", den=both),
            sign(
                "high",
                high,
                num=f"(sqrt(eps + {V}) - sqrt(eps))^2*(sqrt(eps + {V}) + 2*sqrt(eps))",
                den=f"2*eps*{both}",
            ),
            facts("goal", f"{first} and {low} and {high}"),
        ],
        note="With g = gamma x this is row 3 of (21); the rows of m and v are linear in m and"
        " second order in v.",
    )


@cache
def characteristic() -> Certificate:
    phi = "(eta*gamma/sqrt(eps))"
    trace, product = f"T(b1, mu, {phi})", "D(b1, mu)"
    matrix = (
        "det3(l - b1, 0, -(1-b1)*gamma, 0, l - b2, 0,"
        " eta*b1/sqrt(eps), 0, l - ((1-mu) - eta*(1-b1)*gamma/sqrt(eps)))"
    )
    formula = f"{matrix} = (l - b2)*(l^2 - {trace}*l + {product})"
    return theorem(
        "aida.theorem2_characteristic",
        "the characteristic polynomial of (21) for one eigenvalue gamma of the Hessian",
        variables="eta:real b1:real b2:real eps:real mu:real gamma:real l:real",
        given={"eps": "0 < eps"},
        claim=formula,
        example={
            "eta": "1",
            "b1": "1/2",
            "b2": "3/4",
            "eps": "4",
            "mu": "0",
            "gamma": "1",
            "l": "2",
        },
        definitions=[TRACE, PRODUCT, DETERMINANT],
        proof=[equal("goal", formula)],
        note="In n dimensions an orthogonal basis of eigenvectors of the Hessian splits (21) into"
        " n such blocks. l stands for an indeterminate: equal polynomials have equal roots.",
    )


def real_pair() -> Certificate:
    root = f"sqrt({AT}^2 - 4*D(b1, mu))"
    formula = f"(l - ({AT} + {root})/2)*(l - ({AT} - {root})/2) = l^2 - {AT}*l + D(b1, mu)"
    return theorem(
        "aida.theorem2_real",
        "(23) and (24) are the other two eigenvalues where the root is real",
        variables="b1:real mu:real phi:real l:real",
        given={"real": f"0 <= {AT}^2 - 4*D(b1, mu)"},
        claim=formula,
        example={"b1": "1/2", "mu": "0", "phi": "7", "l": "1"},
        definitions=[TRACE, PRODUCT],
        proof=[equal("goal", formula)],
    )


def complex_pair() -> Certificate:
    size = f"sqrt(4*D(b1, mu) - {AT}^2)/2"
    formula = (
        f"(l - {AT}/2)^2 + ({size})^2 = l^2 - {AT}*l + D(b1, mu)"
        f" and ({AT}/2)^2 + ({size})^2 = b1*(1 - mu)"
    )
    return theorem(
        "aida.theorem2_complex",
        "where the root is imaginary, they are a conjugate pair of modulus sqrt(b1 (1-mu))",
        variables="b1:real mu:real phi:real l:real",
        given={"complex": f"0 <= 4*D(b1, mu) - {AT}^2"},
        claim=formula,
        example={"b1": "1/2", "mu": "0", "phi": "3", "l": "1"},
        definitions=[TRACE, PRODUCT],
        proof=[equal("goal", formula)],
    )


@cache
def sharp_sufficient() -> Certificate:
    """phi (1 - b1) < (1 + b1)(2 - mu): both eigenvalues lie inside the unit circle."""
    return theorem(
        "aida.theorem2_sharp",
        "phi (1-b1) < (1+b1)(2-mu) is enough: both eigenvalues lie inside the unit circle",
        variables=VARIABLES,
        given={**RANGES, "condition": "phi*(1 - b1) < (1 + b1)*(2 - mu)", **PAIR},
        claim=INSIDE,
        example=EXAMPLE,
        definitions=[TRACE, PRODUCT],
        lemmas=[jury_sufficient()],
        proof=[
            sign("at 1", f"0 < 1 - {AT} + D(b1, mu)", num="(1 - b1)*(mu + phi)"),
            sign("at -1", f"0 < 1 + {AT} + D(b1, mu)"),
            sign("product", "D(b1, mu) < 1", num="(1 - b1) + b1*mu"),
            use("goal", INSIDE, "aida.jury_sufficient", T=AT, D="D(b1, mu)", a="a", c="c"),
        ],
    )


def printed_sufficient() -> Certificate:
    condition = "phi*(1 - b1) < 2*b1 + 2*(1 - mu)"
    return theorem(
        "aida.theorem2_condition",
        "condition (25) is enough",
        variables=VARIABLES,
        given={**RANGES, "condition": condition, **PAIR},
        claim=INSIDE,
        example=EXAMPLE,
        definitions=[TRACE, PRODUCT],
        lemmas=[sharp_sufficient()],
        proof=[
            sign(
                "weaker",
                "phi*(1 - b1) < (1 + b1)*(2 - mu)",
                num="(2*b1 + 2*(1 - mu) - phi*(1 - b1)) + mu*(1 - b1)",
                note="the two bounds differ by mu (1-b1)",
            ),
            use(
                "goal",
                INSIDE,
                "aida.theorem2_sharp",
                b1="b1",
                mu="mu",
                phi="phi",
                a="a",
                c="c",
            ),
        ],
    )


@cache
def real_root() -> Certificate:
    formula = f"0 <= {UNDER}"
    above = f"(1 + {AT} + D(b1, mu))"
    return theorem(
        "aida.theorem2_discriminant",
        "the eigenvalues are real at and above the sharp bound",
        variables="b1:real mu:real phi:real",
        given=BEYOND,
        claim=formula,
        example={"b1": "1/2", "mu": "0", "phi": "7"},
        definitions=[TRACE, PRODUCT],
        proof=[
            sign("at -1", f"{above} <= 0"),
            sign(
                "goal",
                formula,
                num=f"(1 - D(b1, mu))^2 + {above}*({above} - 2*(1 + b1*(1 - mu)))",
            ),
        ],
    )


@cache
def sharp_necessary() -> Certificate:
    """At and above the sharp bound there is a real eigenvalue at or below -1."""
    goal = f"{ROOT} <= -1 and {ROOT}^2 - {AT}*{ROOT} + D(b1, mu) = 0"
    below, solves = goal.split(" and ")
    return theorem(
        "aida.theorem2_necessary",
        "without phi (1-b1) < (1+b1)(2-mu) the eigenvalue (24) is real and at most -1",
        variables="b1:real mu:real phi:real",
        given=BEYOND,
        claim=goal,
        example={"b1": "1/2", "mu": "0", "phi": "7"},
        definitions=[TRACE, PRODUCT],
        lemmas=[real_root()],
        proof=[
            sign("at -1", f"1 + {AT} + D(b1, mu) <= 0"),
            use("real", f"0 <= {UNDER}", "aida.theorem2_discriminant", b1="b1", mu="mu", phi="phi"),
            cases(
                "below",
                below,
                on=f"{AT} + 2 <= 0",
                then=[sign("far", below, num=f"sqrt({UNDER}) - ({AT} + 2)", den="2")],
                otherwise=[
                    sign(
                        "near",
                        below,
                        num=f"-2*(1 + {AT} + D(b1, mu))",
                        den=f"sqrt({UNDER}) + ({AT} + 2)",
                    )
                ],
            ),
            equal("solves", solves),
            facts("goal", goal),
        ],
    )


def of_the_definition(theorem_: Callable[..., Certificate]) -> Callable[[], Certificate]:
    """One of the three theorems on the sharp condition, for Aida with (p, q) = (2, 1)."""
    return lambda: theorem_("aida", p="2", q="1")


CLAIMS = (
    claim(
        "theorem2.eigenvalues",
        "Section IV-B, Theorem 2, Eqs 22-24",
        "Then lambda_i can be represented as lambda_1 = beta2, lambda_2, lambda_3 = ...",
        "For (p, q) = (2, 1) the eigenvalues of the Jacobian at 0 are beta2 and, for every"
        " eigenvalue gamma of the Hessian, the pair (23), (24).",
        Verdict.PROVED,
        "True for form (a). (21) is the linear part of the step, with a remainder of third order;"
        " where the root is imaginary both eigenvalues have the modulus sqrt(b1 (1-mu)).",
        certified(Role.AS_STATED, linear_part, Control("2*eps*sqrt(eps)", "20*eps*sqrt(eps)")),
        certified(Role.AS_STATED, characteristic, Control("(l - b2)*", "(l - b1)*")),
        certified(Role.AS_STATED, real_pair, Control("4*D(b1, mu)))/2)*", "2*D(b1, mu)))/2)*")),
        certified(Role.AS_STATED, complex_pair, Control("= b1*(1 - mu)", "= b1")),
        note="The second of the pair is labelled lambda_2 a second time, for lambda_3.",
        cites=("adamw",),
    ),
    claim(
        "theorem2.condition",
        "Section IV-B, Theorem 2, Eq. 25",
        "The spectral radius is below 1 if the following condition holds: eta max gamma_i/sqrt(eps)"
        " (1-beta1) < 2 beta1 + 2(1-mu)",
        "Condition (25) is enough for the spectral radius to be below 1.",
        Verdict.PROVED,
        "True, and not sharp. The spectral radius is below 1 if and only if phi (1-b1) <"
        " (1+b1)(2-mu) for the largest phi = eta gamma/sqrt(eps); the bounds differ by mu (1-b1)."
        " At equality the eigenvalues are -1 and -b1 (1-mu): x flips its sign in every step, and on"
        " a quadratic still converges, like t^(-1/2).",
        certified(Role.AS_STATED, printed_sufficient, Control("< 1", "< 1/4")),
        certified(Role.SUPPORT, sharp_sufficient, Control("< 1", "< 1/4")),
        certified(Role.SUPPORT, sharp_necessary, Control("<= -1", "<= -3")),
        certified(Role.SUPPORT, of_the_definition(stable), Control("< 1", "< 1/4")),
        certified(Role.SUPPORT, of_the_definition(unstable), Control("in (1,", "in (9,")),
        certified(Role.SUPPORT, of_the_definition(flip), Control("(z + 1)", "(z - 1)")),
        measured(),
    ),
)
