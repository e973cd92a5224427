"""Classes of equal coordinates, and that the reduced system is the same system."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import sympy as sp

from adamnx_theory import optimizer, problem, problems
from adamnx_theory.definitions.numbers.numerals import mpmath_numerals
from adamnx_theory.definitions.symmetry import Reduced, _system, reduced
from adamnx_theory.errors import BadInput
from adamnx_theory.simulation.precise import _gradient

SIZES = {
    "himmelblau": (50, 50), "maratos": (50, 50), "bd1": (50, 50), "arwhead": (99, 1),
    "eg2": (1, 98, 1), "quadratic": (100,),
}  # fmt: skip


@pytest.mark.parametrize("name", problems())
def test_the_classes(name):
    sizes = reduced(problem(name, n=100)).sizes
    assert sizes == SIZES.get(name, (1,) * 100)


@pytest.mark.parametrize("equal", [True, False])
@pytest.mark.parametrize("name", problems())
def test_the_reduced_gradient_is_the_gradient(name, equal):
    """At a point that is constant on the classes, each representative's gradient is its class's."""
    given = problem(name, n=8)
    system = reduced(given, equal)
    x = np.linspace(0.3, 1.7, len(system.sizes))
    numerals = mpmath_numerals(30)
    with numerals.precision():
        numbers = [numerals.rational(*float(v).as_integer_ratio()) for v in x]
        found = np.array([float(g) for g in _gradient(system, numerals)(numbers)])
    whole = given.gradient(x[list(system.classes)])
    np.testing.assert_allclose(found[list(system.classes)], whole, rtol=1e-12, atol=1e-12)


def test_a_partition_that_does_not_stay_equal_is_told():
    """The comparison above fails for a partition that is too coarse."""
    given = problem("engval1", n=4)
    system: Reduced = _system(given, (0, 1, 1, 0))
    numerals = mpmath_numerals(30)
    with numerals.precision():
        pull = _gradient(system, numerals)([numerals.rational(1, 2), numerals.rational(1, 3)])
    whole = given.gradient(np.array([1 / 2, 1 / 3, 1 / 3, 1 / 2]))
    assert abs(float(pull[0]) - whole[0]) < 1e-14 and abs(float(pull[0]) - whole[3]) > 1


def test_another_start_or_another_place_splits_a_class():
    given = problem("arwhead", n=5)
    start = (sp.Rational(1, 2), *given.start[1:])
    assert reduced(replace(given, start=start)).sizes == (1, 3, 1)
    assert reduced(problem("edensch", n=5)).sizes == (1,) * 5  # equal starts, unlike places


def test_equal_coordinates_stay_equal_in_the_reference():
    given = problem("eg2", n=7)
    path = optimizer("aida").run(given.gradient, given.x0, 50)
    for members in np.unique(reduced(given).classes):
        same = path[:, np.array(reduced(given).classes) == members]
        assert np.ptp(same, axis=1).max() == 0


def test_a_shifted_problem_is_refused():
    with pytest.raises(BadInput, match="shifted"):
        reduced(problem("bd1", n=4).shifted(1.0))
