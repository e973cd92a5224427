"""The defined trajectory to 50 digits, rounded once: what an implementation should give.

A float64 reference would carry rounding errors of its own, so that a deviation could be
either side's.  Here the recurrence runs with exact parameters on numbers of 50 digits.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np
import sympy as sp

from adamnx_theory.definitions.numbers.arithmetic import Floats
from adamnx_theory.definitions.numbers.exact import substituted
from adamnx_theory.definitions.numbers.numerals import (
    Number,
    Numerals,
    flint_numerals,
    mpmath_numerals,
)
from adamnx_theory.definitions.optimizer import Optimizer

DIGITS = 50


@dataclass(frozen=True)
class Trajectory:
    """x at t = 0, ..., steps, and every state variable after each step.

    path     float64 (steps + 1, n)
    states   name -> float64 (steps + 1, n); row 0 is the initial value
    """

    path: Floats
    states: dict[str, Floats]


def exact_trajectory(optimizer: Optimizer, gradients: Floats, x0: Floats) -> Trajectory:
    """The trajectory of the definition, each number rounded once from 50 digits.

    Where the definition itself is not a number (0/0 with eps = 0) it is nan.
    """
    steps, n = gradients.shape
    numbers = numerals()
    path = np.full((steps + 1, n), np.nan)
    kept = {s.name: np.full((steps + 1, n), np.nan) for s in optimizer.state}
    with numbers.precision():
        step = _step(optimizer, numbers)
        x = [_number(numbers, v) for v in x0]
        start = [numbers.rational(int(s.initial.p), int(s.initial.q)) for s in optimizer.state]
        states = [list(start) for _ in x]
        for t in range(steps + 1):
            if t:
                g = [_number(numbers, v) for v in gradients[t - 1]]
                try:
                    x, states = step(x, g, states, t)
                except ZeroDivisionError:
                    break
            path[t] = [as_float(v) for v in x]
            for k, name in enumerate(kept):
                kept[name][t] = [as_float(state[k]) for state in states]
    return Trajectory(path, kept)


def _step(optimizer: Optimizer, numbers: Numerals) -> Callable[..., Any]:
    """`step(x, g, states, t)` on lists of numbers, one per coordinate."""
    exact, staged = optimizer.parameter_values, optimizer.staged
    fixed = {s: substituted(e, exact) for s, e in staged.constants} | exact
    timed = tuple(s for s, _ in staged.coefficients)
    known = (optimizer.x, optimizer.g, *optimizer.state_symbols, *timed)
    expressions = [substituted(e, fixed) for e in staged.expressions]
    count = 1 + len(optimizer.state)
    reductions = tuple(r.symbol for r in optimizer.reductions)
    update = numbers.compile((*known, *reductions), expressions[:count])
    summands = numbers.compile(known, expressions[count:])
    times = numbers.compile(
        (optimizer.t,), [substituted(e, exact) for _, e in staged.coefficients]
    )
    settle = numbers.settle

    def step(x: list[Number], g: list[Number], states: list[Any], t: int) -> Any:
        now = times(t)
        rows = [(a, b, *s, *now) for a, b, s in zip(x, g, states, strict=True)]
        parts = [summands(*row) for row in rows]
        reduced = [
            settle(_reduced(numbers, r.statistic, [p[k] for p in parts]))
            for k, r in enumerate(optimizer.reductions)
        ]
        new = [[settle(v) for v in update(*row, *reduced)] for row in rows]
        return [v[0] for v in new], [v[1:] for v in new]

    return step


def _reduced(numbers: Numerals, statistic: str, values: list[Number]) -> Number:
    if statistic == "max":
        return max(values)
    zero = numbers.rational(0, 1)
    if statistic == "norm":
        return numbers.functions["sqrt"](sum((v * v for v in values), zero))
    total = sum(values, zero)
    return total / len(values) if statistic == "mean" else total


@lru_cache(maxsize=1)
def numerals() -> Numerals:
    """The numbers of `DIGITS` digits."""
    try:
        return flint_numerals(DIGITS)
    except ImportError:
        return mpmath_numerals(DIGITS)


def _number(numbers: Numerals, value: float) -> Number:
    return numbers.rational(*float(value).as_integer_ratio())


def as_float(value: Number) -> float:
    """The nearest float."""
    value = sp.Integer(value) if isinstance(value, int) else value
    return float(value)
