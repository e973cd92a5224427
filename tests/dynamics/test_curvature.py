"""A method that divides by the Hessian's diagonal near a minimizer."""

from __future__ import annotations

import numpy as np
import pytest

import adamnx_theory as at
from adamnx_theory.definitions import optimizer, problem
from adamnx_theory.dynamics import StepMap, card, linearize, threshold
from adamnx_theory.errors import BadInput

SQUARE = np.random.default_rng(5).normal(size=(4, 4))
HESSIAN = SQUARE @ SQUARE.T + 0.2 * np.eye(4)
SOPHIA = optimizer("sophia_g", lr=0.02, gamma=1, beta1="0.8", weight_decay="0.3")


def test_the_linear_map_is_the_derivative_of_the_step():
    """Of x and m at x = m = 0, with h resting at the curvature."""
    step, diagonal, h = SOPHIA.step_function(), np.diag(HESSIAN), 1e-7

    def moved(z):
        x, (m, _) = step(z[0], HESSIAN @ z[0], (z[1], diagonal), 3, diagonal)
        return np.concatenate([x, m])

    pushes = h * np.eye(8).reshape(8, 2, 4)
    whole = np.array([(moved(z) - moved(-z)) / (2 * h) for z in pushes]).T
    found = linearize(SOPHIA, HESSIAN)
    wanted = np.sort(np.abs(np.linalg.eigvals(whole)))
    np.testing.assert_allclose(np.sort(found.moduli.ravel()), wanted, rtol=1e-7)
    other = linearize(SOPHIA, HESSIAN, second_moment=1.1 * diagonal)
    assert not np.allclose(np.sort(other.moduli.ravel()), wanted, rtol=1e-3)


@pytest.mark.parametrize("scale", [1e-3, 1, 1e5])
def test_on_a_diagonal_quadratic_the_threshold_does_not_see_the_curvature(scale):
    """lr / gamma < (2 - lr weight_decay)(1 + beta1)/(1 - beta1)."""
    o = optimizer("sophia_g", beta1="0.8", gamma=3, eps=0, weight_decay="0.02")
    bound = threshold(o, scale * np.diag([1.0, 7.0, 100.0]))
    assert bound == pytest.approx(2 * 9 / (1 / 3 + 0.02 * 9), rel=1e-12)
    flat = threshold(o.bind(eps=1000 * scale), scale * np.diag([1.0, 7.0, 100.0]))
    assert flat > 1.5 * bound  # eps divides: not Newton's step


def test_its_card():
    found = card(optimizer("sophia_g"))
    lines = dict(found.lines)
    assert "phi < (2 - mu)*(beta1 + 1)/(1 - beta1)" in lines["stability"]
    assert "lr/Max(eps, gamma*v_star)" in lines["stability"]
    assert lines["step bound"] == "lr, always (clipped)"
    assert lines["gradient scaling"] == "yes at eps = 0" and lines["reflection"] == "yes"
    assert lines["units of x"] == "no" and lines["translation"] == "yes at weight_decay = 0"


@pytest.mark.parametrize(("factor", "grows"), [(0.97, False), (1.02, True)])
def test_simulated_growth_is_the_spectral_radius(factor, grows):
    made = at.simulate_local(
        optimizer("sophia_g", beta1="0.5"), "engval1", n=4, lr_factor=factor, steps=1200,
        trajectories=4, cache=False,
    )
    assert made.device == "cpu"
    assert made.growth_measured == pytest.approx(made.growth_predicted, rel=1e-4)
    assert (made.growth_measured > 1) is grows


def test_engines_without_the_curvature_say_so():
    from adamnx_theory.simulation.codegen.build import optimizer_steps
    from adamnx_theory.simulation.gradients import GradientModel
    from adamnx_theory.simulation.machine import Walk
    from adamnx_theory.simulation.precise import run_precisely

    o, p = optimizer("sophia_g"), problem("engval1", n=4)
    asked = [
        lambda: optimizer_steps(o, GradientModel(0.3, 1.7), 0.75, 4),
        lambda: Walk(o, np.ones(4), 5).advance(np.ones(4)),
        lambda: run_precisely(o, p, 5, 30),
        lambda: at.conform("torch.optim:Adam", o),
        lambda: StepMap(o, p).jacobian(np.ones((3, 4)), 1),
    ]
    for ask in asked:
        with pytest.raises(BadInput, match="takes the Hessian's diagonal") as caught:
            ask()
        assert str(caught.value).endswith(".") and "\n" not in str(caught.value)


def test_the_map_on_a_problem_uses_its_hessian():
    p = problem("engval1", n=4)
    step = StepMap(SOPHIA, p)
    path = SOPHIA.run(p.gradient, p.x0, 9, p.curvature)
    assert (step.orbit(step.start(p.x0), 9)[:, 0] == path).all()
