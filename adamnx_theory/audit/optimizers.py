"""The audit of an optimizer: what follows from its update alone."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import sympy as sp

from adamnx_theory.definitions import registry
from adamnx_theory.definitions.matrix import MatrixOptimizer
from adamnx_theory.definitions.optimizer import Optimizer
from adamnx_theory.dynamics.cards import Card, derived
from adamnx_theory.dynamics.coincidence import same_as


@dataclass(frozen=True)
class OptimizerAudit:
    """Local stability, step bound, invariances, and the known definitions that it equals.

    `compared` says what it was compared with.
    """

    card: Card
    values: dict[str, str]
    same: tuple[str, ...]
    compared: str = "the known definitions"

    @property
    def lines(self) -> tuple[tuple[str, str], ...]:
        """(label, text) in order, for a reader."""
        lines = tuple(line for line in self.card.lines if line[0] != "becomes")
        known = ", ".join(self.same) or f"none of {self.compared}"
        return (*lines, ("the same as", known))

    def to_dict(self) -> dict[str, Any]:
        """Everything as JSON types."""
        found = self.card.to_dict()
        del found["coincidences"]
        return {**found, "values": dict(self.values), "same_as": list(self.same)}


def audit_optimizer(optimizer: Optimizer | MatrixOptimizer) -> OptimizerAudit:
    """The audit; parameters in exponents have the optimizer's values, the others are symbols."""
    values = {p.name: str(optimizer.value(p.name)) for p in optimizer.parameters}
    card = derived(optimizer)
    if isinstance(optimizer, MatrixOptimizer):
        of = "the known definitions for matrices, as they are written"
        return OptimizerAudit(card, values, written_alike(optimizer), of)
    return OptimizerAudit(card, values, same_as(optimizer))


def written_alike(optimizer: MatrixOptimizer) -> tuple[str, ...]:
    """The registered optimizers of a matrix with the same steps, up to names of matrices.

    The parameters must be named and bounded as theirs.  Formulas are compared as they are
    written: two that are equal only after some algebra are not found.
    """
    every = (registry.optimizer(name) for name in registry.optimizers())
    others = [o for o in every if isinstance(o, MatrixOptimizer)]
    return tuple(o.name for o in others if _renamed(o) == _renamed(optimizer))


def _renamed(optimizer: MatrixOptimizer) -> tuple[Any, ...]:
    """State, steps and update with the matrices numbered in order."""
    own = [*optimizer.state_symbols, *(symbol for symbol, _ in optimizer.steps)]
    names: dict[Any, Any] = {
        s: sp.MatrixSymbol(f"matrix{k}", *s.shape)
        if isinstance(s, sp.MatrixSymbol)
        else sp.Symbol(f"number{k}", **s.assumptions0)
        for k, s in enumerate(own)
    }
    update = {names.get(s, s): e.xreplace(names) for s, e in optimizer.update.items()}
    bounds = tuple((p.symbol, p.domain) for p in optimizer.parameters)
    steps = tuple(e.xreplace(names) for _, e in optimizer.steps)
    return (tuple(names[s] for s in optimizer.state_symbols), steps, update, set(bounds))
