"""Plain Python implementations against the definitions, right and wrong ones."""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import pytest
from kinds import ON_GRADIENTS
from sympy import Rational

import adamnx_theory as at
from adamnx_theory.conformance.compare import compare
from adamnx_theory.conformance.exact import exact_trajectory
from adamnx_theory.conformance.record import Record
from adamnx_theory.conformance.sequences import sequences, start
from adamnx_theory.conformance.tolerance import tolerances
from adamnx_theory.definitions import optimizer
from adamnx_theory.definitions.optimizer import Optimizer
from adamnx_theory.errors import BadInput, UnknownName

FILE = Path(__file__).with_name("targets.py")


def target(name: str) -> str:
    return f"{FILE}:{name}"


def shares(asked: Optimizer, done: Optimizer, names: tuple[str, ...] = ()) -> list[float]:
    """Deviation over tolerance, by sequence, of one definition's float64 run from another."""
    chosen = [s for s in sequences(25) if not names or s.name in names]
    records = [Record(s, done.run(s.gradients, start()), {}) for s in chosen]
    return [compare(asked, r).share for r in records]


@pytest.mark.parametrize("name", ON_GRADIENTS)
def test_each_definition_conforms_to_its_own_float64_reference(name):
    definition = optimizer(name)
    # Well inside: the tolerance is eight times the first-order bound.
    assert max(shares(definition, definition)) < 0.5


SENSITIVE = ("ada2ms", "adai", "adam", "adam_eps_inside", "adamnx", "adamw", "aida", "ademamix",
             "exadam", "heavy_ball", "nesterov", "rmsprop_momentum")  # fmt: skip


@pytest.mark.parametrize("name", SENSITIVE)
def test_a_billionth_more_of_any_parameter_is_seen(name):
    definition = optimizer(name)
    for p in definition.parameters:
        value = definition.value(p.name)
        other = value * Rational(1_000_000_001, 1_000_000_000)
        if value == 0 or other not in p.domain:
            continue
        changed = definition.bind(**{p.name: other})
        telling = ("random", "near eps", "scales 1e-30 to 1e30")
        assert max(shares(definition, changed, telling)) > 1, p.name


@pytest.mark.parametrize("name", ["Adam", "AdamAnotherOrder", "adam"])
def test_adam_written_in_several_ways_conforms(name):
    result = at.conform(target(name), "adam", lr="2e-3", beta1=0.8)
    assert result.conforms and result.first_difference is None
    assert result.matches_variant == ()
    assert result.states == ("m", "v")
    assert result.max_relative_deviation < 1e-12
    assert result.to_dict()["conforms"] is True


#: In six coordinates beta0 v / mean(v) passes 1, where b is cut off, only from beta0 > 1/6 on.
NEAR_ZERO = {"beta0": "0.9"}


def test_a_program_that_keeps_the_complement_of_a_weight_conforms():
    """Adai's b near 1 and the product of the b: 1 - b and 1 - product cancel."""
    for values in ({}, NEAR_ZERO):
        result = at.conform(target("Adai"), "adai", **values)
        assert result.conforms and result.first_difference is None
        assert result.states == ("m", "v")
    # No more than that: the first m is a g, and a = 1 - b is off by u.
    constant = next(s for s in sequences(2) if s.name == "constant")
    exact = exact_trajectory(optimizer("adai"), constant.gradients, start())
    allowed = tolerances(optimizer("adai"), constant.gradients, exact)
    m, room = (abs(part.states["m"][1, 5]) for part in (exact, allowed))
    a = m / abs(constant.gradients[0, 5])
    assert room / (8 * 2.0**-53 * m) == pytest.approx(1 / a, rel=0.05) and a < 0.002


@pytest.mark.parametrize("name", [
    "AdaiFloor", "AdaiPower", "AdaiLate", "AdaiOwnMean", "AdaiSmallest", "AdaiCorrected",
    "AdaiBillionth"])
