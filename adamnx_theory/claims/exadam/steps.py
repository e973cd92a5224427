"""Section 2.3: the growing step size alpha_t = alpha ln(sqrt(2) sqrt(t + 1))."""

from __future__ import annotations

from functools import cache
from typing import Any

from adamnx_theory.claims.evidence import Control, certified
from adamnx_theory.claims.exadam.shared import (
    ALPHA,
    DIRECTION,
    UNITS,
    VERSIONS,
    claim,
)
from adamnx_theory.claims.model import Role, Verdict
from adamnx_theory.proof.build import (
    Step,
    compute,
    counterexample,
    equal,
    facts,
    sign,
    theorem,
    use,
)

Certificate = dict[str, Any]


def form(t: str) -> str:
    return f"log(sqrt(2)*sqrt(1+({t}))) = log(2*({t}+1))/2"


@cache
def log_form() -> Certificate:
    return theorem(
        "exadam.log_form",
        "ln(sqrt(2) sqrt(t + 1)) = ln(2(t + 1))/2: the root inside the logarithm is a factor 1/2",
        variables="t:nat",
        claim=form("t"),
        example={"t": "3"},
        proof=[
            use("root 2", "log(sqrt(2)) = log(2)/2", "log_of_sqrt", x="2"),
            use("root t", "log(sqrt(1+t)) = log(1+t)/2", "log_of_sqrt", x="1+t"),
            use(
                "apart",
                "log(sqrt(2)*sqrt(1+t)) = log(sqrt(2)) + log(sqrt(1+t))",
                "log_product",
                x="sqrt(2)",
                y="sqrt(1+t)",
            ),
            use("together", "log(2*(1+t)) = log(2) + log(1+t)", "log_product", x="2", y="1+t"),
            equal("goal", form("t"), using=["apart", "root 2", "root t", "together"]),
        ],
    )


def formed(*times: str) -> list[Step]:
    return [use(f"form {t}", form(t), "exadam.log_form", t=t) for t in times]


@cache
def step_form() -> Certificate:
    formula = "2*alpha(a, t) = a*log(2*(t+1))"
    return theorem(
        "exadam.step_form",
        "alpha_t is alpha/2 ln(2(t + 1))",
        variables="a:real t:nat",
        claim=formula,
        example={"a": "1", "t": "3"},
        definitions=[ALPHA],
        lemmas=[log_form()],
        proof=[*formed("t"), equal("goal", formula, using=["form t"])],
    )


@cache
def increasing() -> Certificate:
    formula = "alpha(a, t) < alpha(a, t+1)"
    return theorem(
        "exadam.step_increasing",
        "the step size grows at every step",
        variables="a:real t:nat",
        given={"a": "0 < a"},
        claim=formula,
        example={"a": "1", "t": "3"},
        definitions=[ALPHA],
        lemmas=[log_form()],
        proof=[
            *formed("t", "t+1"),
            use(
                "logs",
                "log(2*(t+1)) < log(2*(t+1+1))",
                "log_increasing",
                x="2*(t+1)",
                y="2*(t+1+1)",
            ),
            sign(
                "goal",
                formula,
                num="a/2*(log(2*(t+1+1)) - log(2*(t+1)))",
                using=["form t", "form t+1"],
            ),
        ],
    )


def doubling() -> Certificate:
    formula = "alpha(a, 2*t+1) = alpha(a, t) + a*log(2)/2"
    return theorem(
        "exadam.step_doubling",
        "every doubling of t + 1 adds alpha ln(2)/2, so the step size grows beyond all bounds",
        variables="a:real t:nat",
        claim=formula,
        example={"a": "1", "t": "3"},
        definitions=[ALPHA],
        lemmas=[log_form()],
        proof=[
            *formed("t", "2*t+1"),
            use(
                "logs",
                "log(2*(2*t+1+1)) = log(2) + log(2*(t+1))",
                "log_product",
                x="2",
                y="2*(t+1)",
            ),
            equal("goal", formula, using=["form t", "form 2*t+1", "logs"]),
        ],
    )


def concave() -> Certificate:
    formula = "alpha(a, t+2) - alpha(a, t+1) < alpha(a, t+1) - alpha(a, t)"
    first, middle, last = "2*(t+1)", "2*(t+1+1)", "2*(t+2+1)"
    return theorem(
        "exadam.step_concave",
        "its increments fall from the first step on: it grows fastest at the start",
        variables="a:real t:nat",
        given={"a": "0 < a"},
        claim=formula,
        example={"a": "1", "t": "3"},
        definitions=[ALPHA],
        lemmas=[log_form()],
        proof=[
            *formed("t", "t+1", "t+2"),
            sign("squares", f"({first})*({last}) < ({middle})^2", num="4"),
            use(
                "logs",
                f"log(({first})*({last})) < log(({middle})^2)",
                "log_increasing",
                x=f"({first})*({last})",
                y=f"({middle})^2",
            ),
            use(
                "ends",
                f"log(({first})*({last})) = log({first}) + log({last})",
                "log_product",
                x=first,
                y=last,
            ),
            use(
                "middle",
                f"log(({middle})*({middle})) = log({middle}) + log({middle})",
                "log_product",
                x=middle,
                y=middle,
            ),
            sign(
                "logs apart",
                f"log({first}) + log({last}) < 2*log({middle})",
                num=f"log(({middle})^2) - log(({first})*({last}))",
                using=["ends", "middle"],
            ),
            sign(
                "goal",
                formula,
                num=f"a/2*(2*log({middle}) - (log({first}) + log({last})))",
                using=["form t", "form t+1", "form t+2"],
            ),
        ],
    )


