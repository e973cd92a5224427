"""Set-up for all tests: fixed seeds, no display, GPU tests only where there is a GPU."""

from __future__ import annotations

import os
import random
from functools import cache

import numpy as np
import pytest

from adamnx_theory.simulation.backends.kernels import prefer_wide_vectors

# Before a test imports numba: the same compiled code as in the commands that tests start.
prefer_wide_vectors()
# Before anything imports matplotlib: tests draw to files, never to a window.
os.environ["MPLBACKEND"] = "Agg"


@pytest.fixture(autouse=True)
def fixed_seeds() -> None:
    """Start every test from the same state of the global generators."""
    random.seed(0)
    np.random.seed(0)


def pytest_runtest_setup(item: pytest.Item) -> None:
    """Skip tests marked `gpu`, and say why, where no device answers."""
    if item.get_closest_marker("gpu") and not _has_gpu():
        pytest.skip("no CUDA device (CuPy is missing or finds none)")


@cache
def _has_gpu() -> bool:
    try:
        import cupy  # pyright: ignore[reportMissingImports]
    except ImportError:
        return False
    return bool(cupy.is_available())
