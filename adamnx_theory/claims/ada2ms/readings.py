"""Other readings of the abstract: other mixings, other global moments."""

from __future__ import annotations

from typing import Any

from adamnx_theory.claims.ada2ms.mixing import apart, condition, product_power
from adamnx_theory.claims.ada2ms.shared import BELOW, DECAY, OURS, VHAT, claim
from adamnx_theory.claims.evidence import Control, certified
from adamnx_theory.claims.model import Role, Verdict
from adamnx_theory.proof.build import counterexample, define, equal, facts, sign, theorem, use

Certificate = dict[str, Any]

# the p-th power of the weighted power mean of v and w; p = 1 is the arithmetic mixing
POWER = define("power", "p s v w", "(1-s)*rpow(v, p) + s*rpow(w, p)")
POSITIVE = {"p": "0 < p", "v": "0 < v", "w": "0 < w"}
EXAMPLE = {"p": "1", "s": "1/2", "v": "4", "w": "9"}


def readings_differ() -> Certificate:
    return counterexample(
        "ada2ms.readings_differ",
        "v = 4, w = 1, s = 1/2: the geometric mixing is 2, the arithmetic one 5/2",
        variables="b2:real s:real v:real w:real t:nat",
        given=DECAY,
        claim="below(b2, s, v, w, t)^2*(1 - b2^t) = power(1, s, v, w)",
        definitions=[BELOW, POWER],
        point={"b2": "0.999", "s": "1/2", "v": "4", "w": "1", "t": "1"},
    )


def power_ends() -> Certificate:
    goal = "power(p, 0, v, w) = rpow(v, p) and power(p, 1, v, w) = rpow(w, p)"
    return theorem(
        "ada2ms.power_ends",
        "every power mean has the same ends",
        variables="p:real v:real w:real",
        given={"v": "0 < v", "w": "0 < w"},
        claim=goal,
        example={"p": "1", "v": "4", "w": "9"},
        definitions=[POWER],
        proof=[equal("goal", goal)],
    )


def power_scale() -> Certificate:
    formula = "power(p, s, c*v, c*w) = rpow(c, p)*power(p, s, v, w)"
    return theorem(
        "ada2ms.power_scale",
        "every power mean of homogeneous moments is homogeneous",
        variables="c:real p:real s:real v:real w:real",
        given={"c": "0 < c", "v": "0 < v", "w": "0 < w"},
        claim=formula,
        example={**EXAMPLE, "c": "2"},
        definitions=[POWER],
        lemmas=[product_power()],
        proof=[
            apart("own", "c", "v", "p"),
            apart("global", "c", "w", "p"),
            equal("goal", formula, using=["own", "global"]),
        ],
    )


def power_order() -> Certificate:
    formula = "power(p, s, u, w) < power(p, s, v, w)"
    return theorem(
        "ada2ms.power_order",
        "every power mean keeps the order for s < 1 (p > 0)",
        variables="p:real s:real u:real v:real w:real",
        given={"p": "0 < p", "w": "0 < w", "u": "0 < u", "order": "u < v", "s": "s < 1"},
        claim=formula,
        example={**EXAMPLE, "u": "1"},
        definitions=[POWER],
        proof=[
            sign("v", "0 < v", num="u + (v - u)"),
            use("powers", "rpow(u, p) < rpow(v, p)", "rpow_increasing_base", x="u", y="v", c="p"),
            sign("goal", formula, num="(1-s)*(rpow(v, p) - rpow(u, p))"),
        ],
    )


def power_bounded() -> Certificate:
    formula = "power(p, s, v, w)/power(p, s, u, w) < 1 + (1-s)/s*rpow(v, p)/rpow(w, p)"
    return theorem(
        "ada2ms.power_bounded",
        "its ratio of two coordinates stays below 1 + (1-s)/s (v/w)^p however small one of them is",
        variables="p:real s:real u:real v:real w:real",
        given={"v": "0 < v", "w": "0 < w", "u": "0 < u", "s": "0 < s < 1"},
        claim=formula,
        example={**EXAMPLE, "u": "1"},
        definitions=[POWER],
        proof=[
            sign("below", "0 < power(p, s, u, w)", num="(1-s)*rpow(u, p) + s*rpow(w, p)"),
            sign(
                "goal",
                formula,
                num="(1-s)*rpow(u, p)*(s*rpow(w, p) + (1-s)*rpow(v, p))",
                den="s*rpow(w, p)*power(p, s, u, w)",
            ),
        ],
        note="The geometric mixing has kappa^(1-s) there, which grows without bound.",
    )


def arithmetic_condition() -> Certificate:
    return counterexample(
        "ada2ms.arithmetic_condition",
        "moments 4 and 1, their mean 5/2, s = 1/2: the arithmetic mixing has the condition number"
        " 13/7, not 4^(1/2)",
        variables="s:real u:real v:real w:real",
        claim="power(1, s, v, w)/power(1, s, u, w) = rpow(v/u, 1-s)",
        definitions=[POWER],
        point={"s": "1/2", "u": "1", "v": "4", "w": "5/2"},
    )


