"""The predicted mean and variance of v_t, in float64, for any decay rate.

    v_t = r_t v_{t-1} + c_t g_t^2,   v_0 = 0,   c_t = 1 - r_t

For a stationary gradient model, mu = E[g^2], K = Var[g^2], and squares whose
covariance at lag k >= 1 is sum over j of d_j q_j^k:

    E_t = r_t E_{t-1} + c_t mu
    W_t = r_t^2 W_{t-1} + c_t^2                 (the sum of the squared weights)
    A_t = q r_t A_{t-1} + c_t                   (one for each q)
    V_t = r_t^2 V_{t-1} + c_t^2 K + 2 r_t c_t sum d_j q_j A_{t-1}

V is the variance; with the last term left out it is W_t K, which is Eq. 8 of the
AdamNX paper and holds where the squares are uncorrelated.  All terms of E, W and
(for q >= 0) of A and V are nonnegative, so nothing cancels: the relative error is a
few units in the last place per step of memory.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from adamnx_theory.simulation.gradients import GradientModel

Floats = np.ndarray[Any, np.dtype[np.float64]]


@dataclass(frozen=True, eq=False)
class Prediction:
    """At each of the chosen steps: the mean, the variance, and the variance by Eq. 8."""

    mean: Floats
    variance: Floats
    uncorrelated: Floats

    def at(self, places: Sequence[int]) -> Prediction:
        """The prediction at some of the steps, by their places in the list."""
        chosen = list(places)
        return Prediction(self.mean[chosen], self.variance[chosen], self.uncorrelated[chosen])


def predict(
    gradient: GradientModel, rate: Floats, gain: Floats, at: Sequence[int]
) -> Prediction:
    """The prediction at the steps `at` (increasing, from 1 to len(rate))."""
    mu, K = gradient.mean_square, gradient.square_variance
    lags = gradient.square_covariances
    mean = weights = variance = 0.0
    memory = [0.0] * len(lags)
    rows: list[tuple[float, float, float]] = []
    wanted = set(at)
    for t, (r, c) in enumerate(zip(rate[: at[-1]].tolist(), gain[: at[-1]].tolist(), strict=True)):
        past = math.fsum(d * q * a for (d, q), a in zip(lags, memory, strict=True))
        mean = r * mean + c * mu
        weights = r * r * weights + c * c
        variance = r * r * variance + c * c * K + 2 * r * c * past
        memory = [q * r * a + c for (_, q), a in zip(lags, memory, strict=True)]
        if t + 1 in wanted:
            rows.append((mean, variance, weights * K))
    means, variances, uncorrelated = np.array(rows).T
    return Prediction(means, variances, uncorrelated)


def weights(rate: Floats, gain: Floats, t: int) -> Floats:
    """w_i = c_i r_{i+1} ... r_t for i = 1, ..., t, by backward recursion: v_t = sum w_i g_i^2."""
    w = np.empty(t)
    product = 1.0
    for i in range(t - 1, -1, -1):
        w[i] = product * gain[i]
        product *= rate[i]
    return w
