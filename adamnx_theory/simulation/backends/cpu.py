"""The `cpu` backend: generated Numba kernels on all cores.

A chunk is cut into groups of blocks; threads take the groups in turn while the
kernels run without the interpreter's lock.  Every block writes to its own place,
so neither the number of threads nor their order matters.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from adamnx_theory.errors import BadInput
from adamnx_theory.simulation.backends import Floats, InTurn, local_program
from adamnx_theory.simulation.backends.kernels import kernel, runtime
from adamnx_theory.simulation.backends.parallel import available_cores, run_groups
from adamnx_theory.simulation.codegen.outputs import MOMENTS, SAMPLES, STATES
from adamnx_theory.simulation.moments import Moments, block_counts, merged_blocks
from adamnx_theory.simulation.philox import round_keys
from adamnx_theory.simulation.plan import Chunk, Job
from adamnx_theory.simulation.sources import sources


class CpuBackend(InTurn):
    """Runs chunks with `threads` threads, all cores by default."""

    name = "cpu"

    def __init__(self, threads: int | None = None) -> None:
        self.threads = threads or available_cores()

    @property
    def fingerprint(self) -> str:
        return f"cpu {runtime()} {sources()}"

    def run_chunk(self, job: Job, chunk: Chunk) -> Moments:
        blocks = chunk.blocks(job.block)
        out = np.empty((blocks, *job.shape))
        self._run(job, chunk, MOMENTS, out, np.empty((0, 0, 0)))
        return merged_blocks(block_counts(chunk.count, job.block), out)

    def sample(self, job: Job, chunk: Chunk) -> Floats:
        samples = np.empty((*job.shape[:2], chunk.count))
        self._run(job, chunk, SAMPLES, np.empty((0, 0, 0, 0)), samples)
        return samples

    def states(self, job: Job, chunk: Chunk) -> Floats:
        program = local_program(job)
        size = len(program.state), program.dimension
        samples = np.empty((len(job.checks), size[0] * size[1], chunk.count))
        self._run(job, chunk, STATES, np.empty((0, 0, 0, 0)), samples)
        return samples.reshape(len(job.checks), *size, chunk.count)

    def _run(self, job: Job, chunk: Chunk, output: str, out: Floats, samples: Floats) -> None:
        run = kernel(job.bound.program, job.normals, output)
        fixed: tuple[Any, ...] = (
            job.steps,
            np.array(job.checks, dtype=np.int64),
            *job.bound.arrays,
            round_keys(job.seed),
        )
        size = job.block
        blocks = chunk.blocks(size)

        def group(begin: int, end: int) -> None:
            before = begin * size
            lanes = min(end * size, chunk.count) - before
            last = lanes - (end - begin - 1) * size
            part = samples[..., before : before + lanes]
            first = np.uint64(chunk.first + before)
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

