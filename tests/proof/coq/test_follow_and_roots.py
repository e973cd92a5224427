"""Products of a sign and a power follow their limits, and 1/root cancels against root."""

from __future__ import annotations

import re

import pytest
from coq_files import accepted

from adamnx_theory.proof.checker.normal import Normal
from adamnx_theory.proof.checker.rational import Rational
from adamnx_theory.proof.checker.scope import Scope
from adamnx_theory.proof.checker.syntax import read_term
from adamnx_theory.proof.coq.context import Context
from adamnx_theory.proof.coq.equal import root_above
from adamnx_theory.proof.coq.library import HEAD, Library
from adamnx_theory.proof.coq.limits import Follow
from adamnx_theory.proof.coq.words import NotExported, Words

#: certificate: its claim, and what is put for what
CASES = {
    "aida.continuity": (
        "aida.continuity",
        ("((apow G0 p) * (sgn G0))", "(apow G0 p)"),
        ("(0 < p) -> ", "(0 <= p) -> "),
    ),
    "aida.theorem2_linear": (
        "aida.theorem2.eigenvalues",
        ("(2 * eps * (sqrt eps))", "(3 * eps * (sqrt eps))"),
        ("(0 < eps) -> ", "(0 <= eps) -> "),
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_the_module_is_accepted_and_nothing_else(name, certificate, coqc, prelude) -> None:
    theorem = Library().add(certificate(CASES[name][0], name))
    assert theorem.module is not None and theorem.module.theory == ""
    text = HEAD + re.sub(r"^Module \w+\.|^End \w+\.", "", theorem.module.text, flags=re.M)
    assert text.count("Fail Definition corrupted") == 1
    assert accepted(coqc, prelude, text)
    plain = "".join(x for x in text.splitlines(True) if not x.startswith("Fail"))
    for old, new in CASES[name][1:]:
        assert old in plain
        assert not accepted(coqc, prelude, plain.replace(old, new)), new


def follow(function: str) -> tuple[Follow, list[str]]:
    """A proof that a function of x is continuous at x."""
    scope = Scope({"x": "real"}, {}, {})
    context = Context(scope, Words(dict(scope.sorts), {}))
    parts = {"x": (("var", "x"), ("var", "x"), "apply cont_id.")}
    made = Follow("cont", "fun x : R =>", parts, context.words, context)
    return made, made.prove(read_term(function))


def test_a_sign_and_its_power_are_continuous_in_any_order(coqc, prelude) -> None:
    text = HEAD
    functions = [
        "sign(x - 1)*apow(x - 1, 1/3)",
        "apow(x - 1, 1/3)*sign(x - 1)",
        "x*apow(x - 1, 1/3)*exp(x)*sign(x - 1)",
        "apow(x, 2)*sign(x)*apow(x - 1, 1/3)*sign(x - 1)",
    ]
    for k, function in enumerate(functions):
        made, proof = follow(function)
        node = read_term(function)
        goal = f"@cont x {made.function(node)} {made.end(node)}"
        text += "\n".join([f"Lemma c{k} (x : R) : {goal}.", "Proof.", *proof, "Qed."]) + "\n"
    assert accepted(coqc, prelude, text)
    assert text.count("(sgn (x - 1))") > 0
    assert not accepted(coqc, prelude, text.replace("(sgn (x - 1))", "(sgn (x - 2))"))


@pytest.mark.parametrize("function", ["sign(x)", "x*sign(x)", "apow(x, 2)*sign(x - 1)"])
def test_a_sign_alone_is_not_continuous(function: str) -> None:
    with pytest.raises(NotExported, match="continuity"):
        follow(function)


def test_one_over_a_root_is_the_root_over_its_radicand() -> None:
    normal = Normal(Scope({"x": "real", "y": "real"}, {}, {}))
    root, radicand = normal(read_term("sqrt(x)")), normal(read_term("x"))
    ((atom, _),) = root.as_monomial()[1]
    below, above = root.reciprocal(), root * radicand.reciprocal()
    assert not (below - above).is_zero
    assert (root_above(below - above, atom, 2, radicand)).is_zero
    assert not (root_above(below - above * Rational.constant(2), atom, 2, radicand)).is_zero
