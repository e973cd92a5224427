"""Reading what `simulate_local` is asked."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import numpy as np

from adamnx_theory.definitions.registry import optimizer as named_optimizer
from adamnx_theory.definitions.registry import problem as named_problem
from adamnx_theory.dynamics.linear.derivatives import of_moment
from adamnx_theory.dynamics.stability.thresholds import threshold
from adamnx_theory.errors import BadInput, UnknownName
from adamnx_theory.local.structure import Structure, curvature_states, resting, structure
from adamnx_theory.simulation.codegen.local_build import Start
from adamnx_theory.simulation.local import check_direction
from adamnx_theory.simulation.numbers import count, finite_number

if TYPE_CHECKING:
    from adamnx_theory.definitions.optimizer import Optimizer
    from adamnx_theory.definitions.problem import Problem

Floats = np.ndarray[Any, np.dtype[np.float64]]

RANDOM, FROM_START = "random", "x0"
DIRECTIONS = (RANDOM, FROM_START)
LARGEST_STEP = 1 << 40
_SETTLED = 1 << 20  # steps after which bias corrections have gone


@dataclass(frozen=True, eq=False)
class Case:
    """What is simulated.

    center   the minimizer x*: the origin if the problem was translated
    least    f(x*)
    known    how states enter the linear map; None, with a note, where there is none
    """

    optimizer: Optimizer
    problem: Problem
    sigma: float
    translated: bool
    center: Floats
    least: float
    known: Structure | None
    notes: tuple[str, ...]

    @property
    def hessian(self) -> Floats:
        return self.problem.hessian(self.center)


def read_case(
    optimizer: Any, problem: Any, n: Any, as_printed: bool, translate: bool, sigma: Any,
    values: dict[str, Any],
) -> Case:
    """Raises `BadInput` for what is unknown, outside its domain, or has no minimizer."""
    chosen, where = _optimizer(optimizer, values), _problem(problem, n, as_printed)
    noise = finite_number("sigma", sigma)
    if noise < 0:
        raise BadInput(f"sigma = {noise:g} is negative.")
    least = where.minimum()
    center = np.zeros(where.n) if translate else least.x
    if translate:
        where = where.shifted(least.x)
    known, notes = None, ()
    try:
        known = structure(chosen)
        if noise and not all(of_moment(chosen, r) for r in chosen.reductions):
            known, notes = None, (
                f"optimizer {chosen.name} is held by its own scale, which noise alone brings about:"
                " no stationary covariance is derived.",)
    except BadInput as error:
        notes = (str(error),)
    return Case(chosen, where, noise, bool(translate), center, least.value, known, notes)


def _optimizer(given: Any, values: dict[str, Any]) -> Optimizer:
    from adamnx_theory.definitions.optimizer import elementwise

    if isinstance(given, str):
        return elementwise(named_optimizer(given, **values), "simulate local")
    if not hasattr(given, "bind"):
        raise BadInput("optimizer must be a name or an Optimizer.")
    return elementwise(given, "simulate local").bind(**values)


def _problem(given: Any, n: Any, as_printed: bool) -> Problem:
    from adamnx_theory.definitions.problem import Problem

    if isinstance(given, Problem):
        if n is not None or as_printed:
            raise BadInput("n and as_printed go with a problem's name.")
        return given
    if not isinstance(given, str):
        raise BadInput("problem must be a name or a Problem.")
    return named_problem(given, n=n, as_printed=as_printed)


def read_start(
    case: Case, distance: Any, direction: Any, state: Mapping[str, Any] | None, after: Any
) -> Start:
    """Where trajectories begin; without noise a missing distance is left 0, to be chosen."""
    away = 0.0 if distance is None else finite_number("start_distance", distance)
    if away < 0 or (away == 0 and distance is not None and not case.sigma):
        raise BadInput(f"start_distance = {away:g} is not positive.")
    settled = _SETTLED if not case.sigma and case.known and case.known.limit else 0
    steps = settled if after is None else count("after", after, 0, LARGEST_STEP)
    names = [s.name for s in case.optimizer.state]
    for name in state or {}:
        if name not in names:
            raise UnknownName(f"state of optimizer {case.optimizer.name}", name, names)
    given = {name: _moment(name, value, case.problem.n) for name, value in (state or {}).items()}
    for name in curvature_states(case.optimizer):  # as if the run had always been there
        given.setdefault(name, np.array(case.problem.curvature(case.center)))
    for name, value in (resting(case.optimizer) if case.known else {}).items():
        given.setdefault(name, np.full(case.problem.n, value))
    return Start(case.center, away, _direction(case, direction), given, steps)


def at_threshold(case: Case, start: Start, factor: Any, values: dict[str, Any]) -> Case:
    """The case with lr at a multiple of the linear theory's threshold.

    Raises `BadInput` where there is none, and when lr is given as well.
    """
    if "lr" in values:
        raise BadInput("lr and lr_factor exclude each other.")
    if case.known is None:
        raise BadInput(case.notes[0])
    moment = start.state.get(case.known.second or "")
    if moment is None and case.sigma and case.known.second:
        moment = case.sigma**2
    at = None if case.known.limit else max(1, start.after)
    least = threshold(case.optimizer, case.hessian, "lr", moment, at)
    if not 0 < least < np.inf:
        raise BadInput(f"the threshold is {least:g}: lr_factor means nothing.")
    rate = read_positive("lr_factor", factor) * least
    return replace(case, optimizer=case.optimizer.bind(lr=rate))


def _direction(case: Case, direction: Any) -> Floats | None:
    if not isinstance(direction, str):
        return check_direction(direction, case.problem.n)
    if direction not in DIRECTIONS:
        raise UnknownName("direction", direction, DIRECTIONS)
    if direction == RANDOM:
        return None
    vector = case.problem.x0 - case.center
    if not vector.any():
        raise BadInput("the problem starts at its minimizer: that is no direction.")
    return vector


def _moment(name: str, value: Any, n: int) -> Floats:
    try:
        vector = np.broadcast_to(np.asarray(value, dtype=np.float64), (n,))
    except (TypeError, ValueError):
        raise BadInput(f"state {name} must be a number or {n} of them.") from None
    if not np.isfinite(vector).all():
        raise BadInput(f"state {name} is not finite.")
    return vector


def read_window(given: Any, steps: int, share: float) -> tuple[int, int]:
    """Two steps; by default from `share` of the run to its end."""
    if given is None:
        return max(1, int(steps * share)), steps
    try:
        first, last = given
    except (TypeError, ValueError):
        raise BadInput("window must be two steps.") from None
    return count("window", first, 0, steps), count("window", last, 0, steps)


def read_positive(name: str, value: Any) -> float:
    number = finite_number(name, value)
    if number <= 0:
        raise BadInput(f"{name} = {number:g} is not positive.")
    return number
