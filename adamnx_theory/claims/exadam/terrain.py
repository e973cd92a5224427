"""Sections 2.1 and 2.2: the factor 1 + v/(v + eps) b2^t as a measure of the terrain."""

from __future__ import annotations

from typing import Any

from adamnx_theory.claims.evidence import Control, certified
from adamnx_theory.claims.exadam.shared import (
    DIRECTION,
    EPS,
    FACTOR,
    GTILDE,
    SECOND,
    SQUARES,
    UNIT_B2,
    claim,
)
from adamnx_theory.claims.model import Role, Verdict
from adamnx_theory.proof.build import (
    compute,
    counterexample,
    equal,
    facts,
    sign,
    theorem,
)

Certificate = dict[str, Any]
ONE = {"xi": {"block": "noise", "moments": ["1", "0", "1"]}}


def at_least_one() -> Certificate:
    formula = "1 <= factor(b2, eps, v, t) < 2"
    first, second = "1 <= factor(b2, eps, v, t)", "factor(b2, eps, v, t) < 2"
    return theorem(
        "exadam.factor",
        "the factor of mtilde and gtilde lies in [1, 2)",
        variables="b2:real eps:real v:real t:nat",
        given={**UNIT_B2, **EPS, "v": "0 <= v"},
        claim=formula,
        example={"b2": "1/2", "eps": "1", "v": "1", "t": "2"},
        definitions=[FACTOR],
        proof=[
            sign("low", first, num="v/(v + eps)*b2^t"),
            sign("high", second, num="(1 - b2^t) + b2^t*(eps/(v + eps))"),
            facts("goal", formula),
        ],
    )


def increasing() -> Certificate:
    formula = "factor(b2, eps, v, t) < factor(b2, eps, w, t)"
    return theorem(
        "exadam.factor_increasing",
        "it increases with v",
        variables="b2:real eps:real v:real w:real t:nat",
        given={"b2": "0 < b2", **EPS, "v": "0 <= v", "w": "v < w"},
        claim=formula,
        example={"b2": "1/2", "eps": "1", "v": "1", "w": "2", "t": "2"},
        definitions=[FACTOR],
        proof=[
            sign("positive", "0 < w", num="v + (w - v)"),
            sign("goal", formula, num="eps*(w - v)*b2^t", den="(v + eps)*(w + eps)"),
        ],
    )


STEEP, FLAT = "gtilde(0.9, 0.999, 1e-8, 1, 0.1, 100)", "gtilde(0.9, 0.999, 1e-8, 1, v, 100)"


def flat_example() -> Certificate:
    return counterexample(
        "exadam.example_flat",
        "at v = 0.001 the term is not about 1.1 g but 1.90 g",
        variables="v:real",
        claim=f"{FLAT} <= 1.15",
        definitions=[GTILDE],
        point={"v": "0.001"},
    )


def no_contrast() -> Certificate:
    flat = FLAT.replace("v,", "0.001,")
    formula = f"1.904833 < {flat} < 1.904835 and 1.904842 < {STEEP} < 1.904844"
    return theorem(
        "exadam.example",
        "the two values of the example are 1.904834 and 1.904843",
        claim=formula,
        definitions=[GTILDE],
        proof=[compute("goal", formula)],
    )


def where_contrast() -> Certificate:
    flat = FLAT.replace("v,", "1.24e-9,")
    formula = f"1.09 < {flat} < 1.11"
    return theorem(
        "exadam.example_where",
        "the term is 1.1 g at v = 1.24e-9, that is at gradients of 3.5e-5",
        claim=formula,
        definitions=[GTILDE],
        proof=[compute("goal", formula)],
    )


APART = "0.8*b2^t <= factor(b2, eps, w, t) - factor(b2, eps, v, t)"


def separates() -> Certificate:
    return theorem(
        "exadam.curvature",
        "from v <= eps/9 to w >= 9 eps the factor rises by at least 0.8 b2^t of its range b2^t",
        variables="b2:real eps:real v:real w:real t:nat",
        given={"b2": "0 < b2", **EPS, "v": "0 <= v", "flat": "9*v <= eps", "rough": "9*eps <= w"},
        claim=APART,
        example={"b2": "1/2", "eps": "1", "v": "0", "w": "10", "t": "2"},
        definitions=[FACTOR],
        proof=[
            sign("positive", "0 < w", num="(w - 9*eps) + 9*eps"),
            sign(
                "goal",
                APART,
                num="b2^t*((w - 9*eps)/10/(w + eps) + (eps - 9*v)/10/(v + eps))",
            ),
        ],
    )


def saturated() -> Certificate:
    return counterexample(
        "exadam.curvature_fails",
        "the paper's own flat and steep v, 0.001 and 0.1, lie far above eps = 1e-8",
        variables="b2:real eps:real v:real w:real t:nat",
        given={"order": "v < w"},
        claim=APART,
        definitions=[FACTOR],
        point={"b2": "0.999", "eps": "1e-8", "v": "0.001", "w": "0.1", "t": "100"},
    )


