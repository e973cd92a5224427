"""Runs of Aida for eps = 0 that start in the cone of `ray`: x stays between A lam^t and B lam^t.

On f = gamma x^2/2, with lam^(q-1) = beta2^(q/p).  What a step adds to beta2 r is e(t):
for Aida (1-beta2) |gamma x|^p; all that is used is that it is not more, and not negative.
"""

from __future__ import annotations

from functools import cache
from typing import Any

from adamnx_theory.claims.aida.magnitudes import plain
from adamnx_theory.claims.aida.rates.ray import CONE, GRADIENT, ray_step
from adamnx_theory.proof.build import Step, equal, facts, forall, induction, sign, theorem, use

Certificate = dict[str, Any]

SHARE, FALL = "rpow(b2, q/p)", "rpow(lam, q-1)"
R_POWER = "rpow(r(t+1), q/p)"
K = f"(eta*{FALL}^t/{R_POWER})"
Y, V = "(x(t)/lam^t)", "(m(t+1)/lam^t)"
NEXT = f"({Y} - {K}*rpow({V}, q))"
V_NEXT = f"b*{V} + {GRADIENT}*{NEXT}"

VARIABLES = (
    "b:real b2:real gamma:real eta:real p:real q:real lam:real theta:real A:real B:real"
    " w1:real w2:real klow:real khigh:real s:real S:real C:real x:seq m:seq r:seq e:seq"
)
MOMENT = "m(t+1) = b*m(t) + (1-b)*(gamma*x(t))"
MOVES = f"x(t+1) = x(t) - eta*apow(m(t+1), q-1)*m(t+1)/{R_POWER}"
SECOND = "r(t+1) = b2*r(t) + e(t)"
GAINS = "e(t) <= (1-b2)*apow(gamma*x(t), p)"
GIVEN = {
    **CONE,
    "gamma": "0 < gamma",
    "b2": "0 < b2 < 1",
    "p": "0 < p",
    "eta": "0 < eta",
    "lam": "0 < lam < 1",
    "law": f"{FALL} = {SHARE}",
    "theta": "0 < theta < 1",
    "faster": "rpow(lam, p) = theta*b2",
    "s": "0 < s",
    "S": "0 < S",
    "B": "0 < B",
    "C": "(1-b2)*rpow(gamma*B, p) <= C*(1-theta)*b2",
    "C >= 0": "0 <= C",
    "k low": f"klow*rpow(S, q/p)*{SHARE} <= eta",
    "k high": f"eta <= khigh*rpow(s, q/p)*{SHARE}",
    "r > 0": "forall t: 0 < r(t)",
    "moment": f"forall t: {MOMENT}",
    "position": f"forall t: {MOVES}",
    "second": f"forall t: {SECOND}",
    "adds": "forall t: 0 <= e(t)",
    "gains": f"forall t: {GAINS}",
    "x0 low": "A <= x(0)",
    "x0 high": "x(0) <= B",
    "m1 low": "w1*x(0) <= m(1)",
    "m1 high": "m(1) <= w2*x(0)",
    "r0 low": "s <= r(0)",
    "r0 high": "r(0) <= S - C",
}
EXAMPLE = {
    "b": "1/10",
    "b2": "81/100",
    "gamma": "1",
    "eta": "512/245",
    "p": "3",
    "q": "3",
    "lam": "9/10",
    "theta": "9/10",
    "A": "1/2",
    "B": "1",
    "w1": "1",
    "w2": "6/5",
    "klow": "11/100",
    "khigh": "13/100",
    "s": "199/10",
    "S": "23",
    "C": "5/2",
    "x": "t -> 70/81*(9/10)^t",
    "m": "t -> 35/36*(9/10)^t",
    "r": "t -> 20*(81/100)^t",
    "e": "t -> 0",
}
LOW, HIGH = "A*lam^{t} <= x({t})", "x({t}) <= B*lam^{t}"
CONE_LOW, CONE_HIGH = "w1*x({t}) <= m({t}+1)", "m({t}+1) <= w2*x({t})"
R_LOW, R_HIGH = "s*b2^{t} <= r({t})", "r({t}) <= (S - C*theta^{t})*b2^{t}"
PARTS = (LOW, HIGH, CONE_LOW, CONE_HIGH, R_LOW, R_HIGH)


def _all(t: str) -> str:
    return " and ".join(part.format(t=t) for part in PARTS)


@cache
def equal_powers() -> Certificate:
    """x = y gives x^k = y^k."""
    return theorem(
        "equal_powers",
        "equal numbers have equal powers",
        variables="x:real y:real k:nat",
        given={"same": "x = y"},
        claim="x^k = y^k",
        example={"x": "2", "y": "2", "k": "3"},
        proof=[
            induction(
                "I",
                "forall n: x^n = y^n",
                base=[equal("base", "x^0 = y^0")],
                step=[equal("step", "x^(n+1) = y^(n+1)", using=["IH", "same"])],
            ),
            use("goal", "x^k = y^k", "I", n="k"),
        ],
    )


