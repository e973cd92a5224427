"""Many coordinates: the kernel against NumPy, and NumPy against the definitions themselves."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest
import sympy as sp
from kinds import ELEMENTWISE

from adamnx_theory.definitions import Optimizer, Source, optimizer, problem, problems
from adamnx_theory.definitions.optimizer import Reduction, StateVariable
from adamnx_theory.definitions.parameter import POSITIVE, parameter
from adamnx_theory.errors import BadInput
from adamnx_theory.simulation.codegen.bound import Bound
from adamnx_theory.simulation.codegen.local_build import Start, local_run
from adamnx_theory.simulation.codegen.local_elements import elements_source
from adamnx_theory.simulation.codegen.local_numba import local_source
from adamnx_theory.simulation.codegen.local_program import LOCAL_BLOCK, LocalProgram
from adamnx_theory.simulation.codegen.looks import Looks
from adamnx_theory.simulation.devices import backend
from adamnx_theory.simulation.normals import normals
from adamnx_theory.simulation.plan import Chunk, Job
from adamnx_theory.simulation.run import run_job

CPU, REFERENCE = backend("cpu"), backend("reference")
SEED, FIRST, SIGMA = 11, 1 << 33, 0.3
# A few seconds each; all share one printer.
COMPILED = ("ada2ms", "adam", "aida", "exadam", "lion", "sophia_g")
ROUNDING = 1e-12  # of differently ordered sums, relative to the largest number around


def noisy(name, n=6, steps=9, sigma=SIGMA, looks=None, start=None, of=None) -> Bound:
    p = problem(name, n=n)
    start = start or Start(center=p.x0, distance=0.25)
    return local_run(of or optimizer("adam", lr="1e-2"), p, sigma, start, steps, looks or Looks())


def job_of(bound: Bound, checks=None, normals="float64") -> Job:
    return Job(bound, checks or tuple(range(1, bound.steps + 1)), SEED, normals)


def noise(steps: int, n: int, which: np.ndarray, kind="float64") -> np.ndarray:
    """The normals that a run draws: (steps, n, count)."""
    pairs = [[normals(kind, SEED, which, k, i) for i in range(n)] for k in range((steps + 1) // 2)]
    return np.array(pairs, dtype=np.float64).swapaxes(1, 2).reshape(-1, n, len(which))[:steps]


def same(got: np.ndarray, wanted: np.ndarray, limit=ROUNDING) -> bool:
    return bool(np.max(np.abs(got - wanted)) <= limit * (1 + np.max(np.abs(wanted))))


@pytest.mark.parametrize("name", problems())
def test_every_problem_agrees_with_numpy(name):
    for n in (2, 10):
        job, chunk = job_of(noisy(name, n), (1, 2, 8, 9)), Chunk(FIRST, 200)
        assert same(CPU.states(job, chunk), REFERENCE.states(job, chunk))
        assert same(CPU.sample(job, chunk), REFERENCE.sample(job, chunk), 1e-11)


@pytest.mark.parametrize("name", ["ppq", "arwhead", "eg2", "bd1", "tridia"])
def test_shifted_problems_agree_with_numpy(name):
    p = problem(name, n=6)
    p = p.shifted(np.linspace(-0.5, 1, 6))
    start = Start(center=p.x0, distance=0.25)
    job = job_of(local_run(optimizer("adam"), p, SIGMA, start, 5, Looks()))
    chunk = Chunk(FIRST, 140)
    assert same(CPU.states(job, chunk), REFERENCE.states(job, chunk))
    assert same(CPU.sample(job, chunk), REFERENCE.sample(job, chunk))


@pytest.mark.parametrize("name", ELEMENTWISE)
def test_every_optimizer_takes_the_steps_of_its_definition(name):
    """`Optimizer.run` with the problem's gradient and the same normals, one trajectory a time."""
    definition, p, steps, count = optimizer(name, lr="1e-3"), problem("engval1", n=5), 7, 3
    bound = local_run(definition, p, SIGMA, Start(p.x0, 0.25), steps, Looks())
    job, chunk = job_of(bound), Chunk(FIRST, count)
    drawn = noise(steps, p.n, np.arange(count, dtype=np.uint64) + np.uint64(FIRST))
    begin = REFERENCE.states(job_of(bound, (1,)), chunk)
    wanted = np.empty((steps, p.n, count))
    for trajectory in range(count):
        z = iter(drawn[:, :, trajectory])
        x0 = starts(p.x0, 0.25, p.n, chunk)[:, trajectory]
        curvature = None if definition.curvature is None else p.curvature
        path = definition.run(lambda x, z=z: p.gradient(x) + SIGMA * next(z), x0, steps, curvature)
        wanted[:, :, trajectory] = path[1:]
    assert begin.shape[1] == 1 + len(definition.state)
    for runner in (REFERENCE, CPU) if name in COMPILED else (REFERENCE,):
        assert same(runner.states(job, chunk)[:, 0], wanted)
    assert np.abs(wanted[-1] - p.x0[:, None]).max() > 1e-3


