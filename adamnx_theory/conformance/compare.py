"""What an implementation did against what the definition says, number by number."""

from __future__ import annotations

from collections.abc import Sequence as Many
from dataclasses import dataclass
from typing import Any

import numpy as np

from adamnx_theory.conformance.exact import Trajectory, exact_trajectory
from adamnx_theory.conformance.matrices import matrix_standard
from adamnx_theory.conformance.record import Record
from adamnx_theory.conformance.tolerance import tolerances
from adamnx_theory.definitions.matrix import MatrixOptimizer
from adamnx_theory.definitions.numbers.arithmetic import Floats
from adamnx_theory.definitions.optimizer import Optimizer
from adamnx_theory.errors import BadInput


@dataclass(frozen=True)
class Difference:
    """The first number of a quantity that deviates by more than rounding can explain.

    quantity   "x" or the name of a state variable; step t = 1, 2, ...
    coordinate counted from 0, of a matrix row by row
    """

    step: int
    quantity: str
    expected: float
    got: float
    tolerance: float
    sequence: str
    coordinate: int

    def to_dict(self) -> dict[str, Any]:
        return {
            "step": self.step,
            "quantity": self.quantity,
            "expected": self.expected,
            "got": self.got,
            "tolerance": self.tolerance,
            "sequence": self.sequence,
            "coordinate": self.coordinate,
        }


@dataclass(frozen=True)
class Compared:
    """One sequence's comparison.

    defined            False where the definition itself leaves the numbers (0/0); then
                       nothing was compared
    relative           largest |got - expected| of x over the largest |x| of that
                       coordinate until then
    share              largest |got - expected| of x over the tolerance
    differences        the first difference of each quantity that has one
    states             the state variables that could be compared
    """

    sequence: str
    steps: int
    defined: bool
    relative: float
    share: float
    differences: tuple[Difference, ...]
    states: tuple[str, ...]

    @property
    def conforms(self) -> bool:
        """Whether x never differs."""
        return all(d.quantity != "x" for d in self.differences)

    def to_dict(self) -> dict[str, Any]:
        return {
            "name": self.sequence,
            "steps": self.steps,
            "compared": self.defined,
            "conforms": self.conforms,
            "max_relative_deviation": self.relative,
            "max_share_of_tolerance": self.share,
            "differences": [d.to_dict() for d in self.differences],
        }


def compare(
    optimizer: Optimizer | MatrixOptimizer, record: Record, steps: int | None = None
) -> Compared:
    """Compare the first `steps` steps of a recorded run (all if None).

    Raises `BadInput` where the implementation leaves the finite numbers and the
    definition does not.
    """
    gradients = record.sequence.gradients[:steps]
    exact, allowed = _standard(optimizer, gradients, record.path[0])
    name, count = record.sequence.name, len(gradients)
    if not np.isfinite(exact.path).all():
        return Compared(name, count, False, 0.0, 0.0, (), ())
    if record.broken:
        raise BadInput(record.broken)
    # States first: x is computed from them, so they name the cause.
    rows = [
        (symbol, kept[: count + 1], exact.states[symbol], allowed.states[symbol])
        for symbol in exact.states
        if (kept := record.state(symbol)) is not None
    ]
    rows.append(("x", record.path[: count + 1], exact.path, allowed.path))
    found = [_first(name, *row) for row in rows]
    got = record.path[: count + 1]
    deviation = np.abs(got - exact.path)
    size = np.maximum.accumulate(np.maximum(np.abs(got), np.abs(exact.path)), axis=0)
    relative = deviation / np.where(size > 0, size, 1.0)
    return Compared(
        name,
        count,
        True,
        float(relative.max()),
        float((deviation / allowed.path).max()),
        tuple(d for d in found if d is not None),
        tuple(row[0] for row in rows[:-1]),
    )


def _standard(
    optimizer: Optimizer | MatrixOptimizer, gradients: Floats, x0: Floats
) -> tuple[Trajectory, Trajectory]:
    """The exact trajectory, and the allowed deviation from it where it is finite."""
    if isinstance(optimizer, MatrixOptimizer):
        return matrix_standard(optimizer, gradients, x0)
    exact = exact_trajectory(optimizer, gradients, x0)
    finite = bool(np.isfinite(exact.path).all())
    return exact, tolerances(optimizer, gradients, exact) if finite else exact


def earliest(compared: Many[Compared]) -> Difference | None:
    """The difference of the smallest step; in a step the states come before x."""
    found = [d for c in compared for d in c.differences]
    return min(found, key=lambda d: (d.step, d.quantity == "x"), default=None)


def _first(
    sequence: str, quantity: str, got: Floats, expected: Floats, allowed: Floats
) -> Difference | None:
    got, expected, allowed = (a.reshape(len(a), -1) for a in (got, expected, allowed))
    differs = ~(np.abs(got - expected) <= allowed)
    differs[0] = False
    if not differs.any():
        return None
    step = int(np.argmax(differs.any(axis=1)))
    # The clearest coordinate of that step.
    excess = np.where(differs[step], np.abs(got[step] - expected[step]) / allowed[step], -1)
    c = int(np.argmax(excess))
    return Difference(
        step,
        quantity,
        float(expected[step, c]),
        float(got[step, c]),
        float(allowed[step, c]),
        sequence,
        c,
    )
