"""What Section 2 and Table 1 say about other methods."""

from __future__ import annotations

from typing import Any

from adamnx_theory.claims.adamnx.moments.mean import unrolled
from adamnx_theory.claims.adamnx.shared import ADAM_V, UNIT_B, claim
from adamnx_theory.claims.evidence import Control, certified
from adamnx_theory.claims.model import Role, Verdict
from adamnx_theory.definitions import optimizer
from adamnx_theory.proof.build import (
    compute,
    counterexample,
    define,
    equal,
    equal_by_induction,
    induction,
    sign,
    theorem,
    use,
)

Certificate = dict[str, Any]
T1 = {"t": "1 <= t"}


def amsgrad_printed() -> Certificate:
    return counterexample(
        "adamnx.related.amsgrad_printed",
        "at t = 1 AMSGrad's second moment is (1-b) g_1^2, not the largest g^2 so far",
        variables="b:real g:seq",
        given=UNIT_B,
        claim="adam_v(b, g, 1) = g(1)^2",
        definitions=[ADAM_V],
        point={"b": "0.999", "g": "i -> 2"},
        note="AMSGrad keeps max(v_1, ..., v_t); at t = 1 that is v_1.",
    )


def amsgrad_right() -> Certificate:
    formula = "adam_v(b, g, 1) = (1-b)*g(1)^2"
    return theorem(
        "adamnx.related.amsgrad",
        "the maximum is taken over the second-moment averages v, the first being (1-b) g_1^2",
        variables="b:real g:seq",
        claim=formula,
        example={"b": "0.999", "g": "i -> 2"},
        definitions=[ADAM_V],
        proof=[equal("goal", formula)],
    )


def rmsprop_printed() -> Certificate:
    return counterexample(
        "adamnx.related.rmsprop_printed",
        "gradients 1, -1: their first moment is negative or small, RMSProp's average is not",
        variables="b:real g:seq",
        given=UNIT_B,
        claim="adam_v(b, g, 2) = b*(1-b)*g(1) + (1-b)*g(2)",
        definitions=[ADAM_V],
        point={"b": "0.9", "g": "i -> 3 - 2*i"},
        note="On the right stands the same average of g instead of g^2.",
    )


def adagrad_summable() -> Certificate:
    total = "sum(i, 1, {n}, (1/4)^i)"
    formula = f"1 < 1/{total.format(n='t')}"
    return theorem(
        "adamnx.related.adagrad_summable",
        "gradients 2^-i: AdaGrad's sum of squares stays below 1, its step size above lr",
        variables="t:nat",
        given=T1,
        claim=formula,
        example={"t": "3"},
        proof=[
            equal_by_induction("S", f"forall k from 1: {total.format(n='k')} = (1 - (1/4)^k)/3"),
            use("S_t", f"{total.format(n='t')} = (1 - (1/4)^t)/3", "S", k="t"),
            sign(
                "positive",
                f"0 < {total.format(n='t')}",
                num=f"(1 - (1/4)^t)/3 + ({total.format(n='t')} - (1 - (1/4)^t)/3)",
            ),
            sign(
                "goal",
                formula,
                num=f"2/3 + (1/4)^t/3 + ((1 - (1/4)^t)/3 - {total.format(n='t')})",
                den=total.format(n="t"),
            ),
        ],
        note="The squared step is lr^2 divided by the sum of squares (eps set aside).",
    )


def adagrad_divergent() -> Certificate:
    total = "sum(i, 1, {n}, g(i)^2)"
    formula = f"1/{total.format(n='t')} <= 1/(q*t)"
    return theorem(
        "adamnx.related.adagrad_divergent",
        "if all squares are at least q > 0 the squared step is at most lr^2/(q t): it falls to 0",
        variables="q:real g:seq t:nat",
        given={"q": "0 < q", "g": "forall i from 1: q <= g(i)^2", **T1},
        claim=formula,
        example={"q": "1", "g": "i -> 2", "t": "3"},
        proof=[
            induction(
                "S",
                f"forall k: q*k <= {total.format(n='k')}",
                base=[sign("base", f"q*0 <= {total.format(n='0')}", num="0")],
                step=[
                    sign(
                        "step",
                        f"q*(k+1) <= {total.format(n='(k+1)')}",
                        num=f"({total.format(n='k')} - q*k) + (g(k+1)^2 - q)",
                    )
                ],
            ),
            use("S_t", f"q*t <= {total.format(n='t')}", "S", k="t"),
            sign(
                "positive", f"0 < {total.format(n='t')}", num=f"q*t + ({total.format(n='t')} - q*t)"
            ),
            sign(
                "goal",
                formula,
                num=f"{total.format(n='t')} - q*t",
                den=f"q*t*{total.format(n='t')}",
            ),
        ],
        note="In general the step falls to 0 exactly if the sum of squares diverges.",
    )


def rmsprop_unbounded() -> Certificate:
    formula = "(1-b)*4^t <= adam_v(b, i -> 2^i, t)"
    return theorem(
        "adamnx.related.rmsprop_unbounded",
        "gradients 2^i: RMSProp's average grows without bound, so its step falls to 0",
        variables="b:real t:nat",
        given={**UNIT_B, **T1},
        claim=formula,
        example={"b": "1/2", "t": "3"},
        definitions=[ADAM_V],
        proof=[
            induction(
                "V",
                "forall k from 1: (1-b)*4^k <= adam_v(b, i -> 2^i, k)",
                base=[sign("base", "(1-b)*4^1 <= adam_v(b, i -> 2^i, 1)", num="0")],
                step=[
                    sign(
                        "step",
                        "(1-b)*4^(k+1) <= adam_v(b, i -> 2^i, k+1)",
                        num="b*(adam_v(b, i -> 2^i, k) - (1-b)*4^k) + b*(1-b)*4^k",
                    )
                ],
            ),
            use("goal", formula, "V", k="t"),
        ],
    )


