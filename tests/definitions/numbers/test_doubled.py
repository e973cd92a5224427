"""Pairs of float64: the proved bounds hold, and tables do not change a bit."""

from __future__ import annotations

from fractions import Fraction

import numpy as np
import pytest
import sympy as sp

from adamnx_theory.definitions import schedule
from adamnx_theory.definitions.numbers import balls, doubled
from adamnx_theory.definitions.numbers.arithmetic import flint_arithmetic, mpmath_arithmetic

t = sp.Symbol("t", integer=True, positive=True)


def _numbers(seed: int, spread: int) -> doubled.Number:
    """Pairs of very different sizes, some with nearly equal high parts."""
    random = np.random.default_rng(seed)
    high = random.normal(size=400) * 2.0 ** random.integers(-spread, spread, size=400)
    high[::5] = 1.0 + random.integers(-3, 4, size=80) * 2.0**-50
    low = high * random.uniform(-1, 1, size=400) * 2.0**-54
    return high, low, abs(low) * 2.0**-50


def _exact(x: doubled.Number, i: int) -> tuple[Fraction, Fraction]:
    high, low, error = (Fraction(float(part[i])) for part in x)
    return high + low - error, high + low + error


def _assert_encloses(result: doubled.Number, i: int, *values: Fraction) -> None:
    if not all(np.isfinite(part[i]) for part in result):
        return
    lower, upper = _exact(result, i)
    for value in values:
        assert lower <= value <= upper


@pytest.mark.parametrize("spread", [3, 60, 500])
@pytest.mark.parametrize("name", ["add", "sub", "mul", "div"])
def test_bounds_hold_at_the_corners(name, spread):
    exact = {"add": lambda a, b: a + b, "sub": lambda a, b: a - b,
             "mul": lambda a, b: a * b, "div": lambda a, b: a / b}[name]
    a, b = _numbers(1, spread), _numbers(2, spread)
    with np.errstate(all="ignore"):
        result = getattr(doubled, name)(a, b)
    for i in range(400):
        corners = [exact(p, q) for p in _exact(a, i) for q in _exact(b, i)]
        _assert_encloses(result, i, *corners)
    if spread == 3:  # and they are tight: about 100 bits of the larger operand
        relative = result[2] / np.maximum(abs(a[0]), abs(result[0]))
        assert np.median(relative) < 2.0**-95


@pytest.mark.parametrize("spread", [3, 60, 500])
def test_bounds_of_roots_and_powers_hold(spread):
    a = tuple(np.abs(part) for part in _numbers(3, spread))
    with np.errstate(all="ignore"):
        root, cube = doubled.sqrt(a), doubled.power(a, 3)
    for i in range(400):
        _assert_encloses(cube, i, *(p**3 for p in _exact(a, i)))
        if np.isfinite(root[2][i]):
            lower, upper = _exact(root, i)
            low, high = _exact(a, i)
            assert lower < 0 or lower**2 <= low
            assert upper**2 >= high


def test_only_certain_values_are_accepted():
    half = 2.0**-54
    high = np.array([1.0, 1.0, 1.0, 1.0, 0.0, np.inf, np.nan])
    low = np.array([0.0, half * 0.999, half * 0.999, -half, 0.0, 0.0, 0.0])
    error = np.array([2.0**-60, 2.0**-70, half, 2.0**-60, 2.0**-1000, 0.0, 0.0])
    _, decided = doubled.resolved((high, low, error))
    assert decided.tolist() == [True, True, True, False, False, False, False]


@pytest.mark.parametrize("engine", [flint_arithmetic(), mpmath_arithmetic()], ids=["flint", "mp"])
def test_columns_enclose_what_they_came_from(engine):
    with engine.precision(128):
        fractions = [Fraction(1, 3), Fraction(-7, 11**40), Fraction(10**200, 7), Fraction(0)]
        values = [engine.rational(f.numerator, f.denominator) for f in fractions]
        column = doubled.column(engine, values)
    for i, value in enumerate(fractions):
        _assert_encloses(column, i, value)
    assert (column[2] <= np.maximum(abs(column[0]) * 2.0**-100, 2.0**-1000)).all()


@pytest.mark.parametrize(
    ("name", "values"),
    [("adam", {"beta2": b}) for b in ("1e-6", "0.999", "0.999999")]
    + [("adamnx", {"beta2": b}) for b in ("1e-6", "0.5", "0.99", "0.999999", "0.999999999")]
    + [("adax", {"beta2": b}) for b in ("1e-9", "1e-4", "0.5")]
    + [("uniform", {}), ("constant", {})],
)
def test_tables_do_not_change_a_bit(name, values, monkeypatch):
    s = schedule(name, **values)
    quick = s.table(20_000)
    monkeypatch.setattr(balls, "QUICK_FROM", 10**9)
    assert quick.tobytes() == s.table(20_000).tobytes()


def test_roots_and_powers_in_a_table(monkeypatch):
    e = sp.sqrt(t / 3) * t**3 / (1 + t) ** 4 - sp.Rational(1, 7) ** t
    quick = balls.rounded_table(e, t, 1, 20_000)
    monkeypatch.setattr(balls, "QUICK_FROM", 10**9)
    assert quick.tobytes() == balls.rounded_table(e, t, 1, 20_000).tobytes()


def test_far_tables_are_still_right():
    s = schedule("adamnx")
    table = balls.rounded_table(s.bound, s.t, 10**7 - 9_999, 10_000)
    for i in (0, 1, 5000, 9999):
        assert table[i] == s.at(10**7 - 9_999 + i)
