"""EXAdam's onset of instability, and the first passage that follows it."""

from __future__ import annotations

import json

import mpmath
import numpy as np
import pytest
import sympy as sp

from adamnx_theory.definitions import optimizer
from adamnx_theory.dynamics import first_passage, linearize, onset
from adamnx_theory.dynamics.stability.onsets import deviations, step_table
from adamnx_theory.errors import BadInput


def exadam(lr, **values):
    return optimizer("exadam_eps_inside", lr=lr, **values)


def test_the_formula_of_the_catalogue():
    o = exadam("5e-5")
    lr, beta1, _, eps = (p.symbol for p in o.parameters)
    gamma = sp.Symbol("gamma", positive=True)
    printed = sp.exp(2 * (1 + beta1) * sp.sqrt(eps) / (lr * gamma)) / 2 - 1
    assert sp.simplify(onset(o, 1).formula - printed) == 0
    assert sp.simplify(onset(o, 1).formula - printed.subs(lr, 2 * lr)) != 0
    outside = onset(optimizer("exadam", lr="5e-9"), 1).formula
    assert sp.simplify(outside - printed.subs(sp.sqrt(eps), eps)) == 0


@pytest.mark.parametrize(("lr", "step"), [("5e-5", 999), ("4e-5", 6679), ("3.5e-5", 25951)])
def test_the_step_t_map_is_unstable_from_the_onset_on(lr, step):
    found = onset(exadam(lr), 1)
    assert found.step == step
    for t, stable in ((step - 1, True), (step, False), (step + 50, False), (step - 300, True)):
        assert linearize(exadam(lr), 1.0, at=t).stable is stable
    for t in range(1, found.early + 1):
        assert not linearize(exadam(lr), 1.0, at=t).stable
    assert linearize(exadam(lr), 1.0, at=found.early + 1).stable


def test_onsets_beyond_every_number_are_printed():
    found = onset(exadam("1e-6"), 1)
    assert found.step is None and found.early == 0
    with mpmath.workdps(50):
        assert mpmath.almosteq(found.value, mpmath.exp(380) / 2 - 1, 1e-30)
    far = onset(exadam("1e-9"), 1).to_dict()
    assert far["value"].endswith("e+165031") and json.loads(json.dumps(far)) == far


def test_curvature_and_second_moment_shift_the_onset():
    assert onset(exadam("5e-5"), 2).step == onset(exadam("1e-4"), 1).step
    later = onset(exadam("5e-5"), 1, second_moment="1e-8")  # sqrt(eps + v) = sqrt(2) 1e-4
    assert float(later.value) == pytest.approx(np.exp(7.6 * np.sqrt(2)) / 2 - 1, rel=1e-9)
    assert onset(exadam(1), 1).step == 1 and onset(exadam(1), 1).early == 0


@pytest.mark.parametrize("name", ["adam", "heavy_ball", "adamnx"])
def test_other_methods_have_no_onset(name):
    with pytest.raises(BadInput, match="does not grow"):
        onset(optimizer(name), 1)


def test_bad_input():
    for curvature, second in ((0, 0), (-1, 0), (1, -1), (float("nan"), 0)):
        with pytest.raises(BadInput):
            onset(exadam("5e-5"), curvature, second)
    for bad in ({"level": 0}, {"noise": 0}, {"quantile": 1}, {"curvature": -1}, {"limit": 0}):
        with pytest.raises(BadInput):
            first_passage(exadam("5e-5"), **{"curvature": 1.0, "level": 1.0, "noise": 1.0, **bad})
    with pytest.raises(BadInput, match="within 900 steps"):
        first_passage(exadam("5e-5"), 1.0, 1e6, 1.0, limit=900)


def test_the_tables_are_the_steps_that_linearize_gives():
    o = exadam("5e-5")
    local, by_gradient = step_table(o, 40, 3)
    for k in range(3):
        found = linearize(o, 1.0, at=40 + k)
        np.testing.assert_allclose(local[k], found.local, rtol=1e-13)
        np.testing.assert_allclose(by_gradient[k], found.by_gradient, rtol=1e-13)


def test_deviations_settle_for_a_method_with_a_limit():
    o = optimizer("adam_eps_inside", lr="1e-4")
    wanted = np.sqrt(linearize(o, 1.0).stationary_covariance(1.0)[0, 0])
    last = next(d for t, d in enumerate(deviations(o, 1.0)) if t == 9000)
    assert last == pytest.approx(wanted, rel=1e-4)


@pytest.mark.statistical
def test_first_passages_of_the_method_itself():
    """2 000 runs of EXAdam with noise 1e-12: the share that has passed 3e-6 at each quantile.

    The share's standard error is at most 0.0112; 5.5 of them, 0.062, are allowed: a false
    alarm in 3e-8 per quantile.  One step later or earlier by 2 % of t changes the share
    by more than 0.3.
    """
    o, runs, level, noise = exadam("5e-5"), 2000, 3e-6, 1e-12
    random = np.random.default_rng(8)

    def gradient(x):
        return x + noise * random.normal(size=x.shape)

    at = {q: first_passage(o, 1.0, level, noise, q) for q in (0.1, 0.5, 0.9)}
    path = np.abs(o.run(gradient, np.zeros(runs), steps=at[0.9] + 30))
    first = np.argmax(path >= level, axis=0)
    first[~(path >= level).any(axis=0)] = len(path)
    for q, t in at.items():
        assert abs(np.mean(first <= t) - q) < 0.062
    assert abs(np.mean(first <= 0.98 * at[0.5]) - 0.5) > 0.3


def test_an_independent_run():
    """First passages 1304, 7604, 27654: one ratio of level to noise explains all three."""
    for lr, seen in (("5e-5", 1304), ("4e-5", 7604), ("3.5e-5", 27654)):
        low, high = (first_passage(exadam(lr), 1.0, 10**6.4, 1.0, q) for q in (0.05, 0.95))
        assert low <= seen <= high
        assert not low <= seen * 1.05 <= high
