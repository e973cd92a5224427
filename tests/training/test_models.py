"""The models: known losses, and the gradient against the complex step."""

from __future__ import annotations

import numpy as np
import pytest

from adamnx_theory.training.models import MODELS, Model

every = pytest.mark.parametrize("model", MODELS.values(), ids=lambda model: model.name)
IMAGES = np.random.default_rng(1).random((6, 64))
LABELS = np.array([0, 3, 9, 3, 1, 7])


def somewhere(model: Model, seeds: int = 1) -> np.ndarray:
    normals = np.random.default_rng(2).standard_normal((seeds, model.parameters))
    return model.start(normals) + 0.1 * normals


def by_complex_step(model: Model, x: np.ndarray) -> np.ndarray:
    """d loss / d x_i = Im loss(x + i h e_i) / h, without cancellation."""
    h = 1e-30
    moved = x.astype(complex) + 1j * h * np.eye(model.parameters)
    return model.losses(moved, IMAGES, LABELS)[0].imag / h


@every
def test_the_gradient_is_that_of_the_loss(model):
    x = somewhere(model)
    found, wanted = model.gradient(x, IMAGES, LABELS)[0], by_complex_step(model, x)
    np.testing.assert_allclose(found, wanted, rtol=1e-10, atol=1e-14)


@every
def test_another_gradient_is_told_apart(model):
    """The comparison can fail: without the sixth image, or at a point a millionth away."""
    x = somewhere(model)
    wanted = by_complex_step(model, x)
    for found in (
        model.gradient(x, IMAGES[:5], LABELS[:5])[0],
        model.gradient(x * (1 + 1e-6), IMAGES, LABELS)[0],
    ):
        assert np.abs(found - wanted).max() > 1e-8


def test_the_number_of_parameters():
    assert MODELS["logistic"].parameters == 64 * 10 + 10
    assert MODELS["perceptron"].parameters == 64 * 32 + 32 + 32 * 10 + 10


@every
def test_all_zero_parameters_know_nothing(model):
    loss, right = model.losses(np.zeros((2, model.parameters)), IMAGES, LABELS)
    assert loss == pytest.approx(np.log(10)) and (right == 1).all()  # all images are called 0


@every
def test_each_seed_has_images_of_its_own(model):
    """Images (seeds, n, 64) give each seed what it gets alone, to the last bit."""
    x = somewhere(model, 3)
    shown = np.random.default_rng(3).random((3, 6, 64))
    told = np.array([LABELS, LABELS[::-1], LABELS])
    together = model.gradient(x, shown, told)
    for k in range(3):
        alone = model.gradient(x[k : k + 1], shown[k : k + 1], told[k : k + 1])
        assert together[k].tobytes() == alone[0].tobytes()


@every
def test_large_scores_do_not_overflow(model):
    loss, _ = model.losses(somewhere(model) * 1e4, IMAGES, LABELS)
    assert np.isfinite(loss).all() and loss > 100


def test_the_start_has_the_stated_variance():
    model = MODELS["perceptron"]
    x = model.start(np.random.default_rng(4).standard_normal((200, model.parameters)))
    (first, bias), (second, last) = model.layers(x)
    assert not bias.any() and not last.any()
    for weights, inputs in ((first, 64), (second, 32)):
        relative = weights.var() * inputs - 1
        assert abs(relative) < 5.5 * np.sqrt(2 / weights.size)  # false alarm 4e-8
