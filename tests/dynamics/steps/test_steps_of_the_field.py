"""The largest steps of AdaDelta, Adafactor and SWATS: neared by a search, never exceeded."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import sympy as sp

from adamnx_theory.definitions import optimizer
from adamnx_theory.dynamics.matrix_values import matrix_step_bound
from adamnx_theory.dynamics.phases import phases
from adamnx_theory.dynamics.steps.own_steps import own_steps_bound
from adamnx_theory.dynamics.steps.relative_steps import relative_bound
from adamnx_theory.dynamics.steps.stepsize import step_bound


def value(o, t, **others):
    """The bound at the optimizer's values, at step t."""
    bound = matrix_step_bound(o).bound if hasattr(o, "steps") else step_bound(o).bound
    given = {p.name: o.value(p.name) for p in o.parameters} | {"t": t} | others
    return float(bound.subs({s: sp.Float(given[str(s)], 40) for s in bound.free_symbols}))


def searched(score, steps, columns, rounds=60, most=np.inf, population=300, seed=1):
    """The largest score that the cross-entropy method finds over logarithms of gradients.

    `score` takes gradients (population, steps, columns) and returns a number for each.
    """
    random = np.random.default_rng(seed)
    middle, width = np.zeros((steps, columns)), np.full((steps, columns), 4.0)
    best = 0.0
    for _ in range(rounds):
        logs = np.minimum(middle + width * random.normal(size=(population, steps, columns)), most)
        found = score(np.exp(logs))
        order = np.argsort(found)[-population // 8 :]
        best = max(best, float(found[order[-1]]))
        middle, width = logs[order].mean(0), logs[order].std(0) + 0.02
    return best


def alone(o):
    """The last step, for a method without reductions: one run, each coordinate a sequence."""

    def score(g):
        path = o.run(g[:, :, 0].T, np.zeros(len(g)))
        return np.abs(path[-1] - path[-2])

    return score


@pytest.mark.parametrize(("rho", "steps"), [("0.95", 4), ("0.5", 5), ("0.1", 3)])
def test_adadeltas_largest_step_at_step_t(rho, steps):
    o = optimizer("adadelta", rho=rho, eps="1e-6", lr=2)
    wanted = value(o, steps)
    found = searched(alone(o), steps, 1, rounds=200)
    assert 0.995 * wanted < found < wanted * (1 + 1e-12)
    early = value(o, steps - 1)
    assert found > 1.05 * early  # the control: the bound of the step before is exceeded


def test_adadeltas_steps_grow_without_bound_when_gradients_do():
    o = optimizer("adadelta", rho="0.9")
    g = 1e4 ** np.arange(1.0, 37)[:, None]
    moved = np.abs(np.diff(o.run(g, [0.0])[:, 0]))
    wanted = [value(o, t) for t in range(1, 37)]
    np.testing.assert_allclose(moved, wanted, rtol=1e-3)
    assert moved[-1] / moved[-3] == pytest.approx(1.9, rel=2e-3)


@pytest.mark.parametrize(("rho", "eps"), [("0.95", "0.3"), ("0.5", "1"), ("0.8", "30"), ("0.3", 2)])
def test_adadelta_never_steps_further_than_the_largest_gradient(rho, eps):
    """Gradients of size at most 1, from a search and a constant one."""
    o = optimizer("adadelta", rho=rho, eps=eps, lr=3)
    found = searched(alone(o), 40, 1, rounds=40, most=0.0)
    assert found <= 3 * (1 + 1e-12)
    constant = np.abs(np.diff(o.run(np.ones((3000, 1)), [0.0])[:, 0]))
    assert 0.995 * 3 < constant.max() <= 3 * (1 + 1e-12)
    signs = np.random.default_rng(3).choice([-1.0, 1.0, 1e-3, 0.0], size=(400, 500))
    assert np.abs(np.diff(o.run(signs, np.zeros(500)), axis=0)).max() <= 3 * (1 + 1e-12)


def test_the_largest_gradient_bounds_no_other_methods_step():
    """A control: Adam and RMSProp leave it behind at once."""
    small = np.full((50, 1), 1e-6)
    for name in ("adam", "rmsprop"):
        moved = np.diff(optimizer(name, lr=1, eps=0).run(small, [0.0])[:, 0])
        assert np.abs(moved).max() > 1e5 * 1e-6
    o = optimizer("adadelta", eps="1e-20")
    assert np.abs(np.diff(o.run(small, [0.0])[:, 0])).max() <= 1e-6


def test_what_is_no_adadelta_has_not_its_bound():
    o = optimizer("adadelta")
    u, v = o.state_symbols[::-1]
    for update in ({o.x: o.update[o.x] + o.g**3}, {v: o.update[v] + u}, {u: o.update[u] + 1}):
        assert own_steps_bound(replace(o, update={**o.update, **update})) is None
    assert own_steps_bound(o) is not None


@pytest.mark.parametrize(("steps", "n", "d"), [(1, 3, 1), (5, 1, 1), (5, 4, 1), (5, 4, "0.5"),
                                               (6, 9, 2)])
def test_adafactors_largest_step_at_step_t(steps, n, d):
    """Both ends of the smaller of t^(c/2) and d sqrt(n); the start is all ones, lr above 1."""
    o = optimizer("adafactor_unfactored", lr=3, d=d, eps2=0)
    rest = np.ones(n)
    wanted = value(o, steps, rms_x=1.0, n=n)

    def score(g):
        out = []
        for one in g:
            start = o.step_function()
            state = (np.zeros(n),)
            for t, row in enumerate(one, 1):
                moved, state = start(rest, row, state, t)  # x held, so that its scale is 1
            out.append(abs(moved[0] - 1))
        return np.array(out)

    found = searched(score, steps, n, rounds=14, population=80)
    assert 0.995 * wanted < found < wanted * (1 + 1e-12)


def test_the_scale_of_x_and_the_whole_step_of_adafactor():
    o = optimizer("adafactor_unfactored", lr="0.3", d="0.7", eps2="0.01")
    random = np.random.default_rng(4)
    for x0 in (1e-5 * random.normal(size=6), random.normal(size=6)):
        path = o.run(random.normal(size=(60, 6)) ** 5, x0)
        scale = np.sqrt(np.mean(path[:-1] ** 2, axis=1))
        t = np.arange(1, 61)
        rate = np.minimum(0.3, t**-0.5) * np.maximum(0.01, scale)
        whole = np.sqrt(np.mean(np.diff(path, axis=0) ** 2, axis=1))
        assert (whole <= 0.7 * rate * (1 + 1e-9)).all() and (whole > 0.65 * rate).any()
        each = [value(o, int(k), rms_x=s, n=6) for k, s in zip(t, scale, strict=True)]
        assert (np.abs(np.diff(path, axis=0)).max(axis=1) <= np.array(each) * (1 + 1e-9)).all()


@pytest.mark.parametrize(("rows", "columns"), [(2, 2), (2, 3)])
def test_factored_adafactor_goes_beyond_the_unfactored_bound(rows, columns):
    o = optimizer("adafactor", lr=3, eps2=0)
    x0, g = np.ones((rows, columns)), np.zeros((1, rows, columns))
    g[0, 0, 0], g[0, 1, 1] = 1e-6, 1.0
    wanted = value(o, 1, rms_x=1.0, rows=rows, columns=columns)
    moved = abs(o.run(g, x0)[1, 0, 0] - 1)
    assert moved == pytest.approx(wanted, rel=1e-6) and wanted == np.sqrt(rows * columns)
    unfactored = optimizer("adafactor_unfactored", lr=3, eps2=0)
    assert moved > 1.4 * value(unfactored, 1, rms_x=1.0, n=rows * columns)
    random = np.random.default_rng(5)
    for _ in range(20):
        path = o.run(random.normal(size=(4, rows, columns)) ** 9, x0)
        scale = np.sqrt(np.mean(path[:-1] ** 2, axis=(1, 2)))
        each = [value(o, t, rms_x=s, rows=rows, columns=columns) for t, s in enumerate(scale, 1)]
        assert (np.abs(np.diff(path, axis=0)).max(axis=(1, 2)) <= np.array(each) * (1 + 1e-9)).all()


def test_what_is_not_held_by_its_own_scale_has_no_relative_bound():
    o = optimizer("adafactor_unfactored")
    v = o.state_symbols[0]
    for update in ({o.x: o.update[o.x] - o.g}, {v: o.update[v] / 2}):
        assert relative_bound(replace(o, update={**o.update, **update})) is None
    for name in ("ada2ms", "adai", "swats"):
        assert relative_bound(optimizer(name)) is None


def test_swats_has_adams_bound_and_then_none():
    o = optimizer("swats", lr=1, beta1="0.7", beta2="0.8", eps=0)
    found = step_bound(o)
    assert found.kind == "phases" and [label for label, _ in found.parts] == ["phase = 0",
                                                                             "phase = 1"]
    adam, sgd = (part for _, part in found.parts)
    assert adam.bound == step_bound(optimizer("adam")).bound and sgd.kind == "none"
    steady = o.bind(eps_switch=0)  # no switch
    k = np.arange(400)[::-1]
    moved = np.abs(np.diff(steady.run((0.7 / 0.8) ** k[:, None], [0.0])[:, 0]))
    wanted = float(adam.bound.subs(o.parameter_values))
    assert moved[-1] == pytest.approx(wanted, rel=1e-6)
    # a huge eps_switch switches at step 2; from then on steps are multiplied with gradients
    g = np.ones((5, 1))
    g[2:] *= 1e6
    late = np.abs(np.diff(o.bind(eps_switch="1e9").run(g, [0.0])[:, 0]))
    assert late[1] <= wanted and late[2] > 1e4 * wanted


def test_the_phases_of_swats():
    adam, sgd = phases(optimizer("swats", lr="0.01"))
    assert (adam.held, [str(s) for s in sgd.held]) == ((), ["l"])
    assert {p.name for p in sgd.optimizer.parameters} == {"beta1", "l"}
    assert adam.optimizer.value("lr") == sp.Rational(1, 100)
    assert not adam.optimizer.reductions and not sgd.optimizer.reductions
    whole, g = optimizer("swats", lr="0.01", eps_switch=0), np.random.default_rng(1)
    given = g.normal(size=(9, 3))
    np.testing.assert_array_equal(adam.optimizer.run(given, np.ones(3)), whole.run(given,
                                                                                   np.ones(3)))
    for name in ("adam", "radam", "adafactor_unfactored", "adai"):
        assert phases(optimizer(name)) == ()
