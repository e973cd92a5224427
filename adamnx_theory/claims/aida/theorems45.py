"""Theorems 4 and 5, and what their proof does not ask for."""

from __future__ import annotations

from typing import Any

from adamnx_theory.claims.aida.contraction import SIZE
from adamnx_theory.claims.aida.decay_stable import (
    INSIDE,
    INSIDE_CORRECTED,
    OUTSIDE,
    OUTSIDE_CORRECTED,
    stable,
)
from adamnx_theory.claims.aida.shared import claim, only, step
from adamnx_theory.claims.evidence import Control, certified
from adamnx_theory.claims.model import Role, Verdict
from adamnx_theory.proof.build import (
    Step,
    facts,
    forall,
    induction,
    limit,
    sign,
    squeeze,
    suppose,
    theorem,
    use,
)

Certificate = dict[str, Any]

RECURRENCE = "r(t+1) = aida_r(b2, p, r(t), g(t))"


def moment_range() -> Certificate:
    low = "-eps/2 <= r(t)"
    goal = "forall t: eps/2 <= eps + aida_r(b2, p, r(t), g(t))"
    return theorem(
        "aida.theorem4_range",
        "r_0 >= -eps/2 keeps the denominator of form (a) away from 0",
        variables="b2:real eps:real p:real r:seq g:seq",
        given={
            "b2": "0 < b2 < 1",
            "eps": "0 < eps",
            "p": "0 < p",
            "second": f"forall t: {RECURRENCE}",
            "r0": "-eps/2 <= r(0)",
        },
        claim=goal,
        example={
            "b2": "1/2",
            "eps": "1",
            "p": "1",
            "r": "t -> 0",
            "g": "t -> 0",
        },
        definitions=only(step("aida"), "aida_r"),
        proof=[
            induction(
                "low",
                f"forall t: {low}",
                base=[facts("base", "-eps/2 <= r(0)")],
                step=[
                    use("next", RECURRENCE, "second", t="t"),
                    sign(
                        "step",
                        "-eps/2 <= r(t+1)",
                        num="b2*(r(t) - -eps/2) + (1-b2)*eps/2 + (1-b2)*apow(g(t), p)",
                        using=["next"],
                    ),
                ],
            ),
            forall(
                "goal",
                goal,
                [
                    use("low_t", low, "low", t="t"),
                    sign(
                        "range",
                        "eps/2 <= eps + aida_r(b2, p, r(t), g(t))",
                        num="b2*(r(t) - -eps/2) + (1-b2)*eps/2 + (1-b2)*apow(g(t), p)",
                    ),
                ],
            ),
        ],
    )


def second_vanishes() -> Certificate:
    """r -> 0 once |g|^p falls geometrically."""
    top = "(apow(r(0), 1) + (1-b2)*C/(w-b2))"

    def side(fact: str, flip: str) -> Step:
        bound = f"{flip}r({{t}}) <= {top}*w^({{t}})"
        rest = "(1-b2)*(C*w^t + apow(g(t), p))" if flip else "(1-b2)*(C*w^t - apow(g(t), p))"
        return induction(
            fact,
            "forall t: " + bound.format(t="t"),
            base=[
                use(
                    "size",
                    f"{flip}r(0) <= apow({flip}r(0), 1)",
                    "at_most_magnitude",
                    x=f"{flip}r(0)",
                ),
                sign(
                    "base",
                    bound.format(t="0"),
                    num=f"(apow({flip}r(0), 1) - ({flip}r(0))) + (1-b2)*C/(w-b2)",
                ),
            ],
            step=[
                use("next", RECURRENCE, "second", t="t"),
                use("g_t", "apow(g(t), p) <= C*w^t", "gradient", t="t"),
                sign(
                    "step",
                    bound.format(t="t+1"),
                    num=f"b2*({top}*w^t - ({flip}r(t))) + (w-b2)*apow(r(0), 1)*w^t + {rest}",
                    using=["next"],
                ),
            ],
        )

    tends = "lim t -> oo: {sign}{top}*w^t = 0"
    return theorem(
        "aida.theorem4_second",
        "r tends to 0 if |g|^p falls geometrically",
        variables="b2:real p:real C:real w:real r:seq g:seq",
        given={
            "b2": "0 < b2 < w",
            "w": "w < 1",
            "p": "0 < p",
            "C": "0 < C",
            "second": f"forall t: {RECURRENCE}",
            "gradient": "forall t: apow(g(t), p) <= C*w^t",
        },
        claim="lim t -> oo: r(t) = 0",
        example={
            "b2": "1/4",
            "p": "1",
            "C": "1",
            "w": "1/2",
            "r": "t -> 0",
            "g": "t -> 0",
        },
        definitions=only(step("aida"), "aida_r"),
        proof=[
            sign("w positive", "0 < w", num="(w - b2) + b2"),
            sign("b2 below", "b2 < 1", num="(w - b2) + (1 - w)"),
            side("up", ""),
            side("down", "-"),
            sign("w above", "-1 < w", num="w + 1"),
            use("powers", "lim n -> oo: w^n = 0", "limit_of_powers", x="w"),
            limit("high", tends.format(sign="", top=top), f"{top}*z", {"z": "powers"}),
            limit("low", tends.format(sign="-", top=top), f"-{top}*z", {"z": "powers"}),
            forall(
                "below",
                f"forall t from 1: -{top}*w^t <= r(t)",
                [
                    use("d", f"-r(t) <= {top}*w^(t)", "down", t="t"),
                    sign("b", f"-{top}*w^t <= r(t)", num=f"{top}*w^t - -r(t)"),
                ],
            ),
            forall(
                "above",
                f"forall t from 1: r(t) <= {top}*w^t",
                [use("a", f"r(t) <= {top}*w^t", "up", t="t")],
            ),
            squeeze("goal", "lim t -> oo: r(t) = 0", "below", "low", "above", "high"),
        ],
        note="By the theorem before, |g(t, i)| <= L V(0) (1-s)^t; take w >= (1-s)^p.",
    )


