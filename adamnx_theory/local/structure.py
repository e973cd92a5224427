"""What an optimizer's linear map looks like, and whether a point is a fixed one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from adamnx_theory.definitions.numbers import balls
from adamnx_theory.definitions.numbers.exact import substituted
from adamnx_theory.dynamics.linear.derivatives import NotLinear, at_rest, jacobian
from adamnx_theory.errors import BadInput

if TYPE_CHECKING:
    from adamnx_theory.definitions.optimizer import Optimizer

Floats = np.ndarray[Any, np.dtype[np.float64]]

_FROZEN = 1e-9  # of an eigenvalue from 1
_LATE = 1 << 20  # a step at which a map without a limit is looked at
_POWERS = (3, 30)  # of a tenth: distances at which linearity is tried
_LINEAR = 1e-6


@dataclass(frozen=True)
class Structure:
    """How an optimizer's states enter its linear map.

    active    the names of those that move with x
    second    the name of the second moment that the step divides by, or None
    frozen    whether that moment stops to forget as t grows
    growth    the factor by which it grows each step (AdaX), else 1
    limit     whether the step has a limit as t grows
    """

    active: tuple[str, ...]
    second: str | None
    frozen: bool
    growth: float
    limit: bool


def structure(optimizer: Optimizer) -> Structure:
    """Raises `NotLinear` or `BadInput` where there is no linear map."""
    limit = True
    try:
        found = jacobian(optimizer)
    except NotLinear:
        raise
    except BadInput:  # perhaps for want of a limit; if not, the next line raises too
        limit, found = False, jacobian(optimizer, at=_LATE)
    exact = optimizer.parameter_values
    moments = [s for s in found.passive if s.is_nonnegative]
    rate = float(substituted(found.passive[moments[0]], exact)) if moments else 0.0
    return Structure(
        active=tuple(str(s) for s in found.active[1:]),
        second=str(moments[0]) if moments else None,
        frozen=abs(rate - 1) < _FROZEN,
        growth=max(1.0, rate),
        limit=limit,
    )


def curvature_states(optimizer: Optimizer) -> tuple[str, ...]:
    """The states that average the Hessian's diagonal."""
    symbol = optimizer.curvature
    return tuple(
        str(s) for s in optimizer.state_symbols
        if symbol is not None and optimizer.update[s].has(symbol)
    )


def resting(optimizer: Optimizer) -> dict[str, float]:
    """The states that rest at the minimizer elsewhere than at 0 (Adafactor's moment)."""
    point, exact = at_rest(optimizer), optimizer.parameter_values
    values = {str(s): substituted(point[s], exact) for s in optimizer.state_symbols}
    return {name: float(e) for name, e in values.items() if e != 0}


def fixed_point(optimizer: Optimizer, center: Floats, step: int) -> bool:
    """Whether the optimizer stays at the center, gradient and moments being 0.

    Weight decay pulls towards the origin, so that only the origin is one then.
    """
    state = tuple(np.full(center.size, balls.rounded(s.initial)) for s in optimizer.state)
    flat = np.zeros(center.size)
    curvature = None if optimizer.curvature is None else np.ones(center.size)
    moved, _ = optimizer.step_function()(center, flat, state, step, curvature)
    return bool(np.isnan(moved).any() or (moved == center).all())


def linear_distance(
    optimizer: Optimizer, curvature: float, step: int, state: Mapping[str, Any]
) -> float:
    """How far from the minimizer a step is proportional to the distance, up to 1e-6.

    Tried in powers of ten along a direction of this curvature, first moments 0; `state`
    has the values of states that do not start at their own.
    """
    advance = optimizer.step_function()
    begin = tuple(
        np.array([np.min(state[s.name]) if s.name in state else balls.rounded(s.initial)])
        for s in optimizer.state
    )

    given = None if optimizer.curvature is None else np.array([curvature])

    def factor(distance: float) -> float:
        x = np.array([distance])
        return float(advance(x, curvature * x, begin, step, given)[0][0] / distance)

    for k in range(*_POWERS):
        here, nearer = factor(10.0**-k), factor(10.0 ** -(k + 1))
        if abs(here - nearer) <= _LINEAR * abs(nearer):
            return 10.0**-k
    return 10.0 ** -_POWERS[1]
