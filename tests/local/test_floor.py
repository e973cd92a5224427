"""The noise floor against the stationary covariance.

Errors are such that a run with a correct formula fails with probability 1e-6, and a
formula that is wrong by 5 % passes with less than 1 %.
"""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest

from adamnx_theory.definitions import optimizer, problem
from adamnx_theory.dynamics import linearize
from adamnx_theory.local import floor
from adamnx_theory.local.floor import predicted_floor
from adamnx_theory.local.structure import structure

SIGMA = 0.1


def settled(simulated, name, where="qf1", n=6, **values):
    return simulated(
        name, where, n=n, sigma=SIGMA, steps=8000, trajectories=4096, lr="2e-4", **values
    )


@pytest.mark.parametrize("name", ["adamnx", "adam", "sgd"])
def test_the_floor_is_that_of_the_linear_theory(simulated, name):
    values = {"lr": "2e-3"} if name == "sgd" else {}
    result = settled(simulated, name) if not values else simulated(
        name, "qf1", n=6, sigma=SIGMA, steps=8000, trajectories=4096, **values)
    assert result.agrees and result.notes == () and result.predicted_stable
    se = np.hypot(result.stationary_trace_se, result.window_trace_theory_se)
    assert result.critical_z * se < 0.025 * result.stationary_trace_theory
    assert abs(result.stationary_trace_measured / result.stationary_trace_theory - 1) < 0.02
    for factor in (0.95, 1.05):
        wrong = dataclasses.replace(
            result, window_trace_theory=factor * result.window_trace_theory
        )
        assert not wrong.agrees


def test_a_frozen_moment_from_the_start(simulated):
    """v = sigma^2 given, steps taken long ago: nothing but the linear map is at work."""
    p = problem("engval1", n=4)
    result = settled(
        simulated, "adamnx", "engval1", n=4, state={"v": SIGMA**2}, after=10**9
    )
    nx = optimizer("adamnx", lr="2e-4")
    found = linearize(nx, p.hessian(p.minimizer()), second_moment=SIGMA**2)
    exact = np.trace(found.stationary_covariance(SIGMA))
    assert result.stationary_trace_theory == pytest.approx(exact, rel=1e-9)
    assert result.spectral_radius == pytest.approx(found.spectral_radius, rel=1e-12)
    assert abs(result.z) < 5 and result.agrees


def test_each_trajectory_has_its_own_frozen_moment():
    """The spline over the step size against one linear map for each trajectory."""
    p, nx = problem("tridia", n=5), optimizer("adamnx", lr="1e-4")
    hessian = p.hessian(p.minimizer())
    moments = SIGMA**2 * np.random.default_rng(3).chisquare(8, (5, 7)) / 8
    got = predicted_floor(nx, structure(nx), hessian, SIGMA, moments)
    each = [linearize(nx, hessian, second_moment=v) for v in moments.T]
    traces = np.array([np.trace(m.stationary_covariance(SIGMA)) for m in each])
    assert got.trace == pytest.approx(traces.mean(), rel=1e-7)
    assert got.error == pytest.approx(traces.std(ddof=1) / np.sqrt(7), rel=1e-6)
    assert got.radius == pytest.approx(max(m.spectral_radius for m in each), rel=1e-9)
    adam = optimizer("adam", lr="1e-4")  # which forgets: the mean moment
    mean = predicted_floor(adam, structure(adam), hessian, SIGMA, moments)
    wanted = linearize(adam, hessian, second_moment=moments.mean(axis=1))
    exact = np.trace(wanted.stationary_covariance(SIGMA))
    assert mean.trace == pytest.approx(exact, rel=1e-9) and mean.error == 0
    assert np.isfinite(predicted_floor(nx, structure(nx), hessian, SIGMA, 0 * moments + 1).trace)


def test_all_averages_at_once_take_the_lyapunov_equation():
    p = problem("tridia", n=4)
    mix = optimizer("ademamix", lr="1e-5")
    hessian, moments = p.hessian(p.minimizer()), np.full((4, 2), SIGMA**2)
    got = predicted_floor(mix, structure(mix), hessian, SIGMA, moments)
    found = linearize(mix, hessian, second_moment=SIGMA**2)
    assert not floor._has_closed_form(found)
    assert got.trace == pytest.approx(np.trace(found.stationary_covariance(SIGMA)), rel=1e-9)


def test_a_run_that_remembers_its_start_is_predicted_too(simulated):
    """Frozen moments, a short run: from the minimizer, and from farther out than the floor."""
    options = {"state": {"v": SIGMA**2}, "after": 10**9, "steps": 400, "lr": "2e-4",
               "trajectories": 4096}
    for distance in (0, 0.02):
        result = simulated(
            "adamnx", "qf1", n=6, sigma=SIGMA, start_distance=distance, **options
        )
        assert result.unrelaxed > 0.4 and "not stationary yet" in result.notes[0]
        assert result.agrees and abs(result.z) < 5
        ratio = result.window_trace_theory / result.stationary_trace_theory
        assert ratio < 0.9 if distance == 0 else ratio > 2
        still = dataclasses.replace(result, window_trace_theory=result.stationary_trace_theory)
        assert not still.agrees
    straight = simulated("adamnx", "qf1", n=6, sigma=SIGMA, start_distance=0.02,
                         direction=np.eye(6)[0], **options)
    assert straight.agrees and straight.window_trace_theory > 2 * result.window_trace_theory


def test_above_the_threshold_nothing_is_stationary(simulated):
    result = simulated("sgd", "qf1", n=6, sigma=SIGMA, steps=400, lr="1")
    assert result.predicted_stable is False and result.stationary_trace_theory is None
    assert result.agrees is None and "unstable" in result.notes[0]


def test_without_a_linear_map_the_floor_is_only_measured(simulated):
    result = simulated("lion", "qf1", n=6, sigma=SIGMA, steps=400)
    assert result.stationary_trace_measured > 0 and "no linear map" in result.notes[0]
    decayed = simulated("adamw", "engval1", n=4, sigma=SIGMA, steps=400, weight_decay="0.1")
    assert "translate" in decayed.notes[0] and decayed.agrees is None