def starts(center: np.ndarray, distance: float, n: int, chunk: Chunk) -> np.ndarray:
    """Where the trajectories begin: the direction is drawn at coordinates n, ..., 2 n - 1."""
    which = np.arange(chunk.count, dtype=np.uint64) + np.uint64(chunk.first)
    drawn = np.array([normals("float64", SEED, which, 0, n + k)[0] for k in range(n)])
    return center[:, None] + distance * drawn / np.linalg.norm(drawn, axis=0)


def reducing() -> Optimizer:
    """An update that needs one number of every kind taken over all coordinates."""
    rate = parameter("lr", POSITIVE, "0.1", "step")
    x, g, m = sp.Symbol("x", real=True), sp.Symbol("g", real=True), sp.Symbol("m", real=True)
    mean, total, most, size = sp.symbols("mean total most size", real=True)
    return Optimizer(
        name="mine", title="Normalised", parameters=(rate,), state=(StateVariable(m),),
        update={x: x - rate.symbol * g / (1 + size) + mean / 64, m: (m + g * most - total) / 4},
        source=Source("sgdm", "a test"),
        reductions=(
            Reduction(mean, "mean", 2 * g - m), Reduction(total, "sum", sp.tanh(x * g)),
            Reduction(most, "max", x - m), Reduction(size, "norm", g + x),
        ),
        g=g, x=x,
    )


def test_reductions_run_over_the_coordinates():
    definition, p, steps = reducing(), problem("tridia", n=5), 6
    bound = local_run(definition, p, SIGMA, Start(p.x0), steps, Looks())
    job, chunk = job_of(bound), Chunk(FIRST, 2)
    drawn = noise(steps, 5, np.arange(2, dtype=np.uint64) + np.uint64(FIRST))
    for trajectory in range(2):
        z = iter(drawn[:, :, trajectory])
        path = definition.run(lambda x, z=z: p.gradient(x) + SIGMA * next(z), p.x0, steps)
        assert np.isfinite(path).all()
        for runner in (REFERENCE, CPU):
            assert same(runner.states(job, chunk)[:, 0, :, trajectory], path[1:])


@pytest.mark.parametrize("kind", ["float32", "float64"])
def test_both_kinds_of_normals(kind):
    job, chunk = job_of(noisy("qf1"), normals=kind), Chunk(FIRST, 300)
    got, wanted = CPU.states(job, chunk), REFERENCE.states(job, chunk)
    assert same(got, wanted, 1e-12 if kind == "float64" else 1e-5)
    other = "float64" if kind == "float32" else "float32"
    assert not same(wanted, REFERENCE.states(job_of(noisy("qf1"), normals=other), chunk))


def test_without_noise_nothing_is_drawn():
    p = problem("tridia", n=4)
    start = Start(p.x0, 0.25, direction=np.ones(4))
    bound = local_run(optimizer("adam"), p, 0.0, start, 5, Looks())
    program = bound.program
    assert isinstance(program, LocalProgram)
    assert "fill_pair(" not in local_source(program, "float32", LOCAL_BLOCK, "helpers", "here")
    job, other = job_of(bound), Job(bound, (1, 2, 3, 4, 5), SEED + 1, "float64")
    states = CPU.states(job, Chunk(0, 130))
    assert (states == CPU.states(other, Chunk(FIRST, 130))).all()
    assert (states == states[..., :1]).all()
    path = optimizer("adam").run(p.gradient, p.x0 + 0.125, 5)
    assert same(states[:, 0, :, 0], path[1:])


def test_a_random_start_is_uniform_on_the_sphere():
    """Mean and second moments of the direction; |z| > 6.2 has probability 6e-10, 9 checks."""
    p, n, count = problem("quadratic", n=3), 3, 20_000
    start = Start(np.array([1.0, -2.0, 3.0]), 0.5)
    sgd = optimizer("sgd", lr="1e-300")  # which does not move
    job = job_of(local_run(sgd, p, 0.0, start, 1, Looks()))
    d = CPU.states(job, Chunk(0, count))[0, 0] - start.center[:, None]
    assert np.max(np.abs(np.linalg.norm(d, axis=0) - 0.5)) < 1e-15
    u = d / 0.5
    second = u @ u.T / count - np.eye(n) / n
    error = np.where(np.eye(n) > 0, np.sqrt(4 / 45), np.sqrt(1 / 15)) / np.sqrt(count)
    assert np.max(np.abs(second / error)) < 6.2
    assert np.max(np.abs(u.mean(axis=1) / np.sqrt(1 / n / count))) < 6.2