def test_a_near_miss_of_adai_does_not_conform(name):
    result = at.conform(target(name), "adai", search=False, **NEAR_ZERO)
    assert not result.conforms
    assert max(c.share for c in result.sequences) > 100


def test_pairs_of_functions_conform():
    for name, mapping in (("momentum", {"momentum": "decay"}), ("momentum", {}), ("bare_pair", {})):
        result = at.conform(target(name), "sgd", mapping=mapping)
        assert result.conforms and result.states == ("m",)


def test_another_form_of_the_state_is_no_departure_but_is_shown():
    result = at.conform(target("AdamScaledState"), "adam")
    assert result.conforms and result.first_difference is None
    assert {d.quantity for c in result.sequences for d in c.differences} == {"m"}


@pytest.mark.parametrize(
    ("name", "as_", "variant"),
    [
        ("EXAdam", "exadam", "exadam, without the step-size schedule"),
        ("AdamEpsInside", "adam", "adam, eps inside the root"),
        ("AdamEpsBesideUncorrected", "adam", "adam, eps beside the uncorrected moment"),
        ("AdamUncorrected", "adam", "adam, without bias correction"),
        ("AdamSwapped", "adam", "adam, beta1 and beta2 exchanged"),
        ("AdamCoupled", "adamw", "adamw, weight decay coupled (added to the gradient)"),
        ("AdamCoupled", "adam", "adam, weight decay coupled (added to the gradient)"),
        ("Adam", "adam_eps_inside", "adam"),
        ("EXAdamEpsInside", "exadam",
         "exadam, without the step-size schedule, eps inside the root"),
        ("EXAdamEpsInside", "exadam_eps_inside",
         "exadam_eps_inside, without the step-size schedule"),
    ],
)  # fmt: skip
def test_a_departure_is_found_and_recognised(name, as_, variant):
    result = at.conform(target(name), as_, steps=20)
    assert not result.conforms
    assert result.first_difference is not None and result.first_difference.step == 1
    assert variant in result.matches_variant
    # A control: the definition asked for is none of its own variants.
    assert as_ not in result.matches_variant


def test_the_printed_exadam_conforms():
    assert at.conform(target("EXAdamWithSchedule"), "exadam").conforms


def test_the_first_difference_is_the_cause_at_its_step():
    result = at.conform(target("AdamForgetsLate"), "adam", search=False)
    first = result.first_difference
    assert first is not None and (first.step, first.quantity) == (61, "v")
    assert first.got == pytest.approx(first.expected, rel=1e-8) and first.got != first.expected
    assert abs(first.got - first.expected) > first.tolerance > 0
    assert result.to_dict()["first_difference"]["step"] == 61
    assert at.conform(target("AdamForgetsLate"), "adam", steps=60).conforms


def test_an_unknown_method_matches_nothing():
    result = at.conform(target("Adam"), "lion", steps=20, options={"eps": 1e-8})
    assert not result.conforms
    assert not any(v.startswith("lion") for v in result.matches_variant)


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("TurnsNan", r"returns nan at step 7 of the sequence 'random'\.$"),
        ("ChangesShape", r"returns the shape \(1, 6\) for x of shape \(6,\) at step 1 .*\.$"),
        ("Single", r"returns float32 for float64 at step 1 .*\.$"),
        ("Fails", r"fails at step 1 of the sequence 'random': RuntimeError: no kernel\.$"),
        ("Leaves", r"cannot be built from lr=0.001, .*: SystemExit: 0\.$"),
        ("ManyArguments", r"also needs 'total_steps', for which adam has no parameter; .*\.$"),
        ("momentum", r"has no argument for beta1 of adam \(it takes learning_rate, decay\); .*\.$"),
        ("NoStep", r"gives neither an object with step\(x, g\) nor one with init and update\.$"),
        ("NUMBER", r"is neither a class nor a function\.$"),
        ("Nowhere", r"has no attribute 'Nowhere'\.$"),
    ],
)
def test_what_cannot_be_run_gives_one_sentence(name, message):
    with pytest.raises(BadInput, match=message) as caught:
        at.conform(target(name), "adam")
    assert "\n" not in str(caught.value)


