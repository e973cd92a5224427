"""Coq accepts printed theorems, and refuses each way to corrupt their text."""

from __future__ import annotations

import re

import pytest
from coq_files import accepted

from adamnx_theory.proof.coq import compiler
from adamnx_theory.proof.coq.library import HEAD, Library

#: claim, certificate, and what is put for what: goal, hypothesis, definition, point
CASES = {
    "adamnx.rate.start": (
        "adamnx.rate.start",
        ("((adamnx_rate b 1) = 0)", "((adamnx_rate b 1) = 1)"),
        ("(b < 1)", "(b < 2)"),
        ("(1 - b) * ((- 1) + t)", "(1 - b) * ((- 2) + t)"),
        ("exists (1 * / 2).", "exists (3 * / 2)."),
    ),
    "adamnx.eq15_jump": (
        "adamnx.eq15",
        (
            "(lr_linear_as_printed peak least T 0) = 1)",
            "(lr_linear_as_printed peak least T 0) = 2)",
        ),
        ("(0 < T) -> ", "(0 <= T) -> "),
        ("(least - peak)", "(least + peak)"),
        (", 12720.", ", 0."),
    ),
    "adamnx.eq15_printed": (
        "adamnx.eq15",
        (
            "(lr_linear_as_printed peak least T 0) = peak",
            "(lr_linear_as_printed peak least T 0) = 1",
        ),
        ("(least < peak) -> ", "(least < peak) -> (peak = 1) -> "),
        (":= (1 + (", ":= (peak + ("),
        ("exists (1 * / 1000), (1 * / 100000)", "exists (1 * / 1000), (1 * / 100)"),
    ),
    "aida.alg1_swapped": (
        "aida.alg1",
        ("(((1 - b1) * m) + (b1 * g))", "(((1 - b1) * g) + (b1 * m))"),
        ("((0 < b1) /\\ (b1 < 1)) -> ", "((0 < b1) /\\ (b1 < 1)) -> (m = g) -> "),
        ("((g * (1 - b1)) + (m * b1))", "((m * (1 - b1)) + (g * b1))"),
        ("exists (9 * / 10)", "exists (19 * / 10)"),
    ),
}


def text_of(name: str, certificate) -> str:
    """The module, without the line in which Coq must fail."""
    theorem = Library().add(certificate(CASES[name][0], name))
    assert theorem.module is not None and not theorem.lemmas
    return HEAD + re.sub(r"^Module \w+\.|^End \w+\.", "", theorem.module.text, flags=re.MULTILINE)


def without_fail(text: str) -> str:
    return "".join(x for x in text.splitlines(True) if not x.startswith("Fail"))


@pytest.mark.parametrize("name", CASES)
def test_the_module_is_accepted_and_rests_on_allowed_axioms(
    name, certificate, coqc, prelude
) -> None:
    text = text_of(name, certificate)
    assert accepted(coqc, prelude, text)
    assert text.count("Fail Definition corrupted") == 1
    printed = compiler.ask(coqc, prelude, ["Tried"], ["Print Assumptions claim."])
    names = compiler.assumptions(printed)
    assert "ClassicalDedekindReals.sig_forall_dec" in names
    assert compiler.not_allowed(names) == []


@pytest.mark.parametrize("place", [1, 2, 3, 4], ids=["goal", "hypothesis", "definition", "point"])
@pytest.mark.parametrize("name", CASES)
def test_a_corrupted_text_is_refused(name, place, certificate, coqc, prelude) -> None:
    text = without_fail(text_of(name, certificate))
    old, new = CASES[name][place]
    assert old in text
    assert not accepted(coqc, prelude, text.replace(old, new))


def test_fail_is_refused_where_the_statement_is_not_corrupted(certificate, coqc, prelude) -> None:
    text = text_of("aida.alg1_swapped", certificate)
    assert " + 1)" in text
    assert not accepted(coqc, prelude, text.replace("((aida_m b1 m g) + 1)", "(aida_m b1 m g)"))


CHEATS = """
Lemma honest : 0 = 0. Proof. reflexivity. Qed.
Module A. Axiom cheat : 0 = 1. Theorem claim : 0 = 1. Proof. exact cheat. Qed. End A.
Module B. Lemma cheat : 0 = 1. Admitted. Theorem claim : 0 = 1. Proof. exact cheat. Qed. End B.
Module C. Axiom classic : 0 = 1. Theorem claim : 0 = 1. Proof. exact classic. Qed. End C.
Module D.
Unset Guard Checking.
Fixpoint cheat (n : nat) : 0 = 1 := cheat n.
Set Guard Checking.
Theorem claim : 0 = 1. Proof. exact (cheat O). Qed.
End D.
Module E. Theorem claim : 0 = 1. Admitted. End E.
Axiom classic : 0 = 1.
Module F. Theorem claim : 0 = 1. Proof. exact classic. Qed. End F.
"""


def test_cheats_are_noticed(coqc, prelude) -> None:
    """Coq accepts this file, so what the theorems rest on must give them away."""
    assert accepted(coqc, prelude, HEAD + CHEATS)
    for name in ("A", "B", "C", "D", "E", "F"):
        printed = compiler.ask(coqc, prelude, ["Tried"], [f"Print Assumptions {name}.claim."])
        assert compiler.not_allowed(compiler.assumptions(printed)), (name, printed)
    printed = compiler.ask(coqc, prelude, ["Tried"], ["Print Assumptions honest."])
    assert compiler.not_allowed(compiler.assumptions(printed)) == []
