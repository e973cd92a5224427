"""Parameters that several optimizers share."""

from __future__ import annotations

import sympy as sp

from adamnx_theory.definitions.parameter import (
    HALF_OPEN_UNIT,
    NONNEGATIVE,
    OPEN_UNIT,
    POSITIVE,
    Domain,
    Parameter,
    parameter,
)

AT_LEAST_ONE = Domain(lower=sp.Integer(1))

BETA1 = parameter("beta1", HALF_OPEN_UNIT, "0.9", "decay rate of the first moment")
BETA2 = parameter("beta2", OPEN_UNIT, "0.999", "decay rate of the second moment")


def learning_rate(default: str) -> Parameter:
    """`lr`, the step size, with the method's own default."""
    return parameter("lr", POSITIVE, default, "learning rate")


def epsilon(default: str) -> Parameter:
    """`eps`, with the method's own default; the file says where it sits."""
    return parameter("eps", NONNEGATIVE, default, "keeps the denominator away from 0")


def decay(default: str) -> Parameter:
    """`weight_decay`, decoupled unless the file says otherwise."""
    return parameter("weight_decay", NONNEGATIVE, default, "pull towards 0")


def shrinkage(default: str) -> Parameter:
    """`weight_decay` in [0, 1) that is not multiplied by lr: x is multiplied by 1 - weight_decay.

    It is the mu of Aida.
    """
    return parameter("weight_decay", HALF_OPEN_UNIT, default, "pull towards 0, whatever lr is")
