"""A job that is sent arrives as it was, to the order of terms."""

from __future__ import annotations

import pickle

import numpy as np
import pytest

from adamnx_theory.definitions import optimizer, optimizers, problem, schedule
from adamnx_theory.errors import BadInput
from adamnx_theory.simulation.cluster.parcel import packed, unpacked
from adamnx_theory.simulation.codegen.bound import Bound
from adamnx_theory.simulation.codegen.build import optimizer_steps, rate_tables, second_moment
from adamnx_theory.simulation.codegen.local_build import Start, local_run
from adamnx_theory.simulation.codegen.local_numba import local_source
from adamnx_theory.simulation.codegen.looks import Looks
from adamnx_theory.simulation.codegen.numba import module_source
from adamnx_theory.simulation.gradients import GradientModel
from adamnx_theory.simulation.plan import Job

HELPERS = "adamnx_theory.simulation.backends.cpu_random"
LOOKS = (
    Looks(radius=1.0, window=(10, 20)),
    Looks(growth=(10, 20), rescale=3, size=1e-6),
    Looks(radius=0.1, inwards=True),
)


def jobs() -> list[Job]:
    """Every optimizer that can be run, in both kinds of program; the second moment."""
    made: list[Bound] = []
    model = GradientModel(0.3, 1.7, 0.5, 0.5)
    made.append(second_moment(model, *rate_tables(schedule("adamnx", beta2="0.99"), 50)))
    function = problem("edensch", n=6)
    for i, name in enumerate(optimizers()):
        start = Start(center=np.array(function.x0), distance=0.1)
        try:
            made.append(local_run(optimizer(name), function, 1.0, start, 50, LOOKS[i % 3]))
            made.append(optimizer_steps(optimizer(name), model, 0.5, 50))
        except BadInput:
            continue  # methods of matrices; the Hessian's diagonal on a gradient model
    return [Job(bound, (7, 50), 1, "float32") for bound in made]


def source(job: Job) -> str:
    program = job.bound.program
    print_ = local_source if hasattr(program, "families") else module_source
    more = ("moments",) if print_ is module_source else ()
    return print_(program, "float32", program.block, HELPERS, "here", *more)


def test_every_program_arrives_with_the_same_source_and_numbers():
    made = jobs()
    assert len(made) > 50
    for job in made:
        got = unpacked(packed(job))
        assert source(got) == source(job)
        assert got.description("here") == job.description("here")


def test_plain_pickling_would_change_programs():
    """Why there is a way of our own."""
    changed = [job for job in jobs() if source(pickle.loads(pickle.dumps(job))) != source(job)]
    assert changed


def test_a_job_that_would_arrive_as_another_is_not_sent(monkeypatch):
    from adamnx_theory.simulation.cluster import parcel

    job = next(j for j in jobs() if source(pickle.loads(pickle.dumps(j))) != source(j))
    monkeypatch.setattr(parcel._Exact, "reducer_override", lambda _self, _obj: NotImplemented)
    with pytest.raises(ValueError, match="cannot be sent"):
        packed(job)
