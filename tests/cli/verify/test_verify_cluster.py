"""`verify` on a cluster gives the ledger that it gives here; what cannot be reached is said."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

from adamnx_theory.cli.entry import main
from adamnx_theory.simulation.cluster import connect

pytest.importorskip("distributed")

IDS = ["adamnx.rate.*", "adamnx.is_adax", "exadam.cancels", "local.growth.bd1"]
PROGRAM = [sys.executable, "-m", "adamnx_theory"]


def ledger(*options: str) -> tuple[dict, int]:
    done = subprocess.run(
        [*PROGRAM, "verify", "-q", *IDS, "--json", "-", *options], capture_output=True, text=True
    )
    assert done.stderr.count("\n") == 1, done.stderr  # the summary
    found = json.loads(done.stdout)
    for claim in found["claims"]:
        assert claim.pop("seconds") >= 0
    return found, done.returncode


def test_two_workers_give_the_same_ledger():
    here, there = ledger(), ledger("--workers", "2")
    assert there == here and here[1] == 0
    assert {c["verdict"] for c in here[0]["claims"]} >= {"proved", "refuted", "measured"}
    assert ledger("--seed", "1") != here


@pytest.mark.parametrize("command", [
    ["verify", "adamnx.is_adax"], ["simulate", "variance", "--schedule", "adam"],
    ["simulate", "local", "--optimizer", "adam", "--problem", "qf1"],
])
def test_an_address_that_does_not_answer_is_one_sentence(command, capsys):
    assert connect._CONNECTING <= 5
    assert main([*command, "--scheduler", "tcp://127.0.0.1:1"]) == 2
    out, said = capsys.readouterr()
    assert out == ""
    assert said == "adamnx-theory: no Dask scheduler answers at 'tcp://127.0.0.1:1'.\n"


@pytest.mark.parametrize(("options", "sentence"), [
    (["--workers", "0"], "workers = 0 is below 1"),
    (["--workers", "two"], "workers"),
    (["--workers", "2", "--scheduler", "here:1"], "exclude each other"),
    (["--mixed"], "--mixed goes with --scheduler"),
    (["--scheduler", "nowhere.json"], "there is no scheduler file 'nowhere.json'"),
])
def test_bad_options_are_one_sentence(options, sentence, capsys):
    assert main(["simulate", "variance", "--schedule", "adam", *options]) == 2
    said = capsys.readouterr().err
    assert said.count("\n") == 1 and sentence in said


def test_without_dask_the_options_say_what_to_install(monkeypatch, capsys):
    monkeypatch.setitem(sys.modules, "distributed", None)
    assert main(["simulate", "variance", "--schedule", "adam", "--workers", "2"]) == 2
    said = capsys.readouterr().err
    assert said.count("\n") == 1 and "pip install 'adamnx-theory[dask]'" in said
