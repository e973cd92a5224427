"""What the contenders under Adam share is what this package means by it; wrong ones are stopped."""

from __future__ import annotations

import argparse
import importlib
import sys
from pathlib import Path

import numpy as np
import pytest

import adamnx_theory.bench
from adamnx_theory.bench import tasks
from adamnx_theory.bench.measure import Contender, Options, Task, measure, run_once
from adamnx_theory.definitions import optimizer, problem
from adamnx_theory.errors import BadInput

FOLDER = Path(adamnx_theory.bench.__file__).parent / "contenders"
ASKED = argparse.Namespace(problem="tridia", steps=30)


@pytest.fixture
def shared(monkeypatch):
    monkeypatch.setattr(sys, "path", [str(FOLDER), *sys.path])
    yield importlib.import_module("adam_common")
    for name in ("adam_common", "common"):
        sys.modules.pop(name, None)


@pytest.mark.parametrize("name", ["tridia", "engval1"])
def test_gradients_and_steps_are_those_of_the_definitions(shared, name):
    p = problem(name, n=shared.N)
    x = np.random.default_rng(5).normal(size=(p.n, 3))
    np.testing.assert_allclose(shared.gradient(name, x), p.gradient(x.T).T, rtol=1e-11, atol=1e-9)
    adam = optimizer("adam", lr="1e-3", beta1="0.9", beta2="0.999", eps="1e-8")
    where = adam.run(p.gradient, p.x0, 30)[-1]
    moved = shared.plain(name, 1, 30, 0.0, 1)[0]
    assert moved == pytest.approx(float(((where - p.x0) ** 2).sum()), rel=1e-11)


def test_wrong_distances_are_stopped(shared):
    right = shared.plain("tridia", 1, 30, 0.0, 1)[0]
    shared.check(ASKED, shared.Distances(1, right, 0.0))
    with pytest.raises(SystemExit, match="without noise"):
        shared.check(ASKED, shared.Distances(1, right * (1 + 1e-8), 0.0))
    noisy = shared.distances(shared.plain("tridia", 500, 30, 1.0, 9))
    shared.check_mean(ASKED, noisy)
    for wrong in (noisy._replace(mean=noisy.mean * 1.05), noisy._replace(variance=0.0),
                  noisy._replace(mean=float("nan"))):
        with pytest.raises(SystemExit, match="wrong mean distance"):
            shared.check_mean(ASKED, wrong)


def test_all_scripts_are_used_and_there():
    listed = {
        c.script for task in (*tasks.scalar(Options()), *tasks.adam(Options()))
        for c in task.contenders.values()
    }
    assert listed == {f.name for f in FOLDER.glob("*.py")} - {"common.py", "adam_common.py"}


def test_a_missing_package_is_not_measured_and_a_failure_is_one_sentence(monkeypatch):
    said = {"seconds": 2.0, "cpu_seconds": 3.0, "version": "1", "peak_mib": 9.0}
    monkeypatch.setattr(
        "adamnx_theory.bench.measure.run_once",
        lambda _, name, __: {**said, "seconds": {"ours": 2.0, "slow": 5.0}[name]},
    )
    contenders = {
        "ours": Contender("x.py"), "slow": Contender("y.py"),
        "gone": Contender("z.py", needs="no_such_package"),
    }
    task = Task("a task", "float32", 1, 1, contenders, {"slow": (2, 3)})
    record = measure(task, Options(rounds=2))
    assert record["times_slower_than_ours"] == {"slow": 2.5, "gone": None}
    assert record["medians"]["gone"] is None and record["versions"] == {"ours": "1", "slow": "1"}
    with pytest.raises(BadInput, match=r"contender slow of 'a task' failed: .*y\.py'.*[^.]\.$"):
        run_once(task, "slow", 1)
