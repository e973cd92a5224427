"""AdamNX is AdaX: one family of rates, one family of weights."""

from __future__ import annotations

from functools import cache
from typing import Any

from adamnx_theory.claims.adamnx.shared import (
    NORMALIZED,
    UNIT_A,
    UNIT_B,
    A,
    claim,
    rate,
    unit_a,
)
from adamnx_theory.claims.evidence import Control, certified
from adamnx_theory.claims.model import Role, Verdict
from adamnx_theory.proof.build import (
    compute,
    equal,
    equal_by_induction,
    facts,
    induction,
    intermediate_value,
    recursion,
    sign,
    theorem,
    use,
)

Certificate = dict[str, Any]
T1 = {"t": "1 <= t"}
X = "(1/rpow(b, 1 - b) - 1)"  # AdaX's parameter for AdamNX's b

# the weight of g_i^2 in v_(i+n): it enters with the gain, then decays at every step
WEIGHT = recursion(
    "weight", "a i n", "1 - normalized_rate(a, i)", "normalized_rate(a, i+n+1)*weight(a, i, n)"
)


@cache
def identity() -> Certificate:
    formula = f"adamnx_rate(b, t) = adax_rate({X}, t)"
    return theorem(
        "adamnx.is_adax",
        "AdamNX's rate with b is AdaX's rate with b^-(1-b) - 1, at every step",
        variables="b:real t:nat",
        given={**UNIT_B, **T1},
        claim=formula,
        example={"b": "1/2", "t": "3"},
        definitions=[rate("adamnx"), rate("adax")],
        lemmas=[unit_a()],
        proof=[
            use("a", f"0 < {A} < 1", "unit_a", b="b"),
            sign("x", f"0 < {X}", num=f"1 - {A}", den=A, note="AdaX's parameter is positive"),
            equal(
                "goal",
                formula,
                note="write a = b^(1-b) and x = 1/a - 1; then 1 + x = 1/a, and"
                " 1 - x/((1+x)^t - 1) = 1 - (1-a) a^(t-1)/(1-a^t) = (1 - a^(t-1))/(1 - a^t)",
            ),
        ],
    )


def strictly_monotone() -> Certificate:
    formula = "rpow(b, 1 - b) < rpow(c, 1 - c)"
    return theorem(
        "adamnx.is_adax_increasing",
        "b -> b^(1-b) increases strictly, so b -> b^-(1-b) - 1 falls strictly",
        variables="b:real c:real",
        given={"b": "0 < b", "c": "b < c", "one": "c < 1"},
        claim=formula,
        example={"b": "1/2", "c": "3/4"},
        proof=[
            sign("cpos", "0 < c", num="b + (c-b)"),
            use("logs", "log(b) < log(c)", "log_increasing", x="b", y="c"),
            sign("log c", "log(c) < 0"),
            sign(
                "products",
                "(1-b)*log(b) < (1-c)*log(c)",
                num="((1-c) + (c-b))*(log(c) - log(b)) + (c-b)*(-log(c))",
            ),
            use(
                "exp",
                "exp((1-b)*log(b)) < exp((1-c)*log(c))",
                "exp_increasing",
                x="(1-b)*log(b)",
                y="(1-c)*log(c)",
            ),
            use("at b", "rpow(b, 1-b) = exp((1-b)*log(b))", "rpow_as_exp", x="b", y="1-b"),
            use("at c", "rpow(c, 1-c) = exp((1-c)*log(c))", "rpow_as_exp", x="c", y="1-c"),
            sign(
                "goal",
                formula,
                num="(exp((1-c)*log(c)) - exp((1-b)*log(b)))"
                " + (rpow(c, 1-c) - exp((1-c)*log(c))) + (exp((1-b)*log(b)) - rpow(b, 1-b))",
            ),
        ],
    )


def onto() -> Certificate:
    low = "a^2/2"
    goal = f"exists b in ({low}, a): rpow(b, 1 - b) = a"
    return theorem(
        "adamnx.is_adax_onto",
        "every a in (0, 1) is b^(1-b) for some b in (0, 1), so every x > 0 is reached",
        variables="a:real",
        given=UNIT_A,
        claim=goal,
        example={"a": "1/2"},
        proof=[
            sign("low below", f"{low} < a", num="a*(1 - a) + a^2/2"),
            sign("half", f"{low} < 1/2", num="(1-a)*(1+a)/2"),
            # at a^2/2: (1 - a^2/2) log(a^2/2) < (1/2) log(a^2/2) < log a
            sign("log a", "log(a) < 0"),
            use("split", "log(a^2/2) = log(a^2) - log(2)", "log_quotient", x="a^2", y="2"),
            use("square", "log(a*a) = log(a) + log(a)", "log_product", x="a", y="a"),
            sign("log 2", "0 < log(2)"),
            sign(
                "bottom",
                f"(1 - {low})*log({low}) < log(a)",
                using=["split", "square"],
                num=f"(1/2 - {low})*(log(2) - 2*log(a)) + log(2)/2",
            ),
            use(
                "exp low",
                f"exp((1 - {low})*log({low})) < exp(log(a))",
                "exp_increasing",
                x=f"(1 - {low})*log({low})",
                y="log(a)",
            ),
            use(
                "as exp low",
                f"rpow({low}, 1 - {low}) = exp((1 - {low})*log({low}))",
                "rpow_as_exp",
                x=low,
                y=f"1 - {low}",
            ),
            use("exp log", "exp(log(a)) = a", "exp_log", x="a"),
            sign(
                "below",
                f"rpow({low}, 1 - {low}) < a",
                num=f"(exp(log(a)) - exp((1 - {low})*log({low})))"
                f" + (exp((1 - {low})*log({low})) - rpow({low}, 1 - {low})) + (a - exp(log(a)))",
            ),
            # at a: a^(1-a) > a^1
            use(
                "above",
                "rpow(a, 1) < rpow(a, 1 - a)",
                "rpow_decreasing_exponent",
                x="a",
                y="1 - a",
                z="1",
            ),
            intermediate_value("goal", goal, note="b^(1-b) is continuous on [a^2/2, a]"),
        ],
        note="With a = 1/(1+x) this gives, for every x > 0, a b whose AdaX parameter is x.",
    )


