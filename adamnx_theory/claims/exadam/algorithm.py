"""The algorithm box against the formulas of the text, and what the text says of Adam."""

from __future__ import annotations

from typing import Any

from adamnx_theory.claims.adamnx.moments.mean import unbiased
from adamnx_theory.claims.evidence import Control, certified
from adamnx_theory.claims.exadam.debiasing import mean_closed
from adamnx_theory.claims.exadam.shared import (
    ALPHA,
    DIRECTION,
    EPS,
    FACTOR,
    GTILDE,
    MTILDE,
    T1,
    UNIT_B1,
    UNITS,
    VERSIONS,
    VHAT,
    VTILDE,
    claim,
)
from adamnx_theory.claims.model import Role, Verdict
from adamnx_theory.definitions import optimizer
from adamnx_theory.proof.build import (
    compute,
    counterexample,
    define,
    equal,
    facts,
    sign,
    theorem,
    use,
)

Certificate = dict[str, Any]


def line7(power: str) -> dict[str, Any]:
    body = f"m/(1 - b1^{power})*factor(b2, eps, v, t)"
    return define("line7", "b1 b2 eps m v t", body)


def printed_line7() -> Certificate:
    return counterexample(
        "exadam.algorithm_line7_printed",
        "at t = 1 line 7 as printed is not mtilde of Eq. 1",
        variables="b1:real b2:real eps:real m:real v:real t:nat",
        given={**UNITS, **EPS, **T1},
        claim="line7(b1, b2, eps, m, v, t) = mtilde(b1, b2, eps, m, v, t)",
        definitions=[FACTOR, line7("2"), MTILDE],
        point={"b1": "0.9", "b2": "0.999", "eps": "1e-8", "m": "0.1", "v": "0.001", "t": "1"},
    )


def right_line7() -> Certificate:
    formula = "line7(b1, b2, eps, m, v, t) = mtilde(b1, b2, eps, m, v, t)"
    return theorem(
        "exadam.algorithm_line7",
        "with t for the exponent 2 it is",
        variables="b1:real b2:real eps:real m:real v:real t:nat",
        given={**UNIT_B1, **EPS, "v": "0 <= v", **T1},
        claim=formula,
        example={"b1": "1/2", "b2": "1/2", "eps": "1", "m": "3", "v": "1", "t": "4"},
        definitions=[FACTOR, line7("t"), MTILDE],
        proof=[equal("goal", formula)],
    )


PRINTED_VHAT = define("printed_vhat", "b2 v", "v/(1 - b2^2)")


def printed_vhat() -> Certificate:
    return counterexample(
        "exadam.algorithm_vhat_printed",
        "at t = 1 the printed estimate is not Adam's: half of it",
        variables="b2:real v:real t:nat",
        given={"b2": "0 < b2 < 1", **T1},
        claim="printed_vhat(b2, v) = vhat(b2, v, t)",
        definitions=[PRINTED_VHAT, VHAT],
        point={"b2": "0.999", "v": "0.001", "t": "1"},
    )


def vhat_at_two() -> Certificate:
    formula = "printed_vhat(b2, v) = vhat(b2, v, 2)"
    return theorem(
        "exadam.algorithm_vhat",
        "with t for the exponent 2 it is Adam's; as printed at t = 2 alone",
        variables="b2:real v:real",
        given={"b2": "0 < b2 < 1"},
        claim=formula,
        example={"b2": "1/2", "v": "1"},
        definitions=[PRINTED_VHAT, VHAT],
        proof=[
            sign("room", "0 < 1 - b2^2", num="(1 - b2)*(1 + b2)"),
            equal("goal", formula),
        ],
    )


EQ3 = define(
    "eq3",
    "a b1 b2 eps m v g t",
    "a*(mtilde(b1, b2, eps, m, v, t) + gtilde(b1, b2, eps, g, v, t))"
    "/(sqrt(vtilde(b1, b2, eps, m, v, t)) + eps)",
)
PIECES = [MTILDE, GTILDE, VTILDE, ALPHA, DIRECTION, EQ3]
STEP = "alpha(a, t)*direction(b1, b2, eps, m, v, g, t)"


