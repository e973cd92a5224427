"""Decisions about deviations, with the error probability shared among all checks.

All statistics are taken as normal, which the sample sizes used here justify; the
distribution is SciPy's.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from scipy.stats import norm

from adamnx_theory.errors import BadInput

FAMILY_ERROR = 1e-6  # probability that a run with a correct formula rejects anything at all
POWER = 0.99


def critical_value(checks: int, error: float = FAMILY_ERROR) -> float:
    """The |z| that any of `checks` two-sided tests exceeds with probability at most `error`.

    Bonferroni: each test has error / checks, whatever their dependence.  Raises
    `BadInput` for no checks or an error outside (0, 1).
    """
    if checks < 1:
        raise BadInput(f"checks = {checks} is below 1.")
    return float(norm.isf(_probability("error", error) / (2 * checks)))


def smallest_detectable(
    standard_error: Any, checks: int, error: float = FAMILY_ERROR, power: float = POWER
) -> Any:
    """The smallest deviation that one of `checks` tests catches with probability `power`.

    In the units of `standard_error`: (critical value + quantile of the power) times it.
    """
    needed = critical_value(checks, error) + float(norm.ppf(_probability("power", power)))
    return needed * np.asarray(standard_error, dtype=np.float64)


def equivalent(
    difference: float, standard_error: float, tolerance: float, checks: int = 1,
    error: float = FAMILY_ERROR,
) -> bool:
    """Two one-sided tests: is the true difference shown to lie within +-tolerance?

    True only if both "it is at least tolerance" and "it is at most -tolerance" are
    rejected at error / checks.  False means not shown, not different.
    """
    if not tolerance > 0:
        raise BadInput(f"tolerance = {tolerance:g} is not positive.")
    quantile = float(norm.isf(_probability("error", error) / checks))
    return bool(abs(difference) + quantile * standard_error < tolerance)


def sample_size(
    relative: float, kurtosis: float = 3.0, checks: int = 1, error: float = FAMILY_ERROR,
    power: float = POWER,
) -> int:
    """How many trajectories show a relative error `relative` of a variance.

    The standard error of a sample variance of n values is sqrt((kurtosis - 1)/n)
    times the variance; kurtosis is m_4 / variance^2 of the values.
    """
    if not relative > 0 or not kurtosis > 1:
        raise BadInput("a sample size needs relative > 0 and kurtosis > 1.")
    needed = float(smallest_detectable(1.0, checks, error, power))
    return int(np.ceil((needed / relative) ** 2 * (kurtosis - 1)))


def _probability(name: str, value: float) -> float:
    if not 0 < value < 1:
        raise BadInput(f"{name} = {value:g} is not between 0 and 1.")
    return value
