"""The next order of the noise floor, against densities, transition kernels and recursions."""

from __future__ import annotations

import numpy as np
import pytest

from adamnx_theory.definitions import optimizer, problem
from adamnx_theory.dynamics import linearize
from adamnx_theory.dynamics.noise.anharmonic import next_order
from adamnx_theory.errors import BadInput


def corrected(found, sigma, where, x):
    return next_order(
        found, sigma, where.third_derivatives(x), lambda c: where.fourth_derivatives_on(x, c)
    )


def gibbs(where, x, temperature, points=401, width=8.0):
    """The mean of (x - x*) and of its square under exp(-(f - f*)/T), by the trapezoidal rule."""
    values, q = np.linalg.eigh(where.hessian(x))
    line = np.linspace(-width, width, points)
    grid = np.stack(np.meshgrid(line, line, indexing="ij"), -1) * np.sqrt(temperature / values)
    away = grid @ q.T
    weight = np.exp(-(where.value(x + away) - where.value(x)) / temperature)
    weight /= weight.sum()
    return np.einsum("ab,abi->i", weight, away), np.einsum("ab,abi,abj->ij", weight, away, away)


@pytest.mark.parametrize("beta", ["0", "0.9"])
def test_small_steps_give_the_gibbs_density(beta):
    where = problem("himmelblau", n=2)
    x = where.minimizer()
    hessian = where.hessian(x)
    lr = 1e-7
    found = linearize(optimizer("heavy_ball", lr=lr, momentum=beta), hessian)
    scale = lr / (2 * (1 - float(beta)))  # T for sigma = 1
    got = corrected(found, 1.0, where, x)
    terms, means = [], []
    for temperature in (1e-3, 2e-3):
        mean, square = gibbs(where, x, temperature)
        terms.append((square - temperature * np.linalg.inv(hessian)) / temperature**2)
        means.append(mean / temperature)
    assert np.allclose(got.covariance / scale**2, 2 * terms[0] - terms[1], rtol=2e-3)
    assert np.allclose(got.mean / scale, 2 * means[0] - means[1], rtol=2e-3)
    assert not np.allclose(got.covariance / scale**2, 0, atol=1e-4)


class Curved:
    """x^2/2 + x^3/5 + x^4/4, which only has to be differentiated."""

    def third_derivatives(self, x):
        return np.array([[[1.2]]])

    def fourth_derivatives_on(self, x, covariance):
        return 6.0 * covariance


def stationary(lr, sigma, points=601):
    """E x and E x^2 of x' = x - lr (g(x) + sigma xi), from the transition kernel on a grid."""
    x = np.linspace(-9, 9, points) * lr * sigma
    target = x - lr * (x + 0.6 * x**2 + x**3)
    kernel = np.exp(-(((x[:, None] - target) / (lr * sigma)) ** 2) / 2)
    kernel /= kernel.sum(axis=0)
    density = np.full(points, 1 / points)
    for _ in range(200):
        density = kernel @ density
    return x @ density, x**2 @ density


def test_large_steps_give_the_stationary_density():
    lr, gaps = 0.7, []
    found = linearize(optimizer("sgd", momentum=0, lr=lr), [1.0])
    for sigma in (0.04, 0.02):
        mean, square = stationary(lr, sigma)
        got = corrected(found, sigma, Curved(), 0.0)
        beyond = square - found.stationary_covariance(sigma)[0, 0]
        gaps.append(beyond - got.covariance[0, 0])
        assert got.mean[0] == pytest.approx(mean, rel=20 * sigma**2)
        assert beyond == pytest.approx(got.covariance[0, 0], rel=20 * sigma**2)
        assert abs(beyond) > 1e-9 and abs(gaps[-1]) > 1e-12
    assert gaps[0] / gaps[1] == pytest.approx(64, rel=0.1)  # what is left is of order sigma^6


def recursed(found, sigma, third, fourth, steps):
    """The bracket by iterating expectations of products on all variables at once, x first."""
    n, k = len(found.scale), len(found.by_gradient)
    push = np.concatenate([np.diag(b * found.scale) for b in found.by_gradient])
    a = np.kron(found.local, np.eye(n))
    a[:, :n] += push @ found.hessian
    size = n * k
    f = np.zeros((n, size, size))
    f[:, :n, :n] = third
    noise = sigma**2 * push @ push.T
    c = np.zeros((size, size))  # E z1 z1
    m2 = np.zeros(size)  # E z2
    t = np.zeros((size, size, size))  # E z2 z1 z1
    y, x = np.zeros((size, size)), np.zeros((size, size))  # E z2 z2, E z1 z3
    for _ in range(steps):
        drive = np.einsum("jab,ab->j", f, c) / 2
        both = np.einsum("j,ab->jab", drive, c) + np.einsum("jcd,ca,db->jab", f, c, c)
        squared = np.outer(drive, drive) + np.einsum("iab,jcd,ac,bd->ij", f, f, c, c) / 2
        z2w = np.einsum("iab,jab->ij", t, f) / 2
        z1w = np.einsum("bia,jab->ij", t, f)
        z1w[:, :] += c[:, :n] @ fourth(c[:n, :n]).T / 2
        cross = a @ z2w @ push.T
        y = a @ y @ a.T + cross + cross.T + push @ squared @ push.T
        x = a @ x @ a.T + a @ z1w @ push.T
        new2 = a @ m2 + push @ drive
        t = np.einsum("ip,aq,br,pqr->iab", a, a, a, t) + np.einsum(
            "ij,aq,br,jqr->iab", push, a, a, both
        ) + np.einsum("i,ab->iab", new2, noise)
        m2, c = new2, a @ c @ a.T + noise
    return (y + x + x.T)[:n, :n]


@pytest.mark.parametrize("name", ["sgd", "adamnx"])
def test_it_is_the_limit_of_the_recursion(name):
    rng = np.random.default_rng(5)
    cubic = rng.normal(size=(3, 3, 3))
    cubic = sum(cubic.transpose(p) for p in ((0, 1, 2), (0, 2, 1), (1, 0, 2), (1, 2, 0), (2, 0, 1),
                                             (2, 1, 0)))
    hessian = np.array([[2.0, 0.5, 0.0], [0.5, 1.0, 0.3], [0.0, 0.3, 3.0]])

    def fourth(c):
        return np.trace(c) * np.eye(3) + 2 * c  # of |x|^4 / 8, and fully symmetric

    moment = None if name == "sgd" else np.array([0.5, 1.0, 2.0])
    found = linearize(optimizer(name, lr="0.3"), hessian, moment)
    got = next_order(found, 0.1, cubic, fourth).covariance
    wanted = recursed(found, 0.1, cubic, fourth, 400)
    assert np.allclose(got, wanted, rtol=1e-8, atol=1e-10 * np.abs(wanted).max())
    assert np.allclose(16 * got, next_order(found, 0.2, cubic, fourth).covariance, rtol=1e-9)


def test_a_quadratic_has_no_next_order():
    where = problem("tridia", n=4)
    x = where.minimizer()
    found = linearize(optimizer("sgd", lr="1e-3"), where.hessian(x))
    got = corrected(found, 1.0, where, x)
    assert not got.mean.any() and not got.covariance.any()


def test_what_is_refused():
    with pytest.raises(BadInput, match="spectral radius"):
        corrected(linearize(optimizer("sgd", momentum=0, lr=3), [1.0]), 1.0, Curved(), 0.0)
    double = linearize(optimizer("sgd", momentum="1/4", lr="1/4"), [1.0])
    with pytest.raises(BadInput, match="basis"):
        corrected(double, 1.0, Curved(), 0.0)
