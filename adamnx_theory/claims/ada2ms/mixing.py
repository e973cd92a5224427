"""Geometric mixing of elementwise and global second moments: v^(1-s) w^s."""

from __future__ import annotations

from functools import cache
from typing import Any

from adamnx_theory.claims.ada2ms.shared import (
    BELOW,
    DECAY,
    OURS,
    POSITIVE,
    VHAT,
    claim,
)
from adamnx_theory.claims.evidence import Control, certified
from adamnx_theory.claims.model import Role, Verdict
from adamnx_theory.proof.build import (
    Step,
    define,
    equal,
    facts,
    limit,
    sign,
    theorem,
    use,
)

Certificate = dict[str, Any]

ROOM = sign("room", "0 < 1 - b2^t")
EXAMPLE = {"b2": "1/2", "v": "4", "w": "9", "t": "2"}
VARIABLES = "b2:real v:real w:real t:nat"


@cache
def squared() -> Certificate:
    formula = "below(b2, s, v, w, t)^2 = rpow(v, 1-s)*rpow(w, s)/(1 - b2^t)"
    return theorem(
        "ada2ms.squared",
        "the step divides by the root of v^(1-s) w^s, bias-corrected",
        variables=f"s:real {VARIABLES}",
        given={**DECAY, **POSITIVE},
        claim=formula,
        example={**EXAMPLE, "s": "1/2"},
        definitions=[BELOW],
        proof=[ROOM, equal("goal", formula)],
    )


def ends() -> Certificate:
    goal = (
        "below(b2, 0, v, w, t)^2 = vhat(b2, v, t) and below(b2, 1, v, w, t)^2 = vhat(b2, w, t)"
    )
    return theorem(
        "ada2ms.ends",
        "at s = 0 it is the root of the coordinate's moment, as in AdamW; at s = 1 that of the"
        " global one",
        variables=VARIABLES,
        given={**DECAY, **POSITIVE},
        claim=goal,
        example=EXAMPLE,
        definitions=[BELOW, VHAT],
        proof=[ROOM, equal("goal", goal)],
    )


def continuous() -> Certificate:
    goal = "lim u -> s: below(b2, u, v, w, t) = below(b2, s, v, w, t)"
    return theorem(
        "ada2ms.continuous",
        "it is continuous in s",
        variables=f"s:real {VARIABLES}",
        given={**DECAY, **POSITIVE},
        claim=goal,
        example={**EXAMPLE, "s": "1/2"},
        definitions=[BELOW],
        proof=[
            ROOM,
            limit(
                "goal",
                goal,
                "rpow(v, 1/2 - p/2)*rpow(w, p/2)/sqrt(1 - b2^t)",
                {"p": "the variable"},
                near="s - 1 < u < s + 1",
            ),
        ],
    )


@cache
def product_power() -> Certificate:
    formula = "rpow(c*x, e) = rpow(c, e)*rpow(x, e)"
    return theorem(
        "ada2ms.product_power",
        "(c x)^e = c^e x^e",
        variables="c:real e:real x:real",
        given={"c": "0 < c", "x": "0 < x"},
        claim=formula,
        example={"c": "2", "e": "1", "x": "3"},
        proof=[
            use(
                "quotient",
                "rpow(x/(1/c), e) = rpow(x, e)/rpow(1/c, e)",
                "rpow_of_quotient",
                x="x",
                y="1/c",
                c="e",
            ),
            use(
                "inverse",
                "rpow(1/c, e) = rpow(1, e)/rpow(c, e)",
                "rpow_of_quotient",
                x="1",
                y="c",
                c="e",
            ),
            equal("goal", formula, using=["quotient", "inverse"]),
        ],
    )


def apart(fact: str, c: str, x: str, e: str = "s") -> Step:
    """(c x)^e = c^e x^e."""
    formula = f"rpow(({c})*({x}), {e}) = rpow({c}, {e})*rpow({x}, {e})"
    return use(fact, formula, "ada2ms.product_power", c=c, e=e, x=x)


def scaled() -> Certificate:
    formula = "below(b2, s, c*v, c*w, t)^2 = c*below(b2, s, v, w, t)^2"
    return theorem(
        "ada2ms.scale",
        "with all squares c times as large its square is: the step ignores the gradients' scale",
        variables=f"c:real s:real {VARIABLES}",
        given={**DECAY, **POSITIVE, "c": "0 < c"},
        claim=formula,
        example={**EXAMPLE, "c": "4", "s": "1/2"},
        definitions=[BELOW],
        lemmas=[product_power()],
        proof=[
            ROOM,
            apart("own", "c", "v"),
            apart("global", "c", "w"),
            equal("goal", formula, using=["own", "global"]),
        ],
    )


