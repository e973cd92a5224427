"""The certificates of AdaDelta's largest steps, and what their words mean."""

from __future__ import annotations

import numpy as np
import pytest
import sympy as sp

from adamnx_theory.claims.evidence import Control, twin
from adamnx_theory.claims.lemmas.own_steps import (
    concave,
    largest_gradient,
    largest_step,
    means,
    one_step,
)
from adamnx_theory.definitions import optimizer
from adamnx_theory.dynamics.steps.stepsize import step_bound
from adamnx_theory.proof.checker import check_certificate, seal


@pytest.mark.parametrize("build", [largest_step, concave, means, one_step, largest_gradient])
def test_the_theorems_are_accepted_exactly(build):
    report = check_certificate(build())
    assert report.accepted and report.strength == "exact", report.reason


@pytest.mark.parametrize(("build", "old", "new"), [
    (largest_step, "<= e*(1 + ", "<= 99/100*e*(1 + "), (largest_gradient, "<= 1", "<= 99/100"),
    (concave, "1 + rho*(", "1 + rho^2*("), (means, "(1 + rho)*w", "(2 + rho)*w"),
    (one_step, "<= rpow", "<= 1/2*rpow")])
def test_twins_that_say_too_much_are_refused(build, old, new):
    assert not check_certificate(twin(build(), Control(old, new))).accepted


@pytest.mark.parametrize(("build", "name", "weaker"), [
    (largest_gradient, "size", "forall i from 1: g(i)^2 <= 2"),
    (largest_gradient, "rho", "0 < rho < 2"), (largest_step, "e", "-1 < e"),
    (one_step, "below", "U <= 2*rpow(y, rho)"), (concave, "rho", "0 < rho < 2")])
def test_weaker_hypotheses_do_not_do(build, name, weaker):
    certificate = build()
    changed = [{**h, "formula": weaker} if h["name"] == name else h
               for h in certificate["hypotheses"]]
    assert changed != certificate["hypotheses"]
    assert not check_certificate(seal({**certificate, "hypotheses": changed})).accepted


def test_the_recurrences_are_those_of_the_definition():
    """The certificate's v, u and d^2 as its text says them, against a run of the optimizer."""
    o, random = optimizer("adadelta", rho="0.7", eps="0.3"), np.random.default_rng(2)
    g, rho, e = random.normal(size=20) ** 3, 0.7, 0.3
    v = u = 0.0
    moved = np.diff(o.run(g[:, None], [0.0])[:, 0]) ** 2
    for t in range(20):
        new = rho * v + (1 - rho) * g[t] ** 2
        square = (u + e) / (new + e) * g[t] ** 2
        u, v = rho * u + (1 - rho) * (u + e) / (new + e) * g[t] ** 2, new
        assert moved[t] == pytest.approx(square, rel=1e-12)
    bodies = {d["name"]: d["succ"] for d in largest_step()["definitions"]}
    assert bodies == {
        "v": "rho*v(rho, g, n) + (1 - rho)*g(n+1)^2",
        "u": "rho*u(rho, e, g, n) + (1 - rho)*(u(rho, e, g, n) + e)/(v(rho, g, n+1) + e)*g(n+1)^2",
    }


def test_the_bound_is_the_cards():
    o = optimizer("adadelta")
    lr, rho, eps = (p.symbol for p in o.parameters)
    certified = eps * (1 + ((1 + rho) ** (o.t - 1) - 1) / rho) / (1 - rho)
    assert sp.simplify(step_bound(o).bound ** 2 / lr**2 - certified) == 0
