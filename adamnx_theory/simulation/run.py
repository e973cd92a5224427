"""Running a job: chunk by chunk, kept on disk, merged in the fixed tree in any order."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from adamnx_theory.simulation.backends import Backend
from adamnx_theory.simulation.moments import Accumulator, Moments
from adamnx_theory.simulation.plan import Chunk, Job, chunks
from adamnx_theory.simulation.store import ChunkStore

#: Called after each chunk with the trajectories done and to do in all.
OnChunk = Callable[[int, int], None]


@dataclass(frozen=True, eq=False)
class Run:
    """The moments of a whole job, and what it took.

    `computed` counts the trajectories simulated now; the others came from the cache.
    """

    moments: Moments
    computed: int
    seconds: float


def run_job(
    job: Job,
    trajectories: int,
    backend: Backend,
    chunk: int,
    cache: Path | None = None,
    on_chunk: OnChunk | None = None,
) -> Run:
    """Simulate all chunks that are not kept in `cache` already (None: keep nothing).

    Raises `BadInput` when the cache cannot be written; then there is no result.
    """
    started = time.perf_counter()
    store = None if cache is None else ChunkStore(cache, job.description(backend.fingerprint))
    total, computed, done = Accumulator(), 0, 0

    def take(part: Chunk, moments: Moments) -> None:
        nonlocal done
        total.add(part.first // chunk, moments)
        done += part.count
        if on_chunk is not None:
            on_chunk(done, trajectories)

    def missing() -> Iterator[Chunk]:
        for part in chunks(trajectories, chunk):
            kept = None if store is None else store.load(part)
            if kept is None or kept.sums.shape != job.shape:
                yield part
            else:
                take(part, kept)

    with closing(backend.run_chunks(job, missing())) as results:
        for part, moments in results:
            computed += part.count
            if store is not None:
                store.save(part, moments)
            take(part, moments)
    return Run(total.total(), computed, time.perf_counter() - started)
