"""The kernel's Hessian diagonal: against NumPy on every problem, and wrong ones are caught."""

from __future__ import annotations

import numpy as np
import pytest
from curvatures import SIZE, WRONG, every_meeting

from adamnx_theory.definitions import Problem, optimizer, problem, problems
from adamnx_theory.simulation.backends.kernels import kernel
from adamnx_theory.simulation.codegen import local_elements
from adamnx_theory.simulation.codegen.bound import Bound
from adamnx_theory.simulation.codegen.local_build import Start, local_run
from adamnx_theory.simulation.codegen.local_elements import elements_source
from adamnx_theory.simulation.codegen.local_program import LOCAL_BLOCK, LocalProgram
from adamnx_theory.simulation.codegen.looks import Looks
from adamnx_theory.simulation.devices import backend
from adamnx_theory.simulation.plan import Chunk, Job

CPU, REFERENCE = backend("cpu"), backend("reference")
CHUNK = Chunk(1 << 33, 140)
ULPS = 16 * np.finfo(np.float64).eps  # differently ordered sums, six steps long; 4 were seen
SOPHIA = optimizer("sophia_g", lr="1e-2", beta1="0.9", beta2="0.9", gamma=4, eps="1e-3")


def job_of(p: Problem) -> Job:
    bound: Bound = local_run(SOPHIA, p, 0.3, Start(p.x0, 0.25), 6, Looks())
    return Job(bound, (1, 2, 6), 11, "float64")


def gap(job: Job) -> float:
    """The largest deviation of x, m and h from the reference's, relative to 1 + the largest."""
    got, wanted = CPU.states(job, CHUNK), REFERENCE.states(job, CHUNK)
    assert np.isfinite(wanted).all()
    scale = 1 + np.abs(wanted).max(axis=(0, 2, 3), keepdims=True)
    return float(np.max(np.abs(got - wanted) / scale))


@pytest.mark.parametrize("name", problems())
def test_every_problem_agrees_with_numpy(name):
    assert gap(job_of(problem(name, n=10))) < ULPS


def test_every_meeting_of_two_arguments_agrees_with_numpy():
    p = every_meeting().shifted(np.linspace(-0.25, 0.25, SIZE))
    assert gap(job_of(p)) < ULPS


@pytest.mark.parametrize("mistake", WRONG)
def test_a_wrong_diagonal_is_caught(monkeypatch, mistake):
    monkeypatch.setattr(local_elements, "prepared_diagonal", WRONG[mistake])
    kernel.cache_clear()  # it goes by the program, which is right
    try:
        assert gap(job_of(problem("tridia", n=4))) > 1e6 * ULPS
    finally:
        kernel.cache_clear()


def test_other_optimizers_do_not_pay():
    """Their modules do not compute the diagonal."""
    for name, taken in (("sophia_g", True), ("adam", False)):
        p = problem("ppq", n=6)
        program = local_run(optimizer(name), p, 0.3, Start(p.x0), 4, Looks()).program
        assert isinstance(program, LocalProgram) and program.wants_curvature is taken
        assert ("curvature" in elements_source(program, LOCAL_BLOCK, "here")) is taken
