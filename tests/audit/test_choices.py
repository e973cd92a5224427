"""Rates with min and max: which branch holds in the end, range, direction, and refusals."""

from __future__ import annotations

import random
from fractions import Fraction
from itertools import pairwise

import pytest
import sympy as sp

from adamnx_theory.audit import audit
from adamnx_theory.audit.branches import Choice, Settled, leaves, nodes, settle, tree_of
from adamnx_theory.audit.course import course_of
from adamnx_theory.audit.envelope import direction, unit_interval
from adamnx_theory.audit.parse import parse
from adamnx_theory.claims.evidence import Control, control_outcome
from adamnx_theory.definitions.schedule import STEP as t
from adamnx_theory.proof.checker import check_certificate
from adamnx_theory.proof.evaluate import evaluate


def tree(expression: str, **values: str):
    found = tree_of(parse(expression, values))
    assert found is not None
    return found


def settled(expression: str, **values: str) -> Settled:
    found = settle(tree(expression, **values))
    assert isinstance(found, Settled), found
    return found


#: expression, the branch that holds in the end, and from which step on
CROSSINGS = [
    ("min(0.999, 1 - 1/t)", "0.999", 1000),
    ("max(0.9, 1 - 1/(t+1))", "1 - 1/(t+1)", 9),
    ("max(0, 1 - 1/t)", "1 - 1/t", 1),
    ("0.9*min(1, t/100)", "0.9", 100),
    ("1 - max(1/t, 1/t**2, 0.001)", "0.999", 1000),
    ("min(0.9, max(0.5, 1/t))", "0.5", 2),
    ("t*min(1/t, 1/2)/2", "0.5", 2),
    ("min(0.2, 1/t) + max(0.5, 1 - 4/t)", "1/t + 1 - 4/t", 8),
    ("max(0.9, 1 - 0.5**t)", "1 - 0.5**t", 4),
    ("1 - 1/max(4, sqrt(t))", "1 - 1/sqrt(t)", 16),
    ("min(0.99, 1 - t**-0.8)", "0.99", 317),
    ("max(0.5, 1 - exp(-t/50))", "1 - exp(-t/50)", 35),
    ("min(exp(-t/10), exp(-t/20))", "exp(-t/10)", 1),
    ("max(1/t, 1/(t + sqrt(t+1)))", "1/t", 1),
    ("max(1 - 1/t, 1 - log(t)/t)", "1 - 1/t", 4),
    ("min(0.9, 1 - 1/log(t+2))", "0.9", 22026),
]


@pytest.mark.parametrize(("expression", "branch", "step"), CROSSINGS)
def test_the_branch_that_holds(expression, branch, step):
    found = settled(expression)
    assert sp.simplify(found.leaf.expression - parse(branch)) == 0
    assert found.step == step
    rate, leaf = parse(expression), found.leaf.expression
    for n in (step, step + 1, step + 17, 40 * step):
        assert abs(sp.N((rate - leaf).subs(t, n), 40)) < 1e-35
    if step > 1 and "log" not in expression:  # and not before; log(t+d) > log(t+d-1) loses one
        assert abs(sp.N((rate - leaf).subs(t, step - 1), 40)) > 1e-12


@pytest.mark.parametrize(("expression", "branch", "step"), CROSSINGS)
def test_the_definition_in_the_certificate_is_the_rate(expression, branch, step):
    certificate = settled(expression).proof.certificate
    rate = parse(expression)
    for n in (1, 2, 3, 7, 60):
        read = evaluate(f"rate({n})", certificate["definitions"])
        assert read == pytest.approx(float(sp.N(rate.subs(t, n), 30)), rel=1e-14)


@pytest.mark.parametrize(
    ("expression", "old", "new"),
    [
        ("min(0.999, 1 - 1/t)", "forall t from 1001", "forall t from 500"),
        ("min(0.999, 1 - 1/t)", "rate(1000) = ", "rate(999) = "),
        ("min(0.999, 1 - 1/t)", "rate(t) = branch1(t)", "rate(t) = branch2(t)"),
        ("max(0.9, 1 - 0.5**t)", "forall t from 4", "forall t from 3"),
        ("max(0.5, 1 - exp(-t/50))", "forall t from 35", "forall t from 34"),
        ("min(0.99, 1 - t**-0.8)", "forall t from 317", "forall t from 316"),
        ("max(1 - 1/t, 1 - log(t)/t)", "forall t from 4", "forall t from 2"),
    ],
)
def test_an_earlier_step_or_another_branch_is_refused(expression, old, new):
    proof = settled(expression).proof
    assert check_certificate(proof.certificate).accepted
    rejected, said = control_outcome(proof.certificate, Control(old, new))
    assert rejected, said


