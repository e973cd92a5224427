"""Gradient sequences on which methods that differ show it.

Each is an array (steps, coordinates), the same for every implementation.  Gradients are
given and not computed from x: what one method does cannot change what the next one sees.
The starts differ from coordinate to coordinate: at 0 small steps are seen with full
precision, elsewhere the weight decay acts.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from adamnx_theory.definitions.numbers.arithmetic import Floats

STARTS = (0.0, 1.0, -2.5, 1e-3, 0.0, 40.0)
COORDINATES = len(STARTS)


@dataclass(frozen=True)
class Sequence:
    """A name, the gradients (steps, *shape of x), and what they tell apart."""

    name: str
    gradients: Floats
    doc: str


def start() -> Floats:
    """x0, a new array (coordinates,)."""
    return np.array(STARTS)


def sequences(steps: int, seed: int = 0) -> tuple[Sequence, ...]:
    """All sequences, `steps` long."""
    draws = np.random.default_rng(seed)
    t = np.arange(1, steps + 1)[:, None]
    shape = (steps, COORDINATES)
    sizes = np.array([1.0, 0.3, 7.0, 1e-2, 40.0, 2.0])
    signs = np.where(np.arange(COORDINATES) % 2, -1.0, 1.0)
    normal = draws.standard_normal(shape)
    drift = 1 + 0.37 * np.sin(0.7 * t + np.arange(COORDINATES))
    across = 10.0 ** (60 * (t - 1) / max(steps - 1, 1) - 30)
    small = 10.0 ** np.array([-2.0, -4, -5, -6, -8, -10])
    # The last three coordinates go through all scales: upwards, downwards, at random.
    scales = np.hstack(
        [np.broadcast_to([1e-30, 1e30, -1e-12], (steps, 3)), across, across[::-1],
         10.0 ** draws.uniform(-30, 30, (steps, 1))]
    ) * draws.standard_normal(shape)  # fmt: skip
    return (
        Sequence("random", normal * sizes, "independent gradients"),
        Sequence("constant", np.broadcast_to(sizes * signs, shape).copy(), "bias corrections"),
        Sequence("sparse", _sparse(draws, shape) * sizes, "zeros, also at the start and for ever"),
        Sequence("sign-flipping", (-1.0) ** t * drift * sizes, "momentum against the gradient"),
        Sequence("step change", np.where(t <= steps // 2, 1.0, -1e-3) * drift * sizes, "memory"),
        Sequence("near eps", normal[::-1] * small, "where eps sits, and its size"),
        Sequence("scales 1e-30 to 1e30", scales, "scale invariance, overflow, eps"),
    )


def _sparse(draws: np.random.Generator, shape: tuple[int, int]) -> Floats:
    g = draws.standard_normal(shape) * (draws.random(shape) < 0.2)
    g[:10, 1] = 0
    g[:, 2] = 0
    g[0, 0] = 1.0
    g[1:, 3] = 0
    g[0, 3] = -0.5
    return g
