"""One step near a minimum: the iterate stays near, and the potential of `lyapunov` falls.

The minimizer is the origin.  On the ball |x| <= rho: f - f* >= l |x|^2/2 and the
gradient is L-Lipschitz.  The step is x_i <- x_i - d_i u_i, u = b m + (1-b) g, with
0 <= d_i <= dmax and 4 L dmax <= (1-b)^2.  A name ending in n belongs to the point
after the step.
"""

from __future__ import annotations

from functools import cache
from typing import Any

from adamnx_theory.claims.lemmas.lyapunov import descent_step, potential
from adamnx_theory.proof.build import Step, facts, forall, sign, theorem, use

Certificate = dict[str, Any]

RANGES = {"b": "0 < b < 1", "L": "0 < L", "l": "0 < l <= L", "rho": "0 < rho"}
LEVEL = "(1-b)*l*rho^2/8"  # V stays below this

X, XN = "sum(i, 1, n, x(i)^2)", "sum(i, 1, n, xn(i)^2)"
G, E = "sum(i, 1, n, g(i)^2)", "sum(i, 1, n, (m(i) - g(i))^2)"
MOVED = "sum(i, 1, n, (xn(i) - x(i))^2)"
SLOPE = "sum(i, 1, n, g(i)*(xn(i) - x(i)))"
V, VN = potential("F", "m(i)", "g(i)"), potential("Fn", "u(i)", "gn(i)")
FALL = f"1/4*sum(i, 1, n, d(i)*u(i)^2) + (1-b)^2/(4*L)*{E}"
LOWER = f"{VN} <= {V} - ({FALL})"
DESCENT = f"Fn <= F + {SLOPE} + L/2*{MOVED}"
SMOOTH = f"sum(i, 1, n, (gn(i) - g(i))^2) <= L^2*{MOVED}"


def _moves_little() -> list[Step]:
    """|x' - x|^2 <= rho^2/16, so that x' is in the ball."""
    bound = "(1-b)^4/(16*L^2)*(2*g(i)^2 + 2*b^2*(m(i) - g(i))^2)"
    one = f"(xn(i) - x(i))^2 <= {bound}"
    return [
        forall(
            "short moves",
            f"forall i from 1: {one}",
            [
                use("x_i", "xn(i) = x(i) - d(i)*u(i)", "position", i="i"),
                use("u_i", "u(i) = b*m(i) + (1-b)*g(i)", "moment", i="i"),
                use("d_low", "0 <= d(i)", "d", i="i"),
                use("d_high", "d(i) <= dmax", "dmax", i="i"),
                sign(
                    "d_i",
                    "d(i) <= (1-b)^2/(4*L)",
                    num="(dmax - d(i)) + ((1-b)^2 - 4*L*dmax)/(4*L)",
                ),
                sign(
                    "one",
                    one,
                    num="((1-b)^2/(4*L) - d(i))*((1-b)^2/(4*L) + d(i))*u(i)^2"
                    " + (1-b)^4/(16*L^2)*(g(i) - b*(m(i) - g(i)))^2",
                    using=["x_i", "u_i"],
                ),
            ],
            note="d <= (1-b)^2/(4L), and (g + b e)^2 <= 2 g^2 + 2 b^2 e^2",
        ),
        sign("F", "0 <= F", num=f"(2*F - l*{X})/2 + l*{X}/2"),
        sign(
            "moment error",
            f"{E} <= L*l*rho^2/4",
            num=f"2*L/(1-b)*(({LEVEL} - ({V})) + F)",
        ),
        sign(
            "steps",
            f"{MOVED} <= rho^2/16",
            num=f"sum(i, 1, n, {bound} - (xn(i) - x(i))^2)"
            f" + (1-b)^4/(8*L^2)*((L^2*{X} - {G}) + L^2*(rho^2/4 - {X})"
            f" + b^2*(L*l*rho^2/4 - {E}))"
            " + rho^2/32*(1 - (1-b)^4) + rho^2/32*((1 - (1-b)^4) + (1-b)^4*(1 - b^2))"
            " + (1-b)^4*b^2*rho^2/32*((L - l)/L)",
        ),
        sign(
            "inside",
            f"{XN} <= rho^2",
            num=f"sum(i, 1, n, (xn(i) - 2*x(i))^2) + 2*(rho^2/16 - {MOVED})"
            f" + 2*(rho^2/4 - {X}) + 3*rho^2/8",
        ),
    ]


