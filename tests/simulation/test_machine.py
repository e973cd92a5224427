"""The float64 and float32 runs, against the reference step by step."""

from __future__ import annotations

import numpy as np
import pytest

from adamnx_theory import optimizer, problem, problems
from adamnx_theory.errors import BadInput, UnknownName
from adamnx_theory.simulation.machine import Walk, run_on_machine
from adamnx_theory.simulation.precise import run_precisely

TOY = [optimizer("aida", p=p, q=q, eps="1e-50") for p, q in ((2, 1), (2, 2), (1, 2))]
STEPS = 40


@pytest.mark.parametrize("name", problems())
def test_float64_is_the_reference(name):
    """To the last bit where the gradient is a polynomial; near it where it is not."""
    given = problem(name, n=8)
    run = run_on_machine(TOY, given, STEPS, center=given.x0)
    for row, chosen in enumerate(TOY):
        path = chosen.run(given.gradient, given.x0, STEPS)
        gradients = np.array([given.gradient(x) for x in path])
        exact = {} if name not in ("bd1", "eg2") else {"rtol": 1e-11}
        squares = np.cumsum(gradients**2, axis=1)[:, -1]
        away = np.cumsum((path - given.x0) ** 2, axis=1)[:, -1]
        np.testing.assert_allclose(run.norms[row], np.sqrt(squares), **({"rtol": 0} | exact))
        np.testing.assert_allclose(run.distances[row], np.sqrt(away), **({"rtol": 0} | exact))


def test_float32_is_near_and_not_the_same():
    given = problem("edensch", n=8)
    wide, narrow = (run_on_machine(TOY, given, STEPS, f).norms for f in ("float64", "float32"))
    gap = np.abs(narrow / wide - 1)
    assert 1e-9 < gap.max() < 1e-4
    assert (narrow[:, 0] != wide[:, 0]).all() or (narrow[:, -1] != wide[:, -1]).all()


def test_float32_loses_an_eps_below_its_numbers():
    """1e-50 is 0 in float32: with a gradient of 0 the step becomes 0/0."""
    rested = optimizer("aida", eps="1e-50", lr="1/10")
    given = problem("bd1", n=2)
    norms = run_on_machine([rested], given, 7000, "float32").norms[0]
    assert np.isnan(norms).any() and norms[~np.isnan(norms)][-1] == 0


def test_the_early_steps_agree_with_forty_digits():
    given = problem("tridia")
    run = run_on_machine(TOY, given, 300)
    for row, chosen in enumerate(TOY):
        exact = run_precisely(chosen, given, 300).lower
        np.testing.assert_allclose(np.log10(run.norms[row]), exact, atol=1e-10)


def test_what_is_refused():
    given = problem("bd1", n=2)
    with pytest.raises(UnknownName, match="did you mean 'float64'"):
        run_on_machine(TOY, given, 1, "float46")
    with pytest.raises(BadInput, match="steps"):
        run_on_machine(TOY, given, -1)
    for bad in ([], given.shifted(0.5)):
        with pytest.raises(BadInput, match="not shifted"):
            run_on_machine(bad or [], given if bad == [] else bad, 1)


@pytest.mark.parametrize("name", problems())
def test_the_hessians_diagonal_comes_with_the_gradient(name):
    """To the last bit where it is a polynomial, for one that takes it beside one that does not."""
    given, chosen = problem(name, n=8), optimizer("sophia_g", lr="1e-2", gamma=2)
    run = run_on_machine([TOY[0], chosen], given, STEPS, center=given.x0)
    path = chosen.run(given.gradient, given.x0, STEPS, given.curvature)
    away = np.sqrt(np.cumsum((path - given.x0) ** 2, axis=1)[:, -1])
    exact = 1e-11 if name in ("bd1", "eg2") else 0
    np.testing.assert_allclose(run.distances[1], away, rtol=exact)
    walk = Walk(chosen, given.x0, 1)
    walk.descend(given)
    np.testing.assert_allclose(walk.x, path[1], rtol=exact)
    with pytest.raises(BadInput, match="a walk on gradients alone does not have"):
        Walk(chosen, given.x0, 1).advance(given.gradient(given.x0))
