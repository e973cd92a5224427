"""An optimizer on a problem in any precision, or enclosed by balls.

The same definitions that the float64 reference and the kernels come from, with exact
parameters, run on numbers of as many digits as asked for.  Coordinates that stay equal
are run once (`definitions.symmetry`), which in exact arithmetic changes nothing.

With `enclose` every operation is on balls: the true value of the exact recurrence lies
in the enclosure.  Each step loses one or two bits, so a few thousand steps take a few
thousand bits.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

import numpy as np

from adamnx_theory.definitions.elements import INDEX
from adamnx_theory.definitions.numbers.arithmetic import Floats
from adamnx_theory.definitions.numbers.exact import exact_integer, substituted
from adamnx_theory.definitions.numbers.numerals import (
    Number,
    Numerals,
    flint_numerals,
    mpmath_numerals,
)
from adamnx_theory.definitions.optimizer import Optimizer, elementwise
from adamnx_theory.definitions.problem import Problem
from adamnx_theory.definitions.symmetry import Reduced, reduced
from adamnx_theory.errors import BadInput


@dataclass(frozen=True)
class PreciseRun:
    """The gradient's norm along one run, as bounds of its logarithm.

    lower, upper   log10 |grad f(x_t)|_2 at t = 0, ..., steps, float64 (steps + 1,);
                   equal (up to the rounding of the logarithm) unless `enclosed`;
                   -inf where the gradient is exactly zero
    digits         decimal digits of the arithmetic
    coordinates    how many different coordinates there were
    """

    optimizer: Optimizer
    problem: Problem
    digits: int
    enclosed: bool
    coordinates: int
    lower: Floats
    upper: Floats

    def to_dict(self) -> dict[str, Any]:
        return {
            "optimizer": self.optimizer.to_dict(),
            "problem": self.problem.to_dict(),
            "digits": self.digits,
            "enclosed": self.enclosed,
            "coordinates": self.coordinates,
            "lower": self.lower.tolist(),
            "upper": self.upper.tolist(),
        }


def run_precisely(
    optimizer: Optimizer,
    problem: Problem,
    steps: int,
    digits: int = 40,
    enclose: bool = False,
    library: str | None = None,
) -> PreciseRun:
    """`steps` steps from the problem's start with `digits` digits.

    `library` is "flint", "mpmath", or None for the first that is installed.
    Raises `BadInput` for an optimizer with reductions over coordinates, a shifted
    problem, `enclose` without python-flint, and digits too few for an enclosure to
    last.
    """
    steps = exact_integer("steps", steps, least=0)
    digits = exact_integer("digits", digits, least=1)
    elementwise(optimizer, "a run in this precision").refuse_curvature("a run in this precision")
    if optimizer.reductions:
        raise BadInput(f"{optimizer.name} couples coordinates; it cannot run in this precision.")
    numerals = _numerals(library, digits, enclose)
    system = reduced(problem)
    lower, upper = np.empty(steps + 1), np.empty(steps + 1)
    with numerals.precision():
        for t, norm in enumerate(_norms(optimizer, system, steps, numerals)):
            lower[t], upper[t] = numerals.log10(norm)
            if np.isnan(lower[t]) or (enclose and upper[t] - lower[t] > 0.01 and t < steps):
                raise BadInput(f"with {digits} digits the enclosure is lost at step {t}.")
    return PreciseRun(optimizer, problem, digits, enclose, len(system.sizes), lower, upper)


def _numerals(library: str | None, digits: int, enclose: bool) -> Numerals:
    try:
        if library == "mpmath":
            raise ImportError
        return flint_numerals(digits, enclose)
    except ImportError:
        if enclose or library == "flint":
            raise BadInput("enclosing a run needs python-flint.") from None
        return mpmath_numerals(digits)


def _norms(
    optimizer: Optimizer, system: Reduced, steps: int, numerals: Numerals
) -> Iterable[Number]:
    """The gradient's norm at t = 0, ..., steps."""
    step, gradient = _step(optimizer, numerals), _gradient(system, numerals)
    settle, root = numerals.settle, numerals.functions["sqrt"]
    zero = numerals.rational(0, 1)
    start = [numerals.rational(int(s.initial.p), int(s.initial.q)) for s in optimizer.state]
    x = [numerals.rational(int(v.p), int(v.q)) for v in system.start]
    states = [start for _ in x]
    for t in range(1, steps + 2):
        g = [settle(v) for v in gradient(x)]
        squares = (size * v * v for size, v in zip(system.sizes, g, strict=True))
        yield settle(root(sum(squares, zero)))
        if t > steps:
            return
        timed = step.coefficients(t)
        for c, (here, pull, state) in enumerate(zip(x, g, states, strict=True)):
            moved, *states[c] = map(settle, step.map(here, pull, *state, *timed))
            x[c] = moved


@dataclass(frozen=True)
class _Step:
    """The update of one coordinate, and the coefficients of step t that it takes."""

    map: Callable[..., tuple[Number, ...]]
    coefficients: Callable[[int], tuple[Number, ...]]


def _step(optimizer: Optimizer, numerals: Numerals) -> _Step:
    exact, staged = optimizer.parameter_values, optimizer.staged
    fixed = {s: substituted(e, exact) for s, e in staged.constants} | exact
    timed = [s for s, _ in staged.coefficients]
    known = (optimizer.x, optimizer.g, *optimizer.state_symbols, *timed)
    update = [substituted(e, fixed) for e in staged.expressions]
    return _Step(
        numerals.compile(known, update),
        numerals.compile((optimizer.t,), [substituted(e, exact) for _, e in staged.coefficients]),
    )


def _gradient(system: Reduced, numerals: Numerals) -> Callable[[list[Number]], list[Number]]:
    """The gradients of the representatives, from those of the elements."""
    partials = [numerals.compile((*f.symbols, INDEX), f.partials) for f in system.families]
    zero = numerals.rational(0, 1)

    def gradient(x: list[Number]) -> list[Number]:
        sums = [zero]
        if system.sums:
            for v in x:
                sums.append(sums[-1] + v)
        pulls = [
            partials[term.family](*(x[s] if s >= 0 else sums[-s] for s in term.sources), term.index)
            for term in system.terms
        ]
        g = [sum((k * pulls[t][a] for t, a, k in pull), zero) for pull in system.pulls]
        below = [zero] * (len(x) + 1)
        for t, a, i in system.sums:
            below[i] = below[i] + pulls[t][a]
        tail = zero
        for i in range(len(x), 0, -1) if system.sums else ():
            tail = tail + below[i]
            g[i - 1] = g[i - 1] + tail
        return g

    return gradient
