"""Positive definiteness and extreme eigenvalues, proved in interval arithmetic.

A symmetric matrix of enclosures is positive definite, whichever matrix it encloses, when
every pivot of its L D L^T factorisation is an enclosure of positive numbers.  With s
subtracted from the diagonal this proves that s lies below every eigenvalue; a Rayleigh
quotient lies above the smallest.  Together they enclose the smallest eigenvalue, and
with the signs changed the largest.
"""

from __future__ import annotations

import math
from fractions import Fraction
from typing import Any

import numpy as np

from adamnx_theory.definitions.minimizers.enclosed_objective import Lower
from adamnx_theory.definitions.numbers.arithmetic import Arithmetic, Floats

# Relative gaps tried below the Rayleigh quotient.  The first is far below half a unit in
# the last place of a float64; eigenvectors that are poor for it are good for a later one.
_GAPS = tuple(Fraction(1, 10**k) for k in (26, 24, 22, 20, 18, 16, 14, 12, 10, 8))


def positive_definite(lower: Lower, engine: Arithmetic, shift: Any = None) -> bool:
    """Whether the matrix minus `shift` times the identity is proved positive definite.

    False means that this is not proved.  Rows with few entries are eliminated first, so
    that an arrow stays sparse.
    """
    zero, n = engine.integer(0), len(lower)
    filled = [len(entries) for entries in lower]
    for entries in lower:
        for column in entries:
            filled[column] += 1
    order = sorted(range(n), key=lambda k: filled[k])
    rank = {k: place for place, k in enumerate(order)}
    rows: list[dict[int, Any]] = [{} for _ in range(n)]  # the upper triangle, in that order
    for row, entries in enumerate(lower):
        for column, entry in entries.items():
            i, j = sorted((rank[row], rank[column]))
            rows[i][j] = entry
    for pivot, own in enumerate(rows):
        diagonal = own.pop(pivot, zero)
        if shift is not None:
            diagonal = engine.sub(diagonal, shift)
        if engine.less(zero, diagonal) is not True:
            return False
        others = sorted(own.items())
        for place, (i, entry) in enumerate(others):
            row, factor = rows[i], engine.divide(entry, diagonal)
            for j, other in others[place:]:
                product = engine.mul(factor, other)
                row[j] = engine.sub(row[j], product) if j in row else engine.sub(zero, product)
    return True


def smallest_eigenvalue(
    lower: Lower, vector: Floats, engine: Arithmetic
) -> tuple[Fraction, Fraction] | None:
    """A proved enclosure of the smallest eigenvalue, given an approximate eigenvector.

    None when none of the gaps tried below the Rayleigh quotient can be proved.
    """
    above = _upper(_rayleigh(lower, vector, engine), engine)
    if above is None:
        return None
    for gap in _GAPS:
        below = above - gap * abs(above)
        if positive_definite(lower, engine, engine.rational(below.numerator, below.denominator)):
            return below, above
    return None


def negated(lower: Lower, engine: Arithmetic) -> Lower:
    """The matrix with every sign changed."""
    zero = engine.integer(0)
    return [{j: engine.sub(zero, entry) for j, entry in row.items()} for row in lower]


def _rayleigh(lower: Lower, vector: Floats, engine: Arithmetic) -> Any:
    v = [engine.rational(*float(c).as_integer_ratio()) for c in vector]
    two, total, length = engine.integer(2), engine.integer(0), engine.integer(0)
    for i, row in enumerate(lower):
        length = engine.add(length, engine.mul(v[i], v[i]))
        for j, entry in row.items():
            term = engine.mul(engine.mul(v[i], v[j]), entry)
            total = engine.add(total, term if i == j else engine.mul(two, term))
    return engine.divide(total, length)


def _upper(x: Any, engine: Arithmetic) -> Fraction | None:
    """A rational just above the enclosure, to about 60 digits; None if it is not finite.

    The enclosure's distance to a float64 near it is again an enclosure, so a few rounds
    of taking such distances read it off without knowing how the engine stores it.
    """
    total = Fraction(0)
    for _ in range(4):
        rest = engine.sub(x, engine.rational(total.numerator, total.denominator))
        (end,) = engine.endpoints([rest], 1)[1]
        if not math.isfinite(end):
            return None
        total += Fraction(float(np.nextafter(end, math.inf)))
    return total
