"""Adam's implied rate, AdamNX's default, and Adafactor's rate (Sections 3.3 and 5.4)."""

from __future__ import annotations

from typing import Any

from adamnx_theory.claims.adamnx.shared import ADAM_V, UNIT_B, claim, rate
from adamnx_theory.claims.evidence import Control, certified
from adamnx_theory.claims.model import Role, Verdict
from adamnx_theory.proof.build import compute, equal, facts, forall, limit, sign, theorem, use

Certificate = dict[str, Any]
T1 = {"t": "1 <= t"}


def adam_hat() -> Certificate:
    formula = (
        "adam_v(b, g, t+1)/(1 - b^(t+1)) ="
        " adam_rate(b, t+1)*(adam_v(b, g, t)/(1 - b^t)) + (1 - adam_rate(b, t+1))*g(t+1)^2"
    )
    return theorem(
        "adamnx.adam_rate",
        "Adam's bias-corrected second moment is an average with the rate (b - b^t)/(1 - b^t)",
        variables="b:real g:seq t:nat",
        given={**UNIT_B, **T1},
        claim=formula,
        example={"b": "1/2", "g": "i -> i", "t": "3"},
        definitions=[rate("adam"), ADAM_V],
        proof=[equal("goal", formula, note="unfold v one step and divide by 1 - b^(t+1)")],
    )


def adam_hat_start() -> Certificate:
    return theorem(
        "adamnx.adam_rate_start",
        "at t = 1 the rate is 0 and the corrected second moment is g_1^2",
        variables="b:real g:seq",
        given=UNIT_B,
        claim="adam_rate(b, 1) = 0 and adam_v(b, g, 1)/(1 - b) = g(1)^2",
        example={"b": "1/2", "g": "i -> 3"},
        definitions=[rate("adam"), ADAM_V],
        proof=[equal("goal", "adam_rate(b, 1) = 0 and adam_v(b, g, 1)/(1 - b) = g(1)^2")],
    )


def adam_limit() -> Certificate:
    return theorem(
        "adamnx.adam_rate.limit",
        "Adam's rate tends to b",
        variables="b:real",
        given=UNIT_B,
        claim="lim n -> oo: adam_rate(b, n) = b",
        example={"b": "1/2"},
        definitions=[rate("adam")],
        proof=[
            use("powers", "lim n -> oo: b^n = 0", "limit_of_powers", x="b"),
            limit("goal", "lim n -> oo: adam_rate(b, n) = b", "(b - p)/(1 - p)", {"p": "powers"}),
        ],
    )


def not_aligned() -> Certificate:
    return theorem(
        "adamnx.alignment",
        "beta2 = 0.99 gives a = 0.9999: a memory ten times that of Adam's 0.999",
        claim="0.99989 < rpow(0.99, 1 - 0.99) < 0.99991"
        " and 9.9 < (1 - 0.999)/(1 - rpow(0.99, 1 - 0.99)) < 10",
        proof=[
            compute(
                "goal",
                "0.99989 < rpow(0.99, 1 - 0.99) < 0.99991"
                " and 9.9 < (1 - 0.999)/(1 - rpow(0.99, 1 - 0.99)) < 10",
            )
        ],
    )


def aligned_value() -> Certificate:
    formula = "rpow(0.968619, 1 - 0.968619) < 0.999 < rpow(0.96862, 1 - 0.96862)"
    return theorem(
        "adamnx.alignment_value",
        "a = 0.999 is reached between beta2 = 0.968619 and 0.968620",
        claim=formula,
        proof=[compute("goal", formula)],
    )


def adafactor_below() -> Certificate:
    formula = " and ".join(f"adafactor_rate(0.8, {t}) < adam_rate(0.9, {t})" for t in range(2, 12))
    return theorem(
        "adamnx.adafactor_order_low",
        "Adafactor's rate is below beta1-hat at t = 2, ..., 11",
        claim=formula,
        definitions=[rate("adafactor"), rate("adam")],
        proof=[compute("goal", formula)],
    )


