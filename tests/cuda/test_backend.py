"""The `gpu` backend against the reference: values to the bit, moments to a few places."""

from __future__ import annotations

import numpy as np
import pytest
import sympy as sp
from kinds import ON_GRADIENTS

from adamnx_theory.definitions import Optimizer, Source, optimizer, schedule, schedules
from adamnx_theory.definitions.optimizer import Reduction, StateVariable
from adamnx_theory.definitions.parameter import POSITIVE, parameter
from adamnx_theory.errors import BadInput
from adamnx_theory.simulation.backends.gpu import GpuBackend
from adamnx_theory.simulation.backends.gpu_launch import Kernel
from adamnx_theory.simulation.backends.reference import ReferenceBackend
from adamnx_theory.simulation.codegen import cuda
from adamnx_theory.simulation.codegen.build import optimizer_steps, rate_tables, second_moment
from adamnx_theory.simulation.gradients import GradientModel
from adamnx_theory.simulation.moments import Moments, merged_blocks, of_values
from adamnx_theory.simulation.plan import BLOCK, Chunk, Job
from adamnx_theory.simulation.run import run_job

RATES = [n for n in schedules() if schedule(n).quantity == "decay rate"]
MODELS = [
    GradientModel(0.3, 1.7, sd, correlation, noise)
    for noise in ("gaussian", "laplace")
    for sd, correlation in ((0, 0), (0.5, 0), (0.5, 0.9), (0.5, 1), (0.5, -1))
]
REFERENCE = ReferenceBackend()
SUMS = 32 * np.finfo(np.float64).eps  # moments differ by the order of their sums only


def same_moments(got: Moments, wanted: Moments) -> bool:
    """Equal up to the rounding of sums, and of the mean that enters the higher ones."""
    mean, m2, _, m4 = np.moveaxis(np.abs(wanted.sums), -1, 0)
    m3 = np.sqrt(m2 * m4)  # a bound of the sum of |x - mean|^3
    e = SUMS * mean
    shift = (0 * e, wanted.count * e**2, 3 * m2 * e, 4 * m3 * e)
    limit = SUMS * np.stack((mean, m2, m3, m4), -1) + np.stack(shift, -1)
    return bool((np.abs(got.sums - wanted.sums) <= limit).all())


@pytest.mark.parametrize("kind", ["float32", "float64"])
@pytest.mark.parametrize("model", MODELS, ids=lambda m: f"{m.sd}-{m.correlation}-{m.noise}")
def test_every_gradient_model(toolkit, model, kind):
    bound = second_moment(model, *rate_tables(schedule("adamnx"), 51))
    job, chunk = Job(bound, (1, 7, 50, 51), (7 << 40) + 11, kind), Chunk(1 << 33, 700)
    gpu = GpuBackend(toolkit)
    assert (gpu.sample(job, chunk) == REFERENCE.sample(job, chunk)).all()
    got, wanted = gpu.run_chunk(job, chunk), REFERENCE.run_chunk(job, chunk)
    assert got.count == wanted.count == 700 and same_moments(got, wanted)


@pytest.mark.parametrize("name", RATES)
def test_every_decay_rate(toolkit, name):
    bound = second_moment(MODELS[0], *rate_tables(schedule(name), 60))
    job, chunk = Job(bound, (1, 2, 59, 60), 3, "float32"), Chunk(0, 600)
    assert (GpuBackend(toolkit).sample(job, chunk) == REFERENCE.sample(job, chunk)).all()


@pytest.mark.parametrize("name", ON_GRADIENTS)
def test_every_optimizer(toolkit, name):
    bound = optimizer_steps(optimizer(name), MODELS[2], 0.75, 50)
    job, chunk = Job(bound, (1, 2, 25, 50), 4, "float64"), Chunk(0, 600)
    gpu = GpuBackend(toolkit)
    assert (gpu.sample(job, chunk) == REFERENCE.sample(job, chunk)).all()
    assert same_moments(gpu.run_chunk(job, chunk), REFERENCE.run_chunk(job, chunk))


def test_every_function_of_an_optimizer(toolkit):
    rate = parameter("lr", POSITIVE, "0.1", "step")
    x, g, m = sp.Symbol("x", real=True), sp.Symbol("g", real=True), sp.Symbol("m", real=True)
    size = sp.Symbol("size", real=True)
    new = sp.Max(sp.Min(g, 1), -1) + sp.sign(x) / 8 + sp.Abs(x) ** sp.Rational(1, 3)
    smooth = sp.tanh(m) + sp.exp(-g**2) / 3 + sp.log(1 + size**2)
    user = Optimizer(
        name="mine", title="All functions", parameters=(rate,), state=(StateVariable(m),),
        update={
            x: x - rate.symbol * m / (1 + size),
            m: sp.Piecewise((new, sp.Or(sp.Abs(g) > 1, x < 0)), (smooth, True)),
        },
        source=Source("sgdm", "a test"), reductions=(Reduction(size, "norm", 2 * g),), g=g, x=x,
    )
    bound = optimizer_steps(user, MODELS[1], 1.5, 30)
    job, chunk = Job(bound, (1, 30), 4, "float64"), Chunk(0, 600)
    got, wanted = GpuBackend(toolkit).sample(job, chunk), REFERENCE.sample(job, chunk)
    assert np.max(np.abs(got - wanted)) < 1e-12  # exp, log, tanh, pow of another library


