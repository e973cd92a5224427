"""`bench`: all contenders compute the same thing; the record names no machine."""

from __future__ import annotations

import json
import platform
import subprocess
import sys
from pathlib import Path

import pytest

from adamnx_theory.cli.entry import main


@pytest.mark.slow
def test_the_bench_measures_and_describes(tmp_path):
    size = ["--trajectories", "2048", "--steps", "20", "--rounds", "1", "--threads", "2"]
    done = subprocess.run(
        [sys.executable, "-m", "adamnx_theory", "bench", *size, "--out", str(tmp_path)],
        capture_output=True, text=True, timeout=240, check=True,
    )
    (out,) = tmp_path.glob("speed-*.json")
    record = json.loads(out.read_text())
    assert [t["normals"] for t in record["scalar"]] == ["float32", "float64"]
    assert [t["coordinates"] for t in record["adam"]] == [100, 100]
    for task in (*record["scalar"], *record["adam"]):
        assert {*task["targets"]} < {*task["medians"]}
        for name, took in task["medians"].items():
            if name.startswith(("jax", "torch")) and took is None:
                assert task["times_slower_than_ours"][name] is None
            else:
                assert took > 0 and task["cpu_seconds"][name][0] > 0
                assert name == "ours" or task["times_slower_than_ours"][name] > 0
    assert record["threads"]["times_faster_than_one"] > 0 and record["machine"]["cores"] >= 1
    on_workers = record["workers"]
    assert set(on_workers["seconds"]) == {"1 thread", "1 worker", "2 threads", "2 workers"}
    assert on_workers["times_faster_than_one_worker"] > 0
    assert all(slower > 0 for slower in on_workers["times_slower_than_without"].values())
    assert [row["trajectories"] for row in record["memory"]] == [2048, 20480, 204800]
    assert all(row["peak_mib"] > 1 for row in record["memory"])
    text = out.read_text()
    assert platform.node() not in text and str(Path.home()) not in text
    assert "ours" in done.stdout and "stretch" in done.stdout


@pytest.mark.parametrize(("arguments", "why"), [
    (["--only", "scalars"], "did you mean 'scalar'"), (["--rounds", "0"], "rounds = 0 is below 1"),
    (["--threads", "-1"], "threads = -1 is below 0"), (["--out", "/dev/null/x"], "cannot write"),
])
def test_bad_input_is_found_before_anything_runs(capsys, arguments, why):
    assert main(["bench", *arguments]) == 2
    printed = capsys.readouterr()
    assert printed.out == "" and why in printed.err and printed.err.count("\n") == 1
