"""NumPy as one would write it: whole arrays, a new one for every operation."""

from concurrent.futures import ThreadPoolExecutor

import numpy as np
from adam_common import SEED, Distances, arguments, distances, plain, report

options = arguments()
TRAJECTORIES = 10_000  # at least, but in the check


def run(trajectories: int, steps: int, sigma: float) -> Distances:
    share = -(-max(trajectories, TRAJECTORIES if trajectories > 1 else 1) // options.threads)

    def part(i: int) -> np.ndarray:
        return plain(options.problem, share, steps, sigma, SEED + i)

    with ThreadPoolExecutor(options.threads) as pool:
        return distances(np.concatenate(list(pool.map(part, range(options.threads)))))


report(options, run, np.__version__)
