"""What is looked at, against plain formulas on the states of every step."""

from __future__ import annotations

import numpy as np
import pytest

from adamnx_theory.definitions import optimizer, problem
from adamnx_theory.errors import BadInput
from adamnx_theory.simulation.codegen.local_build import Start, local_run
from adamnx_theory.simulation.codegen.looks import Looks
from adamnx_theory.simulation.devices import backend
from adamnx_theory.simulation.plan import Chunk, Job

STEPS, CHUNK = 24, Chunk(0, 150)
BACKENDS = [backend("cpu"), backend("reference")]
BOTH = pytest.mark.parametrize("backend", BACKENDS, ids=lambda b: b.name)


class Seen:
    """A run of Adam on ENGVAL1 from near its minimizer: states and what was observed."""

    def __init__(self, backend, looks: Looks, sigma=0.5, lr="5e-2", distance=0.25, name="engval1"):
        self.problem = problem(name, n=4)
        self.center = self.problem.minimizer()
        start = Start(self.center, distance)
        adam = optimizer("adam", lr=lr)
        bound = local_run(adam, self.problem, sigma, start, STEPS, looks)
        job = Job(bound, tuple(range(1, STEPS + 1)), 5, "float64")
        self.states = backend.states(job, CHUNK)
        self.values = dict(zip(looks.names, backend.sample(job, CHUNK).swapaxes(0, 1), strict=True))
        self.d = np.linalg.norm(self.states[:, 0] - self.center[:, None], axis=1)
        self.moments = backend.run_chunk(job, CHUNK)
        for k, name in enumerate(looks.names):
            with np.errstate(all="ignore"):
                mean = self.values[name].mean(axis=1)
            finite = np.isfinite(mean)
            assert np.allclose(self.moments.mean[finite, k], mean[finite], rtol=1e-12, atol=1e-15)


@BOTH
def test_the_plain_quantities(backend):
    least = problem("engval1", n=4).minimum().value
    seen = Seen(backend, Looks(least_value=least))
    x = seen.states[:, 0].swapaxes(1, 2)
    assert np.allclose(seen.values["distance2"], seen.d**2, rtol=1e-12)
    assert np.allclose(seen.values["excess"], seen.problem.value(x) - least, atol=1e-13)
    slopes = np.sum(seen.problem.gradient(x) ** 2, axis=-1)
    assert np.allclose(seen.values["slopes"], slopes, rtol=1e-11)
    update2 = np.sum(np.diff(x, axis=0) ** 2, axis=-1)
    assert np.allclose(seen.values["update2"][1:], update2, rtol=1e-12)
    assert (seen.values["diverged"] == 0).all()
    assert (seen.values["excess"] > 0).all()


@BOTH
def test_first_passages(backend):
    for radius, inwards in ((0.19, False), (0.05, True)):
        seen = Seen(backend, Looks(radius=radius, inwards=inwards))
        hit = seen.d <= radius if inwards else seen.d >= radius
        passed = np.maximum.accumulate(hit)
        assert 0.1 < passed[-1].mean() < 0.9  # some do, some do not
        first = np.where(passed, np.argmax(hit, axis=0) + 1, 0)
        assert (seen.values["passed"] == passed).all()
        assert (seen.values["passage"] == first).all()


@BOTH
def test_the_average_over_a_window(backend):
    seen = Seen(backend, Looks(window=(6, 20)))
    partial = np.cumsum(np.where(np.arange(1, STEPS + 1)[:, None] > 6, seen.d**2, 0.0), axis=0)
    partial[20:] = partial[19]
    assert np.allclose(seen.values["average"], partial / 14, rtol=1e-12)
    mean = seen.d[6:20] ** 2
    assert np.allclose(seen.values["average"][-1], mean.mean(axis=0), rtol=1e-12)


