"""Files are written whole or not at all."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from adamnx_theory.cli.output import write_text
from adamnx_theory.errors import BadInput


def test_a_failed_write_leaves_the_old_file(tmp_path, monkeypatch):
    path = tmp_path / "ledger.json"
    write_text(path, "old")

    def full(self, *_args, **_kwargs):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", full)
    with pytest.raises(BadInput, match="no space left on device"):
        write_text(path, "new")
    assert path.read_text() == "old"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
@pytest.mark.parametrize("command", [
    ["list", "schedules"],
    ["simulate", "variance", "--schedule", "adam", "--trajectories", "1000", "--steps", "3",
     "--device", "reference", "--no-cache", "--json", "-"],
])
def test_results_that_cannot_be_written_to_standard_output(command):
    """One sentence and exit code 2, as for any other file."""
    with open("/dev/full", "w") as full:
        done = subprocess.run(
            [sys.executable, "-m", "adamnx_theory", *command], stdout=full,
            stderr=subprocess.PIPE, text=True, check=False,
        )
    assert done.returncode == 2
    assert done.stderr == "adamnx-theory: cannot write the results: no space left on device.\n"