def condition() -> Certificate:
    first, second = "below(b2, s, v, w, t)^2", "below(b2, s, u, w, t)^2"
    formula = f"{first}/{second} = rpow(v/u, 1-s)"
    return theorem(
        "ada2ms.condition",
        "the ratio of two coordinates' second moments is raised to the power 1 - s, whatever the"
        " global moment",
        variables=f"s:real u:real {VARIABLES}",
        given={**DECAY, **POSITIVE, "u": "0 < u"},
        claim=formula,
        example={**EXAMPLE, "u": "1", "s": "1/2"},
        definitions=[BELOW],
        proof=[
            ROOM,
            use(
                "quotient",
                "rpow(v/u, s) = rpow(v, s)/rpow(u, s)",
                "rpow_of_quotient",
                x="v",
                y="u",
                c="s",
            ),
            equal("goal", formula, using=["quotient"]),
        ],
        note="So the condition number kappa of the second moments becomes kappa^(1-s), that of the"
        " preconditioner, their roots, kappa^((1-s)/2).",
    )


def order() -> Certificate:
    formula = "below(b2, s, u, w, t)^2 < below(b2, s, v, w, t)^2"
    return theorem(
        "ada2ms.order",
        "for s < 1 the coordinates keep their order",
        variables=f"s:real u:real {VARIABLES}",
        given={**DECAY, "w": "0 < w", "u": "0 < u", "order": "u < v", "s": "s < 1"},
        claim=formula,
        example={**EXAMPLE, "u": "1", "s": "1/2"},
        definitions=[BELOW],
        proof=[
            ROOM,
            sign("v", "0 < v", num="u + (v - u)"),
            use(
                "powers",
                "rpow(u, 1-s) < rpow(v, 1-s)",
                "rpow_increasing_base",
                x="u",
                y="v",
                c="1-s",
            ),
            sign(
                "goal",
                formula,
                num="rpow(w, s)*(rpow(v, 1-s) - rpow(u, 1-s))",
                den="1 - b2^t",
            ),
        ],
    )


def between() -> Certificate:
    goal = "vhat(b2, v, t) < below(b2, s, v, w, t)^2 < vhat(b2, w, t)"
    first, second = (
        "vhat(b2, v, t) < below(b2, s, v, w, t)^2",
        "below(b2, s, v, w, t)^2 < vhat(b2, w, t)",
    )
    return theorem(
        "ada2ms.between",
        "for 0 < s < 1 its square lies between the two moments",
        variables=f"s:real {VARIABLES}",
        given={**DECAY, "v": "0 < v", "order": "v < w", "s": "0 < s < 1"},
        claim=goal,
        example={**EXAMPLE, "s": "1/2"},
        definitions=[BELOW, VHAT],
        proof=[
            ROOM,
            sign("w", "0 < w", num="v + (w - v)"),
            use("low", "rpow(v, s) < rpow(w, s)", "rpow_increasing_base", x="v", y="w", c="s"),
            use(
                "high",
                "rpow(v, 1-s) < rpow(w, 1-s)",
                "rpow_increasing_base",
                x="v",
                y="w",
                c="1-s",
            ),
            sign("first", first, num="rpow(v, 1-s)*(rpow(w, s) - rpow(v, s))", den="1 - b2^t"),
            sign(
                "second", second, num="rpow(w, s)*(rpow(w, 1-s) - rpow(v, 1-s))", den="1 - b2^t"
            ),
            facts("goal", goal),
        ],
    )


MEAN = define("mean", "u v", "(u + v)/2")


def symmetric() -> Certificate:
    formula = "below(b2, s, u, mean(u, v), t) = below(b2, s, u, mean(v, u), t)"
    return theorem(
        "ada2ms.symmetric",
        "with coordinates exchanged the global moment is the same, so updates are exchanged",
        variables="b2:real s:real u:real v:real t:nat",
        given={**DECAY, "u": "0 < u", "v": "0 < v"},
        claim=formula,
        example={"b2": "1/2", "s": "1/2", "u": "4", "v": "14", "t": "2"},
        definitions=[BELOW, MEAN],
        proof=[ROOM, equal("goal", formula)],
        note="For two coordinates; for more the mean is as symmetric.",
    )


@cache
def mixed_order() -> Certificate:
    formula = "rpow(x0, 1-s)*rpow(x1, s) < rpow(y0, 1-s)*rpow(y1, s)"
    return theorem(
        "ada2ms.mixed_order",
        "the geometric mixing increases with both numbers",
        variables="s:real x0:real x1:real y0:real y1:real",
        given={
            "s": "0 < s < 1",
            "x0": "0 < x0",
            "x1": "0 < x1",
            "first": "x0 < y0",
            "second": "x1 < y1",
        },
        claim=formula,
        example={"s": "1/2", "x0": "1", "x1": "4", "y0": "4", "y1": "9"},
        proof=[
            sign("y0", "0 < y0", num="x0 + (y0 - x0)"),
            sign("y1", "0 < y1", num="x1 + (y1 - x1)"),
            use(
                "low",
                "rpow(x0, 1-s) < rpow(y0, 1-s)",
                "rpow_increasing_base",
                x="x0",
                y="y0",
                c="1-s",
            ),
            use("high", "rpow(x1, s) < rpow(y1, s)", "rpow_increasing_base", x="x1", y="y1", c="s"),
            sign(
                "goal",
                formula,
                num="rpow(x0, 1-s)*(rpow(y1, s) - rpow(x1, s))"
                " + (rpow(y0, 1-s) - rpow(x0, 1-s))*rpow(y1, s)",
            ),
        ],
    )


