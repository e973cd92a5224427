"""The linearised step for a given Hessian, mode by mode.

With z_i = (x_i, first moments of coordinate i) the step near a minimizer is

    z_i' = A z_i + b d_i g_i,    g = H x + noise,

A and b the same for all coordinates (up to a scaling of their moments) and d_i the
coordinate's step size relative to the first one's.  With D = diag(d) and
D^{1/2} H D^{1/2} = Q diag(lambda) Q^T the modes y = Q^T D^{-1/2} x decouple into small
blocks A + lambda_j b e_x^T: no matrix of the size of all variables is needed.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np

from adamnx_theory.definitions.numbers.arithmetic import Floats
from adamnx_theory.definitions.numbers.exact import exact_integer
from adamnx_theory.definitions.optimizer import Optimizer, elementwise
from adamnx_theory.dynamics.linear.entries import Numbers, numbers
from adamnx_theory.dynamics.noise import covariance
from adamnx_theory.errors import BadInput


@dataclass(frozen=True, eq=False)
class LinearMap:
    """The linearised step of an optimizer on a quadratic, or near a minimizer.

    optimizer        its name
    at               the step t, or None for the limit
    hessian          H, (n, n)
    local            A, (k, k): x first, then the first moments
    by_gradient      b, (k,)
    scale            d, (n,): each coordinate's step size over the first one's
    passive          eigenvalues of the states that act on nothing else (beta2)
    """

    optimizer: str
    at: int | None
    hessian: Floats
    local: Floats
    by_gradient: Floats
    scale: Floats
    passive: tuple[float, ...]

    @cached_property
    def _decomposed(self) -> tuple[Floats, Floats]:
        root = np.sqrt(self.scale)
        found = np.linalg.eigh(root[:, None] * self.hessian * root)
        return found.eigenvalues, found.eigenvectors

    @property
    def eigenvalues(self) -> Floats:
        """lambda, (n,), ascending: those of D^{1/2} H D^{1/2}."""
        return self._decomposed[0]

    @property
    def modes(self) -> Floats:
        """The blocks, (n, k, k), in the order of `eigenvalues`."""
        blocks = np.repeat(self.local[None], len(self.scale), axis=0)
        blocks[:, :, 0] += self.eigenvalues[:, None] * self.by_gradient
        return blocks

    @cached_property
    def moduli(self) -> Floats:
        """The moduli of each block's eigenvalues, (n, k), descending."""
        return -np.sort(-np.abs(np.linalg.eigvals(self.modes)), axis=1)

    @property
    def spectral_radius(self) -> float:
        """Of x and the first moments: the factor per step of a small perturbation."""
        return float(self.moduli.max())

    @property
    def full_spectral_radius(self) -> float:
        """Of all variables, with the passive states' own eigenvalues."""
        return max(self.spectral_radius, *map(abs, self.passive), 0.0)

    @property
    def stable(self) -> bool:
        """Whether small perturbations of x and the first moments die out."""
        return self.spectral_radius < 1

    @property
    def predicted_growth(self) -> float:
        """The factor per step by which a small generic perturbation grows in the end."""
        return self.spectral_radius

    def iterate(self, x0: Any, steps: int) -> Floats:
        """The linear run from x0 with moments 0, (steps + 1, n), as distances from the minimizer.

        Raises `BadInput` for an x0 of the wrong shape or a negative number of steps.
        """
        steps = exact_integer("steps", steps, least=0)
        x = np.asarray(x0, dtype=np.float64)
        if x.shape != self.scale.shape:
            raise BadInput(f"x0 has shape {x.shape}; it must be {self.scale.shape}.")
        root, q = np.sqrt(self.scale), self._decomposed[1]
        z = np.zeros((len(x), len(self.by_gradient)))
        z[:, 0] = q.T @ (x / root)
        path = np.empty((steps + 1, len(x)))
        path[0] = x
        for t in range(steps):
            z = np.einsum("nij,nj->ni", self.modes, z)
            path[t + 1] = root * (q @ z[:, 0])
        return path

    def stationary_covariance(self, sigma: Any, method: str = "lyapunov") -> Floats:
        """E x x^T in the long run, (n, n), under gradient noise that is independent in time.

        sigma    the noise's standard deviation: a number, one per coordinate (n,), or its
                 covariance matrix (n, n)
        method   "lyapunov" solves the discrete Lyapunov equation for each pair of modes;
                 "closed" is the closed form for one exponential average

        Raises `BadInput` where the map is not stable, or the closed form does not apply.
        """
        if not self.stable:
            raise BadInput(
                f"the spectral radius is {self.spectral_radius:.6g}: nothing is stationary."
            )
        root, q = np.sqrt(self.scale), self._decomposed[1]
        noise = covariance.noise_matrix(sigma, len(root))
        mixed = q.T @ (root[:, None] * noise * root) @ q
        each = covariance.METHODS[covariance.checked(method)](
            self.local, self.by_gradient, self.eigenvalues
        )
        back = root[:, None] * q
        return back @ (mixed * each) @ back.T

    def to_dict(self) -> dict[str, Any]:
        """What is asked most, as JSON types."""
        return {
            "optimizer": self.optimizer,
            "at": self.at,
            "n": len(self.scale),
            "spectral_radius": self.spectral_radius,
            "stable": self.stable,
            "eigenvalues": self.eigenvalues.tolist(),
            "passive": list(self.passive),
        }


