"""Problems that give the Hessian's diagonal, and the method that takes it."""

from __future__ import annotations

import numpy as np
import pytest
from curvatures import every_meeting

from adamnx_theory.definitions import elements, optimizer, problem, problems
from adamnx_theory.errors import BadInput

RANDOM = np.random.default_rng(5)
GRADIENTS = RANDOM.normal(size=(80, 4)) * np.array([1e-2, 1.0, 3.0, 0.5])
CURVATURE = RANDOM.normal(size=(80, 4)) + 0.5  # of both signs
X0 = np.array([1.0, -2.0, 0.5, 0.0])
VALUES = {"lr": 0.01, "beta1": 0.8, "beta2": 0.9, "gamma": 2, "eps": 0.1, "weight_decay": 0.3}


@pytest.mark.parametrize("name", problems())
def test_the_curvature_is_the_hessians_diagonal(name):
    p = problem(name) if name == "quadratic" else problem(name, n=8)
    points = np.random.default_rng(1).normal(size=(3, p.n))
    wanted = np.array([np.diag(p.hessian(x)) for x in points])
    np.testing.assert_allclose(p.curvature(points), wanted, rtol=1e-13, atol=1e-13)
    assert not np.allclose(p.curvature(points), 1.001 * wanted, rtol=1e-13)


def test_arguments_meet_where_both_depend_on_a_coordinate(monkeypatch):
    """Negative control: without the meetings of different arguments it is not the diagonal."""
    p = every_meeting()
    points = np.random.default_rng(2).normal(size=(5, p.n))
    wanted = np.array([np.diag(p.hessian(x)) for x in points])
    np.testing.assert_allclose(p.curvature(points), wanted, rtol=1e-12, atol=1e-12)
    met = elements._meeting
    monkeypatch.setattr(
        elements, "_meeting", lambda a, i, j, indices: met(a, i, j, indices) if i == j else None
    )
    elements._diagonal.cache_clear()
    try:
        assert not np.allclose(p.curvature(points), wanted, rtol=1e-3)
    finally:
        elements._diagonal.cache_clear()


def sophia(x, gs, cs, lr, beta1, beta2, gamma, eps, weight_decay):
    m = h = np.zeros_like(x)
    for g, c in zip(gs, cs, strict=True):
        m, h = beta1 * m + (1 - beta1) * g, beta2 * h + (1 - beta2) * c
        u = np.clip(m / np.maximum(gamma * h, eps), -1, 1)
        x = x - lr * u - lr * weight_decay * x
        yield x


def test_sophia_g_matches_a_plain_loop():
    o = optimizer("sophia_g", **VALUES)
    path = o.run(GRADIENTS, X0, curvature=CURVATURE)
    np.testing.assert_allclose(
        path[1:], list(sophia(X0, GRADIENTS, CURVATURE, **VALUES)), rtol=1e-12, atol=1e-14
    )
    for p, value in VALUES.items():
        other = o.bind(**{p: value * 0.99}).run(GRADIENTS, X0, curvature=CURVATURE)
        assert not np.allclose(other, path, rtol=1e-9, atol=1e-12), p
    functions = iter(GRADIENTS), iter(CURVATURE)
    again = o.run(lambda _: next(functions[0]), X0, 80, lambda _: next(functions[1]))
    assert (again == path).all()


def test_no_step_is_longer_than_lr_and_downward_curvature_makes_it_signum():
    o = optimizer("sophia_g", lr=0.01)
    steps = np.abs(np.diff(o.run(1e9 * GRADIENTS, X0, curvature=CURVATURE), axis=0))
    assert steps.max() == pytest.approx(0.01, rel=1e-9)
    down = o.run(GRADIENTS, X0, curvature=-np.abs(CURVATURE))
    signum = optimizer("signum", lr=0.01, beta1="0.96").run(GRADIENTS, X0)
    np.testing.assert_allclose(down, signum, rtol=1e-12)


@pytest.mark.parametrize(("curvature", "reason"), [
    (None, "takes the Hessian's diagonal, which this run does not have"),
    (np.ones((3, 4)), "for 3 steps, not 80"),
    (np.ones((80, 3)), "must be"),
    (np.full((80, 4), np.nan), "not finite"),
    ("steep", "real numbers"),
    (lambda _: np.ones(3), "returned shape"),
])
def test_a_curvature_that_does_not_fit_is_refused(curvature, reason):
    with pytest.raises(BadInput, match=reason) as caught:
        optimizer("sophia_g").run(GRADIENTS, X0, curvature=curvature)
    assert "\n" not in str(caught.value)


def test_other_methods_take_none():
    with pytest.raises(BadInput, match="adam takes no curvature"):
        optimizer("adam").run(GRADIENTS, X0, curvature=CURVATURE)
    step = optimizer("sophia_g").step_function()
    with pytest.raises(BadInput, match="diagonal"):
        step(X0, X0, (X0, X0), 1)
