"""The checker on its own: what each rule accepts, and the false steps it must refuse."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from adamnx_theory.proof.build import (
    Step,
    cases,
    compute,
    counterexample,
    define,
    equal,
    facts,
    forall,
    induction,
    intermediate_value,
    limit,
    recursion,
    sign,
    solvers,
    squeeze,
    theorem,
    use,
)
from adamnx_theory.proof.checker import check_certificate, seal

UNIT = {"a": "0 < a < 1"}


def report(claim: str, *proof: Step, **rest: Any) -> Any:
    """Check a small theorem; hypotheses that it does not need are left out."""
    result = check_certificate(theorem("test", "a test", claim=claim, proof=proof, **rest))
    idle = re.fullmatch(r"the hypothesis (\w+) is not used", result.reason)
    if idle:
        given = {k: v for k, v in rest["given"].items() if k != idle[1]}
        return report(claim, *proof, **{**rest, "given": given})
    return result


def accepted(claim: str, *proof: Step, **rest: Any) -> bool:
    result = report(claim, *proof, **rest)
    assert result.accepted or result.reason
    return result.accepted


def one(rule: Any, claim: str, *arguments: Any, **rest: Any) -> bool:
    """One step that proves the claim outright."""
    return accepted(claim, rule("goal", claim, *arguments), **rest)


REAL = {"variables": "a:real", "given": UNIT, "example": {"a": "1/2"}}
FREE = {"variables": "a:real", "example": {"a": "1/2"}}
NAT = {"variables": "a:real n:nat", "given": UNIT, "example": {"a": "1/2", "n": "3"}}


@pytest.mark.parametrize(
    ("claim", "scope"),
    [
        ("0 <= a^2", FREE),
        ("0 < a^2 + 1", FREE),
        ("0 < a*(1-a)", REAL),
        ("0 < (1 - a^n) + a^(n+1)", NAT),
        ("0 <= n", NAT),
        ("0 < exp(-a)", FREE),
        ("0 <= sum(i, 1, n, a^i)", NAT),
        ("0 < sqrt(a)", REAL),
    ],
)
def test_sign_accepts(claim: str, scope: dict[str, Any]) -> None:
    assert one(sign, claim, **scope)


@pytest.mark.parametrize(
    ("claim", "scope"),
    [
        ("0 < a^2", FREE),  # a may be 0
        ("0 < a", FREE),
        ("0 < a - 1", REAL),
        ("0 <= a^3", FREE),
        ("0 < 1 - a^n", NAT),  # n may be 0
        ("0 < n", NAT),
        ("0 < 1/a", FREE),
        ("0 <= (-1)^n", NAT),
        ("0 < sqrt(a)", FREE),  # not defined for a < 0
        ("0 < log(a + 1)", FREE),
        ("0 < rpow(a, 2)", FREE),
    ],
)
def test_sign_refuses(claim: str, scope: dict[str, Any]) -> None:
    assert not one(sign, claim, **scope)


@pytest.mark.parametrize(
    ("claim", "scope"),
    [
        ("a^(n+2) = a^2*a^n", NAT),
        ("(1 - a^2)/(1-a) = 1 + a", REAL),
        ("rpow(a, 1/2)^2 = a", REAL),
        ("rpow(a, n + 1/2) = a^n*rpow(a, 1/2)", NAT),
        ("sqrt(a)^2 = a", REAL),
        ("exp(2*a) = exp(a)^2", FREE),
        ("sum(i, 1, n+1, a^i) = sum(i, 1, n, a^i) + a^(n+1)", NAT),
        ("sum(i, 1, n, 2*a + i) = 2*a*n + sum(j, 1, n, j)", NAT),
        ("4^n = (2^n)^2", NAT),
    ],
)
def test_equal_accepts(claim: str, scope: dict[str, Any]) -> None:
    assert one(equal, claim, **scope)


@pytest.mark.parametrize(
    ("claim", "scope"),
    [
        ("a/a = 1", FREE),  # a may be 0
        ("(a^2 - 1)/(a - 1) = a + 1", FREE),
        ("0/(a - a) = 0", FREE),
        ("a^n = a^(n+1)", NAT),
        ("a^(n-1)*a = a^n", {"variables": "a:real n:nat", "example": {"a": "1/2", "n": "3"}}),
        ("rpow(a, 1)*rpow(a, -1) = 1", FREE),
        ("sqrt(a^2) = a", FREE),
        ("sum(i, 5, n, a^i) = sum(i, 5, n+1, a^i) - a^(n+1)", NAT),  # the range may be reversed
        ("sum(i, 1, n, 1/(i-2)) = sum(i, 1, n, 1/(i-2))", NAT),  # i = 2 divides by 0
        ("a = b", FREE),  # b is not declared
        ("log(a) = log(a)", FREE),
    ],
)
def test_equal_refuses(claim: str, scope: dict[str, Any]) -> None:
    assert not one(equal, claim, **scope)


def test_witness_must_be_the_difference_and_positive() -> None:
    assert accepted("a < 1/(1-a)", sign("goal", "a < 1/(1-a)", "a^2 + (1-a)", "1-a"), **REAL)
    assert not accepted("a < 1/(1-a)", sign("goal", "a < 1/(1-a)", "a^2 + 1", "1-a"), **REAL)
    assert not accepted("a < a^2", sign("goal", "a < a^2", "a*(a-1)"), **REAL)
    assert not accepted("a < 1/(1-a)", sign("goal", "a < 1/(1-a)", "1 - a + a^2", "a-1"), **REAL)


def sum_proof(base: str = "0", low: int = 0, **change: str) -> bool:
    whole = f"forall k from {low}: sum(i, 1, k, i) = k*(k+1)/2"
    step = change.get("step", "sum(i, 1, k+1, i) = (k+1)*(k+2)/2")
    return accepted(
        "sum(i, 1, n, i) = n*(n+1)/2",
        induction(
            "S",
            whole,
            base=[equal("base", f"sum(i, 1, {base}, i) = {base}*({base}+1)/2")],
            step=[equal("step", step, using=["IH"])],
        ),
        use("goal", "sum(i, 1, n, i) = n*(n+1)/2", "S", k=change.get("k", "n")),
        variables="n:nat",
        example={"n": "3"},
    )


def test_induction() -> None:
    assert sum_proof()
    assert not sum_proof(low=1)  # n may be 0
    assert not sum_proof(step="sum(i, 1, k+1, i) = (k+1)*(k+3)/2")
    assert not sum_proof(k="n - 1")  # not a natural number for n = 0
    assert not sum_proof(k="n/2")


def test_induction_starts_at_a_whole_number() -> None:
    """From 1/2 on, the base case would say nothing about 1, 2, 3, ..."""
    whole = "forall k from 0.5: (2*k - 1)*(k - 1)*(k - 2) = 0"
    base = [equal("b", "(2*0.5 - 1)*(0.5 - 1)*(0.5 - 2) = 0")]
    result = report(
        "0 = 0", induction("S", whole, base, [equal("s", "0 = 0")]), equal("goal", "0 = 0")
    )
    assert "whole number" in result.reason


def test_sequences_are_applied_to_naturals_only() -> None:
    scope = {
        "variables": "g:seq n:nat",
        "given": {"g": "forall i: 0 <= g(i)"},
        "example": {"g": "i -> i", "n": "2"},
    }
    assert accepted("0 <= g(n + 1)", sign("goal", "0 <= g(n + 1)"), **scope)
    assert not accepted("0 <= g(n/2)", sign("goal", "0 <= g(n/2)"), **scope)
    assert not accepted("0 <= g(n - 1)", sign("goal", "0 <= g(n - 1)"), **scope)
    count = recursion("f", "n", "1", "f(n)", start=1)
    rest = {"variables": "n:nat", "example": {"n": "1"}, "definitions": [count]}
    assert accepted("f(n+1) = f(n+1)", equal("goal", "f(n+1) = f(n+1)"), **rest)
    assert not accepted("f(n) = f(n)", equal("goal", "f(n) = f(n)"), **rest)


def test_induction_needs_its_base_and_its_hypothesis() -> None:
    whole = "forall k: k < 0"
    good = {"variables": "n:nat", "example": {"n": "0"}}
    step = [sign("step", "k + 1 < 0", "-1 - k")]
    assert not accepted(
        "n < 0",
        induction("S", whole, [sign("b", "0 < 0")], step),
        use("goal", "n < 0", "S", k="n"),
        **good,
    )
    assert not accepted(
        "n < 0",
        induction("S", whole, [sign("b", "0 < 1")], step),
        use("goal", "n < 0", "S", k="n"),
        **good,
    )


def test_outer_facts_about_the_same_name_do_not_leak_into_an_induction() -> None:
    assert not accepted(
        "1 <= n",
        induction("S", "forall n: 1 <= n", [sign("b", "1 <= 0")], [sign("s", "1 <= n + 1")]),
        use("goal", "1 <= n", "S", n="n"),
        variables="n:nat",
        given={"n": "5 <= n"},
        example={"n": "5"},
    )


def test_use_needs_the_hypotheses() -> None:
    claim = "a^n <= 1"
    step = use("goal", claim, "power_at_most_one", x="a", n="n")
    assert accepted(claim, step, **NAT)
    assert not accepted(claim, step, variables="a:real n:nat", example={"a": "1/2", "n": "3"})
    assert not accepted(claim, use("goal", claim, "no such lemma", x="a", n="n"), **NAT)
    assert not accepted(claim, use("goal", claim, "power_at_most_one", x="a"), **NAT)
    assert not accepted("a^n < 1", use("goal", "a^n < 1", "power_at_most_one", x="a", n="n"), **NAT)


def test_a_lemma_with_other_definitions_is_refused() -> None:
    lemma = theorem(
        "lemma",
        "f is positive",
        variables="x:real",
        claim="0 < f(x)",
        example={"x": "1"},
        definitions=[define("f", "x", "x^2 + 1")],
        proof=[sign("goal", "0 < f(x)")],
    )
    step = use("goal", "0 < f(a)", "lemma", x="a")
    same = [define("f", "x", "x^2 + 1")]
    other = [define("f", "x", "x^2 - 1")]
    assert accepted("0 < f(a)", step, definitions=same, lemmas=[lemma], **FREE)
    assert not accepted("0 < f(a)", step, definitions=other, lemmas=[lemma], **FREE)


def test_limits() -> None:
    powers = use("p", "lim n -> oo: a^n = 0", "limit_of_powers", x="a")
    goal = "lim n -> oo: (1 - a^n)/(2 + a^n) = 1/2"
    assert accepted(goal, powers, limit("goal", goal, "(1-p)/(2+p)", {"p": "p"}), **_shift())
    wrong = goal.replace("1/2", "1")
    assert not accepted(wrong, powers, limit("goal", wrong, "(1-p)/(2+p)", {"p": "p"}), **_shift())
    other = limit("goal", goal, "(1-p^2)/(2+p)", {"p": "p"})
    assert not accepted(goal, powers, other, **_shift())  # another function
    pole = "lim n -> oo: 1/a^n = 0"
    assert not accepted(pole, powers, limit("goal", pole, "1/p", {"p": "p"}), **_shift())
    jump = "lim n -> oo: (-1)^n = 1"
    assert not accepted(jump, use("goal", jump, "limit_of_powers", x="-1"))


def _shift() -> dict[str, Any]:
    return {"variables": "a:real", "given": UNIT, "example": {"a": "1/2"}}


def test_one_sided_limit() -> None:
    goal = "lim x -> 1: (1-x)/(1+x) = 0"
    step = limit("goal", goal, "(1-p)/(1+p)", {"p": "the variable"}, near="0 < x < 1")
    assert accepted(goal, step)
    far = limit("goal", goal, "(1-p)/(1+p)", {"p": "the variable"}, near="2 < x < 3")
    assert not accepted(goal, far)
    singular = "lim x -> 1: 1/(1-x) = 0"
    pole = limit("goal", singular, "1/(1-p)", {"p": "the variable"}, near="0 < x < 1")
    assert not accepted(singular, pole)


def test_squeeze() -> None:
    def attempt(upper: str, value: str) -> bool:
        return accepted(
            f"lim n -> oo: a^n*(1-a) = {value}",
            forall("low", "forall k from 1: 0 <= a^k*(1-a)", [sign("s", "0 <= a^k*(1-a)")]),
            forall(
                "high",
                f"forall k from 1: a^k*(1-a) <= {upper}",
                [sign("s", f"a^k*(1-a) <= {upper}", "a^k*a")],
            ),
            use("powers", "lim n -> oo: a^n = 0", "limit_of_powers", x="a"),
            limit("zero", "lim n -> oo: 0 = 0", "p - p", {"p": "powers"}),
            squeeze("goal", f"lim n -> oo: a^n*(1-a) = {value}", "low", "zero", "high", "powers"),
            variables="a:real",
            given=UNIT,
            example={"a": "1/2"},
        )

    assert attempt("a^k", "0")
    assert not attempt("a^k", "1")
    assert not attempt("2*a^k", "0")  # a true bound, but not the one with the known limit


def test_intermediate_value() -> None:
    goal = "exists x in (1, 2): x^2 = 2"
    assert accepted(goal, intermediate_value("goal", goal))
    none = "exists x in (2, 3): x^2 = 2"
    assert not accepted(none, intermediate_value("goal", none))
    broken = "exists x in (-1, 1): 1/x = 0"  # a pole inside
    assert not accepted(broken, intermediate_value("goal", broken))


def test_intermediate_value_of_a_sum() -> None:
    given = {
        "variables": "c:seq N:nat",
        "given": {"N": "1 < sum(k, 1, N, c(k))"},
        "example": {"c": "k -> 2", "N": "1"},
    }
    goal = "exists x in (0, 1): sum(k, 1, N, c(k)*x) = 1"
    assert accepted(goal, intermediate_value("goal", goal), **given)
    too_much = "exists x in (0, 1): sum(k, 1, N, c(k)*x) = 2"
    assert not accepted(too_much, intermediate_value("goal", too_much), **given)
    # a function of its variable's whole part would not be continuous
    jumps = "exists x in (0, 2): sum(k, 1, x, 1) = 3/2"
    assert not accepted(jumps, intermediate_value("goal", jumps))


def test_compute() -> None:
    assert report("1/3 + 1/6 = 1/2", compute("goal", "1/3 + 1/6 = 1/2")).strength == "exact"
    assert report("exp(1) < 2.72", compute("goal", "exp(1) < 2.72")).strength == "interval"
    for false in (
        "1/3 + 1/6 = 0.5001",
        "exp(1) < 2.718",
        "exp(1) = exp(1)",
        "1/0 < 2",
        "log(0) < 1",
    ):
        assert not accepted(false, compute("goal", false)), false


def test_cases() -> None:
    goal = "0 <= a^2 - a + 1"
    both = cases(
        "goal",
        goal,
        "a <= 1",
        [sign("x", goal, "a^2 + (1-a)")],
        [sign("y", goal, "(a-1)^2 + (a-1) + 1")],
    )
    assert accepted(goal, both, **FREE)
    swapped = cases(
        "goal",
        goal,
        "a <= 1",
        [sign("y", goal, "(a-1)^2 + (a-1) + 1")],
        [sign("x", goal, "a^2 + (1-a)")],
    )
    assert not accepted(goal, swapped, **FREE)


def test_cases_inside_a_case_need_a_name_of_their_own() -> None:
    goal = "-1 < a^2"

    def nested(named: str) -> Step:
        plain = [sign("x", goal)]
        inner = cases("in", goal, "a <= 0", plain, plain, named=named)
        return cases("goal", goal, "a <= 1", [inner], plain)

    assert accepted(goal, nested("lower"), **FREE)
    assert not accepted(goal, nested("case"), **FREE)
    assert not accepted(goal, nested(""), **FREE)


def test_what_is_neither_above_nor_below_zero_is_zero() -> None:
    weak = {"variables": "a:real", "example": {"a": "0"}}
    assert one(sign, "a^2 = 0", given={"low": "a^2 <= 0"}, **weak)
    assert not one(sign, "a^2 = 0", given={"low": "0 <= a^2"}, **weak)
    assert not one(sign, "a^3 = 0", given={"low": "a^3 <= 0"}, **weak)


def test_facts_moved_by_a_constant() -> None:
    given = {"variables": "a:real", "given": {"a": "1 <= a"}, "example": {"a": "2"}}
    assert one(sign, "0 < a", **given)
    assert one(sign, "0 < 2*a - 1", **given)
    assert one(sign, "1/2 - a < 0", **given)
    assert one(sign, "1 <= a", **given)
    for false in ("1 < a", "0 < a - 2", "a < 3", "0 < 1 - 2*a", "a != 2"):
        assert not one(sign, false, **given)
    apart = {"variables": "a:real", "given": {"a": "a != 1"}, "example": {"a": "2"}}
    assert one(sign, "2*a != 2", **apart)
    assert not one(sign, "a != 0", **apart)


def test_sign_of_a_number() -> None:
    assert one(equal, "sign(-2*a) = -sign(a) and sign(3) = 1 and sign(a - a) = 0", **FREE)
    assert one(sign, "0 < sign(a)", **REAL)
    assert one(compute, "sign(-1/3) = -1 and sign(1 - 1) = 0 and sign(sqrt(2)) = 1")
    product = use("s", "sign(a)*apow(a, 1) = a", "sign_times_magnitude", x="a")
    goal = "a*sign(a)*apow(a, 1) = a^2"
    assert accepted(goal, product, sign("goal", goal, num="a*(a - sign(a)*apow(a, 1))"), **FREE)
    for false in ("sign(2*a) = 2*sign(a)", "sign(a)^2 = 1", "sign(a^2) = 1"):
        assert not one(equal, false, **FREE)
    assert not one(sign, "0 < sign(a)", **FREE)
    assert not one(compute, "sign(sqrt(2)^2 - 2) = 0")


def test_squares_of_roots_in_a_common_denominator() -> None:
    goal = "1/(sqrt(a) + 1) = (sqrt(a) - 1)/(a - 1)"
    positive = {"variables": "a:real", "given": {"a": "1 < a"}, "example": {"a": "4"}}
    assert one(equal, goal, **positive)
    assert not one(equal, goal.replace("sqrt(a) - 1", "sqrt(a) - 2"), **positive)
    assert not one(equal, "1/(sqrt(a) + 1) = (sqrt(a) - 1)/(a^2 - 1)", **positive)


def test_expectation_respects_dependence() -> None:
    def claim(blocks: tuple[str, str], formula: str) -> bool:
        random = {
            n: {"block": b, "moments": ["1", "0", "1"]} for n, b in zip("xy", blocks, strict=True)
        }
        return accepted(formula, equal("goal", formula), random=random)

    assert claim(("one", "two"), "E(x*y) = 0")
    assert not claim(("one", "one"), "E(x*y) = 0")
    assert claim(("one", "one"), "E((x + 1)^2) = 2")
    assert not claim(("one", "one"), "E(x^2) = E(x)^2")
    assert not claim(("one", "one"), "E(1/x) = 1")


def test_random_variables_are_not_numbers() -> None:
    assert not accepted(
        "0 < E(z)",
        sign("goal", "0 < E(z)"),
        given={"z": "0 < z"},
        example={},
        random={"z": {"block": "z"}},
    )


def test_hypotheses_need_a_point_and_a_use() -> None:
    base = {"variables": "x:real", "claim": "0 < 1", "proof": [sign("goal", "0 < 1")]}
    idle = theorem("t", "t", given={"h": "0 < x"}, example={"x": "1"}, **base)
    assert "not used" in check_certificate(idle).reason
    empty = theorem(
        "t",
        "t",
        variables="x:real",
        given={"h": "0 < x", "k": "x < 0"},
        claim="x < x",
        example={"x": "1"},
        proof=[sign("goal", "x < x")],
    )
    assert "does not satisfy" in check_certificate(empty).reason


@pytest.mark.parametrize(
    ("definition", "words"),
    [
        (define("f", "x", "x + y"), "mentions y"),
        (define("f", "x", "f(x)"), "mentions f"),
        (recursion("f", "n", "0", "f(n+1)"), "itself with other arguments"),
        (define("exp", "x", "x"), "defined twice"),
    ],
)
def test_bad_definitions(definition: dict[str, Any], words: str) -> None:
    result = report("0 < 1", sign("goal", "0 < 1"), definitions=[definition])
    assert words in result.reason


@pytest.mark.parametrize(
    "change",
    [
        {"format": 2},
        {"kind": "belief"},
        {"variables": {"@0": "real"}},
        {"variables": {"x": "complex"}},
        {"conclusion": "0 < "},
        {"conclusion": "0 < 1 1"},
        {"proof": []},
        {"proof": "because"},
        {"proof": [{"fact": "goal", "formula": "0 < 1", "rule": "trust"}]},
    ],
)
def test_malformed_certificates_are_refused_with_a_reason(change: dict[str, Any]) -> None:
    good = theorem("t", "t", claim="0 < 1", proof=[sign("goal", "0 < 1")])
    assert check_certificate(good).accepted
    result = check_certificate(seal({**good, **change}))
    assert not result.accepted and result.reason


def test_counterexamples() -> None:
    def attempt(point: str, claim: str = "x < 2", given: str = "0 < x") -> bool:
        return check_certificate(
            counterexample(
                "c", "c", variables="x:real", given={"h": given}, claim=claim, point={"x": point}
            )
        ).accepted

    assert attempt("3")
    assert not attempt("1")  # the claim is true there
    assert not attempt("-3")  # the hypothesis fails there
    assert not attempt("3", claim="x < 2 and")


def test_solvers_attest_and_refuse() -> None:
    pytest.importorskip("cvc5")
    # Motzkin's polynomial: positive, but no sum of squares
    motzkin = "0 <= x^4*y^2 + x^2*y^4 - 3*x^2*y^2 + 1"
    scope = {"variables": "x:real y:real", "example": {"x": "1", "y": "2"}}
    result = report(motzkin, solvers("goal", motzkin), **scope)
    assert result.accepted and result.strength == "attested"
    false = motzkin.replace("+ 1", "+ 9/10")
    assert not accepted(false, solvers("goal", false), **scope)


def test_facts_only_joins_what_is_there() -> None:
    first = sign("one", "0 < a")
    assert accepted("0 < a and a < 1", facts("goal", "0 < a and a < 1"), **REAL)
    assert not accepted("0 < a and 1 < a", first, facts("goal", "0 < a and 1 < a"), **REAL)


def test_a_function_given_to_a_recursion_must_have_values() -> None:
    """i -> g(i) c/c has none where c = 0, although c cancels."""
    total = recursion("total", "g n", "0", "total(g, n) + g(n+1)")
    formula = "total(i -> g(i)*c/c, t) = total(g, t)"
    scope: dict[str, Any] = {
        "variables": "c:real g:seq t:nat",
        "example": {"c": "1", "g": "i -> i", "t": "2"},
        "definitions": [total],
    }
    assert not accepted(formula, equal("goal", formula), **scope)
    assert accepted(formula, equal("goal", formula), given={"c": "c != 0"}, **scope)


def test_the_checker_imports_nothing_of_the_search() -> None:
    """Neither SymPy nor any other part of the package, in a process of its own."""
    code = (
        "import sys, adamnx_theory.proof.checker as c;"
        "bad = [m for m in sys.modules if m.split('.')[0] in ('sympy', 'numpy', 'scipy', 'z3')"
        " or (m.startswith('adamnx_theory.') and not m.startswith('adamnx_theory.proof.checker')"
        " and m != 'adamnx_theory.proof')];"
        "print(bad); sys.exit(bool(bad))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    folder = Path(__file__).parents[2] / "adamnx_theory" / "proof" / "checker"
    for file in folder.glob("*.py"):
        assert "import sympy" not in file.read_text(encoding="utf-8")
        assert "from adamnx_theory" not in file.read_text(encoding="utf-8")


@pytest.mark.parametrize(("low", "holds"), [(10, True), (9, False)])
def test_the_lower_bound_of_a_natural_makes_a_fraction_positive(low: int, holds: bool) -> None:
    claim, body = f"forall t from {low}: 0 < (t-9)/(1+t)", "0 < (t-9)/(1+t)"
    assert accepted(claim, forall("goal", claim, [sign("s", body)])) is holds
