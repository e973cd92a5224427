"""The stationary covariance: Lyapunov equation, closed forms, and a simulation."""

from __future__ import annotations

import numpy as np
import pytest
import sympy as sp
from scipy.linalg import solve_discrete_lyapunov

from adamnx_theory.definitions import optimizer
from adamnx_theory.dynamics import characteristic_polynomial, linearize, threshold
from adamnx_theory.dynamics.stability.polynomial import MU, PHI, Z
from adamnx_theory.errors import BadInput, UnknownName

RANDOM = np.random.default_rng(6)
SQUARE = RANDOM.normal(size=(3, 3))
HESSIAN = SQUARE @ SQUARE.T + 0.3 * np.eye(3)
SECOND = np.array([0.5, 1.0, 4.0])
NOISE = np.array([[1.0, 0.3, 0.1], [0.3, 0.5, 0.0], [0.1, 0.0, 2.0]])
NAMES = ["adam", "adamw", "adamnx_eps_inside", "heavy_ball", "nesterov", "ademamix", "rmsprop",
         "rmsprop_momentum", "exadam"]


def _at(name):
    return 40 if name == "exadam" else None


def _map(name, factor=0.3):
    o = optimizer(name)
    lr = threshold(o, HESSIAN, second_moment=SECOND, at=_at(name)) * factor
    return linearize(o.bind(lr=lr), HESSIAN, SECOND, _at(name))


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("sigma", [0.7, [0.2, 1.0, 0.4], NOISE], ids=["one", "each", "matrix"])
def test_by_modes_equals_scipys_solution_for_all_variables(name, sigma):
    found = _map(name)
    n, k = 3, len(found.by_gradient)
    a = np.kron(found.local, np.eye(n))
    b = np.zeros((k * n, n))
    for i in range(k):  # x moves by d, the moments by 1: a moment scaled by d drives x alike
        b[i * n : (i + 1) * n] = found.by_gradient[i] * np.diag(found.scale)
    a[:, :n] += b @ HESSIAN
    given = np.asarray(sigma)
    noise = given if given.ndim == 2 else np.diag(np.broadcast_to(given, n) ** 2)
    wanted = solve_discrete_lyapunov(a, b @ noise @ b.T)[:n, :n]
    np.testing.assert_allclose(found.stationary_covariance(sigma), wanted, rtol=1e-9)
    assert not np.allclose(found.stationary_covariance(np.multiply(sigma, 1.01)), wanted, rtol=1e-3)


@pytest.mark.parametrize("name", ["adam", "adamw", "adamnx_eps_inside", "heavy_ball", "rmsprop",
                                  "rmsprop_momentum"])
@pytest.mark.parametrize("factor", [0.01, 0.5, 0.99])
def test_the_closed_form_equals_the_lyapunov_solution(name, factor):
    found = _map(name, factor)
    np.testing.assert_allclose(
        found.stationary_covariance(NOISE, "closed"), found.stationary_covariance(NOISE), rtol=1e-9
    )


def test_the_catalogues_closed_form_in_n_dimensions():
    """Typed here as the catalogue prints it, for AdamW with a frozen second moment."""
    lr, b, mu, s = 0.01, 0.9, 0.002, 0.7
    o = optimizer("aida", p=2, q=1, lr=lr, beta1=b, weight_decay=mu, eps=0)
    d = np.diag(1 / np.sqrt(SECOND))
    root = np.sqrt(d)
    lam, q = np.linalg.eigh(root @ HESSIAN @ root)
    f = 1 - mu + b - lr * (1 - b) * lam
    big = b * (1 - mu)
    noise = (lr * (1 - b) * s) ** 2 * q.T @ d @ q
    below = (1 - big**2) ** 2 - (1 + big**2) * np.outer(f, f)
    below += big * (f[:, None] ** 2 + f**2)
    wanted = root @ q @ (noise * (1 - big**2) / below) @ q.T @ root
    found = linearize(o, HESSIAN, SECOND)
    for method in ("lyapunov", "closed"):
        np.testing.assert_allclose(found.stationary_covariance(s, method), wanted, rtol=1e-9)


