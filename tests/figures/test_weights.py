"""The weights of past gradients, against closed forms and against the recurrence itself."""

from __future__ import annotations

import math

import mpmath
import numpy as np
import pytest

from adamnx_theory.figures.catalogue.weights import CURVES, TIMES
from adamnx_theory.figures.curves import ADAM, ADAMNX, ADAX, UNIFORM
from adamnx_theory.figures.weights import weights

every = pytest.mark.parametrize("curve", CURVES, ids=lambda curve: curve.key)


@every
@pytest.mark.parametrize("t", [1, 2, *TIMES])
def test_weights_sum_to_one(curve, t):
    assert math.fsum(weights(curve, t)) == pytest.approx(1, abs=1e-9)


@every
def test_weights_are_what_the_recurrence_gives(curve):
    """v_t with g_i^2 = 1 for one i and 0 elsewhere, in plain float64."""
    steps = 30
    v = np.zeros(steps)
    for i, rate in enumerate(curve.rate.table(steps)):
        v *= rate
        v[i] += 1 - rate
    np.testing.assert_allclose(weights(curve, steps), v, rtol=1e-12, atol=0)


def adam(t, i):
    b = mpmath.mpf("0.999")
    return (1 - b) * b ** (t - i) / (1 - b**t)


def adamnx(t, i):
    b = mpmath.mpf("0.99")
    a = b ** (1 - b)
    return a ** (i - 1) * (1 - a) / (1 - a**t)


def adax(t, i):
    b = mpmath.mpf("0.0001")
    return b * (1 + b) ** (t - i) / ((1 + b) ** t - 1)


def uniform(t, i):
    return 1 / mpmath.mpf(t)


@pytest.mark.parametrize("t", TIMES)
@pytest.mark.parametrize(
    ("curve", "formula"),
    [(ADAM, adam), (ADAMNX, adamnx), (ADAX, adax), (UNIFORM, uniform)],
    ids=lambda item: getattr(item, "key", ""),
)
def test_weights_match_closed_forms(curve, formula, t):
    """Within the error bound that `weights` states; 60 digits on the other side."""
    found = weights(curve, t)
    bound = 2 * (t + 1) * 2.0**-53
    with mpmath.workdps(60):
        for i in sorted({1, 2, 3, t // 7, t // 2, t - 1, t}):
            expected = formula(t, i)
            assert abs(found[i - 1] / expected - 1) < bound


def test_another_parameter_does_not_match():
    """The comparison can fail: a beta2 off by one part in a million is told apart."""
    with mpmath.workdps(60):
        assert abs(weights(ADAM, 100)[0] / adam(101, 1) - 1) > 1e-3
        assert abs(weights(ADAX, 10**4)[0] / adamnx(10**4, 1) - 1) > 1e-3
