"""Ada2MS against a loop typed by hand, and the methods at its two ends."""

from __future__ import annotations

import math

import numpy as np
import pytest

from adamnx_theory.definitions import optimizer
from adamnx_theory.errors import BadInput

VALUES = {"lr": 0.01, "beta1": 0.8, "beta2": 0.99, "eps": 1e-6, "weight_decay": 0.1}
SHARES = ("0", "1/4", "1/2", "1")


def loop(x, gradients, lr, beta1, beta2, eps, weight_decay, s):
    n = len(x)
    m, v = [0.0] * n, [0.0] * n
    for t, g in enumerate(gradients, 1):
        m = [beta1 * a + (1 - beta1) * b for a, b in zip(m, g, strict=True)]
        v = [beta2 * a + (1 - beta2) * b * b for a, b in zip(v, g, strict=True)]
        mean = sum(v) / n
        for i in range(n):
            mixed = v[i] ** (1 - s) * mean**s / (1 - beta2**t)
            step = m[i] / (1 - beta1**t) / (math.sqrt(mixed) + eps)
            x[i] -= lr * (step + weight_decay * x[i])
        yield list(x)


def gradients(n: int = 5) -> np.ndarray:
    random = np.random.default_rng(11)
    return random.normal(size=(300, n)) * 10.0 ** random.integers(-3, 4, size=n)


@pytest.mark.parametrize("s", SHARES)
def test_run_matches_a_plain_loop(s):
    g, x0 = gradients(), np.array([1.0, -2.0, 0.5, 0.0, 3.0])
    path = optimizer("ada2ms", s=s, **VALUES).run(g, x0)
    share = 0.25 if s == "1/4" else 0.5 if s == "1/2" else float(s)
    expected = list(loop(list(x0), g.tolist(), s=share, **VALUES))
    np.testing.assert_allclose(path[1:], expected, rtol=1e-10, atol=1e-12)
    other = list(loop(list(x0), g.tolist(), s=0.99 * share + 0.001, **VALUES))
    assert not np.allclose(path[1:], other, rtol=1e-7)


def test_without_the_global_moment_it_is_adamw():
    g, x0 = gradients(), np.ones(5)
    ours = optimizer("ada2ms", s=0, **VALUES).run(g, x0)
    np.testing.assert_allclose(ours, optimizer("adamw", **VALUES).run(g, x0), rtol=1e-13)


def test_with_the_global_moment_alone_steps_are_as_the_momenta():
    """The step is m over one number: all coordinates have the same factor."""
    g = gradients()
    o = optimizer("ada2ms", s=1, lr=0.01, beta1=0.8, beta2=0.99, eps=0)
    step, x, state = o.step_function(), np.zeros(5), (np.zeros(5), np.zeros(5))
    for t, row in enumerate(g[:20], 1):
        new, state = step(x, row, state, t)
        factors = (x - new) / state[0]
        np.testing.assert_allclose(factors, factors[0], rtol=1e-9)
        x = new


@pytest.mark.parametrize("s", SHARES)
def test_permutations_and_scales(s):
    g, x0 = gradients(), np.arange(5.0)
    o = optimizer("ada2ms", s=s, eps=0)
    path, order = o.run(g, x0), np.array([3, 0, 4, 1, 2])
    np.testing.assert_allclose(o.run(g[:, order], x0[order]), path[:, order], rtol=1e-9)
    np.testing.assert_allclose(o.run(1e6 * g, x0), path, rtol=1e-9, atol=1e-12)
    uneven = np.array([1.0, 1.0, 1.0, 1.0, 1e6])
    same = np.allclose(o.run(uneven * g, x0), path, rtol=1e-6)
    assert same == (s == "0")  # only AdamW ignores the scale of a single coordinate


def test_a_share_outside_its_range_is_refused():
    with pytest.raises(BadInput, match="outside its domain"):
        optimizer("ada2ms", s="1.1")
