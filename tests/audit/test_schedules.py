"""Schedules: the answers, their proofs, and the numbers against brute force."""

from __future__ import annotations

import json
import math
from fractions import Fraction

import numpy as np
import pytest

from adamnx_theory.claims.evidence import Control, control_outcome
from adamnx_theory.errors import BadInput
from adamnx_theory.proof.checker import check_certificate

NORMAL, ADAM = "(1-a**(t-1))/(1-a**t)", "(b-b**t)/(1-b**t)"

#: expression, parameters, class, sum of gains, sum of squares, limit, monotone, strength of class
CASES = [
    ("1 - 1/t", {}, "consistent", "infinite", "finite", 1.0, "increasing", "exact"),
    ("1 - 1/t**c", {"c": "0.8"}, "consistent", "infinite", "finite", 1.0, "increasing", "exact"),
    ("1 - 1/t**c", {"c": "0.5"}, "consistent", "infinite", "infinite", 1.0, "increasing", "exact"),
    ("1 - 1/t**c", {"c": "1.7"}, "frozen", "finite", "finite", 1.0, "increasing", "exact"),
    ("1 - 2/(t+3)**c", {"c": "1.7"}, "frozen", "finite", "finite", 1.0, "increasing", "exact"),
    ("1 - 1/t**2", {}, "frozen", "finite", "finite", 1.0, "increasing", "exact"),
    ("t/(t+3)", {}, "consistent", "infinite", "finite", 1.0, "increasing", "exact"),
    (NORMAL, {"a": "0.9999"}, "frozen", "finite", "finite", 1.0, "increasing", "exact"),
    (ADAM, {"b": "0.99"}, "forgetting", "infinite", "infinite", 0.99, "increasing", "exact"),
    ("0.9", {}, "forgetting", "infinite", "infinite", 0.9, "constant", "exact"),
    ("0.9 + 0.05/t", {}, "forgetting", "infinite", "infinite", 0.9, "decreasing", "exact"),
    ("1 - 1/(t*log(t+1))", {}, "consistent", "infinite", "finite", 1.0, "increasing", "exact"),
    ("1 - 1/(1+sqrt(t))", {}, "consistent", "infinite", "infinite", 1.0, "increasing", "interval"),
    ("1 - exp(-t/50)", {}, "frozen", "finite", "finite", 1.0, "increasing", "exact"),
    ("exp(-t/50)", {}, "forgetting", "infinite", "infinite", 0.0, "decreasing", "exact"),
    ("0.999 - 0.1*exp(-t/9)", {}, "forgetting", "infinite", "infinite", 0.999, "increasing",
     "exact"),
    ("tanh(t/100)", {}, "frozen", "finite", "finite", 1.0, "increasing", "exact"),
    ("(exp(-1/9) - exp(-t/9))/(1 - exp(-t/9))", {}, "forgetting", "infinite", "infinite",
     pytest.approx(math.exp(-1 / 9)), "increasing", "exact"),
    ("min(0.999, 1 - 1/t)", {}, "forgetting", "infinite", "infinite", 0.999, "nondecreasing",
     "exact"),
    ("max(0.9, 1 - 1/(t+1))", {}, "consistent", "infinite", "finite", 1.0, "nondecreasing",
     "exact"),
    ("max(0.9, 1 - 1/t**2)", {}, "frozen", "finite", "finite", 1.0, "nondecreasing", "exact"),
    ("min(0.9, max(0.5, 1/t))", {}, "forgetting", "infinite", "infinite", 0.5, "nonincreasing",
     "exact"),
    ("min(0.999, 1 - t**-0.8)", {}, "forgetting", "infinite", "infinite", 0.999, "nondecreasing",
     "interval"),
    ("max(0.5, 1 - exp(-t/50))", {}, "frozen", "finite", "finite", 1.0, "nondecreasing",
     "interval"),
    ("1 - min(t**-0.5, t*w**-1.5)", {"w": "400"}, "consistent", "infinite", "infinite", 1.0,
     "neither", "interval"),
]  # fmt: skip


@pytest.mark.parametrize("case", CASES, ids=lambda c: f"{c[0]} {c[1]}")
def test_answers(audited, case):
    expression, values, kind, total, squares, limit, monotone, strength = case
    found = audited(expression, **values)
    assert found.value("class") == kind and found["class"].strength == strength
    assert found.value("gains_sum") == total and found.value("gains_square_sum") == squares
    assert found.value("limit") == limit
    assert found.value("monotone") == monotone


@pytest.mark.parametrize("case", CASES, ids=lambda c: f"{c[0]} {c[1]}")
def test_every_certificate_is_accepted_and_its_twins_are_not(audited, case):
    """The checker accepts what backs an answer, and refuses it with a changed conclusion."""
    changes = [(" = ", " = 1 + "), (" < ", " < -9 + "), (" <= ", " <= -9 + ")]
    for certificate in audited(case[0], **case[1]).certificates():
        assert check_certificate(certificate).accepted
        tried = 0
        for old, new in changes:
            if old in certificate["conclusion"]:
                rejected, said = control_outcome(certificate, Control(old, new))
                assert rejected, said
                tried += 1
        assert tried


