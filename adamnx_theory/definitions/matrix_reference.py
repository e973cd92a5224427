"""The reference of a matrix optimizer: its expressions, evaluated node by node.

Numbers in t, the parameters and the shape alone are correctly rounded; the rest are NumPy
operations in the order of the definition.  What a number is, and what becomes of a result,
is left to an `Arithmetic`: float64 here, 50 digits in `conformance`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import reduce
from typing import TYPE_CHECKING, Any, cast

import numpy as np
import sympy as sp
from sympy.matrices.expressions import (
    HadamardPower,
    HadamardProduct,
    MatAdd,
    MatMul,
    MatPow,
    OneMatrix,
    Transpose,
)

from adamnx_theory.definitions.numbers import balls
from adamnx_theory.definitions.numbers.arithmetic import Floats
from adamnx_theory.definitions.numbers.exact import substituted
from adamnx_theory.definitions.reference import number_of_steps
from adamnx_theory.errors import BadInput

if TYPE_CHECKING:
    from adamnx_theory.definitions.matrix import MatrixOptimizer

Matrix = Any


@dataclass(frozen=True)
class Arithmetic:
    """How numbers are made and combined.

    number   an exact expression without symbols -> a number
    power    (number or matrix, exact exponent) -> its power, entry by entry
    result   what becomes of each result (a rounding)
    fixed    whether numbers that do not depend on matrices are made at once by `number`
    """

    number: Callable[[Any], Any]
    power: Callable[[Any, sp.Rational], Any]
    result: Callable[[Any], Any] = lambda value: value
    fixed: bool = True


def _power(base: Any, exponent: sp.Rational) -> Any:
    if exponent == sp.Rational(1, 2):
        return np.sqrt(base)
    if exponent == sp.Rational(-1, 2):
        return 1 / np.sqrt(base)
    return base ** (int(exponent) if exponent.is_Integer else float(exponent))


FLOATS = Arithmetic(balls.rounded, _power)


def step(
    optimizer: MatrixOptimizer, arithmetic: Arithmetic, x: Matrix, g: Matrix,
    state: tuple[Matrix, ...], t: int,
) -> tuple[Matrix, tuple[Matrix, ...]]:
    """One step at t = 1, 2, ..."""
    from adamnx_theory.definitions.matrix import COLUMNS, ROWS, G, X

    shape: dict[Any, Any] = dict(zip((ROWS, COLUMNS), map(sp.Integer, np.shape(x)), strict=True))
    exact = {**optimizer.parameter_values, **shape, optimizer_step(): sp.Integer(t)}
    values: dict[Any, Any] = {X: x, G: g, **dict(zip(optimizer.state_symbols, state, strict=True))}
    evaluate = Evaluator(arithmetic, exact, values)
    for symbol, e in optimizer.steps:
        values[symbol] = evaluate(e)
    new = [evaluate(optimizer.update[s]) for s in (X, *optimizer.state_symbols)]
    return new[0], tuple(new[1:])


def optimizer_step() -> sp.Symbol:
    """The symbol of t."""
    from adamnx_theory.definitions.schedule import STEP

    return STEP


class Evaluator:
    """Values of expressions; every subexpression is worked out once.

    exact    symbol -> exact number, for t, parameters and the shape
    values   symbol -> matrix or number; may grow between calls
    """

    def __init__(
        self, arithmetic: Arithmetic, exact: Mapping[Any, Any], values: dict[Any, Any]
    ) -> None:
        self.arithmetic, self.exact, self.values = arithmetic, dict(exact), values
        self._known: dict[Any, Any] = {}

    def __call__(self, e: Any) -> Any:
        if e in self.values:
            return self.values[e]
        if e not in self._known:
            self._known[e] = self._value(e)
        return self._known[e]

    def _value(self, e: Any) -> Any:
        if not isinstance(e, sp.MatrixExpr) and e.free_symbols <= self.exact.keys() and (
            self.arithmetic.fixed or not e.args
        ):
            return self.arithmetic.result(self.arithmetic.number(substituted(e, self.exact)))
        return self.arithmetic.result(self._operation(e))

    def _operation(self, e: Any) -> Any:
        if isinstance(e, (MatAdd, sp.Add)):
            return reduce(lambda a, b: a + b, map(self, e.args))
        if isinstance(e, MatMul):
            scale, matrices = e.as_coeff_matrices()
            product = reduce(lambda a, b: a @ b, map(self, matrices))
            return product if scale == 1 else self(scale) * product
        if isinstance(e, (sp.Mul, HadamardProduct)):
            return reduce(lambda a, b: a * b, map(self, e.args))
        if isinstance(e, MatPow):
            return reduce(lambda a, b: a @ b, [self(e.base)] * int(cast(Any, e.exp)))
        if isinstance(e, (sp.Pow, HadamardPower)):
            exponent: Any = substituted(cast(Any, e.args[1]), self.exact)
            return self.arithmetic.power(self(e.args[0]), exponent)
        if isinstance(e, Transpose):
            return self(e.arg).T
        if isinstance(e, sp.Trace):
            return reduce(lambda a, b: a + b, np.diagonal(self(e.arg)))
        if isinstance(e, OneMatrix):
            size = tuple(int(substituted(n, self.exact)) for n in e.shape)
            return np.full(size, self.arithmetic.number(sp.S.One))
        if isinstance(e, (sp.Max, sp.Min)):
            return reduce(max if isinstance(e, sp.Max) else min, map(self, e.args))
        raise BadInput(f"{type(e).__name__} has no value as a matrix.")


def start(optimizer: MatrixOptimizer, shape: tuple[int, int], zero: Any = 0.0) -> tuple[Any, ...]:
    """The state before step 1 for a matrix of this shape."""
    from adamnx_theory.definitions.matrix import COLUMNS, ROWS

    known = {ROWS: sp.Integer(shape[0]), COLUMNS: sp.Integer(shape[1])}
    return tuple(
        np.full(tuple(int(substituted(n, known)) for n in s.shape), zero)
        for s in optimizer.state_symbols
    )


def run(optimizer: MatrixOptimizer, gradients: Any, x0: Any, steps: int | None) -> Floats:
    """See `MatrixOptimizer.run`."""
    x = _floats("x0", x0, None)
    if x.ndim != 2 or not x.size:
        raise BadInput(f"x0 has shape {x.shape}; it must be a matrix (rows, columns).")
    given = None if callable(gradients) else _floats("the array of gradients", gradients, x.shape)
    steps = number_of_steps(given, steps)
    path = np.empty((steps + 1, *x.shape))
    path[0], state = x, start(optimizer, x.shape)
    with np.errstate(all="ignore"):  # overflow and 0/0 are the method's own behaviour
        for t in range(1, steps + 1):
            g = given[t - 1] if given is not None else _gradient(gradients, x)
            x, state = step(optimizer, FLOATS, x, g, state, t)
            path[t] = x
    return path


def _gradient(function: Callable[[Floats], Any], x: Floats) -> Floats:
    g = _floats("the gradient", function(x.copy()), None)
    if g.shape != x.shape:
        raise BadInput(f"the gradient as a function returned shape {g.shape}, not {x.shape}.")
    return g


def _floats(name: str, values: Any, shape: tuple[int, ...] | None) -> Floats:
    try:
        array = np.asarray(values)
        if array.dtype.kind not in "iuf":
            raise TypeError
    except (TypeError, ValueError):
        raise BadInput(f"{name} must be an array of real numbers.") from None
    array = np.array(array, dtype=np.float64)
    if shape is not None and (array.ndim != 3 or array.shape[1:] != shape):
        raise BadInput(f"{name} has shape {array.shape}; it must be (steps, *{shape}).")
    if not np.isfinite(array).all():
        raise BadInput(f"{name} contains values that are not finite numbers.")
    return array
