"""The gradient written coordinate by coordinate: what it covers, and what it equals."""

from __future__ import annotations

import math

import numpy as np
import pytest
import sympy as sp

from adamnx_theory.definitions import problem, problems
from adamnx_theory.definitions.elements import INDEX, Argument, Family
from adamnx_theory.simulation.codegen.local_gather import _progressions, gathered, gathers

X, Y = sp.symbols("x y", real=True)
LANES = 2
COVERED = sorted(n for n in problems() if all(map(gathers, problem(n, n=4).families)))


def run(families, x: np.ndarray, vectors: np.ndarray, shift: bool = False) -> np.ndarray:
    """The generated loops, interpreted: x and the result are (n, LANES)."""
    n = len(x)
    a = np.concatenate([x.ravel(), np.full(x.size, np.nan)])
    text = "\n".join(["def fill(a, vectors, x, g):", *gathered(families, n, shift)])
    names = {"u": int, "U": LANES, "math": math}
    exec(text, names)
    names["fill"](a, vectors, 0, n)
    return a[x.size:].reshape(n, LANES)


@pytest.mark.parametrize("shift", [False, True])
@pytest.mark.parametrize("n", [2, 4, 10])
@pytest.mark.parametrize("name", COVERED)
def test_polynomials_of_neighbours_have_the_problems_gradient(name, n, shift):
    p = problem(name, n=n)
    x, c = np.random.default_rng(3).normal(size=(2, n, LANES))
    c = c[:, :1] if shift else np.zeros((n, 1))
    got = run(p.families, x, c.T, shift)
    wanted = p.gradient((x + c).T).T
    assert np.allclose(got, wanted, rtol=1e-12, atol=1e-12 * np.abs(wanted).max())


def test_which_families_are_covered():
    assert {*COVERED} >= {"tridia", "engval1", "edensch", "quadratic"}
    assert not {*COVERED} & {"arwhead", "eg2", "ppq"}  # a fixed coordinate, a sine, partial sums
    assert not gathers(Family(sp.sin(X), (Argument(X, "neighbour", 0),), first=1, last=3))


def test_coordinates_without_elements_and_with_strides():
    """Elements i = 2, 5, 8 of x_i and x_{i+2}: coordinates 1, 3, 6 and 9 have no part in them."""
    family = Family(
        INDEX * X**2 * Y, (Argument(X, "neighbour", 0), Argument(Y, "neighbour", 2)),
        first=2, last=8, stride=3,
    )
    x = np.random.default_rng(4).normal(size=(10, LANES))
    got, wanted = run([family], x, np.empty((0, 10))), np.zeros_like(x)
    for i in (2, 5, 8):
        wanted[i - 1] += 2 * i * x[i - 1] * x[i + 1]
        wanted[i + 1] += i * x[i - 1] ** 2
    assert np.allclose(got, wanted, rtol=1e-13) and (got[[0, 2, 5, 8]] == 0).all()


@pytest.mark.parametrize("numbers", [[1], [1, 2, 3], [2, 5, 8, 9], [1, 3, 4, 5, 9], []])
def test_progressions_keep_all_numbers_in_order(numbers):
    assert [k for run in _progressions(numbers) for k in run] == numbers
