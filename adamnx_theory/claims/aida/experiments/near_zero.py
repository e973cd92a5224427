"""Figures 2 and 3: Aida on 5 x^2 from x0 = 1e-10.

The settings of the panels are not in the text.  Ours follow its words: eta gamma against
sqrt(eps) in Figure 2, pairs of beta2, eps and mu in Figure 3.  Runs are of the exact
recurrence, enclosed by balls; where that would take too many digits, of 25 digits and
again of 50.
"""

from __future__ import annotations

import math
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

import sympy as sp

from adamnx_theory.claims.aida.experiments.enclosures import enclosed
from adamnx_theory.definitions import optimizer, problem
from adamnx_theory.definitions.numbers.arithmetic import Floats
from adamnx_theory.definitions.optimizer import Optimizer
from adamnx_theory.definitions.problem import Problem

if TYPE_CHECKING:
    from adamnx_theory.simulation.precise import PreciseRun

GAMMA = 10
START = sp.Rational(1, 10**10)
SMALL = (10, 20, 30)  # eps = 10^-k in Figure 2
G0 = -9.0  # log10 of the first gradient
SETTINGS = "The panels' settings are not in the text; ours follow its words."


@cache
def bowl(curvature: int = GAMMA) -> Problem:
    """f = curvature/2 x^2, started at 1e-10."""
    given = problem("quadratic", n=1, curvature=curvature)
    return replace(given, start=(START,))


@cache
def run(chosen: Optimizer, steps: int, curvature: int = GAMMA, digits: int = 0) -> PreciseRun:
    """log10 of the gradient, curvature |x|; enclosed unless `digits` are given."""
    from adamnx_theory.simulation.precise import run_precisely

    if digits:
        return run_precisely(chosen, bowl(curvature), steps, digits)
    return enclosed(chosen, bowl(curvature), steps)


def fig2_optimizer(p: int, q: int, phi: str, k: int, curvature: int = GAMMA) -> Optimizer:
    """Figure 2's decay rates and mu, eps = 10^-k and eta gamma = phi sqrt(eps)."""
    lr = str(sp.Rational(phi) / (10 ** (k // 2) * curvature))
    values = {"lr": lr, "eps": f"1e-{k}", "beta2": "0.999", "weight_decay": "1e-10"}
    return optimizer("aida", p=p, q=q, **values)


def fig2(
    p: int, q: int, phi: str, k: int, steps: int, curvature: int = GAMMA, digits: int = 0
) -> PreciseRun:
    """A panel of Figure 2."""
    return run(fig2_optimizer(p, q, phi, k, curvature), steps, curvature, digits)


def fig3(p: int, q: int, beta2: str, eps: str, mu: str = "0", steps: int = 8000) -> PreciseRun:
    """A panel of Figure 3, at its eta = 1e-3."""
    chosen = optimizer("aida", p=p, q=q, lr="1e-3", eps=eps, beta2=beta2, weight_decay=mu)
    return run(chosen, steps)


def distance(found: PreciseRun) -> Floats:
    """log10 |x|, an upper bound; sharp to 0.01 before the last step."""
    return found.upper - math.log10(GAMMA)


def horizon(k: int) -> int:
    """Steps to look at: x has to move by 1e-10 with steps of at most eta."""
    return 60_000 if k == 30 else 8_000


def falls(found: PreciseRun, decades: float = 3.0) -> bool:
    """The gradient ends below its start by so much and was never above it."""
    first = found.lower[0]
    return bool(found.upper[-1] < first - decades and found.upper.max() <= first + 1e-9)
