"""Linear maps by modes against the whole Jacobian, and thresholds against runs."""

from __future__ import annotations

import json

import numpy as np
import pytest
from kinds import ELEMENTWISE, ON_GRADIENTS

from adamnx_theory.definitions import optimizer
from adamnx_theory.dynamics import NotLinear, linearize, sharp_condition, threshold
from adamnx_theory.errors import BadInput, UnknownName

LINEAR = [
    n for n in ELEMENTWISE if n not in ("lion", "signum") and not optimizer(n).reductions
]
RANDOM = np.random.default_rng(5)
SQUARE = RANDOM.normal(size=(4, 4))
HESSIAN = SQUARE @ SQUARE.T + 0.2 * np.eye(4)
SECOND = np.array([0.3, 1.0, 2.0, 0.01])


def _bound(name, lr):
    o = optimizer(name, p=2, q=1) if "aida" in name else optimizer(name)
    given = {"lr": lr, "eps": 0.01, "weight_decay": 0.03}
    return o.bind(**{k: v for k, v in given.items() if k in {p.name for p in o.parameters}})


def whole_jacobian(o, t, hessian, second=None):
    """All n (1 + k) variables, by differences of the step itself around the fixed point."""
    step, n, h = o.step_function(), len(hessian), 1e-30
    start = np.zeros((1 + len(o.state), n))
    if second is not None:
        (row,) = (i for i, s in enumerate(o.state, 1) if s.name in ("v", "r"))
        rate = {"adamnx": 1.0, "adamnx_eps_inside": 1.0}.get(o.name)
        start[row] = second / (rate or float(o.value("beta2")))

    def moved(z):
        z = start + z.reshape(start.shape)
        x, state = step(z[0], hessian @ z[0], tuple(z[1:]), t)
        return np.concatenate([x, *state])

    size = start.size
    nonnegative = [False, *(bool(s.symbol.is_nonnegative) for s in o.state)]
    columns = []
    for i in range(size):
        z = np.zeros(size)
        z[i] = h
        low = np.zeros(size) if nonnegative[i // n] else -z
        columns.append((moved(z) - moved(low)) / (h if nonnegative[i // n] else 2 * h))
    return np.array(columns).T


@pytest.mark.parametrize("name", [n for n in LINEAR if n in ON_GRADIENTS])
def test_the_modes_have_the_eigenvalues_of_the_whole_jacobian(name):
    o, t = _bound(name, 0.004), 3
    found = linearize(o, HESSIAN, at=t)
    whole = whole_jacobian(o, t, HESSIAN)

    def polynomial(linear):
        modes = np.linalg.eigvals(linear.modes).ravel()
        return np.poly(np.concatenate([modes, *(np.full(4, p) for p in linear.passive)])).real

    np.testing.assert_allclose(polynomial(found), np.poly(whole), rtol=1e-7, atol=1e-9)
    radius = np.abs(np.linalg.eigvals(whole)).max()
    assert found.full_spectral_radius == pytest.approx(radius, rel=1e-7)
    wrong = linearize(o.bind(lr=0.00404), HESSIAN, at=t)
    assert not np.allclose(polynomial(wrong), np.poly(whole), rtol=1e-7, atol=1e-9)


@pytest.mark.parametrize("name", ["adam", "adam_eps_inside", "adamw", "rmsprop_momentum",
                                  "adamnx", "ademamix"])
def test_with_a_frozen_second_moment_that_differs_by_coordinate(name):
    """Late, where bias corrections are at their limits."""
    o, t = _bound(name, 0.004), 10**6
    found = linearize(o, HESSIAN, SECOND)
    keep = (1 + len(o.state) - 1) * 4  # the second moment comes last
    whole = whole_jacobian(o, t, HESSIAN, SECOND)[:keep, :keep]
    wanted = np.sort(np.abs(np.linalg.eigvals(whole)))
    np.testing.assert_allclose(np.sort(found.moduli.ravel()), wanted, rtol=1e-5)
    assert not np.allclose(found.scale, 1)
    assert found.scale[0] == 1


@pytest.mark.parametrize("name", LINEAR)
@pytest.mark.parametrize("second", [None, SECOND], ids=["fixed point", "frozen"])
def test_stable_below_the_threshold_and_unstable_above(name, second):
    at = 50 if "exadam" in name else None
    o = _bound(name, 0.004)
    most = threshold(o, HESSIAN, second_moment=second, at=at)
    for factor, stable in ((0.5, True), (0.99, True), (1 - 1e-9, True), (1 + 1e-9, False),
                           (1.01, False), (2, False)):
        found = linearize(o.bind(lr=most * factor), HESSIAN, second, at)
        assert found.stable is stable and (found.spectral_radius < 1) is stable
    assert threshold(o.bind(lr=0.7), HESSIAN, second_moment=second, at=at) == pytest.approx(most)


@pytest.mark.parametrize("name", ["adam_eps_inside", "adamw_eps_inside", "nesterov", "rmsprop"])
@pytest.mark.parametrize("factor", [0.5, 0.99, 1.01, 1.1])
def test_a_run_from_a_tiny_perturbation_grows_at_the_spectral_radius(name, factor):
    # beta2 small, so that v dies out as fast as the run is short
    o = _bound(name, 0.004).bind(**({"beta2": 0.9} if name != "nesterov" else {}))
    o = o.bind(lr=threshold(o, HESSIAN) * factor)
    found = linearize(o, HESSIAN)
    x0 = np.full(4, 1e-150)
    path = o.run(lambda x: HESSIAN @ x, x0, steps=500)

    def measured(path):
        sizes = np.abs(path).max(axis=1)
        return (sizes[500] / sizes[300]) ** (1 / 200)

    beats = found.moduli[-1, 0] - found.moduli[-1, -1] < 1e-9  # a complex pair
    room = 1e-2 if beats else 1e-4
    assert measured(path) == pytest.approx(found.spectral_radius, rel=room)
    assert measured(found.iterate(x0, 500)) == pytest.approx(found.predicted_growth, rel=room)
    assert found.predicted_growth != pytest.approx(found.spectral_radius * 1.02, rel=room)


def test_iterate_is_the_run_of_a_linear_method():
    o = optimizer("nesterov", lr=0.02, weight_decay=0.01)
    path = o.run(lambda x: HESSIAN @ x, np.arange(4.0), steps=40)
    linear = linearize(o, HESSIAN).iterate(np.arange(4.0), 40)
    np.testing.assert_allclose(linear, path, rtol=1e-9, atol=1e-12)
    with pytest.raises(BadInput, match="shape"):
        linearize(o, HESSIAN).iterate(np.zeros(3), 4)
    with pytest.raises(BadInput):
        linearize(o, HESSIAN).iterate(np.zeros(4), -1)


def test_thresholds_without_a_number():
    assert threshold(optimizer("aida", weight_decay="1e-3"), HESSIAN) == np.inf
    with pytest.raises(BadInput, match="decides nothing"):
        threshold(optimizer("aida"), HESSIAN)
    assert threshold(optimizer("lion"), HESSIAN) == 0
    for name in ("adam", "heavy_ball"):
        assert threshold(optimizer(name), np.diag([1.0, 0.0])) == 0
        assert threshold(optimizer(name), np.diag([1.0, -0.1])) == 0
    with pytest.raises(BadInput, match="grows without bound"):
        threshold(optimizer("exadam"), 1.0)
    with pytest.raises(BadInput, match="not proportional"):
        threshold(optimizer("adam"), 1.0, name="beta1")
    with pytest.raises(UnknownName):
        threshold(optimizer("adam"), 1.0, name="rate")


def test_decay_carries_a_slightly_negative_curvature():
    o = optimizer("heavy_ball", momentum="0.5", weight_decay="0.1")
    most = threshold(o, np.diag([1.0, -0.5]))
    assert most == pytest.approx(0.1 / 0.5 * 0.5)  # P(1) = (1-b) mu + phi
    for factor, stable in ((0.999, True), (1.001, False)):
        assert linearize(o.bind(lr=most * factor), np.diag([1.0, -0.5])).stable is stable


@pytest.mark.parametrize("bad", [np.ones((2, 3)), [[1.0, 2.0], [0.0, 1.0]], [[np.nan]], "H",
                                 np.zeros((0, 0)), np.ones((2, 2, 2)), [1j]])
def test_bad_hessians_are_refused(bad):
    with pytest.raises(BadInput) as caught:
        linearize(optimizer("adam"), bad)
    assert "\n" not in str(caught.value)


def test_other_bad_input():
    adam = optimizer("adam")
    for bad in (-1.0, [1.0, 2.0, 3.0], np.nan, "v"):
        with pytest.raises(BadInput, match="second moment"):
            linearize(adam, np.eye(2), bad)
    for at in (0, 1.5, "t"):
        with pytest.raises(BadInput):
            linearize(adam, np.eye(2), at=at)
    with pytest.raises(BadInput, match="no finite step"):
        linearize(adam.bind(eps=0), np.eye(2))
    assert linearize(adam.bind(eps=0), np.eye(2), 1.0).stable
    with pytest.raises(NotLinear):
        linearize(optimizer("signum"), np.eye(2))


def test_a_number_or_a_diagonal_stands_for_a_matrix():
    o = optimizer("heavy_ball", lr=0.1)
    assert linearize(o, 2.0).hessian.tolist() == [[2.0]]
    assert (linearize(o, [1.0, 3.0]).hessian == np.diag([1.0, 3.0])).all()
    record = linearize(o, [1.0, 3.0]).to_dict()
    assert json.loads(json.dumps(record)) == record and record["stable"]


@pytest.mark.parametrize(
    "ask",
    [
        sharp_condition,
        lambda given: threshold(given, 1.0),
        lambda given: linearize(given, 1.0),
    ],
)
def test_a_name_is_no_optimizer(ask) -> None:
    with pytest.raises(BadInput, match=r"takes an Optimizer, as at.optimizer\(...\) gives it, not"):
        ask("adam")
