"""How large one step can be: first moments against second moments."""

from __future__ import annotations

from typing import Any

from adamnx_theory.claims.aida.shared import MOMENTS, claim
from adamnx_theory.claims.evidence import Control, certified
from adamnx_theory.claims.model import Role, Verdict
from adamnx_theory.proof.build import compute, facts, induction, sign, theorem, use

Certificate = dict[str, Any]

BOUND = "(1-b1)^2*b2/((1-b2)*(b2 - b1^2))"


def bounded_by_root() -> Certificate:
    bound = f"first(b1, g, {{n}})^2 <= {BOUND}*second(b2, 2, g, {{n}})"
    m, r = "first(b1, g, k)", "second(b2, 2, g, k)"
    return theorem(
        "aida.step_bound_2",
        "|m_t| <= K sqrt(r_t) for p = 2, K^2 = (1-b1)^2 b2/((1-b2)(b2-b1^2)), if b1^2 < b2",
        variables="b1:real b2:real g:seq t:nat",
        given={"b2": "b2 < 1", "order": "b1^2 < b2"},
        claim=bound.format(n="t"),
        example={"b1": "1/2", "b2": "1/2", "g": "i -> 2 - i", "t": "3"},
        definitions=MOMENTS,
        proof=[
            sign("positive", "0 < b2", num="(b2 - b1^2) + b1^2"),
            induction(
                "B",
                "forall k: " + bound.format(n="k"),
                base=[sign("base", bound.format(n="0"), num="0")],
                step=[
                    sign(
                        "step",
                        bound.format(n="(k+1)"),
                        num=f"b2*({BOUND}*{r} - {m}^2)"
                        f" + ((b2 - b1^2)*{m} - b1*(1-b1)*g(k+1))^2/(b2 - b1^2)",
                        note="Cauchy and Schwarz, one step at a time",
                    )
                ],
            ),
            use("goal", bound.format(n="t"), "B", k="t"),
        ],
    )


def bounded_by_moment() -> Certificate:
    c = "(1-b1)/(1-b2)"
    up = f"first(b1, g, {{n}}) <= {c}*second(b2, 1, g, {{n}})"
    down = f"-first(b1, g, {{n}}) <= {c}*second(b2, 1, g, {{n}})"
    size = "apow(g(k+1), 1)"

    def induct(name: str, formula: str, m: str, g: str) -> dict[str, Any]:
        return induction(
            name,
            "forall k: " + formula.format(n="k"),
            base=[sign("base", formula.format(n="0"), num="0")],
            step=[
                use("magnitude", f"{g} <= {size}", "at_most_magnitude", x=g),
                sign(
                    "step",
                    formula.format(n="(k+1)"),
                    num=f"b1*({c}*second(b2, 1, g, k) - {m}) + {c}*(b2 - b1)*second(b2, 1, g, k)"
                    f" + (1-b1)*({size} - {g})",
                ),
            ],
        )

    goal = f"{up.format(n='t')} and {down.format(n='t')}"
    return theorem(
        "aida.step_bound_1",
        "|m_t| <= (1-b1)/(1-b2) r_t for p = 1, if b1 <= b2",
        variables="b1:real b2:real g:seq t:nat",
        given={"b1": "0 < b1", "b2": "b2 < 1", "order": "b1 <= b2"},
        claim=goal,
        example={"b1": "1/2", "b2": "3/4", "g": "i -> i", "t": "3"},
        definitions=MOMENTS,
        proof=[
            sign("b2 positive", "0 < b2", num="(b2 - b1) + b1"),
            sign("b1 below", "b1 < 1", num="(b2 - b1) + (1 - b2)"),
            induction(
                "R",
                "forall k: 0 <= second(b2, 1, g, k)",
                base=[sign("base", "0 <= second(b2, 1, g, 0)")],
                step=[
                    sign(
                        "step",
                        "0 <= second(b2, 1, g, k+1)",
                        num="b2*second(b2, 1, g, k) + (1-b2)*apow(g(k+1), 1)",
                    )
                ],
            ),
            induct("U", up, "first(b1, g, k)", "g(k+1)"),
            induct("D", down, "(-first(b1, g, k))", "-g(k+1)"),
            use("up", up.format(n="t"), "U", k="t"),
            use("down", down.format(n="t"), "D", k="t"),
            facts("goal", goal),
        ],
    )


def correction_below_one() -> Certificate:
    gap = "(1 - b1^{n})^2 - (1 - b2^{n})"
    bound = "1 - b2^{n} <= (1 - b1^{n})^2"
    return theorem(
        "aida.step_bound_bias",
        "sqrt(1-b2^t) <= 1 - b1^t for all t, if this holds at t = 1",
        variables="b1:real b2:real t:nat",
        given={"b1": "0 < b1 < 1", "first": "1 - b2 <= (1 - b1)^2", "t": "1 <= t"},
        claim=bound.format(n="t"),
        example={"b1": "1/2", "b2": "3/4", "t": "1"},
        proof=[
            sign("b2", "0 < b2", num="((1 - b1)^2 - (1 - b2)) + (1 - (1 - b1)^2)"),
            sign("order", "b1^2 <= b2", num="((1 - b1)^2 - (1 - b2)) + 2*b1*(1 - b1)"),
            induction(
                "C",
                "forall k from 1: " + bound.format(n="k"),
                base=[sign("base", bound.format(n="1"))],
                step=[
                    sign(
                        "step",
                        bound.format(n="(k+1)"),
                        num=f"b2*({gap.format(n='k')}) + b1^k*((1 - b1)^2 - (1 - b2))"
                        " + b1^k*(b2 - b1^2)*(1 - b1^k)",
                    )
                ],
            ),
            use("goal", bound.format(n="t"), "C", k="t"),
        ],
    )


def bounds_at_defaults() -> Certificate:
    root = BOUND.replace("b1", "0.9").replace("b2", "0.99")
    formula = (
        f"2.3452 < sqrt({root}) < 2.34521 and (1-0.9)/(1-0.99) = 10 and 1 - 0.99 = (1 - 0.9)^2"
    )
    return theorem(
        "aida.step_bound_values",
        "at (0.9, 0.99) the two bounds are sqrt(5.5) = 2.3452 and 10",
        claim=formula,
        proof=[compute("goal", formula)],
    )


CLAIMS = (
    claim(
        "step_bound",
        "our theorem, for (12)-(14a)",
        "",
        "The ratio of first and second moment is bounded, whatever the gradients: at (0.9, 0.99)"
        " |m_t| <= 2.3452 sqrt(r_t) for p = 2, |m_t| <= 10 r_t for p = 1.",
        Verdict.PROVED,
        "|m_t|^2 <= (1-b1)^2 b2/((1-b2)(b2-b1^2)) r_t for p = 2 if b1^2 < b2, and |m_t| <="
        " (1-b1)/(1-b2) r_t for p = 1 if b1 <= b2, for every sequence of gradients. A step of Aida"
        " is at most eta times the q-th power of this. The bias corrections do not make it larger"
        " at (0.9, 0.99).",
        certified(Role.AS_STATED, bounded_by_root, Control("(b2 - b1^2))", "(b2 + 9*b1^2))")),
        certified(Role.AS_STATED, bounded_by_moment, Control("(1-b2)*", "(1-b2^2)*")),
        certified(Role.AS_STATED, bounds_at_defaults, Control("2.34521", "2.34520")),
        certified(Role.AS_STATED, correction_below_one, Control("^2", "^3")),
        note="m and r are the moments before the bias correction; 2.3452 is sqrt(5.5) rounded.",
    ),
)