def gradient_sizes() -> Certificate:
    formula = "3.3e-5 < sqrt(1e-8/9) < 3.4e-5 and 2.9e-4 < sqrt(9*1e-8) < 3.1e-4"
    return theorem(
        "exadam.curvature_sizes",
        "at eps = 1e-8 that is the range of gradients from 3.3e-5 to 3.0e-4",
        claim=formula,
        proof=[compute("goal", formula)],
    )


def straight_line() -> Certificate:
    return counterexample(
        "exadam.curvature_line",
        "on a straight line of slope 1, without curvature, v is far above eps",
        variables="c:real eps:real",
        claim="second_moment(0.999, i -> c, 100) <= eps",
        definitions=[SQUARES],
        point={"c": "1", "eps": "1e-8"},
    )


def curvature_hidden() -> Certificate:
    formula = "second_moment(b, i -> (c*h)*x(i), t) = second_moment(b, i -> h*(c*x(i)), t)"
    return theorem(
        "exadam.curvature_hidden",
        "on h x^2/2 the second moment depends on h x alone: c times the curvature is like c times"
        " the distance",
        variables="b:real c:real h:real x:seq t:nat",
        claim=formula,
        example={"b": "1/2", "c": "2", "h": "3", "x": "i -> i", "t": "3"},
        definitions=[SQUARES],
        proof=[equal("goal", formula)],
    )


def steady_gradient() -> Certificate:
    v = "second_moment(0.999, i -> c, 1000)"
    return counterexample(
        "exadam.curvature_steady",
        "one and the same gradient at every step, without noise: v/(v + eps) is close to 1",
        variables="c:real eps:real",
        claim=f"{v}/({v} + eps) <= 0.5",
        definitions=[SQUARES],
        point={"c": "1", "eps": "1e-8"},
    )


def noise_and_mean() -> Certificate:
    formula = "E((c + s*xi)^2) = c^2 + s^2"
    return theorem(
        "exadam.curvature_noise",
        "a square has the mean c^2 + s^2: the mean gradient and the noise enter alike",
        variables="c:real s:real",
        random=ONE,
        claim=formula,
        example={"c": "1", "s": "2"},
        proof=[equal("goal", formula)],
    )


def direction_grows() -> Certificate:
    goal = (
        "second(b1, eps, 0, t) = 1 and second(b1, eps, m, t) < second(b1, eps, n, t)"
        " and second(b1, eps, n, t) < 1 + b1^t"
    )
    zero, order, top = goal.split(" and ")
    return theorem(
        "exadam.curvature_direction",
        "the correction of vtilde grows with |m|, from none at m = 0 towards b1^t",
        variables="b1:real eps:real m:real n:real t:nat",
        given={"b1": "0 < b1", **EPS, "order": "m^2 < n^2"},
        claim=goal,
        example={"b1": "1/2", "eps": "1", "m": "1", "n": "-2", "t": "2"},
        definitions=[SECOND],
        proof=[
            equal("zero", zero),
            sign("order m", order, num="eps*(n^2 - m^2)*b1^t", den="(m^2 + eps)*(n^2 + eps)"),
            sign("top", top, num="b1^t*eps", den="n^2 + eps"),
            facts("goal", goal),
        ],
    )


SAME = "direction(0.9, 0.999, {e}*1e-8, c*1e-5, c^2*1e-13, c*1e-4, 10)"


def not_like_gradients() -> Certificate:
    return counterexample(
        "exadam.scale_gradient",
        "gradients and eps ten times larger: the direction changes",
        variables="c:real",
        claim=f"{SAME.format(e='c')} = direction(0.9, 0.999, 1e-8, 1e-5, 1e-13, 1e-4, 10)",
        definitions=[DIRECTION],
        point={"c": "10"},
    )


def not_like_squares() -> Certificate:
    return counterexample(
        "exadam.scale_square",
        "gradients ten times and eps a hundred times larger: the direction changes too",
        variables="c:real",
        claim=f"{SAME.format(e='c^2')} = direction(0.9, 0.999, 1e-8, 1e-5, 1e-13, 1e-4, 10)",
        definitions=[DIRECTION],
        point={"c": "10"},
    )


def scales() -> Certificate:
    goal = (
        "factor(b2, c^2*eps, c^2*v, t) = factor(b2, eps, v, t)"
        " and second(b1, c^2*eps, c*m, t) = second(b1, eps, m, t)"
    )
    return theorem(
        "exadam.scale",
        "the two factors are free of scale if eps is a square of gradients; beside the root it is a"
        " gradient",
        variables="b1:real b2:real c:real eps:real m:real v:real t:nat",
        given={"c": "c != 0", **EPS, "v": "0 <= v"},
        claim=goal,
        example={"b1": "1/2", "b2": "1/2", "c": "2", "eps": "1", "m": "1", "v": "1", "t": "2"},
        definitions=[FACTOR, SECOND],
        proof=[equal("goal", goal)],
    )


