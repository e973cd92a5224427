"""Moments to order four that can be merged, in a fixed tree.

For n values x: the mean and M_p = sum (x - mean)^p, p = 2, 3, 4.  Two sets merge by
the pairwise formula of Chan, Golub and LeVeque and Pebay.  Merging always follows
the same binary tree over blocks, however the blocks were grouped into chunks, so
the result has the same bits.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

Floats = np.ndarray[Any, np.dtype[np.float64]]


@dataclass(frozen=True, eq=False)
class Moments:
    """`count` values summarised; `sums` has shape (..., 4): mean, M_2, M_3, M_4."""

    count: int
    sums: Floats

    @property
    def mean(self) -> Floats:
        return self.sums[..., 0]

    @property
    def variance(self) -> Floats:
        """The unbiased sample variance, M_2 / (n - 1)."""
        return self.sums[..., 1] / (self.count - 1)

    @property
    def fourth(self) -> Floats:
        """The fourth central moment, M_4 / n."""
        return self.sums[..., 3] / self.count


def of_values(values: Floats) -> Floats:
    """mean, M_2, M_3, M_4 along the last axis; shape (..., n) -> (..., 4)."""
    mean = values.mean(axis=-1, keepdims=True)
    d = values - mean
    square = d * d
    parts = (square.sum(-1), (square * d).sum(-1), (square * square).sum(-1))
    return np.stack((mean[..., 0], *parts), axis=-1)


def merged(na: Any, a: Floats, nb: Any, b: Floats) -> Floats:
    """Sums of the union of two sets with counts na, nb (which broadcast against a[..., 0])."""
    na, nb = np.asarray(na, dtype=np.float64), np.asarray(nb, dtype=np.float64)
    n = na + nb
    delta = b[..., 0] - a[..., 0]
    wa, wb = na / n, nb / n
    mean = a[..., 0] + delta * wb
    d2 = delta * delta
    cross = d2 * na * wb
    m2 = a[..., 1] + b[..., 1] + cross
    skew = 3 * delta * (wa * b[..., 1] - wb * a[..., 1])
    m3 = a[..., 2] + b[..., 2] + cross * delta * (wa - wb) + skew
    flat = 6 * d2 * (wa * wa * b[..., 1] + wb * wb * a[..., 1])
    tilt = 4 * delta * (wa * b[..., 2] - wb * a[..., 2])
    m4 = a[..., 3] + b[..., 3] + cross * d2 * (wa * wa - wa * wb + wb * wb) + flat + tilt
    return np.stack((mean, m2, m3, m4), axis=-1)


def merged_blocks(counts: Floats, sums: Floats) -> Moments:
    """All blocks of a chunk: counts (n,), sums (n, ..., 4); neighbours first, then pairs of pairs.

    A block without a partner moves up a level unchanged.
    """
    extra = (1,) * (sums.ndim - 2)
    while len(counts) > 1:
        even = len(counts) // 2 * 2
        na, nb = counts[0:even:2], counts[1:even:2]
        with np.errstate(all="ignore"):  # a diverged trajectory shows as inf and nan
            pairs = merged(
                na.reshape(-1, *extra), sums[0:even:2], nb.reshape(-1, *extra), sums[1:even:2]
            )
        sums = np.concatenate((pairs, sums[even:]))
        counts = np.concatenate((na + nb, counts[even:]))
    return Moments(int(counts[0]), sums[0])


def block_counts(count: int, block: int) -> Floats:
    """The sizes of the blocks of `block` trajectories into which `count` are cut."""
    blocks = -(-count // block)
    counts = np.full(blocks, float(block))
    counts[-1] = count - (blocks - 1) * block
    return counts


def of_blocks(values: Floats, block: int) -> Moments:
    """The moments along the last axis, taken block by block and merged in the fixed tree."""
    sums = [of_values(values[..., i : i + block]) for i in range(0, values.shape[-1], block)]
    return merged_blocks(block_counts(values.shape[-1], block), np.array(sums))


class Accumulator:
    """Merges chunks as they come, each a power of two of blocks but the last.

    A chunk's place is its number.  Two neighbours merge as soon as both are there, then
    pairs of pairs: always the tree of `merged_blocks`, whatever the order.  Memory is
    logarithmic, times the number of gaps.  `total` merges what is left from the right.
    """

    def __init__(self) -> None:
        self._parts: dict[tuple[int, int], Moments] = {}

    def __len__(self) -> int:
        """How many parts wait for their neighbours."""
        return len(self._parts)

    def add(self, place: int, chunk: Moments) -> None:
        level = 0
        while (other := self._parts.pop((level, place ^ 1), None)) is not None:
            chunk = _together(other, chunk) if place & 1 else _together(chunk, other)
            level, place = level + 1, place >> 1
        self._parts[level, place] = chunk

    def total(self) -> Moments:
        """All of it; raises `ValueError` where a chunk is missing."""
        end, parts = 0, sorted(self._parts.items(), reverse=True)
        for (level, place), _ in parts:  # from the left: the parts get smaller
            if place << level != end:
                raise ValueError("a chunk is missing.")
            end += 1 << level
        *rest, (_, total) = parts
        for _, left in reversed(rest):
            total = _together(left, total)
        return total


def _together(a: Moments, b: Moments) -> Moments:
    with np.errstate(all="ignore"):
        return Moments(a.count + b.count, merged(a.count, a.sums, b.count, b.sums))
