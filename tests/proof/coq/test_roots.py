"""Complex roots: what is read off certificates, and what Coq takes and refuses of it."""

from __future__ import annotations

import pytest
from coq_files import accepted

from adamnx_theory.proof.coq import compiler, roots
from adamnx_theory.proof.coq.library import ROOTS, Library
from adamnx_theory.proof.coq.theorem import Module, read

CLAIM = "aida.theorem2.condition"
KINDS = {
    "aida.theorem2_sharp": ("inside", "0 < b1", "-> Cmod z < 1"),
    "aida.theorem2_necessary": ("beyond", "mu < 1", "/\\ 1 <= Cmod z"),
    "stability.aida.stable": ("inside", "0 < phi", "-> Cmod z < 1"),
    "stability.aida.unstable": ("beyond", "0 < phi", "/\\ 1 < Cmod z"),
    "stability.aida.flip": ("on", "0 <= beta1", "/\\ Cmod z = 1"),
}


def consequence(certificate) -> roots.Consequence | None:
    stated = read(certificate)
    return roots.consequence(Module("T_x", "", None), stated)  # type: ignore[arg-type]


@pytest.mark.parametrize("name", KINDS)
def test_what_a_certificate_says_about_roots(name, certificate) -> None:
    found = consequence(certificate(CLAIM, name))
    kind, condition, end = KINDS[name]
    assert found is not None and found.kind == kind
    assert condition in found.statement and found.statement.endswith(end)
    assert "z * z" in found.statement.replace("(- z)", "z")
    # the two real numbers are gone
    assert "(r : R)" not in found.statement and "(a : R)" not in found.statement


@pytest.mark.parametrize(
    ("claim", "name"),
    [("adamnx.rate.start", "adamnx.rate.start"), (CLAIM, "aida.theorem2_discriminant")],
)
def test_other_certificates_say_nothing_about_roots(claim, name, certificate) -> None:
    if claim == CLAIM:
        lemmas = certificate(CLAIM, "aida.theorem2_necessary")["lemmas"]
        one = next(x for lemma in lemmas for x in (lemma, *lemma["lemmas"]) if x["name"] == name)
    else:
        one = certificate(claim, name)
    assert consequence(one) is None


def test_conditions_that_exclude_each_other_give_one_equivalence(certificate) -> None:
    by_name = {name: consequence(certificate(CLAIM, name)) for name in KINDS}
    found = [c for c in by_name.values() if c is not None]
    two, three = roots.sharps(found)
    assert two.others == (by_name["aida.theorem2_necessary"],)
    assert three.others == (by_name["stability.aida.unstable"], by_name["stability.aida.flip"])
    assert roots.sharps(c for c in found if c.kind == "inside") == []
    # without the case of equality there is none
    assert roots.sharps(c for c in found if c.kind == "inside" or "1 < Cmod" in c.statement) == []


def test_coq_takes_both_directions_and_refuses_what_is_changed(certificate, coqc, prelude) -> None:
    library = Library()
    for name in ("aida.theorem2_sharp", "aida.theorem2_necessary"):
        library.add(certificate(CLAIM, name))
    texts = library.files()
    for name, text in texts.items():
        (prelude / name).write_text(text, encoding="utf-8")
    results = compiler.compile_all(coqc, prelude, texts, 1)
    assert [r for r in results if not r.accepted] == []
    claims = roots.claims(library.roots.values())
    assert claims[:2] == ["jury", "jury_cubic"] and claims[-1].endswith(".sharp")
    commands = [f"Print Assumptions {name}." for name in claims]
    printed = compiler.ask(coqc, prelude, ["Support", "Jury", "Roots"], commands)
    assert compiler.answers(printed) == len(claims) == 6
    assert compiler.not_allowed(compiler.assumptions(printed)) == []
    for old, new in (
        ("(z * z) + (- ((RtoC (T b1", "(z * z) + (((RtoC (T b1"),
        ("-> Cmod z < 1.", "-> Cmod z < / 2."),
        ("/\\ 1 <= Cmod z.", "/\\ 1 < Cmod z."),
        ("<-> ((phi * (1 - b1)) < ((1 + b1)", "<-> ((phi * (1 - b1)) < ((1 - b1)"),
    ):
        assert old in texts[ROOTS]
        assert not accepted(coqc, prelude, texts[ROOTS].replace(old, new, 1)), new
    assert accepted(coqc, prelude, texts[ROOTS])


def test_corrupted_criteria_are_false_or_their_proof_fails() -> None:
    text = compiler.prelude_texts()["Jury.v"]
    assert text.count("Fail jury_try") == 7
    assert text.count("_is_false :") == 10