def stable_between() -> Certificate:
    """(a0 h)^2 < C^2 vhat and (a1 h)^2 < C^2 what give the same for a0^(1-s) a1^s at s."""
    k = "(C^2/(1 - b2^t))"
    formula = (
        "rpow((a0*h)^2, 1-s)*rpow((a1*h)^2, s) < C^2*below(b2, s, v, w, t)^2"
    )
    return theorem(
        "ada2ms.stability",
        "stable with rate a0 at s = 0 and a1 at s = 1: then stable with a0^(1-s) a1^s at s",
        variables=f"a0:real a1:real h:real s:real C:real {VARIABLES}",
        given={
            **DECAY,
            **POSITIVE,
            "s": "0 < s < 1",
            "a0": "0 < a0",
            "a1": "0 < a1",
            "h": "0 < h",
            "C": "0 < C",
            "own": "(a0*h)^2 < C^2*vhat(b2, v, t)",
            "global": "(a1*h)^2 < C^2*vhat(b2, w, t)",
        },
        claim=formula,
        example={**EXAMPLE, "a0": "1", "a1": "1", "h": "1", "s": "1/2", "C": "1"},
        definitions=[BELOW, VHAT],
        lemmas=[product_power(), mixed_order()],
        proof=[
            ROOM,
            use(
                "mixed",
                f"rpow((a0*h)^2, 1-s)*rpow((a1*h)^2, s)"
                f" < rpow({k}*v, 1-s)*rpow({k}*w, s)",
                "ada2ms.mixed_order",
                s="s",
                x0="(a0*h)^2",
                x1="(a1*h)^2",
                y0=f"{k}*v",
                y1=f"{k}*w",
            ),
            apart("own apart", k, "v"),
            apart("global apart", k, "w"),
            equal(
                "right",
                f"rpow({k}*v, 1-s)*rpow({k}*w, s) - C^2*below(b2, s, v, w, t)^2 = 0",
                using=["own apart", "global apart"],
            ),
            sign(
                "goal",
                formula,
                num=f"(rpow({k}*v, 1-s)*rpow({k}*w, s)"
                " - rpow((a0*h)^2, 1-s)*rpow((a1*h)^2, s))"
                f" + (C^2*below(b2, s, v, w, t)^2 - rpow({k}*v, 1-s)*rpow({k}*w, s))",
            ),
        ],
        note="A coordinate of curvature h with frozen moments is stable below C times the root that"
        " the step divides by, over h: C = 2(1+b1)/(1-b1) for Adam's momentum. The left side is the"
        " square of a0^(1-s) a1^s h.",
    )


CLAIMS = (
    claim(
        "interpolates",
        "Abstract",
        "a smooth transition between AdamW-like behavior and momentum-SGD-like behavior through"
        " continuous exponential interpolation between elementwise second-moment estimates and"
        " global second-moment estimates",
        "v^(1-s) w^s moves continuously from AdamW's second moment to one that all coordinates"
        " share.",
        Verdict.PROVED,
        "True of our reading: s = 0 is AdamW, s = 1 divides by one common root, s between gives"
        " what lies between, continuously. It does not depend on the gradients' scale, keeps the"
        " coordinates' order and turns the condition number kappa of the second moments into"
        " kappa^(1-s).",
        certified(Role.AS_STATED, ends, Control("b2, 1, v, w", "b2, 0, v, w")),
        certified(Role.AS_STATED, continuous, Control("= below(b2, s,", "= below(b2, 0,")),
        certified(Role.SUPPORT, squared, Control("rpow(w, s)", "rpow(w, 1-2*s)")),
        certified(Role.SUPPORT, between, Control("vhat(b2, v, t) <", "vhat(b2, w, t) <")),
        certified(Role.SUPPORT, scaled, Control("= c*below", "= c^2*below")),
        certified(Role.SUPPORT, condition, Control("rpow(v/u, 1-s)", "rpow(v/u, 1+s)")),
        certified(Role.SUPPORT, order, Control("u, w, t)^2 <", "w, w, t)^2 <")),
        certified(Role.SUPPORT, symmetric, Control("= below", "= 2*below")),
        note=OURS,
        cites=("adamw",),
    ),
    claim(
        "stability",
        "our theorem, for the abstract",
        "",
        "The largest stable learning rate lies, coordinate by coordinate, at least at the geometric"
        " interpolation of those of the two ends.",
        Verdict.PROVED,
        "If a0 is stable at s = 0 and a1 at s = 1, then a0^(1-s) a1^s is at s, with frozen moments"
        " and a diagonal Hessian; for one coordinate the bounds interpolate exactly.",
        certified(Role.AS_STATED, stable_between, Control("< C^2*below", "< C^2/16*below")),
        note=OURS,
    ),
)
