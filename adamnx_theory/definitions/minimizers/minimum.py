"""Minimizers, proved.

`minimum` descends from the start in float64 (see `descent`), refines by Newton's method
in high precision and then proves what it found, in interval arithmetic: a box around it
contains exactly one zero of the gradient (`krawczyk`), the Hessian is positive definite
all over the box, and its extreme eigenvalues at the minimizer lie between the bounds
given (`inertia`).  The precision doubles until every coordinate is decided to the last
bit of a float64.  With python-flint n = 100 takes below a second; with mpmath, where
python-flint is missing, the proofs and the results are the same and take longer.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache
from typing import TYPE_CHECKING, Any

import numpy as np

from adamnx_theory.definitions.minimizers import objective
from adamnx_theory.definitions.minimizers.descent import descend
from adamnx_theory.definitions.minimizers.enclosed_objective import Column, EnclosedObjective, Lower
from adamnx_theory.definitions.minimizers.inertia import (
    negated,
    positive_definite,
    smallest_eigenvalue,
)
from adamnx_theory.definitions.minimizers.krawczyk import Box, proved, refined, unique_zero
from adamnx_theory.definitions.numbers.arithmetic import Arithmetic, Floats, named_arithmetic
from adamnx_theory.errors import BadInput

if TYPE_CHECKING:
    from adamnx_theory.definitions.problem import Problem

START_BITS, LAST_BITS = 256, 4096
_ROOM = 64  # working bits beyond those of the coordinates


class NotProved(BadInput):
    """A box of which it could not be proved that it holds exactly one minimizer."""


@dataclass(frozen=True, eq=False)
class Minimum:
    """A minimizer and what is proved of it.

    x                     the minimizer, each coordinate correctly rounded: (n,)
    value                 f there, rounded (0 where the bounds enclose 0)
    smallest_eigenvalue   of the Hessian there, rounded, with bounds
    largest_eigenvalue    likewise
    radius                half-width of the proved box (rounded up)
    bits                  precision of the proof
    arithmetic            "flint" or "mpmath"

    Bounds are float64 pairs (below, above) that surely enclose the number.
    """

    x: Floats
    value: float
    smallest_eigenvalue: float
    largest_eigenvalue: float
    radius: float
    value_bounds: tuple[float, float]
    smallest_bounds: tuple[float, float]
    largest_bounds: tuple[float, float]
    bits: int
    arithmetic: str

    @property
    def condition(self) -> float:
        """The Hessian's condition number at the minimizer."""
        return self.largest_eigenvalue / self.smallest_eigenvalue

    def to_dict(self) -> dict[str, Any]:
        """Everything as JSON types."""
        return {
            "x": self.x.tolist(),
            "value": self.value,
            "value_bounds": list(self.value_bounds),
            "smallest_eigenvalue": self.smallest_eigenvalue,
            "smallest_bounds": list(self.smallest_bounds),
            "largest_eigenvalue": self.largest_eigenvalue,
            "largest_bounds": list(self.largest_bounds),
            "condition": self.condition,
            "radius": self.radius,
            "bits": self.bits,
            "arithmetic": self.arithmetic,
        }


@lru_cache(maxsize=256)
def minimum(
    problem: Problem, start: tuple[float, ...] = (), arithmetic: str | None = None
) -> Minimum:
    """The minimizer that the descent from `start` (x0 if empty) reaches, proved.

    `arithmetic` is "flint", "mpmath" or None for the default.  Raises `BadInput` when the
    descent reaches no minimizer, `NotProved` when the proof fails.
    """
    origin = np.array(problem.shift or (0.0,) * problem.n)
    begin = np.array(start) + origin if start else np.array([float(v) for v in problem.start])
    try:
        near = descend(problem.families, begin)
    except BadInput as error:
        form = " as printed" if problem.as_printed else ""
        raise BadInput(f"{problem.name}{form}: {error}") from None
    return _proved_minimum(problem, named_arithmetic(arithmetic), near)


