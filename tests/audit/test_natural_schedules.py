"""What is decided for schedules that people type: a table, held as it is.

Columns: class, and for range, direction, limit, sum of gains and sum of squares how each is
known: E exact, I interval, A attested (SymPy's limit), - not decided.
"""

from __future__ import annotations

import pytest

from adamnx_theory.claims.evidence import Control, control_outcome
from adamnx_theory.proof.checker import check_certificate

QUESTIONS = ("in_unit_interval", "monotone", "limit", "gains_sum", "gains_square_sum")
TABLE = [
    # polynomial
    ("1 - 2/(t+1)", "consistent", "EEEEE"),
    ("(t-1)/(t+2)", "consistent", "EEEEE"),
    ("1 - 1/(t+1)**2", "frozen", "EEEEE"),
    ("1 - 2/(t+3)**0.7", "consistent", "IEEEE"),
    # roots
    ("1 - 1/sqrt(t)", "consistent", "EEEEE"),
    ("1 - 1/(1 + sqrt(t))", "consistent", "EEEIA"),
    ("1 - 1/(2 + sqrt(t+1))", "consistent", "IIEIA"),
    ("1 - 1/(1 + t**0.75)", "consistent", "EEEIA"),
    ("1 - 1/(1 + sqrt(t))**5", "frozen", "EEEEA"),
    ("1 - min(t**-0.5, t*100**-1.5)", "consistent", "EIIII"),
    # exponential
    ("0.9*(1 - 0.5**t)", "forgetting", "EEEEE"),
    ("1 - exp(-t/50)", "frozen", "EEEEE"),
    ("exp(-t/50)", "forgetting", "EEEEE"),
    ("0.9 + 0.09*(1 - exp(-t/3))", "forgetting", "EEEEE"),
    ("(1 - exp(-(t-1)/50))/(1 - exp(-t/50))", "frozen", "EEEEE"),
    # clips and warm-ups
    ("min(0.999, 1 - 1/t)", "forgetting", "EEEEE"),
    ("min(0.9999, (1+t)/(10+t))", "forgetting", "EEEEE"),
    ("0.9*min(1, t/100)", "forgetting", "EEEEE"),
    ("max(0.9, 1 - 1/(t+1))", "consistent", "EEEEE"),
    # logarithms
    ("1 - 1/((t+1)*log(t+2))", "consistent", "IEEEE"),
    ("1 - 1/log(t+2)", "consistent", "IIAAA"),
    ("1 - log(t+1)/(t+1)", "consistent", "-IAAA"),
]


@pytest.mark.parametrize(("expression", "kind", "known"), TABLE)
def test_what_is_decided(audited, expression, kind, known):
    found = audited(expression)
    assert found.value("class") == kind
    short = {"exact": "E", "interval": "I", "attested": "A", "": "-"}
    assert "".join(short[found[about].strength] for about in QUESTIONS) == known


@pytest.mark.parametrize(
    "expression", ["1 - 1/(1 + sqrt(t))", "1 - min(t**-0.5, t*100**-1.5)", "1 - 1/log(t+2)"]
)
def test_certificates_by_growth_and_their_twins(audited, expression):
    for certificate in audited(expression).certificates():
        assert check_certificate(certificate).accepted
        for old, new in ((" = ", " = 1 + "), (" < ", " < -9 + "), (" <= ", " <= -9 + ")):
            if old in certificate["conclusion"]:
                rejected, said = control_outcome(certificate, Control(old, new))
                assert rejected, said


def test_exp_is_the_same_schedule_as_its_power(audited):
    """Adam with beta2 = e^(-1/9), typed with exp, is recognised; a near miss is not."""
    found = audited("(exp(-1/9) - exp(-t/9))/(1 - exp(-t/9))")
    (match,) = found.equivalent_to
    assert match["schedule"] == "adam" and match["parameter_map"] == {"beta2": "exp(-1/9)"}
    assert "exp(-1/9)" in found.value("weights")
    assert audited("(exp(-1/8) - exp(-t/9))/(1 - exp(-t/9))").equivalent_to == ()
