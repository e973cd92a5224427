"""The constant of the algebraic rate in one dimension: x' = x - c x^q, x > 0.

With k = q - 1 and y = x^-k: y grows by about k c in each step, so that
t x_t^k -> 1/(k c).  c may vary between c1 and c2 in the bounds.
"""

from __future__ import annotations

from functools import cache
from typing import Any

from adamnx_theory.claims.aida.magnitudes import plain
from adamnx_theory.claims.lemmas.decay import algebraic_decay, power_tangent
from adamnx_theory.proof.build import (
    Step,
    equal,
    facts,
    forall,
    induction,
    limit,
    recursion,
    sign,
    squeeze,
    theorem,
    use,
)

Certificate = dict[str, Any]

W, W_NEXT, W0 = "rpow(x(t), k)", "rpow(x(t+1), k)", "rpow(x(0), k)"
Y, Y_NEXT, Y0 = f"1/{W}", f"1/{W_NEXT}", f"1/{W0}"
REST = "2*k*(1+k)*c2^2"  # y' <= y + k c2 + REST/y
SPREAD = f"(2*({REST}) + (({REST})*{W0})^2)"  # grows under the root
GIVEN = {
    "k": "0 < k",
    "x": "forall t: 0 < x(t)",
    "c1": "0 < c1",
    "c low": "forall t: c1 <= c(t)",
    "c high": "forall t: c(t) <= c2",
    "position": f"forall t: x(t+1) = x(t) - c(t)*{W}*x(t)",
    "start": f"4*(1+k)*c2*{W0} <= 1",
}
LOWER = f"{Y0} + k*c1*t <= {Y}"
UPPER = f"{Y} <= {Y0} + k*c2*t + t*sqrt({SPREAD}/t)"


def _from_below() -> list[Step]:
    """The general lemma on V' <= V - c V^(1+k)."""
    power = "apow(x(t), k)"
    falls = f"x(t+1) <= x(t) - c1*{power}*x(t)"
    decay = f"{power}*(1 + k*c1*t*apow(x(0), k)) <= apow(x(0), k)"
    return [
        forall("x >= 0", "forall t: 0 <= x(t)", [sign("x_t", "0 <= x(t)")]),
        forall(
            "falls",
            f"forall t: {falls}",
            [
                plain("W", "x(t)", "k"),
                use("x_t", f"x(t+1) = x(t) - c(t)*{W}*x(t)", "position", t="t"),
                sign("falls_t", falls, num=f"(c(t) - c1)*{W}*x(t)", using=["x_t", "W"]),
            ],
        ),
        plain("W0", "x(0)", "k"),
        forall(
            "lower",
            f"forall t: {LOWER}",
            [
                use("decay", decay, "algebraic_decay", V="t -> x(t)", c="c1", k="k", n="t"),
                plain("W", "x(t)", "k"),
                sign(
                    "lower_t",
                    LOWER,
                    num=f"apow(x(0), k) - {power}*(1 + k*c1*t*apow(x(0), k))",
                    den=f"{W}*{W0}",
                    using=["W0", "W"],
                ),
            ],
        ),
    ]


def _steps() -> list[Step]:
    """y' <= y + k c2 + REST/y, from the tangent at x: y' <= y + k c/(1 - (1+k) c W)."""
    tangent = "(1+k)*apow(x(t), k)*x(t+1) <= apow(x(t+1), k)*x(t+1) + k*apow(x(t), k)*x(t)"
    a, s = f"c(t)*{W}", f"(1+k)*c(t)*{W}"
    bound = f"({Y} + k*c2 + ({REST})*{W})"
    above = f"{W}*(1 - {s}) <= {W_NEXT}*(1 - {a})"
    small = f"4*(1+k)*c2*{W} <= 1"
    return [
        forall(
            "small",
            f"forall t: {small}",
            [
                use("lower_t", LOWER, "lower", t="t"),
                sign(
                    "small_t",
                    small,
                    num=f"{W}*(({Y} - {Y0} - k*c1*t) + k*c1*t + (1 - 4*(1+k)*c2*{W0})/{W0})",
                ),
            ],
        ),
        forall(
            "grows",
            f"forall t: {Y_NEXT} <= {bound}",
            [
                use("small_t", small, "small", t="t"),
                use("c_t", "c(t) <= c2", "c high", t="t"),
                sign("c > 0", "0 < c(t)", num="(c(t) - c1) + c1"),
                sign(
                    "half",
                    f"2*{s} <= 1",
                    num=f"((1 - {small[:-5]})/2 + 1/2) + 2*(1+k)*(c2 - c(t))*{W}",
                ),
                sign("less", f"{a} < 1", num=f"(1 - 2*{s})/2 + 1/2 + k*{a}"),
                use("x_t", f"x(t+1) = x(t) - {a}*x(t)", "position", t="t"),
                use("tangent", tangent, "power_tangent", x="x(t+1)", y="x(t)", k="k"),
                plain("W", "x(t)", "k"),
                plain("W'", "x(t+1)", "k"),
                sign(
                    "above",
                    above,
                    num="(apow(x(t+1), k)*x(t+1) + k*apow(x(t), k)*x(t)"
                    " - (1+k)*apow(x(t), k)*x(t+1))",
                    den="x(t)",
                    using=["W", "W'", "x_t"],
                ),
                sign(
                    "grows_t",
                    f"{Y_NEXT} <= {bound}",
                    num=f"({W_NEXT}*(1 - {a}) - {W}*(1 - {s}))*{bound} + k*{a}*{s}*(1 - 2*{s})"
                    f" + (1 - {s})*{W}*(k*(c2 - c(t)) + 2*k*(1+k)*(c2 - c(t))*(c2 + c(t))*{W})",
                    den=f"(1 - {a})*{W_NEXT}",
                ),
            ],
        ),
    ]


