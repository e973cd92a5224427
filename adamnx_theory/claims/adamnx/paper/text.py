"""Claims in the text, the algorithm box, Eq. 15 and the appendix."""

from __future__ import annotations

from typing import Any

import sympy as sp

from adamnx_theory.claims.adamnx.moments.mean import NORMAL
from adamnx_theory.claims.adamnx.shared import claim
from adamnx_theory.claims.evidence import Control, certified
from adamnx_theory.claims.model import Role, Verdict
from adamnx_theory.definitions import schedule
from adamnx_theory.proof.build import (
    compute,
    counterexample,
    define,
    equal,
    facts,
    recursion,
    sign,
    theorem,
)
from adamnx_theory.proof.text import text

Certificate = dict[str, Any]


def falling_branch(name: str) -> dict[str, Any]:
    """The branch of Eq. 15 for 0 <= t <= t1, from the package's schedule."""
    definition = schedule(name)
    rename = {
        parameter.symbol: sp.Symbol(short)
        for parameter, short in zip(definition.parameters, ("peak", "least", "T"), strict=True)
    }
    branch = sp.Piecewise(*definition.expression.args).args[0].args[0]
    rename[definition.t] = sp.Symbol("t")
    return define(name, "peak least T t", text(branch, rename))


RATES = {"peak": "0 < least", "order": "least < peak", "T": "0 < T"}


def printed_start() -> Certificate:
    return counterexample(
        "adamnx.eq15_printed",
        "as printed the learning rate starts at 1, here a thousand times the peak",
        variables="peak:real least:real T:real",
        given=RATES,
        claim="lr_linear_as_printed(peak, least, T, 0) = peak",
        definitions=[falling_branch("lr_linear_as_printed")],
        point={"peak": "0.001", "least": "0.00001", "T": "12720"},
    )


def printed_jump() -> Certificate:
    formula = (
        "lr_linear_as_printed(peak, least, T, 0) = 1"
        " and lr_linear_as_printed(peak, least, T, T) - least = 1 - peak"
    )
    return theorem(
        "adamnx.eq15_jump",
        "as printed it starts at 1 and jumps by 1 - peak at t1",
        variables="peak:real least:real T:real",
        given={"T": "0 < T"},
        claim=formula,
        example={"peak": "0.001", "least": "0.00001", "T": "12720"},
        definitions=[falling_branch("lr_linear_as_printed")],
        proof=[equal("goal", formula)],
    )


def meant() -> Certificate:
    rate = "lr_linear(peak, least, T, {t})"
    formula = (
        f"{rate.format(t='0')} = peak and {rate.format(t='T')} = least"
        f" and {rate.format(t='u')} < {rate.format(t='s')}"
    )
    first, second, third = formula.split(" and ")
    return theorem(
        "adamnx.eq15",
        "with the peak in place of 1 it starts at the peak, falls, and meets the minimum at t1",
        variables="peak:real least:real T:real s:real u:real",
        given={"order": "least < peak", "T": "0 < T", "s": "s < u"},
        claim=formula,
        example={"peak": "0.001", "least": "0.00001", "T": "12720", "s": "1", "u": "2"},
        definitions=[falling_branch("lr_linear")],
        proof=[
            equal("start", first),
            equal("end", second),
            sign("falls", third, num="(peak - least)*(u - s)", den="T"),
            facts("goal", formula),
        ],
    )


ROWS = define("row", "N step k", "N - 1 - step*k")  # iloc[::-step], counted from 0
FORWARD = define("forward", "step k", "step*k")  # iloc[::step]


def slice_backwards() -> Certificate:
    return counterexample(
        "adamnx.appendix_printed",
        "the printed slice [::-step] takes the last row first",
        variables="N:nat step:nat k:nat",
        given={"step": "1 <= step", "rows": "step*(k+1) < N"},
        claim="row(N, step, k) < row(N, step, k+1)",
        definitions=[ROWS],
        point={"N": "62480", "step": "156", "k": "0"},
    )


