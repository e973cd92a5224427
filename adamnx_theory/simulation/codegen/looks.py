"""What is looked at along a trajectory, as expressions of a `LocalProgram`.

With d = x - x* after step t (x* the center):

    distance2   |d|^2                       excess      f(x) - f(x*)
    slopes      |grad f(x)|^2, noise-free   update2     |x_t - x_{t-1}|^2
    diverged    1 if |d| > bound or d is not a number, else 0
    passed      1 once |d| >= radius (or <= radius), else 0
    passage     the first step where that happens, else 0
    average     the mean of |d|^2 over the steps of a window
    growth      log(|z_b| / |z_a|) / (b - a) over a window of steps a to b
    growth_early, growth_late   the same over the first and the second half of it

z is d, or the deviation of x and of the optimizer's state from where it starts.  Steps
count from 1 at the run's first step.  `excess` is a difference of two numbers of the
size of f, so it means nothing below 1e-16 of that.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, cast

import numpy as np
import sympy as sp

from adamnx_theory.errors import BadInput
from adamnx_theory.simulation.codegen.local_program import (
    OBJECTIVE,
    SLOPES,
    Observed,
    Total,
    Tracked,
)

Floats = np.ndarray[Any, np.dtype[np.float64]]

CENTER = sp.Symbol("center", real=True)
_DISTANCE2, _UPDATE2, _DEVIATION2 = sp.symbols("distance2 update2 deviation2", real=True)
_PASSAGE, _AVERAGE = sp.symbols("passage average", real=True)
_KEPT = sp.symbols("kept_a kept_m kept_b", real=True)
_STEP, _WEIGHT = sp.symbols("step weight", real=True)
_MARKS = sp.symbols("mark_a mark_m mark_b", real=True)
_BOUND2, _RADIUS2, _LEAST = sp.symbols("bound2 radius2 least_value", real=True)
_SPAN = sp.symbols("span span_early span_late", real=True)

ALWAYS = ("distance2", "excess", "slopes", "update2", "diverged")


@dataclass(frozen=True)
class Looks:
    """Which quantities are taken, besides the first five.

    least_value   f(x*)
    bound         beyond it a trajectory counts as diverged
    radius        that of the first passage; None for none
    inwards       whether it is passed from outside
    window        (a, b): average over the steps a + 1, ..., b; None for none
    growth        (a, b): growth from after step a >= 1 to after step b >= a + 2
    whole_state   whether growth is that of the whole state, not of x alone
    """

    least_value: float = 0.0
    bound: float = 1e6
    radius: float | None = None
    inwards: bool = False
    window: tuple[int, int] | None = None
    growth: tuple[int, int] | None = None
    whole_state: bool = False

    @property
    def names(self) -> tuple[str, ...]:
        """The observed quantities in order."""
        return (
            *ALWAYS,
            *(("passed", "passage") if self.radius is not None else ()),
            *(("average",) if self.window else ()),
            *(("growth", "growth_early", "growth_late") if self.growth else ()),
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


def looked_at(
    state: tuple[sp.Symbol, ...], rest: tuple[sp.Expr, ...], looks: Looks, steps: int
) -> Seen:
    """`state` are the symbols of one coordinate, `rest` where all but x start."""
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
    if looks.growth:
        size = _DISTANCE2
        if looks.whole_state:
            pairs = zip(moved[1:], rest, strict=True)
            others = [(new - old) ** 2 for new, old in pairs]
            totals.append(Total(_DEVIATION2, sp.Add((moved[0] - CENTER) ** 2, *others)))
            size = _DEVIATION2
        a, b = _checked("growth window", looks.growth, steps, 1, 2)
        _add_growth(a, b, size, time, tables, constants, tracked, values)
    observed = tuple(Observed(name, values[name]) for name in looks.names)
    return Seen(moved, tuple(totals), tuple(tracked), observed, tables, constants)


def _passage(inwards: bool) -> Tracked:
    """What is not a number has passed outwards, never inwards."""
    before = (_PASSAGE, sp.Gt(_PASSAGE, 0))
    if inwards:
        new = _cases(before, (_STEP, sp.Le(_DISTANCE2, _RADIUS2)), sp.Integer(0))
    else:
        new = _cases(before, (sp.Integer(0), sp.Lt(_DISTANCE2, _RADIUS2)), _STEP)
    return Tracked(_PASSAGE, 0.0, new)


def _add_growth(
    a: int,
    b: int,
    size: sp.Expr,
    time: Floats,
    tables: dict[sp.Symbol, Floats],
    constants: dict[sp.Symbol, float],
    tracked: list[Tracked],
    values: dict[str, sp.Expr],
) -> None:
    ends = (a, (a + b) // 2, b)
    for kept, mark, step in zip(_KEPT, _MARKS, ends, strict=True):
        tables[mark] = (time == step).astype(np.float64)
        tracked.append(Tracked(kept, 0.0, _cases((size, sp.Gt(mark, 0)), kept)))
    spans = ((0, 2), (0, 1), (1, 2))
    for name, symbol, (i, j) in zip(
        ("growth", "growth_early", "growth_late"), _SPAN, spans, strict=True
    ):
        constants[symbol] = 2.0 * (ends[j] - ends[i])
        values[name] = cast(sp.Expr, (sp.log(_KEPT[j]) - sp.log(_KEPT[i])) / symbol)


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
