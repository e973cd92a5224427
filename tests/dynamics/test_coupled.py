"""Methods whose coordinates meet in reductions, near a minimizer: predicted and run."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import sympy as sp

import adamnx_theory as at
from adamnx_theory.definitions import optimizer, problem
from adamnx_theory.dynamics import StepMap, jacobian, linearize, sharp_condition, threshold
from adamnx_theory.dynamics.linear.derivatives import SCALE, SECOND, at_rest
from adamnx_theory.dynamics.matrix_entries import of_one_entry
from adamnx_theory.dynamics.matrix_values import matrix_stability
from adamnx_theory.dynamics.phases import phases
from adamnx_theory.dynamics.stability.shares import (
    RATE,
    SHARE,
    rates,
    shares,
    shares_matrix,
    shares_threshold,
)
from adamnx_theory.errors import BadInput


class Bowl:
    """x^T H x / 2."""

    def __init__(self, hessian):
        self.h = np.asarray(hessian, dtype=float)

    def gradient(self, x):
        return self.h @ x

    def hessian(self, x):
        return self.h


def steep(n, seed, least=0.3):
    """A random symmetric positive definite matrix."""
    a = np.random.default_rng(seed).normal(size=(n, n))
    return a @ a.T / n + least * np.eye(n)


def radius(matrix):
    return float(np.abs(np.linalg.eigvals(matrix)).max())


def run(o, hessian, x, state, steps, first=1):
    """x and the state after each step, (steps + 1, 1 + k, n)."""
    return StepMap(o, Bowl(hessian)).orbit(np.array([x, *state]), steps, first)


# Adai


def test_adais_condition_is_derived_from_its_definition():
    found = shares(optimizer("adai"))
    o = optimizer("adai")
    beta0, beta2, eps = (p.symbol for p in o.parameters[1:])
    assert found.rate == sp.Max(eps, sp.Min(1, beta0 * SHARE)) and found.forgotten == beta2
    assert sp.simplify(found.weight - RATE / (2 - RATE)) == 0
    assert sp.simplify(found.condition.bound - 2 / found.weight) == 0
    assert at_rest(found.optimizer)[found.optimizer.state_symbols[1]] == 1  # w
    for name in ("ada2ms", "adam", "swats", "adafactor_unfactored"):
        assert shares(optimizer(name)) is None
    # with the mean taken to another power the scale of v is seen
    x, r = o.x, o.reductions[0].symbol
    seen = replace(o, name="seen", update={**o.update, x: o.update[x].xreplace({r: r**2})})
    assert shares(seen) is None


@pytest.mark.parametrize("seed", range(6))
def test_at_fixed_shares_the_threshold_is_where_the_radius_is_one(seed):
    random = np.random.default_rng(seed)
    n = int(random.integers(1, 7))
    h, v = steep(n, seed), random.random(n) ** 4 + 1e-9
    o = optimizer("adai", beta0="0.6")
    lr = shares_threshold(o, h, v)
    below, on, above = (radius(shares_matrix(o.bind(lr=repr(float(f * lr))), h, v))
                        for f in (0.999, 1, 1.001))
    assert below < 1 < above and on == pytest.approx(1, abs=1e-9)
    values = np.linalg.eigvals(shares_matrix(o.bind(lr=repr(lr)), h, v))
    assert np.abs(values + 1).min() < 1e-6  # a flip
    for factor in np.linspace(0.01, 0.99, 7):
        assert radius(shares_matrix(o.bind(lr=repr(float(factor * lr))), h, v)) < 1


def test_other_thresholds_for_adai_are_wrong():
    """Controls: the weights a and not a/(2 - a); one mean rate; no weights (gradient descent)."""
    h, v = steep(5, 8), np.array([1.0, 0.2, 3.0, 0.05, 0.7])
    o = optimizer("adai", beta0="0.4")
    a, right = rates(o, v), shares_threshold(o, h, v)
    for weights in (a, np.full(5, a.mean() / (2 - a.mean())), np.ones(5)):
        root = np.sqrt(weights)
        wrong = 2 / np.linalg.eigvalsh(root[:, None] * h * root)[-1]
        assert abs(radius(shares_matrix(o.bind(lr=repr(float(wrong))), h, v)) - 1) > 1e-2
    assert abs(radius(shares_matrix(o.bind(lr=repr(right)), h, v)) - 1) < 1e-9


def test_the_map_at_fixed_shares_is_the_whole_recurrences_derivative():
    """At (x*, 0, v, 1), v > 0: the Jacobian of all n coordinates, and beta2 for each v."""
    h, v = steep(4, 3), np.array([0.1, 3.0, 0.0004, 1.0])
    o = optimizer("adai", lr="0.3", beta0="0.5")
    z = np.array([np.zeros(4), np.zeros(4), v, np.ones(4)])  # x, m, v, w
    whole = StepMap(o, Bowl(h)).jacobian(z, 50)
    np.testing.assert_allclose(whole[:8, :8], shares_matrix(o, h, v), rtol=1e-12, atol=1e-14)
    assert not whole[:8, 8:].any()
    np.testing.assert_allclose(whole[8:12, 8:12], 0.99 * np.eye(4), atol=1e-12)
    assert not np.allclose(whole[:8, :8], shares_matrix(o, h, v[::-1]))
    # away from m = 0 shares do matter, across coordinates
    z[1] = 1.0
    across = StepMap(o, Bowl(h)).jacobian(z, 50)[:4, 8:12]
    assert (np.abs(across - np.diag(np.diag(across))) > 0).sum() >= 6


@pytest.mark.parametrize("factor", [0.6, 1.02])
def test_adai_near_a_minimizer_moves_as_predicted(factor):
    h, v = steep(5, 8), np.array([1.0, 0.2, 3.0, 0.05, 0.7])
    o = optimizer("adai", beta0="0.4", beta2="0.999")
    o = o.bind(lr=repr(float(factor * shares_threshold(o, h, v))))
    wanted = shares_matrix(o, h, v)
    x = 1e-40 * np.random.default_rng(1).normal(size=5)
    path = run(o, h, x, (np.zeros(5), v, np.ones(5)), 300)
    z = np.concatenate([x, np.zeros(5)])
    for k in range(300):
        z = wanted @ z
        got = np.concatenate([path[k + 1, 0], path[k + 1, 1]])
        np.testing.assert_allclose(got, z, atol=1e-9 * np.abs(z).max(), rtol=0)
    sizes = np.linalg.norm(path[:, 0], axis=1)
    ratio = sizes[-1] / sizes[0]
    assert ratio > 10 if factor > 1 else ratio < 0.01
    other = np.linalg.matrix_power(shares_matrix(o, h, np.ones(5)), 300) @ np.concatenate(
        [x, np.zeros(5)])
    assert np.abs(other - z).max() > 0.05 * max(np.abs(z).max(), np.abs(other).max())  # control


@pytest.mark.parametrize(("beta2", "stay"), [("0.99", True), ("0.6", False)])
def test_shares_stay_where_x_falls_faster_than_the_root_of_beta2(beta2, stay):
    h, v = steep(4, 5, least=1.0), np.array([1.0, 0.5, 2.0, 0.25])
    o = optimizer("adai", beta0="0.8", beta2=beta2)
    o = o.bind(lr=repr(float(0.3 * shares_threshold(o, h, v))))
    rho = radius(shares_matrix(o, h, v))
    assert bool(rho < np.sqrt(float(beta2))) is stay and rho < 1
    x = 1e-6 * np.random.default_rng(2).normal(size=4)
    path = run(o, h, x, (np.zeros(4), v, np.ones(4)), 500)
    last, first = path[-1, 2] / path[-1, 2].mean(), v / v.mean()
    assert bool(np.abs(last - first).max() < 1e-6) is stay
    if not stay:
        assert np.abs(last - first).max() > 0.1


@pytest.mark.parametrize(("n", "needed"), [(12, 2.0), (4, 8.0), (1, 38.0)])
def test_along_one_axis_adai_needs_less_than_equal_shares_allow(n, needed):
    """beta0 = 0.1: 2 (2 - a)/a with a = min(n/10, 1); equal shares would allow 38."""
    o, h = optimizer("adai", beta2="0.9"), np.diag(np.full(n, 2.0))
    equal = shares_threshold(o, h, np.ones(n))
    assert equal * 2 == pytest.approx(38)
    alone = np.eye(n)[0]
    assert shares_threshold(o, h, alone) * 2 == pytest.approx(needed)
    for factor in (0.95, 1.05):
        own = o.bind(lr=repr(factor * needed / 2))
        x = np.abs(own.run(lambda x: h @ x, 1e-9 * alone, 1200)[:, 0])
        assert x[:400].max() > 1e-6 if factor > 1 else x[-50:].max() < 1e-12


def test_what_is_asked_of_shares_wrongly():
    o, h = optimizer("adai"), np.eye(2)
    for bad in ([1.0], [1.0, -1.0], [0.0, 0.0], [1.0, np.nan], [[1.0, 2.0]]):
        with pytest.raises(BadInput):
            shares_threshold(o, h, bad)
    assert shares_threshold(o, -h, [1.0, 2.0]) == 0
    with pytest.raises(BadInput, match="reads no shares"):
        shares_matrix(optimizer("adam"), h, [1.0, 1.0])
    with pytest.raises(BadInput, match="no linear map"):
        linearize(o, h)


# Adafactor


def test_adafactors_condition_is_derived_from_its_definition():
    o = optimizer("adafactor_unfactored")
    lr, _, _, eps1, eps2 = (p.symbol for p in o.parameters)
    found = sharp_condition(o)
    rate = sp.Min(lr, 1 / sp.sqrt(o.t)) * sp.Max(eps2, SCALE)
    assert found.bound == 2 and found.rest == eps1
    assert sp.simplify(found.gain - rate / sp.sqrt(SECOND)) == 0
    factored = matrix_stability(optimizer("adafactor"))
    names = {s: sp.Symbol(str(s), positive=True) for s in found.gain.free_symbols}
    again = {s: sp.Symbol(str(s), positive=True) for s in factored.gain.free_symbols}
    wanted = found.gain.xreplace(names).subs(sp.Symbol("v_star", positive=True),
                                             sp.Symbol("eps1", positive=True))
    assert factored.bound == 2 and sp.simplify(factored.gain.xreplace(again) - wanted) == 0
    with pytest.raises(BadInput, match="falls to 0"):
        jacobian(o)
    with pytest.raises(BadInput, match="falls to 0"):
        linearize(o, 1.0)
    with pytest.raises(BadInput, match="not proportional"):
        threshold(o, 1.0, at=5)
    with pytest.raises(BadInput, match="no finite step"):
        linearize(o.bind(eps1=0), 1.0, at=5)
    for bad in ([1.0, 2.0, 3.0], [np.nan, 1.0], "x"):
        with pytest.raises(BadInput, match="minimizer"):
            linearize(o, np.eye(2), at=5, minimizer=bad)


def test_what_enters_otherwise_than_entry_by_entry_has_no_entry():
    o = optimizer("adafactor")
    assert of_one_entry(optimizer("muon")) is None and of_one_entry(o) is not None
    (x, new), *rest = o.update.items()
    twice = replace(o, name="twice", update={x: new + x, **dict(rest)})
    assert of_one_entry(twice) is None


@pytest.mark.parametrize("center", [0.0, 3.0])
def test_adafactor_near_a_minimizer_moves_as_predicted(center):
    """All modes at once, over steps that change: x_T - x* = prod (1 - a_t H/sqrt(eps1)) (x_0 - x*).

    One mode is unstable at first: its factors -5, -3.2, ... make it 277 times larger.
    """
    h, n = np.diag([6.0, 2.0, 0.5]), 3
    o = optimizer("adafactor_unfactored", lr=2, eps1="1e-2", eps2="0.1")
    scale = max(0.1, center)
    x, path = (1e-7 if center else 1e-9) * np.ones(n), []
    got = o.run(lambda x: 0.1 / scale * h @ (x - center), center + x, 60) - center if (
        not center) else None
    # around 0 in all digits; elsewhere by the map's own distance, through a shifted gradient
    state, here = (np.zeros(n),), center + x
    step = o.step_function()
    for t in range(1, 61):
        found = linearize(o, 0.1 / scale * h, at=t, minimizer=center)
        x = found.iterate(x, 1)[1]
        here, state = step(here, 0.1 / scale * h @ (here - center), state, t)
        path.append((x, here - center))
        wide = linearize(o, 0.1 / scale * h, at=t, minimizer=2 + center)
        assert wide.spectral_radius != pytest.approx(found.spectral_radius)  # a control
    tolerance = 1e-4 if center else 1e-7  # 1e-7 on top of 3 has fewer digits
    for wanted, moved in path:
        np.testing.assert_allclose(moved, wanted, rtol=0, atol=tolerance * np.abs(wanted).max())
    sizes = [float(np.abs(moved).max()) for _, moved in path]
    assert max(sizes) > 50 * sizes[0] and sizes[-1] < 0.05 * max(sizes)
    assert got is None or np.allclose(got[-1], path[-1][1], rtol=1e-12, atol=0)


def test_every_minimizer_holds_adafactor_in_the_end():
    """phi_1 = 12: unstable until t = 36, and then the distance falls to 0."""
    o = optimizer("adafactor_unfactored", lr=5, eps1="1e-2", eps2="0.1")
    path = np.abs(o.run(lambda x: 12 * x, [1e-30, 1e-30], 1200)).max(axis=1)
    assert path[36] > 1e4 * path[0] and path[36] == path.max()
    assert path[-1] < 1e-12 * path[36]
    sgd = np.abs(optimizer("gd", lr=12).run(lambda x: x, [1e-14], 100))
    assert sgd[-1, 0] > 1e20  # a control: a step of constant size does not come back


@pytest.mark.parametrize(("eps1", "agree"), [("1e-2", True), ("2e-2", False)])
def test_factored_adafactors_entries_move_as_predicted(eps1, agree):
    curvature = np.array([[3.0, 1.0, 0.2], [0.5, 2.0, 1.5]])
    o = optimizer("adafactor", lr="0.7", eps1=eps1, eps2="0.1")
    start = 1e-9 * np.array([[1.0, -2.0, 0.5], [1.0, 0.3, -1.0]])
    path = o.run(lambda x: curvature * x, start, 40)
    wanted = start.copy()
    for t in range(1, 41):
        wanted = wanted * (1 - min(0.7, t**-0.5) * 0.1 / np.sqrt(1e-2) * curvature)
        assert np.allclose(path[t], wanted, rtol=1e-6, atol=1e-16) is agree


def test_without_eps1_adafactors_step_does_not_see_the_distance():
    """No linear map: the first step is the same from 1e-3 and from 1e-9."""
    o = optimizer("adafactor_unfactored", eps1=0, eps2="0.01", lr="0.1")
    h = np.diag([1.0, 5.0])
    moved = [np.diff(o.run(lambda x: h @ x, d * np.ones(2), 1), axis=0) for d in (1e-3, 1e-9)]
    np.testing.assert_allclose(moved[0], moved[1], rtol=1e-6)
    smooth = o.bind(eps1="1e-2")
    moved = [np.diff(smooth.run(lambda x: h @ x, d * np.ones(2), 1), axis=0) for d in (1e-3, 1e-9)]
    assert np.abs(moved[0]).max() > 1e5 * np.abs(moved[1]).max()


@pytest.mark.parametrize("translate", [True, False])
def test_simulate_local_measures_adafactors_growth(translate):
    """Shifted to 0 the scale of x is eps2; at engval1's own minimizer it is that of x*."""
    found = at.simulate_local(
        "adafactor_unfactored", "engval1", n=4, eps1="1e-4", eps2="0.01", trajectories=8,
        steps=400, cache=False, translate=translate)
    assert found.growth_measured == pytest.approx(found.growth_predicted, rel=1e-6)
    assert bool(found.growth_measured < 1) is translate
    noisy = at.simulate_local(
        "adafactor_unfactored", "engval1", n=4, eps1="1e-4", sigma=0.1, trajectories=8,
        steps=40, cache=False)
    assert noisy.stationary_trace_theory is None and "its own scale" in noisy.notes[0]