def slice_forwards() -> Certificate:
    formula = "forward(step, 0) = 0 and forward(step, k) < forward(step, k+1)"
    first, second = formula.split(" and ")
    return theorem(
        "adamnx.appendix_smoothing",
        "[::step] starts at the first row and goes forward; sample k is iteration step k + 1",
        variables="step:nat k:nat",
        given={"step": "1 <= step"},
        claim=formula,
        example={"step": "156", "k": "3"},
        definitions=[FORWARD],
        proof=[equal("start", first), sign("up", second, num="step"), facts("goal", formula)],
    )


def window_constant() -> Certificate:
    formula = "156*400 <= 62480 < 157*400 and 156*0.02 < 5"
    return theorem(
        "adamnx.appendix_window",
        "with T = 62 480 the step is 156 and max(5, step*0.02) is 5: the second term never acts",
        claim=formula,
        proof=[compute("goal", formula, note="it would act from a step of 251 on")],
    )


LOSS = define("loss", "x", "x^2")
THETA = recursion("theta", "x lr n", "x", "theta(x, lr, n) - lr*2*theta(x, lr, n)")
RECORDED = define("recorded", "x lr t", "loss(theta(x, lr, t-1))")


def stored_point() -> Certificate:
    return counterexample(
        "adamnx.alg1_printed",
        "gradient descent on x^2 with rate 1.5: the stored point has loss 4, the record says 1",
        variables="x:real lr:real",
        given={"lr": "0 < lr"},
        claim="loss(theta(x, lr, 1)) <= recorded(x, lr, 1)",
        definitions=[LOSS, THETA, RECORDED],
        point={"x": "1", "lr": "3/2"},
    )


def stored_before() -> Certificate:
    formula = "recorded(x, lr, t+1) = loss(theta(x, lr, t))"
    return theorem(
        "adamnx.alg1.best",
        "the loss of step t + 1 belongs to theta_t, the point before the update",
        variables="x:real lr:real t:nat",
        claim=formula,
        example={"x": "1", "lr": "3/2", "t": "2"},
        definitions=[LOSS, THETA, RECORDED],
        proof=[equal("goal", formula)],
    )


SIGNS = {"z": {"block": "sample", "moments": ["1", "0", "1"]}}


def anisotropic() -> Certificate:
    formula = "E(z^2) - E(z)^2 = 1 and E((0*z)^2) - E(0*z)^2 = 0"
    return theorem(
        "adamnx.isotropy_fails",
        "per-sample gradients (z, 0), z = +-1 at random: noise variances 1 and 0",
        random=SIGNS,
        claim=formula,
        proof=[equal("goal", formula)],
    )


def noise_shape() -> Certificate:
    mean = "((z1 + z2)/2)"
    formula = f"E({mean}*((w1 + w2)/2)) = E(z1*w1)/4 + E(z2*w2)/4"
    return theorem(
        "adamnx.isotropy",
        "the covariance of a batch's noise is the per-sample covariance divided by the batch size",
        random={
            "z1": {"block": "one", "moments": ["1", "0"]},
            "w1": {"block": "one", "moments": ["1", "0"]},
            "z2": {"block": "two", "moments": ["1", "0"]},
            "w2": {"block": "two", "moments": ["1", "0"]},
        },
        claim=formula,
        proof=[equal("goal", formula, note="two samples with replacement, coordinates z and w")],
        note="So the noise has whatever shape the data give it; random sampling does not round it.",
    )


def within_epoch() -> Certificate:
    formula = "c = -(s/(m-1))"
    return theorem(
        "adamnx.independent_noise_fails",
        "m batches that exhaust the data: their noises have the correlation -1/(m-1) = -b/(N-b)",
        variables="m:nat s:real c:real",
        given={"m": "2 <= m", "zero": "m*s + m*(m-1)*c = 0"},
        claim=formula,
        example={"m": "3", "s": "2", "c": "-1"},
        proof=[
            sign("goal", formula, num="-(m*s + m*(m-1)*c)", den="m*(m-1)"),
        ],
        note="The noises of the m = N/b batches of one epoch add up to zero at a fixed point, so"
        " m Var + m (m-1) Cov = 0, and all pairs of batches are alike.",
    )