@pytest.mark.parametrize(
    "expression",
    ["1 - max(exp(-t/10), 1/t)", "min(0.9, 0.5**t, 0.7**t)", "max(1/t, 1/(sqrt(t+3) + sqrt(t+1)))"],
)
def test_what_is_not_proved_is_not_decided(expression):
    found = audit(expression)
    for about in ("limit", "gains_sum", "gains_square_sum"):
        assert not found[about].decided and "was not proved" in found[about].how
    assert not found["class"].decided and not found["variance_limit"].decided


def test_a_choice_inside_is_not_followed():
    found = audit("1 - (1/t - 1/4)*min(1/t, 1/3)")
    assert not found["class"].decided and "is not followed" in found["limit"].how
    assert found["effective_samples"].decided


@pytest.mark.parametrize(
    ("expression", "why"),
    [("max(1.2, 0.9 + 1/t)", "1.9 at t = 1"), ("min(0.5, 1 - 9/t)", "-8 at t = 1")],
)
def test_outside_the_unit_interval(expression, why):
    inside = audit(expression)["in_unit_interval"]
    assert inside.value is False and why in inside.how
    assert unit_interval(tree(expression)) is None


def _random_rate(rng: random.Random) -> str:
    def branch() -> str:
        a, b = rng.randint(1, 9), rng.randint(1, 9)
        return rng.choice([f"{a}/10", f"1 - {a}/(t+{a + b})", f"{a}/(t+{a})", f"t/(t+{b})"])

    outer, inner = rng.choice(["min", "max"]), rng.choice(["min", "max"])
    return f"{outer}({rng.randint(1, 9)}/10, {inner}({branch()}, {branch()}))"


def test_random_rates_against_brute_force():
    """Direction and range agree with all values up to t = 400; the proofs are accepted."""
    rng = random.Random(7)
    proved = 0
    for _ in range(8):
        rate = parse(_random_rate(rng))
        shape = tree_of(rate)
        if not isinstance(shape, Choice):
            continue
        values = [Fraction(str(rate.subs(t, n))) for n in range(1, 401)]
        up, down = (direction(shape, rises) for rises in (True, False))
        rises = all(a <= b for a, b in pairwise(values))
        falls = all(a >= b for a, b in pairwise(values))
        assert (up is None or rises) and (down is None or falls), rate
        inside = unit_interval(shape)
        assert inside is not None and all(0 <= v <= 1 for v in values), rate
        proved += (up is not None) + (down is not None)
        found = settle(shape)
        assert isinstance(found, Settled), (rate, found)
        end = [Fraction(str(found.leaf.expression.subs(t, n))) for n in range(1, 401)]
        assert values[found.step - 1 :] == end[found.step - 1 :]
        if found.step > 1 and found.meets - found.step < 60:  # no further back is looked
            assert values[found.step - 2] != end[found.step - 2], (rate, found.step)
    assert proved > 3


def test_a_direction_that_is_not_there_is_refused():
    proof = direction(tree("min(0.999, 1 - 1/t)"), True)
    assert proof is not None
    for old, new in (("rate(t) <= rate(t+1)", "rate(t+1) <= rate(t)"),
                     ("rate(t) <= rate(t+1)", "rate(t) < rate(t+1)")):  # fmt: skip
        rejected, said = control_outcome(proof.certificate, Control(old, new))
        assert rejected, said


def test_a_range_that_is_not_there_is_refused():
    proof = unit_interval(tree("max(0, 1 - 5/t)"))
    assert proof is not None
    for old, new in (("<= 1", "<= 9/10"), ("0 <= rate", "1/100 <= rate")):
        rejected, said = control_outcome(proof.certificate, Control(old, new))
        assert rejected, said


def test_the_tree_has_all_branches_once():
    found = tree("min(0.9, max(1/2, 1/t), max(1/2, 1 - 1/t))")
    assert [str(leaf.expression) for leaf in leaves(found)].count("1/2") == 1
    assert isinstance(found, Choice) and found.name == "rate"
    assert len([n for n in nodes(found) if isinstance(n, Choice)]) == 4


def test_too_many_branches():
    text = "+".join(f"min(1/{k}, 3/t**{k})" for k in range(4, 9))
    assert tree_of(parse(text)) is None
    course = course_of(parse(text))
    assert course is not None and course.settled is None and "8 branches" in course.problem
