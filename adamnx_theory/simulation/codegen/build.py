"""Programs from definitions: the second moment alone, and a whole optimizer."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

import numpy as np
import sympy as sp

from adamnx_theory.definitions.numbers import balls
from adamnx_theory.definitions.numbers.exact import substituted
from adamnx_theory.definitions.optimizer import elementwise
from adamnx_theory.errors import BadInput
from adamnx_theory.simulation.codegen.bound import Bound, Floats
from adamnx_theory.simulation.codegen.coordinate import coordinate_map
from adamnx_theory.simulation.codegen.program import Program, shared_subexpressions
from adamnx_theory.simulation.gradients import GRADIENT, GradientModel

if TYPE_CHECKING:
    from adamnx_theory.definitions.optimizer import Optimizer
    from adamnx_theory.definitions.schedule import Schedule

SECOND_MOMENT = sp.Symbol("v", real=True)
_RATE, _GAIN, _SCALE = sp.symbols("rate gain gradient_scale", real=True)


def rate_tables(schedule: Schedule, steps: int) -> tuple[Floats, Floats]:
    """The rates and the gains 1 - rate at t = 1, ..., steps, each correctly rounded.

    Raises `BadInput` when the schedule is no decay rate or leaves [0, 1].
    """
    if schedule.quantity != "decay rate":
        raise BadInput(f"schedule {schedule.name} is a {schedule.quantity}, not a decay rate.")
    rate = schedule.table(steps)
    gain = balls.rounded_table(1 - schedule.bound, schedule.t, 1, steps)
    if (rate < 0).any() or (gain < 0).any():
        raise BadInput(f"schedule {schedule.name} leaves [0, 1], so it is no decay rate.")
    return rate, gain


def second_moment(
    gradient: GradientModel, rate: Floats, gain: Floats, scale: Floats | None = None
) -> Bound:
    """v_t = rate_t v_{t-1} + gain_t g_t^2, v_0 = 0, on a gradient model.

    With `scale` the gradient at step t is scale_t g_t.
    """
    v = SECOND_MOMENT
    g = GRADIENT if scale is None else _SCALE * GRADIENT
    carried = [(v, cast(sp.Expr, sp.Integer(0)), _RATE * v + _GAIN * g**2)]
    tables = {_RATE: rate, _GAIN: gain} | ({} if scale is None else {_SCALE: scale})
    return _bound("second moment", carried, gradient, tables, {}, (v,))


def optimizer_steps(
    optimizer: Optimizer, gradient: GradientModel, x0: float, steps: int
) -> Bound:
    """One coordinate under an optimizer, from x0, on a gradient model; x and its state observed.

    Reductions over coordinates are those of a single one.
    """
    elementwise(optimizer, "a simulation of coordinates").refuse_curvature("a gradient model")
    one = coordinate_map(optimizer, steps)
    single = {
        symbol: sp.Abs(of) if statistic == "norm" else of
        for symbol, statistic, of in one.reductions
    }
    new = [substituted(e, single) for e in one.update]
    start_x = sp.Symbol("start_x", real=True)
    start: list[sp.Expr] = [start_x, *one.initial]
    carried = list(zip(one.state, start, new, strict=True))
    return _bound(
        f"optimizer {optimizer.name}", carried, gradient, one.tables,
        {**one.constants, start_x: x0}, one.state, steps,
    )


def _bound(
    name: str,
    carried: list[tuple[sp.Symbol, sp.Expr, sp.Expr]],
    gradient: GradientModel,
    tables: dict[sp.Symbol, Floats],
    constants: dict[sp.Symbol, float],
    observed: tuple[sp.Symbol, ...],
    steps: int | None = None,
) -> Bound:
    carried = [*carried, *gradient.state]
    constants = constants | gradient.constants
    taken = [*(s for s, _, _ in carried), *tables, *constants, *(d.symbol for d in gradient.draws)]
    assignments, update = shared_subexpressions(
        gradient.assignments, [new for _, _, new in carried], taken
    )
    used: set[sp.Basic] = set()
    for e in (*update, *(e for _, e in assignments), *(first for _, first, _ in carried)):
        used |= e.free_symbols
    tables = {s: values for s, values in tables.items() if s in used}
    constants = {s: value for s, value in constants.items() if s in used}
    program = Program(
        name=name,
        state=tuple(s for s, _, _ in carried),
        start=tuple(first for _, first, _ in carried),
        draws=gradient.draws,
        tables=tuple(tables),
        constants=tuple(constants),
        assignments=assignments,
        update=update,
        observed=observed,
    )
    length = len(next(iter(tables.values()))) if steps is None else steps
    numbers = np.array(list(tables.values()), dtype=np.float64).reshape(len(tables), length)
    return Bound(program, numbers, np.array(list(constants.values()), dtype=np.float64))
