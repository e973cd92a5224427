"""Audits that several tests look at, made once."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import pytest

from adamnx_theory.audit import Audit, audit, numbers


@pytest.fixture(autouse=True, scope="session")
def shorter() -> Iterator[None]:
    """The recursion of the variance up to 10^4 instead of 10^6 steps."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(numbers, "AT", (100, 1000, 10_000))
        yield


@cache
def _audited(expression: str, values: tuple[tuple[str, str], ...]) -> Audit:
    return audit(expression, dict(values))


@pytest.fixture
def audited():
    """audited(expression, a="0.9", ...): the audit, cached for the session."""

    def call(expression: str, **values: str) -> Audit:
        return _audited(expression, tuple(sorted(values.items())))

    return call
