"""The benchmark script: all contenders compute the same thing; the record names no machine."""

from __future__ import annotations

import json
import platform
import subprocess
import sys
from pathlib import Path

import pytest


@pytest.mark.slow
def test_the_bench_measures_and_describes(tmp_path):
    size = ["--trajectories", "32768", "--steps", "20", "--rounds", "1", "--threads", "2"]
    done = subprocess.run(
        [sys.executable, "-m", "adamnx_theory", "bench", *size, "--out", str(tmp_path)],
        capture_output=True, text=True, timeout=240, check=True,
    )
    (out,) = tmp_path.glob("*.json")
    record = json.loads(out.read_text())
    assert [t["normals"] for t in record["tasks"]] == ["float32", "float64"]
    for task in record["tasks"]:
        assert all(task["medians"][name] > 0 for name in ("ours", "hand", "numpy"))
        for name in ("jax", "torch"):
            assert task["medians"][name] is None or task["times_slower_than_ours"][name] > 0
    assert record["threads_ratio"] > 0 and record["machine"]["cores"] >= 1
    text = out.read_text()
    assert platform.node() not in text and str(Path.home()) not in text
    assert "ours" in done.stdout
