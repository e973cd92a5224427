"""What is random in a run: its start and the order of its images, from Philox.

    key      the experiment's
    counter  (seed, low word; seed, high word; position; stream)

Stream 0 holds the start, stream 1 + e the order of epoch e.  So a seed has the same start
and the same minibatches under every optimizer and learning rate, in whatever company it
runs, and a difference of two optimizers can be taken seed by seed.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from adamnx_theory.definitions.numbers.arithmetic import Floats
from adamnx_theory.simulation.normals import normals64
from adamnx_theory.simulation.philox import Words, philox

START = 0
Indices = np.ndarray[Any, np.dtype[np.int64]]


def standard_normals(key: int, seeds: Indices, count: int) -> Floats:
    """Independent standard normals for the start of each seed, (seeds, count)."""
    words = _words(key, seeds, START, (count + 1) // 2)
    return _beside(*normals64(*words))[:, :count]


def permutations(key: int, seeds: Indices, epoch: int, count: int) -> Indices:
    """A random order of 0, ..., count - 1 for each seed, (seeds, count).

    The order of random 64-bit numbers.  Two of 1000 are equal, which would favour one
    order, with probability below 1e-13.
    """
    w0, w1, w2, w3 = (
        w.astype(np.uint64) for w in _words(key, seeds, 1 + epoch, (count + 1) // 2)
    )
    high = np.uint64(32)
    numbers = _beside(w0 | (w1 << high), w2 | (w3 << high))[:, :count]
    return np.argsort(numbers, axis=1, kind="stable")


def _words(key: int, seeds: Indices, stream: int, calls: int) -> tuple[Words, ...]:
    each = np.asarray(seeds, dtype=np.uint64)[:, None]
    return philox((each, each >> np.uint64(32), np.arange(calls)[None, :], stream), key)


def _beside(first: Any, second: Any) -> Any:
    """The two results of each call, next to each other."""
    return np.stack((first, second), axis=-1).reshape(len(first), -1)
