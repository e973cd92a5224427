"""What tells the forms of one method apart, and methods whose coordinates are coupled."""

from __future__ import annotations

import numpy as np
import pytest

from adamnx_theory.definitions import optimizer
from adamnx_theory.errors import BadInput

RANDOM = np.random.default_rng(11)
GRADIENTS = RANDOM.normal(size=(60, 5)) * np.array([1e-2, 1.0, 3.0, 100.0, 0.5])
X0 = np.array([1.0, -2.0, 0.5, 0.0, 3.0])


@pytest.mark.parametrize(("name", "first"), [
    ("radam", 5), ("radam_late", 6), ("radam_pytorch", 6),
])
def test_the_first_adaptive_step_of_radam(name, first):
    """A plain step sees the size of the gradient, an adaptive one does not."""
    o = optimizer(name, eps=1e-30)
    small, large = (np.diff(o.run(np.full((12, 1), g), [0.0])[:, 0]) for g in (1e-3, 1e3))
    plain = np.isclose(large, 1e6 * small, rtol=1e-9)
    adaptive = np.isclose(large, small, rtol=1e-9)
    assert plain.tolist() == [t < first for t in range(1, 13)]
    assert adaptive.tolist() == [t >= first for t in range(1, 13)]


def test_radam_becomes_adam():
    """r_t tends to 1: late steps are Adam's, early ones are not."""
    n = 60_000
    path, other = (optimizer(name).run(np.ones((n, 1)), [0.0])[:, 0] for name in ("radam", "adam"))
    ratio = np.diff(path) / np.diff(other)
    assert ratio[-1] == pytest.approx(1, abs=1e-9) and ratio[20] < 0.2


@pytest.mark.parametrize(("name", "least"), [("radam", "0.6"), ("radam_late", "2/3"),
                                             ("radam_pytorch", "2/3")])
def test_radam_refuses_rates_at_which_it_would_never_adapt(name, least):
    with pytest.raises(BadInput, match="outside its domain"):
        optimizer(name, beta2=least)
    assert optimizer(name, beta2="0.67").value("beta2") > 0.6


def test_what_each_amsgrad_remembers():
    """One large gradient at first: corrected moments weigh it fully, for good."""
    g = np.full((3000, 1), 1e-2)
    g[0] = 100.0
    last = {n: abs(np.diff(optimizer(n).run(g, [0.0])[-2:, 0])[0])
            for n in ("amsgrad", "amsgrad_corrected", "amsgrad_of_corrected")}
    assert last["amsgrad_of_corrected"] == pytest.approx(1e-3 * 1e-2 / 100, rel=1e-3)
    for name in ("amsgrad", "amsgrad_corrected"):
        assert 20 * last["amsgrad_of_corrected"] < last[name]


def adafactor(x, gs, lr, c, d, eps1, eps2):
    v = np.zeros_like(x)
    for t, g in enumerate(gs, 1):
        b = 1 - t**-c
        v = b * v + (1 - b) * (g**2 + eps1)
        u = g / np.sqrt(v)
        u = u / max(1.0, np.sqrt(np.mean(u**2)) / d)
        x = x - max(eps2, np.sqrt(np.mean(x**2))) * min(lr, 1 / np.sqrt(t)) * u
        yield x


def adai(x, gs, lr, beta0, beta2, eps):
    m, v, product = np.zeros_like(x), np.zeros_like(x), np.ones_like(x)
    for t, g in enumerate(gs, 1):
        v = beta2 * v + (1 - beta2) * g**2
        vhat = v / (1 - beta2**t)
        b = np.clip(1 - beta0 / np.mean(vhat) * vhat, 0, 1 - eps)
        m = b * m + (1 - b) * g
        product = product * b
        x = x - lr * m / (1 - product)
        yield x


def swats(x, gs, lr, beta1, beta2, eps, eps_switch):
    """Also gives the phase after each step and the rate of the SGD phase."""
    m, v, u, average, rate, phase = np.zeros_like(x), np.zeros_like(x), np.zeros_like(x), 0, 0, 0
    for t, g in enumerate(gs, 1):
        if phase:
            u = beta1 * u + g
            x = x - (1 - beta1) * rate * u
            yield x, phase, rate
            continue
        m, v = beta1 * m + (1 - beta1) * g, beta2 * v + (1 - beta2) * g**2
        p = -lr * np.sqrt(1 - beta2**t) / (1 - beta1**t) * m / (np.sqrt(v) + eps)
        x = x + p
        if p @ g != 0:
            gamma = p @ p / -(p @ g)
            average = beta2 * average + (1 - beta2) * gamma
            if t > 1 and abs(average / (1 - beta2**t) - gamma) < eps_switch:
                phase, rate = 1, average / (1 - beta2**t)
        yield x, phase, rate


