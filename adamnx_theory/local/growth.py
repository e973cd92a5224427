"""The predicted growth of small distances, and how to measure it.

The prediction is the spectral radius of the linear map at the minimizer x*: first
moments 0, second moment 0 or as given at the start.  For a method whose step has no
limit (EXAdam) the map at each step is meant, and log |z| grows by their logarithms'
sum.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from scipy.interpolate import CubicSpline

from adamnx_theory.dynamics.linear.modes import linearize
from adamnx_theory.local.structure import Structure, linear_distance
from adamnx_theory.simulation.codegen.looks import slope_weights

if TYPE_CHECKING:
    from adamnx_theory.definitions.optimizer import Optimizer
    from adamnx_theory.simulation.codegen.local_build import Start

Floats = np.ndarray[Any, np.dtype[np.float64]]

_TIMES = 17  # steps at which a map without a limit is looked at
_MOST_STEPS, _MOST_GROWTH = 4, 30.0  # between two rescalings
_LARGEST_DISTANCE = 1e-6
_UNDECIDED = 1e-12  # of the spectral radius from 1


@dataclass(frozen=True)
class Growth:
    """The predicted factor per step over a window, and over its two halves.

    `radius` is the spectral radius, where the step has no limit that in mid-window.
    """

    radius: float
    whole: float
    early: float
    late: float

    @property
    def decided(self) -> bool:
        """At an eigenvalue of modulus 1 the linear map decides nothing."""
        return abs(self.radius - 1) > _UNDECIDED


def predicted_growth(
    optimizer: Optimizer, known: Structure, hessian: Floats, start: Start, window: tuple[int, int]
) -> Growth:
    """What a least-squares slope of log |z| over the window's steps should be, as factors.

    All four numbers are the same where the step has a limit.  Raises `BadInput` where
    there is no linear map with these values.
    """
    second_moment = start.state.get(known.second or "")
    if known.limit:
        radius = linearize(optimizer, hessian, second_moment, None, start.center).spectral_radius
        return Growth(radius, radius, radius, radius)
    first, last = window
    nodes = np.unique(np.linspace(first, last, _TIMES).round().astype(int))
    maps = (
        linearize(optimizer, hessian, second_moment, start.after + int(t), start.center)
        for t in nodes
    )
    rate = CubicSpline(nodes, [math.log(found.spectral_radius) for found in maps])
    middle = (first + last) // 2
    slopes = [_slope(rate, *ends) for ends in (window, (first, middle), (middle + 1, last))]
    return Growth(math.exp(float(rate(middle))), *(math.exp(s) for s in slopes))


def _slope(rate: CubicSpline, first: int, last: int) -> float:
    """The least-squares slope of the integral of a rate over the steps first, ..., last."""
    steps = np.arange(first, last + 1, dtype=np.float64)
    return float(np.sum(slope_weights(steps, first, last) * rate.antiderivative()(steps)))


def rescale_every(radius: float) -> int:
    """How many steps to go between rescalings, so that distances stay of one size."""
    steps = int(math.log(_MOST_GROWTH) / math.log(max(radius, 1.01)))
    return max(1, min(_MOST_STEPS, steps))


def starting_distance(optimizer: Optimizer, hessian: Floats, start: Start, radius: float) -> float:
    """A distance at which the linear map rules until the next rescaling."""
    steepest = float(np.linalg.eigvalsh(hessian)[-1])
    reach = linear_distance(optimizer, steepest, max(1, start.after), start.state)
    return min(_LARGEST_DISTANCE, reach / max(1.0, radius) ** rescale_every(radius))
