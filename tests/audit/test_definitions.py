"""`at.audit` of definitions: the same answers as for the text, and what it refuses."""

from __future__ import annotations

import pytest

import adamnx_theory as at
from adamnx_theory.errors import BadInput


def test_a_schedule_is_audited_as_its_formula() -> None:
    by_name = at.audit(at.schedule("adam", beta2="0.99"))
    typed = at.audit("(b-b**t)/(1-b**t)", {"b": "0.99"})
    assert by_name.value("class") == typed.value("class") == "forgetting"
    assert by_name.value("variance_limit") == typed.value("variance_limit")
    assert at.audit(at.schedule("uniform")).value("class") == "consistent"


def test_an_optimizer_is_audited_and_takes_values() -> None:
    found = at.audit(at.optimizer("heavy_ball"), {"lr": "0.5"})
    assert found.values["lr"] == "1/2" and found.same == ("heavy_ball",)
    assert dict(found.lines)["stability"].startswith("phi < ")


@pytest.mark.parametrize(
    ("subject", "why"),
    [(3, "takes a formula"), (at.schedule("exadam_step"), "about decay rates")],
)
def test_other_things_are_refused(subject: object, why: str) -> None:
    with pytest.raises(BadInput, match=why):
        at.audit(subject)  # type: ignore[call-overload]
