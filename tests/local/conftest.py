"""Results are never kept between tests; compiled kernels are the user's."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from adamnx_theory.local import LocalResult, simulate_local


@pytest.fixture
def simulated() -> Callable[..., LocalResult]:
    def run(*names: Any, **values: Any) -> LocalResult:
        return simulate_local(*names, **{"cache": False, **values})

    return run
