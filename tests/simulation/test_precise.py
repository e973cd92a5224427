"""Runs in any precision, against float64, against each other, and against their enclosures."""

from __future__ import annotations

import mpmath
import numpy as np
import pytest

from adamnx_theory import optimizer, problem, problems
from adamnx_theory.definitions.optimizer import Reduction
from adamnx_theory.definitions.symmetry import reduced
from adamnx_theory.errors import BadInput
from adamnx_theory.simulation import precise
from adamnx_theory.simulation.precise import run_precisely

STEPS = 60
TOY = {"eps": "1e-50"}


def float64_norms(chosen, given, steps):
    path = chosen.run(given.gradient, given.x0, steps)
    return np.log10(np.linalg.norm([given.gradient(x) for x in path], axis=1))


@pytest.mark.parametrize("name", problems())
def test_forty_digits_agree_with_float64(name):
    chosen, given = optimizer("aida", **TOY), problem(name, n=8)
    run = run_precisely(chosen, given, STEPS, digits=40)
    np.testing.assert_allclose(run.lower, float64_norms(chosen, given, STEPS), atol=1e-11)
    assert (run.lower == run.upper).all()


@pytest.mark.parametrize(
    "name", ["adam", "adam_eps_inside", "adamw", "adamnx", "adax", "exadam", "aida_eps_outside"]
)
def test_every_optimizer_runs(name):
    chosen, given = optimizer(name), problem("himmelblau", n=4)
    run = run_precisely(chosen, given, STEPS, digits=30)
    np.testing.assert_allclose(run.lower, float64_norms(chosen, given, STEPS), atol=1e-10)


def test_other_parameters_are_told_apart():
    given = problem("maratos", n=2)
    one, other = (
        run_precisely(optimizer("aida", beta2=b, **TOY), given, STEPS).lower
        for b in ("0.99", "0.990000001")
    )
    assert np.abs(one - other).max() > 1e-10


@pytest.mark.parametrize(("p", "q"), [(2, 1), (2, 2), (1, 2), (3, 2), (2, 3)])
def test_mpmath_and_flint_agree(p, q):
    chosen, given = optimizer("aida", p=p, q=q, **TOY), problem("eg2", n=5)
    runs = [run_precisely(chosen, given, STEPS, 50, library=lib) for lib in ("flint", "mpmath")]
    np.testing.assert_allclose(runs[0].lower, runs[1].lower, atol=1e-14)


def test_reducing_changes_nothing(monkeypatch):
    chosen, given = optimizer("aida", **TOY), problem("bd1", n=6)
    small = run_precisely(chosen, given, STEPS, digits=60)
    monkeypatch.setattr(precise, "reduced", lambda p: reduced(p, equal=False))
    whole = run_precisely(chosen, given, STEPS, digits=60)
    assert (small.coordinates, whole.coordinates) == (2, 6)
    np.testing.assert_allclose(small.lower, whole.lower, rtol=1e-15)


@pytest.mark.parametrize(("p", "q"), [(2, 1), (2, 2), (1, 2)])
def test_an_enclosure_holds_the_run_of_more_digits(p, q):
    chosen, given = optimizer("aida", p=p, q=q, **TOY), problem("maratos", n=2)
    balls = run_precisely(chosen, given, 200, digits=150, enclose=True)
    points = run_precisely(chosen, given, 200, digits=300)
    assert ((balls.lower <= points.upper) & (points.lower <= balls.upper)).all()
    assert (balls.upper - balls.lower).max() < 1e-12


def test_an_enclosure_that_is_lost_is_an_error():
    with pytest.raises(BadInput, match="with 20 digits the enclosure is lost at step"):
        run_precisely(optimizer("aida", **TOY), problem("maratos", n=2), 800, 20, enclose=True)


def test_a_minimizer_reached_exactly_has_norm_zero():
    given = problem("quadratic", n=1)
    run = run_precisely(optimizer("sgd", lr="1/10"), given, 3, digits=30)
    assert run.lower[1] == -np.inf or run.lower[1] < -28  # 1/10 has no exact binary digits


def test_far_below_float64():
    """Exponents have no end: with eps = 0 the gradient decays below 1e-400."""
    chosen = optimizer("aida", p=2, q=2, eps=0, beta2="0.9", beta1="0.1")
    run = run_precisely(chosen, problem("quadratic", n=1), 10_000, digits=20)
    assert run.lower[-1] < -400 and np.isfinite(run.lower).all()


def test_precision_is_restored():
    before = mpmath.mp.dps
    run_precisely(optimizer("sgd"), problem("quadratic", n=1), 2, 70, library="mpmath")
    assert mpmath.mp.dps == before


def test_what_is_refused():
    chosen, given = optimizer("sgd"), problem("quadratic", n=2)
    with pytest.raises(BadInput, match="steps = -1 is below 0"):
        run_precisely(chosen, given, -1)
    with pytest.raises(BadInput, match="digits = 0 is below 1"):
        run_precisely(chosen, given, 1, 0)
    with pytest.raises(BadInput, match="needs python-flint"):
        run_precisely(chosen, given, 1, enclose=True, library="mpmath")
    with pytest.raises(BadInput, match="is shifted"):
        run_precisely(chosen, given.shifted(1.0), 1)


def test_an_optimizer_that_couples_coordinates_is_refused():
    from dataclasses import replace

    import sympy as sp

    s = sp.Symbol("s")
    plain = optimizer("sgd")
    update = {**plain.update, plain.x: plain.update[plain.x] - s}
    coupled = replace(plain, update=update, reductions=(Reduction(s, "mean", plain.g),))
    with pytest.raises(BadInput, match="couples coordinates"):
        run_precisely(coupled, problem("quadratic", n=2), 1)
