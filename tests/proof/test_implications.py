"""Implications, brackets, universal facts of several variables, and powers of magnitudes."""

from __future__ import annotations

from typing import Any

import pytest

from adamnx_theory.proof.build import (
    Step,
    compute,
    equal,
    facts,
    forall,
    induction,
    limit,
    sign,
    suppose,
    theorem,
    use,
)
from adamnx_theory.proof.checker import check_certificate
from adamnx_theory.proof.checker.show import show
from adamnx_theory.proof.checker.syntax import SyntaxProblem, read_formula


def accepted(claim: str, *proof: Step, **rest: Any) -> bool:
    result = check_certificate(theorem("test", "a test", claim=claim, proof=proof, **rest))
    assert result.accepted or result.reason
    return result.accepted


@pytest.mark.parametrize(
    "text",
    [
        "a <= b => c = d",
        "a <= b => c <= d => e = f",
        "forall i from 0: [a <= b and c = d]",
        "[a <= b and c = d] => e < f",
        "[forall i from 0: g(i) <= b] => [e < f and f < 1]",
        "[a <= b => c <= d] => e < f",
        "forall t from 0: forall i from 1: a(t, i) <= b => c < d",
    ],
)
def test_what_is_shown_reads_back(text: str) -> None:
    assert show(read_formula(text)) == text
    assert read_formula(show(read_formula(text))) == read_formula(text)


@pytest.mark.parametrize("text", ["a <= b =>", "=> a <= b", "[a <= b", "a <= b]", "a => b", "[]"])
def test_what_cannot_be_read(text: str) -> None:
    with pytest.raises(SyntaxProblem):
        read_formula(text)


SCOPE: dict[str, Any] = {"variables": "a:real", "example": {"a": "2"}}


def test_suppose() -> None:
    claim = "1 <= a => 1 <= a^2"
    proof = [sign("x", "1 <= a^2", num="(a - 1)*(a + 1)")]
    more = [sign("y", "0 < a + 1", num="(a - 1) + 2"), *proof]
    assert accepted(claim, suppose("goal", claim, more), **SCOPE)
    assert accepted(claim, suppose("goal", claim, more, named="large"), **SCOPE)
    assert not accepted("1 <= a^2", suppose("goal", "1 <= a^2", more), **SCOPE)
    assert not accepted("0 <= a => 1 <= a^2", suppose("goal", "0 <= a => 1 <= a^2", more), **SCOPE)
    weaker = "1 <= a => 2 <= a^2"
    assert not accepted(weaker, suppose("goal", weaker, more), **SCOPE)


def test_the_premise_is_gone_outside() -> None:
    claim = "1 <= a => 1 <= a"
    inner = suppose("S", claim, [facts("x", "1 <= a")])
    assert accepted(claim, inner, **SCOPE)
    assert not accepted("1 <= a", inner, facts("goal", "1 <= a"), **SCOPE)


def test_a_conclusion_needs_its_premise() -> None:
    scope: dict[str, Any] = {"variables": "a:real b:real", "example": {"a": "2", "b": "1"}}
    given = {"rule": "1 <= a => b <= a + b", "a": "1 <= a"}
    follows = use("goal", "b <= a + b", "rule")
    assert accepted("b <= a + b", follows, given=given, **scope)
    given["a"] = "0 <= a"
    assert not accepted("b <= a + b", follows, given=given, **scope)


def test_an_implication_is_not_its_conclusion() -> None:
    given = {"rule": "1 <= a => b <= a + b"}
    scope: dict[str, Any] = {"variables": "a:real b:real", "example": {"a": "2", "b": "1"}}
    assert not accepted("b <= a + b", facts("goal", "b <= a + b"), given=given, **scope)
    assert not accepted("b <= a + b", sign("goal", "b <= a + b"), given=given, **scope)
    assert accepted(
        "1 <= a => b <= a + b", facts("goal", "1 <= a => b <= a + b"), given=given, **scope
    )
    other = "1/2 <= a => b <= a + b"
    assert not accepted(other, facts("goal", other), given=given, **scope)


