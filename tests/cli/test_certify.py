"""`certify` as a process: files, comparison, and what is said with and without Coq."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from adamnx_theory.claims.kernel import FILE, KernelRecord, read_record, with_kernel
from adamnx_theory.claims.model import Strength
from adamnx_theory.proof.coq import compiler, library
from adamnx_theory.proof.coq.words import NotExported

SMALL = "adamnx.rate.start"  # one theorem, without lemmas


def certify(
    *arguments: object, folder: Path, path: str | None = None
) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, **({} if path is None else {"PATH": path})}
    command = [sys.executable, "-m", "adamnx_theory", "certify", *map(str, arguments)]
    return subprocess.run(
        command, cwd=folder, env=environment, capture_output=True, text=True, check=False
    )


def test_an_unknown_claim_is_one_sentence_and_status_2(tmp_path):
    ran = certify("nosuch", folder=tmp_path)
    assert ran.returncode == 2
    assert ran.stdout == "" and len(ran.stderr.splitlines()) == 1
    assert "nosuch" in ran.stderr and ran.stderr.endswith(".\n") and "Traceback" not in ran.stderr
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--certificates", "."], "there is no certificate"),
        ([SMALL, "--certificates", "."], "not both"),
        ([SMALL, "--export-only", "--check", "nosuch"], "there is no folder"),
        (["adamnx.eq4", "--paper", "aida", "--export-only"], ""),
    ],
)
def test_bad_input_is_one_sentence_and_status_2(arguments, words, run, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    ran = run("certify", *arguments)
    assert ran.status == 2
    assert words in ran.err and len(ran.err.splitlines()) == 1


def test_export_only_writes_the_files_and_check_names_a_changed_one(run, tmp_path, monkeypatch):
    ran = certify(SMALL, "--export-only", "--out", "proofs", folder=tmp_path)
    assert ran.returncode == 0, ran.stderr
    assert "1 of 1 theorems printed, in 1 files" in ran.stdout
    folder = tmp_path / "proofs"
    names = {f"{name}.v" for name in (*compiler.PRELUDE, "Adamnx01")}
    assert {p.name for p in folder.iterdir()} == {*names, "_CoqProject"}
    assert set((folder / "_CoqProject").read_text().splitlines()[2:]) == names
    text = (folder / "Adamnx01.v").read_text()
    assert "Theorem claim :" in text and "(* adamnx.rate.start; certificate " in text

    monkeypatch.chdir(tmp_path)
    again = ("--export-only", "--out", "other", "--check", "proofs")
    ran = run("certify", SMALL, *again)
    assert ran.status == 0 and "DIFFERS" not in ran.out
    for name in ("Adamnx01.v", "Limits.v"):
        changed = folder / name
        before = changed.read_text()
        changed.write_text(before + "\n")
        ran = run("certify", SMALL, *again)
        assert ran.status == 1
        differing = [line for line in ran.out.splitlines() if line.startswith("DIFFERS")]
        assert differing == [f"DIFFERS  proofs/{name}"]
        changed.write_text(before)
    (folder / "More.v").write_text("")
    ran = run("certify", SMALL, *again)
    assert ran.status == 1 and "DIFFERS  proofs/More.v" in ran.out


def test_proofs_that_are_not_printed_are_listed_with_the_reason(run, tmp_path, monkeypatch):
    printed = library.module

    def all_but_one(certificate, *rest):
        if certificate["name"] == "adamnx.eq10.zero":
            raise NotExported("it is left out here")
        return printed(certificate, *rest)

    monkeypatch.setattr(library, "module", all_but_one)
    ran = run("certify", "adamnx.eq10.zero", "--export-only", "--out", tmp_path)
    assert ran.status == 0
    assert "not printed  adamnx.eq10.zero: it is left out here" in ran.out.splitlines()


def test_without_coq_nothing_is_checked_and_nothing_recorded(tmp_path):
    empty = tmp_path / "bin"
    empty.mkdir()
    ran = certify(SMALL, "--out", "proofs", folder=tmp_path, path=str(empty))
    assert ran.returncode == 0
    assert "nothing is checked by Coq" in ran.stdout + ran.stderr
    assert "accepted" not in ran.stdout
    assert (tmp_path / "proofs" / "Adamnx01.v").exists()
    assert not (tmp_path / "proofs" / FILE).exists()


def fake_coqc(folder: Path, answer: str, refused: str = "") -> str:
    """A PATH whose coqc takes all files but one, and answers questions with this text.

    It notes what it is started for in the file `log`.
    """
    where = folder / "fake"
    (where / "user-contrib" / "Interval").mkdir(parents=True)
    (where / "answer").write_text(answer)
    script = where / "coqc"
    script.write_text(
        "#!/bin/sh\nfor last; do :; done\n"
        f'echo "$last" >> "{where}/log"\n'
        f'case "$last" in -where) echo "{where}";; --version) echo "The Coq, version 0";;\n'
        f'Asked.v) while read -r l; do echo "$l"; done < "{where}/answer";;\n'
        f'"{refused}") echo "Error: no." >&2; exit 1;; *) echo "$last" > "${{last}}o";; esac\n'
    )
    script.chmod(0o755)
    return str(where)


def test_an_axiom_that_is_not_allowed_is_status_1_and_not_recorded(tmp_path):
    path = fake_coqc(tmp_path, "Axioms:\ncheat : 0 = 1\n")
    ran = certify(SMALL, "--out", "proofs", folder=tmp_path, path=path)
    assert ran.returncode == 1
    assert "NOT ALLOWED  cheat" in ran.stdout.splitlines()
    record = read_record(tmp_path / "proofs")
    assert record is None or record.theorems == {}


def test_a_question_that_coq_does_not_answer_is_status_1_and_not_recorded(tmp_path):
    path = fake_coqc(tmp_path, "File Asked.v, line 3:\nError: there is no such theorem.\n")
    ran = certify(SMALL, "--out", "proofs", folder=tmp_path, path=path)
    assert ran.returncode == 1
    record = read_record(tmp_path / "proofs")
    assert record is None or record.theorems == {}


def test_a_refused_file_is_named_and_its_theorems_are_not_recorded(tmp_path):
    path = fake_coqc(tmp_path, "Closed under the global context\n", "Adamnx01.v")
    ran = certify(SMALL, "--out", "proofs", folder=tmp_path, path=path)
    assert ran.returncode == 1
    assert "REFUSED  Adamnx01.v: Error: no." in ran.stdout.splitlines()
    assert "0 theorems accepted" in ran.stdout
    record = read_record(tmp_path / "proofs")
    assert record is None or record.theorems == {}


def started(folder: Path) -> list[str]:
    """What the fake coqc was started for since the last time."""
    log = folder / "fake" / "log"
    lines = [line for line in log.read_text().split() if not line.startswith("-")]
    log.write_text("")
    return lines


def test_one_question_shows_all_theorems_and_nothing_is_compiled_twice(tmp_path):
    path = fake_coqc(tmp_path, "Closed under the global context\n")
    ran = certify("adamnx.is_adax", "--out", "proofs", folder=tmp_path, path=path)
    assert ran.returncode == 0, ran.stdout + ran.stderr
    assert "7 theorems accepted by The Coq, version 0" in ran.stdout
    first = started(tmp_path)
    files = [name for name in first if name != "Asked.v"]
    assert len(files) == len(set(files)) >= len(compiler.PRELUDE) + 2
    assert first.count("Asked.v") == 2  # the axioms of all, and what is shown
    assert f"{len(files)} files compiled" in ran.stdout

    ran = certify("adamnx.is_adax", "--out", "proofs", folder=tmp_path, path=path)
    assert ran.returncode == 0 and started(tmp_path) == ["Asked.v"]
    assert "0 files compiled in 0 s" in ran.stdout and f"{len(files)} unchanged" in ran.stdout
    assert "7 theorems accepted" in ran.stdout

    compiled = tmp_path / "proofs" / "Adamnx01.vo"
    compiled.write_text("damaged")
    certify("adamnx.is_adax", "--out", "proofs", folder=tmp_path, path=path)
    assert started(tmp_path) == ["Adamnx01.v", "Asked.v"]


def test_twins_that_coq_does_not_refuse_are_status_1(tmp_path):
    """The fake coqc takes every file and says nothing, as if no proof had failed."""
    path = fake_coqc(tmp_path, "Closed under the global context\n")
    ran = certify(SMALL, "--twins", "--out", "proofs", folder=tmp_path, path=path)
    assert ran.returncode == 1
    assert "NO TWIN REFUSED  adamnx.rate.start" in ran.stdout.splitlines()
    assert "0 corrupted twins of 0 theorems refused" in ran.stdout
    record = json.loads((tmp_path / "proofs" / "twins.json").read_text())
    assert record["refused"] == {} and len(record["broken"]) == 2


@pytest.mark.slow
def test_coq_refuses_the_twins_of_a_claim(tmp_path):
    if compiler.find_coqc() is None:
        pytest.skip("no coqc with its Interval library is here")
    ran = certify(SMALL, "--twins", "--out", "proofs", folder=tmp_path)
    assert ran.returncode == 0, ran.stdout + ran.stderr
    assert "2 corrupted twins of 1 theorems refused (1 of the hypothesis" in ran.stdout
    record = json.loads((tmp_path / "proofs" / "twins.json").read_text())
    assert list(record["theorems"].values()) == [["hypothesis", "witness"]]
    assert record["broken"] == record["accepted"] == []


@pytest.mark.slow
def test_coq_accepts_a_claim_with_its_lemmas(tmp_path):
    if compiler.find_coqc() is None:
        pytest.skip("no coqc with its Interval library is here")
    ran = certify("adamnx.is_adax", "--out", "proofs", folder=tmp_path)
    assert ran.returncode == 0, ran.stdout + ran.stderr
    assert "NOT ALLOWED" not in ran.stdout and "REFUSED" not in ran.stdout
    assert "forall (b : R) (t : Z)" in ran.stdout and "adax_rate" in ran.stdout
    assert "ClassicalDedekindReals.sig_forall_dec" in ran.stdout
    record = read_record(tmp_path / "proofs")
    assert record is not None and "8." in record.coq
    assert f"{len(record.theorems)} theorems accepted by {record.coq}" in ran.stdout
    text = (tmp_path / "proofs" / "Adamnx01.v").read_text()
    digests = [d for d, n in record.theorems.items() if n.startswith("T_adamnx_is_adax_")]
    assert digests and all(digest in text or digest[:8] in text for digest in digests)


CERTIFICATE = {"name": "demo", "digest": "a" * 64}


def write_record(folder: Path, text: str) -> None:
    (folder / "report" / "proofs").mkdir(parents=True)
    (folder / "report" / "proofs" / FILE).write_text(text)


def recorded(*digests: str) -> str:
    return json.dumps(KernelRecord("Coq 8", {d: "T_demo" for d in digests}).to_dict())


@pytest.mark.parametrize(
    ("text", "strength"),
    [
        (recorded("a" * 64), "kernel"),
        (recorded("b" * 64), "exact"),
        (recorded("a" * 63), "exact"),
        (recorded(), "exact"),
        ("{", "exact"),
        ("[]", "exact"),
        ('{"coq": "Coq 8"}', "exact"),
        ('{"coq": "Coq 8", "theorems": ["' + "a" * 64 + '"]}', "exact"),
        ("", "exact"),
    ],
)
def test_verify_shows_kernel_for_exactly_the_recorded_certificate(
    text, strength, pretend, run, make_result, make_outcome, tmp_path, monkeypatch
):
    monkeypatch.chdir(tmp_path)
    write_record(tmp_path, text)
    outcome = make_outcome(certificate=CERTIFICATE, digest=CERTIFICATE["digest"])
    pretend(make_result(outcomes=[outcome]))
    ran = run("verify")
    assert ran.status == 0
    assert f"1 {strength}" in ran.out
    assert ("kernel" in ran.out) == (strength == "kernel")


def test_only_proofs_that_hold_are_strengthened(make_result, make_outcome):
    record = KernelRecord("Coq 8", {CERTIFICATE["digest"]: "T_demo"})
    plain = make_outcome()
    failed = make_outcome(certificate=CERTIFICATE, holds=False)
    unnamed = make_outcome(certificate={k: v for k, v in CERTIFICATE.items() if k != "digest"})
    good = make_outcome(certificate=CERTIFICATE)
    (result,) = with_kernel([make_result(outcomes=[plain, failed, unnamed, good])], record)
    strengths = [o.strength for o in result.outcomes]
    assert strengths == [Strength.EXACT, Strength.EXACT, Strength.EXACT, Strength.KERNEL]
    same = make_result(outcomes=[good])
    assert with_kernel([same], None) == (same,)


def test_explain_shows_kernel_for_the_recorded_certificate(run, tmp_path, monkeypatch):
    from adamnx_theory.claims import Settings, select

    monkeypatch.chdir(tmp_path)
    assert "kernel" not in run("explain", SMALL).out
    (evidence,) = (e for e in select([SMALL])[0].evidence if not e.simulated)
    certificate = evidence.run(Settings()).certificate
    assert certificate is not None
    write_record(tmp_path, recorded(certificate["digest"]))
    assert "kernel" in run("explain", SMALL).out


def test_a_record_survives_writing_and_a_missing_one_is_none(tmp_path):
    record = KernelRecord("Coq 8", {"b": "T_b", "a": "T_a"})
    (tmp_path / FILE).write_text(json.dumps(record.to_dict()))
    assert read_record(tmp_path) == record
    assert read_record(tmp_path / "nosuch") is None
