"""The certificates of the sharp conditions and of the stationary covariance."""

from __future__ import annotations

import numpy as np
import pytest
import sympy as sp

from adamnx_theory.claims.evidence import Control, twin
from adamnx_theory.claims.lemmas import averages
from adamnx_theory.claims.lemmas.stability import flip, mode, stable, unstable
from adamnx_theory.claims.lemmas.stationary import pair_covariance, scalar_variance
from adamnx_theory.definitions import optimizer
from adamnx_theory.dynamics import linearize
from adamnx_theory.errors import BadInput
from adamnx_theory.proof.checker import check_certificate, seal

NAMES = ["adam", "adam_eps_inside", "adamw", "adamw_eps_inside", "adamnx", "adax", "ademamix",
         "exadam", "heavy_ball", "nesterov", "rmsprop", "rmsprop_momentum", "sgd"]
CASES = [(n, {}) for n in NAMES] + [("aida", {"p": "2", "q": "1"})]
case = pytest.mark.parametrize(("name", "values"), CASES, ids=[n for n, _ in CASES])


def _with_condition(certificate, old, new):
    """The same proof under a changed hypothesis."""
    changed = []
    for entry in certificate["hypotheses"]:
        formula = entry["formula"]
        if entry["name"] == "condition":
            assert old in formula
            formula = formula.replace(old, new, 1)
        changed.append({**entry, "formula": formula})
    return seal({**certificate, "hypotheses": changed})


@case
def test_the_three_theorems_are_accepted_exactly(name, values):
    for build in (stable, unstable, flip):
        report = check_certificate(build(name, **values))
        assert report.accepted and report.strength == "exact", (build, report.reason)


@case
def test_a_bound_that_is_off_by_a_percent_is_refused(name, values):
    wide = _with_condition(stable(name, **values), "< 2", "< 2.02")
    narrow = _with_condition(unstable(name, **values), "2", "1.98")
    moved = _with_condition(flip(name, **values), "= 2", "= 1.98")
    for certificate in (wide, narrow, moved):
        assert not check_certificate(certificate).accepted


@case
def test_a_smaller_circle_is_refused(name, values):
    assert not check_certificate(twin(stable(name, **values), Control("< 1", "< 1/2"))).accepted


@case
def test_the_statements_hold_in_numbers(name, values):
    """What the texts say, read back: the parts of P, and the condition, at random points."""
    m = mode(name, **values)
    random = np.random.default_rng(1)
    for _ in range(3):
        point = {s: sp.Rational(int(random.integers(1, 99)), 100)
                 for s in m.polynomial.free_symbols if str(s) not in ("z", "phi")}
        phi = next(s for s in m.polynomial.free_symbols if str(s) == "phi")
        left = m.pull.subs(point)
        right = 2 - sum(v for s, v in point.items() if str(s) == "mu")
        for share, inside in ((0.99, True), (1.01, False)):
            at = m.polynomial.subs(point).subs(phi, sp.solve(left - right, phi)[0] * share)
            roots = np.roots([float(c) for c in sp.Poly(at, sp.Symbol("z")).all_coeffs()])
            assert bool((np.abs(roots) < 1).all()) is inside


def test_what_is_no_sum_of_averages_is_refused():
    with pytest.raises(BadInput, match="jumps"):
        mode("lion")
    with pytest.raises(BadInput, match="exponential averages"):
        mode("aida", q="2")


def test_the_second_eigenvalue_at_the_flip_of_adamw():
    assert flip("adamw_eps_inside")["conclusion"].endswith("= (z + 1)*(z + beta1 - beta1*mu)")


GENERAL = [averages.complex_inside, averages.below_one, averages.above_minus_one,
           averages.crossing]


@pytest.mark.parametrize("build", GENERAL)
def test_the_theorems_for_any_number_of_averages(build):
    report = check_certificate(build())
    assert report.accepted and report.strength == "exact", report.reason


@pytest.mark.parametrize(("build", "old", "new"), [
    (averages.complex_inside, "0 <= B < 1", "0 <= B < 1.01"),
    (averages.below_one, "0 < mu", "-0.01 < mu"),
    (averages.above_minus_one, "< 2 - mu", "< 2.01 - mu"),
    (averages.crossing, "2 - mu <", "1.99 - mu <"),
])
def test_with_a_wider_hypothesis_they_are_refused(build, old, new):
    certificate = build()
    changed = [{**e, "formula": e["formula"].replace(old, new)} for e in certificate["hypotheses"]]
    assert changed != certificate["hypotheses"]
    assert not check_certificate(seal({**certificate, "hypotheses": changed})).accepted


@pytest.mark.parametrize("build", [pair_covariance, scalar_variance])
def test_the_covariance_certificates(build):
    certificate = build()
    report = check_certificate(certificate)
    assert report.accepted and report.strength == "exact"
    assert not check_certificate(twin(certificate, Control("s2*", "1.01*s2*"))).accepted


def test_the_certified_variance_is_the_computed_one():
    point = {k: float(sp.Rational(v)) for k, v in scalar_variance()["example"].items()}
    o = optimizer("adam_eps_inside", lr=point["a"], beta1=point["b1"], eps=1)
    computed = linearize(o, point["g"]).stationary_covariance(np.sqrt(point["s2"]))[0, 0]
    assert computed == pytest.approx(point["xx"], rel=1e-12)
