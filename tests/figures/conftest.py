"""Where the committed figures are."""

from __future__ import annotations

from pathlib import Path

import pytest


@pytest.fixture
def committed() -> Path:
    """The folder `figures/` at the top of the repository."""
    return Path(__file__).parents[2] / "figures"
