"""The constants of the model, and runs of sleeping chunks to hold against it."""

from __future__ import annotations

import importlib.util
import json
import os
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median
from typing import Any

from adamnx_theory.bench.cluster.model import Costs, fitted
from adamnx_theory.bench.cluster.sleeping import (
    CHECKS,
    Sleeping,
    Times,
    second_moment_job,
    sleeping,
)
from adamnx_theory.bench.machine import described_machine
from adamnx_theory.definitions.numbers.exact import exact_integer
from adamnx_theory.errors import BadInput
from adamnx_theory.files import write_whole
from adamnx_theory.simulation.cluster.patience import Patience

#: The file that the page about cost is made from.
FILE = "cluster.json"
MOST = 4096
_MOST_CHUNKS = 10**7
WINDOW = Patience().window
_SHORT = 0.05  # seconds of a chunk that one worker sleeps
_STANDSTILL = 0.01  # seconds for which client or scheduler are held up
_HELD_UP = 100  # the workers of those runs, if there are so many
_LONG = 10  # the workers of the run of many chunks
_JOINING = 75.0  # seconds in which workers may join
Tell = Callable[[str], None]


def run(
    sizes: tuple[int, ...], minutes: float, chunks: int, folder: Path, tell: Tell
) -> Path:
    """Measure with so many workers, write the record into `folder`; gives the file.

    A number of workers for which there is probably no time left is left out.  The run of
    `chunks` chunks, in which memory is watched, comes first and has no limit of time.
    """
    if importlib.util.find_spec("distributed") is None:
        raise BadInput("a cluster needs Dask: pip install 'adamnx-theory[dask]'.")
    load = os.getloadavg()[0]
    tell(f"{chunks} chunks")
    long = long_run(chunks)
    begun = time.monotonic()
    tell("a chunk on one core")
    chunk = computing()
    tell("one worker")
    single = one_worker()
    groups: list[dict[str, Any]] = []
    folder.mkdir(parents=True, exist_ok=True)
    out = folder / FILE
    for size in sizes:
        expected = groups[-1]["took"] * size / groups[-1]["workers"] if groups else 0.0
        if time.monotonic() - begun + expected > 60 * minutes:
            break
        tell(f"{size} workers")
        groups.append(many_workers(size))
        record = {
            "machine": described_machine(), "load_average": [load, os.getloadavg()[0]],
            "seconds": time.monotonic() - begun, "window": WINDOW, "long": long, "chunk": chunk,
            **single, "constants": constants(single, groups).to_dict(), "groups": groups,
            "left_out": [n for n in sizes if n not in {g["wanted"] for g in groups}],
        }  # fmt: skip
        # Written each time, so that an interruption loses one group and not all.
        write_whole(out, (json.dumps(record, indent=1) + "\n").encode())
    if not groups:
        raise BadInput(f"{minutes:g} minutes are not enough for {sizes[0]} workers.")
    return out


def checked_sizes(given: str) -> tuple[int, ...]:
    """Numbers of workers from a text like "10,100"; `BadInput` unless they increase from 1 on."""
    sizes = tuple(exact_integer("workers", part) for part in given.split(","))
    if any(not 1 <= size <= MOST for size in sizes) or list(sizes) != sorted(set(sizes)):
        raise BadInput(f"workers = {given} must be numbers that increase, from 1 to {MOST}.")
    return sizes


def checked_chunks(given: str) -> int:
    """A number of chunks from 1 to 10^7; `BadInput` otherwise."""
    number = exact_integer("chunks", given)
    if not 1 <= number <= _MOST_CHUNKS:
        raise BadInput(f"chunks = {number} is not from 1 to {_MOST_CHUNKS}.")
    return number


def computing() -> dict[str, float]:
    """What one core computes: the second moment, a chunk of the default size; processor time."""
    from adamnx_theory.simulation.devices import backend
    from adamnx_theory.simulation.plan import SMALLEST_CHUNK, Chunk, chunk_size

    steps, core = CHECKS[-1], backend("cpu", 1)
    size = chunk_size(1 << 40, steps, "cpu", 4 * len(CHECKS))
    job = second_moment_job(0)
    core.run_chunk(job, Chunk(0, SMALLEST_CHUNK))  # compiles
    begun = time.process_time()
    core.run_chunk(job, Chunk(0, size))
    seconds = time.process_time() - begun
    return {"trajectories": size, "steps": steps, "seconds": seconds}