def adafactor_above() -> Certificate:
    finite = " and ".join(
        f"adam_rate(0.9, {t}) <= adafactor_rate(0.8, {t})" for t in (1, *range(12, 19))
    )
    tail = "forall t from 19: adam_rate(0.9, t) <= adafactor_rate(0.8, t)"
    return theorem(
        "adamnx.adafactor_order_high",
        "at t = 1 and from t = 12 on it is not below",
        claim=f"{finite} and {tail}",
        definitions=[rate("adafactor"), rate("adam")],
        proof=[
            compute("finite", finite),
            compute("at 18", "10 < rpow(18, 0.8)"),
            forall(
                "tail",
                tail,
                [
                    # 1 - rate: t^-0.8 <= 18^-0.8 < 1/10 < (1 - 0.9)/(1 - 0.9^t)
                    use(
                        "more",
                        "rpow(18, 0.8) < rpow(t, 0.8)",
                        "rpow_increasing_base",
                        x="18",
                        y="t",
                        c="0.8",
                    ),
                    sign(
                        "tail_t",
                        "adam_rate(0.9, t) <= adafactor_rate(0.8, t)",
                        num="(rpow(t, 0.8) - rpow(18, 0.8)) + (rpow(18, 0.8) - 10) + 10*0.9^t",
                        den="10*(1 - 0.9^t)*rpow(t, 0.8)",
                    ),
                ],
            ),
            facts("goal", f"{finite} and {tail}"),
        ],
    )


CLAIMS = (
    claim(
        "adam_rate",
        "Section 3.3, Eq. 13",
        "the recurrence of Adam's bias-corrected second moment also implicitly contains beta2-hat",
        "Adam's corrected second moment is an average of its predecessor and g_t^2 with the rate"
        " (b - b^t)/(1 - b^t).",
        Verdict.PROVED,
        "True for every t >= 2; at t = 1 the rate is 0 and the predecessor drops out.",
        certified(
            Role.AS_STATED, adam_hat, Control("1 - adam_rate(b, t+1)", "1 - adam_rate(b, t)")
        ),
        certified(Role.AS_STATED, adam_hat_start, Control("= g(1)^2", "= g(1)^2/2")),
        note="The last member of Eq. 13 prints v_(t-1) where the corrected v_(t-1) is meant; this"
        " may be the scan. At t = 1 the corrected v_0 would be 0/0: its weight is 0.",
    ),
    claim(
        "adam_rate.limit",
        "Section 3.3, Eq. 14",
        "it is easy to prove: the limit is beta2",
        "Adam's implied rate tends to its beta2.",
        Verdict.PROVED,
        "True for every beta2 in (0, 1).",
        certified(Role.AS_STATED, adam_limit, Control("= b", "= 1")),
    ),
    claim(
        "alignment",
        "Section 3.2",
        "To align with Adam's default settings: beta1 = 0.9, beta2 = 0.999, AdamNX is set to:"
        " beta1 = 0.9, beta2 = 0.99",
        "AdamNX with beta2 = 0.99 corresponds to Adam with beta2 = 0.999.",
        Verdict.REFUTED,
        "AdamNX's variance is that of Adam with beta2^(1-beta2) = 0.9999 (see"
        " adamnx.variance.equal): ten times Adam's default memory. The alignment would need"
        " beta2 = 0.96862, and even so only in variance: AdamNX never forgets.",
        certified(Role.FAILS, not_aligned, Control("0.99989 <", "0.9999 <")),
        certified(
            Role.INSTEAD, aligned_value, Control("0.96862, 1 - 0.96862)", "0.968619, 1 - 0.968619)")
        ),
    ),
    claim(
        "adafactor_order",
        "Section 5.4, with Figure 4",
        "for all t >= 1, it holds that: beta2-hat >= beta1-hat",
        "Adafactor's rate 1 - t^-0.8 does not have property 2 at beta1 = 0.9.",
        Verdict.PROVED,
        "True, but only for t = 2, ..., 11: at t = 1 and from t = 12 on Adafactor's rate is not"
        " below beta1-hat.",
        certified(
            Role.AS_STATED, adafactor_below, Control("adam_rate(0.9, 2)", "adafactor_rate(0.8, 2)")
        ),
        certified(Role.SUPPORT, adafactor_above, Control("adam_rate(0.9, 12)", "0.88")),
        cites=("adafactor",),
    ),
)
