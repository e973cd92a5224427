"""The NumPy reference of an optimizer, derived from its update.

Coefficients of t are tabulated correctly rounded; what remains per coordinate is
a handful of float64 operations in the order of the definition.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import TYPE_CHECKING, Any

import numpy as np
import sympy as sp

from adamnx_theory.definitions.numbers import balls
from adamnx_theory.definitions.numbers.arithmetic import Floats
from adamnx_theory.definitions.numbers.exact import exact_integer, substituted
from adamnx_theory.errors import BadInput

if TYPE_CHECKING:
    from adamnx_theory.definitions.optimizer import Optimizer

State = tuple[Floats, ...]

_STATISTICS: dict[str, Callable[[Floats], Any]] = {
    "mean": np.mean,
    "sum": np.sum,
    "max": np.max,
    "norm": lambda a: np.sqrt(np.sum(a * a)),
}


class StepFunction:
    """`step(x, g, state, t) -> (x', state')` for one optimizer with its values.

    With `dtype` float32 every operation is in float32, on coefficients rounded to it.
    """

    def __init__(self, optimizer: Optimizer, dtype: type[np.floating[Any]] = np.float64) -> None:
        self.optimizer, self.dtype = optimizer, dtype
        self._map, self._reduced = _compiled(optimizer)
        exact = optimizer.parameter_values
        parameters = [balls.rounded(exact[p.symbol]) for p in optimizer.parameters]
        constants = [balls.rounded(substituted(e, exact)) for _, e in optimizer.staged.constants]
        self._fixed = tuple(dtype(value) for value in (*parameters, *constants))
        self._timed = [(substituted(e, exact), s) for s, e in optimizer.staged.coefficients]

    def __call__(
        self, x: Floats, g: Floats, state: State, t: int, curvature: Floats | None = None
    ) -> tuple[Floats, State]:
        """One step at t >= 1.

        Raises `BadInput` for another t, a state of the wrong length, and a curvature that is
        missing or not taken.
        """
        t = exact_integer("t", t, least=1)
        if len(state) != len(self.optimizer.state):
            wanted = len(self.optimizer.state)
            raise BadInput(f"the state has {len(state)} parts; {self.optimizer.name} has {wanted}.")
        timed = [balls.rounded(e, self.optimizer.t, t) for e, _ in self._timed]
        _check_curvature(self.optimizer, curvature)
        return self.advance(x, g, state, timed, curvature)

    def coefficients(self, steps: int) -> dict[str, Floats]:
        """Each coefficient at t = 1, ..., steps, correctly rounded."""
        t = self.optimizer.t
        return {str(s): balls.rounded_table(e, t, 1, steps) for e, s in self._timed}

    def advance(
        self, x: Floats, g: Floats, state: State, timed: Any, curvature: Floats | None = None
    ) -> tuple[Floats, State]:
        """One step with given coefficients; the engine under `__call__` and `run`."""
        # Overflow and 0/0 are the method's own behaviour: they show as inf and nan.
        with np.errstate(all="ignore"):
            given = (x, g) if curvature is None else (x, g, curvature)
            known = (*given, *state, *timed, *self._fixed)
            reduced = [
                _STATISTICS[r.statistic](np.broadcast_to(of, np.shape(x)))
                for r, of in zip(self.optimizer.reductions, self._reduced(*known), strict=True)
            ]
            new = self._map(*known, *reduced)
        shape = np.shape(x)
        moved: list[Any] = [
            np.array(a if np.shape(a) == shape else np.broadcast_to(a, shape), dtype=self.dtype)
            for a in new
        ]
        return moved[0], tuple(moved[1:])


def coefficient_table(optimizer: Optimizer, steps: int) -> dict[str, Floats]:
    """See `Optimizer.coefficient_table`."""
    return StepFunction(optimizer).coefficients(exact_integer("steps", steps, least=0))


def number_of_steps(given: Floats | None, steps: int | None) -> int:
    """How long a run is: as many steps as gradients are given; else it must be said."""
    if given is not None:
        if steps is not None and exact_integer("steps", steps, least=0) != len(given):
            raise BadInput(f"steps = {steps}, but there are {len(given)} gradients.")
        return len(given)
    if steps is None:
        raise BadInput("with a gradient function, say how many steps.")
    return exact_integer("steps", steps, least=0)


def run(
    optimizer: Optimizer, gradients: Any, x0: Any, steps: int | None = None, curvature: Any = None
) -> Floats:
    """See `Optimizer.run`."""
    x = _start(x0)
    _check_curvature(optimizer, curvature)
    given = None if callable(gradients) else _gradients(gradients, x.size)
    steps = number_of_steps(given, steps)
    step = StepFunction(optimizer)
    table = step.coefficients(steps)
    timed = np.array(list(table.values())).reshape(len(table), steps)
    path = np.empty((steps + 1, x.size))
    path[0] = x
    state = tuple(np.full(x.size, balls.rounded(s.initial)) for s in optimizer.state)
    diagonals = _diagonals(curvature, x.size, steps)
    for k in range(steps):
        g = given[k] if given is not None else _gradient(gradients, x)
        x, state = step.advance(x, g, state, timed[:, k], diagonals(x, k))
        path[k + 1] = x
    return path


@lru_cache(maxsize=64)
def _lambdified(
    arguments: tuple[sp.Symbol, ...], expressions: tuple[sp.Expr, ...]
) -> Callable[..., tuple[Any, ...]]:
    if not expressions:
        return lambda *_: ()
    return sp.lambdify(arguments, expressions, modules="numpy", cse=True)


def _compiled(optimizer: Optimizer) -> tuple[Callable[..., Any], Callable[..., Any]]:
    """The update and the reductions' summands as functions of arrays."""
    staged = optimizer.staged
    known = (
        *optimizer.inputs,
        *optimizer.state_symbols,
        *(s for s, _ in staged.coefficients),
        *(p.symbol for p in optimizer.parameters),
        *(s for s, _ in staged.constants),
    )
    count = 1 + len(optimizer.state)
    reductions = tuple(r.symbol for r in optimizer.reductions)
    update = _lambdified((*known, *reductions), staged.expressions[:count])
    return update, _lambdified(known, staged.expressions[count:])


