"""Many coordinates on the `gpu` backend: against the reference, and whatever lanes they lie on."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest
import sympy as sp
from kinds import ON_GRADIENTS

from adamnx_theory.definitions import Optimizer, Source, optimizer, problem, problems
from adamnx_theory.definitions.optimizer import Reduction, StateVariable
from adamnx_theory.definitions.parameter import POSITIVE, parameter
from adamnx_theory.errors import BadInput
from adamnx_theory.local.simulate import simulate_local
from adamnx_theory.simulation.backends import gpu, gpu_launch
from adamnx_theory.simulation.backends.gpu import GpuBackend
from adamnx_theory.simulation.backends.reference import ReferenceBackend
from adamnx_theory.simulation.codegen.bound import Bound
from adamnx_theory.simulation.codegen.local_build import Start, local_run
from adamnx_theory.simulation.codegen.local_cuda import Lanes
from adamnx_theory.simulation.codegen.looks import Looks
from adamnx_theory.simulation.moments import of_blocks
from adamnx_theory.simulation.plan import Chunk, Job
from adamnx_theory.simulation.run import run_job

REFERENCE, FIRST, STEPS = ReferenceBackend(), 1 << 33, 6
ULPS = 64 * np.finfo(np.float64).eps  # sums over coordinates in another order, a few steps long
LOOKS = Looks(radius=0.3, window=(2, 6))


def bound(name="adam", where="tridia", n=10, sigma=0.3, looks=LOOKS, of=None, **start) -> Bound:
    p = problem(where, n=n)
    begin = Start(**{"center": p.x0, "distance": 0.25, **start})
    return local_run(of or optimizer(name, lr="1e-3"), p, sigma, begin, STEPS, looks)


def relative(got: np.ndarray, wanted: np.ndarray, axes: tuple[int, ...]) -> float:
    """The largest deviation, relative to 1 + the largest value along the axes."""
    assert np.isfinite(wanted).all()
    scale = 1 + np.abs(wanted).max(axis=axes, keepdims=True)
    return float(np.max(np.abs(got - wanted) / scale))


def states_differ(gpu: GpuBackend, job: Job, meant: Job, chunk: Chunk) -> float:
    got, wanted = gpu.states(job, chunk), REFERENCE.states(meant, chunk)
    return relative(got, wanted, (0, 2, 3))


def check(gpu, run: Bound, count=9, kind="float64", seed=11) -> np.ndarray:
    """States and observed values agree with the reference; returns the states."""
    job, chunk = Job(run, (1, 2, 5, 6), seed, kind), Chunk(FIRST, count)
    got = gpu.states(job, chunk)
    assert relative(got, REFERENCE.states(job, chunk), (0, 2, 3)) < ULPS
    seen, meant = gpu.sample(job, chunk), REFERENCE.sample(job, chunk)
    assert relative(seen, meant, (0, 2)) < 16 * ULPS
    return got


@pytest.mark.parametrize("where", problems())
def test_every_problem(toolkit, where):
    """A hundred coordinates on the usual lanes: 16 of 7 or, where pairs stay together, of 8."""
    check(GpuBackend(toolkit), bound(where=where, n=100))


@pytest.mark.parametrize("name", ON_GRADIENTS)
def test_every_optimizer(toolkit, name):
    """On the problems in turn: the text of a gradient does not depend on the optimizer."""
    every = problems()
    where = every[ON_GRADIENTS.index(name) % len(every)]
    check(GpuBackend(toolkit), bound(name, where, 6), count=4)


def test_other_numbers_would_be_seen(toolkit):
    """Negative controls: another seed, trajectory, noise, kind of normals, or rate."""
    gpu, run, chunk = GpuBackend(toolkit), bound(n=4), Chunk(FIRST, 5)
    job = Job(run, (1, 6), 11, "float64")
    assert states_differ(gpu, job, job, chunk) < ULPS
    other = dataclasses.replace(run, constants=run.constants * (1 + 1e-9))
    for meant in (
        dataclasses.replace(job, seed=12), dataclasses.replace(job, seed=11 + (1 << 32)),
        dataclasses.replace(job, normals="float32"), dataclasses.replace(job, bound=other),
    ):
        assert states_differ(gpu, job, meant, chunk) > 1e4 * ULPS
    moved = REFERENCE.states(job, Chunk(FIRST + 1, 5))
    assert relative(gpu.states(job, chunk), moved, (0, 2, 3)) > 1e4 * ULPS


@pytest.mark.parametrize("kind", ["float32", "float64"])
def test_both_kinds_of_normals_and_a_shifted_problem(toolkit, kind):
    p = problem("ppq", n=6).shifted(np.linspace(-0.5, 1, 6))
    run = local_run(optimizer("adam"), p, 0.3, Start(p.x0, 0.25), STEPS, LOOKS)
    check(GpuBackend(toolkit), run, kind=kind, seed=(7 << 40) + 3)


@pytest.mark.parametrize(("where", "every"), [
    ("ppq", ((8, 2), (8, 3), (16, 4), (32, 1))), ("tridia", ((8, 2), (16, 1), (32, 1))),
    ("himmelblau", ((8, 3), (32, 1))), ("arwhead", ((8, 2), (16, 3))),
])
def test_lanes_do_not_matter(toolkit, where, every):
    """Partial sums, neighbours, pairs, a fixed coordinate: with padding or without, and
    with an odd number of coordinates on each lane or an even."""
    found = [
        check(GpuBackend(toolkit, lanes=Lanes(*lanes)), bound(where=where, n=16), count=5)
        for lanes in every
    ]
    for other in found[1:]:
        assert relative(other, found[0], (0, 2, 3)) < ULPS


@pytest.mark.parametrize("lanes", [(8, 1), (4, 4), (12, 2), (32, 0)])
def test_too_few_lanes_are_refused(toolkit, lanes):
    job = Job(bound(n=10), (1, 6), 0, "float32")
    with pytest.raises(BadInput, match="do not hold"):
        GpuBackend(toolkit, lanes=Lanes(*lanes)).sample(job, Chunk(0, 2))


def test_every_coordinate_has_normals_of_its_own(toolkit):
    """On a flat problem each step is the noise: no two coordinates share it, and it is that of
    the reference, bit by bit, by seed, trajectory, step and coordinate."""
    sgd = optimizer("sgd", lr=1, momentum=0)
    p = problem("quadratic", n=7, curvature="1e-300")
    run = local_run(sgd, p, 1.0, Start(np.zeros(7)), 2, Looks())
    job, chunk = Job(run, (1, 2), 5, "float32"), Chunk(0, 40)
    states = GpuBackend(toolkit, lanes=Lanes(8, 3)).states(job, chunk)[:, 0]
    drawn = np.concatenate([states[0].ravel(), (states[1] - states[0]).ravel()])
    assert np.unique(drawn).size == drawn.size
    assert (states == REFERENCE.states(job, chunk)[:, 0]).all()


def test_reductions(toolkit):
    rate = parameter("lr", POSITIVE, "0.1", "step")
    x, g, m = sp.Symbol("x", real=True), sp.Symbol("g", real=True), sp.Symbol("m", real=True)
    mean, total, most, size = sp.symbols("mean total most size", real=True)
    user = Optimizer(
        name="mine", title="Normalised", parameters=(rate,), state=(StateVariable(m),),
        update={x: x - rate.symbol * g / (1 + size) + mean / 64, m: (m + g * most - total) / 4},
        source=Source("sgdm", "a test"),
        reductions=(
            Reduction(mean, "mean", 2 * g - m), Reduction(total, "sum", sp.tanh(x * g)),
            Reduction(most, "max", x - m), Reduction(size, "norm", g + x),
        ),
        g=g, x=x,
    )
    check(GpuBackend(toolkit), bound(of=user, n=5))


def test_growth_with_rescaling_and_without_noise(toolkit):
    looks = Looks(growth=(2, 6), rescale=2, size=1e-3, active=("m",), whole_state=True)
    check(GpuBackend(toolkit), bound(sigma=0.0, looks=looks, state={"v": 0.5}, after=40))


def test_results_do_not_depend_on_launches_chunks_or_restarts(toolkit, tmp_path):
    job, number = Job(bound(where="quadratic", n=4), (2, 6), 1, "float32"), 1100
    whole = run_job(job, number, GpuBackend(toolkit), 1 << 12).moments
    assert whole.count == number
    chunk = Chunk(0, number)
    values = GpuBackend(toolkit).sample(job, chunk)
    wanted = of_blocks(values, job.block)
    assert np.allclose(whole.sums, wanted.sums, rtol=1e-12, atol=1e-9)
    for blocks, steps in ((1, 1), (1, 1 << 13)):
        small = GpuBackend(toolkit, blocks, steps)
        assert (run_job(job, number, small, 1 << 10).moments.sums == whole.sums).all()
        assert (small.sample(job, chunk) == values).all()

    def stop(done: int, _: int) -> None:
        if done == 1 << 10:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        run_job(job, number, GpuBackend(toolkit), 1 << 10, tmp_path, stop)
    resumed = run_job(job, number, GpuBackend(toolkit), 1 << 10, tmp_path)
    assert resumed.computed == number - (1 << 10)
    assert (resumed.moments.sums == whole.sums).all()


def test_values_that_are_not_finite_show(toolkit):
    run = bound("sgd", "engval1", 4, looks=Looks())
    run.constants[:] = 1e200
    job, chunk = Job(run, (6,), 0, "float32"), Chunk(0, 20)
    got = GpuBackend(toolkit).sample(job, chunk)[0]
    assert not np.isfinite(got[0]).any() and (got[Looks().names.index("diverged")] == 1).all()


def test_simulate_local_on_a_device(toolkit, monkeypatch):
    """The whole way: noise floor and growth are those of the CPU."""
    monkeypatch.setattr(gpu_launch, "missing", lambda: None)
    monkeypatch.setattr(gpu, "cupy_toolkit", lambda: toolkit)
    given = {"n": 4, "eps": "1e-2", "steps": 40, "trajectories": 150, "at": (7, 40)}
    for sigma in (0.1, 0):
        auto, cpu = (
            simulate_local(
                "adam_eps_inside", "tridia", sigma=sigma, device=device, cache=False, **given
            )
            for device in ("auto", "cpu")
        )
        assert (auto.device, cpu.device) == ("gpu", "cpu")
        for ours, theirs in zip(auto.rows, cpu.rows, strict=True):
            assert ours.n == theirs.n == given["trajectories"]
            assert ours.values.keys() == theirs.values.keys()
            for name, pair in ours.values.items():
                # roundings of x, 1e-16, over distances of 1e-6 and less where there is no noise
                assert pair == pytest.approx(theirs.values[name], rel=1e-7, abs=1e-13)
