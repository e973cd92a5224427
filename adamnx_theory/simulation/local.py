"""Trajectories of an optimizer on a problem, and the means of what is looked at.

Nothing here knows a prediction: `adamnx_theory.local` joins both.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from adamnx_theory.errors import BadInput, UnknownName
from adamnx_theory.simulation.backends import Backend, Floats
from adamnx_theory.simulation.codegen.local_build import Start, local_run
from adamnx_theory.simulation.codegen.looks import COMPLETE, SIZES, Looks
from adamnx_theory.simulation.devices import AUTO, backend
from adamnx_theory.simulation.folders import cache_folder
from adamnx_theory.simulation.moments import Moments
from adamnx_theory.simulation.normals import KINDS
from adamnx_theory.simulation.numbers import LARGEST_COUNT, LARGEST_STEPS, check_steps, count
from adamnx_theory.simulation.plan import Chunk, Job, checked_chunk_size, chunk_size
from adamnx_theory.simulation.run import OnChunk, run_job
from adamnx_theory.statistics.errors import mean_error

if TYPE_CHECKING:
    from adamnx_theory.definitions.optimizer import Optimizer
    from adamnx_theory.definitions.problem import Problem


@dataclass(frozen=True)
class How:
    """How trajectories are run; see `local.simulate_local` for each."""

    trajectories: Any = 1024
    steps: Any = 10_000
    at: Iterable[Any] | None = None
    seed: Any = 0
    normals: str = "float32"
    device: str = AUTO
    threads: Any = None
    cache: bool | str | Path = True
    chunk: Any = None
    on_chunk: OnChunk | None = None
    client: Any = None


@dataclass(frozen=True)
class LocalRow:
    """What is looked at after step t: the mean over n trajectories and its standard error.

    `values` has, by name, (mean, standard error); see `codegen.looks`.  The mean passage
    is that of the trajectories that have passed.
    """

    t: int
    n: int
    values: dict[str, tuple[float, float]]

    def to_dict(self) -> dict[str, Any]:
        """Flat: `name` and `name_se`; numbers that are not finite become None."""
        out: dict[str, Any] = {"t": self.t, "n": self.n}
        for name, (mean, error) in self.values.items():
            out[name] = mean if math.isfinite(mean) else None
            out[f"{name}_se"] = error if math.isfinite(error) else None
        return out


@dataclass(frozen=True, eq=False)
class LocalRun:
    """The rows of a run, and what it takes to look further.

    `computed` counts trajectories that did not come from the cache.
    """

    rows: tuple[LocalRow, ...]
    job: Job
    backend: Backend
    trajectories: int
    computed: int
    seconds: float

    @property
    def last(self) -> LocalRow:
        return self.rows[-1]

    def final_states(self, trajectories: int) -> Floats:
        """The state of the first so many trajectories after the last step: (states, n, count)."""
        number = min(trajectories, self.trajectories)
        last = Job(self.job.bound, (self.job.steps,), self.job.seed, self.job.normals)
        return self.backend.states(last, Chunk(0, number))[0]


def run_local(
    optimizer: Optimizer, problem: Problem, sigma: float, start: Start, looks: Looks, how: How
) -> LocalRun:
    """Run `optimizer` on `problem` with gradient noise of standard deviation sigma.

    Raises `BadInput` (or `UnknownName`, which is one) for anything that cannot be
    simulated, and when the cache cannot be written.
    """
    number = count("trajectories", how.trajectories, 2, LARGEST_COUNT)
    last = count("steps", how.steps, 1, LARGEST_STEPS)
    checks = check_steps(how.at, last)
    if checks[-1] < last and (looks.window or looks.growth):
        checks = (*checks, last)
    seed = count("seed", how.seed, 0, (1 << 64) - 1)
    if how.normals not in KINDS:
        raise UnknownName("kind of normals", how.normals, KINDS)
    if how.threads is not None:
        count("threads", how.threads, 1, 4096)
    threads = None if how.threads is None else int(how.threads)
    runner = backend(how.device, threads, problem.n, how.client)
    bound = local_run(optimizer, problem, sigma, start, checks[-1], looks)
    job = Job(bound, checks, seed, how.normals)
    work = checks[-1] * problem.n
    size = chunk_size(number, work, runner.name, math.prod(job.shape), job.block)
    if how.chunk is not None:
        size = checked_chunk_size(how.chunk, job.block)
    run = run_job(job, number, runner, size, _cache(how.cache), how.on_chunk)
    rows = tuple(
        _row(t, i, looks, run.moments, final=t == checks[-1]) for i, t in enumerate(checks)
    )
    return LocalRun(rows, job, runner, number, run.computed, run.seconds)


def _cache(given: bool | str | Path) -> Path | None:
    if given is True:
        return cache_folder()
    return None if given is False else Path(given)


def _row(t: int, i: int, looks: Looks, moments: Moments, final: bool) -> LocalRow:
    """What means something at this step: averages and slopes when they are complete."""
    n, names = moments.count, looks.names
    mean, variance = moments.mean[i], moments.variance[i]
    with np.errstate(all="ignore"):
        error = mean_error(n, variance)
    values = {
        name: (float(mean[k]), float(error[k])) for k, name in enumerate(names)
    }
    if "passage" in values:
        k = names.index("passage")
        values["passage"] = _among(n, values["passed"][0], float(mean[k]), float(variance[k]))
    left_out = (() if final else COMPLETE) + (SIZES if looks.rescale else ())
    return LocalRow(t, n, {k: v for k, v in values.items() if k not in left_out})


def _among(n: int, share: float, mean: float, variance: float) -> tuple[float, float]:
    """Mean and its error among those that passed, from moments that count the rest as 0."""
    passed = share * n
    if passed < 1:
        return math.nan, math.nan
    inner = mean / share
    square = (variance * (n - 1) / n + mean**2) / share
    spread = max(0.0, square - inner**2)
    return inner, math.sqrt(spread / (passed - 1)) if passed > 1 else math.nan


def check_direction(given: Any, n: int) -> Floats:
    """A direction as a vector (n,), not 0; raises `BadInput` otherwise."""
    try:
        vector = np.array(given, dtype=np.float64)
    except (TypeError, ValueError):
        raise BadInput("direction must be a name or a vector of real numbers.") from None
    if vector.shape != (n,):
        raise BadInput(f"direction has shape {vector.shape}; it must be ({n},).")
    if not np.isfinite(vector).all() or not vector.any():
        raise BadInput("direction must be finite and not 0.")
    return vector