def at_a_maximum() -> Certificate:
    """f = -5 x^2 with mu = 1/1000: 0 attracts, although it is a strict maximum."""
    moved = "aida_limit_x(eta, 9/10, b2, 1, 1/1000, 2, 2, x(t), m(t), r(t), -10*x(t))"
    goal = "lim t -> oo: apow(x(t), 1) + apow(m(t), 1)/4000 = 0"
    falls = (
        "forall t: apow(x(t), 1) + apow(m(t), 1)/4000"
        " <= (1-1/2000)^t*(apow(x(0), 1) + apow(m(0), 1)/4000)"
    )
    new_r = "aida_r(b2, 2, r(t), -10*x(t))"
    ball = "apow(x(t), 1) <= delta"
    scaled = [
        use(
            "product",
            "apow(10*x(t), 1) = apow(10, 1)*apow(x(t), 1)",
            "apow_product",
            x="10",
            y="x(t)",
            c="1",
        ),
        use("ten", "apow(10, 1) = rpow(10, 1)", "apow_of_positive", x="10", c="1"),
    ]
    values = {"b1": "9/10", "mu": "1/1000", "L": "10", "kappa": "1/4000", "s": "1/2000"}
    values |= {"delta": "delta", "n": "1", "eps": "1", "p": "2", "q": "2", "eta": "eta"}
    sequences = {"x": "x(t)", "m": "m(t)", "r": "r(t)", "g": "-10*x(t)"}
    sums = {
        "x": "sum(i, 1, 1, apow(x(t), 1))",
        "g": "sum(i, 1, 1, apow(-10*x(t), 1))",
    }
    return theorem(
        "aida.theorem4_maximum",
        "on f = -5 x^2 with mu = 1/1000 and (p, q) = (2, 2) the strict maximum 0 attracts every"
        " near start",
        variables="b2:real eta:real delta:real x:seq m:seq r:seq",
        given={
            "b2": "0 < b2 < 1",
            "eta": "0 < eta",
            "delta": "0 < delta",
            "r": "forall t: 0 <= r(t)",
            "moment": "forall t: m(t+1) = aida_m(9/10, m(t), -10*x(t))",
            "position": f"forall t: x(t+1) = {moved}",
            "x0": "apow(x(0), 1) + apow(m(0), 1)/4000 <= delta",
            "m0": "apow(m(0), 1) <= 4000*delta",
            "small": "eta*apow(4000*delta, 1) <= 1/160000",
        },
        claim=goal,
        example={
            "b2": "1/2",
            "eta": "1/1000",
            "delta": "1/1000000",
            "x": "t -> 0",
            "m": "t -> 0",
            "r": "t -> 0",
        },
        definitions=[SIZE, *step("aida", autonomous=True)],
        lemmas=[stable(INSIDE)],
        proof=[
            forall(
                "domain",
                f"forall t: forall i from 1: 0 < 1 + {new_r}",
                [
                    forall(
                        "d_i", f"forall i from 1: 0 < 1 + {new_r}", [sign("d", f"0 < 1 + {new_r}")]
                    )
                ],
            ),
            forall(
                "range",
                f"forall t: forall i from 1: 1/2 <= 1 + {new_r}",
                [
                    forall(
                        "r_i",
                        f"forall i from 1: 1/2 <= 1 + {new_r}",
                        [sign("least", f"1/2 <= 1 + {new_r}", num=f"1/2 + {new_r}")],
                    )
                ],
            ),
            forall(
                "gradient",
                f"forall t: {ball} => {sums['g']} <= 10*{sums['x']}",
                [
                    suppose(
                        "g_t",
                        f"{ball} => {sums['g']} <= 10*{sums['x']}",
                        [
                            *scaled,
                            sign(
                                "g",
                                f"{sums['g']} <= 10*{sums['x']}",
                                num="0",
                                using=["product", "ten"],
                            ),
                        ],
                        named="ball",
                    )
                ],
            ),
            forall(
                "partials",
                f"forall t: forall i from 1: {ball} => apow(-10*x(t), 1) <= 10*delta",
                [
                    forall(
                        "p_t",
                        f"forall i from 1: {ball} => apow(-10*x(t), 1) <= 10*delta",
                        [
                            suppose(
                                "p_i",
                                f"{ball} => apow(-10*x(t), 1) <= 10*delta",
                                [
                                    *scaled,
                                    sign(
                                        "p",
                                        "apow(-10*x(t), 1) <= 10*delta",
                                        num="10*(delta - apow(x(t), 1))",
                                        using=["product", "ten"],
                                    ),
                                ],
                                named="ball",
                            )
                        ],
                    )
                ],
            ),
            use(
                "both",
                f"{falls} and {goal}",
                "aida.decay_inside",
                b2="b2",
                **values,
                **{name: f"t -> i -> {value}" for name, value in sequences.items()},
            ),
            facts("goal", goal),
        ],
        note="The gradient -10 x pushes away from 0, but the step is of order x^2 and the decay of"
        " order x.",
    )


