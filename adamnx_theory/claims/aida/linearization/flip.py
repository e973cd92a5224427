"""At the sharp bound itself: x flips its sign in every step, and still converges on a quadratic.

With an eigenvalue -1 the linear part keeps |x|; the moment v ~ gamma^2 x^2 beside eps makes
the step a little smaller, so that |x|' = |x| (1 - k gamma^2 x^2) with

    k = (1 + b1)(2 - mu) / (2 (1 - b1 (1 - mu)) eps)

and 1/x^2 grows by 2 k gamma^2 in every step.
"""

from __future__ import annotations

from fractions import Fraction
from typing import Any

from adamnx_theory.claims.computed import Found, computed
from adamnx_theory.claims.model import Evidence, Role, Settings, Strength
from adamnx_theory.definitions import optimizer

BETA1, DECAY, EPS, GAMMA = Fraction(1, 2), Fraction(0), Fraction(1), Fraction(1)
FIRST, LAST = 6_000, 12_000
TOLERANCE = 1e-4  # what is left of the terms of higher order at these steps


def bound() -> Fraction:
    """The learning rate at which the largest eigenvalue is -1 (sqrt(eps) = 1)."""
    return (1 + BETA1) * (2 - DECAY) / (1 - BETA1) / GAMMA


def predicted() -> float:
    """2 k gamma^2."""
    k = (1 + BETA1) * (2 - DECAY) / (2 * (1 - BETA1 * (1 - DECAY)) * EPS)
    return float(2 * k * GAMMA**2)


def growth() -> tuple[float, bool]:
    """How much 1/x^2 grows in a step, on average; and whether x flips in every step."""
    method = optimizer("adamw_eps_inside").bind(
        lr=str(bound()), beta1=str(BETA1), beta2="9/10", eps=str(EPS), weight_decay=str(DECAY)
    )

    def gradient(x: Any) -> Any:
        return float(GAMMA) * x

    x = method.run(gradient, 0.1, LAST)[:, 0]
    tail = x[FIRST : LAST + 1]
    flips = bool((tail[1:] * tail[:-1] < 0).all())
    return float((x[LAST] ** -2 - x[FIRST] ** -2) / (LAST - FIRST)), flips


def measured() -> Evidence:
    """1/x^2 grows by 2 k gamma^2 in every step; the control is a constant 0.1 % larger."""

    def look(_: Settings) -> Found:
        found, flips = growth()
        expected = predicted()
        off, twin = abs(found / expected - 1), abs(found / (1.001 * expected) - 1)
        return Found(
            flips and off <= TOLERANCE,
            f"steps {FIRST} to {LAST}: 1/x^2 grows by {found:.6f} in a step, predicted"
            f" {expected:g}; a constant that is off by {2 * TOLERANCE:.0e} would have been caught",
            twin > TOLERANCE,
            f"the constant 0.1 % larger is off by {twin:.1e}",
        )

    title = "measured: at the bound x flips in every step and falls like (2 k gamma^2 t)^(-1/2)"
    return computed(Role.SUPPORT, title, look, Strength.STATISTICAL)
