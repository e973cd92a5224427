"""In-place NumPy with its fastest generator."""

from concurrent.futures import ThreadPoolExecutor

import numpy as np
from common import CHUNK, LEVEL, RATE, SEED, SIGMA, arguments, report

options = arguments()


def run(trajectories: int, steps: int) -> float:
    count = -(-trajectories // CHUNK)
    seeds = np.random.SeedSequence(SEED).spawn(count)

    def chunk(i: int) -> float:
        rng = np.random.Generator(np.random.SFC64(seeds[i]))
        n = min(CHUNK, trajectories - i * CHUNK)
        z = np.empty(n, dtype=options.normals)
        v, g = np.zeros(n), np.empty(n)
        for _ in range(steps):
            rng.standard_normal(out=z, dtype=z.dtype)
            np.multiply(z, SIGMA, out=g)
            g += LEVEL
            np.multiply(g, g, out=g)
            g *= 1 - RATE
            v *= RATE
            v += g
        return float(v.sum())

    with ThreadPoolExecutor(options.threads) as pool:
        return sum(pool.map(chunk, range(count))) / trajectories


report(options, run, np.__version__)
