"""The `gpu` backend: generated CUDA kernels through CuPy, one trajectory per thread.

A chunk is cut into groups of blocks, a group's steps into launches of bounded length
that pass the state on in device memory.  Every block's moments are summed by a fixed
tree and merged in the fixed tree of `moments`, all on the device.  Additions,
products, quotients and roots are those of the reference, to the bit; exp, log, tanh
and pow come from the CUDA library.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

import numpy as np

from adamnx_theory.errors import BadInput
from adamnx_theory.simulation.backends import Floats
from adamnx_theory.simulation.backends.gpu_launch import (
    MERGE_LEVEL,
    OPTIONS,
    SIMULATE,
    Kernel,
    Toolkit,
    cupy_toolkit,
)
from adamnx_theory.simulation.codegen import cuda, printer
from adamnx_theory.simulation.codegen.program import Program
from adamnx_theory.simulation.cuda import header
from adamnx_theory.simulation.moments import Moments
from adamnx_theory.simulation.philox import WORD
from adamnx_theory.simulation.plan import BLOCK, Chunk, Job
from adamnx_theory.simulation.sources import sources

_BLOCKS_PER_LAUNCH = 1 << 13  # fills every device several times over
_STEPS_PER_LAUNCH = 1 << 35  # trajectory-steps: a fraction of a second


class GpuBackend:
    """Runs chunks on the current CUDA device.

    `toolkit` stands in for CuPy; the two limits bound one launch, in blocks and in
    trajectory-steps.  Results depend on neither limit.
    """

    name = "gpu"

    def __init__(
        self,
        toolkit: Toolkit | None = None,
        blocks_per_launch: int = _BLOCKS_PER_LAUNCH,
        steps_per_launch: int = _STEPS_PER_LAUNCH,
    ) -> None:
        self._toolkit = toolkit or cupy_toolkit()
        self._blocks = blocks_per_launch
        self._steps = steps_per_launch
        self._kernels = lru_cache(maxsize=32)(self._compiled)
        self._loaded: tuple[Job, Any, Any] | None = None

    @property
    def fingerprint(self) -> str:
        return f"gpu {_sources()} {sources()} {self._toolkit.description} {' '.join(OPTIONS)}"

    def run_chunk(self, job: Job, chunk: Chunk) -> Moments:
        blocks = -(-chunk.count // BLOCK)
        with_moments, _, merge = self._kernels(job.bound.program, job.normals)
        with _memory_errors():
            sums = self._toolkit.arrays.empty((blocks, *job.shape), dtype=np.float64)
            for begin, part in _groups(chunk, self._blocks):
                end = begin + -(-part.count // BLOCK)
                self._simulate(with_moments, job, part, sums[begin:end])
            merged = self._merged(merge, sums, chunk.count)
            return Moments(chunk.count, self._toolkit.to_host(merged).reshape(job.shape))

    def sample(self, job: Job, chunk: Chunk) -> Floats:
        samples = np.empty((*job.shape[:2], chunk.count))
        _, with_samples, _ = self._kernels(job.bound.program, job.normals)
        with _memory_errors():
            for begin, part in _groups(chunk, self._blocks):
                out = self._toolkit.arrays.empty((*job.shape[:2], part.count), dtype=np.float64)
                self._simulate(with_samples, job, part, out)
                lanes = slice(begin * BLOCK, begin * BLOCK + part.count)
                samples[..., lanes] = self._toolkit.to_host(out)
        return samples

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
        """Tables (step by step) and checks on the device; those of the last job are kept."""
        if self._loaded is None or self._loaded[0] is not job:
            rows = np.ascontiguousarray(job.bound.tables[:, : job.steps].T, dtype=np.float64)
            rows = rows if rows.size else np.zeros((1, 1))
            arrays = self._toolkit.arrays
            checks = np.array([*job.checks, 0], dtype=np.uint32)
            self._loaded = job, arrays.asarray(rows), arrays.asarray(checks)
        return self._loaded[1:]

    def _merged(self, merge: Kernel, sums: Any, trajectories: int) -> Any:
        nodes, width = sums.shape[0], sums[0].size // 4
        full, last = float(BLOCK), float(trajectories - (nodes - 1) * BLOCK)
        while nodes > 1:
            above = -(-nodes // 2)
            to = self._toolkit.arrays.empty((above, *sums.shape[1:]), dtype=np.float64)
            merge(
                -(-above * width // BLOCK), BLOCK, sums, to,
                np.uint32(nodes), np.uint32(width), np.float64(full), np.float64(last),
            )
            full, last = 2 * full, last if nodes % 2 else full + last
            sums, nodes = to, above
        return sums

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


def _groups(chunk: Chunk, blocks: int) -> Iterator[tuple[int, Chunk]]:
    """The first block of each launch within the chunk, and the launch's trajectories."""
    for begin in range(0, chunk.count, blocks * BLOCK):
        yield begin // BLOCK, Chunk(chunk.first + begin, min(blocks * BLOCK, chunk.count - begin))


@contextmanager
def _memory_errors() -> Iterator[None]:
    try:
        yield
    except MemoryError as error:  # CuPy's own is one
        raise BadInput("the GPU has too little free memory for a chunk; use cpu.") from error


@cache
def _sources() -> str:
    """Identifies the fixed sources and the printer."""
    files = (cuda.__file__, printer.__file__)
    texts = [header().encode(), *(Path(str(file)).read_bytes() for file in files)]
    return hashlib.sha256(b"".join(texts)).hexdigest()[:16]
