"""The covariance over a window, against the recursion that it solves."""

from __future__ import annotations

import numpy as np
import pytest

from adamnx_theory.definitions import optimizer, problem
from adamnx_theory.dynamics import linearize
from adamnx_theory.dynamics.noise.transients import window_covariance
from adamnx_theory.errors import BadInput

SIGMA = 0.3


def iterated(found, sigma, first, last, start):
    """P <- J P J^T + N on all variables at once, x first, averaged."""
    n, k = len(found.scale), len(found.by_gradient)
    step = np.kron(found.local, np.eye(n))
    push = np.zeros((n * k, n))
    for a in range(k):
        # moments are scaled with the coordinate, so that the step size stands before the gradient
        push[a * n : (a + 1) * n] = np.diag(found.by_gradient[a] * found.scale)
    step[:, :n] += push @ found.hessian
    noise = push @ (sigma**2 * np.eye(n)) @ push.T
    p = np.zeros((n * k, n * k))
    p[:n, :n] = start
    total = np.zeros((n, n))
    for t in range(1, last + 1):
        p = step @ p @ step.T + noise
        total += p[:n, :n] * (t > first)
    return total / (last - first)


@pytest.mark.parametrize("name", ["sgd", "adam", "ademamix"])
@pytest.mark.parametrize("window", [(0, 1), (0, 40), (7, 60)])
def test_it_is_the_mean_of_the_recursion(name, window):
    p = problem("tridia", n=4)
    moments = np.array([0.5, 1.0, 2.0, 0.25])
    found = linearize(
        optimizer(name, lr="1e-3"), p.hessian(p.minimizer()),
        None if name == "sgd" else moments,
    )
    start = np.diag([1.0, 2.0, 0.0, 3.0]) + 0.1
    for given, matrix in ((None, np.zeros((4, 4))), (start, start)):
        got = window_covariance(found, SIGMA, *window, given)
        wanted = iterated(found, SIGMA, *window, matrix)
        assert np.allclose(got, wanted, rtol=1e-9, atol=1e-12 * np.abs(wanted).max())


def test_in_the_end_it_is_stationary():
    p = problem("qf1", n=5)
    found = linearize(optimizer("adam", lr="1e-3"), p.hessian(p.minimizer()), SIGMA**2)
    late = window_covariance(found, SIGMA, 10**7, 10**7 + 1)
    assert np.allclose(late, found.stationary_covariance(SIGMA), rtol=1e-9, atol=1e-18)
    early = window_covariance(found, SIGMA, 0, 100)
    assert np.trace(early) < 0.9 * np.trace(late)


def test_what_is_refused():
    p = problem("qf1", n=5)
    hessian = p.hessian(p.minimizer())
    found = linearize(optimizer("sgd", lr="1e-3"), hessian)
    with pytest.raises(BadInput, match="empty"):
        window_covariance(found, SIGMA, 4, 4)
    with pytest.raises(BadInput, match="spectral radius"):
        window_covariance(linearize(optimizer("sgd", lr=1), hessian), SIGMA, 4, 9)
    bare = linearize(optimizer("sgd", momentum="1/4", lr="1/4"), [1.0])  # a double eigenvalue 1/2
    with pytest.raises(BadInput, match="basis"):
        window_covariance(bare, SIGMA, 4, 9)