def with_replacement() -> Certificate:
    formula = "E(x*y) - E(x)*E(y) = 0"
    return theorem(
        "adamnx.independent_noise",
        "drawn with replacement, batches are independent and their noises uncorrelated",
        random={
            "x": {"block": "batch 1", "moments": NORMAL[:2]},
            "y": {"block": "batch 2", "moments": NORMAL[:2]},
        },
        claim=formula,
        proof=[equal("goal", formula)],
    )


CLAIMS = (
    claim(
        "eq15",
        "Section 4, Eq. 15 and Figure 3",
        "eta_t = 1 + (eta_min - eta_peak)/t1 t, if 0 <= t <= t1",
        "The learning rate falls from its peak to its minimum at t1.",
        Verdict.CORRECTED,
        "As printed it starts at 1 and jumps by 1 - peak at t1. With the peak in place of 1 it does"
        " what the text says.",
        certified(Role.FAILS, printed_start, Control(in_point={"peak": "1", "least": "0.1"})),
        certified(Role.FAILS, printed_jump, Control("= 1 - peak", "= 0")),
        certified(Role.CORRECTED, meant, Control("0) = peak", "0) = 1")),
        note="A 1 for the symbol of the peak could be a slip of the scan.",
    ),
    claim(
        "appendix_smoothing",
        "Appendix A",
        "ds = df.iloc[::-step] ... downsampling and exponential weighted smoothing",
        "The code draws the down-sampled, smoothed loss against the iteration.",
        Verdict.CORRECTED,
        "The printed slice takes the rows backwards, so the curve is reversed in time; [::step] is"
        " what the text describes. The second term of the window never acts at this T, and the"
        " abscissa is the number of the sample, not the iteration.",
        certified(Role.FAILS, slice_backwards, Control("row(N, step, k) <", "0 <")),
        certified(Role.CORRECTED, slice_forwards, Control("step, 0) = 0", "step, 0) = 1")),
        certified(Role.SUPPORT, window_constant, Control("156*0.02 < 5", "5 < 156*0.02")),
        note="The minus sign may be a misprint of the paper or of the scan: Figure 5 is described"
        " as a forward curve.",
    ),
    claim(
        "alg1.best",
        "Algorithm 1, lines 12-16",
        "saving the optimal loss value and extremum point",
        "The algorithm returns the point with the lowest loss that it has seen.",
        Verdict.CORRECTED,
        "L_t is the loss at theta_(t-1), but theta_t, the point after the update, is stored with"
        " it. theta_(t-1) must be stored. L_0 is never set.",
        certified(Role.FAILS, stored_point, Control(in_point={"lr": "1/4"})),
        certified(Role.CORRECTED, stored_before, Control("theta(x, lr, t))", "theta(x, lr, t+1))")),
        note="With mini-batches L_t is also a noisy value of the loss.",
    ),
    claim(
        "isotropy",
        "Section 3.1, after Eq. 1",
        "Since the sampling is random, xi_t is isotropic",
        "Random sampling makes the gradient noise isotropic.",
        Verdict.REFUTED,
        "The noise of a batch has the covariance of the per-sample gradients divided by the batch"
        " size. With per-sample gradients (z, 0) it has no component in the second coordinate.",
        certified(Role.FAILS, anisotropic, Control("E(0*z)^2 = 0", "E(0*z)^2 = 1")),
        certified(Role.INSTEAD, noise_shape, Control("/4 +", "/2 +")),
    ),
    claim(
        "independent_noise",
        "Section 3.1, after Eq. 1",
        "the noise at different time steps, xi_t and xi_(t+i), are mutually independent",
        "The noises at different steps are independent.",
        Verdict.CONDITIONAL,
        "True if batches are drawn with replacement. Within a shuffled epoch, which is common"
        " practice, two batches of size b out of N samples have the correlation -b/(N-b).",
        certified(Role.CONDITION, with_replacement, Control("= 0", "= 1")),
        certified(Role.FAILS, within_epoch, Control("(s/(m-1))", "(s/m)")),
        note="For the noise as a function of the current point; the paper does not say how batches"
        " are drawn.",
    ),
)
