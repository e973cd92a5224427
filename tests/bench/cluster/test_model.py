"""The formula for the time of a run, against the schedule itself, event by event."""

from __future__ import annotations

import heapq
import math
from collections import deque
from dataclasses import replace
from itertools import pairwise

import pytest

from adamnx_theory.bench.cluster.model import (
    CLIENT,
    CORES,
    FEW,
    SCHEDULER,
    WINDOW,
    WORKERS,
    Costs,
    Line,
    Load,
    fitted,
    predict,
)

NONE = Line(0.0, 0.0)
COSTS = Costs(Line(1e-3, 0), Line(8e-4, 0), Line(1.5e-3, 0), Line(0.02, 0), 0.01, 0.002)
MANY = 1000  # a window that never binds


def schedule(n: int, workers: int, each: float, b: float, window: int, back: float) -> float:
    """When the last of n chunks is done: a queue of b a chunk, then any free worker.

    A chunk is handed in once fewer than window * workers are under way; one is under way
    until `back` after it is done.
    """
    free = [0.0] * workers
    under_way: deque[float] = deque()
    queue = last = 0.0
    for _ in range(n):
        handed = 0.0 if len(under_way) < window * workers else under_way.popleft()
        queue = max(queue, handed) + b
        done = max(queue, heapq.heappop(free)) + each
        heapq.heappush(free, done)
        under_way.append(done + back)
        last = max(last, done)
    return last


@pytest.mark.parametrize("workers", [1, 3, 40])
@pytest.mark.parametrize("rounds", [1, 2, 7])
@pytest.mark.parametrize("seconds", [0.0, 0.01, 0.038, 0.5, 20.0])
def test_the_formula_is_the_schedule(workers: int, rounds: int, seconds: float):
    said = predict(Load(workers, rounds * workers, seconds, MANY), COSTS)
    overhead = COSTS.start.base + COSTS.round_trip
    found = schedule(rounds * workers, workers, seconds + COSTS.pause, 1e-3, MANY, 0)
    assert said.interval == 1e-3 and said.seconds == pytest.approx(overhead + found, rel=1e-12)


@pytest.mark.parametrize(("n", "workers"), [(5, 40), (41, 40), (99, 40), (100, 7)])
@pytest.mark.parametrize("seconds", [0.0, 0.05, 3.0])
def test_an_incomplete_last_round_is_counted_whole(n: int, workers: int, seconds: float):
    said = predict(Load(workers, n, seconds, MANY), COSTS).seconds
    found = schedule(n, workers, seconds + COSTS.pause, 1e-3, MANY, 0)
    more = said - COSTS.start.base - COSTS.round_trip - found
    assert -1e-9 <= more <= workers * 1e-3


@pytest.mark.parametrize("window", [1, 2, 3])
@pytest.mark.parametrize("trip", [0.01, 0.5])
def test_a_small_window_lets_workers_wait_for_the_round_trip(window: int, trip: float):
    costs = Costs(NONE, NONE, NONE, NONE, trip, 0.002)
    seconds, rounds = 0.1, 400
    said = predict(Load(4, 4 * rounds, seconds, window), costs)
    found = schedule(4 * rounds, 4, seconds + 0.002, 0.0, window, trip - 0.002)
    assert said.seconds / found == pytest.approx(1, abs=2.5 / rounds + trip / found)
    binds = (seconds + trip) / window > seconds + 0.002
    assert said.limit == (WINDOW if binds else WORKERS)


def test_one_worker_does_them_one_after_the_other():
    said = predict(Load(1, 50, 2.0, 3), COSTS)
    assert said.seconds == pytest.approx(50 * 2.002 + 0.02 + 0.01 + 1e-3) and said.limit == WORKERS


def test_with_ever_more_workers_only_the_queue_counts():
    times = [predict(Load(10**k, 10**7, 1.0, 3), COSTS) for k in range(7)]
    assert all(a.seconds > b.seconds for a, b in pairwise(times[:4]))
    for said in times[4:]:
        assert said.limit == CLIENT
        assert said.seconds == pytest.approx(1e-3 * 10**7 + 0.02 + 0.01 + 1.002)


def test_what_decides_is_named():
    assert predict(Load(100, 1000, 0.0, 3), COSTS).limit == CLIENT
    slow = replace(COSTS, scheduler=Line(0.0, 2e-5))
    assert predict(Load(100, 1000, 0.0, 3), slow).limit == SCHEDULER
    assert predict(Load(100, 1000, 0.0, 3, stopped=0.01), COSTS).limit == SCHEDULER
    assert predict(Load(100, 1000, 0.0, 3, merging=0.01), slow).interval == 0.011
    shared = predict(Load(100, 1000, 0.0, 3, cores=2), COSTS)
    assert shared.limit == CORES and shared.interval == pytest.approx(3.3e-3 / 2)
    assert predict(Load(100, 1000, 0.0, 3, cores=16), COSTS).interval == 1.5e-3  # one process
    assert predict(Load(100, 30, 1.0, 3), COSTS).limit == FEW


def test_lines_are_fitted():
    points = {n: 1e-3 + 2e-6 * n for n in (10, 100, 1000)}
    line = fitted(points)
    assert (line.base, line.slope) == (pytest.approx(1e-3), pytest.approx(2e-6))
    assert fitted({10: 0.5}) == Line(pytest.approx(0.5), 0.0)  # type: ignore[arg-type]
    falling = fitted({10: 2e-3, 1000: 1e-3})
    assert falling.slope == 0 and 1e-3 < falling.base < 2e-3
    assert math.isclose(fitted({10: 1e-5, 1000: 1e-3}).slope, 1e-6) and fitted(points).at(0) > 0


def test_constants_survive_the_record():
    assert Costs.from_dict(COSTS.to_dict()) == COSTS
