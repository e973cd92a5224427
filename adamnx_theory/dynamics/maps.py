"""An optimizer on a problem as a map z -> z', and its fixed points.

z has shape (1 + k, n): row 0 is x, then the k state variables.  The step t enters
through the coefficients, so the map is non-autonomous; its autonomous part has their
limits.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Protocol, cast

import numpy as np
import sympy as sp

from adamnx_theory.definitions import balls
from adamnx_theory.definitions.arithmetic import Floats
from adamnx_theory.definitions.exact import exact_integer, substituted
from adamnx_theory.definitions.optimizer import Optimizer, elementwise
from adamnx_theory.dynamics.horizon import settled
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
        if self.optimizer.reductions:
            raise BadInput(
                f"optimizer {self.optimizer.name} mixes coordinates by its reductions;"
                " the map is defined for coordinates that move on their own."
            )

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
        function = _derivatives(self.optimizer, t)
        with np.errstate(all="ignore"):
            entries = np.array([np.broadcast_to(e, (n,)) for e in function(*z, g)])
        if not np.isfinite(entries).all():
            raise BadInput("the formula of a derivative has no value at this point; see linearize.")
        entries = entries.reshape(rows, rows + 1, n)
        local = np.einsum("abn,nm->anbm", entries[:, :rows], np.eye(n)).reshape(rows * n, -1)
        by_gradient = np.einsum("an,nm->anm", entries[:, rows], np.eye(n)).reshape(rows * n, n)
        local[:, :n] += by_gradient @ np.asarray(self.problem.hessian(z[0]), dtype=np.float64)
        return local

    def _checked(self, z: Any) -> Floats:
        z = np.array(z, dtype=np.float64)
        if z.ndim != 2 or len(z) != 1 + len(self.optimizer.state):
            wanted = f"({1 + len(self.optimizer.state)}, n)"
            raise BadInput(f"z has shape {z.shape}; it must be {wanted}.")
        return z


@lru_cache(maxsize=64)
def _derivatives(optimizer: Optimizer, t: int) -> Any:
    variables = [optimizer.x, *optimizer.state_symbols, optimizer.g]
    values = {**optimizer.parameter_values, optimizer.t: sp.Integer(t)}
    entries = []
    for e in optimizer.specialised:
        for y in variables:
            slope = sp.diff(e, y).replace(sp.DiracDelta, lambda *_: sp.S.Zero)
            entries.append(sp.N(substituted(cast(sp.Expr, slope), values), 25))
    return sp.lambdify(variables, entries, modules="numpy", cse=True)


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
