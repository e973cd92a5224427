"""The command `simulate variance`, in its own process and in this one."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

from adamnx_theory.cli.entry import main

SMALL = ["simulate", "variance", "--schedule", "adamnx", "--trajectories", "20000",
         "--steps", "50", "--gradient", "0.3", "--sigma", "1.7"]


def run(capsys, *arguments: str) -> tuple[int, str, str]:
    status = main([*arguments])
    printed = capsys.readouterr()
    return status, printed.out, printed.err


def test_json_goes_to_stdout_alone(capsys):
    status, out, err = run(capsys, *SMALL, "--beta2", "0.99", "--at", "1,50", "--json", "-")
    record = json.loads(out)
    assert status == 0 and err == ""
    assert [row["t"] for row in record["rows"]] == [1, 50]
    assert record["parameters"]["values"] == {"beta2": "99/100"} and record["device"] == "cpu"


def test_a_table_for_people_and_files(capsys, tmp_path):
    json_file, plot = tmp_path / "r.json", tmp_path / "r.svg"
    status, out, err = run(capsys, *SMALL, "--json", str(json_file), "--plot", str(plot),
                           "--gradient-sd", "1", "--correlation", "0.9")
    assert status == 0 and "agrees with the formula" in out and "predicted" in out
    assert "Eq. 8 (uncorrelated squares) is rejected" in out
    assert err.splitlines() == [f"plot: {plot}", f"JSON: {json_file}"]
    assert json.loads(json_file.read_text())["agrees"] is True
    assert plot.read_text().lstrip().startswith("<?xml") and not list(tmp_path.glob(".*"))


ROW = {
    "t", "n", "mean", "mean_se", "mean_theory", "variance", "variance_se", "variance_theory",
    "z_mean", "z_variance", "variance_uncorrelated", "z_uncorrelated", "detectable",
}
ONE = {
    "rows", "seconds", "trajectory_steps_per_second", "device", "critical_z", "agrees",
    "rejects_uncorrelated", "cached_trajectories", "parameters",
}


def test_the_json_of_one_schedule_and_of_several(capsys):
    one = json.loads(run(capsys, *SMALL, "--json", "-")[1])
    assert {*one} == ONE and {*one["rows"][0]} == ROW
    status, out, _ = run(capsys, *SMALL, "--schedule", "adam", "--json", "-")
    both = json.loads(out)
    assert status == 0 and {*both} == {"schedules", "agrees", "seconds", "critical_z"}
    assert [s["parameters"]["schedule"] for s in both["schedules"]] == ["adamnx", "adam"]
    for single in both["schedules"]:
        assert {*single} == ONE and single["critical_z"] == both["critical_z"] > one["critical_z"]
    measured = [row["variance"] for row in both["schedules"][0]["rows"]]
    assert measured == [row["variance"] for row in one["rows"]]


def test_tables_and_a_plot_of_all_schedules(capsys, tmp_path):
    plot = tmp_path / "all.svg"
    status, out, _ = run(capsys, *SMALL, "--schedule", "all", "--plot", str(plot), "--quiet")
    titles = [line for line in out.splitlines() if line.startswith(("ad", "const", "unif"))]
    assert status == 0 and out.count("agrees with the formula") == len(titles) >= 6
    assert titles[0] == "adamnx, beta2 = 99/100" and "uniform" in titles
    assert "measured and predicted" in plot.read_text()


def test_nothing_to_draw_is_drawn(capsys, tmp_path):
    """Without noise every variance is 0; there is a plot, without points and without warnings."""
    plot = tmp_path / "none.png"
    status, out, err = run(capsys, *SMALL, "--sigma", "0", "--plot", str(plot))
    assert status == 0 and "nan" not in out and err == f"plot: {plot}\n"
    assert plot.read_bytes().startswith(b"\x89PNG")


def test_a_deviation_is_exit_code_1(capsys, monkeypatch):
    from adamnx_theory.simulation.gradients import KURTOSIS

    monkeypatch.setitem(KURTOSIS, "laplace", 1.5)
    status, out, _ = run(capsys, *SMALL, "--noise", "laplace")
    assert status == 1 and "DEVIATES" in out


@pytest.mark.parametrize("arguments", [
    ["--trajectories", "0"], ["--steps", "-5"], ["--sigma", "nan"], ["--at", "51"],
    ["--at", "1,x"], ["--device", "gpu"], ["--beta2", "2"], ["--c", "1"], ["--plot", "x.gif"],
    ["--cache", "x", "--no-cache"], ["--json", "/dev/null/x"], ["--cache", "/dev/null/x"],
    ["--schedule", "adamn"], ["--noise", "none"], ["--seed", "1.5"], ["--chunk", "1"],
])
def test_bad_input_gives_one_sentence_and_exit_code_2(capsys, arguments):
    status, out, err = run(capsys, *SMALL, *arguments)
    assert status == 2 and out == ""
    assert err.startswith("adamnx-theory: ") and err.count("\n") == 1
    assert err.endswith((".\n", "?\n"))


def test_the_bare_command_asks_for_more(capsys):
    assert run(capsys, "simulate")[0] == 2
    assert run(capsys, "simulate", "variance")[0] == 2


def test_the_simulation_needs_neither_solvers_nor_the_command_lines_packages():
    """Also not `claims` or `proof`: engines do not know each other."""
    code = """
import sys
for name in ("z3", "cvc5", "flint", "typer", "rich", "click"):
    sys.modules[name] = None
import adamnx_theory as at
r = at.simulate_variance("adamnx", trajectories=1000, steps=9, device="reference", cache=False)
assert r.agrees
assert not [m for m in sys.modules if m.startswith(("adamnx_theory.claims", "adamnx_theory.proof"))]
"""
    subprocess.run([sys.executable, "-W", "error", "-c", code], check=True, timeout=120)


@pytest.mark.slow
@pytest.mark.statistical
def test_the_run_of_the_documentation(capsys):
    """A million trajectories, five rows, every |z| < 5 (false-alarm rate below 6e-6)."""
    status, out, _ = run(
        capsys, "simulate", "variance", "--schedule", "adamnx", "--beta2", "0.99", "--gradient",
        "0.3", "--sigma", "1.7", "--trajectories", "1000000", "--steps", "2000", "--at",
        "1,10,100,1000,2000", "--seed", "1", "--json", "-",
    )
    record = json.loads(out)
    assert status == 0 and len(record["rows"]) == 5
    assert all(abs(r["z_mean"]) < 5 and abs(r["z_variance"]) < 5 for r in record["rows"])