def default_gap() -> Certificate:
    def gap(t: int) -> str:
        return f"(adamnx_rate(0.99, {t}) - adax_rate(0.0001, {t}))"

    formula = (
        f"2.51265e-7 < {gap(173)} < 2.51267e-7"
        f" and {gap(172)} < {gap(173)} and {gap(174)} < {gap(173)}"
    )
    return theorem(
        "adamnx.is_adax_default_gap",
        "at the two papers' defaults the rates differ by 2.51266e-7 at t = 173, a local maximum",
        claim=formula,
        definitions=[rate("adamnx"), rate("adax")],
        proof=[compute("goal", formula)],
    )


@cache
def gap_bound() -> Certificate:
    """AdaX's gain x/((1+x)^t - 1) = 1/P(x), P(x) = sum of (1+x)^m for m < t."""

    def p(x: str, n: str) -> str:
        return f"(((1+{x})^{n} - 1)/{x})"

    def goal(n: str) -> str:
        return f"adax_rate(y, {n}) - adax_rate(x, {n}) <= (y - x)/2"

    inductive = f"{p('y', '{n}')} - {p('x', '{n}')} <= (y-x)/2*{p('x', '{n}')}*{p('y', '{n}')}"
    ordered = f"{p('x', '{n}')} <= {p('y', '{n}')}"

    def at(text: str, n: str) -> str:
        return text.replace("{n}", n)

    px, py = p("x", "k"), p("y", "k")
    return theorem(
        "adamnx.is_adax_gap_bound",
        "two AdaX rates with parameters x < y differ by at most (y - x)/2, at every step",
        variables="x:real y:real t:nat",
        given={"x": "0 < x", "y": "x < y", **T1},
        claim=f"0 <= adax_rate(y, t) - adax_rate(x, t) and {goal('t')}",
        example={"x": "1/2", "y": "1", "t": "3"},
        definitions=[rate("adax")],
        proof=[
            sign("ypos", "0 < y", num="x + (y-x)"),
            induction(
                "O",
                f"forall k from 1: {at(ordered, 'k')}",
                base=[sign("base", at(ordered, "1"), num="0")],
                step=[
                    sign(
                        "step",
                        at(ordered, "(k+1)"),
                        num=f"(1+x)*({py} - {px}) + (y-x)*{py}",
                    )
                ],
            ),
            induction(
                "P",
                f"forall k from 1: {at(inductive, 'k')}",
                base=[sign("base", at(inductive, "1"), num="(y-x)/2")],
                step=[
                    use("O_k", at(ordered, "k"), "O", k="k"),
                    sign(
                        "step",
                        at(inductive, "(k+1)"),
                        num=f"(1+y)*((y-x)/2*{px}*{py} - ({py} - {px}))"
                        f" + (y-x)/2*(1 + x*{px} + ({py} - {px}) + y*{py} + x*(1+y)*{px}*{py})",
                    ),
                ],
            ),
            use("O_t", at(ordered, "t"), "O", k="t"),
            use("P_t", at(inductive, "t"), "P", k="t"),
            sign(
                "left",
                "0 <= adax_rate(y, t) - adax_rate(x, t)",
                num=f"{p('y', 't')} - {p('x', 't')}",
                den=f"{p('x', 't')}*{p('y', 't')}",
            ),
            sign(
                "right",
                goal("t"),
                num=f"(y-x)/2*{p('x', 't')}*{p('y', 't')} - ({p('y', 't')} - {p('x', 't')})",
                den=f"{p('x', 't')}*{p('y', 't')}",
            ),
            facts("goal", f"0 <= adax_rate(y, t) - adax_rate(x, t) and {goal('t')}"),
        ],
    )


def default_bound() -> Certificate:
    formula = "0 < 1/rpow(0.99, 1 - 0.99) - 1 - 0.0001 < 5.085e-7"
    return theorem(
        "adamnx.is_adax_default_parameter",
        "AdamNX's default is AdaX with 1.00508e-4: within 5.085e-7 of AdaX's default 1e-4",
        claim=formula,
        proof=[compute("goal", formula, note="so the rates differ by at most 2.543e-7 at any t")],
    )


