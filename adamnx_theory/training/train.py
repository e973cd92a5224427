"""Training: several optimizers and many seeds, on the same starts and the same minibatches.

One epoch takes the training images once, in batches of 50, in the seed's own order.
Every optimizer steps by its definition in float64 (`simulation.machine.Walk`); the
learning rate is constant.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from adamnx_theory.definitions.numbers.arithmetic import Floats
from adamnx_theory.definitions.numbers.exact import exact_integer
from adamnx_theory.definitions.optimizer import Optimizer
from adamnx_theory.errors import BadInput, UnknownName
from adamnx_theory.simulation.machine import Walk
from adamnx_theory.training.data import SIZES, Data
from adamnx_theory.training.draws import permutations, standard_normals
from adamnx_theory.training.models import Model

BATCH = 50
CHUNK = 32  # seeds side by side: their states fit in a cache; results do not depend on it


@dataclass(frozen=True)
class Trained:
    """The end of training, one entry a seed.

    loss      mean cross-entropy on the held-out part; inf where training has overflowed
    accuracy  percent of the held-out images that are classified correctly
    final     the parameters (seeds, parameters); no columns if they were not asked for
    """

    loss: Floats
    accuracy: Floats
    final: Floats


def train(
    model: Model,
    data: Data,
    optimizers: Mapping[str, Optimizer],
    seeds: Sequence[int],
    epochs: int,
    key: int = 0,
    part: str = "test",
    keep: bool = False,
) -> dict[str, Trained]:
    """Train by every optimizer from every seed; by name, what `part` of the data shows.

    `key` is the experiment's own seed: another key gives other runs for the same seeds.
    `keep` keeps the parameters.  Raises `BadInput` for no seed or optimizer, a count of
    epochs below 1, a method with statistics over coordinates, which would mix seeds, and
    one that takes the Hessian's diagonal, which the models do not compute; `UnknownName`
    for a part that is not there.
    """
    if part not in SIZES:
        raise UnknownName("part of the data", part, SIZES)
    if not seeds or not optimizers:
        raise BadInput("training needs an optimizer and a seed.")
    epochs = exact_integer("epochs", epochs, least=1)
    for name, chosen in optimizers.items():
        chosen.refuse_curvature("training")
        if chosen.reductions:
            raise BadInput(f"{name} takes statistics over coordinates; seeds here share arrays.")
    pieces = [
        _train_chunk(model, data, optimizers, np.array(seeds[k : k + CHUNK]), epochs, key, part)
        for k in range(0, len(seeds), CHUNK)
    ]
    return {
        name: Trained(
            np.concatenate([piece[name].loss for piece in pieces]),
            np.concatenate([piece[name].accuracy for piece in pieces]),
            np.concatenate([piece[name].final[:, : None if keep else 0] for piece in pieces]),
        )
        for name in optimizers
    }


def _train_chunk(
    model: Model,
    data: Data,
    optimizers: Mapping[str, Optimizer],
    seeds: np.ndarray,
    epochs: int,
    key: int,
    part: str,
) -> dict[str, Trained]:
    images, labels = data.train.images, data.train.labels
    batches = len(labels) // BATCH
    start = model.start(standard_normals(key, seeds, model.parameters))
    walks = {name: Walk(o, start, epochs * batches) for name, o in optimizers.items()}
    with np.errstate(all="ignore"):  # a learning rate that is too large overflows
        for epoch in range(epochs):
            order = permutations(key, seeds, epoch, len(labels))
            for rows in np.split(order[:, : batches * BATCH], batches, axis=1):
                shown, told = images[rows], labels[rows]
                for walk in walks.values():
                    walk.advance(model.gradient(walk.x, shown, told))
        held = getattr(data, part)
        return {
            name: _trained(walk.x, *model.losses(walk.x, held.images, held.labels), len(held))
            for name, walk in walks.items()
        }


def _trained(x: Floats, loss: Floats, right: Floats, images: int) -> Trained:
    fine = np.isfinite(loss)
    return Trained(np.where(fine, loss, np.inf), 100 * np.where(fine, right, 0) / images, x)
