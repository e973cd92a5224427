"""Section 2.2: the gradient-based acceleration mechanism."""

from __future__ import annotations

from typing import Any

from adamnx_theory.claims.evidence import Control, certified
from adamnx_theory.claims.exadam.shared import (
    ADAM_DIRECTION,
    DIRECTION,
    EPS,
    FACTOR,
    GTILDE,
    MHAT,
    MTILDE,
    T1,
    UNIT_B1,
    UNITS,
    VERSIONS,
    claim,
)
from adamnx_theory.claims.model import Role, Verdict
from adamnx_theory.proof.build import (
    compute,
    counterexample,
    define,
    equal,
    sign,
    theorem,
)

Certificate = dict[str, Any]

WEIGHT = "gtilde(b1, b2, eps, g, {v}, {t})/mtilde(b1, b2, eps, m, {v}, {t})"
USUAL = {"b1": "0.9", "b2": "0.999", "eps": "1e-8", "g": "1", "m": "1"}
VARIABLES = "b1:real b2:real eps:real g:real m:real v:real w:real"


def no_more_when_steep() -> Certificate:
    steep, flat = WEIGHT.format(v="w", t="t"), WEIGHT.format(v="v", t="t")
    return counterexample(
        "exadam.cancels_steep",
        "v = 0.1 gives the gradient no more weight beside the momentum than v = 0.001",
        variables=f"{VARIABLES} t:nat",
        given={"order": "v < w"},
        claim=f"{flat} < {steep}",
        definitions=[GTILDE, MTILDE],
        point={**USUAL, "v": "0.001", "w": "0.1", "t": "100"},
    )


def cancels() -> Certificate:
    weight = WEIGHT.format(v="v", t="t")
    goal = (
        f"{weight} = g/m and mtilde(b1, b2, eps, m, v, t) + gtilde(b1, b2, eps, g, v, t)"
        " = (m + g)*factor(b2, eps, v, t)/(1 - b1^t)"
    )
    return theorem(
        "exadam.cancels",
        "gtilde/mtilde = g/m, and mtilde + gtilde = (m + g) factor/(1 - b1^t): the factor cancels",
        variables="b1:real b2:real eps:real g:real m:real v:real t:nat",
        given={**UNITS, **EPS, "m": "m != 0", "v": "0 <= v", **T1},
        claim=goal,
        example={"b1": "1/2", "b2": "1/2", "eps": "1", "g": "3", "m": "1", "v": "1", "t": "2"},
        definitions=[GTILDE, MTILDE, FACTOR],
        proof=[
            sign("one", "0 < factor(b2, eps, v, t)", num="1 + v/(v + eps)*b2^t"),
            equal("goal", goal),
        ],
    )


def no_change_in_time() -> Certificate:
    early, late = WEIGHT.format(v="v", t="t"), WEIGHT.format(v="v", t="s")
    return counterexample(
        "exadam.cancels_time",
        "t = 1 and t = 1 000 give the gradient the same weight beside the momentum",
        variables="b1:real b2:real eps:real g:real m:real v:real s:nat t:nat",
        claim=f"{early} != {late}",
        definitions=[GTILDE, MTILDE],
        point={**USUAL, "v": "0.1", "s": "1000", "t": "1"},
    )


SHARE = define("share", "g m", "g/(g + m)")


def urgency_fails() -> Certificate:
    return counterexample(
        "exadam.cancels_urgency_fails",
        "with a larger gradient the momentum's share of the sum is smaller",
        variables="g:real h:real m:real",
        given={"m": "0 < m", "g": "0 < g", "order": "g < h"},
        claim="1 - share(g, m) <= 1 - share(h, m)",
        definitions=[SHARE],
        point={"g": "1", "h": "3", "m": "1"},
    )


def urgency() -> Certificate:
    formula = "share(g, m) < share(h, m)"
    return theorem(
        "exadam.cancels_urgency",
        "with a larger gradient in the direction of the momentum the gradient's share is larger",
        variables="g:real h:real m:real",
        given={"m": "0 < m", "g": "0 < g", "order": "g < h"},
        claim=formula,
        example={"g": "1", "h": "3", "m": "1"},
        definitions=[SHARE],
        proof=[
            sign("h positive", "0 < h", num="g + (h - g)"),
            sign("goal", formula, num="m*(h - g)", den="(g + m)*(h + m)"),
        ],
        note="By exadam.cancels the share of gtilde in mtilde + gtilde is g/(g + m).",
    )


# a gradient g after 30 000 steps of 0; k steps later, without gradient again
OURS = "direction(0.9, 0.999, 1e-8, 0.1*{g}*0.9^{k}, 0.001*{g}^2*0.999^{k}, {now}, 30000)"
ADAMS = "adam_direction(0.9, 0.999, 1e-8, 0.1*{g}*0.9^{k}, 0.001*{g}^2*0.999^{k}, 30000)"


def outlier() -> Certificate:
    ours, adams = OURS.format(g="g", k=0, now="g"), ADAMS.format(g="g", k=0)
    return counterexample(
        "exadam.outliers_fails",
        "one gradient of 1 after 30 000 of 0: EXAdam's direction is not bounded by Adam's",
        variables="g:real",
        given={"g": "0 < g"},
        claim=f"{ours} <= {adams}",
        definitions=[DIRECTION, ADAM_DIRECTION],
        point={"g": "1"},
    )