def rmsprop_bounded() -> Certificate:
    return theorem(
        "adamnx.related.rmsprop_step",
        "with squares of at most B the average is at most B, so the step is at least lr/sqrt(B)",
        variables="b:real B:real g:seq t:nat",
        given={**UNIT_B, "B": "0 <= B", "g": "forall i from 1: g(i)^2 <= B"},
        claim="adam_v(b, g, t) <= B",
        example={"b": "1/2", "B": "4", "g": "i -> 2", "t": "3"},
        definitions=[ADAM_V],
        proof=[
            induction(
                "V",
                "forall k: adam_v(b, g, k) <= B",
                base=[sign("base", "adam_v(b, g, 0) <= B", num="B")],
                step=[
                    sign(
                        "step",
                        "adam_v(b, g, k+1) <= B",
                        num="b*(B - adam_v(b, g, k)) + (1-b)*(B - g(k+1)^2)",
                    )
                ],
            ),
            use("goal", "adam_v(b, g, t) <= B", "V", k="t"),
        ],
    )


RHO = define("rho", "b t", "2/(1-b) - 1 - 2*t*b^t/(1-b^t)")


def radam_threshold() -> Certificate:
    formula = "rho(0.999, 4) <= 4 < rho(0.999, 5) and rho(0.999, 5) <= 5 < rho(0.999, 6)"
    return theorem(
        "adamnx.related.radam",
        "at 0.999 rho passes 4 at step 5 (and 5 at step 6)",
        claim=formula,
        definitions=[RHO],
        proof=[compute("goal", formula)],
        note="rho_t = rho_oo - 2 t b^t/(1-b^t), rho_oo = 2/(1-b) - 1. Some implementations use the"
        " threshold 5 instead of 4.",
    )


def lion_state() -> Certificate:
    stored = len(optimizer("adam").state)
    formula = f"1 < {stored}"
    return theorem(
        "adamnx.related.lion",
        f"Lion stores one number per parameter (its momentum), Adam {stored}",
        claim=formula,
        proof=[compute("goal", formula)],
        note="Adam's count is taken from the package's definition.",
    )


CLAIMS = (
    claim(
        "related.amsgrad",
        "Section 2.1",
        "AMSGrad ... replaces the second-order momentum sliding average in Adam with the maximum"
        " value of historical gradients",
        "AMSGrad keeps the maximum of past gradients.",
        Verdict.CORRECTED,
        "It keeps the maximum of the past averages v, not of the gradients.",
        certified(Role.FAILS, amsgrad_printed, Control(in_point={"g": "i -> 0"})),
        certified(Role.CORRECTED, amsgrad_right, Control("(1-b)*g", "(1-b)^2*g")),
        cites=("amsgrad",),
    ),
    claim(
        "related.rmsprop_moment",
        "Section 1, Table 1",
        "RMSProp: First-order moment estimate, adaptive learning step size",
        "RMSProp uses a first-order moment.",
        Verdict.CORRECTED,
        "It uses a second-order moment: the average of the squared gradients.",
        certified(Role.FAILS, rmsprop_printed, Control(in_point={"g": "i -> 1"})),
        certified(Role.CORRECTED, unrolled, Control("g(i)^2", "g(i)")),
        cites=("rmsprop",),
    ),
    claim(
        "related.adagrad_step",
        "Section 2.1",
        "causes the learning step size to monotonically decrease to close to zero",
        "AdaGrad's step size falls to zero.",
        Verdict.CONDITIONAL,
        "True if the sum of the squared gradients diverges. With gradients 2^-i it never falls"
        " below lr.",
        certified(Role.CONDITION, adagrad_divergent, Control("1/(q*t)", "1/(2*q*t^2)", {"q": "4"})),
        certified(Role.FAILS, adagrad_summable, Control("1 <", "5 <")),
        cites=("adagrad",),
    ),
    claim(
        "related.rmsprop_step",
        "Section 2.1",
        "the exponential moving average of the gradient squares to avoid the learning step size"
        " from dropping to zero",
        "RMSProp's step size cannot drop to zero.",
        Verdict.CONDITIONAL,
        "True if the gradients are bounded. With gradients 2^i it does.",
        certified(Role.CONDITION, rmsprop_bounded, Control("<= B", "<= B/2")),
        certified(Role.FAILS, rmsprop_unbounded, Control("4^t", "8^t")),
        cites=("rmsprop",),
    ),
    claim(
        "related.radam",
        "Section 2.1",
        "When rho > 4, the variance-corrected adaptive learning rate is used; when rho <= 4, it"
        " degenerates into non-adaptive momentum",
        "RAdam is adaptive when rho > 4, and not before.",
        Verdict.PROVED,
        "As RAdam states it; with its default 0.999 the first adaptive step is t = 5.",
        certified(Role.AS_STATED, radam_threshold, Control("rho(0.999, 4) <=", "rho(0.999, 6) <=")),
        cites=("radam",),
    ),
    claim(
        "related.lion",
        "Section 2.1",
        "Lion ... effectively reduces memory demand",
        "Lion stores less than Adam.",
        Verdict.PROVED,
        "True: one number per parameter against two.",
        certified(Role.AS_STATED, lion_state, Control("1 <", "2 <")),
        cites=("lion",),
    ),
)
