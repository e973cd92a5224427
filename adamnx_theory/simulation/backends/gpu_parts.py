"""What both kinds of programs share on a GPU: groups of blocks, merged moments, memory."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import numpy as np

from adamnx_theory.errors import BadInput
from adamnx_theory.simulation.backends.gpu_launch import Kernel, Toolkit
from adamnx_theory.simulation.plan import Chunk, Job


def groups(chunk: Chunk, blocks: int, block: int) -> Iterator[tuple[int, Chunk]]:
    """The first block of each launch within the chunk, and the launch's trajectories."""
    for begin in range(0, chunk.count, blocks * block):
        yield begin // block, Chunk(chunk.first + begin, min(blocks * block, chunk.count - begin))


def merged(toolkit: Toolkit, merge: Kernel, sums: Any, trajectories: int, block: int) -> Any:
    """The moments of all blocks, merged on the device; sums has shape (blocks, ..., 4)."""
    nodes, width = sums.shape[0], sums[0].size // 4
    full, last = float(block), float(trajectories - (nodes - 1) * block)
    while nodes > 1:
        above = -(-nodes // 2)
        to = toolkit.arrays.empty((above, *sums.shape[1:]), dtype=np.float64)
        merge(
            -(-above * width // block), block, sums, to,
            np.uint32(nodes), np.uint32(width), np.float64(full), np.float64(last),
        )
        full, last = 2 * full, last if nodes % 2 else full + last
        sums, nodes = to, above
    return sums


def step_tables(toolkit: Toolkit, job: Job) -> tuple[Any, Any]:
    """Tables, step by step, and checks, a 0 behind the last, on the device."""
    rows = np.ascontiguousarray(job.bound.tables[:, : job.steps].T, dtype=np.float64)
    rows = rows if rows.size else np.zeros((1, 1))
    checks = np.array([*job.checks, 0], dtype=np.uint32)
    return toolkit.arrays.asarray(rows), toolkit.arrays.asarray(checks)


@contextmanager
def memory_errors() -> Iterator[None]:
    try:
        yield
    except MemoryError as error:  # CuPy's own is one
        raise BadInput("the GPU has too little free memory for a chunk; use cpu.") from error
