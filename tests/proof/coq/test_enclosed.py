"""Bounds that Coq computes with integers: true inequalities are proved, false ones are not."""

from __future__ import annotations

import re
from fractions import Fraction

import pytest
from coq_files import accepted

from adamnx_theory.proof.checker.balls import Evaluator
from adamnx_theory.proof.checker.scope import Definition, Scope
from adamnx_theory.proof.checker.syntax import read_formula, read_term
from adamnx_theory.proof.coq import compiler
from adamnx_theory.proof.coq.enclosed import enclosed
from adamnx_theory.proof.coq.library import Library, file_text
from adamnx_theory.proof.coq.words import NotExported, Words, definition_text, shapes_of

HEAD = "From AdamNX Require Import Support Facts Limits Closed Enclosed.\nOpen Scope R_scope.\n"
DEFINITIONS = [
    {"name": "a", "args": [], "body": "rpow(0.99, 1/3)"},
    {"name": "mean", "args": ["x", "y", "t"], "body": "x*(1 - y^t) + sqrt(x)*y^t/(1 + x*x)"},
    {"name": "steps", "args": ["n"], "zero": "1", "succ": "steps(n)/2", "start": 1},
]
#: terms that use each construction, with their precision in bits
TERMS = {
    "fractions": ("(2/3 - 5)^3/(1/7 - 2)", 64),
    "negative powers": ("3*(-2/3)^(-3) + (1/3 - 1)^(-2)", 64),
    "products of signs": ("(1/3)*(-2/7) + (-1/3)*(2/7)*(-5) - (-3)", 64),
    "roots": ("sqrt(2) - sqrt(1/10 + sqrt(3))", 96),
    "sum": ("sum(i, 2, 40, (1-a())*a()^(i-1)/(1-a()^i))", 64),
    "sum in a sum": ("sum(i, 1, 6, (1/2)^i*sum(j, 0, 3, (2/3)^(j+1)*i + (2/3)^(i+1)))", 64),
    "an empty sum": ("7/3 + sum(i, 3, 2, i)", 64),
    "indices": ("sum(k, 1, 9, mean(k/10, 0.9, k) + mean(0.1*0.9^k, 0.9, 30))", 96),
    "powers that shrink": ("sum(k, 1, 9, (3/2)^(-k) + (3/2)^(2*k))", 64),
    "functions": ("log(1 - a()^12) + exp(-1/3)*sin(1) + rpow(2, -1/2)", 64),
}
SORTS: dict[str, str] = {}


@pytest.fixture(scope="module")
def scope() -> Scope:
    found = [Definition.read(entry) for entry in DEFINITIONS]
    return Scope(SORTS, {d.name: d for d in found}, {})


@pytest.fixture(scope="module")
def words(scope) -> Words:
    return Words(SORTS, scope.definitions, shapes_of(scope.definitions.values()))


def value(text: str, scope: Scope) -> Fraction:
    """A fraction close to the value of a term, by the checker's own evaluation."""
    found = Evaluator(scope, 200)(read_term(text), {})
    if isinstance(found, Fraction):
        return found
    man, exp = (int(part) for part in found.mid().man_exp())
    return Fraction(man) * Fraction(2) ** exp


def goal(name: str, formula: str, scope: Scope, words: Words, bits: int, end: str) -> str:
    """A theorem with its proof by bounds."""
    read = read_formula(formula)
    proof = "\n".join(enclosed(read, scope, words, bits))
    return f"Theorem {name} : {words.formula(read)}.\nProof.\n{proof}\n{end}\n"


def near(text: str, bits: int, scope: Scope) -> tuple[str, str]:
    """Numbers just below and just above the value of a term."""
    found, gap = value(text, scope), Fraction(1, 2 ** (bits - 32))
    low, high = (f"({q.numerator})/{q.denominator}" for q in (found - gap, found + gap))
    return low, high


def test_every_construction_is_enclosed_and_nothing_false_is_proved(
    coqc, prelude, scope, words
) -> None:
    """One file: true bounds on both sides, and a false bound on one side, for each term."""
    text = HEAD
    for definition in scope.definitions.values():
        text += "\n".join(definition_text(definition, words)) + "\n"
    for k, (term, bits) in enumerate(TERMS.values()):
        low, high = near(term, bits, scope)
        true = f"{low} < {term} and {term} <= {high}"
        text += goal(f"true{k}", true, scope, words, bits, "Qed.")
        false = f"{high} < {term}" if k % 2 else f"{term} <= {low}"
        text += goal(f"false{k}", false, scope, words, bits, "Fail Qed.\nAbort.")
    assert accepted(coqc, prelude, text)
    last = f"true{len(TERMS) - 1}"  # with functions, so with the tactic `interval`
    printed = compiler.ask(coqc, prelude, ["Tried"], [f"Print Assumptions {last}."])
    assert compiler.answers(printed) == 1
    assert compiler.not_allowed(compiler.assumptions(printed)) == []


def test_a_definition_that_is_not_the_stated_one_is_refused(coqc, prelude, scope, words) -> None:
    low, high = near("a()", 64, scope)
    text = HEAD + "\n".join(definition_text(scope.definitions["a"], words)) + "\n"
    text += goal("bounded", f"{low} < a() and a() < {high}", scope, words, 64, "Qed.")
    assert accepted(coqc, prelude, text)
    assert "(99 / 100)" in text
    assert not accepted(coqc, prelude, text.replace("(99 / 100)", "(98 / 100)"))


@pytest.mark.parametrize(
    ("formula", "reason"),
    [
        ("1 = 1", "only inequalities"),
        ("0 < sum(i, 1, 9, exp(i))", "exp of a changing index"),
        ("0 < sign(1/3)", "sign is not enclosed"),
        ("0 < steps(4)", "the recursion steps"),
        ("0 < log(sqrt(2) - sqrt(2))", "outside its domain"),
        ("0 < log(sum(i, 1, 3, i))", "a function of a sum"),
        ("0 < x", "x has no value"),
    ],
)
def test_what_is_not_enclosed_says_why(formula, reason, scope, words) -> None:
    with pytest.raises(NotExported, match=reason):
        enclosed(read_formula(formula), scope, words, 64)


def test_a_long_table_is_proved_by_bounds(certificate, coqc, prelude) -> None:
    """Every number of the statement counts: another one is refused."""
    library = Library()
    theorem = library.add(certificate("exadam.table1.loss", "exadam.table1_outlier"))
    assert theorem.module is not None and theorem.module.theory == "Enclosed"
    ((name, _),) = library.files().items()
    assert name == "ExadamEnclosed01.v"
    text = file_text([theorem], ["Enclosed"])
    assert accepted(coqc, prelude, text)
    plain = re.sub("^Fail Definition.*$", "", text, flags=re.MULTILINE)
    assert plain.count("(22 ^ 2)") == 3  # the claim, the step and its proof
    assert not accepted(coqc, prelude, plain.replace("(22 ^ 2)", "(24 ^ 2)"))