# SWATS


def slow_root(phi, beta1):
    """The larger root of Adam's polynomial of one mode."""
    return max(np.roots([1, -(1 + beta1 - phi * (1 - beta1)), beta1]).real)


def switched(steep_one, steps=4000):
    """A SWATS run on curvatures 1 and `steep_one` from 1e-12: its path and switch."""
    o = optimizer("swats", lr="0.02", beta1="0.9", beta2="0.9", eps=1, eps_switch="1e-7")
    h = np.diag([1.0, steep_one])
    path = run(o, h, np.array([1e-12, 1e-12]), (np.zeros(2),) * 4, steps)
    return o, h, path, int(np.argmax(path[:, 4, 0] > 0))


def test_near_a_minimizer_swats_switches_to_the_slowest_modes_rate():
    o, _, path, when = switched(5.0, 1500)
    z = slow_root(0.02, 0.9)
    assert when > 50
    np.testing.assert_allclose(path[when, 3], 1 - z, rtol=1e-3)  # l, at curvature 1
    assert abs(path[when, 3, 0] / 0.02 - 1) > 0.1  # a control: it is not lr/eps
    adam = phases(o)[0].optimizer
    assert linearize(adam, [1.0]).spectral_radius == pytest.approx(z, rel=1e-9)
    with np.errstate(all="ignore"):  # a run of Adam's phase alone
        alone = run(o.bind(eps_switch=0), np.diag([1.0, 5.0]), path[0, 0], path[0, 1:], when)
    np.testing.assert_array_equal(alone[:, 0], path[: when + 1, 0])


