"""Third and fourth derivatives of the test functions, against differences of the Hessian."""

from __future__ import annotations

from itertools import permutations

import numpy as np
import pytest
import sympy as sp

from adamnx_theory.definitions import problem, problems
from adamnx_theory.definitions.problem import Argument, Family, Problem
from adamnx_theory.definitions.source import Source
from adamnx_theory.errors import BadInput

H = 1e-3  # a polynomial of degree 4 has exact central differences


def prefixes():
    """sin of the partial sums, weighted: all kinds of argument in one element."""
    s, x, first = sp.symbols("s x y", real=True)
    arguments = (Argument(s, "prefix"), Argument(x, "neighbour", 1), Argument(first, "fixed", 2))
    family = Family(sp.sin(s) * x**2 * sp.exp(first), arguments, first=1, last=3)
    return Problem("prefixes", "Prefixes", 4, (family,), (1, 1, 1, 1), Source("andrei", "none"))


CASES = {**{name: problem(name, n=4) for name in problems()}, "prefixes": prefixes()}


@pytest.mark.parametrize("name", CASES)
def test_differences_of_the_hessian(name):
    where, rng = CASES[name], np.random.default_rng(3)
    x = rng.uniform(-1, 1, where.n)
    third = where.third_derivatives(x)
    size = 1 + np.abs(where.hessian(x)).max()
    for k, e in enumerate(np.eye(where.n)):
        slope = (where.hessian(x + H * e) - where.hessian(x - H * e)) / (2 * H)
        assert np.allclose(third[k], slope, atol=1e-5 * size)
    for order in permutations(range(3)):
        assert np.allclose(third, third.transpose(order), rtol=0, atol=1e-12 * size)
    root = rng.normal(size=(where.n, where.n))
    ends = (where.hessian(x + H * c) + where.hessian(x - H * c) for c in root.T)
    bend = sum((both - 2 * where.hessian(x)) / H**2 for both in ends)
    assert np.allclose(where.fourth_derivatives_on(x, root @ root.T), bend, atol=1e-3 * size)


def test_bad_input_is_refused():
    where = problem("qf1", n=3)
    with pytest.raises(BadInput, match="shape"):
        where.third_derivatives([1.0])
    with pytest.raises(BadInput, match=r"covariance has shape \(2, 2\)"):
        where.fourth_derivatives_on([1.0, 2.0, 3.0], np.eye(2))