def test_results_do_not_depend_on_launches_chunks_or_restarts(toolkit, tmp_path):
    bound = second_moment(MODELS[2], *rate_tables(schedule("adam"), 23))
    job, number = Job(bound, (4, 23), 1, "float32"), 9_000
    whole = run_job(job, number, GpuBackend(toolkit), 1 << 14).moments
    assert whole.count == number
    for blocks, steps in ((1, 1), (3, 6 * 3 * BLOCK), (100, 9 * number)):
        backend = GpuBackend(toolkit, blocks, steps)
        assert (run_job(job, number, backend, 1 << 12).moments.sums == whole.sums).all()
        ours = backend.sample(job, Chunk(BLOCK, 1700))
        assert (ours == REFERENCE.sample(job, Chunk(BLOCK, 1700))).all()

    def stop(done: int, _: int) -> None:
        if done == 1 << 13:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        run_job(job, number, GpuBackend(toolkit), 1 << 12, tmp_path, stop)
    resumed = run_job(job, number, GpuBackend(toolkit), 1 << 12, tmp_path)
    assert resumed.computed == number - (1 << 13)
    assert (resumed.moments.sums == whole.sums).all()


@pytest.mark.parametrize("number", [1, 511, 512, 513, 5 * 512, 11 * 512 + 1])
def test_blocks_are_merged_as_by_numpy(toolkit, number):
    """The merge on the device has the bits of `merged_blocks` on the same blocks."""
    bound = second_moment(MODELS[0], *rate_tables(schedule("adam"), 4))
    job, gpu = Job(bound, (1, 2, 3, 4), 9, "float32"), GpuBackend(toolkit)
    parts = [Chunk(k, min(BLOCK, number - k)) for k in range(0, number, BLOCK)]
    sums = np.array([gpu.run_chunk(job, part).sums for part in parts])
    wanted = merged_blocks(np.array([float(p.count) for p in parts]), sums)
    got = gpu.run_chunk(job, Chunk(0, number))
    assert got.count == number and (got.sums == wanted.sums).all()
    block = of_values(gpu.sample(job, parts[-1]))
    assert sums[-1] == pytest.approx(block, rel=1e-12, abs=1e-9)


def test_values_that_are_not_finite_show(toolkit):
    bound = second_moment(GradientModel(1e30), *rate_tables(schedule("adam"), 2))
    bound.constants[:] = 1e200
    got = GpuBackend(toolkit).run_chunk(Job(bound, (2,), 0, "float32"), Chunk(0, 600))
    assert not np.isfinite(got.sums).any()


def test_arguments_of_another_type_are_refused(toolkit):
    program = second_moment(MODELS[0], *rate_tables(schedule("adam"), 2)).program
    module = toolkit.module(
        code=cuda.source(program), options=("-std=c++17",), name_expressions=(cuda.MERGE,)
    )
    types = ("*float64", "*float64", "uint32", "uint32", "float64", "float64")
    kernel, arrays = Kernel(module, cuda.MERGE, types), toolkit.arrays
    good = [
        arrays.zeros((2, 4)), arrays.zeros((1, 4)),
        np.uint32(2), np.uint32(1), np.float64(512), np.float64(512),
    ]
    kernel(1, BLOCK, *good)
    for place, bad in (
        (0, arrays.zeros((2, 4), dtype=np.float32)), (0, arrays.zeros((2, 8))[:, ::2]),
        (2, 2), (2, np.int64(2)), (2, np.int32(2)), (3, 1.0), (4, 512), (4, np.float32(512)),
    ):
        with pytest.raises(TypeError, match=f"argument {place}"):
            kernel(1, BLOCK, *good[:place], bad, *good[place + 1 :])
    with pytest.raises(TypeError, match="6 arguments"):
        kernel(1, BLOCK, *good[:-1])


def test_too_little_memory_is_one_sentence(toolkit, monkeypatch):
    bound = second_moment(MODELS[0], *rate_tables(schedule("adam"), 2))
    gpu = GpuBackend(toolkit)

    def simulate(*_: object) -> None:
        raise MemoryError

    monkeypatch.setattr(gpu, "_simulate", simulate)
    for run in (gpu.run_chunk, gpu.sample):
        with pytest.raises(BadInput, match="too little free memory"):
            run(Job(bound, (2,), 0, "float32"), Chunk(0, 600))
