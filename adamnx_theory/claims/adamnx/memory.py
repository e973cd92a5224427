"""What AdamNX remembers: gains, the response to change, the frozen preconditioner."""

from __future__ import annotations

from functools import cache
from typing import Any

from adamnx_theory.claims.adamnx.rates import increasing
from adamnx_theory.claims.adamnx.shared import (
    NORMALIZED,
    NORMALIZED_V,
    UNIT_A,
    A,
    claim,
    closed_form_v,
    rate,
)
from adamnx_theory.claims.evidence import Control, certified
from adamnx_theory.claims.model import Role, Verdict
from adamnx_theory.proof.build import compute, equal, facts, induction, sign, theorem, use

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
                        "log", f"log((1-a^(m+j))/(1-a^(m+j+1))) <= {rate_next} - 1",
                        "log_at_most", x="(1-a^(m+j))/(1-a^(m+j+1))",
                    ),
                    use(
                        "quotient",
                        "log((1-a^(m+j))/(1-a^(m+j+1))) = log(1-a^(m+j)) - log(1-a^(m+j+1))",
                        "log_quotient", x="1-a^(m+j)", y="1-a^(m+j+1)",
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
            use("tail", f"{total} <= log(1-a^(1+n)) - log(1-a^1)", "adamnx.gains_tail",
                a="a", m="1", n="n"),
            use("log", "log(1-a^(1+n)) <= 1-a^(1+n) - 1", "log_at_most", x="1-a^(1+n)"),
            sign("last", "log(1-a^(1+n)) < 0",
                 num="(1-a^(1+n) - 1 - log(1-a^(1+n))) + a^(1+n)"),
            sign(
                "goal", formula,
                num=f"(log(1-a^(1+n)) - log(1-a^1) - {total}) - log(1-a^(1+n))",
            ),
        ],
        note="All terms are positive, so the sum converges. AdamNX has a = beta2^(1-beta2).",
    )


