"""Section 2.1: v unsquared in one correction, m squared in the other."""

from __future__ import annotations

from typing import Any

from adamnx_theory.claims.evidence import Control, certified
from adamnx_theory.claims.exadam.shared import (
    EPS,
    FACTOR,
    FIRST,
    FIRST_KEPT,
    SECOND,
    SQUARES,
    SQUARES_KEPT,
    T1,
    UNIT_B2,
    VTILDE,
    claim,
)
from adamnx_theory.claims.model import Role, Verdict
from adamnx_theory.proof.build import (
    compute,
    counterexample,
    equal,
    equal_by_induction,
    facts,
    sign,
    theorem,
    use,
)

Certificate = dict[str, Any]

SHARE = "m^2/(m^2 + eps)"


def bounded() -> Certificate:
    formula = f"0 <= {SHARE} < 1"
    return theorem(
        "exadam.asymmetry_bounded",
        "m^2/(m^2 + eps) lies in [0, 1)",
        variables="eps:real m:real",
        given=EPS,
        claim=formula,
        example={"eps": "1", "m": "-2"},
        proof=[
            sign("low", f"0 <= {SHARE}"),
            sign("high", f"{SHARE} < 1", num="eps", den="m^2 + eps"),
            facts("goal", formula),
        ],
    )


def not_positive() -> Certificate:
    return counterexample(
        "exadam.asymmetry_zero",
        "at m = 0 the correction is 0",
        variables="eps:real m:real",
        given=EPS,
        claim=f"0 < {SHARE}",
        point={"eps": "1e-8", "m": "0"},
    )


def positive() -> Certificate:
    return theorem(
        "exadam.asymmetry_positive",
        "it is positive where m is not 0",
        variables="eps:real m:real",
        given={**EPS, "m": "m != 0"},
        claim=f"0 < {SHARE}",
        example={"eps": "1", "m": "-2"},
        proof=[sign("goal", f"0 < {SHARE}")],
    )


def slower() -> Certificate:
    return counterexample(
        "exadam.asymmetry_response_fails",
        "692 steps after the gradient vanishes v is still half of what it was; m^2 is not",
        variables="b1:real b2:real n:nat",
        claim="second_kept(b2, 1, n) <= first_kept(b1, 1, n)^2",
        definitions=[FIRST_KEPT, SQUARES_KEPT],
        point={"b1": "0.9", "b2": "0.999", "n": "692"},
    )


def reversed_order() -> Certificate:
    formula = "first_kept(b1, m, n)^2*v < second_kept(b2, v, n)*m^2"
    return theorem(
        "exadam.asymmetry_response",
        "after the gradient vanishes m^2 falls to a smaller fraction of its value than v, whenever"
        " b1^2 < b2",
        variables="b1:real b2:real m:real v:real n:nat",
        given={
            "b1": "0 < b1",
            "order": "b1^2 < b2",
            "m": "m != 0",
            "v": "0 < v",
            "n": "1 <= n",
        },
        claim=formula,
        example={"b1": "1/2", "b2": "3/4", "m": "1", "v": "1", "n": "3"},
        definitions=[FIRST_KEPT, SQUARES_KEPT],
        proof=[
            use("powers", "(b1^2)^n < b2^n", "power_increasing", x="b1^2", y="b2", n="n"),
            equal_by_induction("M", "forall k: first_kept(b1, m, k) = b1^k*m"),
            equal_by_induction("V", "forall k: second_kept(b2, v, k) = b2^k*v"),
            use("m later", "first_kept(b1, m, n) = b1^n*m", "M", k="n"),
            use("v later", "second_kept(b2, v, n) = b2^n*v", "V", k="n"),
            sign("goal", formula, num="v*m^2*(b2^n - (b1^2)^n)", using=["m later", "v later"]),
        ],
    )


def half_lives() -> Certificate:
    formula = (
        "692 < log(2)/log(1/0.999) < 693 and 6.5 < log(2)/log(1/0.9) < 6.6"
        " and 3.2 < log(2)/log(1/0.9^2) < 3.3"
    )
    return theorem(
        "exadam.asymmetry_half_lives",
        "half-lives at the usual rates: 693 steps for v, 6.6 for m, 3.3 for m^2",
        claim=formula,
        proof=[compute("goal", formula)],
    )


