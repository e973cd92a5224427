"""The normals: accuracy of the polynomials, backends against each other, distribution."""

from __future__ import annotations

import numpy as np
import pytest
from scipy import stats

from adamnx_theory.errors import UnknownName
from adamnx_theory.simulation.backends import cpu_random
from adamnx_theory.simulation.normals import (
    KINDS,
    LARGEST,
    log32,
    log64,
    normals,
    normals32,
    normals64,
    sincos32,
    sincos64,
)
from adamnx_theory.simulation.philox import round_keys

FALSE_ALARM = 1e-6  # of each statistical test here; the seeds are fixed


def test_float32_log_and_circular_functions_are_accurate():
    rng = np.random.default_rng(0)
    u = rng.random(200_000).astype(np.float32)
    u = np.concatenate([u[u > 0], np.float32(2.0) ** -np.arange(1, 34, dtype=np.float32)])
    exact = np.log(u.astype(np.float64))
    assert np.max(np.abs(log32(u) - exact) / np.spacing(np.abs(exact).astype(np.float32))) < 2
    w = rng.integers(0, 1 << 32, 200_000, dtype=np.uint32)
    w[:5] = (0, 1 << 30, 1 << 31, 3 << 30, (1 << 32) - 1)
    angle = w / 2.0**32 * 2 * np.pi
    for got, wanted in zip(sincos32(w), (np.sin(angle), np.cos(angle)), strict=True):
        assert np.max(np.abs(got - wanted)) < 2 * 2.0**-23


def test_float64_log_and_circular_functions_are_accurate():
    rng = np.random.default_rng(0)
    u = np.concatenate([rng.random(200_000), 2.0 ** -np.arange(1, 55)])
    exact = np.log(u.astype(np.longdouble))
    error = np.abs(log64(u).astype(np.longdouble) - exact) / np.spacing(np.abs(np.log(u)))
    assert error.max() < 2
    w = rng.integers(0, 1 << 64, 200_000, dtype=np.uint64)
    turn = 2 * np.longdouble("3.14159265358979323846")
    angle = w.astype(np.longdouble) / np.longdouble(2) ** 64 * turn
    for got, wanted in zip(sincos64(w), (np.sin(angle), np.cos(angle)), strict=True):
        assert np.max(np.abs(got.astype(np.longdouble) - wanted)) < 2 * 2.0**-52


def test_the_tails_end_where_the_docstring_says():
    zero, top = np.zeros(1, np.uint32), np.full(1, 0xFFFFFFFF, np.uint32)
    largest = abs(normals32(zero, zero)[0][0])
    assert 6.7 < largest <= LARGEST["float32"] * (1 + 1e-6) < 6.8
    largest = abs(normals64(zero, zero, zero, zero)[0][0])
    assert 8.5 < largest <= LARGEST["float64"] * (1 + 1e-12) < 8.7
    for pair in (normals32(top, top), normals64(top, top, top, top)):
        assert all(np.isfinite(z).all() and abs(z[0]) < 1e-3 for z in pair)


@pytest.mark.parametrize("kind", KINDS)
def test_compiled_normals_agree_with_the_reference(kind):
    n, pair, coordinate, seed = 512, 12345, 2, 77
    fill = cpu_random.fill_pair32 if kind == "float32" else cpu_random.fill_pair64
    word = np.uint32 if kind == "float32" else np.uint64
    worst = 0.0
    for base in (0, 512, (3 << 32) - 512, (1 << 64) - 512):
        z = np.empty(2 * n, dtype=kind)
        fill(z, np.empty(2 * n, word), np.uint64(base), pair, coordinate, round_keys(seed))
        which = np.arange(n, dtype=np.uint64) + np.uint64(base)
        reference = normals(kind, seed, which, pair, coordinate).ravel()
        # relative to 1: cos and sin near their zeros have absolute accuracy
        worst = max(worst, np.max(np.abs(z - reference)) / np.finfo(kind).eps)
    assert worst <= 8


def test_an_unknown_kind_is_refused():
    with pytest.raises(UnknownName, match="kind of normals"):
        normals("float16", 0, [0], 0, 0)


@pytest.mark.statistical
@pytest.mark.parametrize("kind", KINDS)
def test_moments_and_distribution(kind):
    """16 tests per kind, each with error FALSE_ALARM: false-alarm rate below 2e-5 in all."""
    n = 400_000
    z = normals(kind, 2024, np.arange(n), 7, 1).astype(np.float64)
    bound = stats.norm.isf(FALSE_ALARM / 2)
    for power, mean, variance in ((1, 0, 1), (2, 1, 2), (3, 0, 15), (4, 3, 96), (6, 15, 10170)):
        for row in z:
            assert abs((row**power).mean() - mean) < bound * np.sqrt(variance / n)
    for first, second in ((z[0], z[1]), (z[0] ** 2 - 1, z[1] ** 2 - 1), (z[0][1:], z[0][:-1])):
        scale = np.sqrt((first**2).mean() * (second**2).mean() / len(first))
        assert abs((first * second).mean()) < bound * scale
    for row in z:
        assert stats.kstest(row, "norm").pvalue > FALSE_ALARM
    assert stats.chisquare(np.histogram(stats.norm.cdf(z[0]), 256, (0, 1))[0]).pvalue > FALSE_ALARM


@pytest.mark.statistical
def test_the_distribution_test_has_power():
    """A standard deviation that is wrong by 1 % is caught."""
    z = normals("float32", 2024, np.arange(400_000), 7, 1).astype(np.float64)[0]
    bound = stats.norm.isf(FALSE_ALARM / 2)
    assert abs(((1.01 * z) ** 2).mean() - 1) > bound * np.sqrt(2 / len(z))
