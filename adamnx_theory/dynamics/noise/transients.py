"""E x x^T before the linear map has come to rest, averaged over a window of steps.

With P_t the covariance of all variables after t steps and X the stationary one,

    P_t = X + A^t (P_0 - X) A^tT

for each pair of modes.  Eigenvectors of the blocks turn powers into numbers, whose mean
over a window is a geometric sum: nothing is iterated, however long the run.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from adamnx_theory.definitions.numbers.arithmetic import Floats
from adamnx_theory.dynamics.linear.modes import LinearMap
from adamnx_theory.dynamics.noise import covariance
from adamnx_theory.errors import BadInput

_LARGEST_CONDITION = 1e5  # its square times the rounding unit is the relative error


def window_covariance(
    found: LinearMap, sigma: Any, first: int, last: int, start: Any = None
) -> Floats:
    """The mean of E x x^T over the steps first + 1, ..., last, (n, n).

    sigma   as in `LinearMap.stationary_covariance`
    start   E x x^T before the first step, (n, n), first moments 0; 0 if None

    Raises `BadInput` where the map is not stable, for an empty window, and where a block
    has no basis of eigenvectors.
    """
    if not 0 <= first < last:
        raise BadInput(f"the window from {first} to {last} is empty.")
    if not found.stable:
        raise BadInput(f"the spectral radius is {found.spectral_radius:.6g}: nothing is at rest.")
    root = np.sqrt(found.scale)
    q = np.linalg.eigh(root[:, None] * found.hessian * root).eigenvectors
    mixed = q.T @ (root[:, None] * covariance.noise_matrix(sigma, len(root)) * root) @ q
    rest = covariance.full_lyapunov(found.modes, found.by_gradient) * mixed[:, :, None, None]
    begin = np.zeros_like(rest)
    if start is not None:
        begin[:, :, 0, 0] = q.T @ (np.asarray(start) / root[:, None] / root) @ q
    mean = rest[:, :, 0, 0] + _decayed(found.modes, begin - rest, first, last)
    back = root[:, None] * q
    return back @ mean @ back.T


def _decayed(modes: Floats, departure: Floats, first: int, last: int) -> Floats:
    """The mean over the window of the xx entry of A_i^t Y_ij A_j^tT."""
    values, vectors = np.linalg.eig(modes)
    if np.linalg.cond(vectors).max() > _LARGEST_CONDITION:
        raise BadInput("a mode has no basis of eigenvectors.")
    inverse = np.linalg.inv(vectors)
    inner = np.einsum("iab,ijbc,jdc->ijad", inverse, departure, inverse)
    products = values[:, None, :, None] * values[None, :, None, :]
    length = last - first
    powers = products ** (first + 1) * (1 - products**length) / ((1 - products) * length)
    outer = vectors[:, 0]  # the row of x
    return np.einsum("ia,ijad,ijad,jd->ij", outer, inner, powers, outer).real
