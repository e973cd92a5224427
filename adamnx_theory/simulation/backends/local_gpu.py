"""Programs of many coordinates on a GPU: several lanes per trajectory.

Launches write what is looked at of every trajectory; a second kernel takes the moments
of each block, merged like all others.  Sums over coordinates are taken lane by lane, so
they differ from the reference in the last places; all else has its bits, save exp, log,
tanh and pow of the CUDA library, and our own sine and cosine.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Any

import numpy as np

from adamnx_theory.simulation.backends import Floats, local_program
from adamnx_theory.simulation.backends.gpu_launch import (
    LOCAL_STEPS,
    MERGE_LEVEL,
    OPTIONS,
    SAMPLE_MOMENTS,
    Kernel,
    Toolkit,
)
from adamnx_theory.simulation.backends.gpu_parts import (
    groups,
    memory_errors,
    merged,
    step_tables,
)
from adamnx_theory.simulation.codegen.cuda import MERGE
from adamnx_theory.simulation.codegen.local_cuda import (
    MOMENTS,
    Lanes,
    local_cuda_source,
    local_kernel,
    usual_lanes,
)
from adamnx_theory.simulation.codegen.local_program import LocalProgram
from adamnx_theory.simulation.moments import Moments
from adamnx_theory.simulation.philox import WORD
from adamnx_theory.simulation.plan import Chunk, Job

_VALUES, _WHOLE = 0, 1  # what a launch writes; see local.cuh
_BYTES = 1 << 29  # of states and of what is looked at, in one launch


class LocalGpu:
    """Runs chunks on a device.

    `trajectories` and `steps` (times trajectories, times coordinates) bound a launch;
    `lanes` says how coordinates lie on lanes, as `usual_lanes` does if not given.
    """

    def __init__(
        self, toolkit: Toolkit, trajectories: int, steps: int, lanes: Lanes | None = None
    ) -> None:
        self._toolkit, self._most, self._steps, self._lanes = toolkit, trajectories, steps, lanes
        self._kernels = lru_cache(maxsize=32)(self._compiled)
        self._loaded: tuple[Job, tuple[Any, ...]] | None = None

    def run_chunk(self, job: Job, chunk: Chunk) -> Moments:
        program = local_program(job)
        _, moments, merge = self._kernels(program, job.normals)
        rows = len(job.checks) * _rows(program, _VALUES)
        with memory_errors():
            blocks = chunk.blocks(job.block)
            sums = self._toolkit.arrays.empty((blocks, *job.shape), dtype=np.float64)
            for begin, part in groups(chunk, self._blocks(job, _VALUES), job.block):
                values = self._values(job, part, _VALUES)
                here = part.blocks(job.block)
                moments(
                    here * rows, job.block, values, np.uint32(rows), np.uint32(part.count),
                    sums[begin : begin + here],
                )
            total = merged(self._toolkit, merge, sums, chunk.count, job.block)
            return Moments(chunk.count, self._toolkit.to_host(total).reshape(job.shape))

    def sample(self, job: Job, chunk: Chunk) -> Floats:
        return self._collected(job, chunk, _VALUES, (len(local_program(job).observed),))

    def states(self, job: Job, chunk: Chunk) -> Floats:
        program = local_program(job)
        return self._collected(job, chunk, _WHOLE, (len(program.state), program.dimension))

    def _collected(self, job: Job, chunk: Chunk, output: int, shape: tuple[int, ...]) -> Floats:
        out = np.empty((len(job.checks), *shape, chunk.count))
        with memory_errors():
            for begin, part in groups(chunk, self._blocks(job, output), job.block):
                found = self._toolkit.to_host(self._values(job, part, output))
                first = begin * job.block
                out[..., first : first + part.count] = found.reshape(*out.shape[:-1], part.count)
        return out

    def _blocks(self, job: Job, output: int) -> int:
        """How many blocks of trajectories a launch takes."""
        program = local_program(job)
        state = _rows(program, _WHOLE) + len(program.tracked)
        seen = len(job.checks) * _rows(program, output)
        most = min(self._most, _BYTES // (8 * (state + seen)))
        return max(1, most // job.block)

    def _values(self, job: Job, part: Chunk, output: int) -> Any:
        """What is looked at, on the device: (checks, rows, count)."""
        program = local_program(job)
        kernel, _, _ = self._kernels(program, job.normals)
        empty = self._toolkit.arrays.empty
        out = empty((len(job.checks), _rows(program, output), part.count), dtype=np.float64)
        numbers = _rows(program, _WHOLE) + len(program.tracked)
        state = empty((numbers, part.count), dtype=np.float64)
        tables, checks, vectors = self._inputs(job)
        lanes = self._lanes or usual_lanes(program)
        threads = part.count * lanes.lanes
        steps = max(2, self._steps // (part.count * program.dimension) // 2 * 2)  # whole pairs
        for begin in range(0, job.steps, steps):
            kernel(
                -(-threads // job.block), job.block,
                np.uint64(part.first), np.uint32(part.count),
                np.uint32(begin), np.uint32(min(begin + steps, job.steps)),
                np.uint32(job.seed & WORD), np.uint32(job.seed >> 32),
                tables, vectors, checks, np.uint32(sum(t <= begin for t in job.checks)),
                np.uint32(output), state, out,
                *np.asarray(job.bound.constants, dtype=np.float64),
            )
        return out

    def _inputs(self, job: Job) -> tuple[Any, ...]:
        """Tables, checks and vectors on the device; those of the last job are kept."""
        if self._loaded is None or self._loaded[0] is not job:
            vectors = np.ascontiguousarray(job.bound.vectors, dtype=np.float64)
            arrays = (*step_tables(self._toolkit, job), self._toolkit.arrays.asarray(vectors))
            self._loaded = job, arrays
        return self._loaded[1]

    def _compiled(self, program: LocalProgram, kind: str) -> tuple[Kernel, Kernel, Kernel]:
        names = (local_kernel(program, kind), MOMENTS, MERGE)
        module = self._toolkit.module(
            code=local_cuda_source(program, self._lanes), options=OPTIONS, name_expressions=names
        )
        parameters = (*LOCAL_STEPS, *("float64",) * len(program.constants))
        return (
            Kernel(module, names[0], parameters),
            Kernel(module, names[1], SAMPLE_MOMENTS),
            Kernel(module, names[2], MERGE_LEVEL),
        )


def _rows(program: LocalProgram, output: int) -> int:
    """How many numbers of a trajectory are written at each step looked at."""
    if output == _WHOLE:
        return len(program.state) * program.dimension
    return len(program.observed)
