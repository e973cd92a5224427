"""The measurement itself, small: real processes, a known result, a whole record."""

from __future__ import annotations

import json
import platform

import numpy as np
import pytest

from adamnx_theory.cli.entry import main
from adamnx_theory.errors import BadInput
from adamnx_theory.simulation.moments import Moments

pytest.importorskip("distributed")

from adamnx_theory.bench.cluster.check import compared
from adamnx_theory.bench.cluster.measure import checked_sizes
from adamnx_theory.bench.cluster.sleeping import sleeping


@pytest.mark.slow
def test_sleeping_workers_sleep_and_a_wrong_result_is_noticed(monkeypatch: pytest.MonkeyPatch):
    with sleeping(3, 60.0) as three:
        assert three.workers == 3
        three.run(3)
        before = three.traffic()
        times = three.run(9, 0.2)
        assert times.wall >= 3 * 0.2 and min(times.client, times.scheduler, times.worker) > 0
        assert all(n > before[name] for name, n in three.traffic().items())
        assert three.kept_bytes() > 100 and min(three.memory().values()) > 10
        total = "adamnx_theory.simulation.moments.Accumulator.total"
        monkeypatch.setattr(total, lambda _: Moments(8, np.zeros((4, 1, 4))))
        with pytest.raises(BadInput, match="wrong"):
            three.run(4)


@pytest.mark.slow
def test_the_command_measures_and_writes_a_record(tmp_path):
    arguments = ["--workers", "2", "--minutes", "5", "--chunks", "150", "--quiet"]
    assert main(["bench", "--cluster", *arguments, "--out", str(tmp_path)]) == 0
    text = (tmp_path / "cluster.json").read_text("utf-8")
    record = json.loads(text)
    assert platform.node() not in text and record["left_out"] == []
    assert [row["chunks"] for row in record["long"]["memory"]] == [100, 150]
    assert all(min(row["client"], row["scheduler"]) > 10 for row in record["long"]["memory"])
    runs = compared(record)
    assert {run.case for run in runs} >= {"instant", "short", "long", "client held up"}
    assert all(run.measured > 0 and run.predicted.seconds > 0 for run in runs)
    assert 500 < sum(record["bytes"].values()) < 50_000


@pytest.mark.parametrize(("arguments", "why"), [
    (["--workers", "10,5"], "must be numbers that increase"),
    (["--workers", "0"], "from 1 to 4096"), (["--workers", "x"], "workers"),
    (["--chunks", "0"], "chunks = 0 is not from 1 to"), (["--chunks", "x"], "chunks"),
    (["--out", "/dev/null/x"], "cannot write"),
])
def test_bad_input_is_found_before_anything_runs(capsys, arguments, why):
    assert main(["bench", "--cluster", *arguments]) == 2
    printed = capsys.readouterr()
    assert printed.out == "" and why in printed.err and printed.err.count("\n") == 1


def test_numbers_of_workers():
    assert checked_sizes("1,10,4096") == (1, 10, 4096)
