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

from adamnx_theory.proof.build import facts, forall, induction, sign, theorem, use

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


@cache
def gradient_share() -> Certificate:
    """What V loses in a step is at least dmin/8 times |g|^2."""
    error = "sum(i, 1, n, (m(i) - g(i))^2)"
    formula = (
        f"dmin/8*sum(i, 1, n, g(i)^2) <= 1/4*sum(i, 1, n, d(i)*u(i)^2) + (1-b)^2/(4*L)*{error}"
    )
    part = "2*u(i)^2 + 2*b^2*(m(i) - g(i))^2 - g(i)^2"
    return theorem(
        "gradient_share",
        "the fall of the potential is at least dmin/8 times the squared gradient",
        variables="a:real b:real L:real dmin:real dmax:real n:nat m:seq u:seq g:seq d:seq",
        given={
            **BETWEEN,
            "moment": "forall i from 1: u(i) = a*m(i) + (1-a)*g(i)",
            "dmin": "0 < dmin",
            "longer": "forall i from 1: dmin <= d(i)",
            "dmax": "dmin <= dmax",
            "steady": "2*b^2*L*dmax <= (1-b)^2",
        },
        claim=formula,
        example={
            "a": "1/4",
            "b": "1/2",
            "L": "2",
            "dmin": "1/32",
            "dmax": "1/16",
            "n": "2",
            "m": "i -> i",
            "u": "i -> 7*i/4",
            "g": "i -> 2*i",
            "d": "i -> 1/16",
        },
        proof=[
            forall(
                "parts",
                f"forall i from 1: 0 <= {part}",
                [
                    use("u_i", "u(i) = a*m(i) + (1-a)*g(i)", "moment", i="i"),
                    sign(
                        "part",
                        f"0 <= {part}",
                        num="(u(i) + a*(m(i) - g(i)))^2 + 2*(b-a)*(b+a)*(m(i) - g(i))^2",
                        using=["u_i"],
                    ),
                ],
            ),
            sign(
                "goal",
                formula,
                num=f"dmin/8*sum(i, 1, n, {part}) + 1/4*sum(i, 1, n, (d(i) - dmin)*u(i)^2)"
                f" + ((1-b)^2 - 2*b^2*L*dmax)/(4*L)*{error}"
                f" + b^2/4*(2*(dmax - dmin) + dmin)*{error}",
            ),
        ],
        note="|g|^2 <= 2 |u|^2 + 2 b^2 |m - g|^2.",
    )


@cache
def finite_sum() -> Certificate:
    """G_t <= C (V_t - V_(t+1)): the G_t have a finite sum, at most C V_0."""
    partial = "G(0) + sum(s, 1, {k}, G(s)) <= C*(V(0) - V({k}+1))"
    total = "G(0) + sum(s, 1, k, G(s)) <= C*V(0)"
    rest = "sum(s, 1, k, G(s)) <= C*V(0)"
    claim = f"forall k: {total} and lim t -> oo: G(t) = 0"
    return theorem(
        "finite_sum",
        "shares of a potential that falls and is not negative have a finite sum, and tend to 0",
        variables="V:seq G:seq C:real",
        given={
            "V": "forall t: 0 <= V(t)",
            "G": "forall t: 0 <= G(t)",
            "C": "0 < C",
            "share": "forall t: G(t) <= C*(V(t) - V(t+1))",
        },
        claim=claim,
        example={"V": "t -> 1", "G": "t -> 0", "C": "1"},
        proof=[
            induction(
                "sum",
                f"forall k: {partial.format(k='k')}",
                base=[use("base", partial.format(k="0"), "share", t="0")],
                step=[
                    use("share_k", "G(k+1) <= C*(V(k+1) - V(k+2))", "share", t="k+1"),
                    sign(
                        "step",
                        partial.format(k="(k+1)"),
                        num="(C*(V(0) - V(k+1)) - (G(0) + sum(s, 1, k, G(s))))"
                        " + (C*(V(k+1) - V(k+2)) - G(k+1))",
                    ),
                ],
            ),
            forall(
                "total",
                f"forall k: {total}",
                [
                    use("sum_k", partial.format(k="k"), "sum", k="k"),
                    sign(
                        "total_k",
                        total,
                        num="(C*(V(0) - V(k+1)) - (G(0) + sum(s, 1, k, G(s)))) + C*V(k+1)",
                    ),
                ],
            ),
            forall(
                "rest",
                f"forall k: {rest}",
                [
                    use("total_k", total, "total", k="k"),
                    sign("rest_k", rest, num="(C*V(0) - (G(0) + sum(s, 1, k, G(s)))) + G(0)"),
                ],
            ),
            use(
                "vanish",
                "lim t -> oo: G(t) = 0",
                "terms_of_a_series",
                a="t -> G(t)",
                B="C*V(0)",
            ),
            facts("goal", claim),
        ],
    )
