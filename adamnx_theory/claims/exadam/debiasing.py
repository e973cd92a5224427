"""Section 2.1: what the new debiasing terms tend to, and the bias that they add."""

from __future__ import annotations

from functools import cache
from typing import Any

from adamnx_theory.claims.adamnx.moments.mean import unbiased
from adamnx_theory.claims.evidence import Control, certified
from adamnx_theory.claims.exadam.shared import (
    ADAM_DIRECTION,
    CONSTANT_M,
    CONSTANT_V,
    DIRECTION,
    EPS,
    FACTOR,
    FIRST,
    GTILDE,
    MHAT,
    MTILDE,
    SECOND,
    T1,
    UNIT_B1,
    UNITS,
    VERSIONS,
    VHAT,
    VTILDE,
    claim,
)
from adamnx_theory.claims.model import Role, Verdict
from adamnx_theory.proof.build import (
    Step,
    compute,
    counterexample,
    equal,
    equal_by_induction,
    facts,
    forall,
    limit,
    sign,
    squeeze,
    theorem,
    use,
)

Certificate = dict[str, Any]

CONSTANT = f"direction(b1, b2, 0, {CONSTANT_M.format(n='n')}, {CONSTANT_V.format(n='n')}, g, n)^2"


def _bounded(name: str, call: str, moment: str, base: str) -> list[Step]:
    """lim call = 1 because 1 <= call <= 1 + base^n."""
    below, above = f"1 <= {call}", f"{call} <= 1 + {base}^n"
    square = f"{moment}/(eps + {moment})*{base}^n"
    return [
        forall(
            f"{name} below",
            f"forall n from 1: {below}",
            [sign("part", below, num=square)],
        ),
        forall(
            f"{name} above",
            f"forall n from 1: {above}",
            [sign("part", above, num=f"eps*{base}^n", den=f"eps + {moment}")],
        ),
        use(f"{name} power", f"lim n -> oo: {base}^n = 0", "limit_of_powers", x=base),
        limit(f"{name} bound", f"lim n -> oo: 1 + {base}^n = 1", "1 + p", {"p": f"{name} power"}),
        limit(f"{name} one", "lim n -> oo: 1 = 1", "1", {}),
        squeeze(
            f"{name} limit",
            f"lim n -> oo: {call} = 1",
            f"{name} below",
            f"{name} one",
            f"{name} above",
            f"{name} bound",
        ),
    ]


def tends_to_adam() -> Certificate:
    first, second = "factor(b2, eps, v(n), n)", "second(b1, eps, m(n), n)"
    goal = (
        f"lim n -> oo: {first} = 1 and lim n -> oo: {second} = 1"
        f" and forall n from 1: mtilde(b1, b2, eps, m(n), v(n), n) = mhat(b1, m(n), n)*{first}"
        f" and forall n from 1: vtilde(b1, b2, eps, m(n), v(n), n) = vhat(b2, v(n), n)*{second}"
    )
    parts = goal.split(" and ")
    return theorem(
        "exadam.limit",
        "mtilde and vtilde are Adam's estimates times factors that tend to 1, whatever the moments",
        variables="b1:real b2:real eps:real m:seq v:seq",
        given={**UNITS, **EPS, "v": "forall i from 1: 0 <= v(i)"},
        claim=goal,
        example={"b1": "1/2", "b2": "1/2", "eps": "1", "m": "i -> 1", "v": "i -> 1"},
        definitions=[FACTOR, SECOND, MTILDE, VTILDE, MHAT, VHAT],
        proof=[
            *_bounded("first", first, "v(n)", "b2"),
            *_bounded("second", second, "m(n)^2", "b1"),
            forall("mtilde", parts[2], [equal("part", parts[2].split(": ", 1)[1])]),
            forall("vtilde", parts[3], [equal("part", parts[3].split(": ", 1)[1])]),
            facts("goal", goal),
        ],
    )


def constant_limit() -> Certificate:
    goal = f"lim n -> oo: {CONSTANT} = 4"
    return theorem(
        "exadam.limit_constant",
        "with a constant gradient EXAdam's direction tends to 2 in size, not to Adam's 1",
        variables="b1:real b2:real g:real",
        given={**UNITS, "g": "g != 0"},
        claim=goal,
        example={"b1": "1/2", "b2": "1/2", "g": "1"},
        definitions=[DIRECTION],
        proof=[
            use("p", "lim n -> oo: b1^n = 0", "limit_of_powers", x="b1"),
            use("q", "lim n -> oo: b2^n = 0", "limit_of_powers", x="b2"),
            limit("goal", goal, "(1+q)^2*(1+1/(1-p))^2/(1+p)", {"p": "p", "q": "q"}),
        ],
        note="eps is negligible; the step is alpha_t times the direction.",
    )


