"""Minimizers: against known ones, SciPy's, published optimal values, and what must fail."""

from __future__ import annotations

import json
from fractions import Fraction

import mpmath
import numpy as np
import pytest
import sympy as sp
from scipy.optimize import minimize

from adamnx_theory.definitions import problem, problems
from adamnx_theory.definitions.minimizers import minimum as module
from adamnx_theory.definitions.minimizers.inertia import positive_definite
from adamnx_theory.definitions.minimizers.minimum import NotProved, minimum
from adamnx_theory.definitions.numbers.arithmetic import flint_arithmetic, mpmath_arithmetic
from adamnx_theory.errors import BadInput

every_problem = pytest.mark.parametrize("name", problems())
HIMMELBLAU_MAXIMUM = (-0.270845, -0.923039)
HIMMELBLAU_SADDLE = (3.385154, 0.073852)


@every_problem
@pytest.mark.parametrize("n", [2, 4, 100])
def test_the_minimizer_is_one(name, n):
    p = problem(name, n=n)
    m = p.minimum()
    assert m.x.shape == (n,) and m.x.dtype == np.float64 and not m.x.flags.writeable
    assert (p.minimizer() == m.x).all() and p.minimum() is m
    curvatures = np.linalg.eigvalsh(p.hessian(m.x))
    assert m.smallest_eigenvalue == pytest.approx(curvatures[0], rel=1e-10, abs=1e-13)
    assert m.largest_eigenvalue == pytest.approx(curvatures[-1], rel=1e-12)
    assert 0 < m.smallest_eigenvalue <= m.largest_eigenvalue
    assert np.abs(p.gradient(m.x)).max() <= 1e-15 * n * (1 + m.largest_eigenvalue)
    assert p.value(m.x) == pytest.approx(m.value, rel=1e-14, abs=1e-13)
    for number, (below, above) in (
        (m.value, m.value_bounds),
        (m.smallest_eigenvalue, m.smallest_bounds),
        (m.largest_eigenvalue, m.largest_bounds),
    ):
        assert below <= number <= above and above - below <= 1e-15 * abs(number)
    assert m.condition == m.largest_eigenvalue / m.smallest_eigenvalue and m.radius < 1e-50
    assert json.loads(json.dumps(m.to_dict()))["x"] == m.x.tolist()