def certify(
    problem: Problem, centre: Floats, radius: Fraction, arithmetic: str | None = None
) -> Minimum:
    """See `Problem.certify`."""
    engine = named_arithmetic(arithmetic)
    f = EnclosedObjective(problem.families, problem.constant, engine)
    origin = problem.shift or (0.0,) * problem.n
    exact = [Fraction(float(c)) + Fraction(s) for c, s in zip(centre, origin, strict=True)]
    with engine.precision(START_BITS + _ROOM):
        lower = unique_zero(f, exact, radius)
        if lower is None:
            raise NotProved("the box is not proved to hold exactly one zero of the gradient.")
        if not positive_definite(lower, engine):
            raise NotProved("the Hessian is not proved positive definite over the box.")
    return _proved_minimum(problem, engine, np.array([float(c) for c in exact]), exact, radius)


def _proved_minimum(
    problem: Problem,
    engine: Arithmetic,
    near: Floats,
    centre: Sequence[Fraction] = (),
    width: Fraction = Fraction(0),
) -> Minimum:
    """The minimizer close to `near`, at the first precision that decides it.

    With a `centre` it must lie within `width` of it in every coordinate.
    """
    f = EnclosedObjective(problem.families, problem.constant, engine)
    bits = START_BITS
    while bits <= LAST_BITS:
        with engine.precision(bits + _ROOM):
            found = proved(f, *refined(f, near, bits))
            x = None if found is None else _rounded(_moved(found[0], problem, engine), engine)
            if found is not None and x is not None:
                box = found[0]
                for c, b in zip(centre, box.centre, strict=bool(centre)):
                    if abs(c - b) + box.radius > width:
                        raise NotProved("the zero in the box could not be refined.")
                return _described(f, *found, x, bits)
        bits *= 2
    raise NotProved(f"a minimizer of {problem.name} could not be proved with {LAST_BITS} bits.")


def _moved(box: Box, problem: Problem, engine: Arithmetic) -> Column:
    """The minimizer's coordinates in the problem's own, shifted system."""
    inside = box.enclosures(engine)
    if not problem.shift:
        return inside
    shift = [engine.rational(*c.as_integer_ratio()) for c in problem.shift]
    return [engine.sub(x, c) for x, c in zip(inside, shift, strict=True)]


def _rounded(values: Column, engine: Arithmetic) -> Floats | None:
    """The float64 numbers nearest to the enclosed ones; None if one is not decided."""
    below, above = engine.endpoints(values, len(values))
    return below + 0.0 if bool((below == above).all()) else None


def _described(f: EnclosedObjective, box: Box, lower: Lower, x: Floats, bits: int) -> Minimum:
    engine = f.engine
    point = np.array([float(c) for c in box.centre])
    _, vectors = np.linalg.eigh(objective.hessian(f.families, point))
    least = smallest_eigenvalue(lower, vectors[:, 0], engine)
    most = smallest_eigenvalue(negated(lower, engine), vectors[:, -1], engine)
    if least is None or most is None:
        raise NotProved("the extreme eigenvalues of the Hessian could not be enclosed.")
    if least[0] <= 0:
        raise NotProved("the stationary point is not proved to be a minimizer.")
    smallest, smallest_bounds = _nearest(*least)
    largest, largest_bounds = _nearest(-most[1], -most[0])
    value, value_bounds = _nearest_end(f.value(box.enclosures(engine)), engine)
    x.flags.writeable = False
    return Minimum(
        x=x,
        value=value,
        smallest_eigenvalue=smallest,
        largest_eigenvalue=largest,
        radius=float(np.nextafter(float(box.radius), np.inf)),
        value_bounds=value_bounds,
        smallest_bounds=smallest_bounds,
        largest_bounds=largest_bounds,
        bits=bits,
        arithmetic=engine.name,
    )


def _nearest_end(x: Any, engine: Arithmetic) -> tuple[float, tuple[float, float]]:
    """The middle of an enclosure as a float64, and float64 bounds outside it.

    An enclosure that contains 0 stands for 0; its bounds tell how far that is proved.
    """
    zero = engine.integer(0)
    if engine.less(x, zero) is False and engine.less(zero, x) is False:
        return 0.0, (0.0, 0.0)
    below, above = (float(end[0]) for end in engine.endpoints([x], 1))
    middle = 0.0 if below <= 0 <= above else below / 2 + above / 2
    return middle, (float(np.nextafter(below, -np.inf)), float(np.nextafter(above, np.inf)))


def _nearest(below: Fraction, above: Fraction) -> tuple[float, tuple[float, float]]:
    """The same for exact bounds."""
    ends = float(np.nextafter(float(below), -np.inf)), float(np.nextafter(float(above), np.inf))
    return float((below + above) / 2), ends
