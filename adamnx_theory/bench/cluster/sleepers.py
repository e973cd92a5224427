"""Many Dask workers in one process, whose chunks only sleep.

    python -m adamnx_theory.bench.cluster.sleepers ADDRESS NUMBER FOLDER SECONDS

All but the computing is the worker's own: the task, its order, the job, the answer.  A job's
seed says how many microseconds a chunk takes.  Its moments are those of equal values, the
chunk's first trajectory, so that the merged result is known.  After SECONDS no more workers join;
FOLDER/joined then says how many have.
"""

from __future__ import annotations

import asyncio
import contextlib
import sys
import time
from pathlib import Path
from typing import Any

import numpy as np

from adamnx_theory.files import write_whole
from adamnx_theory.simulation.cluster import worker
from adamnx_theory.simulation.moments import Moments
from adamnx_theory.simulation.plan import Chunk, Job

_AT_ONCE = 20  # workers that join at the same time


class Sleeper:
    """A backend that takes its time and computes nothing."""

    def run_chunk(self, job: Job, chunk: Chunk) -> Moments:
        time.sleep(job.seed * 1e-6)
        sums = np.zeros(job.shape)
        sums[..., 0] = chunk.first
        return Moments(chunk.count, sums)


def sleep_instead() -> None:
    """From now on this process's workers sleep, all at once; one real worker has one turn."""
    sleeper: Any = Sleeper()
    worker._backend = lambda *_: sleeper  # type: ignore[assignment]
    worker._turn = contextlib.nullcontext()  # type: ignore[assignment]


async def serve(address: str, number: int, folder: Path, seconds: float) -> None:
    """Join with up to so many workers of one thread each, and stay until the scheduler goes."""
    from distributed import Worker

    made: list[Any] = []
    deadline = time.monotonic() + seconds
    while len(made) < number and time.monotonic() < deadline:
        new = [
            Worker(
                address, nthreads=1, memory_limit=0, dashboard=False, host="127.0.0.1",
                local_directory=str(folder),
            )
            for _ in range(min(_AT_ONCE, number - len(made)))
        ]  # fmt: skip
        await asyncio.gather(*new)
        made += new
    write_whole(folder / "joined", str(len(made)).encode())
    await asyncio.gather(*(each.finished() for each in made))


if __name__ == "__main__":
    sleep_instead()
    asyncio.run(serve(sys.argv[1], int(sys.argv[2]), Path(sys.argv[3]), float(sys.argv[4])))
