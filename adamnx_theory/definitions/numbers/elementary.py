"""Elementary functions of arrays, correctly rounded, so that every machine gives the same bits.

NumPy's own exp, sin and cos differ in the last place from one processor to another.
Where a trajectory is chaotic such a difference grows until nothing is alike.  These
functions are slow: each different value costs a few microseconds.  The module can stand
in for "numpy" where SymPy prints a function.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from functools import lru_cache
from typing import Any

import numpy as np

START_BITS = 128
Array = Any


def exp(x: Array) -> Array:
    """exp(x) rounded to nearest (of a float32: the float64 result, rounded once more)."""
    return _each(x, "exp")


def sin(x: Array) -> Array:
    """sin(x), rounded as `exp`."""
    return _each(x, "sin")


def cos(x: Array) -> Array:
    """cos(x), rounded as `exp`."""
    return _each(x, "cos")


def _each(x: Array, name: str) -> Array:
    values, places = np.unique(x, return_inverse=True)
    one = _rounded()
    found = [one(name, float(v)) if np.isfinite(v) else _beyond(name, float(v)) for v in values]
    return np.array(found, dtype=x.dtype)[places].reshape(np.shape(x))


def _beyond(name: str, x: float) -> float:
    """The limit at an infinity; nan where there is none."""
    if name == "exp" and math.isinf(x):
        return math.inf if x > 0 else 0.0
    return math.nan


@lru_cache(maxsize=1)
def _rounded() -> Callable[[str, float], float]:
    try:
        from flint import arb, ctx  # pyright: ignore[reportMissingImports]
    except ImportError:
        return _with_mpmath

    def with_flint(name: str, x: float) -> float:
        bits = START_BITS
        while True:
            with ctx.workprec(bits):
                ball = getattr(arb, name)(arb(x))
                low, high = float(ball.lower()), float(ball.upper())
            if low == high:
                return low
            bits *= 2

    return with_flint


def _with_mpmath(name: str, x: float) -> float:
    """The same from 60 digits; a float64 is nearer than that to no midpoint of two others."""
    import mpmath

    with mpmath.workdps(60):
        return float(getattr(mpmath, name)(mpmath.mpf(x)))
