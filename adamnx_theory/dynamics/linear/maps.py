"""An optimizer on a problem as a map z -> z', and its fixed points.

z has shape (1 + k, n): row 0 is x, then the k state variables.  The step t enters
through the coefficients, so the map is non-autonomous; its autonomous part has their
limits.  Coordinates meet in the gradient, and in the reductions of methods that have them:
there the derivative is that of the whole recurrence, df/dz + sum_k df/dR_k dR_k/dz.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Protocol, cast

import numpy as np
import sympy as sp

from adamnx_theory.definitions.numbers import balls
from adamnx_theory.definitions.numbers.arithmetic import Floats
from adamnx_theory.definitions.numbers.exact import exact_integer, substituted
from adamnx_theory.definitions.optimizer import Optimizer, elementwise
from adamnx_theory.dynamics.linear.horizon import settled
from adamnx_theory.errors import BadInput


class Objective(Protocol):
    """What is asked of a problem: gradient and Hessian at a point (n,)."""

    def gradient(self, x: Any) -> Any: ...

    def hessian(self, x: Any) -> Any: ...


@dataclass(frozen=True, eq=False)
class StepMap:
    """The map z -> z' of an optimizer (with its values) on a problem."""

    optimizer: Optimizer
    problem: Objective

    def __post_init__(self) -> None:
        elementwise(self.optimizer, "the map of coordinates")

    def start(self, x0: Any) -> Floats:
        """z before step 1: x0 and the states' initial values."""
        x = np.asarray(x0, dtype=np.float64)
        rest = [np.full_like(x, balls.rounded(s.initial)) for s in self.optimizer.state]
        return np.array([x, *rest])

    def step(self, z: Any, t: int) -> Floats:
        """z' at step t = 1, 2, ..."""
        z = self._checked(z)
        g = np.asarray(self.problem.gradient(z[0]), dtype=np.float64)
        curvature = None
        if self.optimizer.curvature is not None:
            curvature = np.diag(np.asarray(self.problem.hessian(z[0]), dtype=np.float64))
        x, state = self.optimizer.step_function()(z[0], g, tuple(z[1:]), t, curvature)
        return np.array([x, *state])

    def orbit(self, z: Any, steps: int, first: int = 1) -> Floats:
        """z and its images under steps first, first + 1, ...: (steps + 1, 1 + k, n)."""
        steps, z = exact_integer("steps", steps, least=0), self._checked(z)
        path = [z]
        for t in range(first, first + steps):
            path.append(self.step(path[-1], t))
        return np.array(path)

    def residual(self, z: Any, t: int) -> float:
        """The largest |z' - z|: 0 at a fixed point of step t."""
        z = self._checked(z)
        return float(np.abs(self.step(z, t) - z).max())

    def jacobian(self, z: Any, t: int) -> Floats:
        """dz'/dz, ((1 + k) n, (1 + k) n), by derivatives of the definition and the Hessian.

        Rows and columns run through x, then each state variable.  On a kink the
        derivative of |y| is taken to be 0.  Raises `BadInput` where a formula has no
        value, as at v = 0 under a root.
        """
        if self.optimizer.curvature is not None:
            raise BadInput(
                f"optimizer {self.optimizer.name} takes the Hessian's diagonal, whose derivative"
                " is not at hand; jacobian(optimizer) is the one at a minimizer."
            )
        z, t = self._checked(z), exact_integer("t", t, least=1)
        rows, n = len(z), z.shape[1]
        g = np.asarray(self.problem.gradient(z[0]), dtype=np.float64)
        with np.errstate(all="ignore"):
            entries = self._slopes(z, g, t)
        if not np.isfinite(entries).all():
            raise BadInput("the formula of a derivative has no value at this point; see linearize.")
        local = entries[:, :, :rows].reshape(rows * n, rows * n)
        by_gradient = entries[:, :, rows].reshape(rows * n, n)
        local[:, :n] += by_gradient @ np.asarray(self.problem.hessian(z[0]), dtype=np.float64)
        return local

    def _slopes(self, z: Floats, g: Floats, t: int) -> Floats:
        """d(row a at i)/d(column b at j), columns being z and g: (rows, n, rows + 1, n)."""
        rows, n, reductions = len(z), z.shape[1], self.optimizer.reductions
        count, kinds = len(reductions), rows + 1
        of, slopes = _derivatives(self.optimizer, t)
        parts = [np.broadcast_to(e, (n,)) for e in of(*z, g)]
        statistics = [_STATISTICS[r.statistic](e) for r, e in zip(reductions, parts, strict=True)]
        values = (value for value, _ in statistics)
        found = np.array([np.broadcast_to(e, (n,)) for e in slopes(*z, g, *values)])
        own = found[: rows * (kinds + count)].reshape(rows, kinds + count, n)
        whole = np.einsum("abn,nm->anbm", own[:, :kinds], np.eye(n))
        inner = found[rows * (kinds + count) :].reshape(count, kinds, n)
        for k, (_, weights) in enumerate(statistics):
            whole += np.einsum("an,bm,m->anbm", own[:, kinds + k], inner[k], weights)
        return whole

    def _checked(self, z: Any) -> Floats:
        z = np.array(z, dtype=np.float64)
        if z.ndim != 2 or len(z) != 1 + len(self.optimizer.state):
            wanted = f"({1 + len(self.optimizer.state)}, n)"
            raise BadInput(f"z has shape {z.shape}; it must be {wanted}.")
        return z