def _second_moment() -> list[Step]:
    """s b2^(t+1) <= r(t+1) <= (S - C theta^(t+1)) b2^(t+1)."""
    top = "apow(gamma*B*lam^t, p)"
    return [
        sign("x > 0", "0 < x(t)", num="(x(t) - A*lam^t) + A*lam^t"),
        sign(
            "g squares",
            "(gamma*x(t))^2 <= (gamma*B*lam^t)^2",
            num="gamma^2*(B*lam^t - x(t))*(B*lam^t + x(t))",
        ),
        use(
            "g power",
            f"apow(gamma*x(t), p) <= {top}",
            "apow_monotone",
            x="gamma*x(t)",
            y="gamma*B*lam^t",
            c="p",
        ),
        use(
            "g parts",
            f"{top} = apow(gamma*B, p)*apow(lam^t, p)",
            "apow_product",
            x="gamma*B",
            y="lam^t",
            c="p",
        ),
        plain("gB", "gamma*B", "p"),
        plain("lam^t", "lam^t", "p"),
        use(
            "lam^tp",
            "rpow(rpow(lam, t), p) = rpow(lam, t*p)",
            "rpow_of_rpow",
            x="lam",
            y="t",
            z="p",
        ),
        use(
            "faster_t",
            "rpow(lam, p)^t = (theta*b2)^t",
            "equal_powers",
            x="rpow(lam, p)",
            y="theta*b2",
            k="t",
        ),
        sign(
            "g small",
            "apow(gamma*x(t), p) <= rpow(gamma*B, p)*(theta*b2)^t",
            num=f"{top} - apow(gamma*x(t), p)",
            using=["g parts", "gB", "lam^t", "lam^tp", "faster_t"],
        ),
        use("second_t", SECOND, "second", t="t"),
        use("adds_t", "0 <= e(t)", "adds", t="t"),
        use("gains_t", GAINS, "gains", t="t"),
        sign(
            "r low",
            R_LOW.format(t="(t+1)"),
            num="b2*(r(t) - s*b2^t) + e(t)",
            using=["second_t"],
        ),
        sign(
            "r high",
            R_HIGH.format(t="(t+1)"),
            num="b2*((S - C*theta^t)*b2^t - r(t))"
            " + ((1-b2)*apow(gamma*x(t), p) - e(t))"
            " + (1-b2)*(rpow(gamma*B, p)*(theta*b2)^t - apow(gamma*x(t), p))"
            " + (C*(1-theta)*b2 - (1-b2)*rpow(gamma*B, p))*(theta*b2)^t",
            using=["second_t"],
        ),
    ]


def _r_powers() -> list[Step]:
    """(s b2^(t+1))^(q/p) <= r(t+1)^(q/p) <= (S b2^(t+1))^(q/p), and both as products."""

    def parts(end: str) -> Step:
        product = f"rpow({end}, q/p)*rpow(b2^(t+1), q/p)"
        formula = f"rpow({end}*b2^(t+1), q/p) = {product}"
        return use(f"{end} parts", formula, "rpow_of_product", x=end, y="b2^(t+1)", c="q/p")

    def ordered(fact: str, low: str, high: str) -> Step:
        formula = f"rpow({low}, q/p) <= rpow({high}, q/p)"
        return use(fact, formula, "rpow_weakly_increasing_base", x=low, y=high, c="q/p")

    return [
        sign(
            "r top",
            "r(t+1) <= S*b2^(t+1)",
            num="((S - C*theta^(t+1))*b2^(t+1) - r(t+1)) + C*theta^(t+1)*b2^(t+1)",
        ),
        parts("s"),
        parts("S"),
        use(
            "b2^t",
            "rpow(rpow(b2, t+1), q/p) = rpow(b2, (t+1)*(q/p))",
            "rpow_of_rpow",
            x="b2",
            y="t+1",
            z="q/p",
        ),
        ordered("power low", "s*b2^(t+1)", "r(t+1)"),
        ordered("power high", "r(t+1)", "S*b2^(t+1)"),
    ]


def _strength() -> list[Step]:
    """klow <= k <= khigh for k = eta lam^((q-1) t)/r(t+1)^(q/p)."""

    return [
        use("r' > 0", "0 < r(t+1)", "r > 0", t="t+1"),
        *_r_powers(),
        use("law_t", f"{FALL}^t = {SHARE}^t", "equal_powers", x=FALL, y=SHARE, k="t"),
        sign(
            "k at least",
            f"klow <= {K}",
            num=f"klow*(rpow(S*b2^(t+1), q/p) - {R_POWER})"
            f" + (eta - klow*rpow(S, q/p)*{SHARE})*{SHARE}^t + eta*({FALL}^t - {SHARE}^t)",
            den=R_POWER,
            using=["S parts", "b2^t"],
        ),
        sign(
            "khigh > 0",
            "0 < khigh",
            num=f"(khigh*rpow(s, q/p)*{SHARE} - eta) + eta",
            den=f"rpow(s, q/p)*{SHARE}",
        ),
        sign(
            "k at most",
            f"{K} <= khigh",
            num=f"khigh*({R_POWER} - rpow(s*b2^(t+1), q/p))"
            f" + (khigh*rpow(s, q/p)*{SHARE} - eta)*{SHARE}^t - eta*({FALL}^t - {SHARE}^t)",
            den=R_POWER,
            using=["s parts", "b2^t"],
        ),
    ]


