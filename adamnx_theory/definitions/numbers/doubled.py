"""A fast first try at a table: pairs of float64 with a proved error bound.

A number is (high, low, error): the exact value lies within `error` of high + low.
NumPy computes whole blocks of them, some ten times faster than balls, with about
100 bits.  An entry is accepted only when the bound shows how it rounds; the
others, and expressions with an operation that is missing here, go to the balls.

The error bounds rest on IEEE arithmetic rounding to nearest: each operation is
off by at most U = 2^-53 of its result, and the error of a sum (Knuth) and of a
product (Dekker) is itself a float64 that can be computed.  Every bound is then
enlarged by SLACK, which covers the rounding of the bound's own arithmetic.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeAlias

import numpy as np

from adamnx_theory.definitions.numbers.arithmetic import Arithmetic, Floats
from adamnx_theory.definitions.numbers.tape import Op, Tape

Array: TypeAlias = Any  # a float64 array, or one float64
Number: TypeAlias = tuple[Array, Array, Array]

U = 2.0**-53
SLACK = 1 + 2.0**-40
TINY = 2.0**-1000  # covers whatever underflows inside an error bound
SMALL = 2.0**-900  # below this a product's error is no longer exact
_SPLITTER = 2.0**27 + 1

_SUPPORTED = {Op.TIME, Op.GEOMETRIC, Op.ADD, Op.SUB, Op.MUL, Op.DIV, Op.SQRT, Op.POWER}
_LARGEST_POWER = 16


def supported(tape: Tape) -> bool:
    """Whether everything that varies along `tape` can be computed here."""
    return all(
        not step.varies
        or (step.op in _SUPPORTED and (step.op is not Op.POWER or step.value <= _LARGEST_POWER))
        for step in tape.code
    )


def resolved(x: Number) -> tuple[Floats, Any]:
    """The rounded values, and a mask of those that the bound decides."""
    high, low, error = x
    reach = error * SLACK + abs(low) * 2.0**-50 + 2.0**-1070
    decided = (high + (low + reach) == high) & (high + (low - reach) == high)
    return high, decided & np.isfinite(high) & np.isfinite(reach)


def column(engine: Arithmetic, enclosures: list[Any]) -> Number:
    """Enclosures of the current precision as pairs."""
    count = len(enclosures)
    high, _ = engine.endpoints(enclosures, count)
    rest = [
        x - engine.rational(*float(h).as_integer_ratio()) if np.isfinite(h) else engine.unknown
        for x, h in zip(enclosures, high, strict=True)
    ]
    low, upper = engine.endpoints(rest, count)
    error = (upper - low) + 4 * U * (abs(low) + abs(upper)) + 2.0**-1060
    return high, low, error


def add(a: Number, b: Number) -> Number:
    """a + b."""
    high, rest = _two_sum(a[0], b[0])
    lows = a[1] + b[1]
    low = rest + lows
    error = a[2] + b[2] + U * (abs(lows) + abs(low))
    return _number(high, low, error)


def sub(a: Number, b: Number) -> Number:
    """a - b."""
    return add(a, (-b[0], -b[1], b[2]))


def mul(a: Number, b: Number) -> Number:
    """a b."""
    high, rest = _two_product(a[0], b[0])
    left, right = a[0] * b[1], a[1] * b[0]
    cross = left + right
    low = rest + cross
    size_a, size_b = abs(a[0]) + abs(a[1]) + a[2], abs(b[0]) + abs(b[1]) + b[2]
    error = (
        size_a * b[2]
        + a[2] * size_b
        + abs(a[1]) * abs(b[1])
        + U * (abs(left) + abs(right) + abs(cross) + abs(low))
    )
    # A product this small is replaced by 0, with all of it as the error.
    small = abs(high) < SMALL
    high, low = np.where(small, 0.0, high), np.where(small, 0.0, low)
    return _number(high, low, np.where(small, size_a * size_b, error))


def div(a: Number, b: Number) -> Number:
    """a / b: two float64 quotients, then a bound from what remains of a."""
    first = a[0] / b[0]
    remainder = sub(a, mul(_exact(first), b))
    second = remainder[0] / b[0]
    left = sub(remainder, mul(_exact(second), b))
    # |b| is at least half its high part, unless almost nothing is known of it.
    known = abs(b[1]) + b[2] < 2.0**-20 * abs(b[0])
    error = np.where(known, 2 * _size(left) / abs(b[0]), np.inf)
    return _number(first, second, error)


def sqrt(a: Number) -> Number:
    """The square root: one float64 root, one correction, a bound from the remainder."""
    first = np.sqrt(a[0])
    remainder = sub(a, mul(_exact(first), _exact(first)))
    second = remainder[0] / (2 * first)
    root = _number(first, second, 0.0 * first)
    left = sub(a, mul(root, root))
    # |sqrt(a) - y| = |a - y^2| / (sqrt(a) + y) <= |a - y^2| / y
    error = np.where(root[0] > SMALL, 2 * _size(left) / root[0], np.inf)
    return _number(root[0], root[1], error)


def power(a: Number, exponent: int) -> Number:
    """a ** exponent for a positive integer exponent."""
    result = a
    for bit in bin(exponent)[3:]:
        result = mul(result, result)
        result = mul(result, a) if bit == "1" else result
    return result


OPERATIONS: dict[Op, Callable[..., Number]] = {
    Op.ADD: add,
    Op.SUB: sub,
    Op.MUL: mul,
    Op.DIV: div,
    Op.SQRT: sqrt,
}


def _number(high: Array, low: Array, error: Array) -> Number:
    high, low = _two_sum(high, low)
    return high, low, error * SLACK + TINY


def _exact(high: Array) -> Number:
    return high, 0.0 * high, 0.0 * high


def _size(a: Number) -> Array:
    return (abs(a[0]) + abs(a[1]) + a[2]) * SLACK


def _two_sum(a: Array, b: Array) -> tuple[Array, Array]:
    """fl(a + b) and its exact error."""
    total = a + b
    part = total - a
    return total, (a - (total - part)) + (b - part)


def _two_product(a: Array, b: Array) -> tuple[Array, Array]:
    """fl(a b) and its exact error, for products above SMALL."""
    product = a * b
    a1, a2 = _split(a)
    b1, b2 = _split(b)
    return product, ((a1 * b1 - product) + a1 * b2 + a2 * b1) + a2 * b2


def _split(a: Array) -> tuple[Array, Array]:
    """a as a sum of two float64 of 26 bits each."""
    scaled = _SPLITTER * a
    high = scaled - (scaled - a)
    return high, a - high