SWATS = {"lr": 0.01, "beta1": 0.8, "beta2": 0.8, "eps": 0.05, "eps_switch": 1e-4}


def swats_gradients():
    """At random for 8 steps, then the same one, but for the last 10."""
    g = GRADIENTS.copy() / np.array([1e-2, 1, 3, 100, 1])
    g[8:50] = g[8]
    return g


def test_swats_matches_a_plain_loop_through_its_switch():
    g = swats_gradients()
    o = optimizer("swats", **SWATS)
    path, (points, phases, rates) = o.run(g, X0), zip(*swats(X0, g, **SWATS), strict=True)
    np.testing.assert_allclose(path[1:], points, rtol=1e-11)
    switch = phases.index(1)
    assert 8 < switch < 50 and rates[-1] > 0
    for p, value in SWATS.items():
        other = {"eps_switch": 3e-4}.get(p, value * 1.01)
        assert not np.allclose(o.bind(**{p: other}).run(g, X0), path, rtol=1e-7, atol=0), p


def test_swats_is_adam_before_its_switch_and_momentum_sgd_after():
    g = swats_gradients()
    o = optimizer("swats", **{**SWATS, "eps": 0})
    path, phases = o.run(g, X0), [phase for _, phase, _ in swats(X0, g, **{**SWATS, "eps": 0})]
    switch = phases.index(1) + 1  # steps taken as Adam
    adam = optimizer("adam", lr=0.01, beta1=0.8, beta2=0.8, eps=0).run(g, X0)
    np.testing.assert_allclose(path[: switch + 1], adam[: switch + 1], rtol=1e-12)
    assert not np.allclose(path[switch + 1], adam[switch + 1], rtol=1e-4)
    rate = [rate for *_, rate in swats(X0, g, **{**SWATS, "eps": 0})][-1]
    sgd = optimizer("sgd", lr=0.2 * rate, momentum=0.8).run(g[switch:], path[switch])
    np.testing.assert_allclose(path[switch:], sgd, rtol=1e-11)
    never = o.bind(eps_switch=0).run(g, X0)
    np.testing.assert_allclose(never, adam, rtol=1e-12)


@pytest.mark.parametrize(("gradients", "phases"), [
    ([[1.0, 2.0], [1.0, 2.0], [3.0, 1.0]], [0, 1, 1]),  # at t = 1 the rate is gamma itself
    ([[1.0, 2.0], [0.0, 0.0], [0.0, 0.0]], [0, 0, 0]),  # a gradient of 0 gives no gamma
    ([[1.0, 2.0], [5.0, 1.0], [-1.0, 2.0]], [0, 0, 0]),
])
def test_when_swats_switches(gradients, phases):
    o = optimizer("swats")
    step, x, state = o.step_function(), np.zeros(2), tuple(np.zeros(2) for _ in o.state)
    for t, (g, phase) in enumerate(zip(gradients, phases, strict=True), 1):
        x, state = step(x, np.array(g), state, t)
        assert np.isfinite(x).all() and state[3].tolist() == [phase, phase]


COUPLED = {
    "adafactor_unfactored": (
        adafactor, {"lr": 0.2, "c": 0.8, "d": 0.9, "eps1": 1e-2, "eps2": 1e-3},
    ),
    "adai": (adai, {"lr": 0.01, "beta0": 0.1, "beta2": 0.99, "eps": 0.05}),
}


@pytest.mark.parametrize("name", COUPLED)
def test_a_coupled_method_matches_a_plain_loop(name):
    loop, values = COUPLED[name]
    o = optimizer(name, **values)
    path = o.run(GRADIENTS, X0)
    np.testing.assert_allclose(path[1:], list(loop(X0, GRADIENTS, **values)), rtol=1e-11)
    for p, value in values.items():
        other = 10 * value if p == "eps2" else value * 0.99
        start = X0 * 1e-4 if p == "eps2" else X0  # the floor matters where x is small
        moved = o.bind(**{p: other}).run(GRADIENTS, start)
        assert not np.allclose(moved, o.run(GRADIENTS, start), rtol=1e-7, atol=0), p
    alone = o.run(GRADIENTS[:, 3:4], X0[3:4])
    assert not np.allclose(alone[:, 0], path[:, 3], rtol=1e-2)


def test_adafactor_is_clipped_and_capped():
    """At the first step u has root mean square 1, whatever the gradient; d halves it."""
    for d, size in ((1, 0.01), (0.5, 0.005), (2, 0.01)):
        o = optimizer("adafactor_unfactored", d=d)
        step = np.diff(o.run(GRADIENTS[:1] * 1e6, X0), axis=0)[0]
        scale = np.sqrt(np.mean(X0**2))
        assert np.sqrt(np.mean(step**2)) == pytest.approx(size * scale, rel=1e-12)
