"""NVRTC compiles every kernel for sm_80 and sm_90 without stack and spills, in few registers."""

from __future__ import annotations

import re

import nvrtc
import pytest
from kinds import ON_GRADIENTS

from adamnx_theory.definitions import optimizer, schedule, schedules
from adamnx_theory.simulation.backends.gpu_launch import OPTIONS
from adamnx_theory.simulation.codegen import cuda
from adamnx_theory.simulation.codegen.build import optimizer_steps, rate_tables, second_moment
from adamnx_theory.simulation.codegen.program import Program
from adamnx_theory.simulation.gradients import GradientModel

pytestmark = pytest.mark.skipif(nvrtc.library() is None, reason="nvidia-cuda-nvrtc is missing")
ARCHITECTURES = ("sm_80", "sm_90")
MOST_REGISTERS = 64  # two blocks of 512 threads on a multiprocessor
HEADLINE_REGISTERS = 48  # one Gaussian, float32 normals
SPILLS = {"swats": 144}  # bytes: SWATS' two phases need more numbers than there are registers
CUPY_OPTIONS = ("-ftz=true",)  # which CuPy adds
MODELS = {
    f"{noise} {sd} {correlation}": GradientModel(0.3, 1.7, sd, correlation, noise)
    for noise in ("gaussian", "laplace")
    for sd, correlation in ((0, 0), (0.5, 0), (0.5, 0.9), (0.5, 1), (0.5, -1))
}


def largest(program: Program, spills: int = 0) -> dict[str, int]:
    """The most registers of any kernel, by kind of normals; checks stack and spills (bytes)."""
    names = {kind: cuda.kernel_names(program, kind) for kind in cuda.NORMALS}
    every = [*names["float32"], *names["float64"], cuda.MERGE]
    most = dict.fromkeys(names, 0)
    for arch in ARCHITECTURES:
        found = nvrtc.usage(cuda.source(program), every, arch, (*OPTIONS, *CUPY_OPTIONS))
        for name, usage in found.items():
            assert max(usage.stack, usage.spilled) <= spills, (name, arch, usage)
            assert usage.registers <= MOST_REGISTERS, (name, arch, usage)
        for kind, own in names.items():
            most[kind] = max(most[kind], *(found[name].registers for name in own))
    return most


@pytest.mark.parametrize("model", MODELS.values(), ids=MODELS.keys())
def test_every_gradient_model(model):
    assert largest(second_moment(model, *rate_tables(schedule("adamnx"), 4)).program)


def test_the_usual_kernel_takes_few_registers():
    model = GradientModel(0.3, 1.7)
    most = largest(second_moment(model, *rate_tables(schedule("adamnx"), 4)).program)
    assert most["float32"] <= HEADLINE_REGISTERS


def test_every_decay_rate_has_the_same_kernel():
    """Rates lie in tables, so what holds for one schedule holds for all."""
    rates = [n for n in schedules() if schedule(n).quantity == "decay rate"]
    for model in MODELS.values():
        texts = {
            cuda.source(second_moment(model, *rate_tables(schedule(name), 4)).program)
            for name in rates
        }
        assert len(texts) == 1


@pytest.mark.parametrize("name", ON_GRADIENTS)
def test_every_optimizer(name):
    bound = optimizer_steps(optimizer(name), MODELS["laplace 0.5 0.9"], 0.75, 4)
    assert largest(bound.program, SPILLS.get(name, 0))


def test_nothing_is_fused():
    """So that a device rounds as NumPy does: no fused operation, and none may be made later."""
    bound = optimizer_steps(optimizer("adam"), MODELS["laplace 0.5 0.9"], 0.75, 4)
    names = [n for kind in cuda.NORMALS for n in cuda.kernel_names(bound.program, kind)]
    text = nvrtc.assembly(cuda.source(bound.program), [*names, cuda.MERGE], OPTIONS)
    found = set(re.findall(r"\b((?:fma|mad|mul|add|sub|div|sqrt)(?:\.\w+)*\.f(?:32|64))\b", text))
    assert found and all(".rn." in operation for operation in found), found
    assert not any(operation.startswith(("fma", "mad")) for operation in found), found
    fused = nvrtc.assembly(cuda.source(bound.program), [cuda.MERGE], OPTIONS[:1])
    assert "fma.rn.f64" in fused  # the search would find them


def test_a_mistake_is_reported():
    with pytest.raises(RuntimeError, match="nothing"):
        nvrtc.usage("__global__ void f(int* x) { *x = nothing; }", ["f"], "sm_90", ())
