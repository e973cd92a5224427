"""Standard normals from Philox words by Box-Muller, in NumPy: the reference.

    z_even = r cos(a),  z_odd = r sin(a),  r = sqrt(-2 log u),  a = 2 pi w

float32   u = (word 0 + 1/2) / 2^32 rounded to float32, w = word 1 / 2^32, all in
          float32.  u >= 2^-33, so |z| <= 6.77: tails end there.
float64   u = (53 high bits of words 0, 1 + 1/2) / 2^53, w from the 64 bits of
          words 2, 3, all in float64.  |z| <= 8.58.

log and the two circular functions are the polynomials below, evaluated by
Horner's rule without tables, so that every backend computes the same thing; a
backend that fuses multiplications and additions differs by a few units in the
last place.  Errors of log, sin and cos: below 2 units in the last place (relative
to 1 for sin and cos).
"""

from __future__ import annotations

import math
from typing import Any

import numpy as np

from adamnx_theory.errors import UnknownName
from adamnx_theory.simulation.philox import draw_words

KINDS = ("float32", "float64")
LARGEST = {
    "float32": math.sqrt(66 * math.log(2)),  # u = 2^-33
    "float64": math.sqrt(108 * math.log(2)),  # u = 2^-54
}

# log(1 + f) = f - f^2/2 + f^3 P(f) on [sqrt(1/2) - 1, sqrt(2) - 1]; highest power first.
LOG32 = (
    7.0376836292e-2, -1.1514610310e-1, 1.1676998740e-1, -1.2420140846e-1, 1.4249322787e-1,
    -1.6668057665e-1, 2.0000714765e-1, -2.4999993993e-1, 3.3333331174e-1,
)
# sin a = a + a^3 S(a^2), cos a = 1 - a^2/2 + a^4 C(a^2) on [-pi/4, pi/4]; highest first.
SIN32 = (-1.9515295891e-4, 8.3321608736e-3, -1.6666654611e-1)
COS32 = (2.443315711809948e-5, -1.388731625493765e-3, 4.166664568298827e-2)

# log(1 + f) = f - (h - s (h + z Q(z))), s = f/(2 + f), z = s^2, h = f^2/2; highest first.
LOG64 = (
    1.479819860511658591e-01, 1.531383769920937332e-01, 1.818357216161805012e-01,
    2.222219843214978396e-01, 2.857142874366239149e-01, 3.999999999940941908e-01,
    6.666666666666735130e-01,
)
SIN64 = (
    1.58969099521155010221e-10, -2.50507602534068634195e-08, 2.75573137070700676789e-06,
    -1.98412698298579493134e-04, 8.33333333332248946124e-03, -1.66666666666666324348e-01,
)
COS64 = (
    -1.13596475577881948265e-11, 2.08757232129817482790e-09, -2.75573143513906633035e-07,
    2.48015872894767294178e-05, -1.38888888888741095749e-03, 4.16666666666666019037e-02,
)
LN2 = math.log(2)
SQRT_HALF_BITS32 = 0x3F3504F3
ONE_BITS32 = 0x3F800000
SQRT_HALF_BITS64 = 0x3FE6A09E667F3BCD
ONE_BITS64 = 0x3FF0000000000000

Array = np.ndarray[Any, Any]


def normals(kind: str, seed: int, trajectories: Any, pair: int, coordinate: int) -> Array:
    """The normals of the steps 2 pair and 2 pair + 1, shape (2, trajectories), dtype `kind`."""
    words = draw_words(seed, trajectories, pair, coordinate)
    if kind == "float32":
        return np.stack(normals32(words[0], words[1]))
    if kind == "float64":
        return np.stack(normals64(*words))
    raise UnknownName("kind of normals", kind, KINDS)


def normals32(w0: Array, w1: Array) -> tuple[Array, Array]:
    """Two float32 normals from two 32-bit words."""
    one = np.float32
    u = w0.astype(np.float32) * one(2.0**-32) + one(2.0**-33)
    radius = np.sqrt(one(-2) * log32(u))
    sine, cosine = sincos32(w1)
    return radius * cosine, radius * sine


