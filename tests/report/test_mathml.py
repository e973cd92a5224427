"""Formulas on the page mean what the certificates say: read back, they are the same."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from mathml_reader import formula_of, plain, term_of

from adamnx_theory.definitions import optimizer, schedule
from adamnx_theory.proof.checker.syntax import read_formula, read_term
from adamnx_theory.proof.text import rate_definition, update_definitions
from adamnx_theory.report import mathml

FORMULAS = [
    "0 <= x^2",
    "a < b <= c and c != d",
    "0 < x and 1 < y and x < z",
    "forall k from 1: 0 < g(k)",
    "forall k: forall i from 2: [a(k) < b(i) and b(i) < c]",
    "exists x in (0, 1): f(x) = 1/2",
    "lim n -> oo: a^n + 1 = 1",
    "lim x -> 0: (a + x)*b = a*b",
    "0 < x => 1 < y => x < y",
    "[0 < x and x < 1] => x^2 < x",
    "E(xi1^2) = 1",
    "beta1 + b1*v0 = mean_v(b, i -> g(i)^2, t)",
    "x' < x''",
    "f(x, y) - f(y, x) = -(x - y)",
]
TERMS = [
    "a - (b + c)",
    "a - (b - (c - d))",
    "-(-x)",
    "-x^2",
    "(-x)^2",
    "(a + b)^(n + 1)",
    "a^b^c",
    "(a^b)^c",
    "(a/b)^2*c/d",
    "a/(b/c)",
    "a*(-b)*c",
    "2*3*x*4",
    "2*10^3",
    "2*rpow(3, x)",
    "x*(y + 1)",
    "g(n)*(y + 1)",
    "2*(y + 1)*rate(b, t)",
    "sum(i, 1, t, a(i)*b + c) + d",
    "2*sum(i, 1, t, sum(j, 0, i, f(i, j)))^2",
    "sum(i, 1, t, f(i, 2)) - sum(i, 1, t, -f(i, 2))",
    "rpow(1 - b, (1 - b)*t)",
    "apow(x + 1, p/q)",
    "apow(x, 1)",
    "sqrt(v + eps)/(1 - 0.001)",
    "1e-8 + 2.5e-12*x + 0.00386",
    "sign(m)*exp(-x)*log(1 + x)",
    "weight(b, i -> j -> C(i, j), t)",
    " + ".join(f"long_name_{letter}(x, y, z)^2" for letter in "abcdefgh"),
]


def statement(certificate: dict[str, Any]) -> Iterator[tuple[str, bool]]:
    """Every text of the statement, and whether it is a formula."""
    for definition in certificate["definitions"]:
        yield from ((definition[k], False) for k in ("body", "zero", "succ") if k in definition)
    yield from ((h["formula"], True) for h in certificate["hypotheses"])
    yield certificate["conclusion"], True


@pytest.mark.parametrize("text", FORMULAS)
def test_formulas_are_read_back(text):
    assert formula_of(mathml.formula(text)) == plain(read_formula(text))


@pytest.mark.parametrize("text", TERMS)
def test_terms_are_read_back(text):
    assert term_of(mathml.term(text)) == plain(read_term(text))


def test_definitions_are_read_back():
    rates = ("adam", "adamnx", "adax", "adafactor", "uniform")
    bodies = [rate_definition(schedule(name))["body"] for name in rates]
    for name in ("adam", "adamnx", "aida", "aida_eps_outside", "exadam"):
        bodies += [d["body"] for d in update_definitions(optimizer(name))]
    assert len(bodies) >= 20
    for body in bodies:
        assert term_of(mathml.term(body)) == plain(read_term(body)), body


def test_statements_of_the_ledger_are_read_back(results):
    outcomes = [o for r in results for o in r.outcomes if o.certificate is not None]
    texts = [text for o in outcomes for text in statement(o.certificate)]
    assert len(texts) > 30
    for text, is_formula in texts:
        if is_formula:
            assert formula_of(mathml.formula(text)) == plain(read_formula(text)), text
        else:
            assert term_of(mathml.term(text)) == plain(read_term(text)), text


@pytest.mark.parametrize(
    ("shown", "said"),
    [
        ("a - (b + c)", "a - b + c"),
        ("(a + b)*c", "a + b*c"),
        ("a/b", "b/a"),
        ("x^2", "x*2"),
        ("-x^2", "(-x)^2"),
        ("sum(i, 1, t, a(i)) + d", "sum(i, 1, t, a(i) + d)"),
        ("b1", "b2"),
        ("eps", "eta"),
        ("0.001", "0.01"),
        ("1e-8", "1e-9"),
    ],
)
def test_the_reader_tells_other_terms_apart(shown, said):
    assert term_of(mathml.term(shown)) != plain(read_term(said))


@pytest.mark.parametrize(("shown", "said"), [("a < b", "a <= b"), ("a < b => c < d", "a < b")])
def test_the_reader_tells_other_formulas_apart(shown, said):
    assert formula_of(mathml.formula(shown)) != plain(read_formula(said))


def test_long_sums_can_be_broken_between_terms():
    assert mathml.term(TERMS[-1]).count("<math>") > 2
    assert mathml.term("a + b").count("<math>") == 1


def test_unreadable_text_is_refused():
    with pytest.raises(ValueError):
        mathml.term("a +")