def move(t: int | str, b1: str = "0.9", b2: str = "0.999") -> str:
    """The step in units of alpha with a constant gradient 1 and negligible eps."""
    return f"alpha(1, {t})*direction({b1}, {b2}, 0, 1-{b1}^{t}, 1-{b2}^{t}, 1, {t})"


def first_steps() -> Certificate:
    formula = (
        f"11.05 < {move(1)} < 11.06 and 8.32 < {move(2)} < 8.34 and 6.62 < {move(7)} < 6.64"
        f" and {move(7)} < {move(6)} and {move(7)} < {move(8)}"
        f" and {move(248)} < {move(1)} < {move(249)}"
    )
    return theorem(
        "exadam.step_early",
        "with a constant gradient the steps are 11.06, 8.33, ..., least 6.63 at t = 7, and above"
        " the first again from t = 249",
        claim=formula,
        definitions=[ALPHA, DIRECTION],
        proof=[compute("goal", formula)],
        note="In units of alpha; Adam's step is 1 throughout (exadam.adam_constant).",
    )


def not_initial() -> Certificate:
    return counterexample(
        "exadam.step_initial_fails",
        "at t = 1, where Algorithm 1 starts, the step size is not alpha",
        variables="a:real t:nat",
        given={"a": "0 < a"},
        claim="alpha(a, t) = a",
        definitions=[ALPHA],
        point={"a": "1", "t": "1"},
    )


def initial() -> Certificate:
    formula = "alpha(a, 1) = a*log(2)"
    return theorem(
        "exadam.step_initial",
        "it is alpha ln 2 = 0.69 alpha at t = 1",
        variables="a:real",
        claim=formula,
        example={"a": "1"},
        definitions=[ALPHA],
        proof=[equal("goal", formula, note="sqrt(2) sqrt(1 + 1) = 2")],
    )


def passes_alpha() -> Certificate:
    formula = "alpha(1, 2) < 1 < alpha(1, 3) and 0.3465 < alpha(1, 0) < 0.3466"
    return theorem(
        "exadam.step_passes",
        "it passes alpha between t = 2 and t = 3; at t = 0 it would be 0.35 alpha",
        claim=formula,
        definitions=[ALPHA],
        proof=[compute("goal", formula)],
    )


def proportional() -> Certificate:
    formula = "alpha(c*a, t) = c*alpha(a, t)"
    return theorem(
        "exadam.step_tuning_fails",
        "alpha_t is proportional to alpha at every t, like a fixed rate",
        variables="a:real c:real t:nat",
        claim=formula,
        example={"a": "1", "c": "2", "t": "3"},
        definitions=[ALPHA],
        proof=[equal("goal", formula)],
    )


def first_move(b1: str) -> str:
    return f"alpha(1, 1)*direction({b1}, 0.999, 0, 1-{b1}, 0.001, 1, 1)"


def depends_on_b1() -> Certificate:
    formula = f"11.05 < {first_move('0.9')} < 11.06 and 99.1 < {first_move('0.99')} < 99.3"
    return theorem(
        "exadam.step_tuning",
        "the first step is 11 alpha at beta1 = 0.9 and 99 alpha at 0.99; Adam's is alpha for every"
        " beta1",
        claim=formula,
        definitions=[ALPHA, DIRECTION],
        proof=[compute("goal", formula)],
    )


FIRST_DIRECTION = "direction(b1, b2, 0, (1-b1)*g, (1-b2)*g^2, g, 1)"


def first_step() -> Certificate:
    goal = (
        f"0 < {FIRST_DIRECTION} and (alpha(a, 1)*{FIRST_DIRECTION})^2"
        " = (a*log(2)*(1 + 1/(1-b1))*(1+b2))^2/(1+b1)"
    )
    positive, square = goal.split(" and ")
    return theorem(
        "exadam.first_step",
        "the first step is alpha ln 2 (1 + 1/(1-b1)) (1+b2)/sqrt(1+b1), for every gradient g > 0",
        variables="a:real b1:real b2:real g:real",
        given={**UNITS, "g": "0 < g"},
        claim=goal,
        example={"a": "1", "b1": "1/2", "b2": "1/2", "g": "3"},
        definitions=[ALPHA, DIRECTION],
        proof=[sign("positive", positive), equal("square", square), facts("goal", goal)],
        note="eps is negligible beside the moments.",
    )


