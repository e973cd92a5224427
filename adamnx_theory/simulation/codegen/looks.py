"""What is looked at along a trajectory, as expressions of a `LocalProgram`.

With d = x - x* after step t (x* the center):

    distance2   |d|^2                       excess      f(x) - f(x*)
    slopes      |grad f(x)|^2, noise-free   update2     |x_t - x_{t-1}|^2
    diverged    1 if |d| > bound or d is not a number, else 0
    passed      1 once |d| >= radius (or <= radius), else 0
    passage     the first step where that happens, else 0
    average     the mean of |d|^2 over the steps of a window
    growth      the slope of log |z_t| in t over the steps of a window, by least squares:
                oscillation, as of a complex pair of eigenvalues, averages out
    growth_early, growth_late   the same over the first and the second half of it
    log_size    log |z|

z is d, or the deviation of x and of the optimizer's state from where it starts.  Steps
count from 1 at the run's first step.  `excess` is a difference of two numbers of the
size of f, so it means nothing below 1e-16 of that.

Growth is that of the linear map only as long as |z| is small, yet far above rounding.
So every `rescale` steps |z| can be brought back to `size` (Benettin's way to Lyapunov
exponents): x and the states named in `active` keep their direction, the others return to
where they started.  `log_size`, and with it growth, counts as if this did not happen;
the other quantities are those of the rescaled trajectory.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, cast

import numpy as np
import sympy as sp

from adamnx_theory.errors import BadInput
from adamnx_theory.simulation.codegen.local_program import (
    OBJECTIVE,
    SCALE,
    SLOPES,
    Observed,
    Rescaling,
    Total,
    Tracked,
)

Floats = np.ndarray[Any, np.dtype[np.float64]]

CENTER = sp.Symbol("center", real=True)
_DISTANCE2, _UPDATE2, _DEVIATION2 = sp.symbols("distance2 update2 deviation2", real=True)
_PASSAGE, _AVERAGE = sp.symbols("passage average", real=True)
_LOGGED, _RESCALE, _SIZE = sp.symbols("logged rescale size", real=True)
_SLOPES = sp.symbols("slope_all slope_early slope_late", real=True)
_SLOPE_WEIGHTS = sp.symbols("weight_all weight_early weight_late", real=True)
_STEP, _WEIGHT, _INSIDE = sp.symbols("step weight inside", real=True)
_BOUND2, _RADIUS2, _LEAST = sp.symbols("bound2 radius2 least_value", real=True)

SIZES = ("distance2", "excess", "slopes", "update2")
ALWAYS = (*SIZES, "diverged")
COMPLETE = ("average", "growth", "growth_early", "growth_late")  # after the last step only


@dataclass(frozen=True)
class Looks:
    """Which quantities are taken, besides the first five.

    least_value   f(x*)
    bound         beyond it a trajectory counts as diverged
    radius        that of the first passage; None for none
    inwards       whether it is passed from outside
    window        (a, b): average over the steps a + 1, ..., b; None for none
    growth        (a, b): growth over the steps a, ..., b, at least four; None for none
    whole_state   whether growth is that of the whole state, not of x alone
    rescale       every how many steps |z| is brought back to `size`; None for never
    size          that size
    active        the optimizer's states, by name, that are rescaled with x
    """

    least_value: float = 0.0
    bound: float = 1e6
    radius: float | None = None
    inwards: bool = False
    window: tuple[int, int] | None = None
    growth: tuple[int, int] | None = None
    whole_state: bool = False
    rescale: int | None = None
    size: float = 1e-6
    active: tuple[str, ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """The observed quantities in order."""
        return (
            *ALWAYS,
            *(("passed", "passage") if self.radius is not None else ()),
            *(("average",) if self.window else ()),
            *(("growth", "growth_early", "growth_late", "log_size") if self.growth else ()),
        )


@dataclass(frozen=True, eq=False)
class Seen:
    """The parts of a `LocalProgram` that looking needs, with their numbers."""

    moved: tuple[sp.Symbol, ...]
    totals: tuple[Total, ...]
    tracked: tuple[Tracked, ...]
    observed: tuple[Observed, ...]
    tables: dict[sp.Symbol, Floats]
    constants: dict[sp.Symbol, float]
    rescaling: Rescaling | None


def looked_at(
    state: tuple[sp.Symbol, ...],
    rest: tuple[sp.Expr, ...],
    names: tuple[str, ...],
    looks: Looks,
    steps: int,
) -> Seen:
    """`state` are the symbols of one coordinate, x first; `rest` and `names` are of the others.

    `rest` says where they start.
    """
    moved = tuple(sp.Symbol(f"moved_{s}", real=True) for s in state)
    totals = [
        Total(_DISTANCE2, (moved[0] - CENTER) ** 2),
        Total(_UPDATE2, (moved[0] - state[0]) ** 2),
    ]
    time = np.arange(1, steps + 1, dtype=np.float64)
    tables: dict[sp.Symbol, Floats] = {}
    constants = {_LEAST: looks.least_value, _BOUND2: looks.bound**2}
    inside = sp.Le(_DISTANCE2, _BOUND2)
    tracked: list[Tracked] = []
    values: dict[str, sp.Expr] = {
        "distance2": _DISTANCE2, "excess": OBJECTIVE - _LEAST, "slopes": SLOPES,
        "update2": _UPDATE2, "diverged": _cases((sp.Integer(0), inside), sp.Integer(1)),
    }
    if looks.radius is not None:
        tables[_STEP], constants[_RADIUS2] = time, looks.radius**2
        tracked.append(_passage(looks.inwards))
        values["passed"] = _cases((sp.Integer(1), sp.Gt(_PASSAGE, 0)), sp.Integer(0))
        values["passage"] = _PASSAGE
    if looks.window:
        a, b = _checked("window", looks.window, steps, 0, 1)
        tables[_WEIGHT] = np.where((time > a) & (time <= b), 1 / (b - a), 0.0)
        more = _AVERAGE + _WEIGHT * _DISTANCE2
        tracked.append(Tracked(_AVERAGE, 0.0, _cases((more, sp.Gt(_WEIGHT, 0)), _AVERAGE)))
        values["average"] = _AVERAGE
    rescaling = None
    if looks.growth:
        size: sp.Expr = _DISTANCE2
        if looks.whole_state:
            pairs = zip(moved[1:], rest, strict=True)
            others = [(new - old) ** 2 for new, old in pairs]
            totals.append(Total(_DEVIATION2, sp.Add((moved[0] - CENTER) ** 2, *others)))
            size = _DEVIATION2
        a, b = _checked("growth window", looks.growth, steps, 1, 3)
        log_size = cast(sp.Expr, _LOGGED + sp.log(size) / 2)
        tracked.append(Tracked(_LOGGED, 0.0, _LOGGED))
        values["log_size"] = log_size
        _add_growth((a, b), log_size, time, tables, tracked, values)
        if looks.rescale:
            tables[_RESCALE] = (time % looks.rescale == 0).astype(np.float64)
            constants[_SIZE] = looks.size
            factor = cast(sp.Expr, _SIZE / sp.sqrt(size))
            new = [CENTER + SCALE * (state[0] - CENTER)]
            for s, first, name in zip(state[1:], rest, names, strict=True):
                new.append(first + SCALE * (s - first) if name in looks.active else first)
            rescaling = Rescaling(_RESCALE, factor, tuple(new), _LOGGED)
    observed = tuple(Observed(name, values[name]) for name in looks.names)
    return Seen(moved, tuple(totals), tuple(tracked), observed, tables, constants, rescaling)


def _passage(inwards: bool) -> Tracked:
    """What is not a number has passed outwards, never inwards."""
    before = (_PASSAGE, sp.Gt(_PASSAGE, 0))
    if inwards:
        new = _cases(before, (_STEP, sp.Le(_DISTANCE2, _RADIUS2)), sp.Integer(0))
    else:
        new = _cases(before, (sp.Integer(0), sp.Lt(_DISTANCE2, _RADIUS2)), _STEP)
    return Tracked(_PASSAGE, 0.0, new)


def _add_growth(
    window: tuple[int, int],
    log_size: sp.Expr,
    time: Floats,
    tables: dict[sp.Symbol, Floats],
    tracked: list[Tracked],
    values: dict[str, sp.Expr],
) -> None:
    """Slopes over the window and its halves, as sums with tabulated weights."""
    a, b = window
    middle = (a + b) // 2
    tables[_INSIDE] = ((time >= a) & (time <= b)).astype(np.float64)
    for name, slope, weight, (first, last) in zip(
        ("growth", "growth_early", "growth_late"), _SLOPES, _SLOPE_WEIGHTS,
        ((a, b), (a, middle), (middle + 1, b)), strict=True,
    ):
        tables[weight] = slope_weights(time, first, last)
        more = slope + weight * log_size
        tracked.append(Tracked(slope, 0.0, _cases((more, sp.Gt(_INSIDE, 0)), slope)))
        values[name] = slope


def slope_weights(time: Floats, first: int, last: int) -> Floats:
    """w with sum w_t y_t the least-squares slope of y over the steps first, ..., last."""
    inside = (time >= first) & (time <= last)
    centred = np.where(inside, time - (first + last) / 2, 0.0)
    return centred / np.sum(centred**2)


def _cases(*cases: tuple[sp.Expr, sp.Basic] | sp.Expr) -> sp.Expr:
    """The first value whose condition holds; the last stands alone.

    Conditions are kept as written: a number that is not one fulfils none.
    """
    *some, last = cases
    return cast(sp.Expr, sp.Piecewise(*some, (last, True), evaluate=False))


def _checked(
    name: str, window: tuple[int, int], steps: int, least: int, length: int
) -> tuple[int, int]:
    a, b = window
    if not least <= a <= b - length or b > steps:
        raise BadInput(
            f"the {name} from {a} to {b} does not lie within steps {least} to {steps},"
            f" {length} apart at least."
        )
    return a, b
