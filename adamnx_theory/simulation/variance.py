"""`simulate_variance`: the second moment over many trajectories against its formula."""

from __future__ import annotations

import math
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from adamnx_theory.definitions.registry import schedule as named_schedule
from adamnx_theory.errors import BadInput, UnknownName
from adamnx_theory.simulation.backends import Backend
from adamnx_theory.simulation.codegen.build import rate_tables, second_moment
from adamnx_theory.simulation.devices import AUTO, backend
from adamnx_theory.simulation.folders import cache_folder
from adamnx_theory.simulation.gradients import GradientModel
from adamnx_theory.simulation.moments import Moments
from adamnx_theory.simulation.normals import KINDS
from adamnx_theory.simulation.numbers import LARGEST_COUNT, LARGEST_STEPS, check_steps, count
from adamnx_theory.simulation.plan import Job, checked_chunk_size, chunk_size
from adamnx_theory.simulation.results import PredictedCurve, VarianceResult, VarianceRow
from adamnx_theory.simulation.run import OnChunk, run_job
from adamnx_theory.simulation.theory import Floats, Prediction, predict
from adamnx_theory.statistics.decisions import critical_value, smallest_detectable
from adamnx_theory.statistics.errors import mean_error, variance_error
from adamnx_theory.statistics.profiles import PROFILES
from adamnx_theory.statistics.profiles import trajectories as profile_trajectories

if TYPE_CHECKING:
    from adamnx_theory.definitions.schedule import Schedule

# Rounding of float64 over a run: what a z must not be blamed for.
_ROUNDING = 1e-12
_CURVE_PARTS = 16  # steps of a drawn curve per factor of ten


def simulate_variance(
    schedule: str | Schedule,
    *,
    gradient: Any = 0.0,
    sigma: Any = 1.0,
    gradient_sd: Any = 0.0,
    correlation: Any = 0.0,
    noise: str = "gaussian",
    trajectories: Any = "quick",
    steps: Any = 1000,
    at: Iterable[Any] | None = None,
    seed: Any = 0,
    normals: str = "float32",
    device: str = AUTO,
    threads: Any = None,
    cache: bool | str | Path = True,
    chunk: Any = None,
    on_chunk: OnChunk | None = None,
    comparisons: Any = None,
    client: Any = None,
    **values: Any,
) -> VarianceResult:
    """v_t = r_t v_{t-1} + (1 - r_t) g_t^2, v_0 = 0, over independent trajectories.

    schedule       a decay rate r, by name (with parameters in `values`) or as an object
    gradient, sigma, gradient_sd, correlation, noise
                   the gradient g; see `GradientModel`
    trajectories   how many (at least 2), or a profile: "quick" shows an error of 1 %
                   in the formula, "full" one of 0.1 %
    steps, at      the last step, and the steps to report (default: powers of ten and
                   the last); nothing is run beyond the last step reported
    seed           0, ..., 2^64 - 1
    normals        "float32" (tails end at 6.8) or "float64" (8.6); all else is float64
    device         "auto", "cpu", "gpu" or "reference"
    threads        threads; all cores by default
    cache          True: chunks are kept in the user's cache folder and a killed run
                   continues; a path: there; False: nothing is read or kept
    chunk          trajectories per chunk, a power of two; results do not depend on it
    on_chunk       called with (done, all) trajectories after each chunk
    comparisons    among how many comparisons the error probability 1e-6 is shared out;
                   the means and the variances of this run if None
    client         a `dask.distributed.Client`: its workers compute the chunks, with the
                   same bits as here

    Raises `BadInput` (or `UnknownName`, which is one) for anything that cannot be
    simulated, and when the cache cannot be written.
    """
    model = GradientModel(gradient, sigma, gradient_sd, correlation, noise)
    number = _trajectories(trajectories)
    last = count("steps", steps, 1, LARGEST_STEPS)
    checks = check_steps(at, last)
    seed = count("seed", seed, 0, (1 << 64) - 1)
    if normals not in KINDS:
        raise UnknownName("kind of normals", normals, KINDS)
    if threads is not None:
        threads = count("threads", threads, 1, 4096)
    runner: Backend = backend(device, threads, client=client)
    usual = chunk_size(number, checks[-1], runner.name, 4 * len(checks))
    size = usual if chunk is None else checked_chunk_size(chunk)
    own = 2 * len(checks)
    shared = own if comparisons is None else count("comparisons", comparisons, own, LARGEST_COUNT)
    rates = _schedule(schedule, values)
    rate, gain = rate_tables(rates, checks[-1])
    job = Job(second_moment(model, rate, gain), checks, seed, normals)
    run = run_job(job, number, runner, size, _cache(cache), on_chunk)
    theory, curve = _theory(model, rate, gain, checks)
    return VarianceResult(
        rows=_rows(checks, run.moments, theory, shared),
        seconds=run.seconds,
        trajectory_steps_per_second=run.computed * job.steps / run.seconds,
        device=runner.name,
        critical_z=critical_value(shared),
        cached=number - run.computed,
        parameters={
            "schedule": rates.name,
            "values": {p.name: str(rates.value(p.name)) for p in rates.parameters},
            **model.to_dict(),
            "trajectories": number,
            "steps": last,
            "seed": seed,
            "normals": normals,
        },
        curve=curve,
    )