@pytest.mark.parametrize("case", CASES, ids=lambda c: f"{c[0]} {c[1]}")
def test_json(audited, case):
    found = audited(case[0], **case[1]).to_dict()
    again = json.loads(json.dumps(found, allow_nan=False))
    fields = ("expression", "in_unit_interval", "starts_at_zero", "monotone", "limit", "gains_sum",
              "gains_square_sum", "class", "variance_limit", "effective_samples", "equivalent_to",
              "float64_freeze", "float32_freeze", "evidence")  # fmt: skip
    assert set(fields) <= set(again)
    known = {e["about"] for e in again["evidence"]} | set(again["not_decided"])
    assert {"class", "limit", "gains_sum", "weights", "float64_freeze"} <= known
    assert all(e["strength"] in ("exact", "interval", "attested") for e in again["evidence"])
    assert all(len(e["certificates"]) > 0 for e in again["evidence"] if e["kind"] == "proof")


def brute(rate, steps: int) -> tuple[Fraction, Fraction]:
    """Sum of squared weights, and kept weight of v_0, from the weights themselves."""
    rates = [rate(t) for t in range(1, steps + 1)]
    weights = []
    for i in range(steps):
        weight = 1 - rates[i]
        for later in rates[i + 1 :]:
            weight *= later
        weights.append(weight)
    return sum((w * w for w in weights), Fraction(0)), 1 - sum(weights, Fraction(0))


@pytest.mark.parametrize(
    ("expression", "values", "rate"),
    [
        ("1 - 1/t**2", {}, lambda t: 1 - Fraction(1, t * t)),
        ("t/(t+3)", {}, lambda t: Fraction(t, t + 3)),
        (ADAM, {"b": "0.9"}, lambda t: (Fraction(9, 10) - Fraction(9, 10) ** t)
         / (1 - Fraction(9, 10) ** t)),
        ("0.9", {}, lambda t: Fraction(9, 10)),
    ],
)  # fmt: skip
def test_effective_samples_and_weights_against_the_definition(audited, expression, values, rate):
    found = audited(expression, **values)
    squares, old = brute(rate, 100)
    expected = float((1 - old) ** 2 / squares)
    assert found.value("effective_samples")["100"] == pytest.approx(expected, rel=1e-12)
    formula = found.value("weights").replace("^", "**")
    for i, t in ((1, 1), (2, 7), (7, 7)):
        weight = 1 - rate(i)
        for j in range(i + 1, t + 1):
            weight *= rate(j)
        # the formula is the package's own text
        value = eval(formula, {"i": Fraction(i), "t": Fraction(t)})
        assert float(value) == pytest.approx(float(weight), rel=1e-12)


def test_limiting_variance(audited):
    assert audited(ADAM, b="0.99").value("variance_limit") == pytest.approx(1 / 199)
    assert audited(NORMAL, a="0.9999").value("variance_limit") == pytest.approx(1 / 19999)
    frozen = audited("1 - 1/t**2")["variance_limit"]
    # the weights end as 1/(i (i+1)), whose squares add up to pi^2/3 - 3
    assert frozen.strength == "interval"
    assert frozen.value == pytest.approx(math.pi**2 / 3 - 3, rel=1e-3)


@pytest.mark.parametrize("expression", ["1 - 1/t**2", "1 - 1/t**1.75"])
def test_float32_freeze_against_the_table(audited, expression):
    """The first step whose correctly rounded float32 is 1."""
    from adamnx_theory.audit.parse import parse
    from adamnx_theory.definitions.numbers.balls import rounded
    from adamnx_theory.definitions.schedule import STEP

    step = audited(expression).value("float32_freeze")
    gain = 1 - parse(expression)
    below, above = (rounded(gain, STEP, n) for n in (step - 1, step))
    assert below > 2.0**-25 >= above
    assert np.float32(1 - above) == 1 and np.float32(1 - below) < 1


def test_adamnx_freezes_where_the_ledger_says(audited):
    found = audited("(1 - b**((1-b)*(t-1)))/(1 - b**((1-b)*t))", b="0.99")
    assert found.value("float64_freeze") == 280_834 and found.value("float32_freeze") == 80_831
    assert audited(ADAM, b="0.99").value("float64_freeze") == "never"


@pytest.mark.parametrize(
    "expression",
    ["1 - 1/(t*log(t+1))", "1 - 1/(t+1000)", "1 - 1/(10**9*t)", "1 - (t+1)/(t**2+7)",
     "1 - 1/t**0.999", "1 - log(t+1)/(t+1)"],
)  # fmt: skip
def test_an_infinite_sum_is_never_called_frozen(audited, expression):
    assert audited(expression).value("gains_sum") == "infinite"
    assert audited(expression).value("class") == "consistent"


def test_a_limit_that_rounds_to_one_is_not_one(audited):
    found = audited("1 - 1e-30")
    assert found.value("limit") == 1.0 and found.value("class") == "forgetting"
    assert found.value("float64_freeze") == 1
    assert audited("1 - 1e-30 - 1/t").value("class") == "forgetting"


def test_what_is_not_decided_says_so(audited):
    found = audited("1 - 1/((t+3)*log(t+3)*log(log(t+3)))")
    assert found.value("class") is None and not found["class"].decided
    assert "log log" in found["gains_sum"].how
    assert found.to_dict()["not_decided"]["gains_sum"] == found["gains_sum"].how


def test_rates_outside_the_unit_interval(audited):
    found = audited("1 - 1/(t*log(t+1))")
    assert found.value("in_unit_interval") is False and "at t = 1" in found["in_unit_interval"].how
    above = audited("1 + 0.5**t")
    assert above.value("in_unit_interval") is False and above.value("class") is None


@pytest.mark.parametrize("expression", ["1 - 1/(t-5)", "log(t-3)", "sqrt(t-3)", "1/(t-1)"])
def test_undefined_at_a_step(expression):
    from adamnx_theory.audit import audit

    with pytest.raises(BadInput, match=r"at t = \d"):
        audit(expression)
