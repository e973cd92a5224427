"""Correct rounding itself: ties, zeros, every function, both arithmetics."""

from __future__ import annotations

import sys
from fractions import Fraction

import mpmath
import numpy as np
import pytest
import sympy as sp

from adamnx_theory.definitions import schedule, schedules
from adamnx_theory.definitions.numbers import arithmetic, balls
from adamnx_theory.errors import BadInput

t = sp.Symbol("t", integer=True, positive=True)
BOTH = pytest.mark.parametrize("engine", ["flint", "mpmath"])


@BOTH
def test_exact_ties_go_to_even(engine):
    third = sp.Rational(2**53 + 1, 3)  # times 3: halfway between two float64s
    assert balls.rounded(third * t, t, 3, engine) == float(2**53)
    third = sp.Rational(2**53 + 3, 3)
    assert balls.rounded(third * t, t, 3, engine) == float(2**53 + 4)
    assert balls.rounded(1 - 1 / t, t, 2**54, engine) == 1.0
    assert balls.rounded(1 - 1 / t, t, 2**53, engine) == 1 - 2.0**-53
    assert balls.rounded(sp.Rational(1, 2) + sp.Rational(1, 2**54), None, 0, engine) == 0.5


@BOTH
@pytest.mark.parametrize("at", [2, 40, 300, 1500])
def test_values_a_hair_beside_a_tie(engine, at):
    # beta2 lies halfway between two float64s and the rate tends to it from below.
    beta = Fraction(1, 2) + Fraction(3, 2**54)
    exact = (beta - beta**at) / (1 - beta**at)
    value = balls.rounded(schedule("adam", beta2=beta).bound, t, at, engine)
    assert value == exact.numerator / exact.denominator


@BOTH
def test_zero_is_recognised_and_has_no_sign(engine):
    for e, at in [((1 + sp.Rational(1, 3)) ** t - sp.Rational(4, 3), 1), (sp.log(t), 1),
                  (t / 3 - sp.Rational(7, 3), 7), (sp.tanh(t - 1), 1), (-sp.sqrt(t - 1), 1)]:
        value = balls.rounded(e, t, at, engine)
        assert value == 0 and not np.signbit(value)


@BOTH
@pytest.mark.parametrize(
    ("expression", "reference"),
    [
        (sp.sqrt(t) / 7 + sp.pi, lambda n: mpmath.sqrt(n) / 7 + mpmath.pi),
        (sp.exp(-t / 10) * sp.E, lambda n: mpmath.exp(1 - mpmath.mpf(n) / 10)),
        (sp.exp(sp.sqrt(t)), lambda n: mpmath.exp(mpmath.sqrt(n))),
        (sp.tanh(t / 40), lambda n: mpmath.tanh(mpmath.mpf(n) / 40)),
        (t ** sp.Rational(-3, 2), lambda n: mpmath.mpf(n) ** mpmath.mpf(-1.5)),
        (t ** sp.pi / sp.log(t + 1) ** 3, lambda n: n**mpmath.pi / mpmath.log(n + 1) ** 3),
        (sp.Min(t, sp.sqrt(50)) + 1, lambda n: min(n, mpmath.sqrt(50)) + 1),
        (sp.Max(1 / t, sp.Rational(1, 9)), lambda n: max(mpmath.mpf(1) / n, mpmath.mpf(1) / 9)),
        (abs(sp.sqrt(2) * 10 - t), lambda n: abs(mpmath.sqrt(2) * 10 - n)),
        (-sp.Rational(2, 3) ** t, lambda n: -((mpmath.mpf(2) / 3) ** n)),
        (
            sp.Piecewise((1 / t, (t < 5) | (t > 90)), (2 * t, sp.Eq(t, 7)), (sp.pi, True)),
            lambda n: mpmath.mpf(1) / n if n < 5 or n > 90 else 2 * n if n == 7 else mpmath.pi,
        ),
        (
            sp.Piecewise((t, t >= sp.Rational(31, 2)), (-t, sp.Ne(t, 3) & (t <= 9)), (0, True)),
            lambda n: mpmath.mpf(n if n >= 15.5 else -n if n != 3 and n <= 9 else 0),
        ),
    ],
    ids=lambda v: "reference" if callable(v) else str(v),
)
def test_every_function(engine, expression, reference):
    table = balls.rounded_table(expression, t, 1, 100, engine)
    with mpmath.mp.workdps(60):
        expected = [float(mpmath.nstr(mpmath.mpf(reference(n)), 40)) for n in range(1, 101)]
    assert table.tolist() == expected


