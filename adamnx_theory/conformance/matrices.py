"""`conform` for methods that move whole matrices: sequences, exact trajectory, tolerance.

The exact trajectory has 50 digits, as for coordinates.  The tolerance is measured: the
definition runs a few times in float64 with every result, constant and parameter off by a
unit in the last place, up or down at random (Monte Carlo arithmetic); an implementation may
be eight times as far from the exact trajectory as the worst of these, over all entries of a
matrix, at any step up to the one looked at.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import Any

import numpy as np

from adamnx_theory.conformance.exact import Trajectory, as_float, numerals
from adamnx_theory.conformance.sequences import Sequence
from adamnx_theory.conformance.tolerance import FACTOR, TINY, U
from adamnx_theory.definitions.matrix import MatrixOptimizer
from adamnx_theory.definitions.matrix_reference import FLOATS, Arithmetic, start, step
from adamnx_theory.definitions.numbers.arithmetic import Floats

RUNS = 6
KEPT = 32  # more than twice the sequences
SHAPES = ((4, 3), (3, 5), (1, 4))


def matrix_sequences(steps: int, seed: int = 0) -> tuple[Sequence, ...]:
    """Gradients (steps, rows, columns), wide, tall and flat, of several scales and ranks."""
    draws = np.random.default_rng(seed)
    tall, wide, flat = (draws.standard_normal((steps, *shape)) for shape in SHAPES)
    t = np.arange(1, steps + 1)[:, None, None]
    sizes = 10.0 ** np.linspace(-2, 2, 5)
    low = draws.standard_normal((steps, 4, 1)) @ draws.standard_normal((1, 1, 3))
    scales = 10.0 ** (24 * (t - 1) / max(steps - 1, 1) - 12)
    turning = np.where(t <= steps // 2, 1.0, -1e-3) * (1 + 0.37 * np.sin(0.7 * t + tall[:1]))
    return (
        Sequence("random, tall", tall, "independent gradients"),
        Sequence("random, wide", wide * sizes, "columns of different sizes"),
        Sequence("constant", np.broadcast_to(wide[:1], wide.shape).copy(), "bias corrections"),
        Sequence("one row", flat, "a matrix that is a vector"),
        Sequence("nearly rank one", low + 1e-4 * tall, "small singular values"),
        Sequence("step change", turning, "memory"),
        Sequence("scales 1e-12 to 1e12", scales * tall, "scale invariance, eps"),
    )


def matrix_start(shape: tuple[int, ...]) -> Floats:
    """x0 of this shape: zeros, small and large entries."""
    values = np.array([0.0, 1.0, -2.5, 1e-3, 0.5, 4.0, -0.25])
    return np.resize(values, shape)


def matrix_standard(
    optimizer: MatrixOptimizer, gradients: Floats, x0: Floats
) -> tuple[Trajectory, Trajectory]:
    """The exact trajectory and the allowed deviation from it; arrays that cannot be written to.

    Two implementations of one definition are held against the same numbers, so the last
    `KEPT` are remembered.
    """
    return _standard(optimizer, gradients.tobytes(), gradients.shape, x0.tobytes())


@lru_cache(maxsize=KEPT)
def _standard(
    optimizer: MatrixOptimizer, gradients: bytes, shape: tuple[int, ...], x0: bytes
) -> tuple[Trajectory, Trajectory]:
    given = np.frombuffer(gradients).reshape(shape)
    exact = exact_matrices(optimizer, given, np.frombuffer(x0).reshape(shape[1:]))
    # Where the definition is not a number nothing is compared.
    finite = bool(np.isfinite(exact.path).all())
    both = exact, matrix_tolerances(optimizer, given, exact) if finite else exact
    for part in both:
        for values in (part.path, *part.states.values()):
            values.flags.writeable = False
    return both


def exact_matrices(optimizer: MatrixOptimizer, gradients: Floats, x0: Floats) -> Trajectory:
    """The trajectory of the definition, each number rounded once from 50 digits."""
    numbers = numerals()

    def number(value: Any) -> Any:
        return numbers.compile((), (value,))()[0]

    def power(base: Any, exponent: Any) -> Any:
        raised = numbers.functions["fractional_power"]
        if exponent.is_Integer:
            return base ** int(exponent)
        each = lambda v: raised(v, int(exponent.p), int(exponent.q))  # noqa: E731
        return np.frompyfunc(each, 1, 1)(base) if isinstance(base, np.ndarray) else each(base)

    def settled(value: Any) -> Any:
        if isinstance(value, np.ndarray):
            return np.frompyfunc(numbers.settle, 1, 1)(value)
        return numbers.settle(value)

    with numbers.precision():
        lift = np.frompyfunc(lambda v: numbers.rational(*float(v).as_integer_ratio()), 1, 1)
        arithmetic = Arithmetic(number, power, settled)
        return _walk(optimizer, arithmetic, gradients, x0, lift)


def matrix_tolerances(
    optimizer: MatrixOptimizer, gradients: Floats, exact: Trajectory
) -> Trajectory:
    """The allowed deviation of x and of the states of its shape, at each step."""
    draws = np.random.default_rng(0)

    def off(value: Any) -> Any:
        return value * (1 + U * draws.choice((-1.0, 1.0), size=np.shape(value)))

    noisy = Arithmetic(FLOATS.number, FLOATS.power, off, fixed=False)
    worst: dict[str, Floats] = {}
    with np.errstate(all="ignore"):
        for _ in range(RUNS):
            made = _walk(optimizer, noisy, gradients, exact.path[0], lambda a: a)
            for name, path in (("", made.path), *made.states.items()):
                wanted = exact.states.get(name, exact.path)
                far = np.abs(path - wanted) + U * np.abs(wanted)
                most = np.maximum.accumulate(far.reshape(len(far), -1).max(axis=1))
                worst[name] = np.maximum(worst.get(name, 0.0), most)
    shape = exact.path.shape
    allowed = {
        name: np.broadcast_to(FACTOR * most[:, None, None] + TINY, shape)
        for name, most in worst.items()
    }
    return Trajectory(allowed.pop(""), allowed)


def _walk(
    optimizer: MatrixOptimizer, arithmetic: Arithmetic, gradients: Floats, x0: Floats,
    lift: Callable[[Any], Any],
) -> Trajectory:
    """The trajectory in an arithmetic; nan from where it is not a number."""
    count, shape = len(gradients), x0.shape
    path = np.full((count + 1, *shape), np.nan)
    kept = {s.name: np.full_like(path, np.nan) for s in optimizer.state
            if s.symbol.shape == optimizer_shape()}
    path[0] = x0
    x, state = lift(x0), tuple(lift(s) for s in start(optimizer, shape))
    for name in kept:
        kept[name][0] = 0.0
    for t in range(1, count + 1):
        try:
            x, state = step(optimizer, arithmetic, x, lift(gradients[t - 1]), state, t)
        except ZeroDivisionError:
            break
        path[t] = _floats(x)
        for s, value in zip(optimizer.state, state, strict=True):
            if s.name in kept:
                kept[s.name][t] = _floats(value)
    return Trajectory(path, kept)


def optimizer_shape() -> tuple[Any, Any]:
    """The symbols of X's shape."""
    from adamnx_theory.definitions.matrix import X

    return X.shape


def _floats(values: Any) -> Floats:
    if values.dtype == object:
        return np.vectorize(as_float, otypes=[np.float64])(values)
    return values
