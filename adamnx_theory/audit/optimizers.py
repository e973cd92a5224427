"""The audit of an optimizer: what follows from its update alone."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from adamnx_theory.definitions.optimizer import Optimizer
from adamnx_theory.dynamics.cards import Card, derived
from adamnx_theory.dynamics.coincidence import same_as


@dataclass(frozen=True)
class OptimizerAudit:
    """Local stability, step bound, invariances, and the known definitions that it equals."""

    card: Card
    values: dict[str, str]
    same: tuple[str, ...]

    @property
    def lines(self) -> tuple[tuple[str, str], ...]:
        """(label, text) in order, for a reader."""
        lines = tuple(line for line in self.card.lines if line[0] != "becomes")
        known = ", ".join(self.same) or "none of the known definitions"
        return (*lines, ("the same as", known))

    def to_dict(self) -> dict[str, Any]:
        """Everything as JSON types."""
        found = self.card.to_dict()
        del found["coincidences"]
        return {**found, "values": dict(self.values), "same_as": list(self.same)}


def audit_optimizer(optimizer: Optimizer) -> OptimizerAudit:
    """The audit; parameters in exponents have the optimizer's values, the others are symbols."""
    values = {p.name: str(optimizer.value(p.name)) for p in optimizer.parameters}
    return OptimizerAudit(derived(optimizer), values, same_as(optimizer))
