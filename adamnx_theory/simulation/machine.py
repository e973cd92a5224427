"""An optimizer on a problem in float64 or float32, the same bits on every machine.

The update is the reference's (`definitions.reference`): tabulated coefficients and
elementwise + - * / and sqrt, which IEEE arithmetic fixes.  The gradient comes from the
elements, with powers as products and exp, sin and cos correctly rounded
(`definitions.numbers.elementary`); sums run in NumPy's fixed order.  So even a chaotic
trajectory can be committed as data and compared to the last bit.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from adamnx_theory.definitions.minimizers import objective
from adamnx_theory.definitions.numbers import elementary
from adamnx_theory.definitions.numbers.arithmetic import Floats
from adamnx_theory.definitions.numbers.exact import exact_integer
from adamnx_theory.definitions.optimizer import Optimizer, elementwise
from adamnx_theory.definitions.problem import Problem
from adamnx_theory.definitions.reference import StepFunction
from adamnx_theory.errors import BadInput, UnknownName

FORMATS: dict[str, type[np.floating[Any]]] = {"float64": np.float64, "float32": np.float32}


@dataclass(frozen=True)
class MachineRun:
    """Several optimizers on one problem, from its start.

    norms       |grad f(x_t)|_2 at t = 0, ..., steps: (optimizers, steps + 1), float64;
                nan from where the recurrence divides 0 by 0
    distances   |x_t - center|_2, of the same shape; empty without a center
    """

    norms: Floats
    distances: Floats


def run_on_machine(
    optimizers: Sequence[Optimizer],
    problem: Problem,
    steps: int,
    number: str = "float64",
    center: Floats | None = None,
) -> MachineRun:
    """`steps` steps of each optimizer, side by side, from the problem's start.

    `number` is "float64" or "float32": the format of the state and of every operation.
    `center` (n,) is the point to which distances are taken.  Raises `BadInput` for a
    shifted problem and for no optimizer, `UnknownName` for another format.
    """
    if number not in FORMATS:
        raise UnknownName("number format", number, FORMATS)
    if problem.shift or not optimizers:
        raise BadInput("a run needs an optimizer, and a problem that is not shifted.")
    steps, dtype = exact_integer("steps", steps, least=0), FORMATS[number]
    rows = [Walk(optimizer, problem.x0, steps, dtype) for optimizer in optimizers]
    norms = np.empty((steps + 1, len(rows)))
    distances = np.empty((steps + 1, len(rows) if center is not None else 0))
    with np.errstate(all="ignore"):
        for t in range(steps + 1):
            x = np.array([row.x for row in rows])
            g = objective.gradient(problem.families, x, elementary)
            diagonals = (_curvature(row, problem) for row in rows)
            norms[t] = _norms(g)
            if center is not None:
                distances[t] = _norms(x - center)
            if t < steps:
                for row, pull, diagonal in zip(rows, g, diagonals, strict=True):
                    row.advance(pull, diagonal)
    return MachineRun(norms.T.copy(), distances.T.copy())


class Walk:
    """One optimizer under way, from one point (n,) or from many (..., n) side by side.

    `x` holds the points, `t` the number of steps taken, of at most `steps`.
    """

    def __init__(
        self,
        optimizer: Optimizer,
        start: Floats,
        steps: int,
        dtype: type[np.floating[Any]] = np.float64,
    ) -> None:
        elementwise(optimizer, "the run in machine formats")
        self.optimizer = optimizer
        self._step = StepFunction(optimizer, dtype)
        table = list(self._step.coefficients(steps).values())
        self._timed = np.array(table).reshape(len(table), steps).T.astype(dtype)
        self.x: Any = np.array(start, dtype=dtype)
        self.t = 0
        self._state: tuple[Any, ...] = tuple(
            np.full(self.x.shape, float(s.initial), dtype=dtype) for s in optimizer.state
        )

    def advance(self, gradient: Floats, curvature: Floats | None = None) -> None:
        """One step with this gradient at `x`, of its shape.

        A method that takes the Hessian's diagonal needs it as `curvature`, of this shape
        too; raises `BadInput` without it.
        """
        if curvature is None:
            self.optimizer.refuse_curvature("a walk on gradients alone")
        timed = list(self._timed[self.t])
        self.x, self._state = self._step.advance(
            self.x, gradient, self._state, timed, curvature
        )
        self.t += 1

    def descend(self, problem: Problem) -> None:
        """One step with the problem's own gradient, and Hessian's diagonal if it is taken."""
        gradient = objective.gradient(problem.families, self.x, elementary)
        self.advance(gradient, _curvature(self, problem))


def _curvature(walk: Walk, problem: Problem) -> Floats | None:
    if walk.optimizer.curvature is None:
        return None
    return objective.curvature(problem.families, walk.x, elementary)


def _norms(rows: Floats) -> Floats:
    """The Euclidean norm of each row, its sum taken from the left."""
    squares = np.asarray(rows, dtype=np.float64) ** 2
    return np.sqrt(np.cumsum(squares, axis=-1)[..., -1])
