"""The prediction: against the weights, the paper's closed forms, and a covariance matrix."""

from __future__ import annotations

import itertools

import numpy as np
import pytest

from adamnx_theory.definitions import schedule, schedules
from adamnx_theory.errors import BadInput, UnknownName
from adamnx_theory.simulation.codegen.build import rate_tables
from adamnx_theory.simulation.gradients import GradientModel
from adamnx_theory.simulation.theory import predict, weights

RATES = [n for n in schedules() if schedule(n).quantity == "decay rate"]
AT = (1, 2, 3, 50, 300)


@pytest.mark.parametrize("name", RATES)
@pytest.mark.parametrize("rho", [-1, -0.6, 0, 0.9, 1])
def test_the_recursion_is_the_quadratic_form_of_the_weights(name, rho):
    """Var[v_t] = w' C w with C the covariances of the squares, worked out lag by lag."""
    model = GradientModel(0.7, 1.3, 0.5, rho)
    rate, gain = rate_tables(schedule(name), 300)
    prediction = predict(model, rate, gain, AT)
    for i, t in enumerate(AT):
        w = weights(rate, gain, t)
        lag = abs(np.subtract.outer(np.arange(t), np.arange(t)))
        c = 0.25 * float(rho) ** lag
        covariance = 2 * c**2 + 4 * 0.49 * c
        np.fill_diagonal(covariance, model.square_variance)
        assert prediction.mean[i] == pytest.approx(w.sum() * model.mean_square, rel=1e-13)
        assert prediction.variance[i] == pytest.approx(w @ covariance @ w, rel=1e-12)
        plain = model.square_variance * (w @ w)
        assert prediction.uncorrelated[i] == pytest.approx(plain, rel=1e-13)


def test_adam_has_the_papers_closed_form():
    """Var = (1 - b)(1 + b^t) / ((1 + b)(1 - b^t)) K, E = G^2 + s^2; K = 2 s^4 + 4 s^2 G^2."""
    b, model = 0.99, GradientModel(0.3, 1.7)
    prediction = predict(model, *rate_tables(schedule("adam", beta2=b), 300), AT)
    t = np.array(AT)
    K = 2 * 1.7**4 + 4 * 1.7**2 * 0.3**2
    factor = (1 - b) * (1 + b**t) / ((1 + b) * (1 - b**t))
    assert prediction.variance == pytest.approx(factor * K, rel=1e-12)
    assert prediction.mean == pytest.approx(0.3**2 + 1.7**2, rel=1e-13)
    assert prediction.uncorrelated == pytest.approx(prediction.variance, rel=1e-13)


def test_a_kept_gradient_does_not_average_out():
    model = GradientModel(0.3, 1e-3, 0.5, 1)
    prediction = predict(model, *rate_tables(schedule("uniform"), 300), AT)
    kept = 2 * 0.5**4 + 4 * 0.3**2 * 0.5**2
    assert prediction.variance[-1] == pytest.approx(kept, rel=1e-4)


@pytest.mark.parametrize(("noise", "kurtosis"), [("gaussian", 3), ("laplace", 6)])
def test_K_is_the_variance_of_the_square(noise, kurtosis):
    """By moments: g = h + s e with E[e^2] = 1, E[e^4] = kurtosis and odd moments 0."""
    G, s, D = 0.7, 1.3, 0.5
    h = {2: G**2 + D**2, 4: G**4 + 6 * G**2 * D**2 + 3 * D**4}
    fourth = h[4] + 6 * h[2] * s**2 + kurtosis * s**4
    model = GradientModel(G, s, D, 0, noise)
    assert model.square_variance == pytest.approx(fourth - model.mean_square**2, rel=1e-14)


def test_models_refuse_what_they_cannot_be():
    bad = [
        {"level": float("nan")}, {"sigma": -1}, {"sigma": "inf"}, {"sd": -0.1},
        {"correlation": 0.5}, {"correlation": 1.5, "sd": 1}, {"level": 1e31}, {"sigma": 1e-31},
        {"sigma": None}, {"sigma": True},
    ]
    for values in bad:
        with pytest.raises(BadInput, match=r"\.$"):
            GradientModel(**values)
    with pytest.raises(UnknownName, match="did you mean 'laplace'"):
        GradientModel(noise="laplac")
    draws = [GradientModel(0, 1, 1, r, n).draws for r, n in
             itertools.product((0, 0.5, 1), ("gaussian", "laplace"))]
    for d in draws:
        assert len({x.coordinate for x in d}) == len(d)
