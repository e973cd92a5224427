"""The stationary covariance of x under gradient noise, for each pair of modes.

Mode i moves as y' = A_i y + b xi_i, A_i = A + lambda_i b e_x^T, with noise xi that is
independent in time.  For noise of covariance 1 between modes i and j, X = E y_i y_j^T
solves X = A_i X A_j^T + b b^T, and the entry of x is wanted; it multiplies the noise's
own covariance.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from adamnx_theory.definitions.numbers.arithmetic import Floats
from adamnx_theory.errors import BadInput, UnknownName

_PAIRS = 4096  # pairs solved at once


def lyapunov(local: Floats, by_gradient: Floats, eigenvalues: Floats) -> Floats:
    """X_xx for each pair of modes, (n, n), from the discrete Lyapunov equation."""
    blocks = np.repeat(local[None], len(eigenvalues), axis=0)
    blocks[:, :, 0] += eigenvalues[:, None] * by_gradient
    return full_lyapunov(blocks, by_gradient)[:, :, 0, 0]


def full_lyapunov(blocks: Floats, by_gradient: Floats) -> Floats:
    """X for each pair of modes with these blocks (n, k, k): (n, n, k, k)."""
    n, k = len(blocks), len(by_gradient)
    right = np.outer(by_gradient, by_gradient).ravel()
    first, second = np.triu_indices(n)
    out = np.empty((n, n, k, k))
    for start in range(0, len(first), _PAIRS):
        i, j = first[start : start + _PAIRS], second[start : start + _PAIRS]
        product = np.einsum("nab,ncd->nacbd", blocks[i], blocks[j]).reshape(-1, k * k, k * k)
        solved = np.linalg.solve(np.eye(k * k) - product, right[None, :, None])
        out[i, j] = solved.reshape(-1, k, k)
        out[j, i] = solved.reshape(-1, k, k).swapaxes(1, 2)
    return out


def closed(local: Floats, by_gradient: Floats, eigenvalues: Floats) -> Floats:
    """X_xx in closed form where x is moved by one exponential average.

    Then x_{t+1} = f_i x_t - B x_{t-1} + c xi_t, with f_i the trace of the block and B its
    determinant, the same for all modes, and

        X_xx = c^2 (1 - B^2) / ((1 - B^2)^2 - (1 + B^2) f_i f_j + B (f_i^2 + f_j^2)).

    Raises `BadInput` for other methods.
    """
    if len(by_gradient) == 1:
        f = local[0, 0] + eigenvalues * by_gradient[0]
        return by_gradient[0] ** 2 / (1 - np.outer(f, f))
    # with gradient 1 once, x moves by c and then by c (A_xx + A_mm) - 0: nothing else
    passed = local[0, 1] * by_gradient[1] - local[1, 1] * by_gradient[0]
    if len(by_gradient) != 2 or abs(passed) > 1e-12 * abs(local[1, 1] * by_gradient[0]):
        raise BadInput("the closed form holds for one exponential average of the gradient.")
    f = np.trace(local) + eigenvalues * by_gradient[0]
    b = float(np.linalg.det(local))
    below = (1 - b**2) ** 2 - (1 + b**2) * np.outer(f, f)
    below += b * (f[:, None] ** 2 + f**2)
    return by_gradient[0] ** 2 * (1 - b**2) / below


METHODS: dict[str, Callable[[Floats, Floats, Floats], Floats]] = {
    "lyapunov": lyapunov,
    "closed": closed,
}


def checked(method: str) -> str:
    """The method's name; raises `UnknownName`."""
    if method not in METHODS:
        raise UnknownName("method", method, METHODS)
    return method


def noise_matrix(sigma: Any, n: int) -> Floats:
    """The noise's covariance, (n, n), from a standard deviation, n of them, or itself.

    Raises `BadInput`.
    """
    try:
        given = np.asarray(sigma, dtype=np.float64)
    except (TypeError, ValueError):
        raise BadInput("sigma must be real numbers.") from None
    if given.shape not in ((), (n,), (n, n)):
        raise BadInput(f"sigma has shape {given.shape}; it must be a number, ({n},) or ({n}, {n}).")
    if not np.isfinite(given).all():
        raise BadInput("sigma contains values that are not finite numbers.")
    if given.ndim < 2:
        if (given < 0).any():
            raise BadInput("a standard deviation is not negative.")
        return np.diag(np.broadcast_to(given, (n,)) ** 2)
    least = -1e-9 * np.abs(given).max()
    if not np.allclose(given, given.T) or np.linalg.eigvalsh(given)[0] < least:
        raise BadInput("a covariance matrix is symmetric and positive semidefinite.")
    return given