def _check_curvature(optimizer: Optimizer, curvature: Any) -> None:
    if curvature is None:
        optimizer.refuse_curvature("this run")
    elif optimizer.curvature is None:
        raise BadInput(f"optimizer {optimizer.name} takes no curvature.")


def _diagonals(curvature: Any, n: int, steps: int) -> Callable[[Floats, int], Floats | None]:
    """The Hessian's diagonal at x before step k + 1; None for methods that take none."""
    if curvature is None:
        return lambda x, k: None
    if callable(curvature):
        return lambda x, k: _gradient(curvature, x, "the curvature")
    given = _gradients(curvature, n, "the curvature")
    if len(given) != steps:
        raise BadInput(f"the curvature is given for {len(given)} steps, not {steps}.")
    return lambda x, k: given[k]


def _start(x0: Any) -> Floats:
    x = _floats("x0", x0)
    x = x.reshape(1) if x.ndim == 0 else x
    if x.ndim != 1 or x.size == 0:
        raise BadInput(f"x0 has shape {x.shape}; it must be a vector (n,).")
    if not np.isfinite(x).all():
        raise BadInput("x0 contains values that are not finite numbers.")
    return x


def _gradients(gradients: Any, n: int, what: str = "the array of gradients") -> Floats:
    given = _floats(what, gradients)
    if given.ndim != 2 or given.shape[1] != n:
        raise BadInput(f"{what} has shape {given.shape}; with this x0 it must be (steps, {n}).")
    if not np.isfinite(given).all():
        raise BadInput(f"{what} contains values that are not finite numbers.")
    return given


def _gradient(
    function: Callable[[Floats], Any], x: Floats, what: str = "the gradient"
) -> Floats:
    g = _floats(what, function(x.copy()))
    if g.shape != x.shape:
        raise BadInput(f"{what} as a function returned shape {g.shape}, not {x.shape}.")
    return g


def _floats(name: str, values: Any) -> Floats:
    try:
        array = np.asarray(values)
        if array.dtype.kind not in "iuf":
            raise TypeError
        return np.array(array, dtype=np.float64)
    except (TypeError, ValueError):
        raise BadInput(f"{name} must be an array of real numbers.") from None
