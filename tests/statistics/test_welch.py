"""Welch's test from published summaries, against SciPy on runs that have them."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.stats import nct, t, ttest_ind

from adamnx_theory.errors import BadInput
from adamnx_theory.statistics.welch import Sample, welch

FIRST, SECOND = np.array([67.5, 67.8, 68.1]), np.array([64.1, 64.9, 65.3])


def summary(runs: np.ndarray) -> Sample:
    return Sample(float(runs.mean()), float(runs.std(ddof=1)), len(runs))


def test_as_scipy_on_the_runs_themselves() -> None:
    found = welch(summary(FIRST), summary(SECOND))
    expected = ttest_ind(FIRST, SECOND, equal_var=False)
    interval = expected.confidence_interval(0.95)
    assert found.p == pytest.approx(expected.pvalue, rel=1e-10)
    assert found.degrees == pytest.approx(expected.df, rel=1e-10)
    assert (found.low, found.high) == pytest.approx((interval.low, interval.high), rel=1e-10)


def test_what_would_have_been_caught() -> None:
    """The noncentral t distribution, where SciPy has values of it."""
    found = welch(summary(FIRST), summary(SECOND))
    error = (found.high - found.difference) / float(t.isf(0.025, found.degrees))
    critical = t.isf(0.025, found.degrees)
    assert nct.sf(critical, found.degrees, found.detectable / error) == pytest.approx(0.9, abs=1e-6)


def test_significance_turns_where_the_interval_meets_zero() -> None:
    near = welch(Sample(1.0, 0.3, 3), Sample(0.0, 0.3, 3))
    edge = near.difference - near.low
    assert welch(Sample(1.01 * edge, 0.3, 3), Sample(0.0, 0.3, 3)).significant
    assert not welch(Sample(0.99 * edge, 0.3, 3), Sample(0.0, 0.3, 3)).significant


@pytest.mark.parametrize(
    "sample", [(1.0, 0.1, 1), (1.0, 0.0, 3), (1.0, -1.0, 3), (1.0, float("nan"), 3)]
)
def test_bad_samples(sample: tuple[float, float, int]) -> None:
    with pytest.raises(BadInput):
        Sample(*sample)
