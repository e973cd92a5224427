"""Rigorous interval arithmetic from two libraries behind one face.

`flint_arithmetic` uses python-flint's balls, `mpmath_arithmetic` mpmath's
intervals.  In both, the result of an operation on enclosures encloses the exact
result.  The libraries are imported only when they are asked for.
"""

from __future__ import annotations

import operator
from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from functools import lru_cache, reduce
from typing import Any

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class Arithmetic:
    """The operations a tape needs on enclosures of type `Any`.

    `less(a, b)` is True, False, or None when the enclosures overlap.
    `endpoints(values)` gives both ends of each enclosure, each rounded to the
    nearest float64; since rounding is monotone, equal ends are the correctly
    rounded value.  An end that is no finite number gives nan, equal to nothing.
    """

    name: str
    precision: Callable[[int], AbstractContextManager[Any]]
    integer: Callable[[int], Any]
    rational: Callable[[int, int], Any]
    pi: Callable[[], Any]
    euler: Callable[[], Any]
    divide: Callable[[Any, Any], Any]
    power: Callable[[Any, int], Any]
    sqrt: Callable[[Any], Any]
    exp: Callable[[Any], Any]
    log: Callable[[Any], Any]
    sin: Callable[[Any], Any]
    cos: Callable[[Any], Any]
    hull: Callable[[Any, Any], Any]  # the smallest enclosure of both
    minimum: Callable[[Any, Any], Any]
    maximum: Callable[[Any, Any], Any]
    less: Callable[[Any, Any], bool | None]
    endpoints: Callable[[Iterable[Any], int], tuple[Floats, Floats]]
    unknown: Any  # the enclosure that says nothing

    add = staticmethod(operator.add)
    sub = staticmethod(operator.sub)
    mul = staticmethod(operator.mul)


@lru_cache(maxsize=1)
def flint_arithmetic() -> Arithmetic:
    """Balls of python-flint; raises ImportError when it is not installed."""
    from flint import arb, ctx, fmpq  # pyright: ignore[reportMissingImports]

    def less(a: Any, b: Any) -> bool | None:
        if a < b:
            return True
        return False if a >= b else None

    def power(base: Any, exponent: int) -> Any:
        # A ball with 0 inside has no logarithm, and python-flint's power is nan there.
        if exponent > 0 and 0 in base:
            return reduce(operator.mul, [base] * exponent)
        return base**exponent

    def endpoints(values: Iterable[Any], count: int) -> tuple[Floats, Floats]:
        values = list(values)
        lower = np.fromiter(map(float, map(arb.lower, values)), np.float64, count)
        upper = np.fromiter(map(float, map(arb.upper, values)), np.float64, count)
        return lower, upper

    return Arithmetic(
        name="flint",
        precision=ctx.workprec,
        integer=arb,
        rational=lambda p, q: arb(fmpq(p, q)),
        pi=arb.pi,
        euler=arb.const_e,
        divide=operator.truediv,
        power=power,
        sqrt=arb.sqrt,
        exp=arb.exp,
        log=arb.log,
        sin=arb.sin,
        cos=arb.cos,
        hull=arb.union,
        minimum=arb.min,
        maximum=arb.max,
        less=less,
        endpoints=endpoints,
        unknown=arb(0, float("inf")),
    )


@lru_cache(maxsize=1)
def mpmath_arithmetic() -> Arithmetic:
    """Intervals of mpmath, about twenty times slower than python-flint."""
    import mpmath

    iv: Any = mpmath.iv

    @contextmanager
    def precision(bits: int) -> Any:
        before, iv.prec = iv.prec, bits
        try:
            yield
        finally:
            iv.prec = before

    def guarded(function: Callable[[Any], Any], fixed: int) -> Callable[[Any], Any]:
        # mpmath rounds its elementary functions outward from an approximation; a
        # few more units in the last place make the enclosure safe beyond doubt.
        # The one argument with an exact result keeps it.
        def enclosed(x: Any) -> Any:
            if x.a == fixed and x.b == fixed:
                return function(x)
            try:
                y = function(x)
            except (ValueError, ZeroDivisionError):  # left the function's domain
                return unknown
            slack = iv.mpf([-1, 1]) * iv.mpf(2) ** (8 - iv.prec)
            return y * (1 + slack)

        return enclosed

    def divide(a: Any, b: Any) -> Any:
        return unknown if 0 in b else a / b

    def less(a: Any, b: Any) -> bool | None:
        return a < b

    def endpoints(values: Iterable[Any], count: int) -> tuple[Floats, Floats]:
        ends = [x._mpi_ for x in values]
        lower = np.fromiter((_nearest(end[0]) for end in ends), np.float64, count)
        upper = np.fromiter((_nearest(end[1]) for end in ends), np.float64, count)
        return lower, upper

    unknown = iv.mpf(["-inf", "inf"])
    return Arithmetic(
        name="mpmath",
        precision=precision,
        integer=iv.mpf,
        rational=lambda p, q: iv.mpf(p) / q,
        pi=lambda: +iv.pi,
        euler=lambda: +iv.e,
        divide=divide,
        power=operator.pow,
        sqrt=guarded(iv.sqrt, 0),
        exp=guarded(iv.exp, 0),
        log=guarded(iv.log, 1),
        sin=guarded(iv.sin, 0),
        cos=guarded(iv.cos, 0),
        hull=lambda a, b: iv.mpf([min(a.a, b.a), max(a.b, b.b)]),
        minimum=lambda a, b: iv.mpf([min(a.a, b.a), min(a.b, b.b)]),
        maximum=lambda a, b: iv.mpf([max(a.a, b.a), max(a.b, b.b)]),
        less=less,
        endpoints=endpoints,
        unknown=unknown,
    )


def _nearest(mpf: tuple[int, int, int, int]) -> float:
    """An mpmath number rounded to nearest, ties to even; overflow gives an infinity.

    A number that is itself infinite gives nan: it bounds nothing.
    Python's integer division is correctly rounded over the whole range, also
    where float64 is subnormal.
    """
    sign, mantissa, exponent, bits = mpf
    if not mantissa:
        return np.nan if exponent else 0.0  # mpmath marks inf and nan by their exponent
    if exponent + bits > 1025:
        magnitude = np.inf
    elif exponent + bits < -1080:
        magnitude = 0.0
    else:
        numerator = int(mantissa) << max(exponent, 0)
        try:
            magnitude = numerator / (1 << max(-exponent, 0))
        except OverflowError:
            magnitude = np.inf
    return -magnitude if sign else magnitude


def default_arithmetic() -> Arithmetic:
    """python-flint when it is installed, mpmath otherwise; both give the same bits."""
    try:
        return flint_arithmetic()
    except ImportError:
        return mpmath_arithmetic()


def named_arithmetic(name: str | None) -> Arithmetic:
    """The arithmetic called "flint" or "mpmath"; the default for None."""
    if name is None:
        return default_arithmetic()
    return {"flint": flint_arithmetic, "mpmath": mpmath_arithmetic}[name]()
