"""Runs of the exact recurrence: balls, with as many digits as they need to last."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from adamnx_theory.definitions.optimizer import Optimizer
from adamnx_theory.definitions.problem import Problem
from adamnx_theory.errors import BadInput

if TYPE_CHECKING:
    from adamnx_theory.simulation.precise import PreciseRun

EXACT = "exact arithmetic, by balls: "  # how such a run's evidence begins
LADDER = (100, 300, 1000, 3000, 10_000)


def enclosed(optimizer: Optimizer, problem: Problem, steps: int) -> PreciseRun:
    """The run in balls, with the first number of digits that keeps every step enclosed."""
    from adamnx_theory.simulation.precise import run_precisely

    for digits in LADDER[:-1]:
        try:
            return run_precisely(optimizer, problem, steps, digits, enclose=True)
        except BadInput as lost:
            if "is lost" not in str(lost):
                raise
    return run_precisely(optimizer, problem, steps, LADDER[-1], enclose=True)


def may_return(run: PreciseRun, first: int = 0, last: int | None = None) -> float:
    """Decades by which the gradient's norm may at most grow above an earlier value."""
    span = slice(first, None if last is None else last + 1)
    return float((run.upper[span] - np.minimum.accumulate(run.lower[span])).max())


def must_return(run: PreciseRun, first: int = 0, last: int | None = None) -> float:
    """Decades by which it certainly grows above an earlier value."""
    span = slice(first, None if last is None else last + 1)
    return float((run.lower[span] - np.minimum.accumulate(run.upper[span])).max())