def gains_value() -> Certificate:
    partial = "sum(i, 2, {n}, (1-a())*a()^(i-1)/(1-a()^i))"
    formula = (
        f"8.73 < {partial.format(n=30000)}"
        f" and {partial.format(n=4000)} - log(1-a()^4000) < 8.784"
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
            induction(
                "V",
                "forall m: " + inductive.format(m="m"),
                base=[equal("base", inductive.format(m="0"))],
                step=[equal("step", inductive.format(m="(m+1)"), using=["IH"])],
            ),
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
        proof=[
            sign("goal", formula, num="a^n*a^s*(1-a^s)", den="1-a^(s+n)")
        ],
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
    nx = f"(1 - {A}^20000)/(1 - {A}^27000)".replace("b", "0.99").replace("(0.99, 1 - 0.99)", "(0.99, 0.01)")
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
                "(1-a^(s+n))*v(a, v0, g, s+n) ="
                f" (1-a^s)*v(a, v0, g, s) + (1-a)*{added}",
                "adamnx.gains_after", a="a", v0="v0", g="g", s="s", n="n",
            ),
            use(
                "closed",
                "(1-a^s)*v(a, v0, g, s) = (1-a)*sum(i, 1, s, a^(i-1)*g(i)^2)",
                "closed_form_v", a="a", v0="v0", g="g", t="s",
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


@cache
def weighted_bound() -> Certificate:
    inductive = "(1-a)*sum(i, 1, {n}, a^(i-1)*g(i)^2) <= B*(1-a^{n})"
    return theorem(
        "adamnx.weighted_bound",
        "the weighted sum of squares is at most their largest value",
        variables="a:real B:real g:seq t:nat",
        given={**UNIT_A, "g": "forall i from 1: g(i)^2 <= B"},
        claim=inductive.format(n="t"),
        example={"a": "1/2", "B": "4", "g": "i -> 2", "t": "3"},
        proof=[
            induction(
                "S",
                "forall k: " + inductive.format(n="k"),
                base=[sign("base", inductive.format(n="0"), num="0")],
                step=[
                    sign(
                        "step",
                        inductive.format(n="(k+1)"),
                        num="(B*(1-a^k) - (1-a)*sum(i, 1, k, a^(i-1)*g(i)^2))"
                        " + (1-a)*a^k*(B - g(k+1)^2)",
                    )
                ],
            ),
            use("goal", inductive.format(n="t"), "S", k="t"),
        ],
    )


def converges() -> Certificate:
    vs, vn = "v(a, v0, g, s)", "v(a, v0, g, s+n)"
    added = "sum(k, 1, n, a^(s+k-1)*g(s+k)^2)"
    old = "sum(i, 1, s, a^(i-1)*g(i)^2)"
    formula = f"-(B*a^s) <= {vn} - {vs} and {vn} - {vs} <= B*a^s"
    exact = f"((1-a^(s+n))*{vn} - (1-a^s)*{vs} - (1-a)*{added})"
    return theorem(
        "adamnx.momentum_sgd",
        "with squares in [0, B] v converges: after step s it moves by at most B a^s",
        variables="a:real v0:real B:real g:seq s:nat n:nat",
        given={**UNIT_A, "g": "forall i from 1: g(i)^2 <= B", "s": "1 <= s"},
        claim=formula,
        example={"a": "1/2", "v0": "7", "B": "4", "g": "i -> 2", "s": "2", "n": "3"},
        definitions=[NORMALIZED, NORMALIZED_V],
        lemmas=[after_change(), closed_form_v(), weighted_bound()],
        proof=[
            use("B", "g(1)^2 <= B", "g", i="1"),
            sign("B0", "0 <= B", num="(B - g(1)^2) + g(1)^2"),
            use(
                "sum", f"(1-a^(s+n))*{vn} = (1-a^s)*{vs} + (1-a)*{added}",
                "adamnx.gains_after", a="a", v0="v0", g="g", s="s", n="n",
            ),
            use("closed", f"(1-a^s)*{vs} = (1-a)*{old}", "closed_form_v",
                a="a", v0="v0", g="g", t="s"),
            use("old", f"(1-a)*{old} <= B*(1-a^s)", "adamnx.weighted_bound",
                a="a", B="B", g="g", t="s"),
            use("new", "(1-a)*sum(i, 1, n, a^(i-1)*g(s+i)^2) <= B*(1-a^n)",
                "adamnx.weighted_bound", a="a", B="B", g="i -> g(s+i)", t="n"),
            sign("v low", f"0 <= {vs}",
                 num=f"(1-a)*{old} + ((1-a^s)*{vs} - (1-a)*{old})", den="1-a^s"),
            sign("v high", f"{vs} <= B",
                 num=f"(B*(1-a^s) - (1-a)*{old}) + ((1-a)*{old} - (1-a^s)*{vs})", den="1-a^s"),
            sign(
                "lower", f"-(B*a^s) <= {vn} - {vs}",
                num=f"(1-a)*{added} + {exact} + a^s*(1-a^n)*(B - {vs}) + B*a^s*a^n*(1-a^s)",
                den="1-a^(s+n)",
            ),
            sign(
                "upper", f"{vn} - {vs} <= B*a^s",
                num=f"a^s*(B*(1-a^n) - (1-a)*sum(i, 1, n, a^(i-1)*g(s+i)^2)) - {exact}"
                f" + a^s*(1-a^n)*{vs} + B*a^s*a^n*(1-a^s)",
                den="1-a^(s+n)",
            ),
            facts("goal", formula),
        ],
        note="So v is a Cauchy sequence. Its limit is a random diagonal preconditioner.",
    )


def diagonal_stays() -> Certificate:
    vc, vd = "v(a, v0, i -> c, {t})", "v(a, v0, i -> d, {t})"
    formula = f"c^2/{vc.format(t='t')} = d^2/{vd.format(t='t')} and c^2 != d^2"
    return theorem(
        "adamnx.momentum_sgd_diagonal",
        "coordinates with constant gradients c and d move equally far, at every step",
        variables="a:real v0:real c:real d:real t:nat",
        given={**UNIT_A, "c": "0 < c", "d": "c < d", "t": "1 <= t"},
        claim=formula,
        example={"a": "1/2", "v0": "7", "c": "1", "d": "2", "t": "3"},
        definitions=[NORMALIZED, NORMALIZED_V],
        proof=[
            sign("dpos", "0 < d", num="c + (d-c)"),
            *(
                step
                for x, v in (("c", vc), ("d", vd))
                for step in (
                    induction(
                        f"V{x}",
                        f"forall k from 1: {v.format(t='k')} = {x}^2",
                        base=[equal("base", f"{v.format(t='1')} = {x}^2")],
                        step=[equal("step", f"{v.format(t='(k+1)')} = {x}^2", using=["IH"])],
                    ),
                    use(f"V{x}_t", f"{v.format(t='t')} = {x}^2", f"V{x}", k="t"),
                    sign(f"positive {x}", f"0 < {v.format(t='t')}",
                         num=f"{x}^2 + ({v.format(t='t')} - {x}^2)"),
                )
            ),
            equal("equal", f"c^2/{vc.format(t='t')} = d^2/{vd.format(t='t')}",
                  using=["Vc_t", "Vd_t"]),
            sign("differ", "c^2 != d^2", num="(d-c)*(d+c)"),
            facts("goal", formula),
        ],
        note="The squared updates are g^2/v. Momentum SGD would move them in the ratio c : d.",
    )


def spread() -> Certificate:
    a = "rpow(0.99, 1 - 0.99)"
    formula = (
        f"0.01002 < sqrt(2*(1-{a})/(1+{a})) < 0.01003"
        " and 0.03163 < sqrt(2*(1-0.999)/(1+0.999)) < 0.03164"
    )
    return theorem(
        "adamnx.momentum_sgd_spread",
        "the relative spread of the frozen v without a full gradient: 1.0 % (Adam 0.999: 3.2 %)",
        claim=formula,
        proof=[compute("goal", formula)],
    )


def bounded_below() -> Certificate:
    inductive = "(1-a)*g(1)^2 <= (1-a)*sum(i, 1, {n}, a^(i-1)*g(i)^2)"
    total = "(1-a)*sum(i, 1, t, a^(i-1)*g(i)^2)"
    return theorem(
        "adamnx.no_vanishing",
        "v_t >= (1-a) g_1^2 at every step",
        variables="a:real v0:real g:seq t:nat",
        given={**UNIT_A, "t": "1 <= t"},
        claim="(1-a)*g(1)^2 <= v(a, v0, g, t)",
        example={"a": "1/2", "v0": "7", "g": "i -> 1/i", "t": "3"},
        definitions=[NORMALIZED, NORMALIZED_V],
        lemmas=[closed_form_v()],
        proof=[
            induction(
                "S",
                "forall k from 1: " + inductive.format(n="k"),
                base=[sign("base", inductive.format(n="1"), num="0")],
                step=[
                    sign(
                        "step",
                        inductive.format(n="(k+1)"),
                        num="((1-a)*sum(i, 1, k, a^(i-1)*g(i)^2) - (1-a)*g(1)^2)"
                        " + (1-a)*a^k*g(k+1)^2",
                    )
                ],
            ),
            use("S_t", inductive.format(n="t"), "S", k="t"),
            use("closed", f"(1-a^t)*v(a, v0, g, t) = {total}", "closed_form_v",
                a="a", v0="v0", g="g", t="t"),
            sign(
                "goal",
                "(1-a)*g(1)^2 <= v(a, v0, g, t)",
                num=f"({total} - (1-a)*g(1)^2) + (1-a)*g(1)^2*a^t"
                f" + ((1-a^t)*v(a, v0, g, t) - {total})",
                den="1-a^t",
            ),
        ],
        note="So where g_1 is not 0 the step lr/(sqrt(v)+eps) is at most"
        " lr/(sqrt(1-a) |g_1|), however small eps is.",
    )


def freeze(bits: int, first: int) -> Certificate:
    """1 - rate passes half the spacing below 1 at step `first`; ties round to even, that is to 1."""
    half = f"1/2^{bits + 1}"
    formula = (
        f"1 - adamnx_rate(0.99, {first}) < {half} and {half} < 1 - adamnx_rate(0.99, {first - 1})"
    )
    return theorem(
        f"adamnx.freeze_{'float64' if bits == 53 else 'float32'}",
        f"correctly rounded to {bits} bits the rate is below 1 up to t = {first - 1:_} and 1 from"
        f" t = {first:_} on".replace("_", " "),
        claim=formula,
        definitions=[rate("adamnx")],
        proof=[compute("goal", formula, bits=256)],
        note="The rate increases in t (adamnx.rate.increasing), so these two steps decide.",
    )


def freeze64() -> Certificate:
    return freeze(53, 280_834)


def freeze32() -> Certificate:
    return freeze(24, 80_831)


CLAIMS = (
    claim(
        "momentum_sgd",
        "Abstract, Sections 3.3 and 7",
        "AdamNX degenerates to momentum SGD",
        "As training goes on AdamNX becomes momentum SGD.",
        Verdict.CONDITIONAL,
        "With bounded gradients v converges, so AdamNX becomes momentum SGD with a frozen diagonal"
        " preconditioner, and its correction of the step sizes stays in full strength. It is plain"
        " momentum SGD only if all coordinates end with one value of v (Hypothesis 1 gives that up"
        " to the remaining spread: 1.0 % at 0.99).",
        certified(Role.CONDITION, converges, Control("-(B*a^s) <=", "B*a^s <=")),
        certified(Role.FAILS, diagonal_stays, Control("c^2 != d^2", "c^2 = d^2")),
        certified(Role.SUPPORT, spread, Control("0.01003", "0.01002")),
    ),
    claim(
        "gains",
        "our theorem, for Eq. 11",
        "",
        "From t = 2 on AdamNX's gains have a finite sum: what comes late never counts in full.",
        Verdict.PROVED,
        "The sum is at most -log(1-a): at beta2 = 0.99 it is between 8.73 and 8.784. All gradients after step s"
        " together have at most the weight a^s, for ever: 13.4 % at s = 20 000.",
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
    claim(
        "no_vanishing",
        "our theorem, for Algorithm 1",
        "",
        "v_t >= (1-a) g_1^2 at every step, so the effective step is bounded however small eps is.",
        Verdict.PROVED,
        "True where g_1 is not 0. Adam has no such bound: its v can fade to 0 between two large"
        " gradients.",
        certified(Role.AS_STATED, bounded_below, Control("(1-a)*g(1)^2 <=", "g(1)^2 <=")),
    ),
    claim(
        "freeze",
        "our theorem, for Algorithm 1, line 8",
        "",
        "In floating point the rate becomes exactly 1 and v stops: from t = 280 834 in float64 and"
        " t = 80 831 in float32 (beta2 = 0.99), if the rate is correctly rounded.",
        Verdict.PROVED,
        "True. The paper's longest run has 62 480 steps; a third more, and a float32 rate is 1.",
        certified(Role.AS_STATED, freeze64, Control("280834", "280833")),
        certified(Role.AS_STATED, freeze32, Control("80831", "80830")),
        certified(Role.AS_STATED, increasing, Control("t+1)", "t)")),
        note="The published formula subtracts nearly equal numbers and freezes elsewhere when it is"
        " evaluated as printed.",
    ),
)