def test_the_scalar_closed_form_follows_from_the_lyapunov_equation():
    """Symbolically: x_{t+1} = f x_t - B x_{t-1} + c xi, both coefficients from the definition."""
    o = optimizer("adamw_eps_inside")
    beta1 = next(p.symbol for p in o.parameters if p.name == "beta1")
    f, b, c, s2, gamma, eta_d = sp.symbols("f B c s2 gamma a", positive=True)
    v, w = sp.symbols("v w")  # E x_t^2 and E x_t x_{t-1}
    solution = sp.solve(
        [(f**2 + b**2) * v - 2 * f * b * w + c**2 * s2 - v, f * v - b * w - w], [v, w], dict=True
    )[0]
    two_modes = c**2 * s2 * (1 - b**2) / ((1 - b**2) ** 2 - (1 + b**2) * f**2 + 2 * b * f**2)
    assert sp.simplify(solution[v] - two_modes) == 0
    found = characteristic_polynomial(o).polynomial.as_expr().subs(MU, 0)
    _, trace, product = sp.Poly(found, Z).all_coeffs()
    values = {f: -trace.subs(PHI, eta_d * gamma), b: product, c: eta_d * (1 - beta1)}
    variance = solution[v].subs(values)
    printed = eta_d * s2 * (1 + beta1) / (gamma * (2 * (1 + beta1) - eta_d * gamma * (1 - beta1)))
    assert sp.simplify(variance - printed) == 0
    assert sp.simplify(variance - printed.subs(s2, sp.Rational(101, 100) * s2)) != 0


def test_the_scalar_closed_form_in_numbers():
    lr, b, gamma, s = 0.05, 0.9, 3.0, 0.4
    o = optimizer("adam_eps_inside", lr=lr, beta1=b, eps="0.25")
    a = lr / 0.5
    wanted = a * s**2 * (1 + b) / (gamma * (2 * (1 + b) - a * gamma * (1 - b)))
    assert linearize(o, gamma).stationary_covariance(s)[0, 0] == pytest.approx(wanted, rel=1e-12)


@pytest.mark.statistical
def test_a_simulation_of_the_method_itself():
    """Heavy ball with decay, three coordinates.

    20 000 independent runs: the standard error of a variance is 1 %; the tolerance of
    5.5 standard errors gives a false alarm of 4e-8 per entry, and finds a 10 % error
    with certainty beyond 0.999.
    """
    o = optimizer("heavy_ball", lr=0.05, momentum="0.6", weight_decay="0.01")
    runs, random = 20_000, np.random.default_rng(3)
    step = o.step_function()
    x, state = np.zeros((runs, 3)), (np.zeros((runs, 3)),)
    for t in range(1, 400):
        g = x @ HESSIAN + 0.7 * random.normal(size=x.shape)
        x, state = step(x, g, state, t)
    wanted = linearize(o, HESSIAN).stationary_covariance(0.7)
    got = x.T @ x / runs
    sd = np.sqrt((np.outer(np.diag(wanted), np.diag(wanted)) + wanted**2) / runs)
    assert (np.abs(got - wanted) < 5.5 * sd).all()
    assert (np.abs(got - 1.1 * wanted) > 5.5 * sd).any()


def test_what_is_refused():
    found = _map("adam")
    for bad in (-1, [1.0, 2.0], np.nan, -np.eye(3), np.triu(np.ones((3, 3))), "s"):
        with pytest.raises(BadInput):
            found.stationary_covariance(bad)
    with pytest.raises(UnknownName):
        found.stationary_covariance(1, "guess")
    for name in ("nesterov", "ademamix", "exadam"):
        with pytest.raises(BadInput, match="one exponential average"):
            _map(name).stationary_covariance(1, "closed")
    with pytest.raises(BadInput, match="nothing is stationary"):
        _map("adam", 1.01).stationary_covariance(1)
    assert (found.stationary_covariance(0) == 0).all()