def _theory(
    model: GradientModel, rate: Floats, gain: Floats, checks: tuple[int, ...]
) -> tuple[Prediction, PredictedCurve]:
    """The prediction at the steps looked at, and at enough steps for a smooth curve."""
    between = {round(10 ** (k / _CURVE_PARTS)) for k in range(8 * _CURVE_PARTS)}
    steps = tuple(sorted({*checks, *(t for t in between if t < checks[-1])}))
    all_steps = predict(model, rate, gain, steps)
    places = [i for i, t in enumerate(steps) if t in set(checks)]
    curve = PredictedCurve(
        steps, tuple(all_steps.variance.tolist()), tuple(all_steps.uncorrelated.tolist())
    )
    return all_steps.at(places), curve


def _trajectories(given: Any) -> int:
    if isinstance(given, str) and given in PROFILES:
        return profile_trajectories(given)
    return count("trajectories", given, 2, LARGEST_COUNT)


def _schedule(given: str | Schedule, values: dict[str, Any]) -> Schedule:
    from adamnx_theory.definitions.schedule import Schedule

    if isinstance(given, Schedule):
        return given.bind(**values)
    if not isinstance(given, str):
        raise BadInput("schedule must be a name or a Schedule.")
    return named_schedule(given, **values)


def _cache(given: bool | str | Path) -> Path | None:
    if given is True:
        return cache_folder()
    return None if given is False else Path(given)


def _rows(
    checks: tuple[int, ...], moments: Moments, theory: Prediction, comparisons: int
) -> tuple[VarianceRow, ...]:
    n = moments.count
    mean, variance = moments.mean[:, 0], moments.variance[:, 0]
    mean_se = mean_error(n, variance)
    variance_se = variance_error(n, variance, moments.fourth[:, 0])
    detectable = smallest_detectable(variance_se, comparisons)
    rows = []
    for i, t in enumerate(checks):
        expected, plain = theory.variance[i], theory.uncorrelated[i]
        slack = _ROUNDING * expected + (_ROUNDING * theory.mean[i]) ** 2
        rows.append(VarianceRow(
            t=t,
            n=n,
            mean=float(mean[i]),
            mean_se=float(mean_se[i]),
            mean_theory=float(theory.mean[i]),
            variance=float(variance[i]),
            variance_se=float(variance_se[i]),
            variance_theory=float(expected),
            z_mean=_z(mean[i], theory.mean[i], mean_se[i], _ROUNDING * theory.mean[i]),
            z_variance=_z(variance[i], expected, variance_se[i], slack),
            variance_uncorrelated=float(plain),
            z_uncorrelated=_z(variance[i], plain, variance_se[i], slack),
            detectable=float(detectable[i] / expected) if expected else math.nan,
        ))
    return tuple(rows)


def _z(measured: float, expected: float, error: float, slack: float) -> float:
    """The deviation in standard errors; rounding counts towards the error."""
    scale = float(np.hypot(error, slack))
    difference = float(measured - expected)
    if scale == 0:
        return 0.0 if difference == 0 else math.inf
    return difference / scale
