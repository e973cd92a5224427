"""A zero of the gradient, enclosed: Newton to high precision, then Krawczyk's test.

Let X be the box of half-width r around c, G an enclosure of the gradient at c, H one of
the Hessian over X, and Y any matrix.  If |Y G| + |I - Y H| r < r in every row (row sums),
then X contains exactly one zero of the gradient, whatever Y is.  Y is a float64 inverse.
G and H come from interval arithmetic; what remains is a few float64 matrix products of
positive numbers, whose rounding errors are bounded a priori.

Coordinates of a minimizer are often 0 or another float64 number exactly, and no
enclosure with a positive width proves that.  So those that seem to be are fixed at that
number, and if then their own partial derivatives are exactly 0 over the box, and the
test finds a zero in the remaining coordinates, the unique zero has them exactly.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

import numpy as np

from adamnx_theory.definitions.minimizers.enclosed_objective import Column, EnclosedObjective, Lower
from adamnx_theory.definitions.numbers.arithmetic import Arithmetic, Floats

_MOST_ROUNDS = 60
_UNIT = 2.0**-52


@dataclass(frozen=True)
class Box:
    """A proved box: exactly one zero of the gradient lies in it.

    centre   exact coordinates
    radius   half-width in every coordinate that is not exact
    exact    which coordinates the zero has exactly as in `centre`
    """

    centre: tuple[Fraction, ...]
    radius: Fraction
    exact: tuple[bool, ...]

    def enclosures(self, engine: Arithmetic) -> Column:
        """The zero's coordinates as enclosures."""
        widths = [Fraction(0) if exact else self.radius for exact in self.exact]
        return enclosures(self.centre, widths, engine)


def enclosures(centre: Sequence[Fraction], widths: Sequence[Fraction], engine: Arithmetic) -> Any:
    """Enclosures of centre +- width, coordinate by coordinate."""
    return [
        engine.hull(_exactly(c - w, engine), _exactly(c + w, engine))
        if w
        else _exactly(c, engine)
        for c, w in zip(centre, widths, strict=True)
    ]


