"""Small distances grow by the spectral radius, step by step."""

from __future__ import annotations

import dataclasses
import math

import numpy as np
import pytest

from adamnx_theory.definitions import optimizer, problem, problems
from adamnx_theory.dynamics import linearize, threshold
from adamnx_theory.local import simulate_local
from adamnx_theory.local.growth import predicted_growth, rescale_every
from adamnx_theory.local.structure import fixed_point, linear_distance, structure
from adamnx_theory.simulation.codegen.local_build import Start

N, STEPS, EPS = 10, 4000, "1e-2"


def at_threshold(name: str, where: str, factor: float, **values):
    p = problem(where, n=N)
    hessian = p.hessian(p.minimizer())
    base = optimizer(name, eps=EPS, **values)
    return base.bind(lr=factor * threshold(base, hessian)), hessian


@pytest.mark.parametrize("factor", [0.5, 0.99, 1.01, 1.1])
@pytest.mark.parametrize("where", problems())
def test_four_digits_on_every_problem(simulated, where, factor):
    tuned, hessian = at_threshold("adam_eps_inside", where, factor)
    result = simulated(tuned, where, n=N, steps=STEPS)
    radius = linearize(tuned, hessian).spectral_radius
    assert result.spectral_radius == radius == result.growth_predicted
    assert result.predicted_stable == (factor < 1) == (result.growth_measured < 1)
    assert abs(result.growth_measured / radius - 1) < 5e-5
    assert result.growth_se < 5e-5 and result.agrees and result.notes == ()


@pytest.mark.parametrize("name", ["adamw_eps_inside", "adamnx_eps_inside", "aida"])
def test_four_digits_for_other_methods(simulated, name):
    values = {"aida": {"p": 2, "q": 1}}.get(name, {})
    decay = {"weight_decay": "1e-2"} if name != "aida" else {}
    for factor in (0.99, 1.01):
        tuned, _ = at_threshold(name, "engval1", factor, **values, **decay)
        result = simulated(tuned, "engval1", n=N, steps=STEPS, translate=True)
        assert result.agrees and abs(result.growth_measured / result.growth_predicted - 1) < 5e-5
        assert result.predicted_stable == (factor < 1) == (result.growth_measured < 1)


def test_a_step_that_grows_is_predicted_step_by_step(simulated):
    p = problem("qf1", n=N)
    exadam = optimizer("exadam_eps_inside", lr="1e-2", eps=EPS)
    result = simulated(exadam, p, steps=STEPS)
    assert result.agrees and result.parameters["after"] == 0
    assert result.growth_predicted != result.spectral_radius
    known, start = structure(exadam), Start(p.minimizer())
    assert not known.limit
    hessian = p.hessian(p.minimizer())
    whole = predicted_growth(exadam, known, hessian, start, (1000, 4000))
    logs = [math.log(linearize(exadam, hessian, at=t).spectral_radius) for t in (1000, 4000)]
    assert math.exp(logs[0]) < whole.early < whole.whole < whole.late < math.exp(logs[1])
    later = simulated(exadam, p, steps=STEPS, after=100_000)
    assert later.agrees and later.growth_measured > result.growth_measured


def test_a_wrong_prediction_is_rejected(simulated):
    tuned, hessian = at_threshold("adam_eps_inside", "tridia", 0.5)
    result = simulated(tuned, "tridia", n=N, steps=STEPS)
    wrong = linearize(tuned.bind(beta1="0.901"), hessian).spectral_radius
    assert abs(wrong / result.spectral_radius - 1) > 2e-4
    assert not dataclasses.replace(result, growth_predicted=wrong).agrees
    assert not dataclasses.replace(result, growth_predicted=1.0001 * wrong).agrees


def test_decay_needs_the_minimizer_at_the_origin(simulated):
    """Otherwise there is no fixed point: distances end at some value, which is no growth rate."""
    tuned, _ = at_threshold("adamw_eps_inside", "engval1", 0.5, weight_decay="1e-2")
    result = simulated(tuned, "engval1", n=N, steps=STEPS)
    assert result.agrees is None and result.spectral_radius is None
    assert "translate" in result.notes[0]
    center = problem("engval1", n=N).minimizer()
    assert not fixed_point(tuned, center, 1000) and fixed_point(tuned, 0 * center, 1000)
    assert fixed_point(tuned.bind(weight_decay=0), center, 1000)