def linearize(
    optimizer: Optimizer,
    hessian: Any,
    second_moment: Any = None,
    at: int | None = None,
    minimizer: Any = 0.0,
) -> LinearMap:
    """The linearised step at a minimizer with this Hessian, first moments 0.

    hessian         symmetric, (n, n), or a number or (n,) for a diagonal one
    second_moment   the frozen second moment that the step divides by (after any bias
                    correction that has come to its limit): a number or (n,), >= 0; by
                    default 0, the fixed point's, or the Hessian's diagonal for a method
                    that divides by it
    at              the step t = 1, 2, ... whose coefficients are used; by default their
                    limits as t grows
    minimizer       x at the minimizer, for steps that are relative to its root mean square
                    (Adafactor)

    With weight decay the minimizer is meant to be the origin.  Raises `NotLinear` for
    sign methods, `BadInput` for bad shapes, a step size without a limit or with the limit 0
    (EXAdam, Adafactor: say `at`), and where the step is not finite (eps = 0 without a
    second moment).
    """
    optimizer = elementwise(optimizer, "the linear theory of coordinates")
    matrix = symmetric(hessian)
    scale = root_mean_square(minimizer, len(matrix))
    found = numbers(optimizer, at, moments(second_moment, matrix, optimizer), scale)
    first: Numbers = found[0]
    ratios = np.array([one.relative_to(first) for one in found])
    relative = np.array(np.broadcast_to(ratios, (len(matrix),)))
    return LinearMap(
        optimizer.name, at, matrix, first.local, first.by_gradient, relative, first.passive
    )


def root_mean_square(minimizer: Any, n: int) -> float:
    """Of a point (n,), or of a number for all coordinates; raises `BadInput`."""
    try:
        x = np.broadcast_to(np.asarray(minimizer, dtype=np.float64), (n,))
    except (TypeError, ValueError):
        raise BadInput(f"the minimizer must be a number or {n} of them.") from None
    if not np.isfinite(x).all():
        raise BadInput("the minimizer contains values that are not finite numbers.")
    return float(np.sqrt(np.mean(x**2)))


def symmetric(hessian: Any) -> Floats:
    """The Hessian as a symmetric float64 matrix; raises `BadInput`."""
    try:
        matrix = np.array(hessian, dtype=np.float64)
    except (TypeError, ValueError):
        raise BadInput("the Hessian must be an array of real numbers.") from None
    matrix = np.diag(np.atleast_1d(matrix)) if matrix.ndim < 2 else matrix
    if matrix.ndim != 2 or matrix.shape[0] != matrix.shape[1] or not matrix.size:
        raise BadInput(f"the Hessian has shape {matrix.shape}; it must be (n, n).")
    if not np.isfinite(matrix).all():
        raise BadInput("the Hessian contains values that are not finite numbers.")
    if not np.allclose(matrix, matrix.T, rtol=1e-12, atol=1e-12 * np.abs(matrix).max()):
        raise BadInput("the Hessian is not symmetric.")
    return (matrix + matrix.T) / 2


def moments(second_moment: Any, matrix: Floats, optimizer: Optimizer) -> Floats | None:
    """The second moment as (n,); None for the fixed point's 0; raises `BadInput`.

    A method that takes the Hessian's diagonal has that in its place.
    """
    n = len(matrix)
    if second_moment is None:
        return None if optimizer.curvature is None else np.maximum(np.diag(matrix), 0.0)
    try:
        given = np.broadcast_to(np.asarray(second_moment, dtype=np.float64), (n,))
    except (TypeError, ValueError):
        raise BadInput(f"the second moment must be a number or {n} of them.") from None
    if not np.isfinite(given).all() or (given < 0).any():
        raise BadInput("the second moment must be finite and not negative.")
    return given
