"""The `gpu` backend: generated CUDA kernels through CuPy, one trajectory per thread.

A chunk is cut into groups of blocks, a group's steps into launches of bounded length
that pass the state on in device memory.  Every block's moments are summed by a fixed
tree and merged in the fixed tree of `moments`, all on the device.  Additions,
products, quotients and roots are those of the reference, to the bit; exp, log, tanh
and pow come from the CUDA library.
"""

from __future__ import annotations

import hashlib
from functools import cache, lru_cache
from typing import Any

import numpy as np

from adamnx_theory.simulation.backends import Floats, InTurn
from adamnx_theory.simulation.backends.gpu_launch import (
    MERGE_LEVEL,
    OPTIONS,
    SIMULATE,
    Kernel,
    Toolkit,
    cupy_toolkit,
)
from adamnx_theory.simulation.backends.gpu_parts import (
    groups,
    memory_errors,
    merged,
    step_tables,
)
from adamnx_theory.simulation.backends.local_gpu import LocalGpu
from adamnx_theory.simulation.codegen import cuda
from adamnx_theory.simulation.codegen.local_cuda import Lanes
from adamnx_theory.simulation.codegen.local_program import LocalProgram
from adamnx_theory.simulation.codegen.program import Program
from adamnx_theory.simulation.cuda import LOCAL_FILES, header
from adamnx_theory.simulation.moments import Moments
from adamnx_theory.simulation.philox import WORD
from adamnx_theory.simulation.plan import BLOCK, Chunk, Job
from adamnx_theory.simulation.sources import sources

_BLOCKS_PER_LAUNCH = 1 << 13  # fills every device several times over
_STEPS_PER_LAUNCH = 1 << 35  # trajectory-steps: a fraction of a second


class GpuBackend(InTurn):
    """Runs chunks on the current CUDA device.

    `toolkit` stands in for CuPy; the two limits bound one launch, in blocks and in
    trajectory-steps.  Results depend on neither limit.  `lanes` says how many coordinates
    lie on how many lanes, where there are many; sums are taken accordingly.
    """

    name = "gpu"

    def __init__(
        self,
        toolkit: Toolkit | None = None,
        blocks_per_launch: int = _BLOCKS_PER_LAUNCH,
        steps_per_launch: int = _STEPS_PER_LAUNCH,
        lanes: Lanes | None = None,
    ) -> None:
        self._toolkit = toolkit or cupy_toolkit()
        self._blocks = blocks_per_launch
        self._steps = steps_per_launch
        self._lanes = lanes
        self._kernels = lru_cache(maxsize=32)(self._compiled)
        self._loaded: tuple[Job, Any, Any] | None = None
        self._local = LocalGpu(self._toolkit, blocks_per_launch * BLOCK, steps_per_launch, lanes)

    @property
    def fingerprint(self) -> str:
        parts = ("gpu", _sources(), sources(), self._toolkit.description, *OPTIONS)
        return " ".join(parts if self._lanes is None else (*parts, str(self._lanes)))

    def run_chunk(self, job: Job, chunk: Chunk) -> Moments:
        if isinstance(job.bound.program, LocalProgram):
            return self._local.run_chunk(job, chunk)
        blocks = chunk.blocks(BLOCK)
        with_moments, _, merge = self._kernels(job.bound.program, job.normals)
        with memory_errors():
            sums = self._toolkit.arrays.empty((blocks, *job.shape), dtype=np.float64)
            for begin, part in groups(chunk, self._blocks, BLOCK):
                end = begin + -(-part.count // BLOCK)
                self._simulate(with_moments, job, part, sums[begin:end])
            total = merged(self._toolkit, merge, sums, chunk.count, BLOCK)
            return Moments(chunk.count, self._toolkit.to_host(total).reshape(job.shape))

    def sample(self, job: Job, chunk: Chunk) -> Floats:
        if isinstance(job.bound.program, LocalProgram):
            return self._local.sample(job, chunk)
        samples = np.empty((*job.shape[:2], chunk.count))
        _, with_samples, _ = self._kernels(job.bound.program, job.normals)
        with memory_errors():
            for begin, part in groups(chunk, self._blocks, BLOCK):
                out = self._toolkit.arrays.empty((*job.shape[:2], part.count), dtype=np.float64)
                self._simulate(with_samples, job, part, out)
                lanes = slice(begin * BLOCK, begin * BLOCK + part.count)
                samples[..., lanes] = self._toolkit.to_host(out)
        return samples

    def states(self, job: Job, chunk: Chunk) -> Floats:
        return self._local.states(job, chunk)

    def _simulate(self, kernel: Kernel, job: Job, part: Chunk, out: Any) -> None:
        tables, checks = self._inputs(job)
        states = len(job.bound.program.state)
        state = self._toolkit.arrays.empty((states, part.count), dtype=np.float64)
        steps = max(2, self._steps // part.count // 2 * 2)  # draws are made for pairs
        for begin in range(0, job.steps, steps):
            kernel(
                -(-part.count // BLOCK), BLOCK,
                np.uint64(part.first), np.uint32(part.count),
                np.uint32(begin), np.uint32(min(begin + steps, job.steps)),
                np.uint32(job.seed & WORD), np.uint32(job.seed >> 32),
                tables, checks,
                np.uint32(len(job.checks)), np.uint32(sum(t <= begin for t in job.checks)),
                state, out, *np.asarray(job.bound.constants, dtype=np.float64),
            )

    def _inputs(self, job: Job) -> tuple[Any, Any]:
        """Tables and checks on the device; those of the last job are kept."""
        if self._loaded is None or self._loaded[0] is not job:
            self._loaded = job, *step_tables(self._toolkit, job)
        return self._loaded[1:]

    def _compiled(self, program: Program, kind: str) -> tuple[Kernel, Kernel, Kernel]:
        names = (*cuda.kernel_names(program, kind), cuda.MERGE)
        module = self._toolkit.module(
            code=cuda.source(program), options=OPTIONS, name_expressions=names
        )
        parameters = (*SIMULATE, *("float64",) * len(program.constants))
        return (
            Kernel(module, names[0], parameters),
            Kernel(module, names[1], parameters),
            Kernel(module, names[2], MERGE_LEVEL),
        )


@cache
def _sources() -> str:
    """Identifies the fixed sources."""
    texts = header().encode(), header(files=LOCAL_FILES).encode()
    return hashlib.sha256(b"".join(texts)).hexdigest()[:16]
