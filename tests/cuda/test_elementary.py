"""Sine and cosine of the CUDA sources, against mpmath."""

from __future__ import annotations

import mpmath
import numpy as np
import pytest

from adamnx_theory.simulation.backends.gpu_launch import OPTIONS, Kernel
from adamnx_theory.simulation.cuda import header

KERNEL = """
__global__ void both(const double* x, double* out, u32 n) {
  const u32 i = blockIdx.x * 512 + threadIdx.x;
  if (i >= n) return;
  out[i] = adamnx::sine(x[i]);
  out[n + i] = adamnx::cosine(x[i]);
}
"""
MOST_ULPS = 2.5  # the CUDA library's own: 2
LIMIT = 2.0**40


@pytest.fixture
def both(toolkit):
    """x -> (sine, cosine)"""
    module = toolkit.module(code=header() + KERNEL, options=OPTIONS, name_expressions=("both",))
    kernel = Kernel(module, "both", ("*float64", "*float64", "uint32"))

    def values(x: np.ndarray) -> np.ndarray:
        out = toolkit.arrays.empty((2, x.size), dtype=np.float64)
        kernel(-(-x.size // 512), 512, toolkit.arrays.asarray(x), out, np.uint32(x.size))
        return toolkit.to_host(out)

    return values


def ulps(x: np.ndarray, got: np.ndarray) -> np.ndarray:
    """How far from sine and cosine of x, in units of the last place of the exact value."""
    with mpmath.workprec(200):
        exact = [[f(mpmath.mpf(float(v))) for v in x] for f in (mpmath.sin, mpmath.cos)]
        rows = zip(exact, got, strict=True)
        return np.array([
            [float(abs(e - mpmath.mpf(float(g)))) / np.spacing(abs(float(e)))
             for e, g in zip(wanted, found, strict=True)]
            for wanted, found in rows
        ])


def test_a_few_units_in_the_last_place(both):
    rng = np.random.default_rng(1)
    spread = [rng.uniform(-r, r, 600) for r in (1e-6, 1, 10, 1e3, 1e6, 1e9, LIMIT)]
    turns = np.concatenate([np.arange(-400, 401), rng.integers(1, 1 << 40, 600)]) * (np.pi / 4)
    turns = turns[np.abs(turns) < LIMIT]
    edges = np.array([-710.0, 710.0, np.nextafter(LIMIT, 0), -np.nextafter(LIMIT, 0)])
    for x in (*spread, turns, np.nextafter(turns, np.inf), np.nextafter(turns, 0), edges):
        found = ulps(x, both(x))
        assert found.max() <= MOST_ULPS, (x[found.argmax() % x.size], found.max())


def test_pi_to_too_few_digits_would_be_seen(both):
    """A negative control: what a pi of 53 bits gives, by the same measure."""
    x = np.arange(5, 400) * (np.pi / 2)
    assert ulps(x, both(x)).max() <= MOST_ULPS
    assert ulps(x, both(np.fmod(x, 2 * np.pi))).max() > 1e6


def test_small_arguments_come_back(both):
    tiny = np.concatenate([[0.0], np.geomspace(5e-324, 1e-9, 60)])
    sine, cosine = both(np.concatenate([tiny, -tiny]))
    assert (sine == [*tiny, *-tiny]).all() and (cosine == 1).all()


def test_what_lies_beyond_is_not_a_number(both):
    assert np.isnan(both(np.array([LIMIT, -LIMIT, 1e300, np.inf, -np.inf, np.nan]))).all()
