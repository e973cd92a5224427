"""Optimizers of whole matrices against plain loops and against what they must be."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import sympy as sp

from adamnx_theory.definitions import MatrixOptimizer, optimizer
from adamnx_theory.definitions.matrix import COLUMNS, ROWS, G, MatrixState, X
from adamnx_theory.definitions.source import Source
from adamnx_theory.errors import BadInput

RANDOM = np.random.default_rng(6)
GRADIENTS = RANDOM.normal(size=(25, 4, 3)) * np.array([1e-1, 1.0, 5.0])
X0 = RANDOM.normal(size=(4, 3))


def p(s):
    return 3.4445 * s - 4.7750 * s**3 + 2.0315 * s**5


def muon(x, gs, lr, momentum, eps, weight_decay):
    """By singular values, where the definition has matrix products."""
    buffer = np.zeros_like(x)
    for g in gs:
        buffer = momentum * buffer + g
        n = g + momentum * buffer
        u, s, v = np.linalg.svd(n, full_matrices=False)
        s = s / (np.linalg.norm(n) + eps)
        for _ in range(5):
            s = p(s)
        shape = np.sqrt(max(1, x.shape[0] / x.shape[1]))
        x = (1 - lr * weight_decay) * x - lr * shape * (u * s) @ v
        yield x


def adafactor(x, gs, lr, c, d, eps1, eps2):
    r, k = np.zeros(x.shape[0]), np.zeros(x.shape[1])
    for t, g in enumerate(gs, 1):
        b = 1 - t**-c
        r = b * r + (1 - b) * (g**2 + eps1).sum(axis=1)
        k = b * k + (1 - b) * (g**2 + eps1).sum(axis=0)
        u = g / np.sqrt(np.outer(r, k) / r.sum())
        u = u / max(1.0, np.sqrt(np.mean(u**2)) / d)
        x = x - max(eps2, np.sqrt(np.mean(x**2))) * min(lr, 1 / np.sqrt(t)) * u
        yield x


LOOPS = {
    "muon": (muon, {"lr": 0.02, "momentum": 0.9, "eps": 0.1, "weight_decay": 0.3}),
    "adafactor": (adafactor, {"lr": 0.25, "c": 0.8, "d": 0.9, "eps1": 1e-2, "eps2": 1e-3}),
}


@pytest.mark.parametrize("name", LOOPS)
@pytest.mark.parametrize("transposed", [False, True])
def test_a_run_matches_a_plain_loop(name, transposed):
    loop, values = LOOPS[name]
    g, x0 = (GRADIENTS.swapaxes(1, 2), X0.T) if transposed else (GRADIENTS, X0)
    o = optimizer(name, **values)
    path = o.run(g, x0)
    np.testing.assert_allclose(path[1:], list(loop(x0, g, **values)), rtol=1e-9, atol=1e-12)
    for key, value in values.items():
        start = x0 * 1e-4 if key == "eps2" else x0
        other = o.bind(**{key: value * (10 if key == "eps2" else 0.99)}).run(g, start)
        assert not np.allclose(other, o.run(g, start), rtol=1e-7, atol=0), key
    fed = iter(g)
    assert (o.run(lambda _: next(fed), x0, len(g)) == path).all()


def test_muon_of_an_orthogonal_matrix_is_a_multiple_of_it():
    """All singular values are 1 / sqrt(n) after the norm, and stay equal."""
    o = optimizer("muon", lr=1, eps=0)
    for n in (1, 2, 5):
        q = np.linalg.qr(RANDOM.normal(size=(n, n)))[0]
        s = 1 / np.sqrt(n)
        for _ in range(5):
            s = p(s)
        step = o.run(7 * q[None], np.zeros((n, n)))[1]
        np.testing.assert_allclose(step, -s * q, rtol=1e-11, atol=1e-13)
        assert 0.5 < s < 1.21


def test_newton_schulz_is_a_polynomial_of_the_singular_values():
    u, v = (np.linalg.qr(RANDOM.normal(size=(3, 3)))[0] for _ in range(2))
    s = np.array([0.9, 0.4, 1e-4])
    s /= np.linalg.norm(s)
    step = -optimizer("muon", lr=1, eps=0).run(((u * s) @ v.T)[None], np.zeros((3, 3)))[1]
    wanted = s
    for _ in range(5):
        wanted = p(wanted)
    np.testing.assert_allclose(u.T @ step @ v, np.diag(wanted), rtol=0, atol=1e-12)
    assert wanted[2] > 400 * s[2]  # small ones grow nearly 485-fold


RANK_ONE = np.outer([1.0, -2, 0.5, 3], [0.1, 1, -4])


@pytest.mark.parametrize("shape", [(5, 1), (1, 5), (4, 3)])
def test_factored_is_unfactored_where_the_moment_has_rank_one(shape):
    """A single row or column always; squares of rank one with any signs and sizes."""
    g = RANDOM.normal(size=(20, *shape))
    if 1 not in shape:
        g = RANDOM.normal(size=(20, 1, 1)) * RANK_ONE * RANDOM.choice((-1, 1), size=(20, *shape))
    x0 = RANDOM.normal(size=shape)
    path = optimizer("adafactor", eps1=0).run(g, x0)
    flat = optimizer("adafactor_unfactored", eps1=0).run(g.reshape(20, -1), x0.ravel())
    np.testing.assert_allclose(path.reshape(21, -1), flat, rtol=1e-12)


def test_factored_is_another_method_elsewhere():
    path = optimizer("adafactor").run(GRADIENTS, X0)
    flat = optimizer("adafactor_unfactored").run(GRADIENTS.reshape(25, -1), X0.ravel())
    assert not np.allclose(path.reshape(26, -1), flat, rtol=1e-3)


@pytest.mark.parametrize(("gradients", "x0", "steps"), [
    (GRADIENTS, X0[0], None), (GRADIENTS, X0.T, None), (GRADIENTS[0], X0, None),
    (GRADIENTS, X0 * np.nan, None), (GRADIENTS, X0, 4), (GRADIENTS, "x", None),
    (GRADIENTS * 1j, X0, None), (lambda x: x, X0, None), (lambda x: x.T, X0, 2),
    (GRADIENTS, np.ones((0, 3)), None),
])
def test_bad_runs_are_refused(gradients, x0, steps):
    with pytest.raises(BadInput) as caught:
        optimizer("muon").run(gradients, x0, steps)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(("changes", "reason"), [
    ({"update": {X: X - sp.MatrixSymbol("Z", ROWS, COLUMNS)}}, "not declared"),
    ({"steps": ((sp.MatrixSymbol("N", ROWS, ROWS), G),)}, "differ in shape"),
    ({"steps": ((sp.MatrixSymbol("N", ROWS, COLUMNS), sp.Symbol("w") * G),)}, "not declared"),
    ({"steps": ((sp.MatrixSymbol("N", ROWS, COLUMNS), 0.5 * G),)}, "exact rationals"),
    ({"source": None}, "a source"),
    ({"values": {"lr": -1}}, "outside its domain"),
    ({"state": (MatrixState(sp.MatrixSymbol("M", ROWS, 1)),)}, "does not update"),
])
def test_a_definition_that_does_not_fit_together_is_refused(changes, reason):
    muon_ = optimizer("muon")
    lr = muon_.parameters[0]
    toy = MatrixOptimizer(
        "toy", "Toy", (lr,), (), (), {X: X - lr.symbol * G}, Source("muon", "test")
    )
    assert toy.run(np.ones((1, 2, 2)), np.zeros((2, 2)))[1].tolist() == [[-0.02] * 2] * 2
    with pytest.raises(BadInput, match=reason):
        replace(toy, **changes)
