"""What every definition promises, checked for every one the registry finds."""

from __future__ import annotations

import importlib
import json
import pickle
import subprocess
import sys
from dataclasses import FrozenInstanceError
from fractions import Fraction

import numpy as np
import pytest
import sympy as sp
from kinds import ELEMENTWISE

from adamnx_theory.definitions import bibtex, optimizer, optimizers, schedule, schedules
from adamnx_theory.errors import BadInput, UnknownName

EVERY = [(schedule, n) for n in schedules()] + [(optimizer, n) for n in optimizers()]
every_definition = pytest.mark.parametrize(
    ("build", "name"), EVERY, ids=[f"{b.__name__}-{n}" for b, n in EVERY]
)
every_schedule = pytest.mark.parametrize("name", schedules())
every_optimizer = pytest.mark.parametrize("name", ELEMENTWISE)


def test_the_binding_names_exist():
    wanted = {"adam", "adamnx", "adax", "adafactor", "uniform", "constant", "lr_linear",
              "lr_linear_as_printed", "exadam_step"}
    assert wanted <= set(schedules())
    wanted = {"sgd", "adam", "adam_eps_inside", "adamw", "adamw_eps_inside", "adax", "adamnx",
              "adamnx_eps_inside", "exadam", "exadam_eps_inside", "aida", "aida_eps_outside"}
    assert wanted <= set(optimizers())
    for name in ("adam", "adamnx", "adax", "constant"):
        assert [p.name for p in schedule(name).parameters] == ["beta2"]
    assert [p.name for p in schedule("adafactor").parameters] == ["c"]
    assert schedule("uniform").parameters == ()


@every_definition
def test_the_name_is_the_modules_name(build, name):
    definition = build(name)
    assert definition.name == name
    folder = "schedules" if build is schedule else "optimizers"
    module = importlib.import_module(f"adamnx_theory.definitions.{folder}.{name}")
    assert definition == module.DEFINITION
    assert "Source:" in (module.__doc__ or "")


@every_definition
def test_source_defaults_and_documentation(build, name):
    definition = build(name)
    assert definition.source.bibtex.startswith("@")
    assert bibtex(definition.source.key) == definition.source.bibtex
    for p in definition.parameters:
        assert isinstance(p.default, sp.Rational) and p.default in p.domain
        assert definition.value(p.name) == p.default
        assert p.doc and str(p.symbol) == p.name


@every_definition
def test_it_is_frozen_hashable_and_picklable(build, name):
    definition = build(name)
    with pytest.raises(FrozenInstanceError):
        definition.name = "other"
    copy = pickle.loads(pickle.dumps(definition))
    assert copy == definition and hash(copy) == hash(definition)


@every_definition
def test_to_dict_is_json(build, name):
    record = build(name).to_dict()
    assert json.loads(json.dumps(record)) == record
    assert record["name"] == name and record["source"]["key"]


@every_definition
def test_values_are_bound_exactly_and_leave_the_original_alone(build, name):
    definition = build(name)
    for p in definition.parameters:
        near = (p.default / 2, p.default + 1, (p.default + (p.domain.upper or 0)) / 2)
        value = next(v for v in near if v in p.domain)
        changed = definition.bind(**{p.name: value})
        assert changed.value(p.name) == value
        assert definition.value(p.name) == p.default
        assert changed != definition or value == p.default


@every_definition
@pytest.mark.parametrize("bad", [float("nan"), float("inf"), "-inf", "one", None, True, 1 + 2j,
                                 sp.sqrt(2), sp.Float("0.5"), [0.5], "1e999999999", -7.5])
def test_bad_parameter_values_are_refused(build, name, bad):
    for p in build(name).parameters:
        with pytest.raises(BadInput) as caught:
            build(name, **{p.name: bad})
        message = str(caught.value)
        assert p.name in message and message.endswith(".") and "\n" not in message


@every_definition
def test_an_unknown_parameter_gives_the_nearest_names(build, name):
    with pytest.raises(UnknownName, match="is not a parameter of"):
        build(name, bta2=0.5)
    with pytest.raises(UnknownName):
        build(name).value("bta2")


def test_an_unknown_definition_gives_the_nearest_names():
    with pytest.raises(UnknownName, match="did you mean 'adamnx'"):
        schedule("adamnex")
    with pytest.raises(UnknownName, match="is not an optimizer"):
        optimizer("adaam")
    with pytest.raises(UnknownName, match="citation key"):
        bibtex("addam")
    again = pickle.loads(pickle.dumps(UnknownName("schedule", "adm", ["adam"])))
    assert again.known == ("adam",) and "did you mean" in str(again)


@pytest.mark.parametrize("value", [0.99, "0.99", Fraction(99, 100), sp.Rational(99, 100),
                                   np.float64(0.99), np.float32(0.99), "99/100", " 9.9e-1 "])
def test_every_way_of_writing_a_number_is_exact(value):
    assert schedule("adamnx", beta2=value).value("beta2") == sp.Rational(99, 100)


def test_the_message_names_value_and_domain():
    with pytest.raises(BadInput) as caught:
        schedule("adam", beta2=1.2)
    assert str(caught.value) == "beta2 = 1.2 is outside its domain (0, 1)."


@every_schedule
@pytest.mark.parametrize("steps", [-1, 2.5, "many", float("nan"), None, True])
def test_bad_step_counts_are_refused(name, steps):
    with pytest.raises(BadInput):
        schedule(name).table(steps)


@every_schedule
def test_table_has_its_shape_and_agrees_with_at(name):
    s = schedule(name)
    table = s.table(5000)  # more than one block
    assert table.shape == (5000,) and table.dtype == np.float64
    assert s.table(0).shape == (0,)
    for t in (1, 2, 4095, 4096, 4097, 5000):
        assert s.at(t) == table[t - 1]
    with pytest.raises(BadInput):
        s.at(s.first - 1)
    with pytest.raises(BadInput):
        s.at(1.5)


@pytest.mark.parametrize(
    "name", [name for name in schedules() if schedule(name).quantity == "decay rate"]
)
def test_decay_rates_stay_in_the_unit_interval_and_do_not_fall(name):
    s = schedule(name)
    table = s.table(20_000)
    assert (table >= 0).all() and (table <= 1).all()
    assert (np.diff(table) >= 0).all()
    if name != "constant":
        assert table[0] == 0 and not np.signbit(table[0])


@every_optimizer
def test_state_follows_the_literatures_order(name):
    state = [s.name for s in optimizer(name).state]
    assert state in ([], ["m"], ["v"], ["m", "v"], ["m", "r"], ["m1", "m2", "v"], ["v", "u"],
                     ["m", "v", "w"], ["m", "v", "l", "phase"], ["m", "h"])
    assert all(s.initial == 0 for s in optimizer(name).state)


def test_importing_is_light():
    code = (
        "import sys, adamnx_theory.definitions as d; d.schedules(); d.optimizers(); d.problems();"
        "heavy = {'sympy', 'flint', 'z3', 'typer', 'rich', 'matplotlib', 'numpy'};"
        "sys.exit(', '.join(heavy & set(sys.modules)) or 0)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