def test_minimizers_known_in_closed_form():
    n = 100
    assert problem("tridia").minimizer().tolist() == [2.0 ** (1 - i) for i in range(1, n + 1)]
    assert problem("qf1").minimizer().tolist() == [0.0] * (n - 1) + [1 / n]
    assert problem("bd1").minimizer().tolist() == [1.0] * n
    assert problem("himmelblau").minimizer().tolist() == [3.0, 2.0] * (n // 2)
    assert problem("arwhead").minimizer().tolist() == [1.0] * (n - 1) + [0.0]
    assert problem("engval1", n=2).minimizer().tolist() == [1.0, 0.0]
    for name in ("ppq", "quadratic"):
        for printed in (False, True):
            assert not problem(name, n=n, as_printed=printed).minimizer().any()
    assert problem("qf1").minimum().value == -1 / (2 * n)
    for name in ("tridia", "bd1", "himmelblau", "arwhead", "ppq", "quadratic"):
        m = problem(name).minimum()
        assert m.value == 0 and m.value_bounds == (0.0, 0.0)


def test_spectra_known_in_closed_form():
    qf1 = problem("qf1")
    assert qf1.hessian(qf1.x0).tolist() == np.diag(np.arange(1.0, 101)).tolist()
    m = qf1.minimum()
    assert (m.smallest_eigenvalue, m.largest_eigenvalue) == (1.0, 100.0)
    arwhead = problem("arwhead").minimum()
    assert (arwhead.smallest_eigenvalue, arwhead.largest_eigenvalue) == (12.0, 396.0)


def test_coordinates_are_correctly_rounded():
    """Against roots of scalar equations, found by mpmath at 60 digits."""
    with mpmath.workdps(60):
        maratos = mpmath.findroot(lambda a: 1 + 400 * a * (a * a - 1), -1)

        def slope(x, n=100):  # EG2 with x_2 = ... = x_n = 0
            return (n - 2) * mpmath.cos(x - 1) + (1 + 2 * x) * mpmath.cos(x + x * x - 1)

        eg2 = mpmath.findroot(slope, 1 - mpmath.pi / 2)
        bd1 = mpmath.findroot(  # the printed form
            lambda a, b: [a + (mpmath.exp(a) - b) * mpmath.exp(a), b - (mpmath.exp(a) - b)],
            (-0.3, 0.4),
        )
        expected = {
            ("maratos", False): [float(maratos), 0.0] * 50,
            ("eg2", False): [float(eg2)] + [0.0] * 99,
            ("bd1", True): [float(bd1[0]), float(bd1[1])] * 50,
        }
    for (name, printed), x in expected.items():
        assert problem(name, as_printed=printed).minimizer().tolist() == x


@every_problem
@pytest.mark.parametrize("method", ["BFGS", "trust-exact"])
def test_scipy_finds_the_same_minimizer_from_the_start(name, method):
    p = problem(name, n=10)
    m = p.minimum()
    hessian = p.hessian if method == "trust-exact" else None
    found = minimize(
        p.value, p.x0, jac=p.gradient, hess=hessian, method=method, options={"gtol": 1e-8}
    )
    assert np.abs(found.x - m.x).max() < 1e-5 and found.fun == pytest.approx(m.value, abs=1e-9)


@pytest.mark.parametrize(
    ("name", "n", "value", "digits"),
    [
        # The comment "SOLTN" of the CUTEst SIF files of the same functions.
        ("tridia", 30, 0.0, 1e-12),
        ("arwhead", 100, 0.0, 1e-12),
        ("engval1", 2, 0.0, 1e-12),
        ("edensch", 36, 219.28, 5e-3),
        ("edensch", 2000, 1.20032e4, 0.05 + 0.04),  # printed 12003.2, cut after the digit
        # The reference value in R. Vanderbei's table of the CUTE problems in AMPL.
        ("engval1", 5000, 5.548668e3, 5e-4),
        # CUTEst runs of three solvers, printed in the benchmarks of SpeedMapping.jl.
        ("eg2", 1000, -998.9473933009451, 1e-9),
        ("edensch", 2000, 12003.284592020764, 1e-8),
    ],
)
def test_optimal_values_that_others_published(name, n, value, digits):
    """By SciPy's L-BFGS from our start: this checks value and gradient at large n."""
    p = problem(name, n=n)
    options = {"maxiter": 2000, "maxfun": 4000, "ftol": 0.0, "gtol": 1e-9}
    found = minimize(p.value, p.x0, jac=p.gradient, method="L-BFGS-B", options=options)
    assert found.fun == pytest.approx(value, rel=0, abs=digits)
    if n <= 100:
        assert p.minimum().value == pytest.approx(value, rel=0, abs=digits)


def test_eg2_descends_to_a_minimizer_that_is_neither_global_nor_well_conditioned():
    p = problem("eg2")
    m = p.minimum()
    assert m.value == pytest.approx(-98.947402681835, abs=1e-11)
    assert m.condition > 1e5 and m.smallest_eigenvalue < 1e-3
    x = np.empty(100)  # every sine at -1
    x[0] = (np.sqrt(5 + 6 * np.pi) - 1) / 2  # x + x^2 - 1 = 3 pi / 2
    x[1:99] = np.sqrt(1 + 3 * np.pi / 2 - x[0])
    x[99] = np.sqrt(3 * np.pi / 2)
    assert p.value(x) == pytest.approx(-99.5, abs=1e-12) and p.value(x) < m.value - 0.5


def test_maratos_as_printed_falls_without_bound():
    p = problem("maratos", as_printed=True)
    for s in (0, 1, 10, 1000, 10**7):
        x = np.tile([1.0 - s * s, float(s)], 50)  # exact in float64
        assert p.value(x) == 50 * (1.0 - s * s)
    element, (a, b) = p.families[0].element, p.families[0].symbols
    s = sp.Symbol("s", real=True)
    assert sp.expand(element.subs({a: 1 - s**2, b: s}) - (1 - s**2)) == 0
    with pytest.raises(BadInput, match=r"maratos as printed: the descent from this start"):
        p.minimum()


def test_another_start_finds_another_minimizer():
    p = problem("himmelblau", n=2)
    for known in ((3, 2), (-2.805118, 3.131312), (-3.779310, -3.283186), (3.584428, -1.848126)):
        m = p.minimum(np.array(known) + 0.2)
        assert m.x == pytest.approx(known, abs=1e-6)
        assert m.value == 0 and abs(m.value_bounds[0]) < 1e-50


def test_the_box_must_hold_the_minimizer():
    p = problem("engval1", n=10)
    x = p.minimizer()
    assert (p.certify(x, 1e-6).x == x).all()
    moved = x.copy()
    moved[3] += 1e-6
    assert (p.certify(moved, 3e-6).x == x).all()
    with pytest.raises(NotProved, match="exactly one zero"):
        p.certify(moved, 9e-7)
    with pytest.raises(NotProved, match="exactly one zero"):
        p.certify(x + 0.1, 1e-3)


@every_problem
def test_a_perturbed_point_is_refused(name):
    p = problem(name, n=4)
    x = p.minimizer()
    assert (p.certify(x, 1e-7).x == x).all()
    for k in range(4):
        moved = x.copy()
        moved[k] += 1e-7
        with pytest.raises(NotProved):
            p.certify(moved, 9e-8)


@pytest.mark.parametrize("point", [HIMMELBLAU_MAXIMUM, HIMMELBLAU_SADDLE])
def test_a_maximum_and_a_saddle_are_refused(point):
    p = problem("himmelblau", n=2)
    assert np.abs(p.gradient(point)).max() < 1e-3  # they are stationary
    with pytest.raises(NotProved, match="not proved positive definite"):
        p.certify(point, 1e-4)


def test_a_box_with_several_minimizers_is_refused():
    with pytest.raises(NotProved, match="exactly one zero"):
        problem("himmelblau", n=2).certify([0.0, 0.0], 5)


def test_flat_and_unbounded_quadratics_are_refused():
    with pytest.raises(BadInput, match="quadratic"):
        problem("quadratic", curvature=[-1, 2]).minimum()
    with pytest.raises(BadInput):
        problem("quadratic", curvature=[0, 2]).minimum()
    with pytest.raises(NotProved):
        problem("quadratic", curvature=[-1, 2]).certify([0, 0], 1)
    assert problem("quadratic", curvature=[1, 2]).certify([0, 0], 1).x.tolist() == [0, 0]


@pytest.mark.parametrize("bad", [0, -1, "wide", float("nan")])
def test_a_bad_radius_is_refused(bad):
    with pytest.raises(BadInput, match="radius"):
        problem("qf1", n=2).certify([0, 0], bad)


def test_bad_centres_and_starts_are_refused():
    p = problem("qf1", n=2)
    for ask in (lambda x: p.certify(x, 1), p.minimum, p.minimizer):
        for bad in ([1.0], [1.0, float("nan")], [[1.0, 2.0]], ["a", "b"]):
            with pytest.raises(BadInput):
                ask(bad)


@every_problem
def test_shifting_moves_the_minimizer_to_the_origin(name):
    p = problem(name, n=10)
    x = p.minimizer()
    moved = p.shifted(x)
    left = moved.minimizer()  # what rounding the minimizer left, itself correctly rounded
    assert np.abs(left).max() <= 2.0**-53 * np.abs(x).max()
    if name == "qf1":
        assert left[-1] == float(Fraction(1, 10) - Fraction(0.1))
    if name in ("tridia", "bd1", "himmelblau", "arwhead"):
        assert not left.any()
    assert moved.minimum().value == p.minimum().value
    assert moved.minimum(moved.x0).largest_eigenvalue == p.minimum().largest_eigenvalue


@every_problem
def test_python_flint_and_mpmath_prove_the_same(name):
    p = problem(name, n=4)
    first, second = minimum(p, arithmetic="flint"), minimum(p, arithmetic="mpmath")
    assert (first.arithmetic, second.arithmetic) == ("flint", "mpmath")
    assert first.x.tolist() == second.x.tolist() and first.value == second.value
    assert first.smallest_eigenvalue == second.smallest_eigenvalue
    assert first.largest_eigenvalue == second.largest_eigenvalue


def test_more_precision_is_taken_where_needed(monkeypatch):
    monkeypatch.setattr(module, "START_BITS", 64)
    p = problem("tridia", n=100)  # the last coordinate is 2^-99
    m = minimum.__wrapped__(p)
    assert m.bits == 128 and m.x.tolist() == p.minimizer().tolist()
    monkeypatch.setattr(module, "LAST_BITS", 64)
    with pytest.raises(NotProved, match="could not be proved with 64 bits"):
        minimum.__wrapped__(p)


@pytest.mark.parametrize("engine", [flint_arithmetic(), mpmath_arithmetic()], ids=lambda e: e.name)
def test_definiteness_is_decided_by_pivots(engine):
    def matrix(rows):
        return [{j: engine.integer(v) for j, v in enumerate(row) if v} for row in rows]

    with engine.precision(100):
        assert positive_definite(matrix([[2], [1, 2], [0, 1, 2]]), engine)
        assert not positive_definite(matrix([[1], [2, 1]]), engine)
        assert not positive_definite(matrix([[1], [1, 1]]), engine)  # singular
        assert not positive_definite(matrix([[0]]), engine)
        wide = [{0: engine.hull(engine.integer(-1), engine.integer(3))}]
        assert not positive_definite(wide, engine)
        assert positive_definite(matrix([[2], [1, 2]]), engine, engine.rational(99, 100))
        assert not positive_definite(matrix([[2], [1, 2]]), engine, engine.rational(101, 100))


def test_powers_of_balls_around_zero_are_finite():
    engine = flint_arithmetic()
    with engine.precision(100):
        around = engine.hull(engine.integer(-1), engine.integer(1))
        for exponent in (1, 2, 3, 4):
            below, above = engine.endpoints([engine.power(around, exponent)], 1)
            assert below[0] >= -1 - 1e-6 and above[0] == pytest.approx(1, rel=1e-6)