def adam_constant() -> Certificate:
    formula = (
        f"adam_direction(b1, b2, 0, {CONSTANT_M.format(n='n')}, {CONSTANT_V.format(n='n')}, n)^2"
        " = 1"
    )
    return theorem(
        "exadam.adam_constant",
        "with a constant gradient Adam's direction has size 1 at every step",
        variables="b1:real b2:real g:real n:nat",
        given={**UNITS, "g": "g != 0", "n": "1 <= n"},
        claim=formula,
        example={"b1": "1/2", "b2": "1/2", "g": "3", "n": "4"},
        definitions=[ADAM_DIRECTION],
        proof=[equal("goal", formula)],
    )


@cache
def mean_closed() -> Certificate:
    formula = "first_moment(b, i -> c, t) = (1-b^t)*c"
    return theorem(
        "exadam.mean_closed",
        "gradients with mean c: the first moment has the mean (1 - b^t) c",
        variables="b:real c:real t:nat",
        claim=formula,
        example={"b": "1/2", "c": "3", "t": "4"},
        definitions=[FIRST],
        proof=[
            equal_by_induction("M", "forall k: first_moment(b, i -> c, k) = (1-b^k)*c"),
            use("goal", formula, "M", k="t"),
        ],
        note="Expectations obey the recursion of the moment itself, which is linear.",
    )


def mean_biased() -> Certificate:
    mean = "first_moment(b1, i -> c, t)"
    formula = f"mhat(b1, {mean}, t) = c and mtilde(b1, b2, 0, {mean}, v, t) = (1 + b2^t)*c"
    return theorem(
        "exadam.debias_mean",
        "mhat has the mean of the gradients, mtilde exceeds it by the fraction b2^t",
        variables="b1:real b2:real c:real v:real t:nat",
        given={**UNIT_B1, "v": "0 < v", **T1},
        claim=formula,
        example={"b1": "1/2", "b2": "1/2", "c": "3", "v": "1", "t": "4"},
        definitions=[FIRST, MHAT, MTILDE],
        lemmas=[mean_closed()],
        proof=[
            use("M", f"{mean} = (1-b1^t)*c", "exadam.mean_closed", b="b1", c="c", t="t"),
            equal("goal", formula, using=["M"]),
        ],
        note="Gradients with one and the same mean c; eps is negligible beside v, whose fluctuation"
        " then drops out.",
    )


def mean_biased_value() -> Certificate:
    formula = "0.3676 < factor(0.999, 1e-8, 1, 1000) - 1 < 0.3678"
    return theorem(
        "exadam.debias_value",
        "at t = 1 000 and beta2 = 0.999 the added bias is still 36.8 %",
        claim=formula,
        definitions=[FACTOR],
        proof=[compute("goal", formula)],
    )


def never_reduces() -> Certificate:
    formula = "mhat(b1, m, t)^2 <= mtilde(b1, b2, eps, m, v, t)^2"
    gap = "((v/(v + eps)*b2^t)*(2 + v/(v + eps)*b2^t))"
    return theorem(
        "exadam.debias_farther",
        "for all moments and eps > 0 mtilde is at least as far from 0 as mhat",
        variables="b1:real b2:real eps:real m:real v:real t:nat",
        given={**UNITS, **EPS, "v": "0 <= v", **T1},
        claim=formula,
        example={"b1": "1/2", "b2": "1/2", "eps": "1", "m": "3", "v": "1", "t": "2"},
        definitions=[MTILDE, MHAT],
        proof=[
            sign("room", "0 < 1 - b1^t"),
            sign("goal", formula, num=f"(m/(1 - b1^t))^2*{gap}"),
        ],
    )


def variance_above() -> Certificate:
    formula = "vhat(b2, v, t) < vtilde(b1, b2, eps, m, v, t)"
    return theorem(
        "exadam.debias_variance",
        "vtilde exceeds the unbiased vhat whenever m is not 0",
        variables="b1:real b2:real eps:real m:real v:real t:nat",
        given={**UNITS, **EPS, "m": "m != 0", "v": "0 < v", **T1},
        claim=formula,
        example={"b1": "1/2", "b2": "1/2", "eps": "1", "m": "3", "v": "1", "t": "2"},
        definitions=[VTILDE, VHAT],
        proof=[
            sign("room", "0 < 1 - b2^t"),
            sign("goal", formula, num="v/(1 - b2^t)*(m^2/(m^2 + eps)*b1^t)"),
        ],
    )