def _at(index: str) -> dict[str, str]:
    """The pieces of the upper bound z = Y0 + k c2 s + S at s or at s + 1."""
    root = f"({index})*sqrt({SPREAD}/({index}))"
    return {"S": root, "z": f"({Y0} + k*c2*({index}) + {root})"}


def _from_above() -> Step:
    """y_t <= y_0 + k c2 t + sqrt(SPREAD t): z + REST/z + k c2 stays below the next z."""
    here, after = _at("s"), _at("s+1")
    w, w_next = W.replace("t", "s"), W_NEXT.replace("t+1", "s+1")
    w = "rpow(x(s), k)"
    z, big, bigger = here["z"], here["S"], after["S"]
    grows = f"1/{w_next} <= (1/{w} + k*c2 + ({REST})*{w})"
    first = f"1/rpow(x(1), k) <= (1/{W0} + k*c2 + ({REST})*{W0})"
    base = f"1/rpow(x(1), k) <= {_at('1')['z']}"
    return induction(
        "upper",
        f"forall s from 1: 1/{w} <= {z}",
        base=[
            use("first", first, "grows", t="0"),
            sign(
                "root",
                f"({REST})*{W0} <= sqrt({SPREAD}/1)",
                num=f"2*({REST})",
                den=f"sqrt({SPREAD}/1) + ({REST})*{W0}",
            ),
            sign(
                "base",
                base,
                num=f"({first.split(' <= ')[1]} - 1/rpow(x(1), k))"
                f" + (sqrt({SPREAD}/1) - ({REST})*{W0})",
            ),
        ],
        step=[
            use("small_s", f"4*(1+k)*c2*{w} <= 1", "small", t="s"),
            use("grows_s", grows, "grows", t="s"),
            sign("z > 0", f"0 < {z}"),
            sign(
                "h/z",
                f"({REST})/{z} <= ({REST})*{W0}",
                num=f"({REST})*{W0}*(k*c2*s + {big})",
                den=z,
            ),
            sign(
                "roots",
                f"{big} + ({REST})/{z} <= {bigger}",
                num=f"2*({REST})*({Y0} + k*c2*s)/{z}"
                f" + (({REST})*{W0} - ({REST})/{z})*(({REST})*{W0} + ({REST})/{z})",
                den=f"{bigger} + {big} + ({REST})/{z}",
            ),
            sign(
                "monotone",
                f"({REST})*{w} <= {z}",
                num=f"k*c2*s + {big} + (1 - 4*(1+k)*c2*{W0})/{W0} + (4 + 7/2*k)*c2"
                f" + k*c2/2*(1 - 4*(1+k)*c2*{w})",
            ),
            sign(
                "step",
                f"1/{w_next} <= {after['z']}",
                num=f"({grows.split(' <= ')[1]} - 1/{w_next})"
                f" + ({z} - 1/{w})*({z} - ({REST})*{w})/{z} + ({bigger} - {big} - ({REST})/{z})",
            ),
        ],
    )


@cache
def recursion_bounds() -> Certificate:
    """y_0 + k c1 t <= y_t <= y_0 + k c2 t + sqrt(SPREAD t), y = x^-k."""
    claim = f"forall t: {LOWER} and forall t from 1: {UPPER}"
    return theorem(
        "aida.recursion_bounds",
        "x' = x - c x^q, c between c1 and c2: x^-(q-1) grows by (q-1) c1 to (q-1) c2 a step, up to"
        " a term of the order of the root of t",
        variables="x:seq c:seq c1:real c2:real k:real",
        given=GIVEN,
        claim=claim,
        example={
            "x": "t -> 1/(t + 16)",  # x' = x - c x^2 with c = (t + 16)/(t + 17)
            "c": "t -> (t + 16)/(t + 17)",
            "c1": "1/2",
            "c2": "1",
            "k": "1",
        },
        lemmas=[algebraic_decay(), power_tangent()],
        proof=[
            sign("c2", "0 < c2", num="(c2 - c(0)) + (c(0) - c1) + c1"),
            *_from_below(),
            *_steps(),
            _from_above(),
            facts("goal", claim),
        ],
    )


# x' = x - c |x|^q
ORBIT = recursion("orbit", "x0 c q n", "x0", "orbit(x0, c, q, n) - c*apow(orbit(x0, c, q, n), q)")
X_T = "orbit(x0, c, q, t)"