def log32(u: Array) -> Array:
    """log u for positive normal float32 u."""
    one = np.float32
    bits = u.view(np.uint32) + np.uint32(ONE_BITS32 - SQRT_HALF_BITS32)
    exponent = (bits >> np.uint32(23)).astype(np.float32) - one(127)
    mantissa = (bits & np.uint32(0x007FFFFF)) + np.uint32(SQRT_HALF_BITS32)
    f = mantissa.view(np.float32) - one(1)
    p = _horner(LOG32, f, one)
    z = f * f
    return exponent * one(LN2) + (f - one(0.5) * z + p * f * z)


def sincos32(w: Array) -> tuple[Array, Array]:
    """sin and cos of 2 pi w / 2^32 for 32-bit words w."""
    one = np.float32
    quarter = (w + np.uint32(1 << 29)) >> np.uint32(30)
    rest = (w - (quarter << np.uint32(30))).view(np.int32)
    a = rest.astype(np.float32) * one(math.pi / 2 * 2.0**-30)
    z = a * a
    sine = a + a * z * _horner(SIN32, z, one)
    cosine = one(1) - one(0.5) * z + z * z * _horner(COS32, z, one)
    return _turned(sine, cosine, quarter, np.uint32, np.float32, 30)


def normals64(w0: Array, w1: Array, w2: Array, w3: Array) -> tuple[Array, Array]:
    """Two float64 normals from four 32-bit words."""
    first = w0.astype(np.uint64) | (w1.astype(np.uint64) << np.uint64(32))
    second = w2.astype(np.uint64) | (w3.astype(np.uint64) << np.uint64(32))
    u = ((first >> np.uint64(11)).astype(np.float64) + 0.5) * 2.0**-53
    radius = np.sqrt(-2.0 * log64(u))
    sine, cosine = sincos64(second)
    return radius * cosine, radius * sine


def log64(u: Array) -> Array:
    """log u for positive normal float64 u."""
    bits = u.view(np.uint64) + np.uint64(ONE_BITS64 - SQRT_HALF_BITS64)
    exponent = (bits >> np.uint64(52)).astype(np.float64) - 1023.0
    mantissa = (bits & np.uint64(0x000FFFFFFFFFFFFF)) + np.uint64(SQRT_HALF_BITS64)
    f = mantissa.view(np.float64) - 1.0
    s = f / (2.0 + f)
    z = s * s
    q = z * _horner(LOG64, z, np.float64)
    h = 0.5 * f * f
    return exponent * LN2 - ((h - s * (h + q)) - f)


def sincos64(w: Array) -> tuple[Array, Array]:
    """sin and cos of 2 pi w / 2^64 for 64-bit words w."""
    quarter = (w + np.uint64(1 << 61)) >> np.uint64(62)
    rest = (w - (quarter << np.uint64(62))).view(np.int64)
    a = rest.astype(np.float64) * (math.pi / 2 * 2.0**-62)
    z = a * a
    sine = a + a * z * _horner(SIN64, z, np.float64)
    cosine = 1.0 - 0.5 * z + z * z * _horner(COS64, z, np.float64)
    return _turned(sine, cosine, quarter, np.uint64, np.float64, 62)


def _horner(coefficients: tuple[float, ...], x: Array, one: Any) -> Array:
    p: Any = one(coefficients[0])
    for c in coefficients[1:]:
        p = p * x + one(c)
    return p


def _turned(
    sine: Array, cosine: Array, quarter: Array, word: Any, real: Any, shift: int
) -> tuple[Array, Array]:
    """sin and cos after turning by `quarter` right angles; signs are flipped by their bit."""
    swapped = (quarter & word(1)) != 0
    first, second = np.where(swapped, cosine, sine), np.where(swapped, sine, cosine)
    sine_sign = (quarter & word(2)) << word(shift)
    cosine_sign = ((quarter + word(1)) & word(2)) << word(shift)
    return (
        (first.view(word) ^ sine_sign).view(real),
        (second.view(word) ^ cosine_sign).view(real),
    )