def refined(f: EnclosedObjective, near: Floats, bits: int) -> tuple[tuple[Fraction, ...], Fraction]:
    """Newton's limit from a point close to it, to about `bits` bits, and a radius to try.

    Steps with one fixed float64 inverse: each gains several digits.  Call it within the
    arithmetic's precision of at least `bits` + 64.
    """
    engine, grid = f.engine, 1 << bits
    inverse = _inverse(_floats(f.hessian(enclosures_at(near, engine)), engine)[0])
    centre = [round(Fraction(float(c)) * grid) for c in near]
    scale = 0
    for _ in range(_MOST_ROUNDS):
        gradient = f.gradient([engine.rational(c, grid) for c in centre])
        step = np.einsum("ij,j->i", inverse, _scaled(gradient, scale, engine))
        size = float(np.abs(step).max())
        if not np.isfinite(size):
            break
        for k, part in enumerate(step):
            centre[k] -= round(Fraction(float(part)) * grid / (1 << scale))
        if size == 0 or np.log2(size) - scale < 4 - bits:
            break
        scale = max(0, int(scale - np.log2(size)))
    return tuple(Fraction(c, grid) for c in centre), Fraction(1, 1 << (3 * bits // 4))


def unique_zero(
    f: EnclosedObjective, centre: Sequence[Fraction], radius: Fraction
) -> Lower | None:
    """The Hessian over centre +- radius if the test shows exactly one zero in that box."""
    n = len(centre)
    return _contraction(f, centre, [radius] * n, list(range(n)))


def proved(
    f: EnclosedObjective, centre: Sequence[Fraction], radius: Fraction
) -> tuple[Box, Lower] | None:
    """The box around `centre` with its Hessian if the test shows a unique zero in it."""
    n = len(centre)
    centre, exact = _exact_coordinates(f, centre, radius)
    lower = unique_zero(f, centre, radius)
    if lower is None:
        return None
    free = [k for k in range(n) if not exact[k]]
    widths = [Fraction(0) if e else radius for e in exact]
    if free and len(free) < n and _contraction(f, centre, widths, free) is None:
        exact = (False,) * n
    return Box(tuple(centre), radius, exact), lower


def _contraction(
    f: EnclosedObjective, centre: Sequence[Fraction], widths: Sequence[Fraction], free: list[int]
) -> Lower | None:
    """The Hessian over the box if the test succeeds in the free coordinates."""
    engine = f.engine
    radius = max(widths)
    lower = f.hessian(enclosures(centre, widths, engine))
    middle, spread = _floats(lower, engine)
    if not (np.isfinite(middle).all() and np.isfinite(spread).all()):
        return None
    middle, spread = middle[np.ix_(free, free)], spread[np.ix_(free, free)]
    inverse = _inverse(middle)
    gradient = f.gradient([_exactly(c, engine) for c in centre])
    relative = _exactly(1 / radius, engine)
    sizes = _magnitudes([engine.mul(relative, gradient[k]) for k in free], engine)
    n = len(free)
    # Any order of summation errs by at most n u times the product of magnitudes
    # (Higham, Accuracy and Stability, section 3.5), here doubled and more.
    slack = 4 * (n + 4) * _UNIT
    magnitude = np.abs(inverse)
    defect = np.abs(np.eye(n) - inverse @ middle)
    bound = defect + slack * (magnitude @ np.abs(middle) + 1) + magnitude @ spread
    rows = (bound.sum(axis=1) + magnitude @ sizes) * (1 + slack) + 1e-290
    return lower if bool((rows < 1).all()) else None


def _exact_coordinates(
    f: EnclosedObjective, centre: Sequence[Fraction], radius: Fraction
) -> tuple[list[Fraction], tuple[bool, ...]]:
    """The centre with the coordinates that are float64 numbers for certain put there."""
    engine = f.engine
    nearest = [Fraction(float(c)) for c in centre]
    chosen = {k for k, c in enumerate(centre) if abs(nearest[k] - c) < radius}
    while chosen:
        point = [nearest[k] if k in chosen else c for k, c in enumerate(centre)]
        widths = [Fraction(0) if k in chosen else radius for k in range(len(centre))]
        gradient = f.gradient(enclosures(point, widths, engine))
        kept = {k for k in chosen if _is_zero(gradient[k], engine)}
        if kept == chosen:
            return point, tuple(k in chosen for k in range(len(centre)))
        chosen = kept
    return list(centre), (False,) * len(centre)


def _is_zero(x: Any, engine: Arithmetic) -> bool:
    """Whether the enclosure is the number 0 alone."""
    zero = engine.integer(0)
    return engine.less(x, zero) is False and engine.less(zero, x) is False


def _exactly(c: Fraction, engine: Arithmetic) -> Any:
    return engine.rational(c.numerator, c.denominator)


def enclosures_at(point: Floats, engine: Arithmetic) -> Column:
    """The point's coordinates, exactly."""
    return [engine.rational(*float(c).as_integer_ratio()) for c in point]


def _floats(lower: Lower, engine: Arithmetic) -> tuple[Floats, Floats]:
    """Middles and half-widths of a symmetric matrix, rounded so that they enclose it."""
    n = len(lower)
    middle, spread = np.zeros((n, n)), np.zeros((n, n))
    places = [(i, j) for i, row in enumerate(lower) for j in row]
    ends = engine.endpoints([lower[i][j] for i, j in places], len(places))
    below, above = np.nextafter(ends[0], -np.inf), np.nextafter(ends[1], np.inf)
    centre = (below + above) / 2
    width = np.maximum(above - centre, centre - below) * (1 + 4 * _UNIT) + 1e-300
    for (i, j), c, w in zip(places, centre, width, strict=True):
        middle[i, j] = middle[j, i] = c
        spread[i, j] = spread[j, i] = w
    return middle, spread


def _magnitudes(values: Column, engine: Arithmetic) -> Floats:
    below, above = engine.endpoints(values, len(values))
    return np.nextafter(np.maximum(np.abs(below), np.abs(above)), np.inf)


def _scaled(values: Column, scale: int, engine: Arithmetic) -> Floats:
    """The middles of the enclosures times 2^scale."""
    factor = engine.integer(1 << scale)
    below, above = engine.endpoints([engine.mul(factor, v) for v in values], len(values))
    return (below + above) / 2


def _inverse(matrix: Floats) -> Floats:
    """An approximate inverse; of a singular matrix the identity, which proves nothing."""
    try:
        inverse = np.asarray(np.linalg.inv(matrix), dtype=np.float64)
    except np.linalg.LinAlgError:
        return np.eye(len(matrix))
    return inverse if np.isfinite(inverse).all() else np.eye(len(matrix))

