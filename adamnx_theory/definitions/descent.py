"""From a start downhill to a minimizer, in float64.

Every step solves (H + tau I) step = -gradient with the smallest tau >= 0 of a doubling
sequence for which H + tau I is positive definite, no coordinate moves by more than a
tenth (or a tenth of the largest coordinate, where that is more), and f does not rise.
With a large tau that is a short step along the negative gradient, at the end it is
Newton's.  The point reached decides which of several minimizers is meant.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from adamnx_theory.definitions import objective
from adamnx_theory.definitions.arithmetic import Floats
from adamnx_theory.definitions.elements import Family
from adamnx_theory.errors import BadInput

MOST_STEPS = 1000
LONGEST = 0.1
FAR = 1e8  # times the start's size: the descent does not come back from there
NEWTON = 1e-6  # a full Newton step this short is the last one


def descend(families: Sequence[Family], start: Floats) -> Floats:
    """A point close to the minimizer that the descent from `start` reaches.

    Raises `BadInput` when it reaches none: f falls without end, or the steps die out
    elsewhere.
    """
    x, tau = np.array(start, dtype=np.float64), 0.0
    far = FAR * max(1.0, np.abs(x).max())
    with np.errstate(all="ignore"):
        for _ in range(MOST_STEPS):
            step, tau = _step(families, x, tau)
            x = x + step
            if tau == 0 and np.abs(step).max() <= NEWTON * max(1.0, np.abs(x).max()):
                return x
            if np.abs(x).max() > far:
                raise BadInput("the descent from this start goes to infinity.")
    raise BadInput("the descent from this start reaches no minimizer.")


def _step(families: Sequence[Family], x: Floats, before: float) -> tuple[Floats, float]:
    """The next step and its tau; the search begins at 0, then near the last one."""
    gradient = objective.gradient(families, x)
    hessian = objective.hessian(families, x)
    here = objective.value(families, 0.0, x)
    longest = LONGEST * max(1.0, np.abs(x).max())
    size = max(float(np.abs(hessian).max()), 1e-300)
    tau, identity = 0.0, np.eye(len(x))
    while tau < 1e20 * size:
        step = _solved(hessian + tau * identity, -gradient)
        if step is not None and np.abs(step).max() <= longest:
            there = objective.value(families, 0.0, x + step)
            if there <= here + 1e-13 * abs(here):
                return step, tau
        tau = 2 * tau if tau else max(before / 8, 1e-6 * size)
    raise BadInput("the descent from this start reaches no minimizer.")


def _solved(matrix: Floats, right: Floats) -> Floats | None:
    """The solution if the matrix is positive definite, None otherwise."""
    try:
        factor = np.linalg.cholesky(matrix)
    except np.linalg.LinAlgError:
        return None
    halfway = np.linalg.solve(factor, right)
    solution = np.asarray(np.linalg.solve(factor.T, halfway), dtype=np.float64)
    return solution if np.isfinite(solution).all() else None
