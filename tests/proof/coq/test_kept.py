"""What was accepted and is unchanged is not compiled again; everything else is."""

from __future__ import annotations

import json
import stat
from collections.abc import Callable
from pathlib import Path

import pytest

from adamnx_theory.proof.coq import compiler
from adamnx_theory.proof.coq.kept import FILE, Kept

TEXTS = {
    "Base.v": "base",
    "Left.v": "From AdamNX Require Import Base.\nleft",
    "Right.v": "right",
    "Top.v": "From AdamNX Require Import Left Right.\ntop",
}
EVERY = ["Base", "Left", "Right", "Top"]


@pytest.fixture
def run(tmp_path: Path) -> Callable[..., list[str]]:
    """Compile the texts with a compiler that notes its file; gives the names of those files.

    A compiled file has the text's own digest, so it changes exactly with the text.
    """
    fake = tmp_path / "coqc"
    fake.write_text(
        f'#!/bin/sh\nfor last; do :; done\necho "${{last%.v}}" >> "{tmp_path}/log"\n'
        'case "$(cat "$last")" in *wrong*) echo "Error: no." >&2; exit 1;; esac\n'
        'cksum < "$last" > "${last}o"\n'
    )
    fake.chmod(fake.stat().st_mode | stat.S_IXUSR)

    def compiled(texts: dict[str, str] = TEXTS, coq: str = "Coq 1") -> list[str]:
        (tmp_path / "log").write_text("")
        for name, text in texts.items():
            (tmp_path / name).write_text(text)
        results = compiler.compile_all(str(fake), tmp_path, texts, 2, None, Kept(tmp_path, coq))
        done = (tmp_path / "log").read_text().split()
        assert [r.name for r in results if r.accepted and not r.kept] == [
            r.name for r in results if r.name in done and r.accepted
        ]
        return sorted(done)

    return compiled


def test_the_first_run_compiles_all_and_the_second_nothing(run, tmp_path) -> None:
    assert run() == EVERY
    assert run() == []
    entries = json.loads((tmp_path / FILE).read_text())["files"]
    assert sorted(entries) == EVERY
    assert all(e["accepted"].startswith("20") and e["seconds"] >= 0 for e in entries.values())


@pytest.mark.parametrize(
    ("name", "again"),
    [("Top.v", ["Top"]), ("Right.v", ["Right", "Top"]), ("Left.v", ["Left", "Top"])],
)
def test_a_changed_text_and_what_imports_it_are_compiled_again(name, again, run) -> None:
    run()
    changed = {**TEXTS, name: TEXTS[name] + " more"}
    assert run(changed) == again
    assert run(changed) == []


def test_a_change_at_the_bottom_reaches_the_top_only_through_compiled_files(run) -> None:
    """Left's compiled file depends on its own text here, so Top sees no change."""
    run()
    assert run({**TEXTS, "Base.v": "other base"}) == ["Base", "Left"]


def test_a_damaged_or_missing_compiled_file_is_compiled_again(run, tmp_path) -> None:
    run()
    whole = (tmp_path / "Right.vo").read_bytes()
    (tmp_path / "Right.vo").write_bytes(whole[:-1] + b"?")
    assert run() == ["Right"]
    (tmp_path / "Left.vo").unlink()
    assert run() == ["Left"]
    # an exchanged one, too
    (tmp_path / "Left.vo").write_bytes((tmp_path / "Base.vo").read_bytes())
    assert run() == ["Left"]


def test_another_coq_compiles_everything_again(run) -> None:
    run()
    assert run(coq="Coq 2") == EVERY
    assert run(coq="Coq 2") == []


@pytest.mark.parametrize("record", ["", "{", "[]", '{"files": 1, "asked": {}}', '{"files": {}}'])
def test_a_record_that_cannot_be_read_keeps_nothing(record, run, tmp_path) -> None:
    run()
    (tmp_path / FILE).write_text(record)
    assert run() == EVERY


def test_a_refused_file_is_tried_each_time(run, tmp_path) -> None:
    texts = {**TEXTS, "Right.v": "wrong"}
    assert run(texts) == ["Base", "Left", "Right"]
    assert run(texts) == ["Right"]
    # what was accepted once and is refused now is not kept from then
    assert run() == ["Right", "Top"]
    assert run(texts) == ["Right"]


def test_a_compiler_that_leaves_no_compiled_file_is_not_believed(run, tmp_path) -> None:
    run()
    entries = json.loads((tmp_path / FILE).read_text())
    entries["files"]["Left"]["object"] = ""
    (tmp_path / FILE).write_text(json.dumps(entries))
    (tmp_path / "Left.vo").unlink()
    assert run() == ["Left"]


def test_an_answer_is_kept_until_another_question(tmp_path) -> None:
    kept = Kept(tmp_path, "Coq 1")
    assert kept.answer("q") is None
    kept.answered("q", "said")
    assert Kept(tmp_path, "Coq 1").answer("q") == "said"
    assert kept.answer("r") is None
    kept.answered("r", "other")
    assert Kept(tmp_path, "Coq 1").answer("q") is None


def test_the_question_depends_on_the_compiled_files(tmp_path) -> None:
    kept = Kept(tmp_path, "Coq 1")
    (tmp_path / "A.vo").write_bytes(b"one")
    first = kept.source("Print Assumptions x.", ("A",))
    (tmp_path / "A.vo").write_bytes(b"two")
    assert kept.source("Print Assumptions x.", ("A",)) != first
    assert kept.source("Print Assumptions x.", ()) != first
    assert Kept(tmp_path, "Coq 2").source("Print Assumptions x.", ()) != kept.source(
        "Print Assumptions x.", ()
    )