def eq3_fails() -> Certificate:
    return counterexample(
        "exadam.algorithm_eq3_printed",
        "at t = 5 Eq. 3 and line 11 of the algorithm take different steps",
        variables="a:real b1:real b2:real eps:real m:real v:real g:real t:nat",
        given={"a": "0 < a", **UNITS, **EPS, **T1},
        claim=f"eq3(a, b1, b2, eps, m, v, g, t) = {STEP}",
        definitions=PIECES,
        point={
            "a": "0.001",
            "b1": "0.9",
            "b2": "0.999",
            "eps": "1e-8",
            "m": "0.1",
            "v": "0.001",
            "g": "1",
            "t": "5",
        },
    )


def eq3_right() -> Certificate:
    formula = f"eq3(alpha(a, t), b1, b2, eps, m, v, g, t) = {STEP}"
    return theorem(
        "exadam.algorithm_eq3",
        "with alpha_t for alpha Eq. 3 is line 11",
        variables="a:real b1:real b2:real eps:real m:real v:real g:real t:nat",
        given={**UNITS, **EPS, "v": "0 <= v", **T1},
        claim=formula,
        example={
            "a": "1",
            "b1": "1/2",
            "b2": "1/2",
            "eps": "1",
            "m": "1",
            "v": "1",
            "g": "2",
            "t": "3",
        },
        definitions=PIECES,
        proof=[
            sign("room 1", "0 < 1 - b1^t"),
            sign("room 2", "0 < 1 - b2^t"),
            sign("below", "0 <= vtilde(b1, b2, eps, m, v, t)"),
            equal("goal", formula),
        ],
    )


def defined() -> Certificate:
    goal = "0 < 1 - b1^t and 0 < 1 - b2^t and 0 < v + eps and 0 < m^2 + eps"
    parts = goal.split(" and ")
    return theorem(
        "exadam.algorithm_start",
        "from t = 1 on every denominator of lines 7 to 9 is positive",
        variables="b1:real b2:real eps:real m:real v:real t:nat",
        given={**UNITS, **EPS, "v": "0 <= v", **T1},
        claim=goal,
        example={"b1": "1/2", "b2": "1/2", "eps": "1", "m": "0", "v": "0", "t": "1"},
        proof=[*(sign(f"part {i}", p) for i, p in enumerate(parts)), facts("goal", goal)],
    )


def undefined_at_zero() -> Certificate:
    formula = "1 - b1^0 = 0 and 1 - b2^0 = 0"
    return theorem(
        "exadam.algorithm_zero",
        "at t = 0 they vanish, though the step size is defined there",
        variables="b1:real b2:real",
        claim=formula,
        example={"b1": "1/2", "b2": "1/2"},
        proof=[equal("goal", formula)],
    )


def memory() -> Certificate:
    ours, adams = len(optimizer("exadam").state), len(optimizer("adam").state)
    formula = f"{ours} = {adams}"
    return theorem(
        "exadam.algorithm_memory",
        f"EXAdam stores {ours} numbers per parameter, Adam {adams}",
        claim=formula,
        proof=[compute("goal", formula)],
        note="Counted in the package's definitions.",
    )


def not_a_rate() -> Certificate:
    return counterexample(
        "exadam.algorithm_power_fails",
        "b2^t changes with t, a learning rate alpha does not",
        variables="a:real b2:real t:nat",
        given={"b2": "0 < b2 < 1", **T1},
        claim="b2^t = a",
        point={"a": "0.001", "b2": "0.999", "t": "1"},
    )


def fading_weight() -> Certificate:
    goal = "lim n -> oo: b2^n = 0"
    return theorem(
        "exadam.algorithm_power",
        "b2^t is a power of the second moment's decay rate and tends to 0",
        variables="b2:real",
        given={"b2": "0 < b2 < 1"},
        claim=goal,
        example={"b2": "1/2"},
        proof=[use("goal", goal, "limit_of_powers", x="b2")],
    )


def newest_weighs_most() -> Certificate:
    formula = "(1-b)*b^(t-1)/(1-b^t) < (1-b)*b^0/(1-b^t)"
    return theorem(
        "exadam.related_initial_bias",
        "in mhat the first gradient has the weight (1-b) b^(t-1)/(1-b^t), the newest (1-b)/(1-b^t)",
        variables="b:real t:nat",
        given={"b": "0 < b < 1", "t": "2 <= t"},
        claim=formula,
        example={"b": "1/2", "t": "3"},
        proof=[sign("goal", formula, num="(1-b)*(1 - b^(t-1))", den="1-b^t")],
    )


