"""A cache of the test run's own: compiled kernels are shared, results are not."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from adamnx_theory.simulation.codegen.build import Bound
from adamnx_theory.simulation.devices import backend
from adamnx_theory.simulation.folders import CACHE_VARIABLE, cache_folder
from adamnx_theory.simulation.plan import Chunk, Job


@pytest.fixture(autouse=True)
def own_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Results go to a fresh folder; its kernels are the user's, which only save time."""
    kernels = cache_folder() / "kernels"
    try:
        kernels.mkdir(parents=True, exist_ok=True)
        (tmp_path / "cache").mkdir()
        os.symlink(kernels, tmp_path / "cache" / "kernels")
    except OSError:
        pass
    monkeypatch.setenv(CACHE_VARIABLE, str(tmp_path / "cache"))
    yield tmp_path / "cache"


@pytest.fixture
def both():
    """The observed values of a bound program on the CPU and on the reference."""

    def run(
        bound: Bound, checks: tuple[int, ...], kind: str = "float64", count: int = 700,
        first: int = 1 << 33, seed: int = 11,
    ) -> tuple[np.ndarray, np.ndarray]:
        job = Job(bound, checks, seed, kind)
        part = Chunk(first, count)
        return backend("cpu").sample(job, part), backend("reference").sample(job, part)

    return run
