"""Lemmas about descent that claims on several papers rest on.

The setting: f has an L-Lipschitz gradient, and a step reads

    u_i = a m_i + (1 - a) g_i,    x_i <- x_i - d_i u_i,    0 <= a <= b < 1,

g the gradient at x, m the first moment before the step and u after it; every
adaptive method is of this form, with its own d_i >= 0.  F is f(x) - f*, a name
ending in n belongs to the point after the step.
"""

from __future__ import annotations

from functools import cache
from typing import Any

from adamnx_theory.proof.build import forall, sign, theorem, use

Certificate = dict[str, Any]


def potential(value: str, moment: str, gradient: str, b: str = "b", L: str = "L") -> str:
    """V = F + (1-b)/(2L) |m - g|^2; moment and gradient are terms in the index i."""
    return f"{value} + (1-{b})/(2*{L})*sum(i, 1, n, ({moment} - {gradient})^2)"


DESCENT = "sum(i, 1, n, g(i)*d(i)*u(i))"
SQUARES = "sum(i, 1, n, (d(i)*u(i))^2)"
BETWEEN = {"b": "0 < b < 1", "a": "0 <= a <= b", "L": "0 < L"}


@cache
def descent_step() -> Certificate:
    """V falls by a quarter of sum d_i u_i^2 and by a multiple of |m - g|^2."""
    before, after = potential("F", "m(i)", "g(i)"), potential("Fn", "u(i)", "gn(i)")
    formula = (
        f"{after} <= {before} - 1/4*sum(i, 1, n, d(i)*u(i)^2)"
        " - (1-b)^2/(4*L)*sum(i, 1, n, (m(i) - g(i))^2)"
    )
    # what is left of a coordinate when the two inequalities about f are taken off
    rest = (
        "(1-b)/(2*L)*((m(i) - g(i))^2 - (u(i) - gn(i))^2) + (gn(i) - g(i))^2/(2*L)"
        " - (1-b)^2/(4*L)*(m(i) - g(i))^2 + g(i)*d(i)*u(i) - d(i)*u(i)^2/4 - L*(d(i)*u(i))^2"
    )
    squares = (
        "b/(2*L)*(gn(i) - g(i) + a*(1-b)/b*(m(i) - g(i)))^2"
        " + (1-b)*(b-a)*(b+a)/(2*L*b)*(m(i) - g(i))^2"
        " + ((1-b)^2 - 2*b^2*L*dbar)/(4*L)*(m(i) - g(i))^2"
        " + (b^2*(dbar - d(i))/2 + d(i)*(b-a)*(b+a)/2)*(m(i) - g(i))^2"
        " + d(i)*(u(i) - a*(m(i) - g(i)))^2/2"
        " + d(i)*u(i)^2*((1/4 - L*dbar) + L*(dbar - d(i)))"
    )
    return theorem(
        "descent_step",
        "one step with momentum and any short step lengths lowers f - f* + (1-b)/(2L) |m - g|^2",
        variables="a:real b:real L:real dbar:real F:real Fn:real n:nat"
        " m:seq u:seq g:seq gn:seq d:seq",
        given={
            **BETWEEN,
            "moment": "forall i from 1: u(i) = a*m(i) + (1-a)*g(i)",
            "d": "forall i from 1: 0 <= d(i)",
            "dbar": "forall i from 1: d(i) <= dbar",
            "short": "L*dbar <= 1/4",
            "steady": "2*b^2*L*dbar <= (1-b)^2",
            "descent": f"Fn <= F - {DESCENT} + L/2*{SQUARES}",
            "smooth": f"sum(i, 1, n, (gn(i) - g(i))^2) <= L^2*{SQUARES}",
        },
        claim=formula,
        example={
            "a": "1/4",
            "b": "1/2",
            "L": "2",
            "dbar": "1/16",
            "F": "5",  # f = x_1^2 + x_2^2 at (1, 2)
            "Fn": "5*(57/64)^2",
            "n": "2",
            "m": "i -> i",
            "u": "i -> 7*i/4",
            "g": "i -> 2*i",
            "gn": "i -> 57*i/32",
            "d": "i -> 1/16",
        },
        proof=[
            forall(
                "T",
                f"forall i from 1: 0 <= {rest}",
                [
                    use("u", "u(i) = a*m(i) + (1-a)*g(i)", "moment", i="i"),
                    sign("T_i", f"0 <= {rest}", num=squares, using=["u"]),
                ],
                note="with e = m - g: b e^2 + D^2/(1-b) - (a e - D)^2 is not negative for a <= b,"
                " and a d e u <= d u^2/2 + a^2 d e^2/2",
            ),
            sign(
                "goal",
                formula,
                num=f"(F - {DESCENT} + L/2*{SQUARES} - Fn)"
                f" + 1/(2*L)*(L^2*{SQUARES} - sum(i, 1, n, (gn(i) - g(i))^2))"
                f" + sum(i, 1, n, {rest})",
            ),
        ],
    )
