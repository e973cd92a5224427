"""Welch's test from published means and spreads, for a few runs each."""

from __future__ import annotations

from dataclasses import dataclass
from math import sqrt
from typing import Any, cast

from adamnx_theory.errors import BadInput


@dataclass(frozen=True)
class Sample:
    """A mean over `n` runs and their standard deviation."""

    mean: float
    sd: float
    n: int

    def __post_init__(self) -> None:
        if self.n < 2:
            raise BadInput(f"{self.n} run has no spread; Welch's test needs at least 2.")
        if not self.sd > 0:
            raise BadInput(f"a standard deviation of {self.sd:g} is not positive.")


@dataclass(frozen=True)
class Welch:
    """The difference of two means: estimate, interval, two-sided p, and what could be seen.

    `detectable` is the smallest true difference that a two-sided test at `level`
    shows with probability `power`, if the spreads are the estimated ones.
    """

    difference: float
    low: float
    high: float
    p: float
    degrees: float
    detectable: float
    level: float
    power: float

    @property
    def significant(self) -> bool:
        return self.p < self.level


def welch(first: Sample, second: Sample, level: float = 0.05, power: float = 0.9) -> Welch:
    """Welch's test of first.mean = second.mean; SciPy's distributions."""
    from scipy.stats import t, ttest_ind_from_stats

    tested: Any = ttest_ind_from_stats(
        first.mean, first.sd, first.n, second.mean, second.sd, second.n, equal_var=False
    )
    parts = [s.sd**2 / s.n for s in (first, second)]
    error = sqrt(sum(parts))
    degrees = sum(parts) ** 2 / sum(
        part**2 / (s.n - 1) for part, s in zip(parts, (first, second), strict=True)
    )
    critical = float(t.isf(level / 2, degrees))
    difference = first.mean - second.mean
    return Welch(
        difference,
        difference - critical * error,
        difference + critical * error,
        float(tested.pvalue),
        degrees,
        _shift(critical, degrees, power) * error,
        level,
        power,
    )


def _shift(critical: float, degrees: float, power: float) -> float:
    """The noncentrality at which |t| exceeds `critical` with probability `power`.

    Integrated over the estimated spread: SciPy's noncentral t has no values in
    part of the range for about two degrees of freedom.
    """
    import numpy as np
    from scipy.optimize import brentq
    from scipy.special import ndtr
    from scipy.stats import chi2

    nodes, weights = np.polynomial.legendre.leggauss(96)
    bounds = critical * np.sqrt(chi2.ppf((1 + nodes) / 2, degrees) / degrees)

    def missing(shift: float) -> float:
        shown = ndtr(shift - bounds) + ndtr(-bounds - shift)
        return float(weights @ shown) / 2 - power

    enough = critical
    while missing(enough) < 0:
        enough *= 1.5
    return cast(float, brentq(missing, 0.0, enough))
