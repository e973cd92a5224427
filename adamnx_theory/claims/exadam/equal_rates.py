"""Section 3: what an equal learning rate means for EXAdam and Adam."""

from __future__ import annotations

from functools import cache
from typing import Any

from adamnx_theory.claims.evidence import Control, certified
from adamnx_theory.claims.exadam.debiasing import adam_constant
from adamnx_theory.claims.exadam.shared import (
    ADAM_DIRECTION,
    ALPHA,
    CONSTANT_M,
    CONSTANT_V,
    DIRECTION,
    FACTOR,
    FIRST,
    SQUARES,
    UNITS,
    VERSIONS,
    claim,
)
from adamnx_theory.claims.exadam.steps import log_form
from adamnx_theory.claims.model import Role, Verdict
from adamnx_theory.definitions.optimizers import exadam
from adamnx_theory.proof.build import (
    compute,
    counterexample,
    define,
    equal,
    facts,
    forall,
    induction,
    limit,
    sign,
    theorem,
    use,
)
from adamnx_theory.proof.text import text

Certificate = dict[str, Any]


def ratio(n: str) -> str:
    """The squared ratio of the directions with a constant gradient g and negligible eps."""
    m, v = CONSTANT_M.format(n=n), CONSTANT_V.format(n=n)
    return f"direction(b1, b2, 0, {m}, {v}, g, {n})^2/adam_direction(b1, b2, 0, {m}, {v}, {n})^2"


def not_the_same() -> Certificate:
    ours = "alpha(1, t)*direction(0.9, 0.999, 0, 1-0.9^t, 1-0.999^t, 1, t)"
    adams = "adam_direction(0.9, 0.999, 0, 1-0.9^t, 1-0.999^t, t)"
    return counterexample(
        "exadam.equal_lr_fails",
        "at t = 5 000 with a constant gradient EXAdam's step is not within 9 times Adam's",
        variables="t:nat",
        given={"t": "1 <= t"},
        claim=f"{ours} <= 9*{adams}",
        definitions=[ALPHA, DIRECTION, ADAM_DIRECTION],
        point={"t": "5000"},
    )


def asymptotic() -> Certificate:
    goal = f"lim n -> oo: {ratio('n')} = 4 and forall t from 1: 2*alpha(a, t) = a*log(2*(t+1))"
    first, second = goal.split(" and ")
    return theorem(
        "exadam.equal_lr",
        "with a constant gradient the directions' ratio tends to 2, so the steps are in the ratio"
        " ln(2(t + 1)): only a rate divided by that makes them equal",
        variables="a:real b1:real b2:real g:real",
        given={**UNITS, "g": "g != 0"},
        claim=goal,
        example={"a": "1", "b1": "1/2", "b2": "1/2", "g": "1"},
        definitions=[ALPHA, DIRECTION, ADAM_DIRECTION],
        lemmas=[log_form()],
        proof=[
            use("p", "lim n -> oo: b1^n = 0", "limit_of_powers", x="b1"),
            use("q", "lim n -> oo: b2^n = 0", "limit_of_powers", x="b2"),
            limit("ratio", first, "(1+q)^2*(1+1/(1-p))^2/(1+p)", {"p": "p", "q": "q"}),
            forall(
                "rates",
                second,
                [
                    use(
                        "form",
                        "log(sqrt(2)*sqrt(1+t)) = log(2*(t+1))/2",
                        "exadam.log_form",
                        t="t",
                    ),
                    equal("part", "2*alpha(a, t) = a*log(2*(t+1))", using=["form"]),
                ],
            ),
            facts("goal", goal),
        ],
    )


def value() -> Certificate:
    formula = "9.21 < log(2*5001) < 9.22"
    return theorem(
        "exadam.equal_lr_value",
        "that ratio is 9.2 at t = 5 000",
        claim=formula,
        proof=[compute("goal", formula)],
    )


ONE = {"z": {"block": "now", "moments": ["1", "0", "1"]}, "m": {"block": "past"}}
# E[m_n^2] for independent gradients of mean 0 and variance 1
NOISE = define("noise_square", "b n", "(1-b)/(1+b)*(1 - b^(2*n))")
# E[(m_{n+1} + g_{n+1})^2]
SUM = define("noise_sum", "b n", "b^2*noise_square(b, n) + (2-b)^2")