CLAIMS = (
    claim(
        "algorithm.line7",
        "Algorithm 1, line 7",
        "Compute bias-corrected first moment estimate: m-tilde = m/(1 - beta1^2) (1 + v/(v+eps)"
        " beta2^t)",
        "Line 7 computes mtilde of Eq. 1.",
        Verdict.CORRECTED,
        "The exponent of beta1 must be t; as printed the two agree at t = 2 alone.",
        certified(Role.FAILS, printed_line7, Control(in_point={"t": "2"})),
        certified(Role.CORRECTED, right_line7, Control("line7(", "2*line7(")),
        note="The 2 may be the scan's reading of t.",
    ),
    claim(
        "algorithm.vhat",
        "Section 2.1",
        "which are computed as m-hat = m/(1 - beta1^t) and v-hat = v/(1 - beta2^2)",
        "Adam divides v by 1 - beta2^2.",
        Verdict.CORRECTED,
        "By 1 - beta2^t; the two agree at t = 2 alone.",
        certified(Role.FAILS, printed_vhat, Control(in_point={"t": "2"})),
        certified(Role.CORRECTED, vhat_at_two, Control("v, 2)", "v, 1)")),
        note="The 2 may be the scan's reading of t.",
        cites=("adam",),
    ),
    claim(
        "algorithm.eq3",
        "Section 2.2, Eq. 3, and Algorithm 1, line 11",
        "theta <- theta - alpha (m-tilde + g-tilde)/(sqrt(v-tilde) + eps)",
        "Eq. 3 is the update of Algorithm 1.",
        Verdict.CORRECTED,
        "Line 11 has alpha_t for alpha, which Section 2.3 introduces after Eq. 3.",
        certified(Role.FAILS, eq3_fails, Control(" = ", " != ")),
        certified(Role.CORRECTED, eq3_right, Control("eq3(alpha(a, t)", "eq3(2*alpha(a, t)")),
        note=VERSIONS + " There Eq. 3 is the update.",
    ),
    claim(
        "algorithm.start",
        "Algorithm 1, line 3, with Section 2.3",
        "for iteration t = 1, 2, ..., T do",
        "Every quantity of the algorithm is defined from the first step on.",
        Verdict.PROVED,
        "True from t = 1. At t = 0, for which the text praises the step size, 1 - beta1^t and"
        " 1 - beta2^t vanish.",
        certified(Role.AS_STATED, defined, Control("0 < 1 - b1^t", "0 < 1 - 2*b1^t", {"t": "1"})),
        certified(Role.SUPPORT, undefined_at_zero, Control("b1^0 = 0", "b1^1 = 0")),
    ),
    claim(
        "algorithm.power",
        "Section 2.1",
        "By incorporating the second moment v and the learning rate beta2^t",
        "beta2^t is a learning rate.",
        Verdict.CORRECTED,
        "It is a power of the second moment's decay rate, a weight that tends to 0; the learning"
        " rate is alpha.",
        certified(Role.FAILS, not_a_rate, Control(" = ", " != ")),
        certified(Role.CORRECTED, fading_weight, Control("= 0", "= 1")),
    ),
    claim(
        "algorithm.memory",
        "our theorem, for Algorithm 1",
        "",
        "EXAdam needs no more memory than Adam.",
        Verdict.PROVED,
        "Both store m and v, two numbers per parameter.",
        certified(Role.AS_STATED, memory, Control("2 =", "3 =")),
        cites=("adam",),
    ),
    claim(
        "related.initial_bias",
        "Section 1",
        "Adam has some limitations, such as its bias towards the initial iterations",
        "Adam is biased towards the first gradients.",
        Verdict.REFUTED,
        "The newest gradient weighs most in mhat, the first least, and with stationary gradients"
        " both corrected moments are unbiased at every step.",
        certified(Role.FAILS, newest_weighs_most, Control("b^0", "b^t")),
        certified(Role.INSTEAD, unbiased, Control("= m + s^2", "= m")),
        certified(Role.SUPPORT, mean_closed, Control("(1-b^t)*c", "(1+b^t)*c")),
        cites=("adam",),
    ),
)
