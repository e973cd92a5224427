"""Parameters that several optimizers share."""

from __future__ import annotations

from adamnx_theory.definitions.parameter import (
    HALF_OPEN_UNIT,
    NONNEGATIVE,
    OPEN_UNIT,
    POSITIVE,
    Parameter,
    parameter,
)

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
