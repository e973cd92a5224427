"""Names, formulas that are not printed, and formulas that are spoiled."""

from __future__ import annotations

import pytest

from adamnx_theory.proof.checker.syntax import SyntaxProblem, num, read_formula, read_term
from adamnx_theory.proof.coq.theorem import module, spoil
from adamnx_theory.proof.coq.words import NotExported, Words, word

SORTS = {"x": "real", "y": "real", "n": "nat", "g": "nat -> real", "S": "real", "exp": "nat"}
WORDS = Words(SORTS, {})
USED = "R Z S O nat IZR exp ln sin sqrt erf sgn apow powerRZ Rpower zsum tends"
RESERVED = (
    "fun forall exists match with end let in if then else as at fix cofix for return Set Prop Type"
)
COMMANDS = "Axiom Definition Theorem Variable Parameter Hypothesis CoFixpoint mod using"


@pytest.mark.parametrize("name", [*USED.split(), *RESERVED.split(), *COMMANDS.split()])
def test_names_that_coq_needs_are_renamed(name: str) -> None:
    assert word(name) == f"{name}_"


@pytest.mark.parametrize("name", ["x", "beta1", "adamnx_rate", "v0", "Sum", "r", "z"])
def test_other_names_stay(name: str) -> None:
    assert word(name) == name


def test_no_two_names_become_one() -> None:
    names = ["S", "S_", "S__", "i__x", "@x", "i__x_", "x", "x_", "@1", "@2", "i__1"]
    assert len({word(name) for name in names}) == len(names)


def test_renamed_names_are_printed_everywhere() -> None:
    assert WORDS.real(read_term("S + g(exp)")) == "(S_ + (g (exp_)%Z))"
    # the function of the same name is not renamed
    assert WORDS.real(read_term("exp(S)")) == "(exp S_)"
    text = WORDS.formula(read_formula("forall R from 1: g(R) <= S"))
    assert text == "(forall R_ : Z, ((1)%Z <= R_)%Z -> ((g (R_)%Z) <= S_))"


def test_coq_accepts_the_renamed_names(coqc, prelude) -> None:
    """One file that declares all of them; without the renaming each name is refused or shadows."""
    from adamnx_theory.proof.coq.compiler import compile_one

    names = [*USED.split(), *RESERVED.split(), *COMMANDS.split()]
    head = "From AdamNX Require Import Support Facts Limits Closed.\nOpen Scope R_scope.\n"
    line = "Definition d{k} ({w} : R) (c : Z) : R := {w} + IZR c.\n"
    renamed = "".join(line.format(k=k, w=word(name)) for k, name in enumerate(names))
    for file, text in (("Renamed", renamed), ("Kept", line.format(k=0, w="mod"))):
        (prelude / f"{file}.v").write_text(head + text, encoding="utf-8")
        assert compile_one(coqc, prelude, file).accepted == (text == renamed)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("lim x -> 0: x = 0", "a limit at a point does not say from which side"),
        ("z < 1", "z is a free name where a number is needed"),
        ("g < 1", "g is a nat -> real where a number is needed"),
        ("x^(1/2) < 1", "not an index"),
        ("g(x) < 1", "x is not an index"),
        ("x^y < 1", "y is not an index"),
        ("E(x) < 1", "there is no model of E in Coq here"),
    ],
)
def test_what_has_no_words_is_not_exported(text: str, reason: str) -> None:
    with pytest.raises(NotExported, match=reason):
        WORDS.formula(read_formula(text))


def test_a_limit_at_a_point_without_its_interval_is_not_exported(certificate) -> None:
    whole = certificate("adamnx.eq10.zero", "adamnx.eq10.zero")
    step = {k: v for k, v in whole["proof"][0].items() if k != "near"}
    with pytest.raises(NotExported, match="does not say from which side"):
        module({**whole, "proof": [step]}, "M", {})


@pytest.mark.parametrize(
    ("text", "spoiled"),
    [
        ("x < y", "y <= x"),
        ("x <= y", "y < x"),
        ("x = y", "x = y + 1"),
        ("x != y", "x != y + 1"),
        ("x < y and x = y", "y <= x and x = y"),
        ("forall i from 1: g(i) < x", "forall i from 1: x <= g(i)"),
        ("exists x in (0, 1): x = y", "exists x in (0, 1): x = y + 1"),
        ("x < y => x = y", "x < y => x = y + 1"),
        ("lim n -> oo: g(n) = x", "lim n -> oo: g(n) = x + 1"),
    ],
)
def test_every_kind_of_formula_is_spoiled(text: str, spoiled: str) -> None:
    try:
        formula = read_formula(text)
    except SyntaxProblem as problem:
        raise AssertionError(f"{text}: {problem}") from problem
    assert spoil(formula) == read_formula(spoiled)
    assert WORDS.formula(spoil(formula)) != WORDS.formula(formula)


def test_numbers_and_powers() -> None:
    pretty = Words(SORTS, {}, pretty=True)
    for text, expected in {
        "x / y": "(x / y)",
        "x^3": "(x ^ 3)",
        "x^(-2)": "(/ (x ^ 2))",
        "x^(n + 1)": "(powerRZ x ((n + 1))%Z)",
        "rpow(x, n)": "(Rpower x (IZR n))",
        "sum(i, 1, n, g(i))": "(zsum (1)%Z (n)%Z (fun i : Z => (g (i)%Z)))",
    }.items():
        assert pretty.real(read_term(text)) == expected
    assert pretty.real(num(-1)) == "(- 1)"
    assert WORDS.real(read_term("x / y")) == "(x * / y)"
