"""The README says of the ledger what the ledger says."""

from __future__ import annotations

import re
import runpy
from collections import Counter
from pathlib import Path

import pytest

from adamnx_theory.claims import Verdict, claims

README = (Path(__file__).parents[2] / "README.md").read_text(encoding="utf-8")
DOCS = Path(__file__).parents[2] / "docs"
ROW = r"`((?:adamnx|aida|exadam|ada2ms|local|digits)\.[a-z0-9_.]+)`\)? \| (\w+) \|"


def test_verdicts_in_the_tables_are_those_on_record() -> None:
    recorded = {claim.id: claim.recorded.value for claim in claims()}
    rows = re.findall(ROW, README, flags=re.M)
    assert len(rows) >= 13
    for name, verdict in rows:
        assert recorded[name] == verdict


def test_the_generated_tables_are_current(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    tool = runpy.run_path(str(DOCS / "highlights.py"))
    assert tool["renewed"](README) == README, "run 'python docs/highlights.py --write'"
    papers = {claim.paper for claim in claims()}
    assert papers == {*tool["PAPERS"]} and len(tool["CHOSEN"]) == 10
    wrong = README.replace("| refuted | Adam's mhat", "| proved | Adam's mhat")
    assert wrong != README and tool["renewed"](wrong) == README
    monkeypatch.setitem(tool["main"].__globals__, "README", tmp_path / "README.md")
    (tmp_path / "README.md").write_text(wrong, encoding="utf-8")
    assert tool["main"]("--check") == 1 and "--write" in capsys.readouterr().err
    assert tool["main"]("--write") == tool["main"]("--check") == 0


def test_the_summary_line_counts_the_ledger() -> None:
    counts = Counter(claim.recorded for claim in claims())
    evidence = sum(len(claim.evidence) for claim in claims())
    verdicts = ", ".join(f"{counts[v]} {v.value}" for v in Verdict if counts[v])
    line = next(part for part in README.splitlines() if " claims: " in part)
    assert line == (
        f"{len(claims())} claims: {verdicts}; all as recorded;"
        f" {evidence} of {evidence} negative controls rejected"
    )