GLOBALS = [
    define("mean", "u v", "(u + v)/2"),
    define("rms_square", "u v", "(u^2 + v^2)/2"),
    define("geometric_square", "u v", "u*v"),
]


def globals_homogeneous() -> Certificate:
    goal = (
        "mean(c*u, c*v) = c*mean(u, v) and rms_square(c*u, c*v) = c^2*rms_square(u, v)"
        " and geometric_square(c*u, c*v) = c^2*geometric_square(u, v)"
    )
    return theorem(
        "ada2ms.globals",
        "mean, root mean square and geometric mean of the moments are homogeneous",
        variables="c:real u:real v:real",
        claim=goal,
        example={"c": "2", "u": "1", "v": "4"},
        definitions=GLOBALS,
        proof=[equal("goal", goal)],
        note="For two coordinates; the same holds for more, and within each tensor.",
    )


def not_momentum_sgd() -> Certificate:
    return counterexample(
        "ada2ms.momentum_sgd_fails",
        "at s = 1 a step with gradients twice as large is not twice as large",
        variables="b2:real c:real m:real w:real t:nat",
        given=DECAY,
        claim="c*m/below(b2, 1, 1, c^2*w, t) = c*(m/below(b2, 1, 1, w, t))",
        definitions=[BELOW],
        point={"b2": "0.999", "c": "2", "m": "1", "w": "1", "t": "1"},
    )


def normalised_momentum() -> Certificate:
    goal = (
        "below(b2, 1, u, w, t) = below(b2, 1, v, w, t)"
        " and below(b2, 1, v, w, t)^2 = vhat(b2, w, t)"
    )
    first, second = goal.split(" and ")
    return theorem(
        "ada2ms.momentum_sgd",
        "at s = 1 all coordinates are divided by the root of the global moment: the step is the"
        " momentum over one number",
        variables="b2:real u:real v:real w:real t:nat",
        given={**DECAY, "u": "0 < u", "v": "0 < v", "w": "0 < w"},
        claim=goal,
        example={"b2": "1/2", "u": "1", "v": "4", "w": "9", "t": "2"},
        definitions=[BELOW, VHAT],
        proof=[
            sign("room", "0 < 1 - b2^t"),
            equal("same", first),
            equal("root", second),
            facts("goal", goal),
        ],
    )


CLAIMS = (
    claim(
        "paper",
        "Abstract",
        "Ada2MS obtains competitive results under a unified optimizer-comparison protocol",
        "The paper's own algorithm and results.",
        Verdict.UNDECIDED,
        "Only the abstract is at hand. It names an exponential interpolation of two second moments"
        " but no formula, and readings of it differ.",
        certified(Role.MISSING, readings_differ, Control(in_point={"w": "4"})),
        note="Missing: the paper's text and its code, which the abstract announces.",
    ),
    claim(
        "momentum_sgd",
        "Abstract",
        "momentum-SGD-like behavior",
        "With the global moment alone the method is momentum SGD.",
        Verdict.CORRECTED,
        "It is momentum SGD divided by one common root mean square: all coordinates have the same"
        " factor, but the step does not grow with the gradients' scale.",
        certified(Role.FAILS, not_momentum_sgd, Control(in_point={"c": "1"})),
        certified(Role.CORRECTED, normalised_momentum, Control("= vhat(b2, w", "= vhat(b2, v")),
        note=OURS,
        cites=("sgdm",),
    ),
    claim(
        "readings",
        "our theorem, for the abstract",
        "",
        "Power means instead of the geometric mixing, and other homogeneous global moments, share"
        " the ends, the freedom of scale and the order, but not the condition number.",
        Verdict.PROVED,
        "True for every power p > 0 and for the mean, the root mean square and the geometric mean"
        " of the moments. The condition number kappa^(1-s) is the geometric mixing's, whatever the"
        " global moment; a power mean's stays bounded however small a moment is.",
        certified(Role.AS_STATED, power_ends, Control("1, v, w) = rpow(w", "1, v, w) = rpow(v")),
        certified(Role.AS_STATED, power_scale, Control("= rpow(c, p)", "= rpow(c, 2*p)")),
        certified(Role.AS_STATED, power_order, Control("u, w) <", "w, w) <")),
        certified(Role.AS_STATED, globals_homogeneous, Control("= c*mean", "= c^2*mean")),
        certified(Role.AS_STATED, power_bounded, Control("< 1 +", "< 1/2 +")),
        certified(Role.AS_STATED, arithmetic_condition, Control(in_point={"u": "4"})),
        certified(Role.SUPPORT, condition, Control("rpow(v/u, 1-s)", "rpow(v/u, 1+s)")),
        note=OURS,
    ),
)
