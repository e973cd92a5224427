"""Verdicts follow from evidence; false evidence and idle controls change them."""

from __future__ import annotations

from typing import Any

import pytest

from adamnx_theory.claims.adamnx.paper import tables
from adamnx_theory.claims.adamnx.rates import properties
from adamnx_theory.claims.evidence import Control, certified, control_outcome, twin
from adamnx_theory.claims.model import Claim, Kind, Outcome, Role, Strength, Verdict, derive_verdict
from adamnx_theory.claims.runner import decide
from adamnx_theory.claims.statements import current, main
from adamnx_theory.proof.build import equal, sign, theorem
from adamnx_theory.proof.checker.check import recorded_statements

R = Role


def outcome(role: Role, holds: bool = True, rejected: bool = True, **change: Any) -> Outcome:
    strength = change.get("strength", Strength.EXACT)
    return Outcome(role, Kind.PROOF, strength, "t", holds, rejected, "c", "")


@pytest.mark.parametrize(
    ("roles", "verdict"),
    [
        ([R.AS_STATED], Verdict.PROVED),
        ([R.FAILS, R.INSTEAD], Verdict.REFUTED),
        ([R.FAILS, R.CORRECTED], Verdict.CORRECTED),
        ([R.FAILS, R.CONDITION], Verdict.CONDITIONAL),
        ([R.MISSING], Verdict.UNDECIDED),
        ([R.FAILS], Verdict.UNDECIDED),  # what is true instead is owed
        ([R.CORRECTED], Verdict.UNDECIDED),
        ([R.SUPPORT], Verdict.UNDECIDED),
        ([R.AS_STATED, R.FAILS, R.INSTEAD], Verdict.UNDECIDED),  # contradictory
        ([], Verdict.UNDECIDED),
    ],
)
def test_verdict_from_roles(roles: list[Role], verdict: Verdict) -> None:
    assert derive_verdict(tuple(outcome(r) for r in roles)) is verdict


def test_a_measurement_is_not_a_proof() -> None:
    found = derive_verdict((outcome(R.AS_STATED, strength=Strength.STATISTICAL),))
    assert found is Verdict.MEASURED


@pytest.mark.parametrize("broken", [{"holds": False}, {"rejected": False}])
def test_evidence_that_does_not_hold_does_not_count(broken: dict[str, bool]) -> None:
    assert derive_verdict((outcome(R.AS_STATED, **broken),)) is Verdict.UNDECIDED


def small(formula: str) -> dict[str, Any]:
    return theorem(
        "t",
        "t",
        variables="x:real",
        given={"x": "0 < x"},
        claim=formula,
        example={"x": "2"},
        proof=[sign("goal", formula)],
    )


def claim_with(*evidence: Any, recorded: Verdict = Verdict.PROVED) -> Claim:
    return Claim("x.y", "x", "here", "words", "It is.", recorded, "It is.", tuple(evidence))


def test_a_false_theorem_is_not_as_recorded() -> None:
    good = certified(R.AS_STATED, lambda: small("0 < x"), Control("0 < x", "x < 0"))
    bad = certified(R.AS_STATED, lambda: small("0 < -x"), Control("0 < -x", "x < 0"))
    assert decide(claim_with(good)).as_recorded
    found = decide(claim_with(bad))
    assert found.verdict is Verdict.UNDECIDED and not found.as_recorded


def test_a_control_that_is_accepted_is_a_failure() -> None:
    idle = certified(R.AS_STATED, lambda: small("0 < x"), Control("0 <", "0 <="))
    found = decide(claim_with(idle))
    assert not found.outcomes[0].control_rejected and not found.as_recorded


def test_a_control_that_is_true_is_a_failure_even_if_it_is_refused() -> None:
    """x < 3 holds at the example but is not proved by the step; no control of 0 < x."""
    rejected, said = control_outcome(small("0 < x"), Control("0 < x", "x < 3"))
    assert not rejected and "true at the example" in said


def test_a_control_that_changes_nothing_is_an_error() -> None:
    with pytest.raises(ValueError, match="changes nothing"):
        twin(small("0 < x"), Control("y", "z"))


def test_a_wrong_record_is_reported() -> None:
    good = certified(R.AS_STATED, lambda: small("0 < x"), Control("0 < x", "x < 0"))
    found = decide(claim_with(good, recorded=Verdict.REFUTED))
    assert found.verdict is Verdict.PROVED and not found.as_recorded


def test_a_changed_definition_changes_the_ledger(monkeypatch: pytest.MonkeyPatch) -> None:
    """One definition: AdamNX's rate off by one step no longer starts at 0."""
    wrong = {**properties.rate("adamnx")}
    wrong["body"] = wrong["body"].replace("-1 + t", "t - 2")
    monkeypatch.setattr(properties, "rate", lambda name: wrong)
    claim = next(c for c in properties.CLAIMS if c.id == "adamnx.rate.start")
    assert not decide(claim).as_recorded


def test_a_changed_table_changes_the_verdict(monkeypatch: pytest.MonkeyPatch) -> None:
    import copy

    data = copy.deepcopy(tables.data())
    data["tables"]["3"]["rows"]["Adam"][0] = "30.00"
    monkeypatch.setattr(tables, "data", lambda: data)
    claim = next(c for c in tables.CLAIMS if c.id == "adamnx.tables.comparison")
    found = decide(claim)
    assert found.verdict is Verdict.UNDECIDED and not found.as_recorded


def test_the_record_of_statements_is_current() -> None:
    assert current() == recorded_statements()


def test_the_record_command_needs_to_be_told_what_to_do(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([]) == 2
    assert "usage" in capsys.readouterr().err


def test_equal_is_not_fooled_by_names() -> None:
    formula = "x + x = 2*x"
    certificate = theorem(
        "t",
        "t",
        variables="x:real",
        claim=formula,
        example={"x": "2"},
        proof=[equal("goal", formula)],
    )
    assert control_outcome(certificate, Control("2*x", "3*x"))[0]