@cache
def weights() -> Certificate:
    formula = "weight(a, i, n) = (1-a)*a^(i-1)/(1-a^(i+n))"
    return theorem(
        "adamnx.weights",
        "the weight of g_i^2 in v_t, t = i + n, is (1-a) a^(i-1)/(1-a^t)",
        variables="a:real i:nat n:nat",
        given={**UNIT_A, "i": "1 <= i"},
        claim=formula,
        example={"a": "1/2", "i": "2", "n": "3"},
        definitions=[NORMALIZED, WEIGHT],
        proof=[
            equal_by_induction("W", "forall k: weight(a, i, k) = (1-a)*a^(i-1)/(1-a^(i+k))"),
            use("goal", formula, "W", k="n"),
        ],
    )


def oldest_heaviest() -> Certificate:
    formula = "weight(a, i+1, n) < weight(a, i, n+1)"
    return theorem(
        "adamnx.weights_decreasing",
        "at every step an older gradient weighs more than a newer one",
        variables="a:real i:nat n:nat",
        given={**UNIT_A, "i": "1 <= i"},
        claim=formula,
        example={"a": "1/2", "i": "2", "n": "3"},
        definitions=[NORMALIZED, WEIGHT],
        lemmas=[weights()],
        proof=[
            use(
                "new",
                "weight(a, i+1, n) = (1-a)*a^i/(1-a^(i+1+n))",
                "adamnx.weights",
                a="a",
                i="i+1",
                n="n",
            ),
            use(
                "old",
                "weight(a, i, n+1) = (1-a)*a^(i-1)/(1-a^(i+n+1))",
                "adamnx.weights",
                a="a",
                i="i",
                n="n+1",
            ),
            sign(
                "goal",
                formula,
                num="(weight(a, i, n+1) - (1-a)*a^(i-1)/(1-a^(i+n+1)))"
                " + ((1-a)*a^i/(1-a^(i+1+n)) - weight(a, i+1, n))"
                " + (1-a)^2*a^(i-1)/(1-a^(i+n+1))",
            ),
        ],
        note="both stand at the step i + n + 1; the ratio of neighbours is a",
    )


def adamnx_weights() -> Certificate:
    formula = f"1 - adamnx_rate(b, t) = (1-{A})*{A}^(t-1)/(1-{A}^t)"
    return theorem(
        "adamnx.weights_gain",
        "AdamNX's gain is that of the family with a = b^(1-b)",
        variables="b:real t:nat",
        given={**UNIT_B, **T1},
        claim=formula,
        example={"b": "1/2", "t": "3"},
        definitions=[rate("adamnx")],
        proof=[equal("goal", formula)],
    )


CLAIMS = (
    claim(
        "weights",
        "our theorem, for Eq. 11",
        "",
        "The weight of g_i^2 in v_t is (1-a) a^(i-1)/(1-a^t) with a = beta2^(1-beta2): the oldest"
        " gradient weighs most.",
        Verdict.PROVED,
        "Adam's order is reversed: neighbouring weights have the ratio a in favour of the older"
        " one, at every step.",
        certified(Role.AS_STATED, weights, Control("a^(i-1)", "a^i")),
        certified(
            Role.AS_STATED,
            oldest_heaviest,
            Control(
                "weight(a, i+1, n) < weight(a, i, n+1)", "weight(a, i, n+1) < weight(a, i+1, n)"
            ),
        ),
        certified(Role.AS_STATED, adamnx_weights, Control("^(t-1)", "^t")),
    ),
    claim(
        "is_adax",
        "Title, abstract, Sections 3.2 and 7",
        "the proposition of a novel type of second-order moment estimation exponential decay rate",
        "The decay rate of AdamNX is new.",
        Verdict.REFUTED,
        "It is AdaX's rate, which the paper itself compares against: with x = beta2^-(1-beta2) - 1,"
        " AdamNX's rate for beta2 equals AdaX's rate for x at every step, and beta2 -> x is a"
        " bijection from (0, 1) to (0, oo). The two defaults (0.99 and 1e-4) give rates that differ"
        " by at most 2.543e-7 at any step (2.51266e-7 at t = 173).",
        certified(Role.FAILS, identity, Control("rpow(b, 1 - b) - 1", "rpow(b, 1 - b) - 0.99")),
        certified(
            Role.INSTEAD, strictly_monotone, Control("rpow(b, 1 - b) <", "1.5*rpow(b, 1 - b) <")
        ),
        certified(Role.INSTEAD, onto, Control("= a", "= 1 + a")),
        certified(Role.SUPPORT, gap_bound, Control("(y - x)/2", "(y - x)/20")),
        certified(Role.SUPPORT, default_bound, Control("5.085e-7", "5.084e-7")),
        certified(Role.SUPPORT, default_gap, Control("2.51267e-7", "2.51265e-7")),
        cites=("adax",),
        note="AdaX's optimizer differs from AdamNX's in the first moment (no bias correction). The"
        " identity is about the rate, which is what the paper calls its core innovation.",
    ),
)
