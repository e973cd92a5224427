"""The command `simulate local`."""

from __future__ import annotations

import json

import pytest

from adamnx_theory.cli.entry import main

STILL = ["simulate", "local", "--optimizer", "adam_eps_inside", "--problem", "tridia", "--n", "4",
         "--set", "eps=1e-2", "--steps", "2000", "--no-cache"]
NOISY = ["simulate", "local", "--optimizer", "adamnx", "--problem", "qf1", "--n", "6",
         "--set", "lr=2e-4", "--sigma", "0.1", "--steps", "8000", "--no-cache"]


def run(capsys, *arguments: str) -> tuple[int, str, str]:
    status = main([*arguments])
    printed = capsys.readouterr()
    return status, printed.out, printed.err


def test_json_goes_to_stdout_alone(capsys):
    status, out, err = run(capsys, *STILL, "--lr-factor", "0.99", "--json", "-", "--at", "5,2000")
    record = json.loads(out)
    assert status == 0 and err == "" and record["agrees"] is True
    assert record["predicted_stable"] is True and record["spectral_radius"] < 1
    assert abs(record["growth_measured"] - record["growth_predicted"]) < 5e-5
    assert [row["t"] for row in record["rows"]] == [5, 2000]
    assert record["parameters"]["values"]["eps"] == "1/100"


def test_a_table_for_people_and_files(capsys, tmp_path):
    json_file, plot = tmp_path / "r.json", tmp_path / "r.svg"
    status, out, err = run(
        capsys, *NOISY, "--json", str(json_file), "--plot", str(plot), "--radius", "0.004"
    )
    assert status == 0 and "agrees with the linear theory" in out and "(stable)" in out
    assert "|x - x*|^2" in out and "passed" in out
    assert err.splitlines() == [f"plot: {plot}", f"JSON: {json_file}"]
    assert json.loads(json_file.read_text())["stationary_trace_theory"] > 0
    assert plot.read_text().lstrip().startswith("<?xml") and not list(tmp_path.glob(".*"))


def test_above_the_threshold_distances_grow(capsys, tmp_path):
    plot = tmp_path / "r.png"
    status, out, _ = run(capsys, *STILL, "--lr-factor", "1.01", "--plot", str(plot), "-q")
    assert status == 0 and "(unstable)" in out and "log |x - x*|" in out
    assert plot.read_bytes().startswith(b"\x89PNG")


def test_a_deviation_has_its_own_exit_code(capsys):
    """With beta2 = 0.5 the second moment fluctuates, where the theory takes it as constant."""
    status, out, _ = run(capsys, *NOISY, "--optimizer", "adam", "--set", "beta2=0.5")
    assert status == 1 and "DEVIATES from the linear theory" in out


def test_nothing_predicted_is_no_deviation(capsys):
    status, out, _ = run(
        capsys, "simulate", "local", "--optimizer", "lion", "--problem", "qf1", "--n", "4",
        "--steps", "100", "--no-cache",
    )
    assert status == 0 and "note: optimizer lion has no linear map" in out
    assert "nothing to compare with" in out


@pytest.mark.parametrize(("change", "message"), [
    (["--problem", "bd1", "--n", "3"], "odd"),
    (["--n", "0"], "below"),
    (["--problem", "tridium"], "did you mean 'tridia'"),
    (["--set", "lr=-1"], "outside its domain"),
    (["--set", "lr=nan"], "lr"),
    (["--set", "rate=1"], "not a parameter"),
    (["--set", "lr"], "NAME=VALUE"),
    (["--set", "lr=1", "--set", "lr=2"], "twice"),
    (["--set", "sigma=1"], "option of its own"),
    (["--set", "lr=1", "--lr-factor", "1"], "exclude each other"),
    (["--lr-factor", "0"], "not positive"),
    (["--optimizer", "aida", "--lr-factor", "1"], "eigenvalue 1"),
    (["--sigma", "nan"], "sigma"),
    (["--state", "v=x"], "state v"),
    (["--window", "1"], "two steps"),
    (["--at", "1,x"], "not an integer"),
    (["--plot", "x.doc"], "must end in"),
    (["--cache", "here"], "exclude each other"),
    (["--trajectories", "1.5"], "not an integer"),
    (["--device", "gpu"], "gpu is not available"),
])
def test_bad_input_is_one_sentence_and_exit_code_2(capsys, change, message):
    status, out, err = run(capsys, *STILL, *change)
    assert status == 2 and out == "" and err.count("\n") == 1 and message in err