def noise_step() -> Certificate:
    import sympy as sp

    m = text(exadam.m_new.subs({exadam.beta1: sp.Symbol("b"), exadam.g: sp.Symbol("z")}))
    formula = f"E(({m})^2) = b^2*E(m^2) + (1-b)^2 and E(({m} + z)^2) = b^2*E(m^2) + (2-b)^2"
    return theorem(
        "exadam.noise_step",
        "one step of E[m^2] and of E[(m + g)^2] with independent gradients of mean 0, variance 1",
        variables="b:real",
        random={"z": {"block": "now", "moments": ["1", "0", "1"]}, "m": {"block": "past"}},
        claim=formula,
        example={"b": "1/2"},
        proof=[equal("goal", formula)],
    )


@cache
def noise_closed() -> Certificate:
    goal = "noise_square(b, 0) = 0 and noise_square(b, n+1) = b^2*noise_square(b, n) + (1-b)^2"
    return theorem(
        "exadam.noise_closed",
        "E[m_n^2] = (1-b)/(1+b) (1 - b^(2n)) obeys that recursion from 0",
        variables="b:real n:nat",
        given={"b": "0 < b"},
        claim=goal,
        example={"b": "1/2", "n": "3"},
        definitions=[NOISE],
        proof=[equal("goal", goal)],
    )


def noise_ratio() -> Certificate:
    goal = "lim n -> oo: noise_sum(b, n)/noise_square(b, n+1) = b^2 + (2-b)^2*(1+b)/(1-b)"
    return theorem(
        "exadam.noise_ratio",
        "with pure noise E[(m + g)^2]/E[m^2] tends to b1^2 + (2-b1)^2 (1+b1)/(1-b1), 23.8 at 0.9",
        variables="b:real",
        given={"b": "0 < b < 1"},
        claim=goal,
        example={"b": "1/2"},
        definitions=[NOISE, SUM],
        proof=[
            sign("room", "b^2 < 1", num="(1-b)*(1+b)"),
            use("powers", "lim n -> oo: (b^2)^n = 0", "limit_of_powers", x="b^2"),
            limit("next", "lim n -> oo: (b^2)^(n+1) = 0", "b^2*p", {"p": "powers"}),
            limit(
                "goal",
                goal,
                "(b^2*(1-b)/(1+b)*(1-p) + (2-b)^2)/((1-b)/(1+b)*(1-q))",
                {"p": "powers", "q": "next"},
            ),
        ],
    )


def noise_value() -> Certificate:
    inner = "(0.9^2 + (2-0.9)^2*(1+0.9)/(1-0.9))"
    formula = (
        f"{inner} = 23.8 and 22.46 < sqrt({inner})*alpha(1, 5000) < 22.47"
        f" and 22.61 < sqrt({inner})*alpha(1, 5000)*factor(0.999, 0, 1, 5000) < 22.63"
    )
    return theorem(
        "exadam.noise_value",
        "at t = 5 000 and the usual rates the root mean squares of the steps are as 22.6 to 1",
        claim=formula,
        definitions=[ALPHA, FACTOR],
        proof=[compute("goal", formula)],
        note="22.5 without the factor 1 + b2^t of mtilde and gtilde. The second moment is taken as"
        " its mean, the same for both methods.",
    )


# the largest m^2/v, and the largest (m + g)^2/v
LARGEST_M = define("largest_m", "b1 b2", "(1-b1)^2*b2/((1-b2)*(b2-b1^2))")
LARGEST = define("largest", "b1 b2", "b1^2*largest_m(b1, b2)/b2 + (2-b1)^2/(1-b2)")
BELOW = {"order": "b1^2 < b2", "b2": "b2 < 1"}


@cache
def adam_bound() -> Certificate:
    formula = "first_moment(b1, g, {k})^2 <= largest_m(b1, b2)*second_moment(b2, g, {k})"
    m, v = "first_moment(b1, g, k)", "second_moment(b2, g, k)"
    return theorem(
        "exadam.adam_bound",
        "m^2 is at most (1-b1)^2 b2/((1-b2)(b2-b1^2)) times v, whatever the gradients",
        variables="b1:real b2:real g:seq t:nat",
        given=BELOW,
        claim=formula.format(k="t"),
        example={"b1": "1/2", "b2": "3/4", "g": "i -> i", "t": "3"},
        definitions=[FIRST, SQUARES, LARGEST_M],
        proof=[
            sign("positive", "0 < b2", num="b1^2 + (b2 - b1^2)"),
            induction(
                "B",
                f"forall k: {formula.format(k='k')}",
                base=[sign("base", formula.format(k="0"), num="0")],
                step=[
                    sign(
                        "step",
                        formula.format(k="(k+1)"),
                        num=f"b2*(largest_m(b1, b2)*{v} - {m}^2)"
                        f" + ((b2-b1^2)*{m} - b1*(1-b1)*g(k+1))^2/(b2-b1^2)",
                    )
                ],
            ),
            use("goal", formula.format(k="t"), "B", k="t"),
        ],
    )