def test_methods_without_a_linear_map_are_measured_all_the_same(simulated):
    lion = simulated("lion", "qf1", n=N, steps=400)
    assert "no linear map" in lion.notes[0] and lion.growth_measured is not None
    aida = simulated("aida", "qf1", n=N, steps=400)  # q = 2, no decay: eigenvalue 1
    assert aida.spectral_radius == 1 and aida.predicted_stable is None
    assert "decides nothing" in aida.notes[0] and aida.agrees is None


@pytest.mark.parametrize("curvature", [1.0, 100.0])
@pytest.mark.parametrize("eps", [1e-2, 1e-6, 1e-10])
def test_the_distance_is_one_at_which_the_step_is_linear(eps, curvature):
    """x' = x (1 - c / sqrt(1 + 0.001 g^2 / eps)), g = curvature x, c = lr curvature / 10 sqrt(eps).

    So the factor is off by 0.0005 c g^2 / eps, of which 1e-6 is allowed.
    """
    inside = optimizer("adam_eps_inside", eps=eps)
    c = 1e-4 * curvature / math.sqrt(eps)
    bound = math.sqrt(1e-6 * abs(1 - c) * eps / (5e-4 * c)) / curvature
    distance = linear_distance(inside, curvature, 1 << 20, {})
    assert bound / 20 < distance <= 1.01 * bound or distance == 1e-3 < bound
    assert linear_distance(optimizer("sgd"), curvature, 1, {}) == 1e-3


@pytest.mark.parametrize(("radius", "steps"), [(0.9, 4), (1.0, 4), (2.0, 4), (10.0, 1), (1e4, 1)])
def test_steps_between_rescalings(radius, steps):
    assert rescale_every(radius) == steps


def test_what_enters_the_linear_map():
    adam, nx = structure(optimizer("adam")), structure(optimizer("adamnx"))
    assert adam.active == nx.active == ("m",) and adam.second == nx.second == "v"
    assert nx.frozen and not adam.frozen and adam.limit and nx.limit
    assert structure(optimizer("sgd")).second is None
    grows = structure(optimizer("adax"))
    assert grows.growth == pytest.approx(1.0001) and not grows.frozen


def test_the_direction_may_be_chosen(simulated):
    """Growth along the slowest mode alone, of two that are far apart; and towards x0."""
    p = problem("quadratic", n=2, curvature=[1, 10])
    sgd = optimizer("sgd", lr="1e-2", momentum=0)
    slow = simulated(sgd, p, steps=100, direction=np.array([1.0, 0.0]))
    fast = simulated(sgd, p, steps=100, direction=np.array([0.0, 1.0]))
    assert slow.growth_measured == pytest.approx(0.99, abs=1e-9)
    assert fast.growth_measured == pytest.approx(0.9, abs=1e-9)
    assert simulated("adam_eps_inside", "tridia", n=4, steps=100, direction="x0").rows


@pytest.mark.parametrize("translate", [False, True])
def test_no_growth_is_measured_where_float64_cannot_tell_x_from_the_minimizer(translate) -> None:
    given = {"n": 6, "translate": translate, "trajectories": 2, "steps": 50, "device": "reference"}
    lost = simulate_local("adam", "tridia", **given)
    assert lost.growth_measured is None and lost.agrees is None and lost.predicted_stable is False
    assert "float64 cannot tell x from it" in lost.notes[-1]
    found = simulate_local("adam", "tridia", eps="1e-2", **given)
    assert found.growth_measured is not None and found.agrees is not None and not found.notes


def test_at_the_origin_float64_has_digits_enough() -> None:
    found = simulate_local("adam", "quadratic", trajectories=2, steps=50, device="reference")
    assert found.growth_measured is not None and found.growth_measured > 1