def _scaled() -> list[Step]:
    """`ray_step` for y = x(t)/lam^t and v = m(t+1)/lam^t."""
    stays = (
        f"lam*A <= {NEXT} and {NEXT} <= lam*B and w1*{NEXT} <= {V_NEXT} and {V_NEXT} <= w2*{NEXT}"
    )
    return [
        sign("m > 0", "0 < m(t+1)", num="(m(t+1) - w1*x(t)) + w1*x(t)"),
        sign("y low", f"A <= {Y}", num="x(t) - A*lam^t", den="lam^t"),
        sign("y high", f"{Y} <= B", num="B*lam^t - x(t)", den="lam^t"),
        sign("v low", f"w1*{Y} <= {V}", num="m(t+1) - w1*x(t)", den="lam^t"),
        sign("v high", f"{V} <= w2*{Y}", num="w2*x(t) - m(t+1)", den="lam^t"),
        use(
            "stays",
            stays,
            "aida.ray_step",
            **{n: n for n in ("b", "gamma", "q", "lam", "A", "B", "w1", "w2", "klow", "khigh")},
            k=K,
            y=Y,
            v=V,
        ),
    ]


def _step() -> list[Step]:
    """From the cone at t to the cone at t + 1: x(t+1) = lam^t y', m(t+2) = lam^t v'."""

    def scaled_back(fact: str, formula: str, gap: str, also: tuple[str, ...] = ()) -> Step:
        used = [*also, "moves", "m power", "v power", "lam^tq"]
        return sign(fact, formula, num=f"lam^t*({gap})", using=used)

    moment = ("next moment",)
    return [
        *(facts(f"IH {i}", part.format(t="t")) for i, part in enumerate(PARTS)),
        *_second_moment(),
        *_strength(),
        *_scaled(),
        sign("q - 1", "0 < q - 1"),
        plain("m power", "m(t+1)", "q-1"),
        use(
            "v power",
            f"rpow({V}, q) = rpow(m(t+1), q)/rpow(lam^t, q)",
            "rpow_of_quotient",
            x="m(t+1)",
            y="lam^t",
            c="q",
        ),
        use(
            "lam^tq",
            "rpow(rpow(lam, t), q) = rpow(lam, t*q)",
            "rpow_of_rpow",
            x="lam",
            y="t",
            z="q",
        ),
        use("moves", MOVES, "position", t="t"),
        use("next moment", "m(t+2) = b*m(t+1) + (1-b)*(gamma*x(t+1))", "moment", t="t+1"),
        scaled_back("x low", LOW.format(t="(t+1)"), f"{NEXT} - lam*A"),
        scaled_back("x high", HIGH.format(t="(t+1)"), f"lam*B - {NEXT}"),
        scaled_back("cone low", "w1*x(t+1) <= m(t+2)", f"{V_NEXT} - w1*{NEXT}", moment),
        scaled_back("cone high", "m(t+2) <= w2*x(t+1)", f"w2*{NEXT} - ({V_NEXT})", moment),
        facts("step", _all("(t+1)")),
    ]


@cache
def stays_on_the_ray() -> Certificate:
    """A lam^t <= x(t) <= B lam^t at every step, from any start in the cone."""
    bounds = f"{LOW.format(t='t')} and {HIGH.format(t='t')}"
    claim = f"forall t: [{bounds}]"
    return theorem(
        "aida.ray",
        "for eps = 0 and q > 1, from every start in a cone x stays between two multiples of lam^t,"
        " lam = beta2^(q/(p(q-1)))",
        variables=VARIABLES,
        given=GIVEN,
        claim=claim,
        example=EXAMPLE,
        lemmas=[equal_powers(), ray_step()],
        proof=[
            induction(
                "I",
                f"forall t: [{_all('t')}]",
                base=[
                    sign("base x", LOW.format(t="0"), num="x(0) - A"),
                    sign("base X", HIGH.format(t="0"), num="B - x(0)"),
                    sign("base m", CONE_LOW.format(t="0"), num="m(1) - w1*x(0)"),
                    sign("base M", CONE_HIGH.format(t="0"), num="w2*x(0) - m(1)"),
                    sign("base r", R_LOW.format(t="0"), num="r(0) - s"),
                    sign("base R", R_HIGH.format(t="0"), num="S - C - r(0)"),
                    facts("base", _all("0")),
                ],
                step=_step(),
            ),
            forall("goal", claim, [use("now", _all("t"), "I", t="t"), facts("bounds", bounds)]),
        ],
    )