def sees_no_sign() -> Certificate:
    v = "second_moment(b2, {g}, t)"
    m = "first_moment(b1, {g}, t)"
    both = [
        f"vtilde(b1, b2, eps, {m.format(g=g)}, {v.format(g=g)}, t)" for g in ("i -> -g(i)", "g")
    ]
    formula = f"{both[0]} = {both[1]}"
    return theorem(
        "exadam.asymmetry_even",
        "with all gradients' signs turned vtilde is the same",
        variables="b1:real b2:real eps:real g:seq t:nat",
        given={**UNIT_B2, **EPS, **T1},
        claim=formula,
        example={"b1": "1/2", "b2": "1/2", "eps": "1", "g": "i -> i", "t": "3"},
        definitions=[FIRST, SQUARES, VTILDE],
        proof=[
            equal_by_induction(
                "M", "forall k: first_moment(b1, i -> -g(i), k) = -first_moment(b1, g, k)"
            ),
            equal_by_induction(
                "V", "forall k: second_moment(b2, i -> -g(i), k) = second_moment(b2, g, k)"
            ),
            use("M_t", "first_moment(b1, i -> -g(i), t) = -first_moment(b1, g, t)", "M", k="t"),
            use("V_t", "second_moment(b2, i -> -g(i), t) = second_moment(b2, g, t)", "V", k="t"),
            equal("goal", formula, using=["M_t", "V_t"]),
        ],
    )


SKEWED = {"z": {"block": "gradient", "moments": ["1", "0", "1", "2"]}}


def covariance_is_odd() -> Certificate:
    formula = "E(z*z^2) - E(z)*E(z^2) = 2 and E((-z)*z^2) - E(-z)*E(z^2) = -2"
    return theorem(
        "exadam.asymmetry_covariance",
        "the covariance of a gradient and its square changes sign with the gradient",
        random=SKEWED,
        claim=formula,
        proof=[equal("goal", formula, note="for E[z] = 0, E[z^2] = 1, E[z^3] = 2")],
    )


def both_shrink() -> Certificate:
    goal = (
        "factor(b2, eps, v, t) <= factor(b2, eps, w, t)"
        " and second(b1, eps, m, t) <= second(b1, eps, n, t)"
    )
    first, second = goal.split(" and ")
    return theorem(
        "exadam.asymmetry_gentle",
        "with smaller moments both corrections are smaller",
        variables="b1:real b2:real eps:real m:real n:real v:real w:real t:nat",
        given={
            "b1": "0 < b1",
            "b2": "0 < b2",
            **EPS,
            "v": "0 <= v",
            "order v": "v <= w",
            "order m": "m^2 <= n^2",
        },
        claim=goal,
        example={
            "b1": "1/2",
            "b2": "1/2",
            "eps": "1",
            "m": "1",
            "n": "2",
            "v": "1",
            "w": "2",
            "t": "2",
        },
        definitions=[FACTOR, SECOND],
        proof=[
            sign("w positive", "0 <= w", num="v + (w - v)"),
            sign("first", first, num="eps*(w - v)*b2^t", den="(v + eps)*(w + eps)"),
            sign("second", second, num="eps*(n^2 - m^2)*b1^t", den="(m^2 + eps)*(n^2 + eps)"),
            facts("goal", goal),
        ],
    )


NET = "factor(b2, 0, v, {t})^2/second(b1, 0, m, {t})"


def rough_is_faster() -> Certificate:
    net = NET.format(t="t")
    formula = f"1 < {net}"
    return theorem(
        "exadam.asymmetry_confident",
        "where they are saturated the corrections enlarge the squared step, by"
        " (1 + b2^t)^2/(1 + b1^t); where they vanish they leave it",
        variables="b1:real b2:real m:real v:real t:nat",
        given={"b1": "0 < b1", "order": "b1 < b2", "m": "m != 0", "v": "0 < v", **T1},
        claim=formula,
        example={"b1": "1/2", "b2": "3/4", "m": "1", "v": "1", "t": "2"},
        definitions=[FACTOR, SECOND],
        proof=[
            sign("b2", "0 < b2", num="b1 + (b2 - b1)"),
            use("powers", "b1^t < b2^t", "power_increasing", x="b1", y="b2", n="t"),
            sign("goal", formula, num="(b2^t - b1^t) + b2^t + (b2^t)^2", den="1 + b1^t"),
        ],
    )


