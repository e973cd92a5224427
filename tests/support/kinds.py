"""Optimizers by what they act on and what they take."""

from __future__ import annotations

from adamnx_theory.definitions import Optimizer, optimizer, optimizers

#: Coordinate by coordinate, with or without reductions over coordinates.
ELEMENTWISE = [name for name in optimizers() if isinstance(optimizer(name), Optimizer)]
#: Of these, the ones that need nothing but gradients: no Hessian's diagonal.
ON_GRADIENTS = [name for name in ELEMENTWISE if optimizer(name).curvature is None]
