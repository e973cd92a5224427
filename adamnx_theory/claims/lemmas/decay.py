"""Lemmas about sequences: how fast V' <= V - c V^(1+k) falls, and a tangent to a power."""

from __future__ import annotations

from functools import cache
from typing import Any

from adamnx_theory.proof.build import (
    Step,
    cases,
    equal,
    facts,
    forall,
    induction,
    limit,
    sign,
    squeeze,
    theorem,
    use,
)

Certificate = dict[str, Any]

TANGENT = "(1+k)*apow(y, k)*x <= apow(x, k)*x + k*apow(y, k)*y"


def _both_positive() -> list[Step]:
    """(x/y)^k >= 1 + k log(x/y) >= 1 + k (1 - y/x)."""
    ratio = "rpow(x/y, k)"
    return [
        use("X", "apow(x, k) = rpow(x, k)", "apow_of_positive", x="x", c="k"),
        use("Y", "apow(y, k) = rpow(y, k)", "apow_of_positive", x="y", c="k"),
        use("Q", f"{ratio} = rpow(x, k)/rpow(y, k)", "rpow_of_quotient", x="x", y="y", c="k"),
        use("above", f"log({ratio}) <= {ratio} - 1", "log_at_most", x=ratio),
        use("power", f"log({ratio}) = k*log(x/y)", "log_power", x="x/y", y="k"),
        use("below", "log(y/x) <= y/x - 1", "log_at_most", x="y/x"),
        use("one way", "log(x/y) = log(x) - log(y)", "log_quotient", x="x", y="y"),
        use("back", "log(y/x) = log(y) - log(x)", "log_quotient", x="y", y="x"),
        sign(
            "goal",
            TANGENT,
            num=f"rpow(y, k)*x*(({ratio} - 1 - log({ratio}))"
            f" + (log({ratio}) - k*log(x/y)) + k*(log(x/y) - log(x) + log(y))"
            " + k*(y/x - 1 - log(y/x)) + k*(log(y/x) - log(y) + log(x)))",
            using=["X", "Y", "Q"],
        ),
    ]


@cache
def power_tangent() -> Certificate:
    """x^(1+k) lies above its tangent at y: (1+k) y^k x <= x^(1+k) + k y^(1+k)."""
    no_y = [
        sign("y = 0", "y = 0"),
        use("Y0", "apow(y, k) <= 0", "apow_monotone", x="y", y="0", c="k"),
        sign("Y", "apow(y, k) = 0"),
        sign("goal", TANGENT, num="apow(x, k)*x", using=["Y"]),
    ]
    positive = cases(
        "goal", TANGENT, on="y <= 0", then=no_y, otherwise=_both_positive(), named="second"
    )
    no_x = [
        sign("x = 0", "x = 0"),
        sign("goal", TANGENT, num="k*apow(y, k)*y", using=["x = 0"]),
    ]
    return theorem(
        "power_tangent",
        "x^(1+k) lies above its tangent at y, for real k > 0 (Young's inequality)",
        variables="x:real y:real k:real",
        given={"x": "0 <= x", "y": "0 <= y", "k": "0 < k"},
        claim=TANGENT,
        example={"x": "2", "y": "3", "k": "1/2"},
        proof=[cases("goal", TANGENT, on="x <= 0", then=no_x, otherwise=[positive])],
    )


@cache
def power_sum() -> Certificate:
    """sum |u_i|^(2k) u_i^2 lies above its tangent where all u_i^2 are w."""
    gain = "apow(u(i), 2*k)*u(i)^2 + k*apow(w, k)*w - (1+k)*apow(w, k)*u(i)^2"
    formula = (
        "(1+k)*apow(w, k)*sum(i, 1, n, u(i)^2)"
        " <= sum(i, 1, n, apow(u(i), 2*k)*u(i)^2) + n*k*apow(w, k)*w"
    )
    return theorem(
        "power_sum",
        "a sum of powers 2k + 2 lies above its tangent where all squares are w",
        variables="u:seq n:nat w:real k:real",
        given={"w": "0 <= w", "k": "0 < k"},
        claim=formula,
        example={"u": "i -> i", "n": "3", "w": "3", "k": "1/2"},
        lemmas=[power_tangent()],
        proof=[
            forall(
                "gains",
                f"forall i from 1: 0 <= {gain}",
                [
                    use(
                        "tangent",
                        "(1+k)*apow(w, k)*u(i)^2 <= apow(u(i)^2, k)*u(i)^2 + k*apow(w, k)*w",
                        "power_tangent",
                        x="u(i)^2",
                        y="w",
                        k="k",
                    ),
                    use(
                        "square",
                        "apow(u(i)^2, k) = apow(u(i), 2*k)",
                        "apow_of_square",
                        x="u(i)",
                        c="k",
                    ),
                    sign(
                        "gain",
                        f"0 <= {gain}",
                        num="(apow(u(i)^2, k)*u(i)^2 + k*apow(w, k)*w - (1+k)*apow(w, k)*u(i)^2)"
                        " + (apow(u(i), 2*k) - apow(u(i)^2, k))*u(i)^2",
                    ),
                ],
            ),
            sign("goal", formula, num=f"sum(i, 1, n, {gain})"),
        ],
    )


