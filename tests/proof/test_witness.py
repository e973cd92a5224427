"""The search for witnesses: what it finds is accepted, what is false is not found."""

from __future__ import annotations

from typing import Any

import pytest
import sympy as sp

from adamnx_theory.proof.build import theorem
from adamnx_theory.proof.checker import check_certificate
from adamnx_theory.proof.text import text
from adamnx_theory.proof.witness import Fact, decide, find, unit_interval

a, b, c = sp.symbols("a b c")
UNIT = unit_interval(a, b, c)
POSITIVE = [Fact(x) for x in (a, b, c)]


def certified(gap: Any, facts: list[Fact], strict: bool = True) -> Any:
    """The checker's report on `0 < gap` (or <=), by whatever step `decide` writes."""
    formula = f"0 {'<' if strict else '<='} {text(gap)}"
    needed = sorted(str(s) for s in gap.free_symbols)
    given = {
        f"h{i}": f"0 {'<' if f.strict else '<='} {text(f.expression)}"
        for i, f in enumerate(facts)
        if {str(s) for s in f.expression.free_symbols} <= set(needed)
    }
    step = decide("goal", formula, gap, facts, strict)
    for _ in range(len(given) + 1):
        certificate = theorem(
            "t",
            "t",
            variables=" ".join(f"{n}:real" for n in needed),
            given=given,
            claim=formula,
            example=dict.fromkeys(needed, "1/2"),
            proof=[step],
        )
        report = check_certificate(certificate)
        idle = [k for k in given if f"the hypothesis {k} is not used" == report.reason]
        if not idle:
            return report
        given = {k: v for k, v in given.items() if k not in idle}
    raise AssertionError("unreachable")


@pytest.mark.parametrize(
    ("gap", "facts", "method"),
    [
        (a * (1 - a) ** 3, UNIT, "factors"),
        ((a + b) / (a * b) * (1 - c), UNIT, "factors"),
        (a**2 + 3 * a * b + b, POSITIVE, "factors"),
        (1 - b * c, UNIT, "Bernstein"),
        (1 + a * b - a * b * c, UNIT, "Bernstein"),
        (3 * a**2 - 3 * a + 1, UNIT, "Handelman"),
        (a - a * b * c + (1 - a) * b, UNIT, None),
    ],
)
def test_true_ones_are_found_exactly_and_accepted(gap: Any, facts: list[Fact], method: str) -> None:
    witness = find(gap, facts)
    assert witness is not None
    assert method is None or witness.method == method
    assert sp.cancel(witness.num / witness.den - gap) == 0
    report = certified(gap, facts)
    assert report.accepted and report.strength == "exact", report.reason


@pytest.mark.parametrize("gap", [a - b, 2 * a - 1, a * b - c, 1 - 3 * a * (1 - a) - b, -a])
def test_false_ones_are_not_found_and_the_solvers_refuse(gap: Any) -> None:
    pytest.importorskip("cvc5")
    assert find(gap, UNIT) is None
    assert decide("goal", "0 < 1", gap, UNIT, True)["rule"] == "solvers"
    assert not certified(gap, UNIT).accepted


def test_what_no_certificate_is_found_for_is_only_attested() -> None:
    pytest.importorskip("cvc5")
    motzkin = a**4 * b**2 + a**2 * b**4 - 3 * a**2 * b**2 + 1
    assert find(motzkin, []) is None
    report = certified(motzkin, [], strict=False)
    assert report.accepted and report.strength == "attested", report.reason


def test_a_weak_witness_is_not_passed_off_as_strict() -> None:
    assert not find((a - b) ** 2, UNIT).strict  # type: ignore[union-attr]
    assert decide("goal", "0 < 1", (a - b) ** 2, UNIT, True)["rule"] == "solvers"
    assert decide("goal", "0 < 1", (a - b) ** 2, UNIT, False)["rule"] == "sign"