def test_a_run_goes_on_from_a_later_step_and_a_given_state():
    """Ten steps at once, or four and then six that begin where those ended."""
    p, adam = problem("engval1", n=4), optimizer("adam")
    whole = job_of(local_run(adam, p, 0.0, Start(p.x0), 10, Looks()))
    states = CPU.states(whole, Chunk(0, 1))[..., 0]
    x, m, v = states[3]
    start = Start(x, state={"m": m, "v": v}, after=4)
    rest = job_of(local_run(adam, p, 0.0, start, 6, Looks()))
    assert (CPU.states(rest, Chunk(0, 1))[..., 0] == states[4:]).all()
    numbers = job_of(local_run(adam, p, 0.0, Start(x, state={"v": 0.25}, after=4), 6, Looks()))
    assert not same(CPU.states(numbers, Chunk(0, 1))[..., 0], states[4:])


@pytest.mark.parametrize("sigma", [0.0, SIGMA])
def test_results_do_not_depend_on_chunks_threads_or_restarts(sigma, tmp_path):
    looks = Looks(radius=0.3, window=(2, 6))
    job, number = job_of(noisy("ppq", sigma=sigma, looks=looks), (1, 5, 6), "float32"), 5_000
    whole = run_job(job, number, backend("cpu", 1), 1 << 13).moments
    assert whole.count == number and np.isfinite(whole.sums).all()
    for threads, chunk in ((2, 1 << 9), (3, 1 << 11)):
        again = run_job(job, number, backend("cpu", threads), chunk).moments
        assert (again.sums == whole.sums).all()

    def stop(done: int, _: int) -> None:
        if done == 1 << 11:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        run_job(job, number, CPU, 1 << 10, tmp_path, stop)
    resumed = run_job(job, number, CPU, 1 << 10, tmp_path)
    assert resumed.computed == number - (1 << 11)
    assert (resumed.moments.sums == whole.sums).all()
    reference = run_job(job, number, REFERENCE, 1 << 13).moments
    assert np.max(np.abs(reference.mean - whole.mean) / (1 + np.abs(whole.mean))) < 1e-5


@pytest.mark.parametrize("change", [
    {"sigma": 0.31}, {"n": 8}, {"start": Start(np.ones(6))}, {"looks": Looks(bound=2.0)},
    {"start": Start(problem("qf1", n=6).x0, 0.25, after=1)}, {"of": optimizer("adam", lr="2e-2")},
])
def test_the_description_tells_runs_apart(change):
    plain = job_of(noisy("qf1"), (1, 9)).description("here")
    assert plain == job_of(noisy("qf1"), (1, 9)).description("here")
    assert plain != job_of(noisy("qf1", **change), (1, 9)).description("here")
    assert plain != job_of(noisy("tridia"), (1, 9)).description("here")


def test_one_module_moves_the_coordinates_of_every_problem():
    """Only the elements are compiled anew for another problem or dimension."""
    texts, elements = set(), set()
    for name in problems():
        for n in (4, 10):
            program = noisy(name, n).program
            assert isinstance(program, LocalProgram)
            texts.add(local_source(program, "float32", LOCAL_BLOCK, "helpers", "here"))
            elements.add(elements_source(program, LOCAL_BLOCK, "here"))
    assert len(texts) == 1 and len(elements) == 2 * len(problems())


def test_a_program_checks_itself():
    program = noisy("tridia", looks=Looks(radius=1.0)).program
    assert isinstance(program, LocalProgram) and len(program.digest) == 64
    stranger = sp.Symbol("stranger")
    for change, message in (
        ({"update": (stranger, *program.update[1:])}, "before it has a value"),
        ({"start": program.start[1:]}, "start or update"),
        ({"observed": ()}, "observes nothing"),
        ({"vectors": (*program.vectors, program.state[0])}, "name twice"),
        ({"constants": (*program.constants, sp.Symbol("import os"))}, "cannot name"),
        ({"sigma": stranger}, "before it has a value"),
        ({"shift": program.vectors[1]}, "before it has a value"),
    ):
        with pytest.raises(BadInput, match=message):
            dataclasses.replace(program, **change)