W, W_NEXT, W0 = "apow(V(t), k)", "apow(V(t+1), k)", "apow(V(0), k)"
ONE_STEP = f"{W_NEXT}*(1 + k*c*{W}) <= {W}"


def _one_step() -> Step:
    """From the tangent at V' and V' <= V - c V^(1+k)."""
    gone = [
        use("V_t", "0 <= V(t)", "V", t="t"),
        sign("V = 0", "V(t) = 0"),
        use("fall", f"V(t+1) <= V(t) - c*{W}*V(t)", "falls", t="t"),
        sign("below", "V(t+1) <= 0", num=f"(V(t) - c*{W}*V(t) - V(t+1))", using=["V = 0"]),
        use("V_t+1", "0 <= V(t+1)", "V", t="t+1"),
        sign("V' = 0", "V(t+1) = 0"),
        use("W0", f"{W_NEXT} <= 0", "apow_monotone", x="V(t+1)", y="0", c="k"),
        sign("W' = 0", f"{W_NEXT} = 0"),
        sign("S_t", ONE_STEP, num=W, using=["W' = 0"]),
    ]
    present = [
        use("fall", f"V(t+1) <= V(t) - c*{W}*V(t)", "falls", t="t"),
        use(
            "tangent",
            f"(1+k)*{W_NEXT}*V(t) <= {W}*V(t) + k*{W_NEXT}*V(t+1)",
            "power_tangent",
            x="V(t)",
            y="V(t+1)",
            k="k",
        ),
        sign(
            "S_t",
            ONE_STEP,
            num=f"({W}*V(t) + k*{W_NEXT}*V(t+1) - (1+k)*{W_NEXT}*V(t))"
            f" + k*{W_NEXT}*(V(t) - c*{W}*V(t) - V(t+1))",
            den="V(t)",
        ),
    ]
    return forall(
        "S",
        f"forall t: {ONE_STEP}",
        [cases("S_t", ONE_STEP, on="V(t) <= 0", then=gone, otherwise=present)],
    )


@cache
def algebraic_decay() -> Certificate:
    """V_t^k <= V_0^k / (1 + k c t V_0^k), that is V_t = O(t^(-1/k))."""
    bound = "apow(V({t}), k)*(1 + k*c*{t}*" + W0 + ") <= " + W0
    return theorem(
        "algebraic_decay",
        "V' <= V - c V^(1+k) gives V_t^k <= V_0^k/(1 + k c t V_0^k)",
        variables="V:seq c:real k:real n:nat",
        given={
            "V": "forall t: 0 <= V(t)",
            "c": "0 <= c",
            "k": "0 < k",
            "falls": f"forall t: V(t+1) <= V(t) - c*{W}*V(t)",
        },
        claim=bound.format(t="n"),
        example={"V": "t -> 0", "c": "1", "k": "1/2", "n": "3"},
        lemmas=[power_tangent()],
        proof=[
            _one_step(),
            induction(
                "I",
                f"forall s: {bound.format(t='s')}",
                base=[sign("base", bound.format(t="0"))],
                step=[
                    use(
                        "S_s",
                        "apow(V(s+1), k)*(1 + k*c*apow(V(s), k)) <= apow(V(s), k)",
                        "S",
                        t="s",
                    ),
                    sign(
                        "step",
                        bound.format(t="(s+1)"),
                        num=f"({W0} - apow(V(s), k)*(1 + k*c*s*{W0})) + (1 + k*c*(s+1)*{W0})"
                        "*(apow(V(s), k) - apow(V(s+1), k)*(1 + k*c*apow(V(s), k)))",
                        den="1 + k*c*apow(V(s), k)",
                    ),
                ],
            ),
            use("goal", bound.format(t="n"), "I", s="n"),
        ],
    )


