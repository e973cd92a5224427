"""Adam on a test function with noisy gradients: what every contender reads, checks and prints.

    g = grad f(x) + sigma z,   z independent standard normals, one for each coordinate
    m = b1 m + (1 - b1) g,     v = b2 v + (1 - b2) g^2
    x = x - lr (m / (1 - b1^t)) / (sqrt(v / (1 - b2^t)) + eps)

TRIDIA    f = (x_1 - 1)^2 + sum_{i=2}^n i (2 x_i - x_{i-1})^2, from (1, ..., 1)
ENGVAL1   f = sum_{i=1}^{n-1} (x_i^2 + x_{i+1}^2)^2 - 4 x_i + 3, from (2, ..., 2)

Arrays are (n, trajectories): neighbouring coordinates are whole rows.  x, m and v are
float64, the normals float32.
"""

from __future__ import annotations

import argparse
import json
import time
from collections.abc import Callable
from typing import NamedTuple

import numpy as np
from common import peak_mib

N, SIGMA, SEED = 100, 1.0, 1
LR, BETA1, BETA2, EPS = 1e-3, 0.9, 0.999, 1e-8
START = {"tridia": 1.0, "engval1": 2.0}
TWICE_INDEX = 2.0 * np.arange(2, N + 1)[:, None]  # 2 i for i = 2, ..., n


class Distances(NamedTuple):
    """Of the squared distances |x - x_0|^2 after the last step."""

    count: int
    mean: float
    variance: float


#: Simulates at least so many trajectories, so many steps, with this sigma.
Run = Callable[[int, int, float], Distances]


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    parser.add_argument("--problem", choices=tuple(START), required=True)
    parser.add_argument("--trajectories", type=int, required=True)
    parser.add_argument("--steps", type=int, required=True)
    parser.add_argument("--normals", choices=("float32", "float64"), required=True)
    parser.add_argument("--threads", type=int, required=True)
    return parser.parse_args()


def gradient(problem: str, x: np.ndarray) -> np.ndarray:
    """grad f at the columns of x."""
    g = np.zeros_like(x)
    if problem == "tridia":
        r = TWICE_INDEX * (2 * x[1:] - x[:-1])
        g[0] = 2 * (x[0] - 1)
        g[1:] += 2 * r
        g[:-1] -= r
    else:
        s = 4 * (x[:-1] ** 2 + x[1:] ** 2)
        g[:-1] = s * x[:-1] - 4
        g[1:] += s * x[1:]
    return g


def corrections(steps: int) -> tuple[np.ndarray, np.ndarray]:
    """lr / (1 - b1^t) and 1 / sqrt(1 - b2^t) for t = 1, ..., steps."""
    t = np.arange(1, steps + 1)
    return LR / (1 - BETA1**t), 1 / np.sqrt(1 - BETA2**t)


def plain(problem: str, trajectories: int, steps: int, sigma: float, seed: int) -> np.ndarray:
    """|x - x_0|^2 after so many steps, as one would write it down."""
    rng = np.random.default_rng(seed)
    x = np.full((N, trajectories), START[problem])
    m = v = np.zeros_like(x)
    for t in range(1, steps + 1):
        z = rng.standard_normal(x.shape, dtype=np.float32)
        g = gradient(problem, x) + sigma * z
        m = BETA1 * m + (1 - BETA1) * g
        v = BETA2 * v + (1 - BETA2) * g**2
        x = x - LR * (m / (1 - BETA1**t)) / (np.sqrt(v / (1 - BETA2**t)) + EPS)
    return ((x - START[problem]) ** 2).sum(axis=0)


def distances(values: np.ndarray) -> Distances:
    """The summary of one value for each trajectory."""
    return Distances(len(values), float(values.mean()), float(values.var()))


def report(options: argparse.Namespace, run: Run, version: str) -> None:
    """Warm up, time, check the result, print JSON.

    Without noise the distance must be that of `plain`; with noise its mean must lie
    within 6 standard errors.  Time is that of the trajectories asked for: a contender that
    works in batches simulates some more.
    """
    check(options, run(1, options.steps, 0.0))
    run(1, options.steps, SIGMA)
    started, used = time.perf_counter(), time.process_time()
    found = run(options.trajectories, options.steps, SIGMA)
    seconds, used = time.perf_counter() - started, time.process_time() - used
    check_mean(options, found)
    share = options.trajectories / found.count
    print(json.dumps({
        "seconds": seconds * share, "cpu_seconds": used * share, "version": version,
        "peak_mib": peak_mib(),
    }))


def check(options: argparse.Namespace, found: Distances) -> None:
    """Stop unless this distance, reached without noise, is right."""
    expected = plain(options.problem, 1, options.steps, 0.0, SEED)[0]
    if not np.isclose(found.mean, expected, rtol=1e-9, atol=0):
        raise SystemExit(f"wrong result without noise: {found.mean}, not {expected}.")


def check_mean(options: argparse.Namespace, found: Distances) -> None:
    """Stop unless the mean of these distances, reached with noise, is right."""
    own = distances(plain(options.problem, 500, options.steps, SIGMA, SEED + 1))
    error = np.sqrt(found.variance / found.count + own.variance / own.count)
    if not abs(found.mean - own.mean) <= 6 * error or not found.variance > 0:
        raise SystemExit(f"wrong mean distance: {found.mean}, not {own.mean}.")
