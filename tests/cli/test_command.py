"""The command itself, in its own process, on the real ledger."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from adamnx_theory.claims import claims

SCRIPT = Path(sys.executable).with_name("adamnx-theory")
COMMAND = [str(SCRIPT)] if SCRIPT.exists() else [sys.executable, "-m", "adamnx_theory"]


@pytest.fixture
def first() -> str:
    """The first claim of the ledger."""
    return claims()[0].id


def run(*arguments: object, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run the command with its own environment variables changed as given."""
    return subprocess.run(
        [*COMMAND, *map(str, arguments)],
        capture_output=True,
        text=True,
        env={**os.environ, **environment},
        stdin=subprocess.DEVNULL,
        timeout=120,
    )


def one_sentence(ran: subprocess.CompletedProcess[str]) -> bool:
    """Bad input: exit code 2, nothing on stdout, one line on stderr."""
    return ran.returncode == 2 and ran.stdout == "" and len(ran.stderr.splitlines()) == 1


def test_help_loads_nothing_heavy():
    """What makes `--help` answer at once; how fast it is belongs to a benchmark."""
    code = (
        "import sys\nfrom adamnx_theory.cli.entry import main\n"
        "try:\n    main(['--help'])\nexcept SystemExit:\n    pass\n"
        "heavy = ('sympy', 'numpy', 'scipy', 'matplotlib', 'numba', 'flint', 'z3', 'rich')\n"
        "print([name for name in heavy if name in sys.modules])"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ran.stdout.splitlines()[-1] == "[]"


def test_the_module_is_the_same_program():
    ran = subprocess.run(
        [sys.executable, "-m", "adamnx_theory", "--help"], capture_output=True, text=True
    )
    assert ran.stdout == run("--help").stdout and ran.stdout.startswith("Usage: adamnx-theory")


@pytest.mark.parametrize("kind", ["claims", "schedules", "optimizers", "problems"])
def test_list(kind):
    ran = run("list", kind)
    assert ran.returncode == 0 and ran.stderr == ""
    assert len(ran.stdout.splitlines()) > 3


def test_list_everything(first):
    ran = run("list")
    assert ran.returncode == 0
    words = ("CLAIMS", "SCHEDULES", "OPTIMIZERS", "PROBLEMS", first)
    assert all(word in ran.stdout for word in words)


def test_json_on_stdout_keeps_the_contract(first):
    ran = run("verify", first, "--json", "-", "--seed", 3)
    assert ran.returncode == 0
    data = json.loads(ran.stdout)
    assert (data["schema"], data["seed"]) == (1, 3)
    assert set(data) == {"schema", "version", "seed", "device", "claims", "summary"}
    (claim,) = data["claims"]
    assert claim["id"] == first and claim["as_recorded"] is True
    assert sum(data["summary"].values()) == 1
    fields = {"id", "paper", "where", "statement", "verdict", "recorded", "evidence", "seconds"}
    assert fields <= set(claim)
    for evidence in claim["evidence"]:
        assert evidence["kind"] in {"proof", "counterexample", "simulation", "table"}
        assert evidence["strength"] in {"kernel", "exact", "interval", "attested", "statistical"}
        assert evidence["control_rejected"] is True


def test_verify_check_and_explain_fit_together(tmp_path, first):
    folder, junit = tmp_path / "certificates", tmp_path / "ledger.xml"
    ran = run("verify", first, "--certificates", folder, "--junit", junit)
    assert ran.returncode == 0 and "all as recorded" in ran.stdout
    assert [case.get("name") for case in ET.parse(junit).getroot().iter("testcase")] == [first]

    checked = run("check", folder)
    assert checked.returncode == 0 and "certificates accepted" in checked.stdout

    explained = run("explain", first)
    assert explained.returncode == 0
    for file in folder.iterdir():
        assert json.loads(file.read_text(encoding="utf-8"))["digest"] in explained.stdout


def test_a_changed_certificate_is_rejected(tmp_path, first):
    run("verify", first, "--certificates", tmp_path)
    file = sorted(tmp_path.iterdir())[0]
    certificate = json.loads(file.read_text(encoding="utf-8"))
    certificate["conclusion"] += " + 1"
    file.write_text(json.dumps(certificate))
    ran = run("check", tmp_path)
    assert ran.returncode == 1 and f"REJECTED  {file.name}" in ran.stdout


def test_bad_input_is_one_sentence(tmp_path, first):
    (tmp_path / "file").write_text("")
    assert one_sentence(run("verify", first[:-1]))
    assert one_sentence(run("verify", "nothing-like-it*"))
    assert one_sentence(run("verify", "--paper", "No such paper"))
    assert one_sentence(run("verify", first, "--json", tmp_path / "file" / "x.json"))
    assert one_sentence(run("verify", first, "--certificates", tmp_path / "file"))
    assert one_sentence(run("explain", first + "x"))
    assert one_sentence(run("check", tmp_path / "none"))
    assert one_sentence(run("cite", "no such thing"))
    assert one_sentence(run("list", "problem"))
    assert one_sentence(run("frobnicate"))


def test_cite_a_claim():
    citing = next(claim.id for claim in claims() if claim.cites)
    ran = run("cite", citing)
    assert ran.returncode == 0 and ran.stdout.startswith("@")


def test_output_survives_an_ascii_terminal(first):
    ran = run("explain", first, PYTHONIOENCODING="ascii")
    assert ran.returncode == 0 and ran.stdout.isascii()


def start(*command: str) -> subprocess.Popen[str]:
    """Start a process whose streams the test holds."""
    return subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, stdin=subprocess.DEVNULL, text=True
    )


def test_a_reader_that_goes_away_is_no_traceback(first):
    with start(*COMMAND, "explain", first) as process:
        assert process.stdout is not None and process.stderr is not None
        process.stdout.close()
        errors = process.stderr.read()
    assert "Traceback" not in errors and "Exception ignored" not in errors


def test_ctrl_c_ends_with_a_sentence():
    # A process started in the background of a script ignores the signal, unless told otherwise.
    code = (
        "import signal, time\n"
        "signal.signal(signal.SIGINT, signal.default_int_handler)\n"
        "from adamnx_theory import claims\n"
        "from adamnx_theory.cli.entry import main\n"
        "claims.verify = lambda *_, **__: (print('started', flush=True), time.sleep(60))\n"
        "raise SystemExit(main(['verify']))"
    )
    with start(sys.executable, "-c", code) as process:
        assert process.stdout is not None and process.stdout.readline() == "started\n"
        process.send_signal(signal.SIGINT)
        _, errors = process.communicate(timeout=120)
    assert (process.returncode, errors) == (130, "adamnx-theory: interrupted.\n")
