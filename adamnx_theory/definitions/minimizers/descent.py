"""From a start downhill to a minimizer, in float64: Newton's method in a trust region.

A step minimizes the quadratic model within a ball by conjugate gradients, stopped at the
ball's edge or along a direction of negative curvature (Steihaug's method).  The ball is
never larger than a tenth of a unit per coordinate (or a tenth of the largest coordinate,
where that is more), and f falls at every step.  So far out the path follows the negative
gradient in short steps, and at the end the steps are Newton's.  The point reached decides
which of several minimizers is meant.

Products are taken with einsum: on matrices this small a threaded library would spend its
time waiting.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from adamnx_theory.definitions.elements import Family
from adamnx_theory.definitions.minimizers import objective
from adamnx_theory.definitions.numbers.arithmetic import Floats
from adamnx_theory.errors import BadInput

MOST_STEPS = 2000
LONGEST = 0.1
FAR = 1e8  # times the start's size: the descent does not come back from there
NEWTON = 1e-6  # a full Newton step this short is the last one


def descend(families: Sequence[Family], start: Floats) -> Floats:
    """A point close to the minimizer that the descent from `start` reaches.

    Raises `BadInput` when it reaches none: f falls without end, or the steps die out
    elsewhere.
    """
    x = np.array(start, dtype=np.float64)
    far = FAR * max(1.0, np.abs(x).max())
    radius = np.inf
    with np.errstate(all="ignore"):
        here = objective.value(families, 0.0, x)
        for _ in range(MOST_STEPS):
            size = max(1.0, float(np.abs(x).max()))
            if size > far:
                raise BadInput("the descent from this start goes to infinity.")
            radius = min(radius, LONGEST * size * np.sqrt(len(x)))
            gradient, hessian = objective.gradient(families, x), objective.hessian(families, x)
            step, inside = _step(gradient, hessian, radius)
            if inside and np.abs(step).max() <= NEWTON * size:
                return x + step
            there = objective.value(families, 0.0, x + step)
            promised = -(gradient @ step + step @ _product(hessian, step) / 2)
            gained = (here - there) / promised
            if gained > 1e-4:
                x, here = x + step, there
            radius = radius / 4 if not gained > 0.25 else radius * (2 if gained > 0.75 else 1)
            if radius < 1e-14 * size:
                break
    raise BadInput("the descent from this start reaches no minimizer.")


def _step(gradient: Floats, hessian: Floats, radius: float) -> tuple[Floats, bool]:
    """The model's minimizer in the ball, and whether it is Newton's step."""
    step, residual = np.zeros_like(gradient), -gradient
    direction, squared = residual, float(residual @ residual)
    enough = 1e-20 * squared
    for _ in range(3 * len(gradient)):
        if squared <= enough:
            break
        curved = _product(hessian, direction)
        curvature = float(direction @ curved)
        length = squared / curvature if curvature > 0 else np.inf
        if not np.linalg.norm(step + length * direction) < radius:
            return step + _reach(step, direction, radius) * direction, False
        step, residual = step + length * direction, residual - length * curved
        before, squared = squared, float(residual @ residual)
        direction = residual + squared / before * direction
    return step, True


def _reach(step: Floats, direction: Floats, radius: float) -> float:
    """How far along `direction` the ball's edge lies."""
    a, b = direction @ direction, step @ direction
    return float((np.sqrt(b * b + a * (radius * radius - step @ step)) - b) / a)


def _product(matrix: Floats, vector: Floats) -> Floats:
    return np.einsum("ij,j->i", matrix, vector)
