"""Known schedules are recognised under every spelling, and near misses are not."""

from __future__ import annotations

import random
from fractions import Fraction

import pytest
import sympy as sp

from adamnx_theory.audit.book import Book
from adamnx_theory.audit.parse import parse
from adamnx_theory.audit.recognise import matches
from adamnx_theory.audit.shapes import shape_of
from adamnx_theory.claims.evidence import Control, control_outcome
from adamnx_theory.definitions import schedule
from adamnx_theory.definitions.schedule import STEP as t


def found(expression: str, **values: object):
    rate = parse(expression, values)
    return rate, {m.schedule: m for m in matches(Book(rate, shape_of(1 - rate)))}


def values_at(rate, steps=(1, 2, 3, 7, 20)):
    return [rate.subs(t, n) for n in steps]


def random_unit(rng: random.Random) -> Fraction:
    bottom = rng.randint(3, 10_000)
    return Fraction(rng.randint(1, bottom - 1), bottom)


ADAM = ["(b-b**t)/(1-b**t)", "1 - (1-b)/(1-b**t)", "b*(1-b**(t-1))/(1-b**t)",
        "(1 - b**(1-t))/(b**-1 - b**(-t))*b**-1*b"]  # fmt: skip
NORMAL = ["(1-b**(t-1))/(1-b**t)", "1 - (1-b)*b**(t-1)/(1-b**t)", "(b-b**t)/(b-b**(t+1))"]


@pytest.mark.parametrize("spelling", ADAM[:3])
def test_adam(spelling):
    rng = random.Random(1)
    for _ in range(3):
        b = random_unit(rng)
        rate, known = found(spelling, b=b)
        assert set(known) == {"adam"}
        assert known["adam"].parameter_map == {"beta2": str(b)}
        expected = schedule("adam", beta2=b).bound
        assert values_at(rate) == values_at(expected)


@pytest.mark.parametrize("spelling", NORMAL)
def test_adamnx_and_adax(spelling):
    rng = random.Random(2)
    for _ in range(2):
        a = random_unit(rng)
        rate, known = found(spelling, b=a)
        assert set(known) == {"adamnx", "adax"}
        x = Fraction(known["adax"].parameter_map["beta2"])
        assert x == 1 / a - 1
        assert values_at(rate) == values_at(schedule("adax", beta2=x).bound)
        beta2 = known["adamnx"].values["beta2"]
        assert 0 < beta2 < 1
        assert beta2 ** (1 - beta2) == pytest.approx(float(a), rel=1e-12)


def test_adamnx_as_printed():
    rate, known = found("(1 - b**((1-b)*(t-1)))/(1 - b**((1-b)*t))", b="0.99")
    assert known["adamnx"].parameter_map == {"beta2": "99/100"}
    assert known["adax"].values["beta2"] == pytest.approx(0.99**-0.01 - 1, rel=1e-12)
    twin = schedule("adamnx", beta2="0.99").bound
    assert [sp.simplify(x - y) for x, y in zip(values_at(rate), values_at(twin), strict=True)] == [
        0, 0, 0, 0, 0]  # fmt: skip


def test_adam_beyond_one_is_adamnx_and_the_other_way_round():
    assert set(found("(b-b**t)/(1-b**t)", b="1.01")[1]) == {"adamnx", "adax"}
    assert found("(b-b**t)/(1-b**t)", b="1.01")[1]["adax"].parameter_map == {"beta2": "1/100"}
    assert set(found("(1-a**(t-1))/(1-a**t)", a="1.5")[1]) == {"adam"}


def test_adafactor_uniform_constant():
    assert found("1 - t**-c", c="0.8")[1]["adafactor"].parameter_map == {"c": "4/5"}
    assert set(found("(t-1)/t")[1]) == {"uniform", "adafactor"}
    assert found("1 - 1/t**2")[1]["adafactor"].parameter_map == {"c": "2"}
    assert found("c", c="0.9")[1]["constant"].parameter_map == {"beta2": "9/10"}


@pytest.mark.parametrize(
    ("expression", "values"),
    [
        ("(1-a**t)/(1-a**(t+1))", {"a": "0.9999"}),  # AdamNX, one step later
        ("(b-b**t)/(1-b**t) + 1e-6*b**t", {"b": "0.99"}),
        ("(b-b**t)/(1-b**t)*(1-1e-12)", {"b": "0.99"}),
        ("(b-b**t)/(1-b**(t+1))", {"b": "0.99"}),
        ("(b-c**t)/(1-c**t)", {"b": "0.99", "c": "0.990001"}),
        ("(1-a**(t-1))/(1-b**t)", {"a": "0.9", "b": "0.9000001"}),
        ("1 - 1/(t+1e-9)", {}),
        ("1 - 1.000001/t**c", {"c": "0.8"}),
        ("1 - 1/(t+1)**c", {"c": "0.8"}),
        ("1 - (t+1)/(t**2+1)", {}),
        ("0.9 + 1e-9/t", {}),
        ("c", {"c": "1"}),
        ("c", {"c": "0"}),
    ],
)
def test_near_misses_are_not_recognised(expression, values):
    assert found(expression, **values)[1] == {}


def test_identities_are_refused_for_another_parameter():
    """The certificates behind the matches, with the parameter changed a little."""
    for expression, values, name, old, new in (
        ("(b-b**t)/(1-b**t)", {"b": "0.99"}, "adam", "(99/100)", "(990001/1000000)"),
        ("(1-a**(t-1))/(1-a**t)", {"a": "0.9999"}, "adax", "1/9999", "1/10000"),
        ("(1-a**(t-1))/(1-a**t)", {"a": "0.9999"}, "adamnx", "9999/10000, t", "999/1000, t"),
        ("1 - t**-c", {"c": "0.8"}, "adafactor", "4/5", "81/100"),
    ):
        proof = found(expression, **values)[1][name].proof
        rejected, said = control_outcome(proof.certificate, Control(old, new))
        assert rejected, said
