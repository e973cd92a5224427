"""Means and spreads of a few dozen to a few hundred runs, with their uncertainty.

Student's t, as the number of runs is small for error probabilities of 1e-6.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from adamnx_theory.errors import BadInput
from adamnx_theory.statistics.decisions import FAMILY_ERROR, POWER


@dataclass(frozen=True)
class Mean:
    """An estimate of a mean from `n` independent values, and its standard error."""

    value: float
    error: float
    n: int

    def reach(self, checks: int = 1, error: float = FAMILY_ERROR) -> float:
        """Half the width of the interval that misses the true mean with error / checks."""
        from scipy.stats import t

        return float(t.isf(error / checks / 2, self.n - 1)) * self.error

    def detectable(self, checks: int = 1, error: float = FAMILY_ERROR) -> float:
        """A deviation that one of `checks` tests catches with probability 0.99."""
        from scipy.stats import t

        return self.reach(checks, error) + float(t.ppf(POWER, self.n - 1)) * self.error

    def within(self, tolerance: float, checks: int = 1) -> bool:
        """Is the true mean shown to lie within +-tolerance?  False means not shown."""
        return abs(self.value) + self.reach(checks) < tolerance

    def between(self, low: float, high: float, checks: int = 1) -> bool:
        """Is the true mean shown to lie between the two?"""
        reach = self.reach(checks)
        return low < self.value - reach and self.value + reach < high

    def above(self, bound: float, checks: int = 1) -> bool:
        """Is the true mean shown to lie above the bound?"""
        return self.value - self.reach(checks) > bound


def mean(values: Any) -> Mean:
    """The mean of independent values; for a paired comparison, of their differences."""
    values = _checked(values)
    return Mean(
        float(values.mean()), float(values.std(ddof=1)) / float(np.sqrt(len(values))), len(values)
    )


def share_apart(values: Any, least: float) -> Mean:
    """How often two independent values differ by `least` or more.

        value   the share of pairs i < j with |x_i - x_j| >= least
        error   2 sd(h_1, ..., h_n) / sqrt(n),  h_i the share of such j

    A measure of spread in which a value that is far off counts no more than others.
    """
    values = _checked(values)
    n = len(values)
    each = (np.abs(values[:, None] - values[None, :]) >= least).sum(axis=1) / (n - 1)
    return Mean(float(each.mean()), 2 * float(each.std(ddof=1) / np.sqrt(n)), n)


def _checked(values: Any) -> Any:
    found = np.asarray(values, dtype=np.float64)
    if found.ndim != 1 or len(found) < 4 or not np.isfinite(found).all():
        raise BadInput("a mean or a spread needs at least 4 finite values.")
    return found
