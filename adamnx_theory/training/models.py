"""Two classifiers, many seeds at a time: logistic regression and a perceptron.

Layers of sizes n_0, ..., n_k with weights W_i (n_{i-1}, n_i) and biases b_i:

    h_0 = image,  h_i = tanh(h_{i-1} W_i + b_i),  z = h_{k-1} W_k + b_k
    loss = mean over images of log sum_c exp(z_c) - z_label

Logistic regression has no hidden layer.  The parameters of one seed are a row
(W_1, b_1, W_2, b_2, ...); a batch of seeds is (seeds, parameters), and images are
(n, 64) for all seeds or (seeds, n, 64).  The start: weights normal with variance
1/n_{i-1}, biases 0.  Nothing is raised: parameters that have overflowed give nan.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np

from adamnx_theory.definitions.numbers.arithmetic import Floats
from adamnx_theory.training.data import CLASSES, Labels


@dataclass(frozen=True)
class Model:
    """A classifier with tanh layers of these sizes; (64, 10) is logistic regression."""

    name: str
    title: str
    sizes: tuple[int, ...]

    @property
    def parameters(self) -> int:
        return sum((m + 1) * n for m, n in self._shapes)

    @property
    def _shapes(self) -> list[tuple[int, int]]:
        return list(zip(self.sizes[:-1], self.sizes[1:], strict=True))

    def layers(self, x: Floats) -> Iterator[tuple[Floats, Floats]]:
        """Views of each layer's weights (seeds, m, n) and biases (seeds, 1, n) in `x`."""
        at = 0
        for m, n in self._shapes:
            weights = x[:, at : at + m * n].reshape(len(x), m, n)
            yield weights, x[:, at + m * n : at + (m + 1) * n].reshape(len(x), 1, n)
            at += (m + 1) * n

    def start(self, normals: Floats) -> Floats:
        """The start from standard normals (seeds, parameters)."""
        x = normals.copy()
        for weights, biases in self.layers(x):
            weights /= np.sqrt(weights.shape[1])
            biases[:] = 0
        return x

    def gradient(self, x: Floats, images: Floats, labels: Labels) -> Floats:
        """The gradient of each seed's loss on its images, (seeds, parameters)."""
        layers = list(self.layers(x))
        *hidden, z = self._activations(layers, images)
        pull = _exponentials(z)
        pull /= pull.sum(axis=-1, keepdims=True)
        pull -= np.arange(CLASSES) == labels[..., None]
        pull /= images.shape[-2]
        parts = []
        for (weights, _), h in zip(layers[::-1], [images, *hidden][::-1], strict=True):
            parts.append(pull.sum(axis=-2))
            parts.append((h.swapaxes(-1, -2) @ pull).reshape(len(x), -1))
            if h is not images:
                pull = (pull @ weights.swapaxes(-1, -2)) * (1 - h * h)
        return np.concatenate(parts[::-1], axis=1)

    def losses(self, x: Floats, images: Floats, labels: Labels) -> tuple[Floats, Floats]:
        """Each seed's mean loss, and how many images it classifies correctly, (seeds,) each."""
        z = self._activations(list(self.layers(x)), images)[-1]
        top = z.real.max(axis=-1)
        chosen = np.take_along_axis(z, np.broadcast_to(labels, z.shape[:-1])[..., None], axis=-1)
        logs = np.log(_exponentials(z).sum(axis=-1)) + top
        right = (z.real.argmax(axis=-1) == labels).sum(axis=-1)
        return (logs - chosen[..., 0]).mean(axis=-1), right

    def _activations(self, layers: list[tuple[Floats, Floats]], images: Floats) -> list[Any]:
        """h_1, ..., h_{k-1} and z."""
        h: Any = images
        found = []
        for weights, biases in layers:
            h = h @ weights
            h += biases
            if weights is not layers[-1][0]:
                np.tanh(h, out=h)
            found.append(h)
        return found


def _exponentials(z: Any) -> Any:
    """exp(z - max over classes): no overflow."""
    return np.exp(z - z.real.max(axis=-1, keepdims=True))


MODELS = {
    "logistic": Model("logistic", "logistic regression", (64, CLASSES)),
    "perceptron": Model("perceptron", "a perceptron with 32 hidden units", (64, 32, CLASSES)),
}