def test_the_missing_argument_can_be_given():
    assert at.conform(target("ManyArguments"), "adam", options={"total_steps": 9}).conforms


@pytest.mark.parametrize(
    ("where", "message"),
    [
        ("no_such_package:Adam", "cannot import 'no_such_package': no_such_package is not inst"),
        ("torch:Adam", "cannot import 'torch': torch is not installed"),
        ("nowhere.py:Adam", "there is no file 'nowhere.py'"),
        ("adam", "is not a target; give module:attribute"),
        (":Adam", "is not a target"),
    ],
)
def test_what_does_not_import_gives_one_sentence(where, message, monkeypatch):
    monkeypatch.setitem(sys.modules, "torch", None)
    with pytest.raises(BadInput, match=message):
        at.conform(where, "adam")


def test_a_file_that_fails_to_import(tmp_path):
    broken = tmp_path / "broken.py"
    broken.write_text("from beside import X\nimport no_such_thing\n")
    (tmp_path / "beside.py").write_text("X = 1\n")
    with pytest.raises(BadInput, match=r"cannot import .*: No module named 'no_such_thing'\.$"):
        at.conform(f"{broken}:X", "adam")
    assert str(tmp_path) not in sys.path


def test_unknown_names_are_refused():
    with pytest.raises(UnknownName, match="did you mean 'adam"):
        at.conform(target("Adam"), "adamm")
    with pytest.raises(UnknownName, match="argument of"):
        at.conform(target("Adam"), "adam", options={"epps": 1})
    with pytest.raises(UnknownName, match="argument of"):
        at.conform(target("Adam"), "adam", mapping={"beta1": "momentum"})
    with pytest.raises(UnknownName, match="parameter of adam"):
        at.conform(target("Adam"), "adam", mapping={"beta9": "betas"})
    with pytest.raises(BadInput, match="steps = 1 is below 2"):
        at.conform(target("Adam"), "adam", steps=1)


def test_eps_zero_leaves_the_undefined_sequence_out_and_says_so():
    result = at.conform(target("adam"), "adam", eps=0, steps=20, search=False)
    assert [c.sequence for c in result.sequences if not c.defined] == ["sparse"]
    assert any("'sparse' was left out" in note for note in result.notes)


def test_the_exact_trajectory_is_the_reference_up_to_the_tolerance():
    adam = optimizer("adam")
    for s in sequences(30):
        exact = exact_trajectory(adam, s.gradients, start())
        allowed = tolerances(adam, s.gradients, exact)
        run = adam.run(s.gradients, start())
        assert (np.abs(run - exact.path) <= allowed.path).all()
        assert (allowed.path[1:] > 0).all()
        # Narrow enough: no more than some 1e-12 of the way that x has gone.
        way = np.cumsum(np.abs(np.diff(exact.path, axis=0)), axis=0) + np.abs(exact.path[1:])
        assert (allowed.path[1:] <= 4e-12 * way + 1e-300).all()


def test_the_sequences_are_what_their_names_say():
    by_name = {s.name: s.gradients for s in sequences(100)}
    assert all(g.shape == (100, 6) and np.isfinite(g).all() for g in by_name.values())
    assert (np.ptp(by_name["constant"], axis=0) == 0).all()
    assert (by_name["sparse"] == 0).mean() > 0.7 and (by_name["sparse"][:, 2] == 0).all()
    flips = by_name["sign-flipping"]
    assert (flips[1:] * flips[:-1] < 0).all()
    sizes = np.abs(by_name["scales 1e-30 to 1e30"])
    assert sizes.min() < 1e-29 and sizes.max() > 1e29
