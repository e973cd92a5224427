"""Corrupted twins: what they change, where Coq refuses them, and what does not count."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest

from adamnx_theory.proof.checker.syntax import read_formula
from adamnx_theory.proof.coq import compiler, refusals
from adamnx_theory.proof.coq.library import Library, head_of
from adamnx_theory.proof.coq.refusals import FOLDER, Verdict, reason_of, settle, twins_text
from adamnx_theory.proof.coq.twin import Twin, deny, sentences
from adamnx_theory.proof.coq.twins import twins
from adamnx_theory.proof.coq.weakened import weaken

#: certificates by claim, and the kinds of their twins
CASES = {
    "adamnx.rate.start": ("adamnx.rate.start", ["hypothesis", "witness"]),
    "adamnx.eq15_printed": ("adamnx.eq15", ["hypothesis", "witness"]),
    "aida.alg1_swapped": ("aida.alg1", ["hypothesis", "witness"]),
    "adamnx.is_adax_default_gap": ("adamnx.is_adax", ["goal"]),
}


@pytest.mark.parametrize(
    ("text", "weaker", "opposite"),
    [
        ("x < y", "x < y + 1", "y <= x"),
        ("x <= y", "x <= y + 1", "y < x"),
        ("x = y", "x <= y", "x != y"),
        ("x != y", "x != x + 1", "x = y"),
    ],
)
def test_relations_are_weakened_and_denied(text, weaker, opposite) -> None:
    assert weaken(read_formula(text)) == read_formula(weaker)
    assert deny(read_formula(text)) == read_formula(opposite)


@pytest.mark.parametrize(
    ("text", "weaker"),
    [
        ("forall i from 1: g(i) < x", "forall i from 1: g(i) < x + 1"),
        ("exists x in (0, 1): x = y", "exists x in (0, 1): x <= y"),
        ("x < y => x = y", "x < y => x <= y"),
        ("lim n -> oo: g(n) = x", "lim n -> oo: g(n) = x + 1"),
    ],
)
def test_every_kind_of_hypothesis_is_weakened(text, weaker) -> None:
    assert weaken(read_formula(text)) == read_formula(weaker)


def test_a_proof_is_read_sentence_by_sentence() -> None:
    lines = [
        "intros x. exact (f x).",
        "{ feq. }",
        "2: {",
        "replace a with b",
        "  by (symmetry; apply c; [closed_less | simpl INR; closed_eq]).",
        "(* a name *)",
        "apply (g 1 0); [exact h__1 | lra ..].",
        "}",
    ]
    assert sentences(lines) == [
        "intros x.",
        "exact (f x).",
        "{",
        "feq.",
        "}",
        "2: {",
        "replace a with b by (symmetry; apply c; [closed_less | simpl INR; closed_eq]).",
        "apply (g 1 0); [exact h__1 | lra ..].",
        "}",
    ]


@pytest.mark.parametrize(
    ("message", "reason"),
    [
        ('The term "h" has type "0 < b" while it is expected to have type "0 < a".', "type"),
        ("Unable to unify \"x\" with \"y\".", "unification"),
        ("Not convertible.", "conversion"),
        ("Tactic failure: not a valid field equation.", "arithmetic"),
        ("No applicable tactic.", "tactic"),
        ("The reference h__9 was not found in the current environment.", ""),
        ("Syntax error: illegal begin of vernac.", ""),
        ("No such hypothesis: h__2", ""),
        ("The command has not failed!", ""),
        ("Timeout!", ""),
        ("something else", ""),
    ],
)
def test_only_a_proof_that_fails_counts(message, reason) -> None:
    assert reason_of(message) == reason


@pytest.fixture(scope="module")
def compiled(request) -> tuple[str, Path, Library]:
    """The theorems of the cases, compiled."""
    coqc, folder = request.getfixturevalue("coqc"), request.getfixturevalue("prelude")
    certificate = request.getfixturevalue("certificate")
    library = Library()
    for name, (claim, _) in CASES.items():
        library.add(certificate(claim, name))
    texts = library.files()
    for name, text in texts.items():
        (folder / name).write_text(text, encoding="utf-8")
    results = compiler.compile_all(coqc, folder, texts, 1)
    assert [r for r in results if not r.accepted] == []
    (folder / FOLDER).mkdir(exist_ok=True)
    return coqc, folder, library


def of(library: Library, name: str) -> tuple[list[Twin], str]:
    theorem = next(t for t in library.theorems.values() if t.name == name)
    assert theorem.module is not None
    home = library.home[theorem.digest].removesuffix(".v")
    made = twins(library.certificates[theorem.digest], theorem.module)
    return made, head_of(library, [theorem], home)


@pytest.mark.parametrize("name", CASES)
def test_coq_refuses_each_twin_because_its_proof_fails(name, compiled) -> None:
    coqc, folder, library = compiled
    made, head = of(library, name)
    assert [t.kind for t in made] == CASES[name][1]
    verdicts = settle(coqc, folder, "Tried", head, refusals.prepared(made))
    assert [v.outcome for v in verdicts] == ["refused"] * len(made)
    assert all(v.reason and v.message for v in verdicts)


def judge(compiled, name: str, twin: Twin) -> Verdict:
    coqc, folder, library = compiled
    _, head = of(library, name)
    (verdict,) = settle(coqc, folder, "Tried", head, [twin])
    return verdict


def test_a_mark_in_the_wrong_place_is_moved(compiled) -> None:
    """Too early, nowhere and too late: Coq says where the proof fails."""
    made, _ = of(compiled[2], "adamnx.rate.start")
    known = judge(compiled, "adamnx.rate.start", made[0])
    for place in (1, None, len(made[0].sentences) - 1):
        found = judge(compiled, "adamnx.rate.start", replace(made[0], place=place))
        assert (found.outcome, found.message) == (known.outcome, known.message)
        assert found.twin.place == known.twin.place


def test_a_true_statement_is_reported_as_accepted(compiled) -> None:
    """The negative control: the theorem itself in place of its twin."""
    _, _, library = compiled
    module = next(
        t.module for t in library.theorems.values() if t.module and t.name == "adamnx.rate.start"
    )
    _, _, rest = module.text.partition("Lemma proved : ")
    if not rest:
        _, _, rest = module.text.partition("Theorem claim : ")
    statement, _, proof = rest.partition(".\nProof.\n")
    script = tuple(sentences(proof.partition("\nQed.")[0].splitlines()))
    last = max(k for k, sentence in enumerate(script) if sentence not in ("{", "}"))
    for place in (None, last, 0):
        twin = Twin(module.name, "goal", "nothing", statement, script, place)
        assert judge(compiled, "adamnx.rate.start", twin).outcome == "accepted"


@pytest.mark.parametrize(
    "sentence",
    ["exact h__99.", "apply no_such_lemma.", "rewrite in in.", "exact (f_that_is_nowhere b)."],
)
def test_names_and_syntax_that_are_wrong_anywhere_do_not_count(sentence, compiled) -> None:
    made, _ = of(compiled[2], "adamnx.rate.start")
    twin = made[0]
    assert twin.place is not None
    head = twin.sentences[: twin.place]
    for place in (len(head), None):
        broken = replace(twin, sentences=(*head, sentence, "lra."), place=place)
        assert judge(compiled, "adamnx.rate.start", broken).outcome == "broken"


def test_the_file_says_what_it_is(compiled) -> None:
    made, head = of(compiled[2], "aida.alg1_swapped")
    text, places = twins_text(head, made)
    lines = text.splitlines()
    assert len(lines) == len(places)
    assert text.count("\nFail ") == text.count("\nAbort.") == len(made)
    for line, (twin, sentence) in zip(lines, places, strict=True):
        if line.startswith("Fail "):
            assert line == f"Fail {made[twin].sentences[sentence]}"
    for twin in made:
        assert f"(* {twin.theorem}; {twin.kind}: {twin.change} *)" in text


def test_the_record_of_the_last_full_run_says_that_all_were_refused() -> None:
    record = json.loads((Path(__file__).parents[3] / "proofs" / "twins.json").read_text())
    assert record["accepted"] == record["broken"] == []
    kinds = Counter(kind for kinds in record["theorems"].values() for kind in kinds)
    assert kinds == record["refused"] and sum(kinds.values()) == sum(record["reasons"].values())
    assert len(record["theorems"]) >= 443 and sum(kinds.values()) >= 738
    assert set(record["reasons"]) <= set(refusals.REASONS)
