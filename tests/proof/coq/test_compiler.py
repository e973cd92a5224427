"""What is read off Coq's answers, and the order in which files are compiled."""

from __future__ import annotations

import os
import re
import stat
from pathlib import Path

import pytest

from adamnx_theory.proof.coq import compiler

PRINTED = """Axioms:
ClassicalDedekindReals.sig_not_dec : forall P : Prop, {~ ~ P} + {~ P}
ClassicalDedekindReals.sig_forall_dec
  : forall P : nat -> Prop,
    (forall n : nat, {P n} + {~ P n}) ->
    {n : nat | ~ P n} + {forall n : nat, P n}
FunctionalExtensionality.functional_extensionality_dep
  : forall (A : Type) (B : A -> Type) (f g : forall x : A, B x),
    (forall x : A, f x = g x) -> f = g
PrimInt63.tail0 : PrimInt63.int -> PrimInt63.int
Closed under the global context
Axioms:
Classical_Prop.classic : forall P : Prop, P \\/ ~ P
"""


def test_assumptions_are_read_from_what_coq_prints() -> None:
    names = compiler.assumptions(PRINTED)
    assert names == [
        "ClassicalDedekindReals.sig_forall_dec",
        "ClassicalDedekindReals.sig_not_dec",
        "Classical_Prop.classic",
        "FunctionalExtensionality.functional_extensionality_dep",
        "PrimInt63.tail0",
    ]
    assert compiler.not_allowed(names) == []
    assert compiler.assumptions("Closed under the global context\n") == []


@pytest.mark.parametrize(
    "line",
    [
        "cheat : 0 = 1",
        "T_x.claim : 0 = 1",
        "M.classic : False",
        "classic\n  : False",
        "Evil.PrimFloat.add : False",
        "PrimFloatEvil.add : False",
        "loop is assumed to be guarded.",
        "u relies on an unsafe hierarchy.",
    ],
)
def test_other_assumptions_are_noticed(line: str) -> None:
    names = compiler.assumptions(PRINTED + line + "\n")
    assert compiler.not_allowed(names) == [line.split()[0]]


def test_needs_are_the_known_files_that_are_imported() -> None:
    text = (
        "From Coq Require Import Reals.\nFrom AdamNX Require Import Support Facts.\n"
        "From AdamNX Require Export Lemmas01.\nFrom Other Require Import Limits.\n"
    )
    known = ["Support", "Facts", "Lemmas01", "Limits"]
    assert compiler.needs(text, known) == ["Support", "Facts", "Lemmas01"]
    assert compiler.needs(text, ["Limits"]) == []


def test_the_files_written_by_hand_build_on_those_before() -> None:
    texts = compiler.prelude_texts()
    before: set[str] = set()
    for file, text in texts.items():
        assert set(compiler.needs(text, compiler.PRELUDE)) <= before
        assert "Admitted" not in text and "Axiom" not in text and "admit" not in text
        before.add(file.removesuffix(".v"))
    assert before == set(compiler.PRELUDE)


def test_no_lemma_of_one_file_hides_that_of_another() -> None:
    """Coq would take the later one without a word, and proofs would be refused far away."""
    head = re.compile(r"^\s*(?:Lemma|Theorem|Definition|Fixpoint|Ltac) (\w+)", re.MULTILINE)
    home: dict[str, str] = {}
    for file, text in compiler.prelude_texts().items():
        for name in head.findall(text):
            assert name not in home, f"{name} of {file} hides that of {home[name]}"
            home[name] = file
    assert len(home) > 100


@pytest.fixture
def fake(tmp_path: Path) -> Path:
    """A compiler that notes its last argument, and refuses the file Bad.v."""
    path = tmp_path / "coqc"
    path.write_text(
        "#!/bin/sh\nfor last; do :; done\n"
        f'echo "$last $COQPATH" >> "{tmp_path}/log"\n'
        'case "$last" in Bad.v) echo "Error: it is false." >&2; exit 1;; esac\n'
    )
    path.chmod(path.stat().st_mode | stat.S_IXUSR)
    return path


@pytest.mark.parametrize("jobs", [1, 3])
def test_what_rests_on_a_refused_file_is_not_tried(
    fake: Path, jobs: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COQPATH", "elsewhere")

    def rests(*names: str) -> str:
        return "".join(f"From AdamNX Require Import {name}.\n" for name in names)

    texts = {
        "Last.v": rests("Good", "Base"),
        "Above.v": rests("Worse"),
        "Worse.v": rests("Base", "Bad"),
        "Bad.v": rests("Base"),
        "Good.v": rests("Base"),
        "Base.v": "",
    }
    seen: list[tuple[str, int, int]] = []
    results = compiler.compile_all(
        str(fake), fake.parent, texts, jobs, lambda r, k, n: seen.append((r.name, k, n))
    )
    found = {r.name: (r.accepted, r.message) for r in results}
    assert [r.name for r in results] == [n.removesuffix(".v") for n in texts]
    assert {n for n, (accepted, _) in found.items() if accepted} == {"Base", "Good", "Last"}
    assert found["Bad"] == (False, "Error: it is false.")
    waiting = "a file that it needs was not accepted"
    assert found["Worse"] == found["Above"] == (False, waiting)
    tried = [line.split() for line in (fake.parent / "log").read_text().splitlines()]
    order = [line[0] for line in tried]
    assert order[0] == "Base.v" and sorted(order) == ["Bad.v", "Base.v", "Good.v", "Last.v"]
    assert order.index("Good.v") < order.index("Last.v")
    assert all(len(line) == 1 for line in tried), "COQPATH reached the compiler"
    assert [k for _, k, _ in seen] == [1, 2, 3, 4]


def test_coqc_without_its_interval_library_is_none(
    fake: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", f"{fake.parent}{os.pathsep}{os.environ['PATH']}")
    assert compiler.find_coqc() is None
    monkeypatch.setenv("PATH", str(fake.parent / "empty"))
    assert compiler.find_coqc() is None


def test_the_project_file_names_every_file() -> None:
    text = compiler.project_text(["A.v", "B.v"])
    assert text.splitlines()[0] == "-R . AdamNX" and text.splitlines()[-2:] == ["A.v", "B.v"]