@cache
def first_power() -> Certificate:
    """|x|^1 = x for x >= 0."""
    formula = "apow(x, 1) = x"
    return theorem(
        "first_power",
        "the first power of the magnitude of x >= 0 is x",
        variables="x:real",
        given={"x": "0 <= x"},
        claim=formula,
        example={"x": "2"},
        proof=[
            cases(
                "goal",
                formula,
                on="x <= 0",
                then=[
                    sign("x = 0", "x = 0"),
                    use("low", "apow(x, 1) <= 0", "apow_monotone", x="x", y="0", c="1"),
                    sign("zero", "apow(x, 1) = 0"),
                    equal("equal", formula, using=["zero", "x = 0"]),
                ],
                otherwise=[
                    use("positive", "apow(x, 1) = rpow(x, 1)", "apow_of_positive", x="x", c="1"),
                    equal("equal", formula, using=["positive"]),
                ],
            )
        ],
    )


POWER, BELOW = "apow(V(t), k) <= 1/(k*c*t)", "V(t) <= apow(1/(k*c*t), 1/k)"
INVERSE = "apow(apow(V(t), k), 1/k)"


def _powers() -> Step:
    """V_t^k <= 1/(k c t), also where V_0 = 0."""
    after = "apow(V(t), k)*(1 + k*c*t*" + W0 + ") <= " + W0
    return forall(
        "powers",
        f"forall t from 1: {POWER}",
        [
            use(
                "decay",
                after,
                "algebraic_decay",
                V="t -> V(t)",
                c="c",
                k="k",
                n="t",
            ),
            cases(
                "power",
                POWER,
                on=f"{W0} <= 0",
                then=[
                    sign("W0 = 0", f"{W0} = 0"),
                    sign(
                        "gone",
                        f"{W} <= 0",
                        num=f"({W0} - {W}*(1 + k*c*t*{W0}))",
                        using=["W0 = 0"],
                    ),
                    sign("power", POWER, num=f"1/(k*c*t) + (0 - {W})"),
                ],
                otherwise=[
                    sign(
                        "power",
                        POWER,
                        num=f"({W0} - {W}*(1 + k*c*t*{W0})) + {W}",
                        den=f"k*c*t*{W0}",
                    )
                ],
            ),
        ],
    )


def _roots() -> Step:
    """V_t <= (k c t)^(-1/k), the root of that."""
    return forall(
        "bound",
        f"forall t from 1: {BELOW}",
        [
            use("V_t", "0 <= V(t)", "V", t="t"),
            use("power_t", POWER, "powers", t="t"),
            sign("gap", f"{W}^2 <= (1/(k*c*t))^2", num=f"(1/(k*c*t) - {W})*(1/(k*c*t) + {W})"),
            use(
                "monotone",
                f"{INVERSE} <= apow(1/(k*c*t), 1/k)",
                "apow_monotone",
                x=W,
                y="1/(k*c*t)",
                c="1/k",
            ),
            use(
                "back",
                f"{INVERSE} = apow(V(t), 1)",
                "apow_of_apow",
                x="V(t)",
                c="k",
                d="1/k",
            ),
            use("first", "apow(V(t), 1) = V(t)", "first_power", x="V(t)"),
            sign(
                "bound_t",
                BELOW,
                num=f"(apow(1/(k*c*t), 1/k) - {INVERSE}) + ({INVERSE} - apow(V(t), 1))"
                " + (apow(V(t), 1) - V(t))",
            ),
        ],
    )


@cache
def algebraic_limit() -> Certificate:
    """V_t <= (k c t)^(-1/k) from t = 1 on, whatever V_0 is."""
    claim = f"forall t from 1: {BELOW} and lim t -> oo: V(t) = 0"
    return theorem(
        "algebraic_limit",
        "V' <= V - c V^(1+k) gives V_t <= (k c t)^(-1/k), which tends to 0",
        variables="V:seq c:real k:real",
        given={
            "V": "forall t: 0 <= V(t)",
            "c": "0 < c",
            "k": "0 < k",
            "falls": f"forall t: V(t+1) <= V(t) - c*{W}*V(t)",
        },
        claim=claim,
        example={"V": "t -> 0", "c": "1", "k": "1/2"},
        lemmas=[algebraic_decay(), first_power()],
        proof=[
            _powers(),
            _roots(),
            use("inverse", "lim t -> oo: 1/(k*c)/t = 0", "limit_of_inverse", c="1/(k*c)"),
            limit(
                "above",
                "lim t -> oo: apow(1/(k*c*t), 1/k) = 0",
                "apow(z, 1/k)",
                {"z": "inverse"},
            ),
            use("zero", "lim t -> oo: 0/t = 0", "limit_of_inverse", c="0"),
            squeeze("limit", "lim t -> oo: V(t) = 0", "V", "zero", "bound", "above"),
            facts("goal", claim),
        ],
    )
