"""Numbers of a schedule: its variance factor by the recursion, and where it rounds to 1."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import sympy as sp

from adamnx_theory.audit.book import Book, Proof
from adamnx_theory.audit.shapes import Constant, Exponential, Logarithm, Power, R, Rational
from adamnx_theory.audit.timebox import TimeUp, within
from adamnx_theory.definitions.numbers import balls
from adamnx_theory.definitions.schedule import STEP as t
from adamnx_theory.errors import BadInput

AT = (100, 1000, 10_000, 100_000, 1_000_000)
SECONDS = 20.0
_BLOCK = 10_000
_FARTHEST = 400  # steps up to 2^400 are searched for the freeze


def stable_gain(book: Book) -> Any:
    """1 - rate, written without cancellation where the shape allows."""
    shape = book.shape
    if isinstance(shape, Exponential):
        power = shape.base ** (shape.unit * (t - 1))
        body = sp.factor(shape.body).subs(R, power)
        return body.subs(shape.symbol, shape.q) if shape.symbol.is_Symbol else body
    if isinstance(shape, Rational):
        return shape.expression
    if isinstance(shape, Power):
        return shape.factor * (t + shape.shift) ** -shape.exponent
    if isinstance(shape, Logarithm):
        return shape.rational * sp.log(t + shape.shift) ** -shape.exponent
    return shape.value if isinstance(shape, Constant) else 1 - book.rate


@dataclass(frozen=True)
class Variance:
    """V_t = Var[v_t]/Var[g^2] for independent squares, v_0 fixed, at the steps in `AT`.

    `effective` is (sum of weights)^2 / (sum of squared weights): how many samples a plain
    average with the same relative noise has; left out where no gradient has a weight.
    `reached` is the last step computed.
    """

    variance: dict[int, float]
    effective: dict[int, float]
    reached: int
    problem: str


def variance(gain: Any, seconds: float = SECONDS) -> Variance:
    """The recursion V' = (1-g)^2 V + g^2 over correctly rounded gains g.

    All terms are positive, so after n steps the relative error is below 1e-15 n.
    """
    found: dict[int, float] = {}
    effective: dict[int, float] = {}
    state = [0.0, 1.0, 0]

    def work() -> None:
        for last in AT:
            while state[2] < last:
                count = min(_BLOCK, last - int(state[2]))
                _advance(state, balls.rounded_table(gain, t, int(state[2]) + 1, count))
            found[last] = state[0]
            if state[0] > 0:
                effective[last] = (1 - state[1]) ** 2 / state[0]

    try:
        within(seconds, work)
    except (TimeUp, BadInput) as problem:
        return Variance(found, effective, int(state[2]), str(problem))
    return Variance(found, effective, int(state[2]), "")


def _advance(state: list[Any], gains: Any) -> None:
    v, old = state[0], state[1]
    if not np.all(np.isfinite(gains)):
        raise BadInput("a gain leaves the range of float64")
    for g in gains.tolist():
        b = 1.0 - g
        v = b * b * v + g * g
        old *= b
    if not np.isfinite(v):
        raise BadInput("the variance leaves the range of float64")
    state[0], state[1], state[2] = v, old, state[2] + len(gains)


@dataclass(frozen=True)
class Freeze:
    """`step`: the first t at which the rate rounds to 1, or None where it never does."""

    step: int | None
    proof: Proof | None
    says: str


def freeze(book: Book, gain: Any, bits: int) -> Freeze | str:
    """Where a gain that falls at every step passes half the spacing below 1, 2^-(bits+1).

    A tie rounds to even, to 1.  Returns why it is not decided where it is not.
    """
    half = sp.Rational(1, 2 ** (bits + 1))

    def frozen(n: int) -> bool:
        return bool(_at_most(gain, n, half))

    try:
        step = within(SECONDS, lambda: _first(frozen))
    except (TimeUp, BadInput) as problem:
        return str(problem)
    if step is None:
        return f"not up to t = 2^{_FARTHEST}"
    bound = f"1/2^{bits + 1}" if bits < 60 else f"1/{2 ** (bits + 1)}"
    claim = f"1 - rate({step}) <= {bound}"
    if step > 1:
        claim += f" and {bound} < 1 - rate({step - 1})"
    proof = book.computed(f"float{32 if bits == 24 else 64}_freeze", claim, bits=512)
    return Freeze(step, proof, f"the gain is at most 2^-{bits + 1} from t = {step} on")


def _first(holds: Any) -> int | None:
    high = 1
    while not holds(high):
        high *= 2
        if high > 2**_FARTHEST:
            return None
    low = high // 2  # does not hold at low (or low = 0)
    while high - low > 1:
        middle = (low + high) // 2
        if holds(middle):
            high = middle
        else:
            low = middle
    return high


def _at_most(gain: Any, n: int, bound: Any) -> bool:
    """gain(n) <= bound: exactly for rational functions, else by the sign of a rounded gap."""
    if gain.is_rational_function(t):
        return bool(gain.subs(t, n) <= bound)
    return balls.rounded(gain - bound, t, n) <= 0


def enclosed_limit(values: Variance, tail: float) -> tuple[float, float] | None:
    """The limit of V where the gains from the last computed step on add up to `tail` at most.

    V' - V = -(2g - g^2) V + g^2 with 0 <= g <= 1, so V moves down by at most 2 tail V and up
    by at most tail^2.
    """
    if values.reached not in values.variance or tail > 0.5:
        return None
    v = values.variance[values.reached]
    slack = 1e-15 * values.reached
    return v * (1 - 2 * tail) * (1 - slack), (v + tail**2) * (1 + slack)


def float_of(value: Any) -> float:
    return float(sp.N(value, 30))
