"""Backends: each runs one chunk of trajectories and returns its moments."""

from __future__ import annotations

from typing import Any, Protocol

import numpy as np

from adamnx_theory.simulation.codegen.local_program import LocalProgram
from adamnx_theory.simulation.moments import Moments
from adamnx_theory.simulation.plan import Chunk, Job

Floats = np.ndarray[Any, np.dtype[np.float64]]


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

    def sample(self, job: Job, chunk: Chunk) -> Floats:
        """The observed values themselves, shape (checks, observed, count)."""
        ...

    def states(self, job: Job, chunk: Chunk) -> Floats:
        """The state of all coordinates, shape (checks, states, dimension, count).

        Only of a program of many coordinates.
        """
        ...


def local_program(job: Job) -> LocalProgram:
    """The job's program, which must be one of many coordinates."""
    program = job.bound.program
    assert isinstance(program, LocalProgram)
    return program
