"""The linear step of each coordinate in float64, from its exact expressions.

Entries are evaluated with 40 digits and rounded: nothing cancels in between.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import mpmath
import numpy as np
import sympy as sp

from adamnx_theory.definitions.numbers.arithmetic import Floats
from adamnx_theory.definitions.numbers.exact import exact_integer, substituted
from adamnx_theory.definitions.optimizer import Optimizer
from adamnx_theory.dynamics.linear.derivatives import (
    SCALE,
    SECOND,
    check_vanishing,
    of_moment,
    timed_jacobian,
)
from adamnx_theory.dynamics.linear.horizon import settled
from adamnx_theory.errors import BadInput

_DIGITS = 40


@dataclass(frozen=True, eq=False)
class Numbers:
    """One coordinate: A (k, k) and b (k,) of x and the first moments, passive eigenvalues."""

    local: Floats
    by_gradient: Floats
    passive: tuple[float, ...]

    @property
    def response(self) -> Floats:
        """x after 1, 2, ... steps when the gradient is 1 at the first and 0 after: (2 k,)."""
        z, out = self.by_gradient, []
        for _ in range(2 * len(z)):
            out.append(z[0])
            z = self.local @ z
        return np.array(out)

    def relative_to(self, other: Numbers) -> float:
        """The factor between the two coordinates' responses to a gradient.

        Raises `BadInput` where there is no such factor.
        """
        mine, theirs = self.response, other.response
        if not theirs.any() and not mine.any():
            return 1.0
        best = int(np.argmax(np.abs(theirs)))
        ratio = float(mine[best] / theirs[best]) if theirs[best] else 0.0
        if ratio <= 0 or not np.allclose(mine, ratio * theirs, rtol=1e-9, atol=0):
            raise BadInput("the second moment does more than scale the steps of a coordinate.")
        return ratio


def numbers(
    optimizer: Optimizer, at: int | None, second_moment: Floats | None, scale: float = 0.0
) -> list[Numbers]:
    """The numbers of every coordinate; one for all where the second moment is None or equal.

    `scale` is the root mean square of x at the minimizer.

    See `linear.linearize` for the arguments and what is raised.
    """
    shared = any(of_moment(optimizer, r) for r in optimizer.reductions)
    if shared and second_moment is not None and np.ptp(second_moment) > 0:
        raise BadInput(
            f"optimizer {optimizer.name} takes a reduction of the second moment, which must"
            " then be the same in all coordinates."
        )
    at = None if at is None else exact_integer("at", at, least=1)
    found = timed_jacobian(optimizer, second_moment is not None)
    local, by_gradient = found.block
    entries = [*local, *by_gradient, *found.passive.values()]
    if at is None:
        check_vanishing(optimizer, found)
    exact = {**optimizer.parameter_values, SCALE: sp.Float(scale, _DIGITS)}
    ready = [substituted(e, exact) for e in entries]
    _finite(optimizer, not any(e.has(sp.zoo, sp.nan, sp.oo) for e in ready))
    if at is None:
        ready = [settled(e, optimizer.t, optimizer.parameter_values) for e in ready]
    evaluate = evaluator(optimizer, ready, at)
    size = local.rows
    known: dict[float, Numbers] = {}

    def one(second: float) -> Numbers:
        if second not in known:
            values = evaluate(second)
            known[second] = Numbers(
                values[: size * size].reshape(size, size),
                values[size * size : size * (size + 1)],
                tuple(values[size * (size + 1) :].tolist()),
            )
        return known[second]

    return [one(float(v)) for v in (np.zeros(1) if second_moment is None else second_moment)]


def evaluator(
    optimizer: Optimizer, entries: list[sp.Expr], at: int | None
) -> Callable[[float], Floats]:
    """The entries as a function of the second moment, at t = `at` where they hold t.

    Raises `BadInput` where a value is not finite.
    """
    function = sp.lambdify((optimizer.t, SECOND), entries, modules="mpmath")
    _finite(optimizer, not any(e.has(sp.zoo, sp.nan, sp.oo) for e in entries))

    def floats(second: float) -> Floats:
        try:
            with mpmath.workdps(_DIGITS):
                row = function(mpmath.mpf(at or 1), mpmath.mpf(second))
                values = np.array([float(mpmath.mpf(v)) for v in row])
        except (ZeroDivisionError, TypeError):
            values = np.array([np.nan])
        _finite(optimizer, bool(np.isfinite(values).all()))
        return values

    return floats


def _finite(optimizer: Optimizer, finite: bool) -> None:
    if not finite:
        raise BadInput(
            f"optimizer {optimizer.name} has no finite step at the minimizer with these values."
        )
