"""Many coordinates in plain NumPy: arrays (dimension, trajectories), one call per operation."""

from __future__ import annotations

import numpy as np

from adamnx_theory.definitions.minimizers import objective
from adamnx_theory.simulation.backends import Floats, local_program
from adamnx_theory.simulation.codegen.local_numpy import OVER, compiled
from adamnx_theory.simulation.codegen.local_program import LocalProgram
from adamnx_theory.simulation.normals import normals
from adamnx_theory.simulation.plan import Chunk, Job


def trajectories(job: Job, chunk: Chunk) -> tuple[Floats, Floats]:
    """The observed values (checks, observed, count) and states (checks, states, n, count)."""
    run = _Run(job, chunk)
    observed, states = [], []
    with np.errstate(all="ignore"):  # overflow and 0/0 are the method's own behaviour
        for t in range(job.steps):
            totals = run.step(t)
            if t + 1 in job.checks:
                observed.append(run.observed(totals))
                states.append(np.array(run.state))
            run.rescale(t, totals)
    return np.array(observed), np.array(states)


class _Run:
    """All trajectories of a chunk."""

    def __init__(self, job: Job, chunk: Chunk) -> None:
        self.job, self.program = job, local_program(job)
        self.which = np.arange(chunk.count, dtype=np.uint64) + np.uint64(chunk.first)
        self.functions = compiled(self.program)
        self.constants = job.bound.constants
        self.vectors = [np.ascontiguousarray(v)[:, None] for v in job.bound.vectors]
        self.shape = self.program.dimension, chunk.count
        self.normals: Floats = np.empty((2, 0, 0))
        start = self.functions.start([self._direction()], self.vectors, self.constants)
        self.state = [np.array(np.broadcast_to(s, self.shape), dtype=np.float64) for s in start]
        self.tracked = [np.full(chunk.count, t.start) for t in self.program.tracked]

    def step(self, t: int) -> list[Floats]:
        """One step, counted from 0: moves the state, returns the totals."""
        p, f = self.program, self.functions
        tables = self.job.bound.tables[:, t]
        slope = self._slope()
        gradient = slope
        if p.sigma is not None:
            if t % 2 == 0:
                self.normals = self._draws(t // 2, 0)
            gradient = slope + self.constants[p.constants.index(p.sigma)] * self.normals[t % 2]
        old = (self.state, [gradient, self._curvature()], tables, self.vectors, self.constants)
        reduced = f.reduced(*old)
        over = [
            OVER[r.statistic](np.broadcast_to(value, self.shape))
            for r, value in zip(p.reductions, reduced, strict=True)
        ]
        moved = [np.broadcast_to(new, self.shape) for new in f.move(*old, over)]
        terms = f.totals(self.state, moved, [slope], self.vectors, self.constants)
        totals = [np.sum(np.broadcast_to(term, self.shape), axis=0) for term in terms]
        self.state = moved
        self.tracked = list(f.track(self.tracked, totals, tables, self.constants))
        return totals

    def observed(self, totals: list[Floats]) -> Floats:
        """What is looked at, (observed, count), after a step with these totals."""
        p = self.program
        value = objective.value(p.families, self._offset(), self._point()) if (
            p.wants_objective) else None
        slopes = np.sum(self._slope() ** 2, axis=0) if p.wants_slopes else None
        values = self.functions.observe(self.tracked, totals, [value, slopes], self.constants)
        return np.array([np.broadcast_to(v, self.shape[1:]) for v in values])

    def rescale(self, t: int, totals: list[Floats]) -> None:
        """Bring the state back in size after step t, where the program says so."""
        p, f = self.program, self.functions
        if p.rescaling is None or not self.job.bound.tables[p.tables.index(p.rescaling.when), t]:
            return
        (factor,) = f.factor(self.tracked, totals, self.constants)
        scaled = f.rescale(self.state, [factor], self.vectors, self.constants)
        self.state = [np.array(np.broadcast_to(s, self.shape)) for s in scaled]
        logged = [t.symbol for t in p.tracked].index(p.rescaling.logged)
        self.tracked[logged] = self.tracked[logged] - np.log(factor)

    def _offset(self) -> float:
        p: LocalProgram = self.program
        return float(self.constants[p.constants.index(p.offset)])

    def _point(self) -> Floats:
        """Where f is evaluated, (count, n)."""
        p = self.program
        x = self.state[0]
        return (x if p.shift is None else x + self.vectors[p.vectors.index(p.shift)]).T

    def _slope(self) -> Floats:
        return objective.gradient(self.program.families, self._point()).T

    def _curvature(self) -> Floats | None:
        if not self.program.wants_curvature:
            return None
        return objective.curvature(self.program.families, self._point()).T

    def _draws(self, pair: int, first: int) -> Floats:
        """The normals of two steps, (2, n, count), at coordinates first, ..., first + n - 1."""
        job = self.job
        drawn = [
            normals(job.normals, job.seed, self.which, pair, first + k)
            for k in range(self.shape[0])
        ]
        return np.array(drawn, dtype=np.float64).swapaxes(0, 1)

    def _direction(self) -> Floats:
        """A unit vector for each trajectory, (n, count)."""
        if not self.program.random_start:
            return np.zeros(self.shape)
        drawn = self._draws(0, self.shape[0])[0]
        return drawn * (1 / np.sqrt(np.sum(drawn * drawn, axis=0)))
