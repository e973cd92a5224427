"""Memory does not grow with the number of trajectories, nor much with that of the rows."""

from __future__ import annotations

import tracemalloc

import pytest

import adamnx_theory as at
from adamnx_theory.simulation.plan import BLOCK, SMALLEST_CHUNK, chunk_size, chunks


def peak(trajectories: int, **options) -> int:
    """Bytes at the peak that Python and NumPy had asked for since the run began."""
    run = {"steps": 2, "at": [2], "gradient": 0.3, "cache": False, "device": "cpu"} | options
    at.simulate_variance("adamnx", trajectories=1000, **run)  # compiles
    tracemalloc.start()
    try:
        at.simulate_variance("adamnx", trajectories=trajectories, **run)
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


def test_ten_times_as_many_trajectories_need_the_same_memory():
    few, many = peak(2 * 10**7), peak(2 * 10**8)
    assert few > 1 << 20  # the moments of 30 000 blocks were seen by the measurement
    assert many < few + (1 << 16) < 1 << 23  # 2 * 10^7 numbers would be 160 MB
    small, large = peak(10**6, chunk=1 << 16), peak(10**7, chunk=1 << 16)
    assert large < small + (1 << 16)


def test_a_billion_trajectories_are_a_plan_of_small_chunks():
    for steps, rows in ((1, 1), (1000, 4), (1000, 1000), (1 << 26, 5)):
        size = chunk_size(10**9, steps, "cpu", 4 * rows)
        assert size & (size - 1) == 0 and size >= SMALLEST_CHUNK
        assert size // BLOCK * 4 * rows * 8 <= 1 << 22
    assert next(iter(chunks(10**18, 1 << 20))).count == 1 << 20  # nothing is listed beforehand


@pytest.mark.parametrize("rows", [1, 3, 50, 5000])
def test_many_rows_make_smaller_chunks(rows):
    assert chunk_size(1 << 40, 1, "cpu", 4 * rows) >= chunk_size(1 << 40, 1, "cpu", 8 * rows)
