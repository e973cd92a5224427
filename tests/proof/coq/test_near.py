"""Limits at a point: the statement says on which side, and Coq accepts that and nothing else."""

from __future__ import annotations

import re

import pytest
from coq_files import accepted

from adamnx_theory.proof.checker.syntax import read_formula
from adamnx_theory.proof.coq import compiler
from adamnx_theory.proof.coq.library import HEAD, Library
from adamnx_theory.proof.coq.near import sided
from adamnx_theory.proof.coq.theorem import module, read, spoil
from adamnx_theory.proof.coq.words import NotExported, Words

START = HEAD.replace("Closed.", "Closed Near.")
#: certificate: its claim, and what is put for what
CASES = {
    "adamnx.eq10.zero": (
        "adamnx.eq10.zero",
        (") 0)", ") 1)"),  # the limit
        ("((0 < b) /\\ (b < 1)))", "((- 2 < b) /\\ (b < 1)))"),  # 1 + b vanishes there
        ("((0 < b) /\\ (b < 1))) 1 ", "((0 < b) /\\ (b < 1))) 0 "),  # the point
    ),
    "ada2ms.continuous": (
        "ada2ms.interpolates",
        ("(below b2 s v w (t)%Z))", "(below b2 v s w (t)%Z))"),
        ("(0 < v) -> ", "(0 <= v) -> "),
        (":= (((Rpower v", ":= (((Rpower s"),
    ),
}


def text_of(name: str, certificate) -> str:
    theorem = Library().add(certificate(CASES[name][0], name))
    assert theorem.module is not None and theorem.module.theory == "Near"
    text = re.sub(r"^Module \w+\.|^End \w+\.", "", theorem.module.text, flags=re.MULTILINE)
    assert text.count("Fail Definition corrupted") == 1
    return text


@pytest.mark.parametrize("name", CASES)
def test_the_module_is_accepted_and_nothing_else(name, certificate, coqc, prelude) -> None:
    text = text_of(name, certificate)
    assert accepted(coqc, prelude, START + text)
    printed = compiler.ask(coqc, prelude, ["Tried"], ["Print Assumptions claim."])
    assert compiler.answers(printed) == 1
    assert compiler.not_allowed(compiler.assumptions(printed)) == []
    plain = "".join(x for x in text.splitlines(True) if not x.startswith("Fail"))
    for old, new in CASES[name][1:]:
        assert old in plain
        assert not accepted(coqc, prelude, START + plain.replace(old, new)), new


SIDES = """
Lemma right : tends_within (fun u => 0 < u /\\ u < 1) 0 sgn 1.
Proof. apply (within_from _ 0 (fun _ => 1) sgn 1 1 eq_refl).
  - apply cont_const.
  - intros u h. symmetry. apply sgn_pos. lra. Qed.
Lemma left : tends_within (fun u => - 1 < u /\\ u < 0) 0 sgn (- 1).
Proof. apply (within_from _ 0 (fun _ => - 1) sgn (- 1) (- 1) eq_refl).
  - apply cont_const.
  - intros u h. symmetry. apply sgn_neg. lra. Qed.
Lemma one_side_is_not_the_other : ~ tends_within (fun u => - 1 < u /\\ u < 0) 0 sgn 1.
Proof. intro h. assert (k := tends_within_unique (- 1) 0 0 sgn 1 (- 1)).
  specialize (k ltac:(lra) ltac:(lra) ltac:(lra) h left). lra. Qed.
"""


def test_sides_are_told_apart(coqc, prelude) -> None:
    """The sign function has two limits at 0, and one limit along each interval."""
    assert accepted(coqc, prelude, START + SIDES)
    assert not accepted(coqc, prelude, START + SIDES.replace("0 sgn (- 1).", "0 sgn 1."))


def test_the_interval_is_part_of_the_statement(certificate) -> None:
    whole = certificate("adamnx.eq10.zero", "adamnx.eq10.zero")
    texts = []
    for near in ("0 < b < 1", "1 < b < 2", "1/2 < b < 3/2"):
        step = {**whole["proof"][0], "near": near}
        stated = read({**whole, "proof": [step]})
        texts.append(stated.text(stated.pretty.formula(stated.conclusion)))
    assert texts[1] == (
        "(tends_within (fun b : R => ((1 < b) /\\ (b < 2))) 1 (fun b : R => ((1 - b) / (1 + b))) 0)"
    )
    assert len(set(texts)) == 3
    # and another limit is put in its place in the corrupted statement
    assert spoil(stated.conclusion) == (
        *stated.conclusion[:4],
        read_formula("0 + 1 = 0")[2],
        stated.conclusion[5],
    )


def test_an_interval_that_does_not_reach_the_point_is_not_exported(certificate) -> None:
    whole = certificate("adamnx.eq10.zero", "adamnx.eq10.zero")
    for near in ("0 < b < 1/2", "2 < b < 3", "1 < b < 1"):
        step = {**whole["proof"][0], "near": near}
        with pytest.raises(NotExported):
            module({**whole, "proof": [step]}, "M", {})


def test_other_limits_stay_as_they_are() -> None:
    at_infinity = read_formula("lim n -> oo: x = 0")
    assert sided(at_infinity, {"near": "0 < n < 1"}) == at_infinity
    at_point = read_formula("lim u -> 0: u = 0")
    assert sided(at_point, {}) == at_point
    with pytest.raises(NotExported, match="from which side"):
        Words({}, {}).formula(at_point)
