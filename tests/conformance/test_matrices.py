"""`conform` for optimizers of matrices: right implementations, wrong ones, its tolerance."""

from __future__ import annotations

import numpy as np
import pytest
from sympy import Rational

import adamnx_theory as at
from adamnx_theory.conformance.compare import compare
from adamnx_theory.conformance.matrices import (
    exact_matrices,
    matrix_sequences,
    matrix_standard,
    matrix_start,
)
from adamnx_theory.conformance.record import Record
from adamnx_theory.definitions import optimizer
from adamnx_theory.errors import BadInput

A, B, C = 3.4445, -4.7750, 2.0315
STEPS = 12


class Muon:
    """Averages for sums, and S^T S for tall matrices: the same at eps = 0."""

    def __init__(self, lr, momentum, weight_decay, eps=0.0, nesterov=True):
        self.lr, self.momentum, self.decay, self.B = lr, momentum, weight_decay, None
        self.eps, self.nesterov = eps, nesterov

    def step(self, x, g):
        mu = self.momentum
        self.B = (1 - mu) * g + (0 if self.B is None else mu * self.B)
        s = (1 - mu) * g + mu * self.B if self.nesterov else self.B
        s = s / (np.sqrt((s * s).sum()) + self.eps)
        tall = s.shape[0] > s.shape[1]
        s = s.T if tall else s
        for _ in range(5):
            gram = s @ s.T
            s = A * s + (B * gram + C * gram @ gram) @ s
        s = s.T if tall else s
        x = x * (1 - self.lr * self.decay)
        return x - self.lr * np.sqrt(max(1, x.shape[0] / x.shape[1])) * s


def share(asked, done):
    """The largest deviation over tolerance of one definition's run from another."""
    out = []
    for s in matrix_sequences(STEPS):
        x0 = matrix_start(s.gradients.shape[1:])
        out.append(compare(asked, Record(s, done.run(s.gradients, x0), {})).share)
    return max(out)


@pytest.mark.parametrize("name", ["muon", "adafactor"])
def test_a_definition_conforms_to_its_float64_reference_and_a_billionth_more_is_seen(name):
    o = optimizer(name)
    assert share(o, o) < 0.5
    more = o.value("lr") * Rational(1_000_000_001, 1_000_000_000)
    assert share(o, o.bind(lr=more)) > 1


def test_another_way_of_writing_muon_conforms():
    result = at.conform(Muon, "muon", eps=0, weight_decay="0.1", steps=STEPS)
    assert result.conforms and result.max_relative_deviation < 1e-11
    assert {c.sequence for c in result.sequences} == {s.name for s in matrix_sequences(STEPS)}
    assert result.to_dict()["conforms"] is True


@pytest.mark.parametrize(("options", "eps"), [({"nesterov": False}, 0), ({}, "1e-6")])
def test_a_departure_is_seen(options, eps):
    """No Nesterov momentum; averages, which are no sums where there is an eps."""
    result = at.conform(Muon, "muon", options=options, eps=eps, steps=STEPS)
    assert not result.conforms and result.matches_variant == ()
    assert "x" in {d.quantity for c in result.sequences for d in c.differences}


def test_implementations_of_one_definition_are_held_against_the_same_numbers():
    asked, more = optimizer("muon").bind(eps=0), optimizer("muon").bind(eps=0, weight_decay="0.2")
    gradients = matrix_sequences(4)[0].gradients
    x0 = matrix_start(gradients.shape[1:])
    exact, allowed = matrix_standard(asked, gradients, x0)
    assert matrix_standard(optimizer("muon").bind(eps=0), gradients.copy(), x0)[0] is exact
    fresh = exact_matrices(asked, gradients, x0)
    assert np.array_equal(fresh.path, exact.path) and (allowed.path > 0).all()
    others = [(more, gradients, x0), (asked, -gradients, x0), (asked, gradients, x0 + 1)]
    for other in others:
        assert not np.array_equal(matrix_standard(*other)[0].path, exact.path)
    with pytest.raises(ValueError, match="read-only"):
        exact.path[0] = 1


def test_a_target_that_changes_shapes_is_one_sentence():
    def flat(x, g, state, lr, momentum, eps, weight_decay):
        return x.ravel()

    with pytest.raises(BadInput, match="returns the shape") as caught:
        at.conform(flat, "muon")
    assert "\n" not in str(caught.value)