def test_denominators_behind_a_premise() -> None:
    """The premise may be what makes the conclusion meaningful; without it there is none."""
    claim = "0 < a => 0 < 1/a"
    assert accepted(claim, suppose("goal", claim, [sign("x", "0 < 1/a")]), **SCOPE)
    claim = "0 <= a => 0 <= 1/a"
    assert not accepted(claim, suppose("goal", claim, [sign("x", "0 <= 1/a")]), **SCOPE)


TABLE: dict[str, Any] = {
    "variables": "c:seq2 m:nat",
    "given": {"rows": "forall t: forall i from 1: 0 <= c(t, i)"},
    "example": {"c": "t -> i -> 0", "m": "3"},
}


def test_universal_facts_of_two_variables() -> None:
    goal = "0 <= c(m, 2)"
    assert accepted(goal, use("goal", goal, "rows", t="m", i="2"), **TABLE)
    row = use("row", "forall i from 1: 0 <= c(m, i)", "rows", t="m")
    assert accepted(goal, row, use("goal", goal, "row", i="2"), **TABLE)
    total = "0 <= sum(i, 1, m, c(m, i))"
    assert accepted(total, sign("goal", total), **TABLE)
    assert not accepted("0 <= c(m, 0)", use("goal", "0 <= c(m, 0)", "rows", t="m", i="0"), **TABLE)
    half = "0 <= c(m, 3/2)"
    assert not accepted(half, use("goal", half, "rows", t="m", i="3/2"), **TABLE)
    low = "0 <= sum(i, 0, m, c(m, i))"
    assert not accepted(low, sign("goal", low), **TABLE)
    swapped = "0 <= sum(i, 0, m, c(i, m))"
    assert not accepted(swapped, sign("goal", swapped), **TABLE)


def test_one_name_for_two_things_is_refused() -> None:
    """Putting a value in for n must not touch another n."""
    scope: dict[str, Any] = {"variables": "c:seq n:nat", "example": {"c": "i -> 0", "n": "3"}}
    given = {"tail": "forall n from n: 0 <= c(n)"}
    assert not accepted("0 <= c(0)", use("goal", "0 <= c(0)", "tail", n="0"), given=given, **scope)
    given = {"tail": "forall t: 5 <= n => forall n: 0 <= c(n + t)"}
    goal = "0 <= c(7)"
    assert not accepted(goal, use("goal", goal, "tail", t="0", n="7"), given=given, **scope)


def test_the_checker_keeps_its_own_names_to_itself() -> None:
    """A bound name of the checker's cannot be written, so nothing is caught by it."""
    with pytest.raises(SyntaxProblem):
        read_formula("forall @0: 0 <= sum(i, 1, n, @0*i)")


def test_induction_over_a_conjunction() -> None:
    claim = "forall k: [0 <= k^2 and 0 <= k^3 + k]"
    both = [facts("b", "0 <= 0^2 and 0 <= 0^3 + 0")]
    proof = induction("goal", claim, both, [facts("s", "0 <= (k+1)^2 and 0 <= (k+1)^3 + k + 1")])
    scope: dict[str, Any] = {"variables": "n:nat", "example": {"n": "1"}}
    assert accepted(claim, proof, **scope)
    short = induction("goal", claim, both, [facts("s", "0 <= (k+1)^2")])
    assert not accepted(claim, short, **scope)


X: dict[str, Any] = {"variables": "x:real c:real", "given": {"c": "0 < c"}}
X["example"] = {"x": "-2", "c": "1/2"}
PLAIN: dict[str, Any] = {"variables": "x:real", "example": {"x": "-2"}}


