"""Compiled draws and moments of the CPU backend: Philox, Box-Muller, central sums.

The same formulas as `philox` and `normals`.  Words are kept in 64 bits with their
high halves visibly zero, so that a product is one vector instruction; the ten
rounds are unrolled by writing them out as text.  Multiplications and additions may
be fused, which makes results differ from the reference in the last places.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import numpy as np
from numba import njit

from adamnx_theory.simulation import normals as _n
from adamnx_theory.simulation.philox import MULTIPLIERS, ROUNDS

_INLINE: Any = {"forceinline": True, "fastmath": {"contract"}, "error_model": "numpy"}
_LOOP: Any = {"fastmath": {"contract"}, "error_model": "numpy"}

_u32, _u64, _i32, _i64, _f32, _f64 = (
    np.uint32, np.uint64, np.int32, np.int64, np.float32, np.float64,
)
_M0, _M1 = _u64(MULTIPLIERS[0]), _u64(MULTIPLIERS[1])
_LOW, _HALF_WORD = _u64(0xFFFFFFFF), _u64(32)


def _kept(**options: Any) -> Callable[[Callable[..., Any]], Any]:
    """`njit` that keeps compiled code on disk, or not where no folder can be written."""

    def compiled(function: Callable[..., Any]) -> Any:
        try:
            return njit(cache=True, **options)(function)
        except RuntimeError:
            return njit(**options)(function)

    return compiled


def _written(source: str, name: str) -> Callable[..., Any]:
    names = dict(globals())
    exec(source, names)
    return njit(**_INLINE)(names[name])


def _philox_source() -> str:
    lines = ["def philox(c0, c1, c2, c3, keys):"]
    for r in range(ROUNDS):
        lines += [
            "    p0 = _M0 * c0",
            "    p1 = _M1 * c2",
            f"    c0 = (p1 >> _HALF_WORD) ^ c1 ^ _u64(keys[{2 * r}])",
            f"    c2 = (p0 >> _HALF_WORD) ^ c3 ^ _u64(keys[{2 * r + 1}])",
            "    c1 = p1 & _LOW",
            "    c3 = p0 & _LOW",
        ]
    return "\n".join([*lines, "    return c0, c1, c2, c3"])


def _horner_source(name: str, coefficients: tuple[float, ...], real: str) -> str:
    text = f"{real}({coefficients[0]!r})"
    for c in coefficients[1:]:
        text = f"({text} * x + {real}({c!r}))"
    return f"def {name}(x):\n    return {text}"


philox = _written(_philox_source(), "philox")
_log32, _sin32, _cos32 = (
    _written(_horner_source("p", c, "_f32"), "p") for c in (_n.LOG32, _n.SIN32, _n.COS32)
)
_log64, _sin64, _cos64 = (
    _written(_horner_source("p", c, "_f64"), "p") for c in (_n.LOG64, _n.SIN64, _n.COS64)
)

_OFFSET32, _ROOT32 = _u32(_n.ONE_BITS32 - _n.SQRT_HALF_BITS32), _u32(_n.SQRT_HALF_BITS32)
_OFFSET64, _ROOT64 = _u64(_n.ONE_BITS64 - _n.SQRT_HALF_BITS64), _u64(_n.SQRT_HALF_BITS64)
_LN2_32, _LN2_64 = _f32(_n.LN2), _n.LN2
_TURN32, _TURN64 = _f32(math.pi / 2 * 2.0**-30), math.pi / 2 * 2.0**-62
_UNIT32, _HALF_UNIT32 = _f32(2.0**-32), _f32(2.0**-33)


@njit(**_INLINE)
def pair32(w0: Any, w1: Any) -> Any:
    """Two float32 normals from two 32-bit words; see `normals.normals32`."""
    u = _f32(w0) * _UNIT32 + _HALF_UNIT32
    bits = _u32(_f32(u).view(_u32) + _OFFSET32)
    exponent = _f32(_i32(_u32(bits >> _u32(23)))) - _f32(127.0)
    f = _u32(_u32(bits & _u32(0x007FFFFF)) + _ROOT32).view(_f32) - _f32(1.0)
    z = f * f
    log = exponent * _LN2_32 + (f - _f32(0.5) * z + _log32(f) * f * z)
    radius = _f32(math.sqrt(_f32(-2.0) * log))
    quarter = _u32(_u32(w1 + _u32(1 << 29)) >> _u32(30))
    a = _f32(_i32(_u32(w1 - _u32(quarter << _u32(30))))) * _TURN32
    z = a * a
    s = a + a * z * _sin32(z)
    c = _f32(1.0) - _f32(0.5) * z + z * z * _cos32(z)
    swapped = _u32(quarter & _u32(1)) != _u32(0)
    sine, cosine = (c, s) if swapped else (s, c)
    sine_sign = _u32(_u32(quarter & _u32(2)) << _u32(30))
    cosine_sign = _u32(_u32(_u32(quarter + _u32(1)) & _u32(2)) << _u32(30))
    sine = _u32(_f32(sine).view(_u32) ^ sine_sign).view(_f32)
    cosine = _u32(_f32(cosine).view(_u32) ^ cosine_sign).view(_f32)
    return radius * cosine, radius * sine


@njit(**_INLINE)
def pair64(first: Any, second: Any) -> Any:
    """Two float64 normals from two 64-bit words; see `normals.normals64`."""
    u = (_f64(_i64(first >> _u64(11))) + 0.5) * 2.0**-53
    bits = _f64(u).view(_u64) + _OFFSET64
    exponent = _f64(_i64(bits >> _u64(52))) - 1023.0
    f = _u64((bits & _u64(0x000FFFFFFFFFFFFF)) + _ROOT64).view(_f64) - 1.0
    s = f / (2.0 + f)
    z = s * s
    h = 0.5 * f * f
    log = exponent * _LN2_64 - ((h - s * (h + z * _log64(z))) - f)
    radius = math.sqrt(-2.0 * log)
    quarter = _u64(second + _u64(1 << 61)) >> _u64(62)
    a = _f64(_i64(second - (quarter << _u64(62)))) * _TURN64
    z = a * a
    s = a + a * z * _sin64(z)
    c = 1.0 - 0.5 * z + z * z * _cos64(z)
    swapped = (quarter & _u64(1)) != _u64(0)
    sine, cosine = (c, s) if swapped else (s, c)
    sine_sign = (quarter & _u64(2)) << _u64(62)
    cosine_sign = ((quarter + _u64(1)) & _u64(2)) << _u64(62)
    sine = _u64(_f64(sine).view(_u64) ^ sine_sign).view(_f64)
    cosine = _u64(_f64(cosine).view(_u64) ^ cosine_sign).view(_f64)
    return radius * cosine, radius * sine


@_kept(**_LOOP)
def fill_pair32(z: Any, w: Any, base: Any, pair: Any, coordinate: Any, keys: Any) -> None:
    """z[:n] and z[n:] become the normals of two steps for the trajectories base, ..., base+n-1.

    `w` is scratch of the same length; base is a multiple of n, so its low word
    does not overflow within a block.
    """
    n = z.shape[0] // 2
    low, high = base & _LOW, base >> _HALF_WORD
    for j in range(n):
        w0, w1, _, _ = philox(low + _u64(j), high, _u64(pair), _u64(coordinate), keys)
        w[j] = _u32(w0)
        w[n + j] = _u32(w1)
    for j in range(n):
        z[j], z[n + j] = pair32(w[j], w[n + j])


@_kept(**_LOOP)
def fill_pair64(z: Any, w: Any, base: Any, pair: Any, coordinate: Any, keys: Any) -> None:
    """As `fill_pair32`, in float64 with scratch of 64-bit words."""
    n = z.shape[0] // 2
    low, high = base & _LOW, base >> _HALF_WORD
    for j in range(n):
        w0, w1, w2, w3 = philox(low + _u64(j), high, _u64(pair), _u64(coordinate), keys)
        w[j] = w0 | (w1 << _HALF_WORD)
        w[n + j] = w2 | (w3 << _HALF_WORD)
    for j in range(n):
        z[j], z[n + j] = pair64(w[j], w[n + j])


# Sums may be reordered here, into vector lanes: the order is fixed once compiled.
@_kept(fastmath={"contract", "reassoc"}, error_model="numpy")
def add_moments(x: Any, out: Any) -> None:
    """Writes the mean and the central sums of order 2, 3, 4 of x into out, shape (4,)."""
    n = x.shape[0]
    total = 0.0
    for j in range(n):
        total += x[j]
    mean = total / n
    m2 = m3 = m4 = 0.0
    for j in range(n):
        d = x[j] - mean
        square = d * d
        m2 += square
        m3 += square * d
        m4 += square * square
    out[0] = mean
    out[1] = m2
    out[2] = m3
    out[3] = m4