@BOTH
@pytest.mark.parametrize("whole", [False, True])
def test_growth_is_the_slope_of_the_logarithm(backend, whole):
    seen = Seen(backend, Looks(growth=(5, 20), whole_state=whole))
    size = seen.d
    if whole:
        m, v = seen.states[:, 1], seen.states[:, 2]
        size = np.sqrt(seen.d**2 + np.sum(m**2 + v**2, axis=1))
    assert np.allclose(seen.values["log_size"], np.log(size), rtol=1e-12)
    for name, a, b in (("growth", 5, 20), ("growth_early", 5, 12), ("growth_late", 13, 20)):
        wanted = np.polyfit(np.arange(a, b + 1), np.log(size[a - 1 : b]), 1)[0]
        assert np.allclose(seen.values[name][-1], wanted, rtol=1e-9, atol=1e-13)


@BOTH
def test_rescaling_changes_nothing_where_the_step_is_linear(backend):
    """Heavy ball on a quadratic: the same logarithms, yet distances stay near the size."""
    p = problem("quadratic", n=3, curvature=[1, 3, 10])
    ball = optimizer("sgd", lr="1e-2")
    plain = Looks(growth=(5, STEPS))
    scaled = Looks(growth=(5, STEPS), rescale=3, size=1e-5, active=("m",))
    lost = Looks(growth=(5, STEPS), rescale=3, size=1e-5)  # m starts anew: another path
    found = {}
    for looks in (plain, scaled, lost):
        bound = local_run(ball, p, 0.0, Start(p.x0 * 0, 0.1), STEPS, looks)
        job = Job(bound, tuple(range(1, STEPS + 1)), 5, "float64")
        found[looks] = dict(
            zip(looks.names, backend.sample(job, CHUNK).swapaxes(0, 1), strict=True)
        )
    assert np.allclose(found[plain]["log_size"], found[scaled]["log_size"], atol=1e-10)
    assert np.allclose(found[plain]["growth"][-1], found[scaled]["growth"][-1], atol=1e-11)
    assert found[scaled]["distance2"][3:].max() < 1e-8 < np.median(found[plain]["distance2"])
    assert not np.allclose(found[plain]["log_size"], found[lost]["log_size"], atol=1e-3)


@BOTH
def test_diverged_trajectories_are_counted(backend):
    """Some leave the bound; with a large step all overflow; none is lost from the count."""
    looks = Looks(bound=0.1, radius=0.1)
    seen = Seen(backend, looks, sigma=0.0, lr="1e-1", distance=0.25)
    assert (seen.values["diverged"] == ~(seen.d <= 0.1)).all()
    assert 0.1 < seen.values["diverged"].mean() < 0.9
    sgd, p = optimizer("sgd", lr="10"), problem("engval1", n=4)
    bound = local_run(sgd, p, 0.0, Start(p.minimizer(), 0.25), 12, looks)
    job = Job(bound, (12,), 5, "float64")
    values = dict(zip(looks.names, backend.sample(job, CHUNK)[0], strict=True))
    assert not np.isfinite(values["distance2"]).any()
    assert (values["diverged"] == 1).all() and (values["passed"] == 1).all()
    assert (values["passage"] == 1).all()
    moments = backend.run_chunk(job, CHUNK)
    assert moments.mean[0, looks.names.index("diverged")] == 1
    inwards = Looks(radius=0.01, inwards=True)
    job = Job(local_run(sgd, p, 0.0, Start(p.minimizer(), 0.25), 12, inwards), (12,), 5, "float64")
    at = inwards.names.index("passed")
    assert (backend.sample(job, CHUNK)[0, at] == 0).all()


@pytest.mark.parametrize("looks", [
    Looks(window=(5, 30)), Looks(window=(7, 7)), Looks(window=(-1, 4)),
    Looks(growth=(0, 20)), Looks(growth=(5, 7)), Looks(growth=(5, 25)),
])
def test_windows_outside_the_run_are_refused(looks):
    p = problem("engval1", n=4)
    with pytest.raises(BadInput, match="does not lie within steps"):
        local_run(optimizer("adam"), p, 0.1, Start(p.x0), STEPS, looks)
