"""`simulate_variance`: agreement, power, and the same bits whatever the circumstances."""

from __future__ import annotations

import json
import time

import numpy as np
import pytest

import adamnx_theory as at
from adamnx_theory.errors import BadInput
from adamnx_theory.simulation import variance as module
from adamnx_theory.simulation.theory import Prediction
from adamnx_theory.statistics.profiles import PROFILES

N, STEPS, AT = 200_000, 300, (1, 10, 100, 300)
COMMON = {"gradient": 0.3, "sigma": 1.7, "trajectories": N, "steps": STEPS, "at": AT}


def sums(result):
    return [(r.mean, r.variance, r.mean_se, r.variance_se) for r in result.rows]


@pytest.mark.statistical
@pytest.mark.parametrize("seed", [1, 2])
@pytest.mark.parametrize("name", ["adamnx", "adam", "adax", "adafactor", "uniform", "constant"])
def test_every_rate_agrees_with_the_formula(name, seed):
    """False-alarm rate 1e-6 for each of the runs; the seeds are fixed."""
    result = at.simulate_variance(name, seed=seed, **COMMON)
    assert result.agrees, result.to_dict()
    assert result.rows[0].n == N and [r.t for r in result.rows] == list(AT)


@pytest.mark.statistical
@pytest.mark.parametrize("model", [
    {"gradient_sd": 0.5}, {"gradient_sd": 0.5, "correlation": 0.9},
    {"gradient_sd": 0.5, "correlation": -0.5}, {"gradient_sd": 0.5, "correlation": 1},
    {"noise": "laplace"}, {"normals": "float64"},
])
def test_every_gradient_model_agrees_with_the_formula(model):
    """False-alarm rate 1e-6 for each of the runs."""
    assert at.simulate_variance("adam", seed=3, **COMMON, **model).agrees


@pytest.mark.statistical
def test_the_papers_formula_is_rejected_where_gradients_are_correlated():
    correlated = at.simulate_variance("adamnx", correlation=0.9, gradient_sd=0.5, **COMMON)
    assert correlated.agrees and correlated.rejects_uncorrelated
    plain = at.simulate_variance("adamnx", gradient_sd=0.5, **COMMON)
    assert plain.agrees and not plain.rejects_uncorrelated


@pytest.mark.statistical
def test_a_gaussian_formula_is_rejected_for_heavier_tails(monkeypatch):
    """Hypothesis 2 matters: K of Gaussian noise does not fit Laplace's."""
    from adamnx_theory.simulation.gradients import KURTOSIS

    monkeypatch.setitem(KURTOSIS, "laplace", 3.0)
    assert not at.simulate_variance("adam", noise="laplace", **COMMON).agrees


@pytest.mark.slow
@pytest.mark.statistical
@pytest.mark.parametrize("factor", [0.99, 1.01])
def test_a_formula_wrong_by_one_percent_is_rejected_at_the_default_size(factor, monkeypatch):
    """Power: every row after the first would catch 1 % with probability 0.99."""
    true = module.predict
    run = {"gradient": 0.3, "sigma": 1.7, "steps": 60, "at": (1, 20, 60), "seed": 5}
    honest = at.simulate_variance("adamnx", **run)
    assert honest.rows[0].n == PROFILES["quick"]
    assert honest.agrees and all(r.detectable < 0.01 for r in honest.rows[1:])

    def wrong(*arguments):
        p = true(*arguments)
        return Prediction(p.mean, factor * p.variance, p.uncorrelated)

    monkeypatch.setattr(module, "predict", wrong)
    result = at.simulate_variance("adamnx", **run)
    assert result.cached == result.rows[0].n  # the same numbers, from the cache
    assert not result.agrees


def test_threads_chunks_and_cache_do_not_change_a_bit(own_cache):
    run = {**COMMON, "trajectories": 100_003, "cache": False}
    first = at.simulate_variance("adamnx", threads=1, **run)
    for options in (
        {"threads": 2}, {"threads": 5, "chunk": 1 << 12}, {"chunk": 1 << 16},
        {"cache": True, "chunk": 1 << 13}, {"cache": True, "chunk": 1 << 13},
        {"cache": own_cache / "elsewhere"},
    ):
        assert sums(at.simulate_variance("adamnx", **{**run, **options})) == sums(first), options


