"""Standard errors that do not assume a normal distribution."""

from __future__ import annotations

from typing import Any

import numpy as np

Floats = np.ndarray[Any, np.dtype[np.float64]]


def mean_error(n: int, variance: Any) -> Floats:
    """The standard error of the mean of n independent values: sqrt(variance / n)."""
    return np.sqrt(np.asarray(variance, dtype=np.float64) / n)


def variance_error(n: int, variance: Any, fourth: Any) -> Floats:
    """The standard error of the unbiased sample variance of n >= 2 independent values.

        Var[s^2] = (m_4 - (n - 3)/(n - 1) s^4) / n

    `fourth` is the fourth central moment m_4.  Estimates put in for the true
    moments make it consistent, not unbiased.  Never below 0.
    """
    s2 = np.asarray(variance, dtype=np.float64)
    inner = np.asarray(fourth, dtype=np.float64) - (n - 3) / (n - 1) * s2 * s2
    return np.sqrt(np.maximum(inner, 0.0) / n)
