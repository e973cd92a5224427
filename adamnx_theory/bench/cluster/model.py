"""How long a run on a cluster takes: one formula, and which of its parts decides.

n chunks of s seconds each go to W workers, k under way per worker.  The client needs c seconds
a chunk and the scheduler q, on cores of their own; each is one queue, so they give out a chunk
every b = max(c, q) seconds.  In m = ceil(n / W) rounds

    e = max(s + o, (s + r) / k)
    T = start + r + s + o + max((m - 1) e + min(n, W) b, n b)

o is a worker's pause between two chunks, r a round trip: from the moment a chunk is handed in
to the moment the next one could be, less the chunk itself.  e is how often one worker ends a
chunk: where k chunks do not cover the round trip, it waits.  The first min(n, W) b is the time
in which the workers get their first chunks.  If client, scheduler and workers share p cores,
also b >= (c + q + w) / p with the workers' own w, and b >= w if all workers are one process.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

WORKERS, CLIENT, SCHEDULER = "workers", "client", "scheduler"
CORES, FEW, WINDOW = "shared cores", "few chunks", "round trip"


@dataclass(frozen=True)
class Line:
    """base + slope W, in seconds; what one chunk costs with W workers."""

    base: float
    slope: float

    def at(self, workers: float) -> float:
        return self.base + self.slope * workers


@dataclass(frozen=True)
class Costs:
    """The constants, all in seconds; `start` is per run, the others per chunk.

    client, scheduler, worker   processor time c, q, w
    round_trip, pause           r and o
    """

    client: Line
    scheduler: Line
    worker: Line
    start: Line
    round_trip: float
    pause: float

    def to_dict(self) -> dict[str, Any]:
        return asdict(self)

    @classmethod
    def from_dict(cls, record: Mapping[str, Any]) -> Costs:
        values: dict[str, Any] = {
            k: Line(**v) if isinstance(v, dict) else v for k, v in record.items()
        }
        return cls(**values)


@dataclass(frozen=True)
class Load:
    """What is run: n chunks of s seconds on W workers, k under way for each.

    cores     the cores that client, scheduler and workers share while the workers compute
              nothing and are one process; None where each has its own
    merging, stopped
              seconds that client and scheduler stand still for each chunk
    """

    workers: int
    chunks: int
    seconds: float
    window: int
    cores: float | None = None
    merging: float = 0.0
    stopped: float = 0.0


@dataclass(frozen=True)
class Predicted:
    """The time in seconds, b, and what decides it."""

    seconds: float
    interval: float
    limit: str


def predict(load: Load, costs: Costs) -> Predicted:
    """The formula above."""
    n, workers, s = load.chunks, load.workers, load.seconds
    c, q, w = (x.at(workers) for x in (costs.client, costs.scheduler, costs.worker))
    queues = {CLIENT: c + load.merging, SCHEDULER: q + load.stopped}
    if load.cores is not None:
        queues[CORES] = max(w, (c + q + w) / load.cores)
    slowest = max(queues, key=lambda name: queues[name])
    b = queues[slowest]
    computing, waiting = s + costs.pause, (s + costs.round_trip) / load.window
    first = min(n, workers) * b
    by_workers = (math.ceil(n / workers) - 1) * max(computing, waiting) + first
    seconds = costs.start.at(workers) + costs.round_trip + computing + max(by_workers, n * b)
    if n * b >= by_workers and (n > workers or n * b > computing):
        return Predicted(seconds, b, slowest)
    if n < workers:
        return Predicted(seconds, b, FEW)
    return Predicted(seconds, b, WINDOW if waiting > computing else WORKERS)


def fitted(points: dict[int, float]) -> Line:
    """base + slope W, both >= 0, through values by W: least squares of relative errors."""
    import numpy as np
    from scipy.optimize import nnls

    values = np.array(list(points.values()))
    matrix = np.array([[1.0, w] if len(points) > 1 else [1.0, 0.0] for w in points])
    base, slope = nnls(matrix / values[:, None], np.ones(len(points)))[0]
    return Line(float(base), float(slope))
