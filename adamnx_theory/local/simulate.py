"""`simulate_local`: trajectories near a minimizer against the linear theory."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from adamnx_theory.errors import BadInput
from adamnx_theory.local.case import (
    RANDOM,
    Case,
    at_threshold,
    read_case,
    read_positive,
    read_start,
    read_window,
)
from adamnx_theory.local.floor import Window, predicted_floor
from adamnx_theory.local.growth import (
    Growth,
    predicted_growth,
    rescale_every,
    starting_distance,
)
from adamnx_theory.local.result import GROWTH_TOLERANCE, TRACE_TOLERANCE, LocalResult
from adamnx_theory.local.structure import fixed_point
from adamnx_theory.simulation.codegen.local_build import Start
from adamnx_theory.simulation.codegen.looks import Looks
from adamnx_theory.simulation.devices import AUTO
from adamnx_theory.simulation.local import How, LocalRun, run_local
from adamnx_theory.simulation.numbers import LARGEST_STEPS, count
from adamnx_theory.simulation.run import OnChunk
from adamnx_theory.statistics.decisions import critical_value

if TYPE_CHECKING:
    from adamnx_theory.definitions.optimizer import Optimizer
    from adamnx_theory.definitions.problem import Problem

_GROWTH_STEPS, _GROWTH_TRAJECTORIES, _GROWTH_FROM = 20_000, 128, 0.25
_NOISE_STEPS, _NOISE_TRAJECTORIES, _NOISE_FROM = 20_000, 1024, 0.5
_SAMPLES = 128  # trajectories whose second moments enter the prediction
_USUAL_DISTANCE = 1e-6  # without a linear map


def simulate_local(
    optimizer: str | Optimizer,
    problem: str | Problem,
    *,
    n: Any = None,
    as_printed: bool = False,
    translate: bool = False,
    sigma: Any = 0,
    start_distance: Any = None,
    direction: Any = RANDOM,
    state: Mapping[str, Any] | None = None,
    after: Any = None,
    trajectories: Any = None,
    steps: Any = None,
    window: Sequence[Any] | None = None,
    at: Iterable[Any] | None = None,
    radius: Any = None,
    inwards: bool = False,
    bound: Any = 1e6,
    lr_factor: Any = None,
    seed: Any = 0,
    normals: str = "float32",
    device: str = AUTO,
    threads: Any = None,
    cache: bool | str | Path = True,
    chunk: Any = None,
    on_chunk: OnChunk | None = None,
    client: Any = None,
    **values: Any,
) -> LocalResult:
    """Run many trajectories from near the minimizer and compare with the linear theory.

    sigma = 0     growth: the factor per step by which tiny distances change, over a
                  window, against the spectral radius.  Distances are brought back to
                  `start_distance` every few steps, so that the linear map rules for as
                  long as it takes; nothing random is drawn but the direction.
    sigma > 0     the noise floor: E|x - x*|^2 averaged over the window against the
                  stationary covariance of the linear theory.  The noise, sigma z with a
                  normal z for each coordinate and step, is the slope of a random linear
                  term: a method that takes the Hessian's diagonal gets it exactly.

    optimizer     by name, with parameters in `values`, or as an object
    problem       by name, in dimension `n`, the Aida paper's form if `as_printed`; or an
                  object
    translate     put the minimizer at the origin, where weight decay leaves it
    start_distance   |x - x*| at the start; by default 0 with noise, and without small
                  enough for the step to be linear
    direction     "random" for each trajectory, "x0" towards the problem's start, or a
                  vector (n,)
    state         for states of the optimizer, by name, a start other than its own
    after         steps taken before: rates and bias corrections go on from there.  By
                  default 2^20 without noise, so that they are at their limits (0 where
                  the step has none), and 0 with
    trajectories, steps, at   how many, how long (128 and 20 000 without noise, 1024 and
                  20 000 with), and the steps to report
    window        (a, b), by default the last three quarters without noise and the
                  second half with
    radius, inwards   report when |d| first reaches the radius, from inside or outside
    bound         beyond it a trajectory counts as diverged
    lr_factor     lr as so many times the linear theory's threshold, the second moment
                  being that at the start, or sigma^2
    seed, normals, device, threads, cache, chunk, on_chunk, client   as in `simulate_variance`

    Raises `BadInput` (or `UnknownName`, which is one) for anything that cannot be
    simulated, and when the cache cannot be written.
    """
    case = read_case(optimizer, problem, n, as_printed, translate, sigma, values)
    start = read_start(case, start_distance, direction, state, after)
    if lr_factor is not None:
        case = at_threshold(case, start, lr_factor, values)
    usual = (_NOISE_STEPS, _NOISE_TRAJECTORIES, _NOISE_FROM) if case.sigma else (
        _GROWTH_STEPS, _GROWTH_TRAJECTORIES, _GROWTH_FROM)
    total = count("steps", usual[0] if steps is None else steps, 4, LARGEST_STEPS)
    span = read_window(window, total, usual[2])
    looks = Looks(
        least_value=case.least,
        bound=read_positive("bound", bound),
        radius=None if radius is None else read_positive("radius", radius),
        inwards=bool(inwards),
        window=span if case.sigma else None,
        growth=None if case.sigma else span,
    )
    how = How(
        usual[1] if trajectories is None else trajectories, total, at, seed, normals, device,
        threads, cache, chunk, on_chunk, client,
    )
    if case.sigma:
        run = run_local(case.optimizer, case.problem, case.sigma, start, looks, how)
        made = _with_floor(case, start, span, run)
    else:
        growth, notes = _prediction(case, start, span)
        start, looks = _small(case, start, looks, growth)
        run = run_local(case.optimizer, case.problem, 0.0, start, looks, how)
        made = _with_growth(case, start, run, growth, notes)
    named = direction if isinstance(direction, str) else "given"
    return replace(made, parameters=_parameters(case, start, looks, how, span, named))


def _prediction(
    case: Case, start: Start, span: tuple[int, int]
) -> tuple[Growth | None, tuple[str, ...]]:
    """The predicted growth; None, with the reason, where there is none."""
    if case.known is None:
        return None, case.notes
    if note := _no_fixed_point(case, start.after + span[1]):
        return None, (note,)
    try:
        growth = predicted_growth(case.optimizer, case.known, case.hessian, start, span)
    except BadInput as error:
        return None, (str(error),)
    return growth, ()


def _no_fixed_point(case: Case, step: int) -> str:
    if fixed_point(case.optimizer, case.center, step):
        return ""
    return "the decay pulls away from the minimizer, which is no fixed point; translate it."


def _small(
    case: Case, start: Start, looks: Looks, growth: Growth | None
) -> tuple[Start, Looks]:
    """Choose the distance if it was left open, and rescale where there is a linear map."""
    if growth is None or case.known is None:
        return replace(start, distance=start.distance or _USUAL_DISTANCE), looks
    radius = max(growth.radius, growth.early, growth.late)
    distance = start.distance or starting_distance(case.optimizer, case.hessian, start, radius)
    return replace(start, distance=distance), replace(
        looks, rescale=rescale_every(radius), size=distance, active=case.known.active
    )


def _lost(case: Case, start: Start) -> str:
    """A sentence, where the start is nearer to the minimizer than float64 can tell.

    A shifted problem adds the shift to x, so that its digits are lost in the same way.
    """
    place = np.abs(np.array(case.problem.shift or case.center, dtype=np.float64))
    if start.distance >= np.spacing(place.max()):
        return ""
    return (
        f"at {start.distance:.1e} from the minimizer, where the step is linear, float64 cannot tell"
        " x from it, so no growth is measured; take a larger eps."
    )


def _with_growth(
    case: Case, start: Start, run: LocalRun, growth: Growth | None, notes: tuple[str, ...]
) -> LocalResult:
    """The error counts the spread over trajectories, and what the two halves disagree by."""
    result, tuned = _plain(case, run, notes), 0.0
    if growth is not None and growth.decided:
        tuned = math.log(growth.early / growth.late)
        result = replace(
            result, spectral_radius=growth.radius, predicted_stable=growth.radius < 1,
            growth_predicted=growth.whole,
        )
        if lost := _lost(case, start):
            return replace(result, notes=(*notes, lost))
    elif growth is not None:
        note = "an eigenvalue has modulus 1, so the linear map decides nothing."
        result = replace(result, spectral_radius=growth.radius, notes=(*notes, note))
    values = run.last.values
    measured, spread = values["growth"]
    drift = values["growth_early"][0] - values["growth_late"][0] - tuned
    factor = math.exp(measured)
    return replace(
        result, growth_measured=factor, growth_se=factor * math.hypot(spread, drift / 2)
    )


def _with_floor(case: Case, start: Start, span: tuple[int, int], run: LocalRun) -> LocalResult:
    mean, error = run.last.values["average"]
    result = replace(
        _plain(case, run, case.notes), stationary_trace_measured=mean, stationary_trace_se=error
    )
    if case.known is None:
        return result
    if note := _no_fixed_point(case, start.after + span[1]):
        return replace(result, notes=(note,))
    moments = _second_moments(case, start, run)
    if moments is not None and not np.isfinite(moments).all():
        return replace(result, notes=("the second moment is not finite: trajectories diverged.",))
    at = None if case.known.limit else start.after + (span[0] + span[1]) // 2
    try:
        floor = predicted_floor(
            case.optimizer, case.known, case.hessian, case.sigma, moments,
            Window(*span, _spread(start)), at,
        )
    except BadInput as error_:
        return replace(result, notes=(str(error_),))
    result = replace(result, spectral_radius=floor.radius, predicted_stable=floor.stable)
    if not floor.stable:
        return replace(result, notes=("the linear map is unstable: nothing is stationary.",))
    left = floor.radius ** (2 * span[0])
    notes = ()
    if left > TRACE_TOLERANCE / 2:
        notes = (f"the slowest mode begins the window at {100 * left:.2g} % of its start, so the"
                 f" window is not stationary yet: {floor.window:.6g} is predicted for it.",)
    return replace(
        result, stationary_trace_theory=floor.trace, window_trace_theory=floor.window,
        window_trace_theory_se=floor.error, unrelaxed=left, notes=notes,
    )


def _spread(start: Start) -> Any:
    """E x x^T at the start, (n, n); None where all trajectories begin at the minimizer."""
    n = len(start.center)
    if not start.distance:
        return None
    if start.direction is None:
        return np.eye(n) * start.distance**2 / n
    unit = start.direction / np.linalg.norm(start.direction)
    return start.distance**2 * np.outer(unit, unit)


def _second_moments(case: Case, start: Start, run: LocalRun) -> Any:
    """Those of some trajectories at the end, (n, count); None for a method without."""
    known = case.known
    if known is None or known.second is None:
        return None
    index = 1 + [s.name for s in case.optimizer.state].index(known.second)
    found = run.final_states(_SAMPLES)[index]
    return found / known.growth ** (start.after + run.job.steps)


def _plain(case: Case, run: LocalRun, notes: tuple[str, ...]) -> LocalResult:
    return LocalResult(
        rows=run.rows,
        critical_z=critical_value(1),
        tolerance=TRACE_TOLERANCE if case.sigma else GROWTH_TOLERANCE,
        notes=notes,
        seconds=run.seconds,
        trajectory_steps_per_second=run.computed * run.job.steps / run.seconds,
        device=run.backend.name,
        cached=run.trajectories - run.computed,
    )


def _parameters(
    case: Case, start: Start, looks: Looks, how: How, span: tuple[int, int], direction: str
) -> dict[str, Any]:
    return {
        "optimizer": case.optimizer.name,
        "values": {p.name: str(case.optimizer.value(p.name)) for p in case.optimizer.parameters},
        "problem": case.problem.name,
        "n": case.problem.n,
        "as_printed": case.problem.as_printed,
        "translate": case.translated,
        "sigma": case.sigma,
        "start_distance": start.distance,
        "direction": direction,
        "state": {name: np.asarray(v).tolist() for name, v in start.state.items()},
        "after": start.after,
        "trajectories": int(how.trajectories),
        "steps": int(how.steps),
        "window": list(span),
        "rescale": looks.rescale,
        "radius": looks.radius,
        "inwards": looks.inwards,
        "bound": looks.bound,
        "seed": int(how.seed),
        "normals": how.normals,
    }