@BOTH
def test_the_range_of_float64(engine):
    assert balls.rounded(sp.Integer(2) ** (5 * t), t, 1000, engine) == float("inf")
    assert balls.rounded(-sp.Integer(2) ** (5 * t), t, 1000, engine) == float("-inf")
    assert balls.rounded(sp.Rational(1, 3) ** t, t, 4000, engine) == 0.0
    subnormal = sp.Rational(1, 3) ** t
    exact = Fraction(1, 3**670)
    assert balls.rounded(subnormal, t, 670, engine) == exact.numerator / exact.denominator != 0
    assert balls.rounded(sp.Integer(2) ** 1024 * t / 3, t, 1, engine) == float(2**1024 // 3)


@BOTH
@pytest.mark.parametrize(
    ("expression", "at"),
    [(1 / (t - 2), 2), (sp.log(t - 5), 3), (sp.sqrt(t - 5), 3), (sp.log(t - 1), 1)],
    ids=lambda v: "reference" if callable(v) else str(v),
)
def test_what_is_not_a_finite_real_number_is_refused(engine, expression, at):
    with pytest.raises(BadInput, match="not a finite real number"):
        balls.rounded(expression, t, at, engine)


@BOTH
def test_what_cannot_be_decided_is_said(engine, monkeypatch):
    monkeypatch.setattr(balls, "LAST_BITS", 1024)
    beta = Fraction(1, 2) + Fraction(1, 2**54)
    with pytest.raises(BadInput, match="cannot be rounded with 1024 bits"):
        balls.rounded(schedule("adam", beta2=beta).bound, t, 10**5, engine)


def test_unsupported_expressions_are_refused():
    for e, reason in [(sp.sin(t), "sin"), (0.5 * t, "float"), (sp.Symbol("z") + t, "z")]:
        with pytest.raises(BadInput, match=reason):
            balls.rounded_table(e, t, 1, 3)


@pytest.mark.parametrize("name", schedules())
def test_mpmath_gives_the_same_bits(name):
    s = schedule(name)
    for first, count in ((1, 400), (4090, 10), (10**7 - 5, 10)):
        with_flint = balls.rounded_table(s.bound, s.t, first, count, "flint")
        with_mpmath = balls.rounded_table(s.bound, s.t, first, count, "mpmath")
        assert with_flint.tobytes() == with_mpmath.tobytes()


def test_without_flint_mpmath_takes_over(monkeypatch):
    expected = schedule("adamnx").table(50)
    monkeypatch.setitem(sys.modules, "flint", None)
    arithmetic.flint_arithmetic.cache_clear()
    try:
        assert arithmetic.default_arithmetic().name == "mpmath"
        assert schedule("adamnx").table(50).tobytes() == expected.tobytes()
    finally:
        arithmetic.flint_arithmetic.cache_clear()


@BOTH
def test_precision_is_left_as_it_was(engine):
    import flint

    before = flint.ctx.prec, mpmath.iv.prec
    balls.rounded_table(sp.sqrt(t), t, 1, 10, engine)
    assert (flint.ctx.prec, mpmath.iv.prec) == before


def test_enclosures_enclose():
    # Both arithmetics, at low precision, against exact rationals.
    for engine in (arithmetic.flint_arithmetic(), arithmetic.mpmath_arithmetic()):
        with engine.precision(60):
            third = engine.rational(1, 3)
            product = engine.power(engine.mul(third, engine.integer(3)), 5)
            lower, upper = engine.endpoints([product], 1)
            assert lower[0] <= 1 <= upper[0]
            assert engine.less(third, engine.rational(1, 2)) is True
            assert engine.less(engine.rational(1, 2), third) is False
            assert engine.less(third, third) is None or engine.less(third, third) is False
