"""The gains of AdamNX: a finite sum, so that late gradients never count in full."""

from __future__ import annotations

from functools import cache
from typing import Any

from adamnx_theory.claims.adamnx.shared import (
    NORMALIZED,
    NORMALIZED_V,
    UNIT_A,
    claim,
    closed_form_v,
)
from adamnx_theory.claims.evidence import Control, certified
from adamnx_theory.claims.model import Role, Verdict
from adamnx_theory.proof.build import (
    compute,
    equal,
    equal_by_induction,
    induction,
    sign,
    theorem,
    use,
)

Certificate = dict[str, Any]


@cache
def gains_tail() -> Certificate:
    total = "sum(k, 1, {n}, 1 - normalized_rate(a, m+k))"
    bound = "log(1-a^(m+{n})) - log(1-a^m)"
    inductive = f"{total} <= {bound}"
    rate_next = "normalized_rate(a, m+(j+1))"
    return theorem(
        "adamnx.gains_tail",
        "the gains after step m add up to at most log(1-a^(m+n)) - log(1-a^m)",
        variables="a:real m:nat n:nat",
        given={**UNIT_A, "m": "1 <= m"},
        claim=inductive.format(n="n"),
        example={"a": "1/2", "m": "1", "n": "3"},
        definitions=[NORMALIZED],
        proof=[
            induction(
                "T",
                "forall j: " + inductive.format(n="j"),
                base=[sign("base", inductive.format(n="0"), num="0")],
                step=[
                    use(
                        "log",
                        f"log((1-a^(m+j))/(1-a^(m+j+1))) <= {rate_next} - 1",
                        "log_at_most",
                        x="(1-a^(m+j))/(1-a^(m+j+1))",
                    ),
                    use(
                        "quotient",
                        "log((1-a^(m+j))/(1-a^(m+j+1))) = log(1-a^(m+j)) - log(1-a^(m+j+1))",
                        "log_quotient",
                        x="1-a^(m+j)",
                        y="1-a^(m+j+1)",
                    ),
                    sign(
                        "step",
                        inductive.format(n="(j+1)"),
                        num=f"({bound.format(n='j')} - {total.format(n='j')})"
                        f" + ({rate_next} - 1 - log((1-a^(m+j))/(1-a^(m+j+1))))"
                        " + (log((1-a^(m+j))/(1-a^(m+j+1)))"
                        " - log(1-a^(m+j)) + log(1-a^(m+j+1)))",
                        note="a gain g is at most -log(1-g), and the rates 1-g telescope",
                    ),
                ],
            ),
            use("goal", inductive.format(n="n"), "T", j="n"),
        ],
    )


def gains_finite() -> Certificate:
    total = "sum(k, 1, n, 1 - normalized_rate(a, 1+k))"
    formula = f"{total} <= -log(1-a)"
    return theorem(
        "adamnx.gains",
        "the gains from t = 2 on have a finite sum, at most -log(1-a)",
        variables="a:real n:nat",
        given=UNIT_A,
        claim=formula,
        example={"a": "1/2", "n": "4"},
        definitions=[NORMALIZED],
        lemmas=[gains_tail()],
        proof=[
            use(
                "tail",
                f"{total} <= log(1-a^(1+n)) - log(1-a^1)",
                "adamnx.gains_tail",
                a="a",
                m="1",
                n="n",
            ),
            use("log", "log(1-a^(1+n)) <= 1-a^(1+n) - 1", "log_at_most", x="1-a^(1+n)"),
            sign("last", "log(1-a^(1+n)) < 0", num="(1-a^(1+n) - 1 - log(1-a^(1+n))) + a^(1+n)"),
            sign(
                "goal",
                formula,
                num=f"(log(1-a^(1+n)) - log(1-a^1) - {total}) - log(1-a^(1+n))",
            ),
        ],
        note="All terms are positive, so the sum converges. AdamNX has a = beta2^(1-beta2).",
    )


def gains_value() -> Certificate:
    partial = "sum(i, 2, {n}, (1-a())*a()^(i-1)/(1-a()^i))"
    formula = (
        f"8.73 < {partial.format(n=30000)} and {partial.format(n=4000)} - log(1-a()^4000) < 8.784"
    )
    return theorem(
        "adamnx.gains_value",
        "at beta2 = 0.99 the sum lies between 8.73 and 8.784",
        claim=formula,
        definitions=[{"name": "a", "args": [], "body": "rpow(0.99, 1 - 0.99)"}],
        proof=[compute("goal", formula, bits=64)],
        note="The gains after step 4 000 add up to at most -log(1-a^4000), by adamnx.gains_tail.",
    )


@cache
def after_change() -> Certificate:
    """(1-a^(s+n)) v_(s+n) = (1-a^s) v_s + (1-a) sum of a^(s+k-1) g_(s+k)^2."""
    formula = (
        "(1-a^(s+n))*v(a, v0, g, s+n) ="
        " (1-a^s)*v(a, v0, g, s) + (1-a)*sum(k, 1, n, a^(s+k-1)*g(s+k)^2)"
    )
    inductive = (
        "v(a, v0, g, s+{m}) ="
        " ((1-a^s)*v(a, v0, g, s) + (1-a)*sum(k, 1, {m}, a^(s+k-1)*g(s+k)^2))/(1-a^(s+{m}))"
    )
    return theorem(
        "adamnx.gains_after",
        "what the gradients after step s add to v, exactly",
        variables="a:real v0:real g:seq s:nat n:nat",
        given={**UNIT_A, "s": "1 <= s"},
        claim=formula,
        example={"a": "1/2", "v0": "7", "g": "i -> i", "s": "2", "n": "3"},
        definitions=[NORMALIZED, NORMALIZED_V],
        proof=[
            equal_by_induction("V", "forall m: " + inductive.format(m="m")),
            use("at n", inductive.format(m="n"), "V", m="n"),
            equal("goal", formula, using=["at n"]),
        ],
    )


