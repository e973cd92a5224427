"""Theorems 4 and 5, and what their proof does not ask for."""

from __future__ import annotations

from typing import Any

from adamnx_theory.claims.aida.shared import claim, only, step
from adamnx_theory.claims.aida.with_decay.decay_stable import (
    INSIDE,
    INSIDE_CORRECTED,
    OUTSIDE,
    OUTSIDE_CORRECTED,
    stable,
)
from adamnx_theory.claims.aida.with_decay.maximum import at_a_maximum
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


TOP = "(apow(r(0), 1) + (1-b2)*C/(w-b2))"


def _geometric(fact: str, flip: str) -> Step:
    """r (or -r) at step t is at most TOP w^t."""
    bound = f"{flip}r({{t}}) <= {TOP}*w^({{t}})"
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
                num=f"b2*({TOP}*w^t - ({flip}r(t))) + (w-b2)*apow(r(0), 1)*w^t + {rest}",
                using=["next"],
            ),
        ],
    )


def second_vanishes() -> Certificate:
    """r -> 0 once |g|^p falls geometrically."""
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
            _geometric("up", ""),
            _geometric("down", "-"),
            sign("w above", "-1 < w", num="w + 1"),
            use("powers", "lim n -> oo: w^n = 0", "limit_of_powers", x="w"),
            limit("high", tends.format(sign="", top=TOP), f"{TOP}*z", {"z": "powers"}),
            limit("low", tends.format(sign="-", top=TOP), f"-{TOP}*z", {"z": "powers"}),
            forall(
                "below",
                f"forall t from 1: -{TOP}*w^t <= r(t)",
                [
                    use("d", f"-r(t) <= {TOP}*w^(t)", "down", t="t"),
                    sign("b", f"-{TOP}*w^t <= r(t)", num=f"{TOP}*w^t - -r(t)"),
                ],
            ),
            forall(
                "above",
                f"forall t from 1: r(t) <= {TOP}*w^t",
                [use("a", f"r(t) <= {TOP}*w^t", "up", t="t")],
            ),
            squeeze("goal", "lim t -> oo: r(t) = 0", "below", "low", "above", "high"),
        ],
        note="By the theorem before, |g(t, i)| <= L V(0) (1-s)^t; take w >= (1-s)^p.",
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
