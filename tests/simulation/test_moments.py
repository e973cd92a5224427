"""Merging moments: the formula, and a tree that does not depend on the chunks."""

from __future__ import annotations

import numpy as np
import pytest

from adamnx_theory.simulation.moments import Accumulator, merged_blocks, of_values
from adamnx_theory.simulation.plan import BLOCK, checked_chunk_size, chunk_size, chunks

rng = np.random.default_rng(8)


def summarised(values: np.ndarray):
    parts = [values[i : i + BLOCK] for i in range(0, len(values), BLOCK)]
    counts = np.array([float(len(p)) for p in parts])
    return merged_blocks(counts, np.array([[of_values(p)] for p in parts]))


@pytest.mark.parametrize("n", [2, BLOCK, BLOCK + 1, 7 * BLOCK - 5, 64 * BLOCK + 3])
@pytest.mark.parametrize("offset", [0.0, 1e6])
def test_merged_moments_are_those_of_the_union(n, offset):
    values = rng.gamma(0.7, size=n) + offset
    got = summarised(values)
    exact = values.astype(np.longdouble)
    d = exact - exact.mean()
    assert got.count == n
    assert got.mean[0] == pytest.approx(float(exact.mean()), rel=1e-14)
    loose = 1e-12 if offset == 0 else 1e-7
    for p in (1, 2, 3):
        scale = float((abs(d) ** (p + 1)).sum())
        assert abs(got.sums[0, p] - float((d ** (p + 1)).sum())) < loose * scale


@pytest.mark.parametrize("n", [1, 8, 64, 65, 100, 517])
def test_any_chunks_give_the_same_bits(n):
    """Chunks of 2^k blocks are subtrees of one tree, also where the last is ragged."""
    counts = np.full(n, float(BLOCK))
    counts[-1] = 77
    sums = np.abs(rng.normal(size=(n, 3, 4)))
    whole = merged_blocks(counts, sums)
    for size in (1, 2, 8, 32, 1024):
        total = Accumulator()
        for i in range(0, n, size):
            total.add(i // size, merged_blocks(counts[i : i + size], sums[i : i + size]))
        assert total.total().count == whole.count
        assert (total.total().sums == whole.sums).all()


def test_the_accumulator_stays_small():
    total = Accumulator()
    part = summarised(rng.normal(size=BLOCK))
    for place in range(5000):
        total.add(place, part)
    assert len(total) <= 13


def test_plans_for_many_trajectories_are_lazy_and_whole():
    size = chunk_size(10**9, 1000)
    assert checked_chunk_size(size) == size
    parts = chunks(10**9 + 1, size)
    first = next(parts)
    assert (first.first, first.count) == (0, size)
    assert first.count + sum(p.count for p in parts) == 10**9 + 1