#: A reduction's value, and its derivative in each of its parts, (n,).
_STATISTICS: dict[str, Callable[[Floats], tuple[Any, Floats]]] = {
    "mean": lambda e: (np.mean(e), np.full_like(e, 1 / e.size)),
    "sum": lambda e: (np.sum(e), np.ones_like(e)),
    "max": lambda e: (np.max(e), np.eye(e.size)[np.argmax(e)]),
    "norm": lambda e: (np.sqrt(np.sum(e * e)), e / np.sqrt(np.sum(e * e))),
}


@lru_cache(maxsize=64)
def _derivatives(optimizer: Optimizer, t: int) -> tuple[Any, Any]:
    """What is reduced; and the slopes of the new values, then of what is reduced.

    In z, g and, for the new values, the reductions.
    """
    variables = [optimizer.x, *optimizer.state_symbols, optimizer.g]
    reduced = [r.symbol for r in optimizer.reductions]
    values = {**optimizer.parameter_values, optimizer.t: sp.Integer(t)}
    size = len(variables) - 1
    new, of = optimizer.specialised[:size], optimizer.specialised[size:]

    def number(e: Any) -> Any:
        return sp.N(substituted(e, values), 25)

    def slope(e: sp.Expr, y: sp.Symbol) -> Any:
        return number(sp.diff(e, y).replace(sp.DiracDelta, lambda *_: sp.S.Zero))

    slopes = [slope(e, y) for e in new for y in (*variables, *reduced)]
    slopes += [slope(e, y) for e in of for y in variables]
    parts = sp.lambdify(variables, [number(e) for e in of], modules="numpy", cse=True)
    return parts, sp.lambdify((*variables, *reduced), slopes, modules="numpy", cse=True)


@dataclass(frozen=True)
class FixedPoint:
    """The fixed points of the autonomous part of a step, coordinate by coordinate.

    state      state variable -> its value there, in x and the gradient g
    residual   x' - x in x and g; a point is fixed iff it is 0 in every coordinate
    """

    state: dict[sp.Symbol, sp.Expr]
    residual: sp.Expr


def fixed_point(optimizer: Optimizer) -> FixedPoint:
    """The equations of a fixed point, from the definition with coefficients at their limits.

    A minimizer (g = 0) is fixed iff decay leaves it where it is: weight_decay x = 0.
    With decay the autonomous step rests elsewhere, where decay and gradient balance, and
    the step with bias corrections nowhere.  Raises `BadInput` where a state has no
    resting value, or a coefficient no limit.
    """
    if elementwise(optimizer, "the map of coordinates").reductions:
        raise BadInput(f"optimizer {optimizer.name} mixes coordinates.")
    values = optimizer.parameter_values
    new = [settled(e, optimizer.t, values) for e in optimizer.specialised]
    state: dict[sp.Symbol, sp.Expr] = {}
    for s, e in zip(optimizer.state_symbols, new[1:], strict=True):
        slope = sp.diff(e, s)
        if slope.has(s) or substituted(slope, values) >= 1:
            raise BadInput(f"the state {s} of optimizer {optimizer.name} has no resting value.")
        state[s] = cast(sp.Expr, sp.factor((e - slope * s) / (1 - slope)))
    for s in state:  # a state may use another one
        state[s] = _gathered(substituted(state[s], state))
    moved = _gathered(substituted(new[0], state))
    kept = sp.diff(moved, optimizer.x)
    if not kept.has(optimizer.x):  # apart, so that signs of g stay as they are
        rest = sp.factor(substituted(moved, {optimizer.x: sp.S.Zero}))
        moved = rest + sp.factor(kept - 1) * optimizer.x
    else:
        moved = moved - optimizer.x
    return FixedPoint(state, cast(sp.Expr, moved))


def _gathered(e: sp.Expr) -> sp.Expr:
    """Sums multiplied out, everywhere inside: beta g + (1 - beta) g is g."""
    return cast(sp.Expr, e.replace(sp.Add, lambda *terms: sp.expand(sp.Add(*terms))))