CLAIMS = (
    claim(
        "factor",
        "Section 2.2",
        "This scaling factor is always greater than or equal to 1",
        "The factor 1 + v/(v + eps) beta2^t is at least 1.",
        Verdict.PROVED,
        "True; it lies in [1, 2) and increases with v.",
        certified(Role.AS_STATED, at_least_one, Control("1 <= ", "3/2 <= ", {"t": "5"})),
        certified(Role.SUPPORT, increasing, Control("w, t)", "v, t)")),
    ),
    claim(
        "example",
        "Section 2.2",
        "For a steep region where v = 0.1: ... 2g. For a flat region where v = 0.001: ... 1.1g",
        "At t = 100 the term is about 2 g in the steep and about 1.1 g in the flat region.",
        Verdict.REFUTED,
        "It is 1.904843 g and 1.904834 g: there is no contrast. For 1.1 g the second moment would"
        " have to be 1.24e-9.",
        certified(Role.FAILS, flat_example, Control(in_point={"v": "1e-9"})),
        certified(Role.INSTEAD, no_contrast, Control("1.904833", "1.904834")),
        certified(Role.SUPPORT, where_contrast, Control("1.09", "1.105")),
        note="With eps = 1e-8 as printed, and beta1 = 0.9. Should the scan have changed the second"
        " v, the contrast still needs a v near 1e-9.",
    ),
    claim(
        "curvature",
        "Sections 2.1 and 2.2",
        "Rough, steep terrain ... increases the correction because v/(v+eps) is larger; smooth,"
        " gentle slope ... become smaller",
        "The factor tells rough from smooth terrain.",
        Verdict.CONDITIONAL,
        "It does if the two second moments lie below eps/9 and above 9 eps: at eps = 1e-8,"
        " gradients below 3.3e-5 and above 3.0e-4. Above 9 eps it is saturated; the values of the"
        " paper's own example differ by 9e-6.",
        certified(Role.CONDITION, separates, Control("0.8*", "0.95*", {"v": "1/9", "w": "9"})),
        certified(Role.FAILS, saturated, Control(in_point={"v": "1e-9"})),
        certified(Role.SUPPORT, gradient_sizes, Control("< 3.4e-5", "< 3.3e-5")),
    ),
    claim(
        "curvature.slope",
        "Section 2.2",
        "In regions of high curvature (large v) ... in regions of low curvature (small v)",
        "A large second moment v indicates high curvature.",
        Verdict.REFUTED,
        "v measures the slope. On a straight line of slope 1 it is far above eps without any"
        " curvature, and on h x^2/2 it depends on the product h x alone.",
        certified(Role.FAILS, straight_line, Control(in_point={"c": "1e-5"})),
        certified(Role.INSTEAD, curvature_hidden, Control("(c*x(i))", "(c^2*x(i))")),
    ),
    claim(
        "curvature.noise",
        "Section 2.1",
        "When the gradients are noisy, indicated by a large second moment estimate v ... when the"
        " gradients are stable, indicated by a small second moment estimate v",
        "A large v indicates noisy gradients, a small one stable gradients.",
        Verdict.REFUTED,
        "v is uncentred: a gradient of mean c with noise s has the mean square c^2 + s^2. With one"
        " and the same gradient 1 at every step v/(v + eps) is close to 1 without any noise.",
        certified(Role.FAILS, steady_gradient, Control(in_point={"c": "1e-5"})),
        certified(Role.INSTEAD, noise_and_mean, Control("= c^2 + s^2", "= s^2")),
    ),
    claim(
        "curvature.direction",
        "Section 2.1",
        "when the gradients have a strong direction, indicated by a large first-moment estimate m,"
        " the correction factor is closer to 1 ... when the gradients are weak ... closer to 0",
        "The correction m^2/(m^2 + eps) of vtilde grows with the size of m.",
        Verdict.PROVED,
        "True; it is 0 at m = 0. It is saturated above sqrt(eps), and it enlarges the denominator,"
        " so a strong direction makes the step smaller.",
        certified(Role.AS_STATED, direction_grows, Control("< 1 + b1^t", "< 1", {"t": "1"})),
    ),
    claim(
        "scale",
        "Section 2.1",
        "To maintain consistency with these inherent scales, I use v and m^2 in their respective"
        " correction terms. This ensures scale consistency",
        "Using v and m^2 makes the method consistent with the scale of the gradients.",
        Verdict.REFUTED,
        "v and m^2 have one scale, but eps is added to both and to a root: no change of eps undoes"
        " a change of the gradients' scale, neither as a gradient nor as a square. In Adam eps is a"
        " gradient throughout.",
        certified(Role.FAILS, not_like_gradients, Control(in_point={"c": "1"})),
        certified(Role.FAILS, not_like_squares, Control(in_point={"c": "1"})),
        certified(Role.INSTEAD, scales, Control("factor(b2, c^2*eps", "factor(b2, c*eps")),
        cites=("adam",),
    ),
)
