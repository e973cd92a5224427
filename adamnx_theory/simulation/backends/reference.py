"""The `reference` backend: plain NumPy, for tests and for comparison."""

from __future__ import annotations

import numpy as np

from adamnx_theory.simulation.backends import Floats, InTurn
from adamnx_theory.simulation.backends.local_reference import trajectories
from adamnx_theory.simulation.codegen.local_program import LocalProgram
from adamnx_theory.simulation.codegen.numpy import compiled
from adamnx_theory.simulation.moments import Moments, of_blocks
from adamnx_theory.simulation.normals import normals
from adamnx_theory.simulation.plan import Chunk, Job


class ReferenceBackend(InTurn):
    """All trajectories of a chunk in one array, one NumPy call per operation."""

    name = "reference"
    fingerprint = f"reference numpy {np.__version__}"

    def run_chunk(self, job: Job, chunk: Chunk) -> Moments:
        with np.errstate(all="ignore"):
            return of_blocks(self.sample(job, chunk), job.block)

    def sample(self, job: Job, chunk: Chunk) -> Floats:
        program = job.bound.program
        if isinstance(program, LocalProgram):
            return trajectories(job, chunk)[0]
        step, start = compiled(program)
        which = np.arange(chunk.count, dtype=np.uint64) + np.uint64(chunk.first)

        def draw(pair: int, coordinate: int) -> Floats:
            return normals(job.normals, job.seed, which, pair, coordinate).astype(np.float64)

        constants = job.bound.constants
        out = np.empty((len(job.checks), len(program.observed), chunk.count))
        observed = [program.state.index(s) for s in program.observed]
        pairs: list[Floats] = []
        with np.errstate(all="ignore"):  # overflow and 0/0 are the method's own behaviour
            once = [draw(0, d.coordinate)[0] for d in program.once]
            state = [np.broadcast_to(s, chunk.count) for s in start(once, constants)]
            for t in range(job.steps):
                if t % 2 == 0:
                    pairs = [draw(t // 2, d.coordinate) for d in program.each_step]
                now = [pair[t % 2] for pair in pairs]
                state = step(state, now, job.bound.tables[:, t], constants)
                if t + 1 in job.checks:
                    for k, i in enumerate(observed):
                        out[job.checks.index(t + 1), k] = state[i]
        return out

    def states(self, job: Job, chunk: Chunk) -> Floats:
        return trajectories(job, chunk)[1]
