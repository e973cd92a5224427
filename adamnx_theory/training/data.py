"""The handwritten digits that scikit-learn ships, split once for all.

1797 images of 8 x 8 pixels in 0, ..., 16, divided by 16, and their classes 0 to 9: the
test set of the UCI collection "Optical Recognition of Handwritten Digits" (Alpaydin and
Kaynak).  The split is one random permutation: 1000 images to train on, 297 to choose
learning rates by, 500 to test on.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from functools import cache
from typing import Any

import numpy as np

from adamnx_theory.definitions.numbers.arithmetic import Floats
from adamnx_theory.errors import BadInput
from adamnx_theory.training.draws import permutations

Labels = np.ndarray[Any, np.dtype[np.int64]]

CLASSES = 10
SIZES = {"train": 1000, "validation": 297, "test": 500}
SPLIT_KEY = 20_260_101  # apart from every seed of a run
SHA256 = "87ff0c9e40dc7e2c0e34e7257799c2e3f3aec1a016363bb11cad869ec428a826"


@dataclass(frozen=True)
class Part:
    """Images (n, 64) in [0, 1] and their classes (n,)."""

    images: Floats
    labels: Labels

    def __len__(self) -> int:
        return len(self.labels)


@dataclass(frozen=True)
class Data:
    """The three parts; no image is in two of them."""

    train: Part
    validation: Part
    test: Part


@cache
def digits() -> Data:
    """The digits; raises `BadInput` without scikit-learn, or if it ships other data."""
    pixels, labels = _shipped()
    if hashlib.sha256(pixels.tobytes() + labels.tobytes()).hexdigest() != SHA256:
        raise BadInput("the digits that this scikit-learn ships are not those tested here.")
    order = permutations(SPLIT_KEY, np.array([0]), 0, len(labels))[0]
    ends = np.cumsum(list(SIZES.values()))
    parts = [
        Part(pixels[rows].astype(np.float64) / 16, labels[rows].astype(np.int64))
        for rows in np.split(order, ends[:-1])
    ]
    return Data(*parts)


def _shipped() -> tuple[Any, Any]:
    """Pixels (1797, 64) and classes (1797,), as bytes."""
    try:
        from sklearn.datasets import load_digits
    except ImportError:
        raise BadInput(
            "the digits come with scikit-learn, which is not installed: pip install scikit-learn."
        ) from None
    bunch: Any = load_digits()
    return bunch.data.astype(np.uint8), bunch.target.astype(np.uint8)
