"""The same loop written by hand, with the package's random bits and normals."""

from concurrent.futures import ThreadPoolExecutor

import numpy as np
from common import LEVEL, RATE, SEED, SIGMA, arguments, report

from adamnx_theory.simulation.backends.kernels import prefer_wide_vectors
from adamnx_theory.simulation.philox import round_keys

prefer_wide_vectors()

import numba  # noqa: E402
from numba import njit  # noqa: E402

from adamnx_theory.simulation.backends.cpu_random import (  # noqa: E402
    add_moments,
    fill_pair32,
    fill_pair64,
)

options = arguments()
LANES, GROUP = 512, 16
fill = fill_pair32 if options.normals == "float32" else fill_pair64
REAL = np.float32 if options.normals == "float32" else np.float64
WORD = np.uint32 if options.normals == "float32" else np.uint64


@njit(fastmath={"contract"}, error_model="numpy")
def update(v, z, rate, gain):
    for j in range(LANES):
        g = LEVEL + SIGMA * np.float64(z[j])
        v[j] = rate * v[j] + gain * (g * g)


@njit(nogil=True, error_model="numpy")
def blocks(first, count, steps, rate, gain, keys, out):
    z = np.empty(2 * LANES, dtype=REAL)
    w = np.empty(2 * LANES, dtype=WORD)
    for b in range(count):
        v = np.zeros(LANES)
        base = first + np.uint64(b * LANES)
        for t in range(0, steps, 2):
            fill(z, w, base, t // 2, 0, keys)
            update(v, z[:LANES], rate[t], gain[t])
            if t + 1 < steps:
                update(v, z[LANES:], rate[t + 1], gain[t + 1])
        add_moments(v, out[b])


def run(trajectories: int, steps: int) -> float:
    number = -(-trajectories // LANES)
    rate, gain, keys = np.full(steps, RATE), np.full(steps, 1 - RATE), round_keys(SEED)
    out = np.empty((number, 4))

    def group(begin: int) -> None:
        part = out[begin : begin + GROUP]
        blocks(np.uint64(begin * LANES), len(part), steps, rate, gain, keys, part)

    with ThreadPoolExecutor(options.threads) as pool:
        list(pool.map(group, range(0, number, GROUP)))
    return float(out[:, 0].mean())


report(options, run, numba.__version__)
