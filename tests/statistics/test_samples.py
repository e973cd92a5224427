"""Means and spreads with intervals: closed forms, coverage, and bad input."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.stats import t

from adamnx_theory.errors import BadInput
from adamnx_theory.statistics.samples import mean, share_apart

VALUES = np.array([1.0, 2.0, 4.0, 7.0, 11.0])


def test_the_mean_is_students():
    found = mean(VALUES)
    assert found.value == 5 and found.n == 5
    assert found.error == pytest.approx(VALUES.std(ddof=1) / 5**0.5)
    low, high = t.interval(1 - 1e-6, 4, loc=5, scale=found.error)
    assert found.reach() == pytest.approx((high - low) / 2)
    assert found.reach(checks=10) > found.reach() and found.detectable() > found.reach()


def test_decisions_at_their_edges():
    found = mean(VALUES)
    reach = found.reach()
    assert found.within(5 + 1.001 * reach) and not found.within(5 + 0.999 * reach)
    assert found.above(5 - 1.001 * reach) and not found.above(5 - 0.999 * reach)
    assert not mean(-VALUES).within(5)


def test_differences_that_are_all_nought_are_within_everything():
    assert mean(np.zeros(5)).within(1e-9)


@pytest.mark.statistical
def test_intervals_miss_as_often_as_they_say():
    """20 000 samples of 40; at error 0.01 some 200 miss.  False alarm below 1e-6."""
    draws = np.random.default_rng(5).uniform(size=(20_000, 40)) - 0.5
    means = [mean(row) for row in draws[:4000]]
    missed = np.mean([abs(m.value) > m.reach(error=0.01) for m in means])
    assert 0.002 < missed < 0.02
    shares = [share_apart(row, 0.5) for row in draws[:4000]]
    truth = 1 / 4  # of two uniform values on (0, 1)
    outside = np.mean([abs(s.value - truth) > s.reach(error=0.01) for s in shares])
    assert outside < 0.03
    seen = np.mean([abs(s.value - 0.5) > s.reach(error=0.01) for s in shares])
    assert seen > 0.5  # power


def test_the_share_is_that_of_all_pairs():
    pairs = [abs(x - y) >= 5 for k, x in enumerate(VALUES) for y in VALUES[:k]]
    found = share_apart(VALUES, 5)
    assert found.value == pytest.approx(np.mean(pairs)) == 0.5 and found.n == 5
    left_out = [share_apart(np.delete(VALUES, k), 5).value for k in range(5)]
    jackknife = 16 / 5 * np.var(left_out, ddof=1)  # (n - 1)^2 / n times their variance
    assert found.error**2 == pytest.approx(jackknife * (3 / 4) ** 2)


def test_a_value_that_is_far_off_counts_no_more_than_others():
    far = np.append(VALUES, 1e9)
    assert share_apart(far, 5).value == pytest.approx((5 + 5) / 15)
    assert share_apart(far, 5).error < 1


def test_between():
    found = mean(VALUES)
    reach = found.reach()
    assert found.between(5 - 1.01 * reach, 5 + 1.01 * reach)
    assert not found.between(5 - 0.99 * reach, 100 * reach)
    assert not found.between(-100 * reach, 5 + 0.99 * reach)


@pytest.mark.parametrize("values", [[1, 2, 3], [[1, 2], [3, 4]], [1, 2, 3, np.nan]])
def test_bad_samples_are_refused(values):
    with pytest.raises(BadInput, match="at least 4 finite"):
        mean(values)
    with pytest.raises(BadInput, match="at least 4 finite"):
        share_apart(values, 1)