def gradient_biased() -> Certificate:
    formula = "gtilde(0.9, 0.999, eps, g, v, t) <= 1.01*g"
    return counterexample(
        "exadam.accelerator_first",
        "at t = 1 and the usual decay rates the term is 20 g, not g",
        variables="eps:real g:real v:real t:nat",
        given={"g": "0 < g", **T1},
        claim=formula,
        definitions=[GTILDE],
        point={"eps": "1e-8", "g": "1", "v": "0.001", "t": "1"},
        note="v = 0.001 is the second moment after one gradient of 1.",
    )


def gradient_excess() -> Certificate:
    excess = "(b1^t + v/(v + eps)*b2^t)/(1 - b1^t)*g"
    goal = f"gtilde(b1, b2, eps, g, v, t) - g = {excess} and 0 < {excess}"
    first, second = goal.split(" and ")
    return theorem(
        "exadam.accelerator_bias",
        "for positive g the term exceeds g by a positive fraction at every step",
        variables="b1:real b2:real eps:real g:real v:real t:nat",
        given={**UNITS, **EPS, "g": "0 < g", "v": "0 <= v", **T1},
        claim=goal,
        example={"b1": "1/2", "b2": "1/2", "eps": "1", "g": "3", "v": "1", "t": "2"},
        definitions=[GTILDE],
        proof=[
            sign("room", "0 < 1 - b1^t"),
            equal("excess", first),
            sign("positive", second),
            facts("goal", goal),
        ],
        note="g itself is unbiased; the fraction tends to 0.",
    )


CLAIMS = (
    claim(
        "limit",
        "Section 2.1",
        "the new terms asymptotically converge to the original Adam bias correction terms",
        "The new debiasing terms tend to Adam's.",
        Verdict.PROVED,
        "True for all moments: each estimate is Adam's times a factor between 1 and 1 + b2^t (or"
        " 1 + b1^t).",
        certified(Role.AS_STATED, tends_to_adam, Control("n) = 1", "n) = 2")),
    ),
    claim(
        "limit.long_term",
        "Section 2.1",
        "This property ensures that the long-term behavior of the algorithm remains well-defined"
        " and consistent with the original formulation",
        "Since the debiasing terms tend to Adam's, EXAdam behaves like Adam in the long run.",
        Verdict.REFUTED,
        "The term in g and the growing step size stay. With a constant gradient the direction"
        " tends to 2 in size, where Adam's is 1 at every step.",
        certified(Role.FAILS, constant_limit, Control("= 4", "= 1")),
        certified(Role.INSTEAD, adam_constant, Control("^2 = 1", "^2 = 4")),
        note=VERSIONS + " The factor 2 of the direction is there in both.",
        cites=("adam",),
    ),
    claim(
        "debias",
        "Section 2.1",
        "they reduce the bias in the optimization process more gradually",
        "The new terms reduce the bias of the estimates, only more gradually than Adam's.",
        Verdict.REFUTED,
        "Adam's mhat has no bias to reduce: with stationary gradients its mean is theirs at every"
        " step. mtilde adds the relative bias b2^t, which is 36.8 % at t = 1 000 for"
        " beta2 = 0.999.",
        certified(Role.FAILS, mean_biased, Control("(1 + b2^t)", "(1 - b2^t)")),
        certified(Role.FAILS, mean_biased_value, Control("< 0.3678", "< 0.03678")),
        certified(Role.INSTEAD, never_reduces, Control("mhat(b1, m, t)^2", "2*mhat(b1, m, t)^2")),
        cites=("adam",),
    ),
    claim(
        "debias.variance",
        "Section 2.1",
        "resulting in a more accurate estimate of the variance",
        "vtilde estimates the second moment more accurately than Adam's vhat.",
        Verdict.REFUTED,
        "vhat is unbiased for stationary gradients, and vtilde lies above it whenever m is not 0,"
        " so its bias is positive at every step.",
        certified(Role.FAILS, variance_above, Control("vhat(b2, v, t) <", "2*vhat(b2, v, t) <")),
        certified(Role.INSTEAD, unbiased, Control("= m + s^2", "= m")),
        note="The moment is uncentred: the paper calls it a variance.",
        cites=("adam",),
    ),
    claim(
        "accelerator_bias",
        "Section 2.2, after Eq. 3",
        "g-tilde is the bias-corrected gradient",
        "The term g-tilde is the gradient with its bias corrected.",
        Verdict.REFUTED,
        "The gradient has no bias. Dividing it by 1 - beta1^t adds one: at t = 1 the term is 20 g"
        " at the usual decay rates (10 g without the factor in v), and it exceeds g at every step.",
        certified(Role.FAILS, gradient_biased, Control(in_point={"t": "10000"})),
        certified(Role.INSTEAD, gradient_excess, Control("0 < (b1^t +", "0 < -(b1^t +")),
    ),
)
