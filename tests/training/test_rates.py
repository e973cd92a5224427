"""AdaX's rate inside AdamNX: the update is AdamNX's, and at one parameter the runs are one."""

from __future__ import annotations

import numpy as np
import sympy as sp

from adamnx_theory.definitions.optimizers import adamnx
from adamnx_theory.definitions.schedules import adamnx as own_rate
from adamnx_theory.simulation.machine import Walk
from adamnx_theory.training.rates import adax_in_adamnx, adax_parameter, with_rate

STEPS = 400


def test_with_its_own_rate_it_is_adamnx():
    assert dict(with_rate(own_rate.DEFINITION).update) == dict(adamnx.DEFINITION.update)
    assert dict(adax_in_adamnx().update) != dict(adamnx.DEFINITION.update)


def test_the_parameter_gives_adamnx_rate():
    for beta2 in ("99/100", "9/10", "1/2"):
        b = sp.Rational(beta2)
        mapped = adax_in_adamnx().bind(beta2=adax_parameter(b))
        left = adamnx.DEFINITION.bind(beta2=b).coefficient_table(STEPS)
        right = mapped.coefficient_table(STEPS)
        rates = [sorted(tuple(v) for v in table.values()) for table in (left, right)]
        assert rates[0] == rates[1]
        default = adax_in_adamnx().coefficient_table(STEPS)
        assert sorted(tuple(v) for v in default.values()) != rates[0]


def test_steps_are_equal_to_the_last_bit():
    gradients = np.random.default_rng(0).standard_normal((STEPS, 3, 5))
    mapped = adax_in_adamnx().bind(beta2=adax_parameter(sp.Rational(99, 100)))
    walks = [Walk(o, np.zeros((3, 5)), STEPS) for o in (adamnx.DEFINITION, mapped)]
    other = Walk(adax_in_adamnx(), np.zeros((3, 5)), STEPS)
    for g in gradients:
        for walk in (*walks, other):
            walk.advance(g)
    assert (walks[0].x == walks[1].x).all() and walks[0].x.all()
    assert (walks[0].x != other.x).any()
