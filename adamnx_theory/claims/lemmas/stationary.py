"""Certificates of the stationary covariance under gradient noise.

Modes i and j of a method that moves x by one exponential average of the gradient, with
decay mu, noise of covariance s2 between the two modes, and step size a = eta d.  In the
stationary state the second moments of (x, m) satisfy the discrete Lyapunov equation,
whose coefficients come from the definition.
"""

from __future__ import annotations

from functools import cache
from typing import Any

import sympy as sp

from adamnx_theory.definitions import optimizer
from adamnx_theory.dynamics import jacobian
from adamnx_theory.proof.build import Step, sign, theorem
from adamnx_theory.proof.text import text

Certificate = dict[str, Any]
B1, MU, A, S2 = sp.symbols("b1 mu a s2")
LAMBDAS = sp.symbols("g h")  # the curvatures of the two modes
MOMENTS = sp.symbols("xx xm mx mm")  # E x_i x_j, E x_i m_j, E m_i x_j, E m_i m_j


def _equations() -> list[Any]:
    """X - A_i X A_j^T - s2 b b^T, entry by entry; all are 0 in the stationary state."""
    definition = optimizer("adamw_eps_inside")
    names = {p.name: p.symbol for p in definition.parameters}
    rename = {
        names["lr"]: A * sp.sqrt(names["eps"]),
        names["beta1"]: B1,
        names["weight_decay"]: MU,
    }
    local, by_gradient = (m.subs(rename) for m in jacobian(definition).block)
    first, second = (local + k * by_gradient * sp.Matrix([[1, 0]]) for k in LAMBDAS)
    moments = sp.Matrix(2, 2, MOMENTS)
    left = moments - first * moments * second.T - S2 * by_gradient * by_gradient.T
    return [sp.expand(e) for e in left]


@cache
def _solved() -> tuple[list[Any], list[Any], Any]:
    """The equations, their weights and the determinant: det xx = sum of weights + rest."""
    equations = _equations()
    matrix, _ = sp.linear_eq_to_matrix(equations, MOMENTS)
    weights = [sp.factor(e) for e in matrix.adjugate(method="berkowitz").row(0)]
    return equations, weights, sp.factor(matrix.det(method="berkowitz"))


def _given(equations: list[Any]) -> dict[str, str]:
    places = ("x x", "x m", "m x", "m m")
    return {f"stationary {p}": f"{text(e)} = 0" for p, e in zip(places, equations, strict=True)}


def pair_covariance() -> Certificate:
    """E x_i x_j for two modes: the closed form, cleared of its denominator."""
    equations, weights, determinant = _solved()
    f, h = (1 - MU + B1 - A * (1 - B1) * k for k in LAMBDAS)
    big = B1 * (1 - MU)
    below = (1 - big**2) ** 2 - (1 + big**2) * f * h + big * (f**2 + h**2)
    factor = sp.cancel(determinant / below)
    names = {"f": text(f), "h": text(h), "B": text(big)}
    formula = (
        "xx*((1 - {B}^2)^2 - (1 + {B}^2)*{f}*{h} + {B}*({f}^2 + {h}^2))"
        " = s2*(a*(1 - b1))^2*(1 - {B}^2)"
    ).format(**{k: f"({v})" for k, v in names.items()})
    total = " + ".join(f"({text(w)})*({text(e)})" for w, e in zip(weights, equations, strict=True))
    return theorem(
        "stability.covariance.pair",
        "E x_i x_j in the stationary state, for one exponential average and decay",
        variables="b1:real mu:real a:real g:real h:real s2:real xx:real xm:real mx:real mm:real",
        given=_given(equations),
        claim=formula,
        example=_example(mu="1/4", g="1", h="2"),
        proof=[_combination("goal", formula, total, text(factor))],
    )


def scalar_variance() -> Certificate:
    """E x^2 in one dimension without decay."""
    equations, weights, determinant = _solved()
    plain = {MU: 0, LAMBDAS[1]: LAMBDAS[0], MOMENTS[2]: MOMENTS[1]}
    equations = [sp.expand(e.subs(plain)) for e in equations]
    weights = [sp.factor(w.subs(plain)) for w in weights]
    formula = "xx = a*s2*(1 + b1)/(g*(2*(1 + b1) - a*g*(1 - b1)))"
    printed = A * S2 * (1 + B1) / (LAMBDAS[0] * (2 * (1 + B1) - A * LAMBDAS[0] * (1 - B1)))
    total = " + ".join(f"({text(w)})*({text(e)})" for w, e in zip(weights, equations, strict=True))
    return theorem(
        "stability.covariance.scalar",
        "E x^2 in the stationary state of one dimension, below the threshold",
        variables="b1:real a:real g:real s2:real xx:real xm:real mm:real",
        given={
            "b1": "0 <= b1 < 1",
            "a": "0 < a",
            "g": "0 < g",
            "condition": "a*g*(1 - b1) < 2*(1 + b1)",
            **{k: v for k, v in _given(equations).items() if k != "stationary m x"},
        },
        claim=formula,
        example=_example(mu="0", g="1", h="1", scalar=True),
        proof=[_combination("goal", formula, total, _shape(determinant.subs(plain), printed))],
    )


def _combination(fact: str, formula: str, total: str, below: str) -> Step:
    """Right minus left is minus the weighted equations, over what multiplies them."""
    return sign(fact, formula, num=f"-({total})", den=below)


def _shape(determinant: Any, printed: Any) -> str:
    """The determinant as a product of positive facts, in the orientation of the condition."""
    above = 2 * (1 + B1) - A * LAMBDAS[0] * (1 - B1)
    rest = sp.factor(sp.cancel(determinant / above / (A * LAMBDAS[0] * (1 - B1) ** 2)))
    assert rest.is_number or rest.free_symbols <= {B1, A, LAMBDAS[0]}
    return f"({text(rest)})*a*g*(1 - b1)^2*(2*(1 + b1) - a*g*(1 - b1))"


def _example(scalar: bool = False, **curvatures: str) -> dict[str, str]:
    """A stationary state with b1 = 1/2, a = 1, s2 = 1, exactly."""
    values = {B1: sp.S.Half, A: sp.Integer(1), S2: sp.Integer(1), MU: sp.Rational(curvatures["mu"])}
    values |= {k: sp.Rational(curvatures[n]) for k, n in zip(LAMBDAS, ("g", "h"), strict=True)}
    solved = sp.solve([e.subs(values) for e in _equations()], MOMENTS, dict=True)[0]
    point = {str(k): str(v) for k, v in {**values, **solved}.items()}
    return {k: v for k, v in point.items() if not (scalar and k in ("mu", "h", "mx"))}
