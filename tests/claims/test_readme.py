"""The README says of the ledger what the ledger says."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

from adamnx_theory.claims import Verdict, claims

README = (Path(__file__).parents[2] / "README.md").read_text(encoding="utf-8")
ROW = r"^\| `((?:adamnx|aida|exadam|ada2ms|local|digits)\.[a-z0-9_.]+)` \| (\w+) \|"


def test_verdicts_in_the_table_are_those_on_record() -> None:
    recorded = {claim.id: claim.recorded.value for claim in claims()}
    rows = re.findall(ROW, README, flags=re.M)
    assert len(rows) >= 9
    for name, verdict in rows:
        assert recorded[name] == verdict


def test_the_summary_line_counts_the_ledger() -> None:
    counts = Counter(claim.recorded for claim in claims())
    evidence = sum(len(claim.evidence) for claim in claims())
    verdicts = ", ".join(f"{counts[v]} {v.value}" for v in Verdict if counts[v])
    line = next(part for part in README.splitlines() if " claims: " in part)
    assert line == (
        f"{len(claims())} claims: {verdicts}; all as recorded;"
        f" {evidence} of {evidence} negative controls rejected"
    )