def test_no_cache_writes_nothing_and_a_cached_run_computes_nothing(own_cache):
    at.simulate_variance("adam", trajectories=5000, steps=20, cache=False)
    assert not (own_cache / "runs").exists()
    first = at.simulate_variance("adam", trajectories=5000, steps=20)
    again = at.simulate_variance("adam", trajectories=5000, steps=20)
    assert first.cached == 0 and again.cached == 5000
    assert again.trajectory_steps_per_second == 0 and sums(first) == sums(again)
    # more trajectories reuse the whole chunks
    calls = []
    at.simulate_variance("adam", trajectories=2 * 4096, steps=20, chunk=4096)
    more = at.simulate_variance(
        "adam", trajectories=3 * 4096, steps=20, chunk=4096,
        on_chunk=lambda done, total: calls.append((done, total)),
    )
    assert more.cached == 2 * 4096 and calls == [(4096 * k, 3 * 4096) for k in (1, 2, 3)]


@pytest.mark.parametrize("change", [
    {"seed": 1}, {"normals": "float64"}, {"gradient": 0.1}, {"beta2": 0.9}, {"steps": 21},
    {"at": (20,)}, {"noise": "laplace"}, {"device": "reference"},
])
def test_different_runs_do_not_share_chunks(change):
    run = {"trajectories": 600, "steps": 20}
    at.simulate_variance("adam", **run)
    assert at.simulate_variance("adam", **{**run, **change}).cached == 0


def test_the_reference_backend_gives_the_same_result():
    run = {**COMMON, "trajectories": 3000, "steps": 40, "at": (1, 40)}
    cpu, reference = (at.simulate_variance("adamnx", device=d, **run) for d in ("cpu", "reference"))
    assert (cpu.device, reference.device) == ("cpu", "reference")
    assert np.allclose(sums(cpu), sums(reference), rtol=1e-5)


def test_a_result_is_json_and_rows_have_the_agreed_fields():
    result = at.simulate_variance("adam", trajectories=2, steps=5, sigma=0, gradient=0)
    record = json.loads(json.dumps(result.to_dict(), allow_nan=False))
    wanted = {"t", "n", "mean", "mean_se", "mean_theory", "variance", "variance_se",
              "variance_theory", "z_mean", "z_variance"}
    assert wanted <= set(record["rows"][0])
    assert {"rows", "seconds", "trajectory_steps_per_second", "device"} <= set(record)
    assert result.agrees


def test_without_noise_rounding_is_not_mistaken_for_a_deviation():
    result = at.simulate_variance("adamnx", gradient=0.3, sigma=0, trajectories=5000, steps=500)
    assert result.agrees and result.rows[-1].variance < 1e-28


@pytest.mark.parametrize(("change", "message"), [
    ({"trajectories": 0}, "trajectories = 0 is below 2"),
    ({"trajectories": "many"}, "not an integer"),
    ({"trajectories": 1 << 63}, "above"),
    ({"steps": -1}, "steps = -1 is below 1"),
    ({"steps": 2.5}, "not an integer"),
    ({"sigma": float("nan")}, "sigma = nan is not a finite number"),
    ({"at": [11]}, "at = 11 lies beyond steps = 10"),
    ({"at": [0]}, "at = 0 is below 1"),
    ({"at": []}, "no step"),
    ({"seed": -1}, "seed = -1 is below 0"),
    ({"seed": 1 << 64}, "above"),
    ({"device": "gpu"}, "gpu is not available"),
    ({"device": "tpu"}, "is not a device"),
    ({"normals": "float16"}, "kind of normals"),
    ({"threads": 0}, "threads = 0"),
    ({"chunk": 5000}, "not a power of two"),
    ({"beta2": 1}, "beta2"),
    ({"schedule": "exadam_step"}, "step size, not a decay rate"),
    ({"schedule": 3}, "a name or a Schedule"),
])
def test_bad_input_is_refused_at_once(change, message, own_cache):
    started = time.perf_counter()
    with pytest.raises(BadInput, match=message) as caught:
        at.simulate_variance(**{"schedule": "adam", "trajectories": 10**9, "steps": 10, **change})
    assert str(caught.value).endswith((".", "?")) and time.perf_counter() - started < 5
    assert not (own_cache / "runs").exists()
