"""Results to show: real claims, and made-up ones with what those lack."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest
from made_up import SETTINGS, SIMULATED, made_up

from adamnx_theory.claims import decide, select
from adamnx_theory.claims.model import Result, Verdict
from adamnx_theory.report import ledger_page

REAL = ("adamnx.eq4", "adamnx.eq10.zero", "adamnx.rate.order", "adamnx.rate.start")


@cache
def decided() -> tuple[Result, ...]:
    """Some claims of the ledger, decided."""
    return tuple(decide(claim, SETTINGS) for claim in select(REAL))


@pytest.fixture
def results() -> tuple[Result, ...]:
    """Real claims, one with a simulation, and one that is not as recorded."""
    bad = replace(SIMULATED, holds=False, control_rejected=False, comparison=None)
    return (
        *decided(),
        made_up("demo.measured", Verdict.MEASURED, SIMULATED),
        made_up("demo.differs", Verdict.UNDECIDED, bad),
    )


@pytest.fixture
def page(results: tuple[Result, ...]) -> str:
    """The page of these results."""
    return ledger_page(results, SETTINGS)


@pytest.fixture
def page_file(page: str, tmp_path: Path) -> Path:
    """The page as a file."""
    path = tmp_path / "ledger.html"
    path.write_text(page, encoding="utf-8")
    return path
