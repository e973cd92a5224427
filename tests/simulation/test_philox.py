"""The random bits: known answers, and an independent implementation."""

from __future__ import annotations

import numpy as np
import pytest
from numba import njit

from adamnx_theory.simulation.backends import cpu_random
from adamnx_theory.simulation.philox import draw_words, philox, round_keys

KNOWN = [
    ((0, 0, 0, 0), 0, "6627e8d5 e169c58d bc57ac4c 9b00dbd8"),
    ((0xFFFFFFFF,) * 4, 0xFFFFFFFFFFFFFFFF, "408f276d 41c83b0e a20bc7c6 6d5451fd"),
    (
        (0x243F6A88, 0x85A308D3, 0x13198A2E, 0x03707344), 0x299F31D0A4093822,
        "d16cfe09 94fdcceb 5001e420 24126ea1",
    ),
]


@njit
def _compiled(c0, c1, c2, c3, keys, out):
    for j in range(out.shape[1]):
        w = cpu_random.philox(c0[j], c1[j], c2[j], c3[j], keys)
        out[0, j], out[1, j], out[2, j], out[3, j] = w


def compiled_words(counter: np.ndarray, seed: int) -> np.ndarray:
    out = np.empty(counter.shape, dtype=np.uint64)
    _compiled(*counter.astype(np.uint64), round_keys(seed), out)
    return out


@pytest.mark.parametrize(("counter", "seed", "words"), KNOWN)
def test_known_answers(counter, seed, words):
    wanted = [int(w, 16) for w in words.split()]
    assert [int(w) for w in philox(counter, seed)] == wanted
    assert compiled_words(np.array(counter).reshape(4, 1), seed).ravel().tolist() == wanted


def test_the_compiled_words_are_the_reference(both):
    rng = np.random.default_rng(5)
    counter = rng.integers(0, 1 << 32, (4, 20_000), dtype=np.uint64)
    counter[:, :64] = rng.integers(0, 2, (4, 64)) * 0xFFFFFFFF
    for seed in (0, 1, (1 << 64) - 1, 0x0123456789ABCDEF):
        a, b, c, d = counter
        reference = np.array(philox((a, b, c, d), seed))
        assert (compiled_words(counter, seed) == reference).all()


def test_identical_with_randomgen():
    randomgen = pytest.importorskip("randomgen")
    rng = np.random.default_rng(3)
    for _ in range(300):
        c = [int(x) for x in rng.integers(0, 1 << 32, 4)]
        seed = int(rng.integers(0, 1 << 64, dtype=np.uint64))
        whole = sum(word << (32 * i) for i, word in enumerate(c))
        # it counts up before it draws
        other = randomgen.Philox(counter=(whole - 1) % 2**128, key=seed, number=4, width=32)
        ours = philox((c[0], c[1], c[2], c[3]), seed)
        assert [int(w) for w in ours] == [int(w) for w in other.random_raw(4)]


def test_the_counter_holds_trajectory_pair_and_coordinate():
    trajectory = (5 << 32) + 17
    assert [w.tolist() for w in draw_words(9, [trajectory], 3, 2)] == [
        [int(w)] for w in philox((17, 5, 3, 2), 9)
    ]
