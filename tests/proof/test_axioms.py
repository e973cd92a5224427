"""The textbook facts that proofs may use, tried at random points; a false one is noticed."""

from __future__ import annotations

import random
from collections.abc import Mapping
from typing import Any

import mpmath
import pytest
import semantics

from adamnx_theory.proof.checker.axioms import AXIOMS, Axiom, _axiom
from adamnx_theory.proof.checker.show import show

LARGE = 10**500  # an index at which the limits among the facts are nearly reached


@pytest.fixture(autouse=True)
def digits() -> Any:
    with mpmath.workdps(50):
        yield


def draw(sorts: Mapping[str, str], choose: random.Random) -> dict[str, Any]:
    return {name: DRAWS[sort](choose) for name, sort in sorts.items()}


def real(choose: random.Random) -> Any:
    return mpmath.mpf(choose.randint(-300, 300)) / choose.choice((100, 301))


def sequence(choose: random.Random) -> Any:
    """c i^-s, or c r^i; its sums stay below a bound of `real` size in about a third of cases."""
    c, r, s = real(choose) / 3, choose.choice((0.3, 0.6)), choose.choice((0, 2, 3))
    if choose.random() < 0.5:
        return lambda i: c * mpmath.mpf(r) ** int(i)
    return lambda i: c / mpmath.mpf(max(i, 1)) ** s


DRAWS: dict[str, Any] = {
    "nat": lambda choose: mpmath.mpf(choose.randint(0, 9)),
    "real": real,
    "nat -> real": sequence,
}


def holds(axiom: Axiom, names: dict[str, Any]) -> bool:
    conclusion = axiom.conclusion
    if conclusion[0] != "lim":
        return semantics.holds(show(conclusion), names)
    _, index, to, body, limit = conclusion
    assert to == ("oo",)
    at = semantics.value(show(body), {**names, index: mpmath.mpf(LARGE)})
    return abs(at - semantics.value(show(limit), names)) < 0.5


def tried(axiom: Axiom, seed: str) -> tuple[int, bool]:
    """How many points satisfied the hypotheses, and whether the conclusion held at all."""
    choose, points = random.Random(seed), 0
    for _ in range(4000):
        names = draw(axiom.variables, choose)
        if all(semantics.holds(show(h), names, 0, upto=40) for h in axiom.hypotheses):
            points += 1
            if not holds(axiom, names):
                return points, False
        if points == 60:
            break
    return points, True


@pytest.mark.parametrize("name", AXIOMS)
def test_fact(name: str) -> None:
    points, good = tried(AXIOMS[name], name)
    assert points >= 20 and good


@pytest.mark.parametrize(
    ("variables", "hypotheses", "conclusion"),
    [
        ("x:real n:nat", "0 < x", "x^n <= 1"),
        ("x:real y:real n:nat", "x < y; 1 <= n", "x^n < y^n"),
        ("x:real y:real z:real", "0 < x; y < z", "rpow(x, y) < rpow(x, z)"),
        ("x:real y:real", "0 < x; 0 < y", "log(x + y) = log(x) + log(y)"),
        ("x:real y:real c:real", "0 < c", "apow(x + y, c) = apow(x, c) + apow(y, c)"),
        ("x:real c:real", "0 < c", "apow(x, c) <= apow(x^2, c)"),
        ("x:real", "", "sin(x) <= 1/2"),
        ("a:seq", "forall n: 0 <= a(n)", "lim n -> oo: a(n) = 0"),
        ("a:seq B:real", "forall n: sum(k, 1, n, a(k)) <= B", "lim n -> oo: a(n) = 0"),
        ("x:real", "-3 < x", "lim n -> oo: x^n = 0"),
    ],
)
def test_a_false_fact_is_noticed(variables: str, hypotheses: str, conclusion: str) -> None:
    assert not tried(_axiom(variables, hypotheses, conclusion, "false"), conclusion)[1]