def _falls() -> list[Step]:
    """The general lemma; x' - x is written -d u there."""
    du = "sum(i, 1, n, (d(i)*u(i))^2)"
    gdu = "sum(i, 1, n, g(i)*d(i)*u(i))"
    values = {k: f"i -> {k}(i)" for k in ("m", "u", "g", "gn", "d")}
    return [
        sign(
            "slopes", f"{SLOPE} + {gdu} = 0", num="-sum(i, 1, n, g(i)*(xn(i) - x(i) + d(i)*u(i)))"
        ),
        sign(
            "squares",
            f"{MOVED} = {du}",
            num="sum(i, 1, n, (xn(i) - x(i) + d(i)*u(i))*(d(i)*u(i) - xn(i) + x(i)))",
        ),
        use("on the way", DESCENT, "descent"),
        use("gradients", SMOOTH, "smooth"),
        sign(
            "descent'",
            f"Fn <= F - {gdu} + L/2*{du}",
            num=f"(F + {SLOPE} + L/2*{MOVED} - Fn) - ({SLOPE} + {gdu}) + L/2*({du} - {MOVED})",
        ),
        sign(
            "smooth'",
            f"sum(i, 1, n, (gn(i) - g(i))^2) <= L^2*{du}",
            num=f"(L^2*{MOVED} - sum(i, 1, n, (gn(i) - g(i))^2)) + L^2*({du} - {MOVED})",
        ),
        use("d_1", "0 <= d(1)", "d", i="1"),
        use("dmax_1", "d(1) <= dmax", "dmax", i="1"),
        sign("dmax'", "0 <= dmax", num="(dmax - d(1)) + d(1)"),
        sign("a quarter", "L*dmax <= 1/4", num="((1-b)^2 - 4*L*dmax)/4 + (1 - (1-b)^2)/4"),
        sign(
            "steady",
            "2*b^2*L*dmax <= (1-b)^2",
            num="((1-b)^2 - 4*L*dmax) + 2*L*dmax*(1 + (1-b)*(1+b))",
        ),
        use(
            "lower",
            LOWER,
            "descent_step",
            a="b",
            b="b",
            L="L",
            dbar="dmax",
            F="F",
            Fn="Fn",
            n="n",
            **values,
        ),
    ]


@cache
def near_step() -> Certificate:
    """From |x| <= rho/2 and V <= (1-b) l rho^2/8 follows the same after the step."""
    claim = f"{XN} <= rho^2/4 and {LOWER}"
    return theorem(
        "near_step",
        "near a minimum a short step stays near, and the potential falls",
        variables="b:real L:real l:real dmax:real rho:real F:real Fn:real n:nat"
        " x:seq xn:seq m:seq u:seq g:seq gn:seq d:seq",
        given={
            **RANGES,
            "moment": "forall i from 1: u(i) = b*m(i) + (1-b)*g(i)",
            "position": "forall i from 1: xn(i) = x(i) - d(i)*u(i)",
            "d": "forall i from 1: 0 <= d(i)",
            "dmax": "forall i from 1: d(i) <= dmax",
            "short": "4*L*dmax <= (1-b)^2",
            "near": f"{X} <= rho^2/4",
            "low": f"{V} <= {LEVEL}",
            "minimum": f"l*{X} <= 2*F",
            "gradient": f"{G} <= L^2*{X}",
            "minimum'": f"{XN} <= rho^2 => l*{XN} <= 2*Fn",
            "descent": f"{XN} <= rho^2 => {DESCENT}",
            "smooth": f"{XN} <= rho^2 => {SMOOTH}",
        },
        claim=claim,
        example={
            "b": "1/2",
            "L": "2",
            "l": "2",
            "dmax": "1/32",
            "rho": "100",
            "F": "5",  # f = x_1^2 + x_2^2 at (1, 2)
            "Fn": "5*(61/64)^2",
            "n": "2",
            "x": "i -> i",
            "xn": "i -> 61*i/64",
            "m": "i -> i",
            "u": "i -> 3*i/2",
            "g": "i -> 2*i",
            "gn": "i -> 61*i/32",
            "d": "i -> 1/32",
        },
        lemmas=[descent_step()],
        proof=[
            *_moves_little(),
            *_falls(),
            use("grows", f"l*{XN} <= 2*Fn", "minimum'"),
            sign(
                "near'",
                f"{XN} <= rho^2/4",
                num=f"((2*Fn - l*{XN}) + 2*(({V}) - ({FALL}) - ({VN})) + 2*({LEVEL} - ({V}))"
                f" + (1-b)/L*sum(i, 1, n, (u(i) - gn(i))^2) + 2*({FALL}))/l + b*rho^2/4",
            ),
            facts("goal", claim),
        ],
    )
