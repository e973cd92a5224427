"""The frozen second moment: convergence, preconditioner, lower bound, rounding."""

from __future__ import annotations

from functools import cache
from typing import Any

from adamnx_theory.claims.adamnx.freezing.gains import after_change
from adamnx_theory.claims.adamnx.rates.properties import increasing
from adamnx_theory.claims.adamnx.shared import (
    NORMALIZED,
    NORMALIZED_V,
    UNIT_A,
    claim,
    closed_form_v,
    rate,
)
from adamnx_theory.claims.evidence import Control, certified
from adamnx_theory.claims.model import Role, Verdict
from adamnx_theory.proof.build import (
    compute,
    equal,
    equal_by_induction,
    facts,
    induction,
    sign,
    theorem,
    use,
)

Certificate = dict[str, Any]


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
                "sum",
                f"(1-a^(s+n))*{vn} = (1-a^s)*{vs} + (1-a)*{added}",
                "adamnx.gains_after",
                a="a",
                v0="v0",
                g="g",
                s="s",
                n="n",
            ),
            use(
                "closed",
                f"(1-a^s)*{vs} = (1-a)*{old}",
                "closed_form_v",
                a="a",
                v0="v0",
                g="g",
                t="s",
            ),
            use(
                "old",
                f"(1-a)*{old} <= B*(1-a^s)",
                "adamnx.weighted_bound",
                a="a",
                B="B",
                g="g",
                t="s",
            ),
            use(
                "new",
                "(1-a)*sum(i, 1, n, a^(i-1)*g(s+i)^2) <= B*(1-a^n)",
                "adamnx.weighted_bound",
                a="a",
                B="B",
                g="i -> g(s+i)",
                t="n",
            ),
            sign(
                "v low",
                f"0 <= {vs}",
                num=f"(1-a)*{old} + ((1-a^s)*{vs} - (1-a)*{old})",
                den="1-a^s",
            ),
            sign(
                "v high",
                f"{vs} <= B",
                num=f"(B*(1-a^s) - (1-a)*{old}) + ((1-a)*{old} - (1-a^s)*{vs})",
                den="1-a^s",
            ),
            sign(
                "lower",
                f"-(B*a^s) <= {vn} - {vs}",
                num=f"(1-a)*{added} + {exact} + a^s*(1-a^n)*(B - {vs}) + B*a^s*a^n*(1-a^s)",
                den="1-a^(s+n)",
            ),
            sign(
                "upper",
                f"{vn} - {vs} <= B*a^s",
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
                    equal_by_induction(f"V{x}", f"forall k from 1: {v.format(t='k')} = {x}^2"),
                    use(f"V{x}_t", f"{v.format(t='t')} = {x}^2", f"V{x}", k="t"),
                    sign(
                        f"positive {x}",
                        f"0 < {v.format(t='t')}",
                        num=f"{x}^2 + ({v.format(t='t')} - {x}^2)",
                    ),
                )
            ),
            equal(
                "equal", f"c^2/{vc.format(t='t')} = d^2/{vd.format(t='t')}", using=["Vc_t", "Vd_t"]
            ),
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
            use(
                "closed",
                f"(1-a^t)*v(a, v0, g, t) = {total}",
                "closed_form_v",
                a="a",
                v0="v0",
                g="g",
                t="t",
            ),
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
    """1 - rate passes half the spacing below 1 at step `first`; a tie would round to 1."""
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
