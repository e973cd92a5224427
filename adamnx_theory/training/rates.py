"""AdaX's decay rate inside AdamNX's update, as in AdamNX's ablation (Tables 7-10).

    v_t = b2_t v_{t-1} + (1 - b2_t) g_t^2          b2_t: schedule `adax`, v_0 = 0

Everything else is AdamNX: bias correction of the first moment in its rate, eps outside
the root, decoupled weight decay.
"""

from __future__ import annotations

from dataclasses import replace

import sympy as sp

from adamnx_theory.definitions.numbers.exact import substituted
from adamnx_theory.definitions.optimizer import Optimizer
from adamnx_theory.definitions.optimizers import adamnx
from adamnx_theory.definitions.schedule import Schedule
from adamnx_theory.definitions.schedules import adax

DIGITS = 40  # of AdaX's parameter that gives AdamNX's rate


def with_rate(rate: Schedule) -> Optimizer:
    """AdamNX with this decay rate of the second moment."""
    own, b2 = adamnx.DEFINITION, rate.expression
    v_new = b2 * adamnx.v + (1 - b2) * adamnx.g**2
    parameters = tuple(p for p in own.parameters if p.symbol != adamnx.BETA2.symbol)
    return replace(
        own,
        name=f"adamnx_with_{rate.name}",
        title=f"AdamNX with {rate.title}",
        parameters=(*parameters, *rate.parameters),
        update={
            **own.update,
            adamnx.x: substituted(adamnx.x_new, {adamnx.v_new: v_new}),
            adamnx.v: v_new,
        },
        doc="The second moment's rate exchanged, as in AdamNX's ablation.",
    )


def adax_parameter(beta2: sp.Rational) -> str:
    """AdaX's beta2 whose rate is AdamNX's at this one: beta2^-(1 - beta2) - 1, rounded."""
    return str(sp.N(beta2 ** (beta2 - 1) - 1, DIGITS))


def adax_in_adamnx() -> Optimizer:
    """AdamNX with AdaX's rate, at AdaX's default 1e-4."""
    return with_rate(adax.DEFINITION)
