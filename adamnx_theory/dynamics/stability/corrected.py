"""From the autonomous step to the method itself: what the bias correction can do.

Methods of Aida's form (14a), (14b) are z_t = Hbar(z_{t-1}) + Theta(t, z_{t-1}), where
Theta multiplies the step of x by c_t - 1,

    c_t = (1 - beta2^t)^(q/p) / (1 - beta1^t)^q,    t = 1, 2, ...
    |c_t - 1| <= max(max(1, q/p) beta2^t, q (1 - beta1)^(-q-1) beta1^t).

If |Hbar(z) - z*| <= rho |z - z*| on the ball of radius R, rho < 1, and the step of x is
at most L |z - z*|, then with kappa_t = L |c_t - 1| every run from |z_0 - z*| <= R / G,
G = max_s prod_{t <= s} (rho + kappa_t), stays in the ball and converges: by induction
|z_t - z*| <= |z_0 - z*| prod (rho + kappa) <= R.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

import numpy as np
import sympy as sp

from adamnx_theory.definitions.numbers import balls
from adamnx_theory.definitions.numbers.arithmetic import Floats
from adamnx_theory.definitions.numbers.exact import exact_integer, substituted
from adamnx_theory.definitions.optimizer import Optimizer
from adamnx_theory.dynamics.linear.horizon import settled
from adamnx_theory.dynamics.linear.modes import LinearMap
from adamnx_theory.errors import BadInput

_ROUNDED_UP = 1 + 1e-12  # more than the rounding of the few operations it follows


@dataclass(frozen=True, eq=False)
class Transient:
    """The effect of the bias correction, bounded.

    rho       contraction factor of the autonomous step
    kappa     kappa_t for t = 1, 2, ..., until rho + kappa_t <= 1 for good
    growth    G >= 1: a run from |z_0 - z*| <= R / growth stays within R
    """

    rho: float
    kappa: Floats
    growth: float

    def radius(self, ball: float) -> float:
        """R / G: how near a run must start to stay within `ball`."""
        return ball / self.growth

    def bound(self, start: float, steps: int) -> Floats:
        """The bound on |z_t - z*| after 0, 1, ..., steps steps from |z_0 - z*| = start.

        Beyond `kappa` its last entry is used.
        """
        steps = exact_integer("steps", steps, least=0)
        held = np.concatenate([self.kappa, np.full(max(0, steps - len(self.kappa)),
                                                   self.kappa[-1])])[:steps]
        return start * np.concatenate([[1.0], np.cumprod(self.rho + held)]) * _ROUNDED_UP


def corrections(optimizer: Optimizer, steps: int) -> Floats:
    """c_t = coefficient of the step at t over its limit, t = 1, ..., steps, from the definition.

    Raises `BadInput` where the step of x is not one coefficient of t times a function.
    """
    steps = exact_integer("steps", steps, least=0)
    coefficients = list(optimizer.coefficients.values())
    if len(coefficients) != 1:
        raise BadInput(f"the step of optimizer {optimizer.name} has more than one coefficient.")
    e = substituted(coefficients[0], optimizer.parameter_values)
    limit = settled(e, optimizer.t, optimizer.parameter_values)
    return balls.rounded_table(e / limit, optimizer.t, 1, steps)  # type: ignore[operator]


def correction_bound(optimizer: Optimizer, steps: int) -> Floats:
    """The bound on |c_t - 1|, t = 1, ..., steps, rounded up; it falls with t.

    For `aida`, `aida_eps_outside`, `adam_eps_inside` and `adamw_eps_inside` (p = 2, q = 1).
    """
    steps = exact_integer("steps", steps, least=0)
    names = {p.name for p in optimizer.parameters}
    if len(optimizer.coefficients) != 1 or not {"beta1", "beta2"} <= names:
        raise BadInput(f"optimizer {optimizer.name} has no bias correction of Aida's form.")
    p, q = (optimizer.value(n) if n in names else sp.Integer(d) for n, d in (("p", 2), ("q", 1)))
    beta1, beta2 = optimizer.value("beta1"), optimizer.value("beta2")
    slow = float(max(sp.Integer(1), q / p))
    fast = float(q) * float(1 - beta1) ** float(-q - 1)
    t = np.arange(1, steps + 1)
    return np.maximum(slow * float(beta2) ** t, fast * float(beta1) ** t) * _ROUNDED_UP


def transient(
    optimizer: Optimizer, rho: float, lipschitz: float, limit: int = 10_000_000
) -> Transient:
    """G and kappa_t for a method of Aida's form.

    rho         |Hbar(z) - z*| <= rho |z - z*| on the ball, in a norm of the caller's choice
    lipschitz   |step of x| <= lipschitz |z - z*| there, in the same norm

    Raises `BadInput` unless 0 <= rho < 1 and lipschitz >= 0 are finite, or where the
    correction takes more than `limit` steps to fade.
    """
    if not (0 <= rho < 1 and 0 <= lipschitz < math.inf):
        raise BadInput("rho must lie in [0, 1) and the Lipschitz constant be finite.")
    steps = 64
    while True:
        kappa = lipschitz * correction_bound(optimizer, steps)
        if rho + kappa[-1] <= 1 - 1e-12:
            break
        if steps >= limit:
            raise BadInput(f"the bias correction has not faded after {limit} steps.")
        steps = min(2 * steps, limit)
    last = int(np.argmax(rho + kappa <= 1 - 1e-12)) + 1
    kappa = kappa[:last]
    total = np.cumsum(np.log(rho + kappa))
    growth = math.exp(max(0.0, float(total.max()))) * _ROUNDED_UP
    return Transient(rho, kappa, growth)


@dataclass(frozen=True, eq=False)
class Contraction:
    """A norm in which a stable linear step contracts, for one mode.

    weight      W: the norm is sqrt(z^T W z), z = (x, first moments)
    rho         its factor
    lipschitz   of the part of the step that the bias correction multiplies
    """

    weight: Floats
    rho: float
    lipschitz: float

    def norm(self, z: Any) -> Any:
        """The norm of z, (..., k)."""
        z = np.asarray(z, dtype=np.float64)
        return np.sqrt(np.einsum("...i,ij,...j->...", z, self.weight, z))


def contraction(linear: LinearMap, mode: int = -1) -> Contraction:
    """The norm of the Lyapunov equation B^T W B - W = -I of one mode's block B.

    `mode` counts the eigenvalues in ascending order; by default the largest.  In this
    norm the factor is sqrt(1 - 1 / largest eigenvalue of W).  Raises `BadInput` where
    the mode is not stable.
    """
    from scipy.linalg import solve_discrete_lyapunov, sqrtm

    block = linear.modes[mode]
    if linear.moduli[mode, 0] >= 1:
        raise BadInput("the mode is not stable, so no norm contracts.")
    weight = solve_discrete_lyapunov(block.T, np.eye(len(block)))
    weight = (weight + weight.T) / 2
    rho = math.sqrt(1 - 1 / float(np.linalg.eigvalsh(weight)[-1])) * _ROUNDED_UP
    step = np.zeros_like(block)
    step[0] = block[0]
    step[0, 0] -= linear.local[0, 0]  # what decay leaves of x is not multiplied
    root = np.real(sqrtm(weight))
    lipschitz = float(np.linalg.norm(root @ step @ np.linalg.inv(root), 2)) * _ROUNDED_UP
    return Contraction(weight, rho, lipschitz)
