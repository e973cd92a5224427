"""The command `conform`: exit codes, JSON, one sentence for what cannot be run."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

FILE = Path(__file__).parent.parent / "conformance" / "targets.py"
FIELDS = ("target", "as", "conforms", "max_relative_deviation", "first_difference",
          "matches_variant")  # fmt: skip


def test_one_that_conforms(run):
    ran = run("conform", f"{FILE}:Adam", "--as", "adam", "--set", "lr=2e-3", "--steps", 60)
    assert ran.status == 0 and ran.err == ""
    assert "Adam conforms to adam (lr=0.002, beta1=0.9" in ran.out
    assert "State variables compared: m, v." in ran.out


def test_one_that_does_not(run):
    ran = run("conform", f"{FILE}:EXAdam", "--as", "exadam", "--steps", 50)
    assert ran.status == 1
    assert "does NOT conform to exadam" in ran.out
    assert "First difference: step 1, x " in ran.out
    assert "It matches: exadam, without the step-size schedule." in ran.out


def test_json_has_the_fields_and_nothing_else_on_stdout(run):
    ran = run("conform", f"{FILE}:Talks", "--as", "adam", "--json", "-", "--steps", 10)
    found = json.loads(ran.out)
    assert ran.status == 0 and "stepping" in ran.err
    assert tuple(found)[:6] == FIELDS
    assert found["conforms"] is True and found["first_difference"] is None
    assert found["matches_variant"] == []


def test_json_of_a_difference(run, tmp_path):
    file = tmp_path / "found.json"
    ran = run("conform", f"{FILE}:AdamSwapped", "--as", "adam", "--json", file, "--steps", 10)
    found = json.loads(file.read_text())
    assert ran.status == 1 and "does NOT conform" in ran.out
    first = found["first_difference"]
    assert (first["step"], first["quantity"]) == (1, "m")
    assert first["expected"] != first["got"]
    assert found["matches_variant"] == ["adam, beta1 and beta2 exchanged"]


def test_further_arguments_and_a_mapping(run):
    ran = run("conform", f"{FILE}:ManyArguments", "--as", "adam", "--with", "total_steps=9",
              "--map", "beta1=betas[0]", "--steps", 10)  # fmt: skip
    assert ran.status == 0


@pytest.mark.parametrize(
    "arguments",
    [
        ["no_such_package:Adam", "--as", "adam"],
        [f"{FILE}:ManyArguments", "--as", "adam"],
        [f"{FILE}:TurnsNan", "--as", "adam"],
        [f"{FILE}:ChangesShape", "--as", "adam"],
        [f"{FILE}:Adam", "--as", "nothing"],
        [f"{FILE}:Adam", "--as", "adam", "--set", "beta1=2"],
        [f"{FILE}:Adam", "--as", "adam", "--set", "beta1"],
        [f"{FILE}:Adam", "--as", "adam", "--set", "steps=5"],
        [f"{FILE}:Adam", "--as", "adam", "--set", "lr=1", "--set", "lr=2"],
        [f"{FILE}:Adam", "--as", "adam", "--steps", "many"],
        [f"{FILE}:Adam"],
    ],
)
def test_bad_input_is_one_sentence_and_exit_code_2(run, arguments):
    ran = run("conform", *arguments)
    assert ran.status == 2 and ran.out == ""
    assert ran.err.count("\n") == 1 and "Traceback" not in ran.err


def test_the_help_says_that_it_runs_the_code(run):
    assert "THIS RUNS THE TARGET'S CODE" in run("conform", "--help").out
