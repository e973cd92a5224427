"""Options and hooks of the pytest plugin.

`pytest --claims` adds the ledger to the tests, one test for each claim and one for each
negative control, and collects files `claims_*.py` that declare claims of the user's own.
Without the option nothing of the package is imported.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from adamnx_theory.testing.items import ClaimsFile

ALL = "*"
MARKER = "claim: a claim of a paper or of your own, decided with its evidence (--claims)"


def pytest_addoption(parser: pytest.Parser) -> None:
    """Declare `--claims` and `--claims-profile`."""
    group = parser.getgroup("adamnx_theory", "claims (adamnx_theory)")
    group.addoption(
        "--claims",
        action="append",
        nargs="?",
        const=ALL,
        metavar="ID",
        help="Decide claims as tests: the ledger and your own claims_*.py; "
        "with an id or glob, only such claims. May be repeated.",
    )
    group.addoption(
        "--claims-profile",
        choices=("quick", "full"),
        default="quick",
        help="How much to simulate for --claims; proofs are the same in both.",
    )


def pytest_configure(config: pytest.Config) -> None:
    """Register the marker; refuse a path that was taken for a claim."""
    config.addinivalue_line("markers", MARKER)
    for pattern in _patterns(config):
        if Path(pattern.split("::")[0]).exists():
            raise pytest.UsageError(
                f"--claims: {pattern!r} is a path, not a claim; write '--claims=* {pattern}'."
            )


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> ClaimsFile | None:
    """Collect a `claims_*.py`."""
    if not _patterns(parent.config) or not file_path.match("claims_*.py"):
        return None
    from adamnx_theory.testing.items import ClaimsFile

    return ClaimsFile.from_parent(parent, path=file_path)


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(
    session: pytest.Session, config: pytest.Config, items: list[pytest.Item]
) -> None:
    """Add the ledger, before tests are selected by `-k` and `-m`."""
    if patterns := _patterns(config):
        from adamnx_theory.testing.items import add_ledger

        add_ledger(session, patterns, items)


def _patterns(config: pytest.Config) -> list[str]:
    return config.getoption("claims") or []
