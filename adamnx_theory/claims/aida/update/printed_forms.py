"""Other forms that the paper prints: of the denominator, and of the step without eps."""

from __future__ import annotations

from typing import Any

from adamnx_theory.claims.aida.shared import claim, step
from adamnx_theory.claims.aida.update.algorithm import POINT, RATES
from adamnx_theory.claims.evidence import Control, certified
from adamnx_theory.claims.model import Role, Verdict
from adamnx_theory.proof.build import counterexample, define, equal, facts, sign, theorem, use

Certificate = dict[str, Any]

CONCLUSION = define("conclusion", "p q r eps", "rpow(rpow(r, 1/p) + eps, q)")
FORM_A = define("form_a", "p q r eps", "rpow(r + eps, q/p)")
FORM_B = define("form_b", "p q r eps", "rpow(r, q/p) + eps")
FORMS = [CONCLUSION, FORM_A, FORM_B]


def conclusion_differs(form: str) -> Certificate:
    return counterexample(
        f"aida.conclusion_{form}",
        f"the denominator of the conclusion is not that of (14{form[-1]})",
        variables="p:real q:real r:real eps:real",
        given={"p": "1 <= p", "q": "1 <= q", "r": "0 < r", "eps": "0 < eps"},
        claim=f"conclusion(p, q, r, eps) = {form}(p, q, r, eps)",
        definitions=FORMS,
        point={"p": "2", "q": "2", "r": "4", "eps": "1"},
    )


def conclusion_agrees() -> Certificate:
    first = "conclusion(1, q, r, eps) = form_a(1, q, r, eps)"
    second = "conclusion(p, 1, r, eps) = form_b(p, 1, r, eps)"
    goal = f"{first} and {second}"
    return theorem(
        "aida.conclusion_agrees",
        "it is (14a) for p = 1 and (14b) for q = 1",
        variables="p:real q:real r:real eps:real",
        given={"p": "1 <= p", "r": "0 < r", "eps": "0 < eps"},
        claim=goal,
        example={"p": "2", "q": "2", "r": "4", "eps": "1"},
        definitions=FORMS,
        proof=[equal("goal", goal)],
    )


def conclusion_without_eps() -> Certificate:
    goal = (
        "conclusion(p, q, r, 0) = rpow(r, q/p) and form_a(p, q, r, 0) = rpow(r, q/p)"
        " and form_b(p, q, r, 0) = rpow(r, q/p)"
    )
    first, second, third = goal.split(" and ")
    return theorem(
        "aida.conclusion_no_eps",
        "without eps the three denominators are the same",
        variables="p:real q:real r:real",
        given={"p": "1 <= p", "r": "0 < r"},
        claim=goal,
        example={"p": "2", "q": "2", "r": "4"},
        definitions=FORMS,
        proof=[
            use(
                "root",
                "rpow(rpow(r, 1/p), q) = rpow(r, 1/p*q)",
                "rpow_of_rpow",
                x="r",
                y="1/p",
                z="q",
            ),
            equal("first", first, using=["root"]),
            equal("others", f"{second} and {third}"),
            facts("goal", goal),
        ],
    )


SIGN_FORM = "x - eta*sqrt(1/(1 + (v - m^2)/m^2))*sign(m)"


def sign_form_without_bias() -> Certificate:
    return counterexample(
        "aida.sign_form_printed",
        "at t = 1 the step of (5) without eps and decay is another: the bias correction is missing",
        variables="b1:real b2:real g:real",
        given={**RATES},
        claim="adamw_eps_inside_x(1, b1, b2, 0, 0, 0, 0, 0, g, 1) = 0 - 1*sqrt(1/(1 + ((1-b2)*g^2"
        " - ((1-b1)*g)^2)/((1-b1)*g)^2))*sign((1-b1)*g)",
        definitions=step("adamw_eps_inside"),
        point={"b1": "9/10", "b2": "999/1000", "g": "1"},
    )


