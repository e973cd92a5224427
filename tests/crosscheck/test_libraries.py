"""Our definitions against torch, optax and pytorch-optimizer; `make crosscheck` runs this.

`implementations.json` is the table.  Each of its cases names a target, our definition and
whether the target conforms; where it does not, why, and which variant it is instead.
Definitions without an independent implementation are listed under `none` with the reason.
"""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import adamnx_theory as at

HERE = Path(__file__).parent
TABLE = json.loads((HERE / "implementations.json").read_text())
CASES = TABLE["cases"]
pytestmark = pytest.mark.crosscheck


def _id(case: dict) -> str:
    extra = "".join(f"-{k}" for part in ("set", "with") for k in case.get(part, {}))
    return f"{case['target']}-{case['as']}{extra}"


def _parameter(case: dict) -> object:
    """Muon's cases in one process, where they share what takes longest, the exact runs."""
    marks = [pytest.mark.xdist_group("muon")] if case["as"] == "muon" else []
    return pytest.param(case, marks=marks, id=_id(case))


@pytest.mark.parametrize("case", [_parameter(case) for case in CASES])
def test_an_implementation_is_what_the_table_says(case):
    if case["as"] not in at.optimizers():
        pytest.skip(f"{case['as']} is not defined in this version")
    target = case["target"]
    result = at.conform(
        str(HERE / target) if "adapters.py:" in target else target,
        case["as"],
        options=case.get("with"),
        mapping=case.get("map"),
        search="matches_variant" in case,
        **case.get("set", {}),
    )
    assert result.conforms == case["conforms"], result.first_difference
    if "matches_variant" in case:
        assert list(result.matches_variant) == case["matches_variant"]


def test_what_does_not_conform_is_explained():
    for case in CASES:
        assert case["conforms"] != bool(case.get("why")), _id(case)


def test_every_definition_is_in_the_table():
    tabled = {case["as"] for case in CASES} | set(TABLE["none"])
    assert set(at.optimizers()) <= tabled
    assert not {case["as"] for case in CASES} & set(TABLE["none"])


def test_radam_is_not_adam_from_the_first_step():
    first = at.conform("torch.optim:RAdam", "adam", search=False).first_difference
    assert first is not None and (first.step, first.quantity) == (1, "x")
