"""The largest step of each method: searched for, attained, and never exceeded."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import sympy as sp

from adamnx_theory.definitions import optimizer
from adamnx_theory.definitions.optimizer import Optimizer
from adamnx_theory.dynamics.steps.stepsize import largest_at, step_bound
from adamnx_theory.dynamics.symmetry.invariances import step_scales
from adamnx_theory.errors import BadInput

GIVEN = {"lr": 1, "beta1": "0.7", "beta2": "0.8", "beta3": "0.85", "alpha": 2, "eps": 0,
         "weight_decay": 0, "momentum": "0.6"}


def bound_to(name: str, **values) -> Optimizer:
    o = optimizer(name)
    given = {**GIVEN, **values}
    return o.bind(**{p.name: given[p.name] for p in o.parameters if p.name in given})


def value(e: sp.Expr, o: Optimizer, t: int = 1) -> float:
    """The expression at the optimizer's values, with 40 digits."""
    at = {s: sp.Float(v, 40) for s, v in o.parameter_values.items()}
    return float(e.subs(at | {o.t: sp.Float(t, 40)}))


def worst(o: Optimizer, steps: int, rounds: int = 60, seed: int = 1) -> float:
    """The largest last step that a search over gradient sequences finds.

    The cross-entropy method; each coordinate of a run is one sequence of the population.
    Gradients are sign times size, and sizes are searched on a logarithmic scale.
    """
    random = np.random.default_rng(seed)
    middle, width, best = np.zeros((steps, 1)), np.full((steps, 1), 2.0), 0.0
    sign = np.ones((steps, 1))
    for k in range(rounds):
        logs = middle + width * random.normal(size=(steps, 400))
        signs = sign * np.where(random.random((steps, 400)) < 0.2 / (1 + k), -1, 1)
        path = o.run(signs * np.exp(logs), np.zeros(400))
        moved = np.abs(path[-1] - path[-2])
        order = np.argsort(moved)[-40:]
        best = max(best, float(moved[order[-1]]))
        middle, width = logs[:, order].mean(1, keepdims=True), logs[:, order].std(1, keepdims=True)
        sign = np.where(signs[:, order].sum(1, keepdims=True) < 0, -1.0, 1.0)
        middle = middle - middle[-1]  # the scale does not matter
    return best


@pytest.mark.parametrize(("name", "values"), [
    ("adam", {}), ("adax", {}), ("adamnx", {}), ("exadam", {}), ("exadam_eps_inside", {}),
    ("ademamix", {}), ("adagrad", {}), ("aida", {"p": 2, "q": 1}), ("aida", {"p": 3, "q": 2}),
    ("adam", {"beta1": "0.8", "beta2": "0.5"})])  # fmt: skip
def test_the_largest_step_at_step_five_is_found_and_not_exceeded(name, values):
    o = bound_to(name, **values)
    wanted = value(largest_at(o).bound, o, 5)
    found = worst(o, 5)
    assert 0.995 * wanted < found < wanted * (1 + 1e-9)


@pytest.mark.parametrize(("name", "values", "steps"), [
    ("amsgrad", {}, 30), ("amsgrad_corrected", {}, 30), ("amsgrad_of_corrected", {}, 30),
    ("amsgrad", {"beta1": "0.8", "beta2": "0.5"}, 30),
    ("amsgrad_of_corrected", {"beta1": "0.8", "beta2": "0.5"}, 30),
    ("aida", {"p": 1, "q": 2}, 30), ("aida", {"p": 2, "q": 3}, 30),
    ("rmsprop_momentum", {}, 12)])
def test_in_the_long_run_the_bound_is_neared_and_not_exceeded(name, values, steps):
    o = bound_to(name, **values)
    found = step_bound(o)
    assert found.kind == "sharp"
    wanted = value(found.bound, o)
    # Above: bias corrections that have not settled.  Below: momenta, and the search.
    assert 0.93 * wanted < worst(o, steps, rounds=40) < wanted * 1.02


