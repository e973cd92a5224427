"""Correctly rounded exp, sin and cos."""

from __future__ import annotations

import math

import mpmath
import numpy as np
import pytest

from adamnx_theory.definitions.numbers import elementary

POINTS = np.array(
    [0.0, -0.0, 1.0, -1.0, 1e-300, 5e-324, 0.1, 710.0, -745.2, 1e22, math.pi, 2.5, -37.25, 1e-9]
)


@pytest.mark.parametrize("name", ["exp", "sin", "cos"])
def test_values_are_rounded_to_nearest(name):
    found = getattr(elementary, name)(POINTS)
    with mpmath.workdps(400):
        for x, y in zip(POINTS, found, strict=True):
            exact = getattr(mpmath, name)(mpmath.mpf(float(x)))
            if math.isinf(y):
                assert exact > np.finfo(float).max
                continue
            error = abs(exact - mpmath.mpf(float(y)))
            for other in (math.nextafter(y, -math.inf), math.nextafter(y, math.inf)):
                assert error <= abs(exact - mpmath.mpf(other))


@pytest.mark.parametrize("name", ["exp", "sin", "cos"])
def test_mpmath_alone_gives_the_same(name):
    for x in POINTS:
        assert elementary._with_mpmath(name, float(x)) == getattr(elementary, name)(x)


def test_shape_and_type_are_kept():
    x = np.array([[0.5, 1.0], [0.5, 2.0]], dtype=np.float32)
    found = elementary.exp(x)
    assert found.shape == x.shape and found.dtype == np.float32
    assert (found == np.exp(x.astype(np.float64)).astype(np.float32)).all()


def test_beyond_the_numbers():
    x = np.array([np.inf, -np.inf, np.nan])
    assert elementary.exp(x)[:2].tolist() == [math.inf, 0.0] and np.isnan(elementary.exp(x)[2])
    assert np.isnan(elementary.sin(x)).all() and np.isnan(elementary.cos(x)).all()
