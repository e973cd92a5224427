"""`check`: files in, one line each out."""

from __future__ import annotations

import subprocess
import sys

import pytest

from adamnx_theory.proof import checker


@pytest.fixture
def fake_checker(monkeypatch):
    """Accept the files whose name begins with `good`."""

    def check_file(path):
        good = path.name.startswith("good")
        reason = "accepted" if good else "step 3 does not follow"
        return checker.Report(path.stem, good, "exact", 4, reason, on_record=path.stem != "good2")

    monkeypatch.setattr(checker, "check_file", check_file)


def test_all_accepted(fake_checker, run, tmp_path):
    (tmp_path / "good1.json").write_text("{}")
    (tmp_path / "good2.json").write_text("{}")
    (tmp_path / "readme.txt").write_text("not a certificate")
    ran = run("check", tmp_path)
    assert ran.status == 0
    assert ran.out.splitlines() == [
        "accepted  good1  (exact, 4 steps)",
        "accepted  good2  (exact, 4 steps, a statement of its own, not one of the ledger)",
        "2 of 2 certificates accepted",
    ]


def test_one_rejected(fake_checker, run, tmp_path):
    (tmp_path / "bad.json").write_text("{}")
    (tmp_path / "good.json").write_text("{}")
    ran = run("check", tmp_path)
    assert ran.status == 1
    assert ran.out.startswith("REJECTED  bad.json  step 3 does not follow\n")
    assert "1 of 2 certificates accepted" in ran.out


def test_a_single_file(fake_checker, run, tmp_path):
    (tmp_path / "good.json").write_text("{}")
    assert run("check", tmp_path / "good.json").status == 0


def test_no_folder_and_no_certificate_are_bad_input(run, tmp_path):
    for folder, words in ((tmp_path / "none", "no folder"), (tmp_path, "no certificate")):
        ran = run("check", folder)
        assert ran.status == 2 and words in ran.err and len(ran.err.splitlines()) == 1


def test_garbage_is_rejected_without_a_traceback(run, tmp_path):
    for number, text in enumerate(("", "[1]", "{}", '{"name": 3, "digest": null}', "\x00")):
        (tmp_path / f"{number}.json").write_text(text)
    ran = run("check", tmp_path)
    assert ran.status == 1
    assert ran.out.count("REJECTED") == 5 and ran.err == ""


def test_checking_needs_no_computer_algebra(tmp_path):
    (tmp_path / "empty.json").write_text("{}")
    code = (
        "import sys\nfrom adamnx_theory.cli.entry import main\n"
        f"main(['check', {str(tmp_path)!r}])\n"
        "print('sympy' in sys.modules, 'numpy' in sys.modules)"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.splitlines()[-1] == "False False"
