"""Tables against an evaluation that shares nothing with them.

The formulas are typed here a second time, on purpose, as the papers print them,
and evaluated by mpmath with 120 digits; near-ties are looked for and checked.
"""

from __future__ import annotations

from fractions import Fraction

import mpmath
import numpy as np
import pytest

from adamnx_theory.definitions import schedule

mp = mpmath.mp


def _nearest(x: mpmath.mpf) -> float:
    """mpmath's number to the nearest float64, by exact integer division.

    What is left of an exact 0 after 120 digits counts as 0; no rate here is so small.
    """
    if abs(x) < 1e-90:
        return 0.0
    sign, mantissa, exponent, _ = x._mpf_
    if exponent >= 0:
        return float((-1) ** sign * (int(mantissa) << exponent))
    return (-1) ** sign * int(mantissa) / (1 << -exponent)


def _q(text: str) -> mpmath.mpf:
    fraction = Fraction(text)
    return mp.mpf(fraction.numerator) / fraction.denominator


def _linear(head, least, t1, t):
    return head if t <= t1 else least


PUBLISHED = {
    "adam": lambda t, beta2="0.999": (_q(beta2) - _q(beta2) ** t) / (1 - _q(beta2) ** t),
    "adamnx": lambda t, beta2="0.99": (
        (1 - _q(beta2) ** ((1 - _q(beta2)) * (t - 1))) / (1 - _q(beta2) ** ((1 - _q(beta2)) * t))
    ),
    "adax": lambda t, beta2="1e-4": 1 - _q(beta2) / ((1 + _q(beta2)) ** t - 1),
    "adafactor": lambda t, c="0.8": 1 - 1 / mp.mpf(t) ** _q(c),
    "uniform": lambda t: 1 - 1 / mp.mpf(t),
    "constant": lambda t, beta2="0.9": _q(beta2),
    "lr_linear": lambda t, eta_peak="3e-3", eta_min="3e-5", t1="37488": _linear(
        _q(eta_peak) + (_q(eta_min) - _q(eta_peak)) / _q(t1) * t, _q(eta_min), int(t1), t
    ),
    "lr_linear_as_printed": lambda t, eta_peak="3e-3", eta_min="3e-5", t1="37488": _linear(
        1 + (_q(eta_min) - _q(eta_peak)) / _q(t1) * t, _q(eta_min), int(t1), t
    ),
    "exadam_step": lambda t, alpha="1e-3": _q(alpha) * mp.log(mp.sqrt(2) * mp.sqrt(t + 1)),
}

BETAS = [{"beta2": b} for b in ("1e-6", "0.5", "0.9", "0.99", "0.999", "0.999999", "0.999999999")]
CASES = [
    *(("adam", v) for v in BETAS),
    *(("adamnx", v) for v in BETAS),
    *(("adax", {"beta2": b}) for b in ("1e-9", "1e-4", "0.5", "1", "3")),
    *(("adafactor", {"c": c}) for c in ("0.01", "0.5", "0.8", "1", "2.5")),
    ("uniform", {}),
    *(("constant", v) for v in BETAS),
    ("lr_linear", {}),
    ("lr_linear", {"eta_peak": "0.1", "eta_min": "0", "t1": "1000"}),
    ("lr_linear_as_printed", {}),
    ("exadam_step", {}),
    ("exadam_step", {"alpha": "0.3"}),
]
STEPS = (1, 2, 3, 7, 10, 999, 1000, 1001, 10**5, 37488, 37489, 10**6, 10**7)
every_case = pytest.mark.parametrize(("name", "values"), CASES)


@every_case
def test_values_at_edge_parameters(name, values):
    s = schedule(name, **values)
    with mp.workdps(120):
        for t in STEPS:
            assert s.at(t) == _nearest(PUBLISHED[name](t, **values)), t


@every_case
def test_a_run_of_consecutive_steps(name, values):
    table = schedule(name, **values).table(600)
    with mp.workdps(120):
        expected = [_nearest(PUBLISHED[name](t, **values)) for t in range(1, 601)]
    assert table.tolist() == expected


def _distance_to_tie(x: mpmath.mpf) -> float:
    """How far x is from the midpoint of two float64s, in units of their distance."""
    below = _nearest(x)
    gap = np.spacing(below)
    offset = float((x - mp.mpf(below)) / mp.mpf(gap))
    return abs(abs(offset) - 0.5)


@pytest.mark.parametrize("name", ["adam", "adamnx", "adax", "adafactor", "exadam_step"])
def test_the_hardest_cases_round_correctly(name):
    # Of 12 000 values the nearest to a tie miss it by about 1e-4 of a float64's
    # spacing: double precision, or a slightly wrong formula, gets these wrong.
    s, formula = schedule(name), PUBLISHED[name]
    table = s.table(12_000)
    with mp.workdps(45):
        distance = [_distance_to_tie(formula(t)) for t in range(2, 12_001)]
    hardest = np.argsort(distance)[:40] + 2
    assert min(distance) < 1e-3
    with mp.workdps(200):
        for t in map(int, hardest):
            assert table[t - 1] == _nearest(formula(t)), t


def test_plain_float64_gets_adamnx_wrong():
    # The reason for ball arithmetic: the printed formula, in float64.
    beta2, t = 0.999999, np.arange(1.0, 1001.0)
    naive = (1 - beta2 ** ((1 - beta2) * (t - 1))) / (1 - beta2 ** ((1 - beta2) * t))
    exact = schedule("adamnx", beta2=beta2).table(1000)
    assert np.max(np.abs(naive - exact)) > 1e-6


def test_a_formula_that_is_off_by_one_percent_is_noticed():
    s = schedule("adamnx")
    with mp.workdps(60):
        wrong = [_nearest(PUBLISHED["adamnx"](t, beta2="0.9801")) for t in range(2, 200)]
    assert not (s.table(199)[1:] == wrong).any()


def test_uniform_is_adafactor_at_one():
    assert (schedule("uniform").table(3000) == schedule("adafactor", c=1).table(3000)).all()


def test_learning_rate_ends():
    s = schedule("lr_linear", eta_peak="0.1", eta_min=0, t1=10)
    assert s.at(0) == 0.1 and s.at(10) == 0 and s.at(11) == 0
    assert schedule("lr_linear_as_printed").at(0) == 1.0
