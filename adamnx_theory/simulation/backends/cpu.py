"""The `cpu` backend: generated Numba kernels on all cores.

A chunk is cut into groups of blocks; threads take the groups in turn while the
kernels run without the interpreter's lock.  Every block writes to its own place,
so neither the number of threads nor their order matters.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from adamnx_theory.errors import BadInput
from adamnx_theory.simulation.backends import Floats
from adamnx_theory.simulation.backends.kernels import kernel, runtime
from adamnx_theory.simulation.backends.parallel import available_cores, run_groups
from adamnx_theory.simulation.moments import Moments, merged_blocks
from adamnx_theory.simulation.philox import round_keys
from adamnx_theory.simulation.plan import BLOCK, Chunk, Job


class CpuBackend:
    """Runs chunks with `threads` threads, all cores by default."""

    name = "cpu"

    def __init__(self, threads: int | None = None) -> None:
        self.threads = threads or available_cores()

    @property
    def fingerprint(self) -> str:
        return f"cpu {runtime()}"

    def run_chunk(self, job: Job, chunk: Chunk) -> Moments:
        blocks = _blocks(chunk)
        out = np.empty((blocks, *job.shape))
        self._run(job, chunk, out, np.empty((0, 0, 0)))
        counts = np.full(blocks, float(BLOCK))
        counts[-1] = chunk.count - (blocks - 1) * BLOCK
        return merged_blocks(counts, out)

    def sample(self, job: Job, chunk: Chunk) -> Floats:
        samples = np.empty((*job.shape[:2], chunk.count))
        self._run(job, chunk, np.empty((0, 0, 0, 0)), samples)
        return samples

    def _run(self, job: Job, chunk: Chunk, out: Floats, samples: Floats) -> None:
        sampled = samples.size > 0
        run = kernel(job.bound.program, job.normals, sampled)
        fixed: tuple[Any, ...] = (
            job.steps,
            np.array(job.checks, dtype=np.int64),
            np.ascontiguousarray(job.bound.tables),
            job.bound.constants,
            round_keys(job.seed),
        )
        blocks = _blocks(chunk)

        def group(begin: int, end: int) -> None:
            lanes = min(end * BLOCK, chunk.count) - begin * BLOCK
            last = lanes - (end - begin - 1) * BLOCK
            part = samples[..., begin * BLOCK : begin * BLOCK + lanes]
            first = np.uint64(chunk.first + begin * BLOCK)
            run(first, end - begin, last, *fixed, out[begin:end], part)

        nothing = (np.uint64(0), 0, 0, *fixed, out[:0], samples[..., :0])
        try:
            run(*nothing)  # compiles, once
        except OSError as error:
            raise BadInput(
                f"cannot write compiled code: {error.strerror or error};"
                " set NUMBA_CACHE_DIR to a folder that can be written."
            ) from error
        run_groups(group, blocks, self.threads)


def _blocks(chunk: Chunk) -> int:
    return -(-chunk.count // BLOCK)
