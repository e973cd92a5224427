"""Skip, and say so, unless `make crosscheck` asks for these tests."""

from __future__ import annotations

import os

import pytest

ASKED = "ADAMNX_THEORY_CROSSCHECK"


def pytest_runtest_setup(item: pytest.Item) -> None:
    """Without the variable the large libraries are not looked for, installed or not."""
    if item.get_closest_marker("crosscheck") and not os.environ.get(ASKED):
        pytest.skip("needs torch, optax and pytorch-optimizer: run 'make crosscheck'")