def test_the_maximum_is_what_bounds_amsgrad_beyond_adam():
    """A control: at beta1 > beta2 Adam makes steps larger than AMSGrad's largest."""
    values = {"beta1": "0.8", "beta2": "0.5"}
    o = bound_to("amsgrad", **values)
    wanted = value(step_bound(o).bound, o)
    assert wanted == 1 and step_bound(o).kind == "sharp"
    assert worst(bound_to("adam", **values), 12) > 2
    constant = np.ones((200, 1))
    assert np.abs(np.diff(o.run(constant, [0.0])[:, 0]))[-1] == pytest.approx(wanted, rel=1e-9)


@pytest.mark.parametrize("name", ["adax", "adamnx"])
def test_a_late_first_gradient_shows_that_no_bound_holds_for_all_t(name):
    o = bound_to(name)
    found = step_bound(o)
    assert found.kind == "growing" and found.bound.has(o.t)
    for steps in (3, 20, 40):
        g = np.zeros((steps, 1))
        g[:-1] = 1e-140  # at eps = 0 a zero would give 0/0
        g[-1] = 1.0
        path = o.run(g, [0.0])[:, 0]
        late = value(found.late, o, steps)
        assert abs(path[-1] - path[-2]) == pytest.approx(late, rel=1e-9)
    small, large = (value(found.late, o, t) for t in (100, 200))
    assert large > 9 * small
    # Adam's does not grow.
    adam = bound_to("adam")
    values = [value(largest_at(adam).bound, adam, t) for t in (100, 200)]
    assert values[0] == pytest.approx(values[1], rel=1e-6)


def test_exadam_starts_at_eleven_and_grows_like_a_logarithm():
    o = optimizer("exadam", lr=1, eps=0)
    first = value(largest_at(o).bound, o, 1)
    assert first == pytest.approx(11.06, abs=0.005)
    assert abs(o.run(np.ones((1, 1)), [0.0])[-1, 0]) == pytest.approx(first, rel=1e-12)
    found = step_bound(o)
    late, exact = (value(b.bound, o, 40_000) for b in (found, largest_at(o)))
    assert found.kind == "growing" and late == pytest.approx(exact, rel=1e-6)


def test_ada2ms_moves_further_the_more_coordinates_rest():
    o = bound_to("ada2ms")
    found = step_bound(o)
    n = next(s for s in found.bound.free_symbols if s.name == "n")
    k = np.arange(400)[::-1]
    aligned = (0.7 / 0.8) ** k
    for count in (1, 3, 16):
        wanted = value(found.bound.subs(n, count), o)
        g = np.full((400, count), 1e-140)
        g[:, 0] = aligned
        moved = np.abs(np.diff(o.run(g, np.zeros(count)), axis=0))
        assert moved[-1, 0] == pytest.approx(wanted, rel=1e-6)
        random = np.random.default_rng(2).normal(size=(300, count)) ** 5
        assert np.abs(np.diff(o.run(random, np.zeros(count)), axis=0))[100:].max() < wanted


def test_adai_is_multiplied_with_the_gradient():
    o = optimizer("adai")
    assert step_bound(o).kind == "none" and step_scales(o)
    g = np.random.default_rng(5).normal(size=(20, 4))
    one, thousand = (np.diff(o.run(c * g, np.zeros(4)), axis=0) for c in (1, 1000))
    np.testing.assert_allclose(thousand, 1000 * one, rtol=1e-9)
    for name in ("adam", "adafactor_unfactored", "adadelta"):
        assert not step_scales(optimizer(name))


def test_what_has_no_formula_says_so():
    o = optimizer("gd")
    lr = o.parameters[0].symbol
    cut = replace(o, name="cut", update={o.x: o.x - lr * sp.Min(1, sp.Abs(o.g)) * o.g})
    assert step_bound(cut).kind == "open" and "not derived" in step_bound(cut).text
    for name in ("adafactor_unfactored", "lion", "amsgrad"):
        with pytest.raises(BadInput):
            largest_at(optimizer(name))
    assert "no bound" in step_bound(optimizer("radam")).text
