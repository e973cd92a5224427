"""When a step size that grows makes a minimizer unstable, and when one sees it.

The step-t map is stable iff gain_t lambda sum c_k / (1 + b_k) < 2 - mu.  For EXAdam
(eps inside the root) this reads alpha_t gamma / sqrt(eps) < 1 + beta1, and alpha_t grows
like the logarithm of t, so that the onset

    t* = exp(2 (1 + beta1) sqrt(eps) / (alpha gamma)) / 2 - 1

may be astronomical.  The instability is visible later: at t* a perturbation only stops
to shrink.  With gradient noise the linear theory is Gaussian at every step, so the first
passage of a level follows from the growing standard deviation.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, cast

import mpmath
import numpy as np
import sympy as sp

from adamnx_theory.definitions.numbers.arithmetic import Floats
from adamnx_theory.definitions.numbers.exact import exact_integer, exact_number, substituted
from adamnx_theory.definitions.optimizer import Optimizer
from adamnx_theory.dynamics.linear.derivatives import SECOND, timed_jacobian
from adamnx_theory.dynamics.stability.polynomial import Characteristic, Z, characteristic_polynomial
from adamnx_theory.dynamics.stability.sharp import sharp_condition
from adamnx_theory.errors import BadInput

LARGEST_STEP = 10**15
_BLOCK = 4096


@dataclass(frozen=True)
class Onset:
    """When the step's linear map becomes unstable for good.

    formula   the solution t* in the parameters, of the step without bias corrections
    value     t* with 30 digits or more
    step      the first integer from which every step is unstable, bias corrections
              included; None beyond LARGEST_STEP
    early     how many steps at the beginning are unstable through bias corrections
    """

    formula: sp.Expr
    value: Any
    step: int | None
    early: int

    def to_dict(self) -> dict[str, Any]:
        """Everything as JSON types; t* may be too large for a float."""
        return {
            "formula": str(self.formula),
            "value": mpmath.nstr(self.value, 12),
            "step": self.step,
            "early": self.early,
        }


def onset(optimizer: Optimizer, curvature: Any, second_moment: Any = 0) -> Onset:
    """When a mode of this curvature becomes unstable, for a step size that grows.

    curvature       the largest eigenvalue of the Hessian, exact as `exact_number` reads it
    second_moment   the frozen second moment that the step divides by

    Raises `BadInput` for a method whose step size does not grow.
    """
    gamma = exact_number("curvature", curvature)
    second = exact_number("second_moment", second_moment)
    if gamma <= 0 or second < 0:
        raise BadInput("the curvature must be positive and the second moment not negative.")
    t, found = optimizer.t, characteristic_polynomial(optimizer, second_moment=True)
    sharp = sharp_condition(optimizer)
    if not found.gain.has(t) or sharp.bound is None:
        raise BadInput(f"the step size of optimizer {optimizer.name} does not grow.")
    s = sp.Symbol("t", positive=True)
    lam = sp.Symbol("gamma", positive=True)
    grown = found.gain.subs(t, s) * lam - sharp.bound
    solutions = sp.solve(sp.expand_log(grown, force=True), s)
    if len(solutions) != 1:
        raise BadInput(f"the onset of optimizer {optimizer.name} is not found in closed form.")
    formula = cast(sp.Expr, sp.simplify(solutions[0]))
    values: dict[Any, Any] = {**optimizer.parameter_values, lam: gamma, SECOND: second}
    exact = substituted(formula, values)
    size = int(sp.N(sp.log(exact + 1, 10), 5)) if sp.N(exact, 5) > 1 else 0
    digits = min(size, 20) + 30  # enough to round t* up where it is used as an integer
    with mpmath.workdps(digits):  # else the number is cut to 15 digits
        value = mpmath.mpf(sp.N(exact, digits))
    step, early = _first_for_good(optimizer, gamma, second, value)
    shown = substituted(formula, {SECOND: second}) if second == 0 else formula
    return Onset(shown, value, step, early)


def _first_for_good(
    optimizer: Optimizer, gamma: sp.Rational, second: sp.Rational, value: Any
) -> tuple[int | None, int]:
    unstable = _unstable_at(optimizer, gamma, second)
    if value > LARGEST_STEP:
        step = None
    else:
        step = max(1, int(mpmath.ceil(value)))
        while unstable(step) is False:
            step += 1
        while step > 1 and unstable(step - 1):
            step -= 1
    early = 0
    while step != 1 and unstable(early + 1):
        early += 1
    return step, early


def _unstable_at(optimizer: Optimizer, gamma: sp.Rational, second: sp.Rational) -> Any:
    """Whether the step-t map, bias corrections included, has an eigenvalue at or below -1."""
    found: Characteristic = characteristic_polynomial(optimizer, second_moment=True, timed=True)
    pull = (found.through / sp.prod([Z - b for b in found.rates])).subs(Z, -1)
    excess = found.gain * gamma * pull + found.mu - 2
    ready = substituted(excess, {**optimizer.parameter_values, SECOND: second})
    function = sp.lambdify(optimizer.t, ready, modules="mpmath")

    def unstable(t: int) -> bool:
        with mpmath.workdps(60):
            return bool(function(mpmath.mpf(t)) >= 0)

    return unstable


def first_passage(
    optimizer: Optimizer,
    curvature: float,
    level: float,
    noise: float,
    quantile: float = 0.5,
    limit: int = 1_000_000,
) -> int:
    """The step at which |x - x*| first reaches `level`, by linear theory; its quantile.

    The run starts at the minimizer with moments 0 and has independent Gaussian gradient
    noise of standard deviation `noise`.  Beyond the onset the deviation is one Gaussian
    amplitude times a common growth, so the step's quantile is where
    |N(0, 1)|'s (1 - quantile) quantile times the standard deviation reaches the level.

    Raises `BadInput` where that does not happen within `limit` steps.
    """
    from scipy.stats import norm

    limit = exact_integer("limit", limit, least=1)
    if not (level > 0 and noise > 0 and 0 < quantile < 1 and curvature > 0):
        raise BadInput("curvature, level and noise must be positive, the quantile in (0, 1).")
    wanted = level / noise / float(norm.ppf(1 - quantile / 2))
    for t, deviation in enumerate(deviations(optimizer, curvature), 1):
        if deviation >= wanted:
            return t
        if t >= limit:
            break
    raise BadInput(f"the level is not reached within {limit} steps.")


def deviations(optimizer: Optimizer, curvature: float) -> Iterator[float]:
    """The standard deviation of x - x* after t = 1, 2, ... steps under noise of deviation 1.

    Endless; from a start at the minimizer with moments 0, by the linear step-t maps.
    """
    first = 1
    size = len(timed_jacobian(optimizer).active)
    moments = np.zeros((size, size))
    while True:
        local, by_gradient = step_table(optimizer, first, _BLOCK)
        local[:, :, 0] += curvature * by_gradient
        kick = by_gradient[:, :, None] * by_gradient[:, None, :]
        for a, b in zip(local, kick, strict=True):
            moments = a @ moments @ a.T + b
            yield float(np.sqrt(moments[0, 0]))
        first += _BLOCK


def step_table(optimizer: Optimizer, first: int, count: int) -> tuple[Floats, Floats]:
    """A (count, k, k) and b (count, k) of the steps t = first, ..., first + count - 1.

    In float64, at the fixed point (second moment 0).
    """
    local, by_gradient = timed_jacobian(optimizer).block
    exact = optimizer.parameter_values
    entries = [substituted(e, exact) for e in (*local, *by_gradient)]
    function = sp.lambdify(optimizer.t, [sp.N(e, 17) for e in entries], modules="numpy")
    t = np.arange(first, first + count, dtype=np.float64)
    rows = np.array([np.broadcast_to(row, t.shape) for row in function(t)], dtype=np.float64)
    k = local.rows
    return rows[: k * k].T.reshape(count, k, k).copy(), rows[k * k :].T.copy()
