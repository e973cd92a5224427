"""Standard errors, decisions, sample sizes."""

from __future__ import annotations

import numpy as np
import pytest
from scipy import stats

from adamnx_theory.errors import BadInput, UnknownName
from adamnx_theory.statistics.decisions import (
    critical_value,
    equivalent,
    sample_size,
    smallest_detectable,
)
from adamnx_theory.statistics.errors import mean_error, variance_error
from adamnx_theory.statistics.profiles import PROFILES, SENSITIVITY, trajectories


def test_the_standard_error_of_a_variance_is_exact_for_known_moments():
    """Normal values: Var[s^2] = 2 s^4/(n - 1); two equally likely values at n = 2: by hand."""
    assert variance_error(50, 4.0, 48.0) == pytest.approx(np.sqrt(2 * 16 / 49))
    # values 0 or 2, so s^2 is 0 or 2 with probability 1/2 each: variance 1
    assert variance_error(2, 1.0, 1.0) == pytest.approx(1.0)
    assert mean_error(100, 4.0) == pytest.approx(0.2)
    assert variance_error(10, 1.0, 0.1) == 0  # never the root of a negative number


@pytest.mark.statistical
def test_the_standard_error_covers_for_skewed_values():
    """2000 samples of squares: the error of the mean of z^2 is below 5 sigma (6e-7)."""
    x = np.random.default_rng(1).normal(size=(2000, 4000)) ** 2
    variance = x.var(axis=1, ddof=1)
    fourth = ((x - x.mean(axis=1, keepdims=True)) ** 4).mean(axis=1)
    true = variance_error(4000, 2.0, 60.0)
    ratio = variance.std() / true
    assert abs(ratio - 1) < 5 * np.sqrt((stats.kurtosis(variance) + 2) / 4 / 2000)
    assert np.median(variance_error(4000, variance, fourth)) == pytest.approx(float(true), rel=0.2)


def test_the_error_is_shared_among_the_checks():
    assert critical_value(1, 0.05) == pytest.approx(1.95996, abs=1e-5)
    assert critical_value(10, 0.05) == pytest.approx(stats.norm.isf(0.0025))
    assert critical_value(10) > critical_value(1) > 4.8
    for checks, error in ((0, 0.1), (1, 0.0), (1, 1.0)):
        with pytest.raises(BadInput):
            critical_value(checks, error)


def test_the_smallest_detectable_deviation_has_the_power_it_claims():
    deviation = float(smallest_detectable(1.0, 8, 1e-6, 0.99))
    assert stats.norm.sf(critical_value(8, 1e-6) - deviation) == pytest.approx(0.99)


def test_equivalence_needs_precision_and_agreement():
    assert equivalent(0.001, 0.001, 0.01)
    assert not equivalent(0.001, 0.005, 0.01)  # not precise enough: not shown
    assert not equivalent(0.02, 0.001, 0.01)
    assert not equivalent(-0.02, 0.001, 0.01)
    with pytest.raises(BadInput):
        equivalent(0, 1, 0)


@pytest.mark.parametrize("profile", sorted(PROFILES))
def test_profiles_show_what_they_promise(profile):
    needed = sample_size(SENSITIVITY[profile], kurtosis=3, checks=20)
    assert needed <= trajectories(profile)
    # a formula that is half as wrong would not reliably be caught with a tenth of that
    assert sample_size(SENSITIVITY[profile] / 2, checks=20) > trajectories(profile) / 10
    single = smallest_detectable(np.sqrt(14 / trajectories(profile)), 20)
    assert single < 2.7 * SENSITIVITY[profile]


def test_unknown_profiles_and_impossible_sizes_are_refused():
    with pytest.raises(UnknownName, match="did you mean 'quick'"):
        trajectories("quik")
    for relative, kurtosis in ((0, 3), (0.1, 1)):
        with pytest.raises(BadInput):
            sample_size(relative, kurtosis)