def sign_form() -> Certificate:
    goal = f"x - eta*m/sqrt(v) = {SIGN_FORM}"
    return theorem(
        "aida.sign_form",
        "m/sqrt(v) in the form of sign and relative variance",
        variables="eta:real x:real m:real v:real",
        given={"m": "m != 0", "v": "0 < v"},
        claim=goal,
        example={"eta": "1", "x": "0", "m": "-1", "v": "4"},
        proof=[
            sign("square", "0 < m^2"),
            sign("ratio", "0 < 1 + (v - m^2)/m^2", num="v", den="m^2"),
            use("root", "sqrt(m^2/v) = sqrt(m^2)/sqrt(v)", "sqrt_of_quotient", x="m^2", y="v"),
            use("size", "sqrt(m^2) = apow(m, 1)", "sqrt_of_square", x="m"),
            use("sign", "sign(m)*apow(m, 1) = m", "sign_times_magnitude", x="m"),
            sign(
                "goal",
                goal,
                num="eta*(m - sign(m)*apow(m, 1))/sqrt(v)",
                using=["root", "size"],
            ),
        ],
    )


def sign_form_with_bias() -> Certificate:
    m, v = "adamw_eps_inside_m(b1, m, g)", "adamw_eps_inside_v(b2, v, g)"
    goal = (
        "adamw_eps_inside_x(eta, b1, b2, 0, 0, x, m, v, g, t)"
        f" = x - eta*sqrt(1 - b2^t)/(1 - b1^t)*{m}/sqrt({v})"
    )
    return theorem(
        "aida.sign_form_bias",
        "without eps and decay (5) is x - eta sqrt(1-b2^t)/(1-b1^t) m/sqrt(v)",
        variables="eta:real b1:real b2:real x:real m:real v:real g:real t:nat",
        given={**RATES, "v": "0 < v", "t": "1 <= t"},
        claim=goal,
        example={
            **{k: POINT[k] for k in ("eta", "b1", "b2", "x", "m", "g", "t")},
            "v": "4",
        },
        definitions=step("adamw_eps_inside"),
        proof=[sign("V", f"0 < {v}"), equal("goal", goal)],
    )


CLAIMS = (
    claim(
        "conclusion_form",
        "Section VI",
        "the so-called magnitude vector of the update direction in Aida is defined as"
        " |m|^q/(r^(1/p) + eps)^q (or |m|^q/(r^(q/p) + eps))",
        "The conclusion restates the two forms (14a) and (14b).",
        Verdict.CORRECTED,
        "Its first form is a third one: (r^(1/p) + eps)^q is neither (r + eps)^(q/p) nor r^(q/p) +"
        " eps. It is (14a) for p = 1 and (14b) for q = 1; without eps all three are the same.",
        certified(Role.FAILS, lambda: conclusion_differs("form_a"), Control(in_point={"p": "1"})),
        certified(Role.FAILS, lambda: conclusion_differs("form_b"), Control(in_point={"q": "1"})),
        certified(Role.CORRECTED, conclusion_agrees, Control("form_a(1, q", "form_a(2, q")),
        certified(
            Role.CORRECTED,
            conclusion_without_eps,
            Control("form_b(p, q, r, 0)", "form_b(1, q, r, 0)"),
        ),
    ),
    claim(
        "sign_form",
        "Section II",
        "The recent work [2] investigates Adam by reformulating the update expression (5a) or (5b)"
        " with mu = 0 in the form of sign and magnitude by ignoring the parameter eps",
        "Without eps and decay, (5) is x - eta m/sqrt(v), and that is the form of sign and relative"
        " variance.",
        Verdict.CORRECTED,
        "The bias correction must be left out as well, or kept as a factor. The second equation is"
        " right where m is not 0.",
        certified(Role.FAILS, sign_form_without_bias, Control("1) = 0", "1) != 0")),
        certified(Role.CORRECTED, sign_form_with_bias, Control("(1 - b1^t)", "(1 - b2^t)")),
        certified(Role.CORRECTED, sign_form, Control("(v - m^2)/m^2", "(v - m^2)/v")),
        cites=("adam",),
    ),
)