def early_is_faster() -> Certificate:
    net = NET.replace("b1", "0.9").replace("b2", "0.999").replace("m", "1").replace("v,", "1,")
    bounds = {1: ("1.450", "1.451"), 50: ("1.94", "1.95"), 1000: ("1.367", "1.368")}
    formula = " and ".join(
        f"{low} < sqrt({net.format(t=t)}) < {high}" for t, (low, high) in bounds.items()
    )
    return theorem(
        "exadam.asymmetry_early",
        "at the usual rates they multiply the step by 1.45 at t = 1, 1.95 at t = 50, 1.37 at"
        " t = 1 000",
        claim=formula,
        definitions=[FACTOR, SECOND],
        proof=[compute("goal", formula)],
    )


CLAIMS = (
    claim(
        "asymmetry.bounded",
        "Section 2.1",
        "creates a normalization effect that is bounded between 0 and 1",
        "m^2/(m^2 + eps) lies between 0 and 1.",
        Verdict.PROVED,
        "True: it lies in [0, 1).",
        certified(Role.AS_STATED, bounded, Control("< 1", "< 1/2")),
    ),
    claim(
        "asymmetry.positive",
        "Section 2.1",
        "The squaring operation ensures that the correction is always positive",
        "The correction m^2/(m^2 + eps) is always positive.",
        Verdict.CORRECTED,
        "It is never negative, and positive where m is not 0; at m = 0 it is 0.",
        certified(Role.FAILS, not_positive, Control(in_point={"m": "1"})),
        certified(Role.CORRECTED, positive, Control("0 < m^2", "1 < m^2")),
    ),
    claim(
        "asymmetry.response",
        "Section 2.1",
        "The use of v ... provides a more immediate and sensitive response ... using m^2 ... is"
        " like maintaining a more stable, long-term assessment of the path",
        "v responds at once, m^2 over the long term.",
        Verdict.REFUTED,
        "The other way round. v has the longer memory: after the gradient vanishes m^2 falls"
        " faster whenever beta1^2 < beta2. At the usual rates the half-lives are 693 steps for v,"
        " 6.6 for m and 3.3 for m^2.",
        certified(Role.FAILS, slower, Control(in_point={"n": "0"})),
        certified(Role.INSTEAD, reversed_order, Control("(b1, m, n)", "(b1, m, 0)")),
        certified(Role.SUPPORT, half_lives, Control("693", "692.5")),
    ),
    claim(
        "asymmetry.covariance",
        "Section 2.1",
        "This allows v-tilde to more effectively capture the covariance between the gradient and"
        " its squared value",
        "vtilde captures the covariance of the gradient and its square.",
        Verdict.REFUTED,
        "If all gradients change sign that covariance changes sign, and vtilde does not change: it"
        " sees m only through m^2.",
        certified(Role.FAILS, sees_no_sign, Control("vtilde", "2*vtilde")),
        certified(Role.INSTEAD, covariance_is_odd, Control("= -2", "= 2")),
    ),
    claim(
        "asymmetry.gentle",
        "Section 2.1",
        "Smooth, gentle slope (low variance, weak gradient): Both correction terms become smaller",
        "With smaller moments both corrections are smaller.",
        Verdict.PROVED,
        "True, for all moments.",
        certified(Role.AS_STATED, both_shrink, Control("eps, n, t)", "eps, 0, t)")),
    ),
    claim(
        "asymmetry.confident",
        "Section 2.1",
        "The optimizer can take more confident steps as the terrain is more predictable ... Early"
        " in training ... like a hiker being extra cautious",
        "The corrections make steps larger on gentle slopes, smaller on rough terrain and early in"
        " training.",
        Verdict.REFUTED,
        "The sign is wrong. They multiply the step by (1 + b2^t)/sqrt(1 + b1^t) > 1 where the"
        " moments are large, and by 1 where they vanish; the factor is 1.45 at t = 1, 1.95 at"
        " t = 50, and tends to 1 late.",
        certified(Role.FAILS, rough_is_faster, Control("1 < factor", "3 < factor")),
        certified(Role.INSTEAD, early_is_faster, Control("< 1.95", "< 1.94")),
        note="For beta1 < beta2, as usual.",
    ),
)
