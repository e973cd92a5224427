"""Theorems about random variables: Coq accepts them, and nothing in them can be left out."""

from __future__ import annotations

import re
from fractions import Fraction

import pytest
from coq_files import accepted

from adamnx_theory.proof.checker.scope import RandomVariable, Scope
from adamnx_theory.proof.checker.syntax import read_formula
from adamnx_theory.proof.coq import compiler
from adamnx_theory.proof.coq.expectations import Chance
from adamnx_theory.proof.coq.laws import distribution, example
from adamnx_theory.proof.coq.library import HEAD, Library
from adamnx_theory.proof.coq.words import NotExported, Words

START = HEAD.replace("Closed.", "Closed Expectation.")
#: certificate: its claim, and what is put for what in the theorem and its proof
CASES = {
    "adamnx.eq5_independent": (
        "adamnx.eq5",
        ("1 :: 0 :: 3 :: nil", "1 :: 0 :: 4 :: nil"),  # the fourth moment
        ("((xi1 :: nil) :: (xi2 :: nil) :: nil)", "((xi1 :: xi2 :: nil) :: nil)"),
        ("independent E ((xi1 :: nil) :: (xi2 :: nil) :: nil) -> ", ""),
    ),
    "adamnx.eq6_step": (
        "adamnx.eq7",
        ("(1 :: 0 :: 1 :: 0 :: 3 :: nil)", "(1 :: 1 :: 1 :: 0 :: 3 :: nil)"),  # the mean
        ("independent E ((xi :: nil) :: ", "independent E (nil :: "),
        ("integrable E (fun omega => ((G omega) ^ 2)) -> ", ""),
    ),
    "exadam.asymmetry_covariance": (
        "exadam.asymmetry.covariance",
        ("(1 :: 0 :: 1 :: 2 :: nil)", "(1 :: 0 :: 1 :: 3 :: nil)"),
        ("(1 :: 0 :: 1 :: 2 :: nil)", "(1 :: 0 :: 1 :: nil)"),
    ),
}


def text_of(name: str, certificate) -> str:
    theorem = Library().add(certificate(CASES[name][0], name))
    assert theorem.module is not None and theorem.module.theory == "Expectation"
    return re.sub(r"^Module \w+\.|^End \w+\.", "", theorem.module.text, flags=re.MULTILINE)


@pytest.mark.parametrize("name", CASES)
def test_the_module_is_accepted_and_rests_on_allowed_axioms(
    name, certificate, coqc, prelude
) -> None:
    assert accepted(coqc, prelude, START + text_of(name, certificate))
    for lemma in ("claim", "satisfiable", "meaningful"):
        printed = compiler.ask(coqc, prelude, ["Tried"], [f"Print Assumptions {lemma}."])
        assert compiler.answers(printed) == 1
        assert compiler.not_allowed(compiler.assumptions(printed)) == []


def proof_alone(text: str) -> str:
    """The theorem and its proof, without the point that satisfies the hypotheses."""
    return "".join(
        x for x in text[text.index("Lemma proved") :].splitlines(True) if "Fail" not in x
    )


@pytest.mark.parametrize("name", CASES)
def test_what_is_assumed_cannot_be_changed(name, certificate, coqc, prelude) -> None:
    text = proof_alone(text_of(name, certificate))
    assert accepted(coqc, prelude, START + text)
    for old, new in CASES[name][1:]:
        assert old in text
        assert not accepted(coqc, prelude, START + text.replace(old, new)), new


@pytest.mark.parametrize(("old", "new"), [("(1 * / 6)", "(1 * / 7)"), (", 2)", ", 3)")])
def test_a_point_that_does_not_satisfy_the_hypotheses_is_refused(
    old, new, certificate, coqc, prelude
) -> None:
    text = text_of("adamnx.eq5_independent", certificate)
    until = text[: text.index("Lemma proved")]
    assert old in until and accepted(coqc, prelude, START + until)
    assert not accepted(coqc, prelude, START + until.replace(old, new))