@cache
def after_weight() -> Certificate:
    formula = "1 - (1-a^s)/(1-a^(s+n)) <= a^s"
    return theorem(
        "adamnx.gains_weight",
        "all gradients after step s together have at most the weight a^s, for ever",
        variables="a:real s:nat n:nat",
        given={**UNIT_A, "s": "1 <= s"},
        claim=formula,
        example={"a": "1/2", "s": "2", "n": "3"},
        proof=[sign("goal", formula, num="a^n*a^s*(1-a^s)", den="1-a^(s+n)")],
        note="(1-a^s)/(1-a^(s+n)) is the weight of v_s in v_(s+n); see adamnx.gains_after.",
    )


def weight_at_20000() -> Certificate:
    formula = "0.1339 < rpow(0.99, 0.01*20000) < 0.1340"
    return theorem(
        "adamnx.gains_20000",
        "at beta2 = 0.99 and s = 20 000 that weight is at most 13.4 %",
        claim=formula,
        proof=[compute("goal", formula)],
    )


def slow_response() -> Certificate:
    a = "rpow(0.99, 1 - 0.99)"
    nx = f"(1 - {a}^20000)/(1 - {a}^27000)"
    formula = f"0.927 < {nx} < 0.928 and 0.999^7000 < 0.00092"
    return theorem(
        "adamnx.tradeoff",
        "7 000 steps after the gradient drops to 0 at t = 20 000, AdamNX keeps 92.8 % of v, Adam"
        " (0.999) 0.09 %",
        claim=formula,
        proof=[compute("goal", formula)],
    )


def never_forgets() -> Certificate:
    formula = "(1-a^s)*v(a, v0, g, s) <= v(a, v0, g, s+n)"
    added = "sum(k, 1, n, a^(s+k-1)*g(s+k)^2)"
    return theorem(
        "adamnx.tradeoff_forever",
        "v never falls below (1 - a^s) times its value at step s, whatever the gradients do",
        variables="a:real v0:real g:seq s:nat n:nat",
        given={**UNIT_A, "s": "1 <= s"},
        claim=formula,
        example={"a": "1/2", "v0": "7", "g": "i -> 3 - i", "s": "2", "n": "3"},
        definitions=[NORMALIZED, NORMALIZED_V],
        lemmas=[after_change(), closed_form_v()],
        proof=[
            use(
                "sum",
                f"(1-a^(s+n))*v(a, v0, g, s+n) = (1-a^s)*v(a, v0, g, s) + (1-a)*{added}",
                "adamnx.gains_after",
                a="a",
                v0="v0",
                g="g",
                s="s",
                n="n",
            ),
            use(
                "closed",
                "(1-a^s)*v(a, v0, g, s) = (1-a)*sum(i, 1, s, a^(i-1)*g(i)^2)",
                "closed_form_v",
                a="a",
                v0="v0",
                g="g",
                t="s",
            ),
            sign(
                "positive",
                "0 <= v(a, v0, g, s)",
                num="(1-a)*sum(i, 1, s, a^(i-1)*g(i)^2) + ((1-a^s)*v(a, v0, g, s)"
                " - (1-a)*sum(i, 1, s, a^(i-1)*g(i)^2))",
                den="1-a^s",
            ),
            sign(
                "goal",
                formula,
                num=f"(1-a^s)*v(a, v0, g, s)*a^(s+n) + (1-a)*{added}"
                " + ((1-a^(s+n))*v(a, v0, g, s+n)"
                f" - (1-a^s)*v(a, v0, g, s) - (1-a)*{added})",
                den="1-a^(s+n)",
            ),
        ],
    )


CLAIMS = (
    claim(
        "gains",
        "our theorem, for Eq. 11",
        "",
        "From t = 2 on AdamNX's gains have a finite sum: what comes late never counts in full.",
        Verdict.PROVED,
        "The sum is at most -log(1-a): at beta2 = 0.99 it is between 8.73 and 8.784. All"
        " gradients after step s together have at most the weight a^s, for ever: 13.4 % at"
        " s = 20 000.",
        certified(Role.AS_STATED, gains_finite, Control("<= -log(1-a)", "<= -log(1-a)/2")),
        certified(Role.SUPPORT, gains_tail, Control("- log(1-a^m)", "- 0.8*log(1-a^m)")),
        certified(Role.SUPPORT, gains_value, Control("8.784", "8.782")),
        certified(Role.AS_STATED, after_change, Control("a^(s+k-1)", "a^(s+k)")),
        certified(Role.AS_STATED, after_weight, Control("<= a^s", "<= a^(s+1)")),
        certified(Role.SUPPORT, weight_at_20000, Control("0.1340", "0.1339")),
    ),
    claim(
        "tradeoff",
        "Sections 3.1 and 3.2",
        "when beta2 is very close to 1, the response of the second moment estimate to gradient"
        " changes becomes very slow ... To address the aforementioned issues",
        "AdamNX cures the slow response of Adam with beta2 near 1.",
        Verdict.REFUTED,
        "It responds more slowly than any Adam, and less and less: v never falls below (1 - a^s)"
        " times its value at step s. If the gradient drops to 0 at t = 20 000, AdamNX (0.99) still"
        " holds 92.8 % of v after 7 000 steps, Adam (0.999) 0.09 %.",
        certified(Role.FAILS, slow_response, Control("0.928", "0.927")),
        certified(Role.INSTEAD, never_forgets, Control("(1-a^s)*", "(1+a^s)*")),
    ),
)
