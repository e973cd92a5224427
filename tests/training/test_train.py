"""Training: against a plain loop, the same whatever the company, paired by seed."""

from __future__ import annotations

import numpy as np
import pytest

from adamnx_theory.definitions import optimizer
from adamnx_theory.errors import BadInput, UnknownName
from adamnx_theory.training import train as training
from adamnx_theory.training.data import digits
from adamnx_theory.training.draws import permutations, standard_normals
from adamnx_theory.training.models import MODELS
from adamnx_theory.training.train import BATCH, train

LOGISTIC = MODELS["logistic"]
ADAM = {"adam": optimizer("adam").bind(lr="1e-2")}


def run(optimizers=ADAM, seeds=(0, 5), epochs=2, model="logistic", **options):
    return train(MODELS[model], digits(), optimizers, seeds, epochs, keep=True, **options)


def by_hand(seed: int, epochs: int) -> np.ndarray:
    """Logistic regression by Adam as Kingma and Ba print it, one image at a time."""
    part, which = digits().train, np.array([seed])
    theta = LOGISTIC.start(standard_normals(0, which, LOGISTIC.parameters))[0]
    m, v, t = np.zeros_like(theta), np.zeros_like(theta), 0
    for epoch in range(epochs):
        order = permutations(0, which, epoch, len(part))[0]
        for at in range(0, len(order), BATCH):
            g = np.zeros_like(theta)
            for row in order[at : at + BATCH]:
                image = part.images[row]
                scores = image @ theta[:640].reshape(64, 10) + theta[640:]
                chances = np.exp(scores) / np.exp(scores).sum()
                chances[part.labels[row]] -= 1
                g += np.concatenate([np.outer(image, chances).ravel(), chances]) / BATCH
            t += 1
            m, v = 0.9 * m + 0.1 * g, 0.999 * v + 0.001 * g**2
            theta = theta - 0.01 * (m / (1 - 0.9**t)) / (np.sqrt(v / (1 - 0.999**t)) + 1e-8)
    return theta


def test_against_a_loop_over_images():
    found = run()["adam"].final
    for k, seed in enumerate((0, 5)):
        np.testing.assert_allclose(found[k], by_hand(seed, 2), rtol=1e-7, atol=1e-9)
    assert np.abs(found[1] - by_hand(0, 2)).max() > 1e-2  # it can fail


@pytest.mark.parametrize("model", MODELS)
def test_a_seed_trains_the_same_in_any_company(model, monkeypatch):
    both = {**ADAM, "sgd": optimizer("sgd")}
    alone = run(model=model, epochs=1, seeds=[5])["adam"].final[0]
    assert (run(both, model=model, epochs=1, seeds=range(8))["adam"].final[5] == alone).all()
    monkeypatch.setattr(training, "CHUNK", 3)
    assert (run(both, model=model, epochs=1, seeds=range(8))["adam"].final[5] == alone).all()


def test_optimizers_share_starts_and_batches():
    """Steps of length 0 but for rounding leave the start; the same update gives the same bits."""
    twins = {"one": optimizer("sgd"), "two": optimizer("heavy_ball").bind(lr="0.1", momentum="0.9")}
    found = run(twins)
    assert (found["one"].final == found["two"].final).all()
    assert (found["one"].final[0] != found["one"].final[1]).all()


def test_accuracy_and_loss_are_those_of_the_part():
    for part in ("test", "validation"):
        found = run(part=part)["adam"]
        held = getattr(digits(), part)
        loss, right = LOGISTIC.losses(found.final, held.images, held.labels)
        assert (found.loss == loss).all()
        assert found.accuracy == pytest.approx(100 * right / len(held))


def test_training_learns():
    found = run(epochs=5)["adam"]
    assert found.accuracy.min() > 85 and found.loss.max() < 0.7


def test_overflow_is_an_infinite_loss():
    found = run({"sgd": optimizer("sgd").bind(lr="1e308")}, model="perceptron", epochs=1)["sgd"]
    assert (found.loss == np.inf).all() and (found.accuracy == 0).all()


def test_what_cannot_be_trained_is_refused():
    with pytest.raises(BadInput, match="needs an optimizer"):
        run(seeds=())
    with pytest.raises(BadInput, match="needs an optimizer"):
        run({})
    with pytest.raises(BadInput, match="epochs"):
        run(epochs=0)
    with pytest.raises(BadInput, match="seeds here share arrays"):
        run({"ada2ms": optimizer("ada2ms")})
    with pytest.raises(BadInput, match="takes the Hessian's diagonal, which training"):
        run({"sophia_g": optimizer("sophia_g")})
    with pytest.raises(UnknownName, match="part of the data"):
        run(part="tests")
