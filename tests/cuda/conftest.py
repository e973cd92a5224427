"""The two places where CUDA sources run: the shim on the CPU, and a device."""

from __future__ import annotations

import pytest
from cuda_shim import COMPILER, cpu_toolkit

from adamnx_theory.simulation.backends.gpu_launch import Toolkit, cupy_toolkit

_NO_COMPILER = pytest.mark.skipif(COMPILER is None, reason="no g++ to compile CUDA sources with")


@pytest.fixture(params=[
    pytest.param("shim", marks=_NO_COMPILER), pytest.param("device", marks=pytest.mark.gpu),
])
def toolkit(request: pytest.FixtureRequest) -> Toolkit:
    return cpu_toolkit() if request.param == "shim" else cupy_toolkit()
