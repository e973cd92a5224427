"""The profile `full` for real: the formula holds, and one that is 0.1 % off is rejected."""

from __future__ import annotations

import pytest

import adamnx_theory as at
from adamnx_theory.statistics.profiles import PROFILES, SENSITIVITY


@pytest.mark.slow
@pytest.mark.statistical
def test_an_error_of_a_thousandth_is_rejected():
    """A correct formula fails with probability below 1e-6, the wrong ones pass below 1e-6.

    The variance of a mean of 20 squares is measured to 9.8e-5, so 0.1 % is 10 errors.
    """
    result = at.simulate_variance(
        "uniform", gradient=0.3, sigma=1.7, trajectories="full", steps=20, at=[20], seed=7,
        cache=False,
    )
    (row,) = result.rows
    assert row.n == PROFILES["full"] == 1 << 28 and result.agrees
    assert row.detectable < SENSITIVITY["full"] == 1e-3
    for off in (-1e-3, 1e-3):
        wrong = row.variance_theory * (1 + off)
        assert abs(row.variance - wrong) / row.variance_se > result.critical_z
