"""Negative controls: schedules, parameters and sources that must be refused."""

from __future__ import annotations

import pytest
import sympy as sp

from adamnx_theory.definitions import Domain, Parameter, Schedule, Source
from adamnx_theory.definitions.bibliography import BIBTEX
from adamnx_theory.definitions.frozen import FrozenMap
from adamnx_theory.definitions.parameter import (
    HALF_OPEN_UNIT,
    NONNEGATIVE,
    OPEN_UNIT,
    POSITIVE_INTEGER,
    REAL,
    parameter,
)
from adamnx_theory.definitions.schedule import STEP
from adamnx_theory.errors import BadInput

C = parameter("c", OPEN_UNIT, "0.5", "a constant")
PARTS = {"name": "toy", "title": "Toy", "expression": 1 - C.symbol**STEP, "t": STEP,
         "parameters": (C,), "source": Source("adam", "test")}


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"expression": C.symbol * sp.Symbol("z")}, "z is not declared"),
        ({"expression": C.symbol * sp.Symbol("t")}, "t is not declared"),
        ({"expression": 1 - 1 / STEP}, "c does not occur"),
        ({"expression": 0.5 * C.symbol}, "exact rationals"),
        ({"expression": "c**t"}, "not a SymPy expression"),
        ({"t": sp.Symbol("t")}, "not an integer symbol"),
        ({"parameters": (C, C)}, "twice"),
        ({"source": None}, "no source"),
        ({"source": "adam"}, "no source"),
        ({"name": ""}, "name"),
        ({"first": 2}, "starts at 2"),
        ({"values": {"c": 1}}, "outside its domain"),
        ({"values": {"d": 0.5}}, "not a parameter"),
    ],
)
def test_a_schedule_that_does_not_fit_together_is_refused(changes, reason):
    assert Schedule(**PARTS).table(2).tolist() == [0.5, 0.75]
    with pytest.raises(BadInput, match=reason):
        Schedule(**{**PARTS, **changes})


def test_parameters_and_sources_check_themselves():
    with pytest.raises(BadInput, match="outside its domain"):
        parameter("c", OPEN_UNIT, 1, "a constant")
    with pytest.raises(BadInput, match="no description"):
        Parameter("c", C.symbol, OPEN_UNIT, sp.Rational(1, 2), "")
    with pytest.raises(BadInput, match="did you mean 'adam'"):
        Source("adm", "Eq. (1)")
    with pytest.raises(BadInput, match="does not say where"):
        Source("adam", "")


@pytest.mark.parametrize(
    ("domain", "inside", "outside", "text"),
    [
        (OPEN_UNIT, ["0.5", "1e-300"], [0, 1, -1, 2], "(0, 1)"),
        (HALF_OPEN_UNIT, [0, "0.999"], [1, "-1e-9"], "[0, 1)"),
        (NONNEGATIVE, [0, 10**6], [-1], "[0, inf)"),
        (POSITIVE_INTEGER, [1, 7, 3.0], [0, 1.5], "the integers in [1, inf)"),
        (REAL, [-1, 0, 1], [], "(-inf, inf)"),
        (Domain(upper=sp.Integer(2)), [2, -9], [3], "(-inf, 2]"),
    ],
)
def test_domains(domain, inside, outside, text):
    assert str(domain) == text == domain.to_dict()["text"]
    for value in inside:
        assert domain.check("p", value) in domain
    for value in outside:
        with pytest.raises(BadInput, match="outside its domain"):
            domain.check("p", value)


def test_symbols_carry_what_the_domain_implies():
    assert OPEN_UNIT.symbol("a").is_positive
    assert HALF_OPEN_UNIT.symbol("a").is_nonnegative
    assert HALF_OPEN_UNIT.symbol("a").is_positive is None
    assert POSITIVE_INTEGER.symbol("a").is_integer
    assert REAL.symbol("a").is_real and REAL.symbol("a").is_positive is None


def test_bibtex_entries_are_well_formed():
    for key, entry in BIBTEX.items():
        assert entry.split("{")[1].split(",")[0] == key
        assert entry.count("{") == entry.count("}")
        assert "author = {" in entry and "title = {" in entry


def test_frozen_maps():
    a, b = FrozenMap({"x": 1, "y": 2}), FrozenMap({"y": 2, "x": 1})
    assert a == b == {"x": 1, "y": 2} and hash(a) == hash(b) and "x" in repr(a)
    with pytest.raises(AttributeError):
        a.z = 1  # pyright: ignore
    with pytest.raises(TypeError):
        a["x"] = 2  # pyright: ignore