def test_powers_of_magnitudes() -> None:
    assert accepted("0 <= apow(x, c)", sign("goal", "0 <= apow(x, c)"), **X)
    assert accepted("apow(-x, c) = apow(x, c)", equal("goal", "apow(-x, c) = apow(x, c)"), **X)
    assert accepted("apow(x, 2) = x^2", equal("goal", "apow(x, 2) = x^2"), **PLAIN)
    zero = "apow(x - x, 1/2) = 0 and apow(-1, 1/2) = 1"
    assert accepted(zero, equal("goal", zero), **PLAIN)
    value = "1.999 < apow(-8, 1/3) < 2.001 and apow(0, 1/3) = 0 and apow(-3, 3) = 27"
    assert accepted(value, compute("goal", value))
    value = value.replace("1.999", "2")
    assert not accepted(value, compute("goal", value))


@pytest.mark.parametrize(
    "claim",
    [
        "0 < apow(x, 1/2)",  # x may be 0
        "apow(x, 3) = x^3",  # x may be negative
        "apow(x, 0) = 1",  # 0^0 is not defined here
        "apow(x, -1) = 1/x",
        "apow(x, 1) = x",
    ],
)
def test_powers_of_magnitudes_refused(claim: str) -> None:
    rule = sign if "<" in claim else equal
    assert not accepted(claim, rule("goal", claim), **PLAIN)


def test_the_exponent_must_be_positive() -> None:
    free: dict[str, Any] = {"variables": "x:real c:real", "example": {"x": "2", "c": "1"}}
    assert not accepted("0 <= apow(x, c)", sign("goal", "0 <= apow(x, c)"), **free)
    assert not accepted("0 <= apow(2, -1)", compute("goal", "0 <= apow(2, -1)"))


def test_limit_of_a_power_of_a_magnitude() -> None:
    inverse = use("inverse", "lim n -> oo: 2/n = 0", "limit_of_inverse", c="2")
    claim = "lim n -> oo: apow(2/n, 1/2) = 0"
    proof = limit("goal", claim, "apow(z, 1/2)", {"z": "inverse"})
    scope: dict[str, Any] = {"variables": "x:real", "example": {"x": "1"}}
    assert accepted(claim, inverse, proof, **scope)
    wrong = claim.replace("= 0", "= 1")
    assert not accepted(wrong, inverse, {**proof, "formula": wrong}, **scope)


def test_forall_of_an_implication() -> None:
    claim = "forall k: 1 <= a => 1 <= a + k"
    inner = suppose("s", "1 <= a => 1 <= a + k", [sign("x", "1 <= a + k", num="(a - 1) + k")])
    assert accepted(claim, forall("goal", claim, [inner]), **SCOPE)
    bare = [sign("x", "1 <= a + k", num="(a - 1) + k")]
    assert not accepted(claim, forall("goal", claim, bare), **SCOPE)


def test_two_universal_facts_from_one_induction() -> None:
    """Both parts of a fact have instances; none of them says more than it does."""
    both = "forall k: [0 <= c(k) and c(k) <= 3]"
    scope: dict[str, Any] = {
        "variables": "c:seq n:nat",
        "given": {"both": both},
        "example": {"c": "i -> 2", "n": "3"},
    }
    at_n = use("at n", "0 <= c(n) and c(n) <= 3", "both", k="n")
    apart = [
        forall("low", "forall k: 0 <= c(k)", [{**at_n, "with": {"k": "k"}, "formula": AT_K}, LOW]),
        forall(
            "high", "forall k: c(k) <= 3", [{**at_n, "with": {"k": "k"}, "formula": AT_K}, HIGH]
        ),
        facts("again", "forall k: c(k) <= 3 and forall k: 0 <= c(k)"),
    ]
    goal = "0 <= c(n) and c(n) <= 3"
    assert accepted(goal, *apart[:2], sign("goal", goal), **scope)
    for wrong in ("0 < c(n)", "c(n) < 3", "c(n) <= 2", "1 <= c(n)"):
        assert not accepted(wrong, *apart, sign("goal", wrong), **scope)


AT_K = "0 <= c(k) and c(k) <= 3"
LOW, HIGH = facts("one", "0 <= c(k)"), facts("other", "c(k) <= 3")
