"""Optimizers on problems as maps: derivatives anywhere, orbits, fixed points."""

from __future__ import annotations

import numpy as np
import pytest
import sympy as sp
from kinds import ELEMENTWISE, ON_GRADIENTS

from adamnx_theory.definitions import optimizer, problem
from adamnx_theory.dynamics import StepMap, fixed_point, linearize
from adamnx_theory.errors import BadInput

X = np.array([0.3, -1.2, 0.7, 2.0])


def _map(name, of="engval1", **values):
    o = optimizer(name, **values)
    given = {"lr": 0.01, "eps": 0.01, "weight_decay": 0.02}
    o = o.bind(**{k: v for k, v in given.items() if k in {p.name for p in o.parameters}})
    return StepMap(o, problem(of, n=4))


MIXING = [name for name in ELEMENTWISE if optimizer(name).reductions]


@pytest.mark.parametrize("name", ON_GRADIENTS)
def test_the_jacobian_anywhere_is_the_derivative_of_the_step(name):
    chosen = _map(name)
    random = np.random.default_rng(2)
    z = np.array([X, *(np.abs(random.normal(size=4)) + 0.1 for _ in chosen.optimizer.state)])
    got, h = chosen.jacobian(z, 3), 1e-6
    wanted = []
    for i in range(z.size):
        step = np.zeros(z.size)
        step[i] = h
        step = step.reshape(z.shape)
        wanted.append(((chosen.step(z + step, 3) - chosen.step(z - step, 3)) / (2 * h)).ravel())
    np.testing.assert_allclose(got, np.array(wanted).T, rtol=1e-5, atol=1e-5)
    other = chosen.jacobian(z * 1.01, 3)
    assert name in ("signum", "lion") or not np.allclose(got, other, rtol=1e-5, atol=1e-5)


def test_an_orbit_is_a_run():
    chosen = _map("aida", p=2, q=2)
    path = chosen.optimizer.run(chosen.problem.gradient, X, 12)
    orbit = chosen.orbit(chosen.start(X), 12)
    assert orbit.shape == (13, 3, 4) and (orbit[:, 0] == path).all()


@pytest.mark.parametrize("name", ["adam_eps_inside", "heavy_ball", "nesterov", "exadam_eps_inside"])
def test_at_a_minimizer_it_is_the_linear_map(name):
    chosen = _map(name)
    if name != "exadam_eps_inside" and name != "adam_eps_inside":
        chosen = StepMap(chosen.optimizer.bind(weight_decay=0), chosen.problem)
    x = chosen.problem.minimizer()
    z = np.array([x, *(np.zeros(4) for _ in chosen.optimizer.state)])
    assert chosen.residual(z, 5) < 1e-14
    linear = linearize(chosen.optimizer, chosen.problem.hessian(x), at=5)
    modes = np.concatenate([np.linalg.eigvals(linear.modes).ravel(),
                            *(np.full(4, p) for p in linear.passive)])
    whole = np.linalg.eigvals(chosen.jacobian(z, 5))
    np.testing.assert_allclose(np.poly(modes).real, np.poly(whole).real, rtol=1e-6, atol=1e-8)


def test_decay_moves_the_fixed_point_away_from_a_minimizer():
    chosen = _map("adamw_eps_inside")
    x = chosen.problem.minimizer()
    z = np.array([x, np.zeros(4), np.zeros(4)])
    assert chosen.residual(z, 10**6) == pytest.approx(0.02 * np.abs(x).max(), rel=1e-9)
    plain = StepMap(chosen.optimizer.bind(weight_decay=0), chosen.problem)
    assert plain.residual(z, 10**6) < 1e-14


def test_the_equations_of_fixed_points():
    o = optimizer("adamw_eps_inside")
    lr, _, _, eps, mu = (p.symbol for p in o.parameters)
    found = fixed_point(o)
    assert found.state == {o.state_symbols[0]: o.g, o.state_symbols[1]: o.g**2}
    printed = -lr * o.g / sp.sqrt(o.g**2 + eps) - mu * o.x
    assert sp.simplify(found.residual - printed) == 0
    for name in ("adam", "heavy_ball", "aida", "lion", "rmsprop_momentum", "ademamix"):
        other = optimizer(name)
        at_minimizer = fixed_point(other).residual.subs(other.g, 0)
        decay = sp.diff(at_minimizer, other.x)
        assert sp.simplify(at_minimizer - decay * other.x) == 0  # rests iff decay x = 0
        assert (decay != 0) == ("weight_decay" in {p.name for p in other.parameters})


@pytest.mark.parametrize(("p", "q"), [(2, 1), (1, 2), (3, 2), ("1.5", "2.5")])
def test_where_aidas_decay_and_gradient_balance(p, q):
    """g = -sgn(x) (eps w / (1 - w))^(1/p), w = |mu x / lr|^(p/q), for eps inside."""
    o = optimizer("aida", p=p, q=q, lr="0.1", eps="0.01", weight_decay="0.02")
    found, p, q = fixed_point(o).residual.subs(o.parameter_values), float(sp.Rational(p)), float(
        sp.Rational(q))
    for x in (0.5, -2.0):
        w = abs(0.02 * x / 0.1) ** (p / q)
        g = -np.sign(x) * (0.01 * w / (1 - w)) ** (1 / p)
        assert abs(float(found.subs({o.x: x, o.g: g}))) < 1e-12
        assert abs(float(found.subs({o.x: x, o.g: 1.01 * g}))) > 1e-6


def test_what_is_refused():
    for name in ("adamnx", "adax"):
        with pytest.raises(BadInput, match="no resting value"):
            fixed_point(optimizer(name))
    with pytest.raises(BadInput, match="grows"):
        fixed_point(optimizer("exadam"))
    chosen = _map("adam")
    for bad in (np.zeros(4), np.zeros((2, 4))):
        with pytest.raises(BadInput, match="shape"):
            chosen.step(bad, 1)
    with pytest.raises(BadInput):
        chosen.jacobian(chosen.start(X), 0)
    origin = StepMap(optimizer("rmsprop"), problem("quadratic", n=4))
    with pytest.raises(BadInput, match="no value"):
        origin.jacobian(origin.start(np.zeros(4)), 1)
