"""The next order of the noise floor: what the linear theory leaves out.

The stationary covariance of the linear map is proportional to sigma^2.  Where the
Hessian changes with x the exact one differs from it, first by a term in sigma^4.  With
third and fourth derivatives F and G of the function at the minimizer,

    z1' = A z1 + b (noise)                      z = z1 + z2 + z3 + ..., the first moments
    z2' = A z2 + b F(x1, x1) / 2                included, each order a power of sigma
    z3' = A z3 + b (F(x1, x2) + G(x1, x1, x1) / 6)

    E x x^T = E x1 x1^T + [E x2 x2^T + E x1 x3^T + E x3 x1^T] + O(sigma^6).

z1 is Gaussian, so the bracket needs E z2 z1 z1 and nothing else of third order, and each
expectation solves a linear equation that is diagonal in the eigenvectors of the modes'
blocks.  For gradient descent with a small step the bracket is that of the density
exp(-2 f / (lr sigma^2)).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np

from adamnx_theory.definitions.numbers.arithmetic import Floats
from adamnx_theory.dynamics.linear.modes import LinearMap
from adamnx_theory.dynamics.noise import covariance
from adamnx_theory.errors import BadInput

_LARGEST_CONDITION = 1e5  # its square times the rounding unit is the relative error

Complexes = np.ndarray[Any, np.dtype[np.complex128]]


@dataclass(frozen=True, eq=False)
class NextOrder:
    """E (x - x*) and what E (x - x*)(x - x*)^T has beyond the linear theory.

    mean         (n,), proportional to sigma^2
    covariance   (n, n), proportional to sigma^4; the mean's square is counted
    """

    mean: Floats
    covariance: Floats


@dataclass(frozen=True, eq=False)
class _Modes:
    """The linear map in eigenvectors of its blocks, both indices in one: N = n k.

    factors   mu, (N,)         pushed   b in that basis, (N,)
    seen      (n, N): x of mode i is seen[i] @ z, 0 outside the mode's own block
    linear    E x1_i z1, (n, N)
    """

    factors: Complexes
    pushed: Complexes
    seen: Complexes
    linear: Complexes


def next_order(
    found: LinearMap, sigma: Any, third: Floats, fourth: Callable[[Floats], Floats]
) -> NextOrder:
    """The leading correction to `found.stationary_covariance(sigma)`.

    third    F at the minimizer, (n, n, n)
    fourth   the matrix sum_kl G_ijkl C_kl for a symmetric C, all (n, n)

    Raises `BadInput` where the map is not stable and where a block has no basis of
    eigenvectors.
    """
    if not found.stable:
        raise BadInput(f"the spectral radius is {found.spectral_radius:.6g}: nothing is at rest.")
    root = np.sqrt(found.scale)
    q = np.linalg.eigh(root[:, None] * found.hessian * root).eigenvectors
    back = root[:, None] * q
    noise = q.T @ (root[:, None] * covariance.noise_matrix(sigma, len(root)) * root) @ q
    rest = covariance.full_lyapunov(found.modes, found.by_gradient) * noise[:, :, None, None]
    squares = rest[:, :, 0, 0]
    cubic = np.einsum("abc,ai,bj,ck->ijk", third, back, back, back, optimize=True)
    quartic = back.T @ fourth(back @ squares @ back.T) @ back
    modes = _in_eigenvectors(found, rest)
    mean, second = _solved(modes, squares, cubic, quartic)
    return NextOrder(back @ mean, back @ second @ back.T)


def _in_eigenvectors(found: LinearMap, rest: Floats) -> _Modes:
    values, vectors = np.linalg.eig(found.modes)
    if np.linalg.cond(vectors).max() > _LARGEST_CONDITION:
        raise BadInput("a mode has no basis of eigenvectors.")
    inverse = np.linalg.inv(vectors)
    n, k = values.shape
    seen = np.zeros((n, n, k), dtype=np.complex128)
    seen[np.arange(n), np.arange(n)] = vectors[:, 0]
    return _Modes(
        factors=values.ravel().astype(np.complex128),
        pushed=(inverse @ found.by_gradient).ravel().astype(np.complex128),
        seen=seen.reshape(n, n * k),
        linear=np.einsum("jab,ijb->ija", inverse, rest[:, :, 0]).reshape(n, n * k),
    )


def _solved(
    modes: _Modes, squares: Floats, cubic: Floats, quartic: Floats
) -> tuple[Floats, Floats]:
    """E x2 and the bracket, for coordinates that are the modes'."""
    mu, b, seen = modes.factors, modes.pushed, modes.seen
    push = b.reshape(len(squares), -1)
    drive = np.einsum("jab,ab->j", cubic, squares) / 2  # E F(x1, x1) / 2
    mean = (seen @ (np.repeat(drive, push.shape[1]) * b / (1 - mu))).real
    # the parts of E z2 F(x1, x1)/2 and of E z1 (F(x1, x2) + G(x1, x1, x1)/6) beyond
    # products of means
    second, first = _third_moments(modes, cubic)
    first += modes.linear.T @ (np.einsum("jbi,i->bj", cubic, mean) + quartic / 2)
    spread = np.einsum("iab,ac->icb", cubic, squares) @ squares
    both = np.einsum("icb,jcb->ij", spread, cubic) / 2  # Cov of F(x1, x1)/2
    k = push.shape[1]

    def pushed(columns: Complexes) -> Complexes:
        return np.repeat(columns, k, axis=-1) * b

    known = pushed(mu[:, None] * second)
    source = known + known.T + pushed(pushed(both.astype(np.complex128)).T).T
    mixed = pushed(mu[:, None] * first)
    total = (source + mixed + mixed.T) / (1 - mu[:, None] * mu)
    return mean, (seen @ total @ seen.T).real + np.outer(mean, mean)


def _third_moments(modes: _Modes, cubic: Floats) -> tuple[Complexes, Complexes]:
    """Cov(z2, F(x1, x1)_j / 2) and E z1 F(x1, x2 - E x2)_j, both (N, n).

    From the connected part of E z2 z1 z1, which is worked out for one component of z2
    at a time.
    """
    mu, seen, linear = modes.factors, modes.seen, modes.linear
    n, size = seen.shape
    k = size // n
    squared = mu[:, None] * mu
    second, first = np.zeros((size, n), np.complex128), np.zeros((size, n), np.complex128)
    for i in range(n):
        driven = squared * (linear.T @ cubic[i] @ linear)
        for place in range(i * k, (i + 1) * k):
            moment = modes.pushed[place] * driven / (1 - mu[place] * squared)
            half = moment @ seen.T
            second[place] = np.einsum("jab,ab->j", cubic, seen @ half) / 2
            first += seen[i, place] * (half @ cubic[:, :, i].T)
    return second, first