def one_worker() -> dict[str, Any]:
    """Round trip, pause, and bytes."""
    with sleeping(1, _JOINING) as one:
        one.run(WINDOW)
        number, seconds = 20, _SHORT
        alone = [one.run(number, seconds, window=1).wall / number - seconds for _ in range(3)]
        full = [one.run(number, seconds).wall / number - seconds for _ in range(3)]
        before, tasks = one.traffic(), 200
        one.run(tasks)
        after = one.traffic()
        sent = {name: (after[name] - before[name]) / tasks for name in after}
        return {
            "round_trips": alone, "pauses": full,
            "bytes": {**sent, "result": reply(), "kept": one.kept_bytes()},
        }  # fmt: skip


def long_run(chunks: int) -> dict[str, Any]:
    """Memory while so many chunks go through ten workers."""
    with sleeping(_LONG, _JOINING) as ten:
        begun = time.perf_counter()
        memory = ten.memory_over(chunks)
        return {"workers": ten.workers, "memory": memory, "seconds": time.perf_counter() - begun}


def reply() -> int:
    """Bytes of the message that carries one result, to the scheduler and then to the client."""
    import numpy as np
    from distributed.protocol.core import dumps
    from distributed.protocol.serialize import to_serialize

    from adamnx_theory.simulation.cluster.worker import Done
    from adamnx_theory.simulation.moments import Moments

    moments = Moments(1 << 20, np.zeros(second_moment_job(0).shape))
    done = Done("tcp://127.0.0.1:65535", 0.1, moments)
    message = {"status": "OK", "data": {"adamnx-theory-01234567-1000": to_serialize(done)}}
    return sum(memoryview(frame).nbytes for frame in dumps(message))


def many_workers(size: int) -> dict[str, Any]:
    """Runs with so many sleeping workers, or as many as joined in time."""
    begun = time.monotonic()
    with sleeping(size, _JOINING) as group:
        workers = group.workers
        joining = time.monotonic() - begun
        warming = group.run(workers).wall
        starts = [group.run(1).wall for _ in range(5)]
        tasks = max(200, WINDOW * workers)
        rows = [_row("instant", group, tasks)]
        each = [rows[0][name] / tasks for name in ("client", "scheduler", "worker")]
        fill = workers * max(max(each), sum(each) / (os.cpu_count() or 1))
        rows.append(_row("short", group, tasks, max(_SHORT, fill / 2)))
        rounds = 2 * workers if workers >= _HELD_UP else 5 * workers
        rows.append(_row("long", group, rounds, max(2 * _SHORT, 3 * fill)))
        if workers <= _HELD_UP:
            rows.append(_row("client held up", group, tasks, merging=_STANDSTILL))
            group.slow_scheduler(_STANDSTILL)
            rows.append(_row("scheduler held up", group, tasks, stopped=_STANDSTILL))
        return {
            "workers": workers, "wanted": size, "joining": joining, "asking": group.asking,
            "warming": warming, "starts": starts, "rows": rows,
            "took": time.monotonic() - begun,
        }  # fmt: skip


def _row(
    case: str, group: Sleeping, chunks: int, seconds: float = 0.0, merging: float = 0.0,
    stopped: float = 0.0,
) -> dict[str, Any]:  # fmt: skip
    """One run; `client`, `scheduler` and `worker` are its processor seconds in all."""
    hold = (lambda _: time.sleep(merging)) if merging else None
    times: Times = group.run(chunks, seconds, after=hold)
    return {
        "case": case, "chunks": chunks, "sleep": seconds, "merging": merging, "stopped": stopped,
        **vars(times),
    }  # fmt: skip


def constants(single: dict[str, Any], groups: list[dict[str, Any]]) -> Costs:
    """The constants; the last group only has to obey them, where there are three or more."""
    kept = groups[:-1] if len(groups) > 2 else groups
    instant = {g["workers"]: next(r for r in g["rows"] if r["case"] == "instant") for g in kept}
    trip, pause = median(single["round_trips"]), max(0.0, median(single["pauses"]))

    def each(name: str) -> dict[int, float]:
        return {workers: row[name] / row["chunks"] for workers, row in instant.items()}

    starts = {g["workers"]: max(1e-6, min(g["starts"]) - trip) for g in kept}
    return Costs(
        fitted(each("client")), fitted(each("scheduler")), fitted(each("worker")),
        fitted(starts), trip, pause,
    )  # fmt: skip
