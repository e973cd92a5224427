"""The test functions: their values against plain loops, their derivatives, bad input."""

from __future__ import annotations

import importlib
import json
import math
import pickle
from dataclasses import FrozenInstanceError

import mpmath
import numpy as np
import pytest
import sympy as sp

from adamnx_theory.definitions import problem, problems
from adamnx_theory.definitions.elements import INDEX, Argument, Family
from adamnx_theory.definitions.minimizers import objective
from adamnx_theory.definitions.problem import Problem
from adamnx_theory.errors import BadInput, UnknownName

ANDREIS = ("himmelblau", "maratos", "qf1", "bd1", "tridia", "arwhead", "eg2", "ppq", "engval1",
           "edensch")
DIFFERENT = ("himmelblau", "maratos", "bd1", "ppq")  # where Aida prints another form
every_problem = pytest.mark.parametrize("name", problems())
every_form = pytest.mark.parametrize(
    ("name", "printed"), [(name, False) for name in ANDREIS] + [(name, True) for name in DIFFERENT]
)
sizes = pytest.mark.parametrize("n", [2, 4, 10, 100])


def _himmelblau(x, n):
    return sum(
        (x[2 * i - 1] ** 2 + x[2 * i] - 11) ** 2 + (x[2 * i - 1] + x[2 * i] ** 2 - 7) ** 2
        for i in range(1, n // 2 + 1)
    )


def _himmelblau_printed(x, n):
    return sum(
        (x[2 * i - 1] ** 2 + x[2 * i] - 11) + (x[2 * i - 1] + x[2 * i] ** 2 - 7) ** 2
        for i in range(1, n // 2 + 1)
    )


def _maratos(x, n):
    return sum(
        x[2 * i - 1] + 100 * (x[2 * i - 1] ** 2 + x[2 * i] ** 2 - 1) ** 2
        for i in range(1, n // 2 + 1)
    )


def _maratos_printed(x, n):
    return sum(
        x[2 * i - 1] + 100 * (x[2 * i - 1] + x[2 * i] ** 2 - 1) ** 2 for i in range(1, n // 2 + 1)
    )


def _bd1(x, n):
    return sum(
        (x[2 * i - 1] ** 2 + x[2 * i] ** 2 - 2) ** 2
        + (mpmath.exp(x[2 * i - 1] - 1) - x[2 * i]) ** 2
        for i in range(1, n // 2 + 1)
    )


def _bd1_printed(x, n):
    return sum(
        (x[2 * i - 1] ** 2 + x[2 * i] ** 2 - 2) + (mpmath.exp(x[2 * i - 1]) - x[2 * i]) ** 2
        for i in range(1, n // 2 + 1)
    )


def _ppq(x, n, last):
    return (
        x[1] ** 2
        + sum(i * x[i] ** 2 for i in range(1, n + 1))
        + sum(sum(x[j] for j in range(1, i + 1)) ** 2 / 100 for i in range(1, last + 1))
    )


#: The collection's formulas as plain loops over x[1], ..., x[n].
PLAIN = {
    ("himmelblau", False): _himmelblau,
    ("himmelblau", True): _himmelblau_printed,
    ("maratos", False): _maratos,
    ("maratos", True): _maratos_printed,
    ("qf1", False): lambda x, n: sum(i * x[i] ** 2 for i in range(1, n + 1)) / 2 - x[n],
    ("bd1", False): _bd1,
    ("bd1", True): _bd1_printed,
    ("tridia", False): lambda x, n: (x[1] - 1) ** 2
    + sum(i * (2 * x[i] - x[i - 1]) ** 2 for i in range(2, n + 1)),
    ("arwhead", False): lambda x, n: sum(-4 * x[i] + 3 for i in range(1, n))
    + sum((x[i] ** 2 + x[n] ** 2) ** 2 for i in range(1, n)),
    ("eg2", False): lambda x, n: sum(mpmath.sin(x[1] + x[i] ** 2 - 1) for i in range(1, n))
    + mpmath.sin(x[n] ** 2) / 2,
    ("ppq", False): lambda x, n: _ppq(x, n, n),
    ("ppq", True): lambda x, n: _ppq(x, n, n - 1),
    ("engval1", False): lambda x, n: sum((x[i] ** 2 + x[i + 1] ** 2) ** 2 for i in range(1, n))
    + sum(-4 * x[i] + 3 for i in range(1, n)),
    ("edensch", False): lambda x, n: 16
    + sum(
        (x[i] - 2) ** 4 + (x[i] * x[i + 1] - 2 * x[i + 1]) ** 2 + (x[i + 1] + 1) ** 2
        for i in range(1, n)
    ),
}

STARTS = {
    ("himmelblau", False): [1, 1], ("himmelblau", True): [1, 1],
    ("maratos", False): [1.1, 0.1], ("maratos", True): [1.1, 0.1],
    ("qf1", False): [1, 1], ("bd1", False): [0.1, 0.1], ("bd1", True): [0.1, 0.1],
    ("tridia", False): [1, 1], ("arwhead", False): [1, 1], ("eg2", False): [1, 1],
    ("ppq", False): [0.5, 0.5], ("ppq", True): [1, 1],
    ("engval1", False): [2, 2], ("edensch", False): [0, 0],
}  # fmt: skip


def test_the_binding_names_exist():
    assert {*ANDREIS, "quadratic"} <= set(problems())
    assert set(PLAIN) == set(STARTS)


@every_form
@sizes
def test_the_value_is_the_collections_formula(name, printed, n):
    p = problem(name, n=n, as_printed=printed)
    assert p.x0.tolist() == STARTS[name, printed] * (n // 2)
    for seed in range(3):
        x = np.random.default_rng(seed).normal(size=n)
        with mpmath.workdps(40):
            exact = PLAIN[name, printed]([None, *map(mpmath.mpf, x.tolist())], n)
            scale = 1 + abs(exact)
            assert abs(p.value(x) - exact) < 1e-12 * scale


@every_form
@sizes
def test_derivatives_match_complex_steps(name, printed, n):
    """f(x + ih) = f(x) + ih f'(x) to rounding: no subtraction, so no cancellation."""
    p = problem(name, n=n, as_printed=printed)
    h = 1e-40
    for seed in range(3):
        x = np.random.default_rng(100 + seed).normal(size=n)
        steps = x + 1j * h * np.eye(n)
        by_steps = objective.value(p.families, 0.0, steps).imag / h
        second = objective.gradient(p.families, steps).imag / h
        gradient, hessian = p.gradient(x), p.hessian(x)
        assert np.abs(gradient - by_steps).max() <= 1e-12 * np.abs(gradient).max()
        assert np.abs(hessian - second).max() <= 1e-12 * np.abs(hessian).max()
        assert (hessian == hessian.T).all()


@every_form
def test_derivatives_match_high_precision_differences(name, printed):
    """The same against the plain loops, differentiated by mpmath: another definition of f."""
    n = 4
    p = problem(name, n=n, as_printed=printed)
    plain = PLAIN[name, printed]
    x = np.random.default_rng(7).normal(size=n)
    with mpmath.workdps(60):
        at = [mpmath.mpf(v) for v in x.tolist()]

        def f(*y):
            return plain([None, *y], n)

        unit = np.eye(n, dtype=int)
        first = [float(mpmath.diff(f, at, tuple(e.tolist()))) for e in unit]
        second = [[float(mpmath.diff(f, at, tuple((e + d).tolist()))) for d in unit] for e in unit]
    assert p.gradient(x) == pytest.approx(first, rel=1e-12, abs=1e-12 * np.abs(first).max())
    assert p.hessian(x) == pytest.approx(
        np.array(second), rel=1e-12, abs=1e-12 * np.abs(second).max()
    )


def test_a_wrong_derivative_would_be_seen():
    """Control: one part in 10^11 in one coefficient is above the bound used."""
    x = np.random.default_rng(100).normal(size=4)
    right, element = problem("tridia", n=4), sp.Symbol("x", real=True)
    extra = Family(element**2 / sp.Integer(10) ** 9, (Argument(element, "fixed", 1),), 1, 1)
    wrong = objective.gradient((*right.families, extra), x)
    gradient = right.gradient(x)
    assert np.abs(gradient - wrong).max() > 1e-12 * np.abs(gradient).max()


@every_problem
def test_batches_are_the_single_points(name):
    p = problem(name, n=4) if name != "quadratic" else problem(name, n=4, curvature=[1, 2, 4, 7])
    x = np.random.default_rng(3).normal(size=(2, 3, 4))
    values, gradients = p.value(x), p.gradient(x)
    assert values.shape == (2, 3) and gradients.shape == (2, 3, 4)
    for k in np.ndindex(2, 3):
        assert values[k] == pytest.approx(p.value(x[k]), rel=1e-15)
        assert gradients[k] == pytest.approx(p.gradient(x[k]), rel=1e-15)
    assert isinstance(p.value(x[0, 0]), float)


@every_problem
def test_where_the_paper_prints_the_same_form_it_is_the_same_problem(name):
    assert (problem(name) != problem(name, as_printed=True)) == (name in DIFFERENT)
    assert problem(name, as_printed=True).as_printed == (name in DIFFERENT)


@every_problem
def test_it_is_frozen_hashable_picklable_and_json(name):
    p = problem(name)
    p.value(p.x0), p.hessian(p.x0)
    with pytest.raises(FrozenInstanceError):
        p.name = "other"
    with pytest.raises(ValueError):
        p.x0[0] = 1
    copy = pickle.loads(pickle.dumps(p))
    assert copy == p and hash(copy) == hash(p)
    record = p.to_dict()
    assert json.loads(json.dumps(record)) == record and record["source"]["key"]
    module = importlib.import_module(f"adamnx_theory.definitions.problems.{name}")
    assert "Source:" in module.__doc__ and module.DEFINITION.name == name == p.name


@every_problem
@pytest.mark.parametrize("n", [0, -2, 2.5, "many", float("nan"), float("inf"), True, [4], 1j])
def test_bad_dimensions_are_refused_in_one_sentence(name, n):
    with pytest.raises(BadInput) as caught:
        problem(name, n=n)
    message = str(caught.value)
    assert message.startswith("n = ") and message.endswith(".") and "\n" not in message


@pytest.mark.parametrize("name", ["himmelblau", "maratos", "bd1"])
def test_pairs_need_an_even_dimension(name):
    with pytest.raises(BadInput, match=f"n = 7 is odd; {name} takes the coordinates in pairs"):
        problem(name, n=7)


@every_problem
@pytest.mark.parametrize(
    ("x", "says"),
    [
        ([1.0, math.nan, 0, 0], "x contains a value that is not a finite number"),
        ([1.0, math.inf, 0, 0], "x contains a value that is not a finite number"),
        ([1.0, 2.0, 3.0], r"x has shape \(3,\), not \((..., )?4,?\)"),
        (1.0, r"x has shape \(\), not"),
        (["a"] * 4, "x is not an array of real numbers"),
        ([1j] * 4, "x is not an array of real numbers"),
        ([[1.0], [1.0, 2.0]], "x is not an array of numbers"),
    ],
)
def test_bad_points_are_refused_in_one_sentence(name, x, says):
    p = problem(name, n=4)
    for ask in (p.value, p.gradient, p.hessian):
        with pytest.raises(BadInput, match=says):
            ask(x)


def test_the_hessian_takes_one_point():
    with pytest.raises(BadInput, match=r"x has shape \(3, 4\), not \(4,\)"):
        problem("qf1", n=4).hessian(np.zeros((3, 4)))


def test_unknown_names_give_the_nearest():
    with pytest.raises(UnknownName, match="'tridiag' is not a problem; did you mean 'tridia'"):
        problem("tridiag")
    with pytest.raises(UnknownName, match="is not a parameter of problem tridia"):
        problem("tridia", curvature=3)
    with pytest.raises(UnknownName, match="did you mean 'curvature'"):
        problem("quadratic", curvatur=3)


def test_large_values_overflow_quietly():
    p = problem("engval1", n=4)
    assert p.value(np.full(4, 1e200)) == math.inf


def test_quadratic_takes_a_number_or_a_list():
    assert problem("quadratic").hessian([0.0]).tolist() == [[10.0]]
    assert problem("quadratic", n=3, curvature="1/2").hessian(np.zeros(3)).tolist() == (
        np.eye(3) / 2
    ).tolist()
    for c in ([1, 2, 3, 4], [5, 5, 5], [1, 10, 100, 1000, 3], [0, 0, 1], [-1, 0, 1, 2, 7], [4]):
        p = problem("quadratic", curvature=c)
        assert p.hessian(np.ones(len(c))).tolist() == np.diag(np.array(c, float)).tolist()
        assert p.gradient(np.ones(len(c))).tolist() == c
    assert len(problem("quadratic", curvature=list(range(1, 101))).families) == 1
    for bad in ([1, math.nan], "ten", [], None):
        with pytest.raises(BadInput):
            problem("quadratic", curvature=bad)
    with pytest.raises(BadInput, match="curvature has 2 values, not n = 3"):
        problem("quadratic", n=3, curvature=[1, 2])


@every_problem
def test_shifting_moves_the_argument(name):
    p = problem(name, n=4)
    c = np.array([0.5, -1.25, 2.0, 0.75])
    x = np.random.default_rng(5).normal(size=(3, 4))
    moved = p.shifted(c)
    assert moved.value(x).tolist() == p.value(x + c).tolist()
    assert moved.gradient(x).tolist() == p.gradient(x + c).tolist()
    assert moved.hessian(x[0]).tolist() == p.hessian(x[0] + c).tolist()
    assert moved.x0 == pytest.approx(p.x0 - c, abs=5e-16)  # p.x0 is rounded, moved.x0 once
    assert moved.shifted(-c).x0.tolist() == p.x0.tolist()
    assert p.shifted(1).shift == (1.0,) * 4 and pickle.loads(pickle.dumps(moved)) == moved
    for bad in ([1.0, 2.0], [0, 0, 0, math.nan], "far", math.inf):
        with pytest.raises(BadInput, match="c "):
            p.shifted(bad)


def test_a_problem_checks_its_parts():
    x, y = sp.symbols("x y")
    here = (Argument(x, "neighbour"),)
    with pytest.raises(UnknownName, match="kind of argument"):
        Argument(x, "neighbor")
    with pytest.raises(BadInput, match="exact rationals"):
        Family(0.5 * x, here, 1, 4)
    with pytest.raises(BadInput, match="the symbol y is not declared"):
        Family(x * y, here, 1, 4)
    with pytest.raises(BadInput, match="the argument y does not occur"):
        Family(x**2, (*here, Argument(y, "prefix")), 1, 4)
    with pytest.raises(BadInput, match="declares an argument twice"):
        Family(x**2, here * 2, 1, 4)
    with pytest.raises(BadInput, match="stride 0"):
        Family(x**2, here, 1, 4, 0)
    with pytest.raises(BadInput, match="reaches beyond"):
        Family(x**2, (Argument(x, "neighbour", 1),), 1, 4).bind(4)
    with pytest.raises(BadInput, match="the start has not n = 3 values"):
        Problem("f", "F", 3, (), (1, 1), problem("qf1").source)


def test_partials_are_those_of_the_element():
    (family,) = problem("himmelblau").families
    a, b = family.symbols
    assert [sp.expand(e) for e in family.partials] == [
        sp.expand(4 * a * (a**2 + b - 11) + 2 * (a + b**2 - 7)),
        sp.expand(2 * (a**2 + b - 11) + 4 * b * (a + b**2 - 7)),
    ]
    assert sp.expand(family.second_partials[0][1] - (4 * a + 4 * b)) == 0
    assert INDEX in problem("tridia").families[1].element.free_symbols