FALSE = """
Definition coin : finite R.
Proof. refine (outcomes ((1 * / 2, 1) :: (1 * / 2, - 1) :: nil) _ _);
  [repeat split; lra | simpl; lra]. Defined.
Lemma coin_moments : has_moments coin (fun x => x) (1 :: 0 :: 1 :: 0 :: 1 :: nil).
Proof. apply moments_by. repeat split; simpl; lra. Qed.
Lemma independence_is_needed : ~ forall (Omega : Type) (E : expectation Omega) (x y : Omega -> R),
  has_moments E x (1 :: 0 :: nil) -> has_moments E y (1 :: 0 :: nil) ->
  E (fun o => x o * y o) - E x * E y = 0.
Proof. intro h. specialize (h R coin (fun x => x) (fun x => x)
  (moments_first coin _ _ 2 coin_moments) (moments_first coin _ _ 2 coin_moments)).
  simpl in h. lra. Qed.
Lemma the_fourth_moment_is_needed : ~ forall (Omega : Type) (E : expectation Omega)
  (x : Omega -> R), has_moments E x (1 :: 0 :: 1 :: 0 :: nil) -> E (fun o => x o ^ 4) = 3.
Proof. intro h. specialize (h R coin (fun x => x) (moments_first coin _ _ 4 coin_moments)).
  simpl in h. lra. Qed.
Lemma a_variable_is_not_independent_of_itself :
  ~ independent coin (((fun x => x) :: nil) :: ((fun x => x) :: nil) :: nil).
Proof. intro h. specialize (h ((fun x => x) :: (fun x => x) :: nil)). destruct h as [_ h].
  - repeat constructor.
  - repeat constructor.
  - simpl in h. lra. Qed.
"""


def test_without_independence_or_a_moment_the_statements_are_false(coqc, prelude) -> None:
    assert accepted(coqc, prelude, START + FALSE)
    assert not accepted(coqc, prelude, START + FALSE.replace("x o ^ 4) = 3", "x o ^ 4) = 1"))


MOMENTS = [(1,), (1, 0), (1, 0, 1), (1, 0, 1, 2), (1, 0, 1, 0), (1, 0, 1, 0, 3), (1, 2, 5)]


@pytest.mark.parametrize("ms", MOMENTS)
def test_distributions_have_the_moments(ms: tuple[int, ...]) -> None:
    found = distribution(tuple(map(Fraction, ms)))
    assert all(weight > 0 for weight, _ in found)
    for k, m in enumerate(ms):
        assert sum(weight * x**k for weight, x in found) == m


@pytest.mark.parametrize("ms", [(1, 0, -1), (1, 0, 0, 1), (1, 0, 1, 0, 0)])
def test_impossible_moments_have_no_distribution(ms: tuple[int, ...]) -> None:
    with pytest.raises(NotExported, match="no distribution"):
        distribution(tuple(map(Fraction, ms)))


def of(formula: str, **blocks: tuple[str, str]) -> Chance:
    random = {
        n: RandomVariable(b, tuple(map(Fraction, ms.split()))) for n, (b, ms) in blocks.items()
    }
    scope = Scope({**dict.fromkeys(random, "random"), "r": "real"}, {}, random)
    return Chance.of(read_formula(formula), scope)


WORDS = Words({"x": "random", "y": "random", "r": "real"}, {})


def test_what_a_statement_assumes() -> None:
    chance = of("E((x + r*y)^2) = E(y^3)", x=("one", "1 0"), y=("two", ""))
    assert set(chance.premises(WORDS)) == {
        "has_moments E x (1 :: 0 :: nil)",
        "integrable E (fun omega => ((x omega) ^ 2))",
        "integrable E (fun omega => (y omega))",
        "integrable E (fun omega => ((y omega) ^ 2))",
        "integrable E (fun omega => ((y omega) ^ 3))",
        "independent E ((x :: nil) :: (y :: nil) :: nil)",
    }
    # in one block nothing is independent, and the product has a mean of its own
    assert of("E(x*y) = 0", x=("one", "1 0"), y=("one", "1 0")).premises(WORDS) == [
        "has_moments E x (1 :: 0 :: nil)",
        "has_moments E y (1 :: 0 :: nil)",
        "integrable E (fun omega => ((x omega) * (y omega)))",
    ]


def test_what_is_not_a_polynomial_is_not_exported() -> None:
    for formula in ("E(exp(x)) = 1", "E(x^(-1)) = 1", "E(E(x)*x) = 1", "E(1/(1 + x)) = 1"):
        with pytest.raises(NotExported, match="polynomials"):
            of(formula, x=("one", ""))


def test_a_random_variable_is_no_number_outside_a_mean() -> None:
    for formula in ("x < 1", "E(x) < x"):
        with pytest.raises(NotExported, match="x is a random where a number is needed"):
            WORDS.formula(read_formula(formula))
    with pytest.raises(NotExported, match="no model of E"):  # a mean inside a mean
        WORDS.formula(read_formula("E(E(x)*y) = 0"))
    assert WORDS.formula(read_formula("E(x) < r")) == "((E (fun omega => (x omega))) < r)"


def test_variables_of_one_block_with_other_moments_have_no_example() -> None:
    chance = of("E(x*y) = 0", x=("one", "1 0"), y=("one", "1 1"))
    with pytest.raises(NotExported, match="different moments"):
        example(chance, WORDS)
    alike = of("E(x*y) = 0", x=("one", "1 0"), y=("one", "1 0 1"))
    assert len(example(alike, WORDS).proofs) == 3