def step_bound() -> Certificate:
    m, v = "first_moment(b1, g, t)", "second_moment(b2, g, t)"
    top = "largest_m(b1, b2)"
    formula = "(first_moment(b1, g, t+1) + g(t+1))^2 <= largest(b1, b2)*second_moment(b2, g, t+1)"
    return theorem(
        "exadam.step_bound",
        "(m + g)^2 is at most C v with C = b1^2 K/b2 + (2-b1)^2/(1-b2), K Adam's bound of m^2/v",
        variables="b1:real b2:real g:seq t:nat",
        given={"b1": "b1 < 1", **BELOW},
        claim=formula,
        example={"b1": "1/2", "b2": "3/4", "g": "i -> i", "t": "3"},
        definitions=[FIRST, SQUARES, LARGEST_M, LARGEST],
        lemmas=[adam_bound()],
        proof=[
            sign("positive", "0 < b2", num="b1^2 + (b2 - b1^2)"),
            sign("K", f"0 < {top}", num="(1-b1)^2*b2", den="(1-b2)*(b2-b1^2)"),
            sign("C", "0 < largest(b1, b2)", num=f"b1^2*{top}/b2 + (2-b1)^2/(1-b2)"),
            use("m", f"{m}^2 <= {top}*{v}", "exadam.adam_bound", b1="b1", b2="b2", g="g", t="t"),
            sign(
                "goal",
                formula,
                num=f"largest(b1, b2)*b2/{top}*({top}*{v} - {m}^2)"
                f" + ((2-b1)*b2*{m} - b1*{top}*(1-b2)*g(t+1))^2/(b2*{top}*(1-b2))",
            ),
        ],
    )


def bound_values() -> Certificate:
    formula = (
        "7.27 < sqrt(largest_m(0.9, 0.999)) < 7.28 and 35.39 < sqrt(largest(0.9, 0.999)) < 35.40"
    )
    return theorem(
        "exadam.step_bound_values",
        "at the usual rates the largest step is 35.4 alpha_t for EXAdam, 7.27 alpha for Adam",
        claim=formula,
        definitions=[LARGEST_M, LARGEST],
        proof=[compute("goal", formula)],
    )


CLAIMS = (
    claim(
        "step_bound",
        "our theorem, for Algorithm 1",
        "",
        "With bias corrections at their limits no step is larger than alpha_t sqrt(C).",
        Verdict.PROVED,
        "C = b1^2 K/b2 + (2-b1)^2/(1-b2), where K = (1-b1)^2 b2/((1-b2)(b2-b1^2)) is Adam's: 35.4"
        " alpha_t against 7.27 alpha at the usual rates, for any gradients if b1^2 < b2.",
        certified(Role.AS_STATED, step_bound, Control("<= largest", "<= 0*largest")),
        certified(Role.SUPPORT, adam_bound, Control("<= largest_m", "<= 0*largest_m")),
        certified(Role.SUPPORT, bound_values, Control("7.27 <", "7.28 <")),
        cites=("adam",),
    ),
    claim(
        "equal_lr",
        "Section 3",
        "I compared the performance of EXAdam to state-of-the-art optimizers using identical"
        " hyperparameters and training protocols",
        "A comparison at one learning rate for all compares the methods, not their step sizes.",
        Verdict.CONDITIONAL,
        "Only if EXAdam's rate is divided by ln(2(t+1)): with a constant gradient its steps are in"
        " that ratio to Adam's, 9.2 at t = 5 000. With pure noise their root mean squares are as"
        " 22.6 to 1 there.",
        certified(Role.CONDITION, asymptotic, Control("= 4", "= 1")),
        certified(Role.FAILS, not_the_same, Control("<= 9*", "<= 10*")),
        certified(Role.SUPPORT, adam_constant, Control("^2 = 1", "^2 = 4")),
        certified(Role.SUPPORT, value, Control("9.21 <", "9.22 <")),
        certified(Role.SUPPORT, noise_step, Control("+ (2-b)^2", "+ (1-b)^2")),
        certified(Role.SUPPORT, noise_closed, Control("(b, 0) = 0", "(b, 0) = 1")),
        certified(Role.SUPPORT, noise_ratio, Control("(2-b)^2", "(1-b)^2")),
        certified(Role.SUPPORT, noise_value, Control("22.63", "22.615")),
        note=VERSIONS + " Without it the ratios are 2 for a constant gradient and 4.9 for noise.",
        cites=("adam",),
    ),
)