def _stays_positive() -> list[Step]:
    """0 < x_t <= x_0, since c x^(q-1) < 1."""
    x, w0 = "orbit(x0, c, q, s)", "rpow(x0, q-1)"
    after = "orbit(x0, c, q, s+1)"

    small = f"apow({x}, q-1) <= apow(x0, q-1)"
    return [
        plain("W0", "x0", "q-1"),
        sign("c W0", f"c*{w0} < 1", num=f"(1 - 4*q*c*{w0}) + c*{w0}*(4*(q-1) + 3)"),
        induction(
            "range",
            f"forall s: 0 < {x} <= x0",
            base=[facts("base", "0 < x0 and x0 <= x0")],
            step=[
                sign("squares", f"({x})^2 <= x0^2", num=f"(x0 - {x})*(x0 + {x})"),
                use("monotone", small, "apow_monotone", x=x, y="x0", c="q-1"),
                plain("W", x, "q-1"),
                plain("power", x, "q"),
                sign(
                    "positive",
                    f"0 < {after}",
                    num=f"{x}*((1 - c*{w0}) + c*(apow(x0, q-1) - apow({x}, q-1)))",
                    using=["power", "W", "W0"],
                ),
                sign("below", f"{after} <= x0", num=f"(x0 - {x}) + c*apow({x}, q)"),
                facts("step", f"0 < {after} and {after} <= x0"),
            ],
        ),
        forall(
            "x > 0",
            f"forall t: 0 < {X_T}",
            [use("both", f"0 < {X_T} <= x0", "range", s="t"), facts("x_t", f"0 < {X_T}")],
        ),
        forall(
            "position",
            f"forall t: orbit(x0, c, q, t+1) = {X_T} - c*rpow({X_T}, q-1)*{X_T}",
            [
                plain("power", X_T, "q"),
                equal(
                    "position_t",
                    f"orbit(x0, c, q, t+1) = {X_T} - c*rpow({X_T}, q-1)*{X_T}",
                    using=["power"],
                ),
            ],
        ),
    ]


@cache
def rate_constant() -> Certificate:
    """x' = x - c x^q: t x_t^(q-1) -> 1/((q-1) c)."""
    w, w0 = f"rpow({X_T}, q-1)", "rpow(x0, q-1)"
    rest = "2*(q-1)*q*c^2"
    spread = f"(2*({rest}) + (({rest})*{w0})^2)"
    line = f"1/{w0} + (q-1)*c*t"
    lower, upper = f"{line} <= 1/{w}", f"1/{w} <= {line} + t*sqrt({spread}/t)"
    slope, mean = f"1/{w}/t", f"1/{w0}/t + (q-1)*c"
    high = f"{mean} + sqrt({spread}/t)"
    claim = f"lim t -> oo: t*{w} = 1/((q-1)*c)"
    return theorem(
        "aida.rate_constant",
        "x' = x - c x^q, q > 1, from a small x > 0: x_t is asymptotically ((q-1) c t)^(-1/(q-1))",
        variables="x0:real c:real q:real",
        given={
            "q": "1 < q",
            "c": "0 < c",
            "x0": "0 < x0",
            "start": f"4*q*c*{w0} <= 1",
        },
        claim=claim,
        example={"q": "2", "c": "1", "x0": "1/16"},
        definitions=[ORBIT],
        lemmas=[recursion_bounds()],
        proof=[
            *_stays_positive(),
            use(
                "bounds",
                f"forall t: {lower} and forall t from 1: {upper}",
                "aida.recursion_bounds",
                x=f"t -> {X_T}",
                c="t -> c",
                c1="c",
                c2="c",
                k="q-1",
            ),
            facts("all lower", f"forall t: {lower}"),
            facts("all upper", f"forall t from 1: {upper}"),
            use("inverse", "lim t -> oo: 1/t = 0", "limit_of_inverse", c="1"),
            limit("low", f"lim t -> oo: {mean} = (q-1)*c", f"1/{w0}*z + (q-1)*c", {"z": "inverse"}),
            limit(
                "high",
                f"lim t -> oo: {high} = (q-1)*c",
                f"1/{w0}*z + (q-1)*c + sqrt({spread}*z)",
                {"z": "inverse"},
            ),
            forall(
                "from below",
                f"forall t from 1: {mean} <= {slope}",
                [
                    use("lower_t", lower, "all lower", t="t"),
                    sign("below_t", f"{mean} <= {slope}", num=f"1/{w} - ({line})", den="t"),
                ],
            ),
            forall(
                "from above",
                f"forall t from 1: {slope} <= {high}",
                [
                    use("upper_t", upper, "all upper", t="t"),
                    sign(
                        "above_t",
                        f"{slope} <= {high}",
                        num=f"{line} + t*sqrt({spread}/t) - 1/{w}",
                        den="t",
                    ),
                ],
            ),
            squeeze(
                "slope",
                f"lim t -> oo: {slope} = (q-1)*c",
                lower="from below",
                lower_limit="low",
                upper="from above",
                upper_limit="high",
            ),
            limit("goal", claim, "1/z", {"z": "slope"}),
        ],
    )