@pytest.mark.parametrize(("steep_one", "stable"), [(1200.0, True), (1650.0, False)])
def test_a_steep_mode_that_adam_holds_can_leave_after_the_switch(steep_one, stable):
    """l lambda_2 < 2 (1 + beta1)/(1 - beta1) = 38 decides, with l lambda_1 = 1 - z."""
    o, h, path, when = switched(steep_one, 1400)
    adam, sgd = (phase.optimizer for phase in phases(o))
    assert linearize(adam, h).stable  # both modes
    rate = float(path[when, 3, 0])
    own = sgd.bind(l=repr(rate))
    found = linearize(own, h)
    limit = threshold(own, h, "l")
    assert when and found.stable is stable and (rate < limit) is stable
    assert limit == pytest.approx(38 / steep_one)
    tail = np.abs(path[when + 50 :, 0, 1])
    growth = (tail[1200 - when].max() / tail[200]) if stable else (
        np.exp(np.polyfit(np.arange(200), np.log(tail[200:400]), 1)[0]))
    assert bool(growth < 1) is stable
    if not stable:
        assert growth == pytest.approx(found.spectral_radius, rel=1e-3)


# any of them


@pytest.mark.parametrize("name", ["adai", "ada2ms", "adafactor_unfactored"])
def test_coordinates_meet_in_the_reductions_even_where_the_hessian_is_diagonal(name):
    random = np.random.default_rng(4)
    o = optimizer(name)
    if name == "adafactor_unfactored":
        o = o.bind(d="0.1")  # so that the clip acts
    for chosen, meet in ((o, True), (optimizer("adam"), False)):
        z = np.abs(random.normal(size=(1 + len(chosen.state), 3))) + 0.1
        found = StepMap(chosen, problem("quadratic", n=3)).jacobian(z, 4)
        assert bool(np.abs(found[0, 1:3]).max() > 0) is meet