def outlier_sizes() -> Certificate:
    ours, adams = OURS.format(g="1", k=0, now="1"), ADAMS.format(g="1", k=0)
    formula = f"34.78 < {ours} < 34.79 and 3.162 < {adams} < 3.163"
    return theorem(
        "exadam.outliers_sizes",
        "the outlier moves EXAdam by 34.8 alpha_t, Adam by 3.16 alpha",
        claim=formula,
        definitions=[DIRECTION, ADAM_DIRECTION],
        proof=[compute("goal", formula)],
    )


def outlier_total() -> Certificate:
    first, later = OURS.format(g="1", k=0, now="1"), OURS.format(g="1", k="k", now="0")
    adams = ADAMS.format(g="1", k="k")
    formula = (
        f"63.3 < {first} + sum(k, 1, 300, {later}) < 63.4 and 31.7 < sum(k, 0, 300, {adams}) < 31.8"
    )
    return theorem(
        "exadam.outliers_total",
        "with the 300 steps after it 63.4 alpha_t against 31.8 alpha: over time it is a factor 2",
        claim=formula,
        definitions=[DIRECTION, ADAM_DIRECTION],
        proof=[compute("goal", formula, bits=64)],
        note="The bias corrections are at their limits (t = 30 000).",
    )


def outlier_ratio() -> Certificate:
    m = "((1-b1)*g)"
    formula = (
        f"mtilde(b1, b2, eps, {m}, v, t) + gtilde(b1, b2, eps, g, v, t)"
        f" = (2-b1)/(1-b1)*mhat(b1, {m}, t)*factor(b2, eps, v, t)"
    )
    return theorem(
        "exadam.outliers",
        "after silence a gradient g gives (2-b1)/(1-b1) times Adam's mhat, 11 times at b1 = 0.9,"
        " and the factor besides",
        variables="b1:real b2:real eps:real g:real v:real t:nat",
        given={**UNIT_B1, **EPS, "v": "0 <= v", **T1},
        claim=formula,
        example={"b1": "1/2", "b2": "1/2", "eps": "1", "g": "3", "v": "1", "t": "2"},
        definitions=[GTILDE, MTILDE, MHAT, FACTOR],
        proof=[equal("goal", formula)],
    )


CLAIMS = (
    claim(
        "cancels",
        "Section 2.2",
        "In regions of high curvature (large v), the gradient term receives additional emphasis ..."
        " in regions of low curvature (small v), the gradient term is downweighted",
        "The weight of the gradient against the momentum adapts to the terrain.",
        Verdict.REFUTED,
        "The momentum has the same factor, so it cancels: gtilde/mtilde = g/m at every v and t, and"
        " mtilde + gtilde = (m + g) d/(1 - b1^t) with d = 1 + v/(v + eps) b2^t.",
        certified(Role.FAILS, no_more_when_steep, Control(" < ", " <= ")),
        certified(Role.INSTEAD, cancels, Control("= g/m", "= 2*g/m")),
    ),
    claim(
        "cancels.time",
        "Section 2.2",
        "The relative influence of m-tilde and g-tilde changes over time and is based on the local"
        " geometry of the loss surface",
        "The balance of momentum and gradient changes with t.",
        Verdict.REFUTED,
        "For given m and g it does not: gtilde/mtilde = g/m at every t. What changes are m and g,"
        " as in any method with momentum.",
        certified(Role.FAILS, no_change_in_time, Control(" != ", " = ")),
        certified(Role.INSTEAD, cancels, Control("= g/m", "= 2*g/m")),
    ),
    claim(
        "cancels.urgency",
        "Section 2.2",
        "When the gradient is large ... g-tilde increases, indicating that the optimizer should"
        " focus on refining the parameters based on the momentum",
        "A larger gradient makes the optimizer rely more on the momentum.",
        Verdict.CORRECTED,
        "Less: the gradient's share in mtilde + gtilde is g/(g + m) where both point the same way,"
        " and grows with g. The text says both, in consecutive paragraphs, and says the same of"
        " small gradients.",
        certified(Role.FAILS, urgency_fails, Control(" <= ", " != ")),
        certified(Role.CORRECTED, urgency, Control("share(g, m) <", "2*share(g, m) <")),
        note="The next paragraph has the right direction.",
    ),
    claim(
        "outliers",
        "Section 2.2",
        "g-tilde exhibits a self-correcting behavior ... This ensures that the optimizer remains"
        " robust to outliers and noisy gradients",
        "The acceleration term keeps the optimizer robust to outliers.",
        Verdict.REFUTED,
        "It makes it less robust than Adam. After silence one gradient g moves EXAdam by 34.8"
        " alpha_t at once, Adam by 3.16 alpha: (2 - b1)/(1 - b1) = 11 times as far. With the steps"
        " after it the factor is 2.",
        certified(Role.FAILS, outlier, Control(" <= ", " != ")),
        certified(Role.INSTEAD, outlier_ratio, Control("(2-b1)/(1-b1)", "(1-b1)/(1-b1)")),
        certified(Role.SUPPORT, outlier_sizes, Control("34.79", "34.782")),
        certified(Role.SUPPORT, outlier_total, Control("31.8", "31.71")),
        note=f"For noise see exadam.equal_lr. {VERSIONS}",
        cites=("adam",),
    ),
)
