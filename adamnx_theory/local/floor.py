"""The noise floor that the linear theory predicts: E|x - x*|^2 in the long run.

The second moment v has a mean of sigma^2 + E g_k^2 and hardly moves in the time that x
takes to relax, so it is taken as constant: with the diagonal of step sizes that belongs
to it, the covariance solves the discrete Lyapunov equation.

    - Where the method forgets (Adam), v fluctuates about its mean by a relative
      sqrt(2 (1 - beta2) / (1 + beta2)).  The mean over trajectories is put in for v.
      What is left out is of relative size 1 - beta2.
    - Where v freezes (AdamNX), every trajectory keeps a v of its own, and the
      prediction is averaged over trajectories.

A run that begins elsewhere than in its long-run distribution still remembers its start;
the mean over the window that is measured is predicted as well, whatever the slowest mode
has forgotten by then, as if v had been the same from the start.

v is taken from the simulation, so that E g_k^2, the gradient that the noise itself
brings about, is counted.  Left out is curvature of higher order.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import numpy as np
from scipy.interpolate import CubicSpline

from adamnx_theory.dynamics.linear.modes import LinearMap, linearize
from adamnx_theory.dynamics.noise.transients import window_covariance
from adamnx_theory.errors import BadInput
from adamnx_theory.local.structure import Structure

if TYPE_CHECKING:
    from adamnx_theory.definitions.optimizer import Optimizer

Floats = np.ndarray[Any, np.dtype[np.float64]]

_FORGOTTEN = 1e-6  # of the start: what no measurement resolves
_FEW = 16  # maps for which a window that remembers the start is worked out
_GRID = 65  # nodes of the spline of the step size over the second moment


@dataclass(frozen=True)
class Window:
    """What is averaged: the steps first + 1, ..., last; E x x^T at the start, (n, n), or None."""

    first: int
    last: int
    start: Floats | None = None


@dataclass(frozen=True)
class Floor:
    """Predicted traces of E x x^T, and the standard error that comes with the sampled v.

    trace     in the long run
    window    over the window
    error     of each
    radius    the largest spectral radius; from 1 on nothing is stationary
    """

    trace: float
    window: float
    error: float
    radius: float

    @property
    def stable(self) -> bool:
        return self.radius < 1


def predicted_floor(
    optimizer: Optimizer, known: Structure, hessian: Floats, sigma: float,
    moments: Floats | None, window: Window | None = None, at: int | None = None,
) -> Floor:
    """The traces for second moments of some trajectories, (n, count); None where there are none.

    `at` is the step whose map is used where it has no limit.  Raises `BadInput` where
    there is no linear map with these values.
    """
    if moments is None:
        return _floor([linearize(optimizer, hessian, None, at)], sigma, window)
    each = moments if known.frozen else moments.mean(axis=1, keepdims=True)
    return _floor(_maps(optimizer, hessian, each, at), sigma, window)


def _floor(maps: list[LinearMap], sigma: float, window: Window | None) -> Floor:
    radius = max(found.spectral_radius for found in maps)
    if radius >= 1:
        return Floor(np.inf, np.inf, 0.0, radius)
    method = "closed" if _has_closed_form(maps[0]) else "lyapunov"
    traces = np.array([np.trace(m.stationary_covariance(sigma, method)) for m in maps])
    within = traces
    if window is not None and radius ** (2 * window.first) > _FORGOTTEN:
        within = np.array([
            np.trace(window_covariance(m, sigma, window.first, window.last, window.start))
            for m in maps[:_FEW]
        ])
    error = within.std(ddof=1) / np.sqrt(len(within)) if len(within) > 1 else 0.0
    return Floor(float(traces.mean()), float(within.mean()), float(error), radius)


def _has_closed_form(found: LinearMap) -> bool:
    try:
        found.stationary_covariance(0.0, "closed")
    except BadInput:
        return False
    return True


def _maps(
    optimizer: Optimizer, hessian: Floats, moments: Floats, at: int | None
) -> list[LinearMap]:
    """The linear map with each column of `moments` as second moment.

    The step size as a function of the second moment is interpolated in logarithms
    between exact values.
    """
    low, high = float(moments.min()), float(moments.max())
    if low <= 0 or moments.shape[1] == 1:
        return [linearize(optimizer, hessian, column, at) for column in moments.T]
    if high == low:
        return [linearize(optimizer, hessian, low, at)]
    grid = np.geomspace(low, high, _GRID)
    grid[[0, -1]] = low, high
    sizes = linearize(optimizer, np.ones(_GRID), grid, at).scale
    step = CubicSpline(np.log(grid), np.log(sizes))
    first = linearize(optimizer, hessian, low, at)
    return [replace(first, scale=np.exp(step(np.log(column)))) for column in moments.T]
