"""What every contender reads and prints; the task they share."""

from __future__ import annotations

import argparse
import json
import resource
import sys
import time
from collections.abc import Callable

import numpy as np

RATE, LEVEL, SIGMA, SEED = 0.99, 0.3, 1.7, 1
CHUNK = 16_384


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    parser.add_argument("--trajectories", type=int, required=True)
    parser.add_argument("--steps", type=int, required=True)
    parser.add_argument("--normals", choices=("float32", "float64"), required=True)
    parser.add_argument("--threads", type=int, required=True, help="of each worker, if any")
    parser.add_argument("--workers", type=int, default=0, help="on a Dask cluster; 0: without")
    return parser.parse_args()


def report(
    options: argparse.Namespace, run: Callable[[int, int], float], version: str
) -> None:
    """Warm up, time `run(trajectories, steps)`, check the mean of v it returns, print JSON.

    `version` is that of the library measured.
    """
    run(2 * CHUNK * options.threads, 4)
    started, used = time.perf_counter(), time.process_time()
    mean = run(options.trajectories, options.steps)
    seconds, used = time.perf_counter() - started, time.process_time() - used
    expected = (1 - RATE**options.steps) * (LEVEL**2 + SIGMA**2)
    if not np.isclose(mean, expected, rtol=0.01):
        raise SystemExit(f"wrong result: the mean is {mean}, not {expected}.")
    print(json.dumps({
        "seconds": seconds, "cpu_seconds": used, "version": version, "peak_mib": peak_mib(),
    }))


def peak_mib() -> float:
    """The most memory that this process has held, in MiB."""
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / (1 << 20 if sys.platform == "darwin" else 1 << 10)
