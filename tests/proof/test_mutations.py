"""Tampering with a saved certificate makes the checker refuse it.

Every certificate of the ledger is mutated: numbers changed by one, operators
and relations swapped, hypotheses, steps and lemmas dropped.  Unsealed, every
mutant is refused by its digest.  Resealed, as by somebody who knows the
format, it must be refused on its merits or because the statement is not the
recorded one.
"""

from __future__ import annotations

import random
from typing import Any

import pytest
from corpus import certificates, put, tampered_text, texts

from adamnx_theory.proof.checker import check_certificate, seal
from adamnx_theory.proof.checker.check import recorded_statements, statement_digest

STATEMENT = ("hypotheses", "conclusion", "definitions", "random", "variables", "point")
WITNESS = ("num", "den", "function")
HEAVY = {"adamnx.gains_value"}  # seconds for each check; its statement is mutated elsewhere

NAMES = [n for n in sorted(recorded_statements()) if n not in HEAVY]


def mutants(certificate: dict[str, Any], sections: tuple[str, ...], seed: str, most: int) -> list:
    choose = random.Random(seed)
    paths = [
        (path, text)
        for section in sections
        if section in certificate
        for path, text in texts(certificate[section], (section,))
    ]
    choose.shuffle(paths)
    found = []
    for path, text in paths:
        new = tampered_text(text, choose)
        if new is not None and len(found) < most:
            found.append((path, put(certificate, path, new)))
    return found


def test_the_record_holds_every_certificate() -> None:
    assert set(certificates()) == set(recorded_statements())
    assert len(certificates()) > 100


@pytest.mark.parametrize("name", NAMES)
def test_untouched_is_accepted_and_on_record(name: str) -> None:
    report = check_certificate(certificates()[name], recorded_statements())
    assert report.accepted and report.on_record, report.reason


@pytest.mark.parametrize("name", NAMES)
def test_any_change_breaks_the_seal(name: str) -> None:
    for path, mutant in mutants(certificates()[name], (*STATEMENT, "proof", "lemmas"), name, 12):
        report = check_certificate(mutant)
        assert not report.accepted, path
        assert "digest" in report.reason


@pytest.mark.parametrize("name", NAMES)
def test_resealed_statement_is_refused(name: str) -> None:
    found = mutants(certificates()[name], STATEMENT, name, 8)
    assert found
    for path, mutant in found:
        assert not check_certificate(seal(mutant), recorded_statements()).accepted, path


@pytest.mark.parametrize("name", NAMES)
def test_resealed_conclusion_is_refused_without_the_record(name: str) -> None:
    """The proof no longer ends in the conclusion, or the point no longer refutes it."""
    certificate = certificates()[name]
    for path, mutant in mutants(certificate, ("conclusion",), name, 4):
        if certificate["kind"] == "proof":
            assert not check_certificate(seal(mutant), {}).accepted, path


@pytest.mark.parametrize("name", NAMES)
def test_resealed_witness_is_refused(name: str) -> None:
    """A witness with another coefficient or sign is not the difference of the two sides."""
    for path, mutant in mutants(certificates()[name], ("proof",), name, 40):
        if path[-1] in WITNESS:
            assert not check_certificate(seal(mutant), recorded_statements()).accepted, path


@pytest.mark.parametrize("name", NAMES)
def test_dropped_hypothesis_is_refused_on_its_merits(name: str) -> None:
    certificate = certificates()[name]
    if certificate["kind"] == "counterexample":
        pytest.skip("a counterexample without a hypothesis refutes a stronger claim")
    for i in range(len(certificate["hypotheses"])):
        kept = [h for j, h in enumerate(certificate["hypotheses"]) if j != i]
        assert not check_certificate(seal({**certificate, "hypotheses": kept}), {}).accepted


@pytest.mark.parametrize("name", NAMES)
def test_dropped_lemma_or_last_step_is_refused(name: str) -> None:
    """Other steps may go where the checker sees their formula by itself."""
    certificate = certificates()[name]
    for i in range(len(certificate.get("lemmas", []))):
        kept = [e for j, e in enumerate(certificate["lemmas"]) if j != i]
        assert not check_certificate(seal({**certificate, "lemmas": kept}), {}).accepted
    if certificate["kind"] == "proof":
        kept = certificate["proof"][:-1]
        assert not check_certificate(seal({**certificate, "proof": kept}), {}).accepted


@pytest.mark.parametrize("name", NAMES)
def test_whatever_survives_proves_the_recorded_statement(name: str) -> None:
    """Another example point or a weaker step leaves a valid proof: of the same claim."""
    recorded = recorded_statements()
    survived = 0
    found = mutants(certificates()[name], ("proof", "lemmas"), name + "x", 12)
    for _, mutant in found:
        if check_certificate(seal(mutant), recorded).accepted:
            survived += 1
            assert statement_digest(mutant) == recorded[name]
    assert survived <= max(3, len(found) // 2)
