"""Backends: each runs one chunk of trajectories and returns its moments."""

from __future__ import annotations

from collections.abc import Generator, Iterable
from typing import Any, Protocol

import numpy as np

from adamnx_theory.simulation.codegen.local_program import LocalProgram
from adamnx_theory.simulation.moments import Moments
from adamnx_theory.simulation.plan import Chunk, Job

Floats = np.ndarray[Any, np.dtype[np.float64]]
Results = Generator[tuple[Chunk, Moments], None, None]


class Backend(Protocol):
    """What a device must offer."""

    @property
    def name(self) -> str:
        """The device's name: "cpu", "gpu" or "reference"."""
        ...

    @property
    def fingerprint(self) -> str:
        """Identifies how numbers are computed; equal fingerprints promise equal bits."""
        ...

    def run_chunk(self, job: Job, chunk: Chunk) -> Moments:
        """The moments of the observed quantities at the job's steps."""
        ...

    def run_chunks(self, job: Job, parts: Iterable[Chunk]) -> Results:
        """`run_chunk` of each part, in any order; reads `parts` as there is work to do."""
        ...

    def sample(self, job: Job, chunk: Chunk) -> Floats:
        """The observed values themselves, shape (checks, observed, count)."""
        ...

    def states(self, job: Job, chunk: Chunk) -> Floats:
        """The state of all coordinates, shape (checks, states, dimension, count).

        Only of a program of many coordinates.
        """
        ...


class InTurn:
    """Chunks one after the other, for a backend that has no use for several at once."""

    def run_chunks(self: Backend, job: Job, parts: Iterable[Chunk]) -> Results:
        for part in parts:
            yield part, self.run_chunk(job, part)


def local_program(job: Job) -> LocalProgram:
    """The job's program, which must be one of many coordinates."""
    program = job.bound.program
    assert isinstance(program, LocalProgram)
    return program
