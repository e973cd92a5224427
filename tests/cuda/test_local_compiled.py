"""NVRTC compiles the kernels of many coordinates for sm_80 and sm_90 without stack and spills."""

from __future__ import annotations

import re

import nvrtc
import pytest

from adamnx_theory.definitions import optimizer, problem, problems
from adamnx_theory.simulation.backends.gpu_launch import OPTIONS
from adamnx_theory.simulation.codegen.cuda import NORMALS, CudaPrinter
from adamnx_theory.simulation.codegen.local_build import Start, local_run
from adamnx_theory.simulation.codegen.local_cuda import (
    MOMENTS,
    Lanes,
    local_cuda_source,
    local_kernel,
    usual_lanes,
)
from adamnx_theory.simulation.codegen.local_program import LocalProgram
from adamnx_theory.simulation.codegen.looks import Looks

pytestmark = pytest.mark.skipif(nvrtc.library() is None, reason="nvidia-cuda-nvrtc is missing")
ARCHITECTURES = ("sm_80", "sm_90")
MOST_REGISTERS = 168  # three blocks of 128 threads on a multiprocessor
CUPY_OPTIONS = ("-ftz=true",)  # which CuPy adds
LOOKS = Looks(radius=0.3, window=(1, 4))
GROWTH = Looks(growth=(1, 4), rescale=2, active=("m",))


def program(
    name: str, where: str, looks: Looks = LOOKS, sigma: float = 0.3, n: int = 100
) -> LocalProgram:
    p = problem(where, n=n)
    found = local_run(optimizer(name), p, sigma, Start(p.x0, 0.25), 4, looks).program
    assert isinstance(found, LocalProgram)
    return found


def usages(
    made: LocalProgram, arch: str, kinds: tuple[str, ...] = ("float32",)
) -> dict[str, nvrtc.Usage]:
    names = [*(local_kernel(made, kind) for kind in kinds), MOMENTS]
    return nvrtc.usage(local_cuda_source(made), names, arch, (*OPTIONS, *CUPY_OPTIONS))


def compiles(made: LocalProgram, arch: str, kinds: tuple[str, ...] = ("float32",)) -> None:
    for name, usage in usages(made, arch, kinds).items():
        assert usage.stack == usage.spilled == 0, (name, arch, usage)
        assert usage.registers <= MOST_REGISTERS, (name, arch, usage)


@pytest.mark.parametrize("where", problems())
def test_adam_on_every_problem(where):
    """A hundred coordinates; the other optimizers meet the hardest problems below."""
    compiles(program("adam", where), ARCHITECTURES[problems().index(where) % 2])


@pytest.mark.parametrize(("name", "where"), [
    ("ada2ms", "ppq"), ("ademamix", "maratos"), ("amsgrad_of_corrected", "qf1"),
    ("exadam", "eg2"), ("sophia_g", "ppq"), ("sophia_g", "maratos"),
])
def test_the_largest_optimizers(name, where):
    for arch in ARCHITECTURES:
        compiles(program(name, where), arch, tuple(NORMALS))


def test_growth():
    compiles(program("adamnx", "tridia", GROWTH, sigma=0.0), "sm_90")


def test_stacks_and_spills_would_be_seen(monkeypatch):
    """Negative controls: too many coordinates for the registers, and the library's sine."""
    wide = program("adam", "tridia", n=400)
    assert usages(wide, "sm_90")[local_kernel(wide, "float32")].spilled > 0
    monkeypatch.setitem(CudaPrinter.functions, "sin", "sin")
    sine = program("adam", "eg2")
    assert usages(sine, "sm_90")[local_kernel(sine, "float32")].stack > 0


def test_only_the_sine_is_fused():
    """So that a device rounds as NumPy does; the sine asks for it."""
    for where, fused in (("tridia", False), ("eg2", True)):
        made = program("adam", where)
        names = [*(local_kernel(made, kind) for kind in NORMALS), MOMENTS]
        text = nvrtc.assembly(local_cuda_source(made), names, OPTIONS)
        found = set(re.findall(r"\b((?:fma|mad|mul|add|sub|div|sqrt)(?:\.\w+)*\.f\d+)\b", text))
        assert found and all(".rn." in operation for operation in found), found
        assert fused == any(operation.startswith(("fma", "mad")) for operation in found), found


def test_coordinates_lie_on_few_lanes():
    assert usual_lanes(program("adam", "tridia")) == Lanes(16, 7)
    assert usual_lanes(program("adam", "himmelblau")) == Lanes(16, 8)  # pairs stay together
    assert usual_lanes(program("amsgrad", "tridia")) == Lanes(32, 4)  # one state more
    assert usual_lanes(program("gd", "tridia")).lanes <= 16
    p = problem("tridia", n=3)
    small = local_run(optimizer("adam"), p, 0.3, Start(p.x0), 4, LOOKS).program
    assert isinstance(small, LocalProgram) and usual_lanes(small) == Lanes(8, 1)
