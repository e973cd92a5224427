"""Philox4x32-10 in NumPy: the reference of the random bits.

A draw is a function of where it is used, so chunks, lanes, threads, devices and
restarts cannot change it:

    key     = the seed, 64 bits
    counter = (trajectory, low word; trajectory, high word; step // 2; coordinate)

with steps counted from 0.  One call yields four 32-bit words, hence two normals;
they serve the steps 2 s and 2 s + 1 of the same trajectory and coordinate.
Source: Salmon, Moraes, Dror and Shaw, Parallel random numbers: as easy as 1, 2, 3 (2011).
"""

from __future__ import annotations

from typing import Any

import numpy as np

ROUNDS = 10
MULTIPLIERS = (0xD2511F53, 0xCD9E8D57)
KEY_STEPS = (0x9E3779B9, 0xBB67AE85)
WORD = 0xFFFFFFFF

Words = np.ndarray[Any, np.dtype[np.uint32]]


def round_keys(seed: int) -> Words:
    """The two key words of every round, shape (20,): k0, k1 of round 1, then of round 2, ..."""
    k0, k1 = seed & WORD, (seed >> 32) & WORD
    keys = []
    for _ in range(ROUNDS):
        keys += [k0, k1]
        k0, k1 = (k0 + KEY_STEPS[0]) & WORD, (k1 + KEY_STEPS[1]) & WORD
    return np.array(keys, dtype=np.uint32)


def philox(counter: tuple[Any, Any, Any, Any], seed: int) -> tuple[Words, Words, Words, Words]:
    """The four output words of each counter; entries are integers or arrays that broadcast.

    Only the low 32 bits of every counter entry count.
    """
    mask, shift = np.uint64(WORD), np.uint64(32)
    c0, c1, c2, c3 = (np.asarray(c, dtype=np.uint64) & mask for c in np.broadcast_arrays(*counter))
    keys = round_keys(seed).astype(np.uint64)
    m0, m1 = (np.uint64(m) for m in MULTIPLIERS)
    for r in range(ROUNDS):
        p0, p1 = m0 * c0, m1 * c2
        c0, c2 = (p1 >> shift) ^ c1 ^ keys[2 * r], (p0 >> shift) ^ c3 ^ keys[2 * r + 1]
        c1, c3 = p1 & mask, p0 & mask
    w0, w1, w2, w3 = (c.astype(np.uint32) for c in (c0, c1, c2, c3))
    return w0, w1, w2, w3


def draw_words(
    seed: int, trajectories: Any, pair: int, coordinate: int
) -> tuple[Words, Words, Words, Words]:
    """The words of these trajectories (below 2^64) for the steps 2 pair and 2 pair + 1."""
    indices = np.asarray(trajectories, dtype=np.uint64)
    return philox((indices, indices >> np.uint64(32), pair, coordinate), seed)
