"""The Hessian's diagonal on the `gpu` backend: against NumPy, and wrong ones are caught."""

from __future__ import annotations

import numpy as np
import pytest
from curvatures import SIZE, WRONG, every_meeting

from adamnx_theory.definitions import Problem, optimizer, problem, problems
from adamnx_theory.simulation.backends.gpu import GpuBackend
from adamnx_theory.simulation.backends.reference import ReferenceBackend
from adamnx_theory.simulation.codegen import local_cuda
from adamnx_theory.simulation.codegen.local_build import Start, local_run
from adamnx_theory.simulation.codegen.local_cuda import Lanes, local_cuda_source
from adamnx_theory.simulation.codegen.local_program import LocalProgram
from adamnx_theory.simulation.codegen.looks import Looks
from adamnx_theory.simulation.plan import Chunk, Job

REFERENCE, CHUNK = ReferenceBackend(), Chunk(1 << 33, 9)
ULPS = 16 * np.finfo(np.float64).eps  # differently ordered sums, six steps long; 3 were seen
SOPHIA = optimizer("sophia_g", lr="1e-2", beta1="0.9", beta2="0.9", gamma=4, eps="1e-3")


def gap(gpu: GpuBackend, p: Problem) -> float:
    """The largest deviation of x, m and h from the reference's, relative to 1 + the largest."""
    bound = local_run(SOPHIA, p, 0.3, Start(p.x0, 0.25), 6, Looks())
    job = Job(bound, (1, 2, 6), 11, "float64")
    got, wanted = gpu.states(job, CHUNK), REFERENCE.states(job, CHUNK)
    assert np.isfinite(wanted).all()
    scale = 1 + np.abs(wanted).max(axis=(0, 2, 3), keepdims=True)
    return float(np.max(np.abs(got - wanted) / scale))


@pytest.mark.parametrize("name", problems())
def test_every_problem(toolkit, name):
    assert gap(GpuBackend(toolkit), problem(name, n=10)) < ULPS


@pytest.mark.parametrize(("lanes", "shift"), [((8, 2), 0.25), ((8, 3), 0), ((16, 1), 0)])
def test_every_meeting_of_two_arguments(toolkit, lanes, shift):
    """With one coordinate on a lane or several, so that strides are met in every way."""
    p = every_meeting()
    p = p.shifted(np.linspace(-shift, shift, SIZE)) if shift else p
    assert gap(GpuBackend(toolkit, lanes=Lanes(*lanes)), p) < ULPS


@pytest.mark.parametrize("mistake", WRONG)
def test_a_wrong_diagonal_is_caught(toolkit, monkeypatch, mistake):
    p = every_meeting() if mistake == "fewer" else problem("tridia", n=4)
    monkeypatch.setattr(local_cuda, "prepared_diagonal", WRONG[mistake])
    assert gap(GpuBackend(toolkit), p) > 1e6 * ULPS


def test_other_optimizers_do_not_pay():
    for name, taken in (("sophia_g", True), ("adam", False)):
        p = problem("ppq", n=6)
        program = local_run(optimizer(name), p, 0.3, Start(p.x0), 4, Looks()).program
        assert isinstance(program, LocalProgram)
        assert ("void curvature(" in local_cuda_source(program)) is taken