SIZES = {"1e-5": "7.62", "1e-4": "7.60", "1e-3": "6.91", "1e-2": "10.58", "0.1": "11.05"}


def first_step_sizes() -> Certificate:
    step = "alpha(1, 1)*direction(0.9, 0.999, 1e-8, 0.1*{g}, 0.001*{g}^2, {g}, 1)"
    formula = " and ".join(
        f"{size} - 0.005 < {step.format(g=g)} < {size} + 0.005" for g, size in SIZES.items()
    )
    return theorem(
        "exadam.first_step_sizes",
        "at eps = 1e-8 it is 7.62, 7.60, 6.91, 10.58, 11.05 alpha for gradients 1e-5, ..., 0.1",
        claim=formula,
        definitions=[ALPHA, DIRECTION],
        proof=[compute("goal", formula)],
    )


CLAIMS = (
    claim(
        "step.early",
        "Section 2.3",
        "the step size increases slowly in the early stages of training ... cautious initial steps"
        " ... The gradual warmup prevents early instability",
        "The step size grows slowly at first, as a warm-up with cautious first steps.",
        Verdict.REFUTED,
        "The logarithm is concave: alpha_t grows fastest at the start. The steps themselves start"
        " large: with a constant gradient the first is 11.06 alpha, the least 6.63 alpha at t = 7,"
        " and from t = 249 on they exceed the first.",
        certified(Role.FAILS, concave, Control("alpha(a, t+2) -", "2*alpha(a, t+2) -")),
        certified(Role.INSTEAD, first_steps, Control("6.64", "6.625")),
        note=VERSIONS,
    ),
    claim(
        "step.decreases",
        "Section 2.3",
        "As the iteration number increases, the learning rate is gradually decreased to enable"
        " exploitation of these identified regions",
        "The step size is gradually decreased as t grows.",
        Verdict.REFUTED,
        "It grows at every step and beyond all bounds: every doubling of t + 1 adds"
        " alpha ln(2)/2. The text says both.",
        certified(Role.FAILS, increasing, Control("alpha(a, t) <", "alpha(a, t+2) <")),
        certified(Role.INSTEAD, doubling, Control("+ a*log(2)/2", "+ 0")),
        note=VERSIONS + " In the CIFAR experiment a second schedule lowers the rate besides"
        " (exadam.protocol.growth).",
    ),
    claim(
        "step.initial",
        "Section 2.3",
        "where alpha is the initial learning rate",
        "alpha is the initial learning rate.",
        Verdict.CORRECTED,
        "The initial rate is alpha ln 2 = 0.69 alpha, at t = 1; it passes alpha between t = 2 and"
        " t = 3.",
        certified(Role.FAILS, not_initial, Control(" = a", " != a")),
        certified(Role.CORRECTED, initial, Control("log(2)", "log(3)")),
        certified(Role.SUPPORT, passes_alpha, Control("0.3466", "0.34652")),
        note=VERSIONS,
    ),
    claim(
        "step.tuning",
        "Section 2.3",
        "the logarithmic step size schedule is more resilient to hyperparameter tuning ... This"
        " reduces the sensitivity of the optimizer to hyperparameter settings",
        "The schedule makes the method less sensitive to alpha, beta1 and beta2.",
        Verdict.REFUTED,
        "alpha_t is proportional to alpha at every t, like a fixed rate, and does not contain"
        " beta1 or beta2. EXAdam is more sensitive to beta1 than Adam: its first step is 11 alpha"
        " at 0.9 and 99 alpha at 0.99, where Adam's is alpha.",
        certified(Role.FAILS, proportional, Control("= c*alpha", "= alpha", {"c": "2"})),
        certified(Role.INSTEAD, depends_on_b1, Control("99.3", "11.3")),
        note=VERSIONS,
        cites=("adam",),
    ),
    claim(
        "first_step",
        "our theorem, for Algorithm 1",
        "",
        "EXAdam's first step is alpha ln 2 (1 + 1/(1-b1)) (1+b2)/sqrt(1+b1).",
        Verdict.PROVED,
        "11.06 alpha at the usual rates, where Adam's is alpha, as long as eps is negligible; at"
        " eps = 1e-8 it is 7.62, 7.60, 6.91, 10.58, 11.05 alpha for gradients 1e-5, ..., 0.1.",
        certified(Role.AS_STATED, first_step, Control("(1+b2))^2", "(1-b2))^2")),
        certified(Role.SUPPORT, first_step_sizes, Control("6.91 -", "6.93 -")),
        note="Without the factor ln 2 in the version without alpha_t: 15.95 alpha.",
        cites=("adam",),
    ),
)
