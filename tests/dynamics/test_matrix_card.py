"""What is derived about optimizers of matrices, against runs and controls."""

from __future__ import annotations

import json
from dataclasses import replace

import numpy as np
import pytest
from sympy.matrices.expressions import HadamardPower

import adamnx_theory as at
from adamnx_theory.definitions import optimizer, problem
from adamnx_theory.definitions.matrix import X
from adamnx_theory.dynamics import StepMap, card, jacobian, linearize, sharp_condition, threshold
from adamnx_theory.dynamics.matrix_values import chain, matrix_stability, matrix_step_bound
from adamnx_theory.dynamics.symmetry.matrix_symmetry import equivariant, matrix_invariances
from adamnx_theory.errors import BadInput

RANDOM = np.random.default_rng(8)
MUON, ADAFACTOR = optimizer("muon"), optimizer("adafactor")


@pytest.mark.parametrize("name", ["muon", "adafactor"])
def test_a_card_is_complete_and_json(name):
    made = card(optimizer(name))
    record = made.to_dict()
    assert json.loads(json.dumps(record)) == record and record["coincidences"] is None
    labels = [label for label, text in made.lines if text]
    assert labels == ["stability", "step bound", "gradient scaling", "units of x", "reflection",
                      "translation", "orthogonal", "permutation", "becomes"]
    assert made.stability is not None and made.refusal == ""


def number(e, values):
    """An expression at these values of its symbols, by name."""
    return float(e.subs({s: values[str(s)] for s in e.free_symbols}))


def test_invariances():
    texts = {o.name: {i.name: i.text for i in matrix_invariances(o)} for o in (MUON, ADAFACTOR)}
    assert texts["muon"] == {
        "gradient scaling": "yes at eps = 0", "units of x": "no", "reflection": "yes",
        "translation": "yes at weight_decay = 0", "orthogonal": "yes", "permutation": "yes"}
    assert texts["adafactor"] == {
        "gradient scaling": "yes at eps1 = 0", "units of x": "yes at eps1 = eps2 = 0",
        "reflection": "yes", "translation": "no", "orthogonal": "no", "permutation": "yes"}


def test_an_orthogonal_change_of_gradients_is_one_of_the_trajectory():
    g, x0 = RANDOM.normal(size=(9, 4, 3)), RANDOM.normal(size=(4, 3))
    u, v = (np.linalg.qr(RANDOM.normal(size=(n, n)))[0] for n in (4, 3))
    for o, same in ((MUON, True), (ADAFACTOR, False)):
        turned = o.run(u @ g @ v.T, u @ x0 @ v.T)
        assert np.allclose(turned, u @ o.run(g, x0) @ v.T, rtol=1e-9, atol=1e-9) is same


def test_a_step_entry_by_entry_is_not_orthogonal():
    crooked = replace(MUON, name="crooked", update={
        **MUON.update, X: MUON.update[X] + HadamardPower(MUON.steps[1][0], 3)})
    assert equivariant(MUON) and not equivariant(crooked)
    assert {i.name: i.text for i in matrix_invariances(crooked)}["orthogonal"] == "no"
    assert matrix_step_bound(crooked).bound is None


def test_the_bound_of_muons_step_is_attained_and_never_exceeded():
    o = MUON.bind(lr=1, eps=0, momentum=0)
    bound = number(matrix_step_bound(MUON).bound, {"rows": 2, "columns": 2, "lr": 1})
    s = np.linspace(0, 1, 1_000_001)
    out = s
    for _ in range(5):
        out = 3.4445 * out - 4.7750 * out**3 + 2.0315 * out**5
    best = s[np.argmax(out)]
    g = np.diag([best, np.sqrt(1 - best**2)])
    largest = np.abs(o.run(g[None], np.zeros((2, 2)))[1]).max()
    assert 0.9999 * bound < largest <= bound * (1 + 1e-5)
    walked = np.diff(MUON.bind(lr=1).run(RANDOM.normal(size=(30, 6, 2)), np.zeros((6, 2))), axis=0)
    assert np.linalg.norm(walked, 2, axis=(1, 2)).max() <= bound * np.sqrt(3) * (1 + 1e-5)


def test_the_polynomials_are_read_off_the_steps():
    found = chain(MUON)
    assert len(found.maps) == 5 and len(set(found.maps)) == 1
    assert float(found.slope) == pytest.approx(3.4445**5)
    low, high = found.range()
    assert low == 0 and float(high) == pytest.approx(1.202368605163)
    assert chain(ADAFACTOR) is None


@pytest.mark.parametrize(("factor", "stable"), [(0.97, True), (1.03, False)])
def test_muon_near_a_minimizer(factor, stable):
    """Tiny distances, where eps rules: phi < (2 - mu)(1 + momentum)/(1 + 2 momentum)."""
    o = MUON.bind(eps=1, momentum="0.5", weight_decay=0)
    found, curvature = matrix_stability(o), 3.0
    values = {**{p.name: float(o.value(p.name)) for p in o.parameters}, "rows": 4, "columns": 2}
    unit = number(found.gain, values) * curvature / values["lr"]
    lr = factor * number(found.bound, {**values, "mu": 0}) / unit
    x0 = 1e-9 * RANDOM.normal(size=(4, 2))
    path = o.bind(lr=lr).run(lambda x: curvature * x, x0, 120)
    sizes = np.linalg.norm(path, axis=(1, 2))
    growth = sizes[-1] / sizes[0]
    assert growth < 0.2 if stable else growth > 5


def test_engines_of_coordinates_say_that_they_do_not_take_matrices():
    from adamnx_theory.simulation.codegen.build import optimizer_steps
    from adamnx_theory.simulation.gradients import GradientModel
    from adamnx_theory.simulation.machine import Walk
    from adamnx_theory.simulation.precise import run_precisely

    p = problem("engval1", n=4)
    asked = [
        lambda: at.simulate_local("muon", "tridia"),
        lambda: at.simulate_local(MUON, p),
        lambda: linearize(MUON, np.eye(2)),
        lambda: threshold(MUON, np.eye(2)),
        lambda: jacobian(MUON),
        lambda: sharp_condition(MUON),
        lambda: StepMap(MUON, p),
        lambda: optimizer_steps(MUON, GradientModel(0.3, 1.7), 0.75, 4),
        lambda: Walk(MUON, np.ones(4), 5),
        lambda: run_precisely(MUON, p, 5, 30),
    ]
    for ask in asked:
        with pytest.raises(BadInput, match="muon moves whole matrices") as caught:
            ask()
        assert str(caught.value).endswith(".") and "\n" not in str(caught.value)