FASTER = Control("(1-s)^t", "(1-2*s)^t")

CLAIMS = (
    claim(
        "theorem4",
        "Section IV-B, Theorem 4",
        "Consider Hbar_a of (17) with p > 1 and q > 1. Let x* = 0 be a minimum of f. If mu"
        " satisfies (28), then 0 is asymptotically stable in a neighbourhood of 0",
        "For p, q > 1 and 0 < mu < 1 the fixed point 0 of form (a) is asymptotically stable.",
        Verdict.PROVED,
        "True in n dimensions, for every learning rate, for p = 1 as well, and with the bias"
        " corrections: sum |x_i| + kappa sum |m_i| falls by a constant factor in every step, and r"
        " follows. That 0 is a minimum is never used, only that the gradient is Lipschitz and"
        " vanishes there: on f = -5 x^2 with mu = 1/1000 the strict maximum 0 is just as stable."
        " The decay holds x, not the gradient.",
        certified(Role.AS_STATED, lambda: stable(INSIDE), FASTER),
        certified(Role.AS_STATED, moment_range, Control("eps/2 <=", "eps <=")),
        certified(Role.AS_STATED, second_vanishes, Control("= 0", "= 1")),
        certified(Role.SUPPORT, lambda: stable(INSIDE_CORRECTED), FASTER),
        certified(Role.SUPPORT, at_a_maximum, Control("= 0", "= delta")),
        note="The size of the neighbourhood depends on eta, through the hypothesis `small`: see"
        " aida.no_eta_restriction.",
    ),
    claim(
        "theorem5",
        "Section IV-C, Theorem 5",
        "Consider Hbar_b with p > 1 and q > 1. Let x* = 0 be a minimum of f. If mu satisfies (28),"
        " then 0 is asymptotically stable in a neighbourhood of 0",
        "The same for form (b), with eps outside the power.",
        Verdict.PROVED,
        "True for all p, q > 1 (and p = 1), on r >= 0. The paper's argument covers q >= p only,"
        " because for q < p the power r^(q/p) has no derivative at r = 0; the contraction does not"
        " need one.",
        certified(Role.AS_STATED, lambda: stable(OUTSIDE), FASTER),
        certified(Role.AS_STATED, second_vanishes, Control("= 0", "= 1")),
        certified(Role.SUPPORT, lambda: stable(OUTSIDE_CORRECTED), FASTER),
        note="For r < 0 form (b) is not defined; r_0 = 0 and r stays non-negative.",
    ),
)
