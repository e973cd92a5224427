"""What many trajectory-steps need: time, bytes and the limit, by cores or GPUs and chunk.

The run is the second moment with as many steps a trajectory as were measured, all else is the
record's: rate of a core, constants, bytes.  No GPU has been measured; see `GPU_SECONDS`.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

from adamnx_theory.bench.cluster.model import Costs, Load, Predicted, predict
from adamnx_theory.bench.cluster.sleeping import CHECKS
from adamnx_theory.simulation.plan import LARGEST_CHUNK, SMALLEST_CHUNK, chunk_size

CPU, GPU = "cpu", "gpu"
#: 10^12 trajectory-steps on one GPU: the modelled floor of an H200, 2.1 s, times 1.5; an
#: assumption, since no GPU has run them yet.
GPU_SECONDS = 2.1 * 1.5
_TIMES_TWO = ("result",)  # from worker to scheduler, then to the client
_ON_DISK = "kept"


@dataclass(frozen=True)
class Plan:
    """A run of so many trajectory-steps on `workers` cores, or GPUs, in such chunks."""

    trajectory_steps: float
    workers: int
    chunk: int
    chunks: int
    chunk_seconds: float
    predicted: Predicted


def rate(record: dict[str, Any], device: str) -> float:
    """Trajectory-steps per second of one core or GPU."""
    chunk = record["chunk"]
    if device == GPU:
        return 1e12 / GPU_SECONDS
    return chunk["trajectories"] * chunk["steps"] / chunk["seconds"]


def plan(
    record: dict[str, Any], trajectory_steps: float, workers: int, device: str, chunk: int
) -> Plan:
    """With chunks of so many trajectories."""
    steps = record["chunk"]["steps"]
    trajectories = math.ceil(trajectory_steps / steps)
    seconds = min(chunk, trajectories) * steps / rate(record, device)
    chunks = math.ceil(trajectories / chunk)
    load = Load(workers, chunks, seconds, record["window"])
    predicted = predict(load, Costs.from_dict(record["constants"]))
    return Plan(trajectory_steps, workers, chunk, chunks, seconds, predicted)


def default(
    record: dict[str, Any], trajectory_steps: float, workers: int, device: str
) -> Plan:
    """With the chunk that is taken if none is given."""
    steps = record["chunk"]["steps"]
    size = chunk_size(math.ceil(trajectory_steps / steps), steps, device, 4 * len(CHECKS))
    return plan(record, trajectory_steps, workers, device, size)


def best(record: dict[str, Any], trajectory_steps: float, workers: int, device: str) -> Plan:
    """With the chunk that takes least time; the largest of several as good to a hundredth."""
    sizes, size = [], SMALLEST_CHUNK
    while size <= LARGEST_CHUNK:
        sizes.append(size)
        size *= 2
    plans = [plan(record, trajectory_steps, workers, device, size) for size in sizes]
    least = min(p.predicted.seconds for p in plans)
    return [p for p in plans if p.predicted.seconds <= 1.01 * least][-1]


def bytes_per_chunk(record: dict[str, Any]) -> float:
    """What goes over the network for one chunk, client, scheduler and worker together."""
    sent = {name: n for name, n in record["bytes"].items() if name != _ON_DISK}
    return sum(n * (2 if name in _TIMES_TWO else 1) for name, n in sent.items())


def most_workers(record: dict[str, Any], device: str, chunk: int) -> int:
    """With how many workers the client or the scheduler has as much to do as it can.

    The largest W with W b(W) <= s + o, by bisection; W b(W) grows.
    """
    costs = Costs.from_dict(record["constants"])
    steps = chunk * record["chunk"]["steps"] / rate(record, device)

    def keeps_up(workers: int) -> bool:
        b = max(costs.client.at(workers), costs.scheduler.at(workers))
        return workers * b <= steps + costs.pause

    low, high = 0, 1
    while keeps_up(high):
        low, high = high, 2 * high
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (middle, high) if keeps_up(middle) else (low, middle)
    return low
