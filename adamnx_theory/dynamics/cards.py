"""What the toolkit derives by itself about an optimizer, from its definition alone."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from adamnx_theory.definitions.matrix import MatrixOptimizer
from adamnx_theory.definitions.optimizer import Optimizer
from adamnx_theory.definitions.schedule import STEP
from adamnx_theory.dynamics.coincidence import Coincidence, coincidences
from adamnx_theory.dynamics.linear.derivatives import SCALE, SECOND
from adamnx_theory.dynamics.matrix_values import matrix_stability, matrix_step_bound
from adamnx_theory.dynamics.phases import phases
from adamnx_theory.dynamics.stability.shares import shares
from adamnx_theory.dynamics.stability.sharp import SharpCondition, sharp_condition
from adamnx_theory.dynamics.steps.bounds import StepBound
from adamnx_theory.dynamics.steps.stepsize import step_bound
from adamnx_theory.dynamics.symmetry.invariances import Invariance, invariances
from adamnx_theory.dynamics.symmetry.matrix_symmetry import matrix_invariances
from adamnx_theory.errors import BadInput


@dataclass(frozen=True)
class Local:
    """The local condition of one part of a method: of a phase, or at fixed shares.

    condition   the sharp condition of that part
    text        the whole of it for a reader
    """

    part: str
    condition: SharpCondition
    text: str

    def to_dict(self) -> dict[str, Any]:
        """Everything as JSON types."""
        return {"part": self.part, "condition": self.condition.to_dict(), "text": self.text}


@dataclass(frozen=True)
class Card:
    """One optimizer's card.

    stability      the sharp condition at a minimizer, or None
    refusal        why there is none, in a sentence; empty if there is one
    parts          conditions of parts of the method, where there is none of the whole
    step           how far one step can move a coordinate
    invariances    scaling of the gradient, units of x, reflection, translation, permutation
    coincidences   what it becomes at limiting parameter values; None where that is not
                   asked (matrices)
    """

    optimizer: str
    stability: SharpCondition | None
    refusal: str
    parts: tuple[Local, ...]
    step: StepBound
    invariances: tuple[Invariance, ...]
    coincidences: tuple[Coincidence, ...] | None

    @property
    def lines(self) -> tuple[tuple[str, str], ...]:
        """(label, text) in order, for a reader."""
        return (
            ("stability", self._stability),
            ("step bound", self.step.text),
            *((i.name, i.text) for i in self.invariances),
            ("becomes", self._becomes),
        )

    @property
    def _becomes(self) -> str:
        if self.coincidences is None:
            return "not derived: methods that move coordinate by coordinate are compared"
        return "; ".join(c.text for c in self.coincidences) or "no other definition"

    @property
    def _stability(self) -> str:
        if self.stability is not None:
            return condition_text(self.stability)
        return "; ".join(part.text for part in self.parts) or self.refusal

    def to_dict(self) -> dict[str, Any]:
        """Everything as JSON types."""
        return {
            "optimizer": self.optimizer,
            "stability": None if self.stability is None else self.stability.to_dict(),
            "refusal": self.refusal,
            "parts": [part.to_dict() for part in self.parts],
            "step_bound": self.step.to_dict(),
            "invariances": [i.to_dict() for i in self.invariances],
            "coincidences": (
                None if self.coincidences is None else [c.to_dict() for c in self.coincidences]
            ),
        }


def condition_text(found: SharpCondition) -> str:
    """A sharp condition for a reader."""
    if found.bound is None or not found.averages:
        return f"{found.relation}: {found.reason}"
    parts = [f"phi < {found.bound}", f"phi = {found.gain} lambda"]
    if found.mu != 0:
        parts.append(f"mu = {found.mu}")
    meaning = "lambda is an eigenvalue of the Hessian at the minimizer"
    if found.gain.has(SECOND):
        meaning += f", {SECOND} the second moment that the step divides by ({found.rest} at rest)"
    if found.gain.has(SCALE):
        meaning += f", {SCALE} the root mean square of x there"
    if found.gain.has(STEP):
        meaning += ", at step t"
    return f"{', '.join(parts)}; {meaning}"


def _of_the_whole(optimizer: Optimizer) -> SharpCondition:
    """The sharp condition; raises `BadInput` where there is none of the method as a whole."""
    if phases(optimizer):
        raise BadInput(f"optimizer {optimizer.name} has a linear map in each of its phases only.")
    return sharp_condition(optimizer)


def local_parts(optimizer: Optimizer) -> tuple[Local, ...]:
    """The conditions of the phases, or of fixed shares; none for other methods."""
    parts = []
    try:
        for phase in phases(optimizer):
            found = sharp_condition(phase.optimizer)
            left = "".join(f", {s} > 0 as the switch leaves it" for s in phase.held)
            text = f"{phase.label}: {condition_text(found)}{left}"
            parts.append(Local(phase.label, found, text))
    except BadInput:  # then the whole is refused
        return ()
    found_shares = shares(optimizer)
    if found_shares is not None:
        parts.append(Local("fixed shares", found_shares.condition, found_shares.text))
    return tuple(parts)


def derived(optimizer: Optimizer | MatrixOptimizer) -> Card:
    """The card without what it becomes, which is a question about registered definitions.

    Parameters in exponents (Aida's p and q) have the optimizer's values.
    """
    stability, refusal, parts = None, "", ()
    matrix = isinstance(optimizer, MatrixOptimizer)
    try:
        stability = matrix_stability(optimizer) if matrix else _of_the_whole(optimizer)
    except BadInput as problem:
        refusal = str(problem)
        parts = () if isinstance(optimizer, MatrixOptimizer) else local_parts(optimizer)
    return Card(
        optimizer.name,
        stability,
        refusal,
        parts,
        matrix_step_bound(optimizer) if matrix else step_bound(optimizer),
        matrix_invariances(optimizer) if matrix else invariances(optimizer),
        None,
    )


def card(optimizer: Optimizer | MatrixOptimizer) -> Card:
    """All of the card; what it becomes is asked of the registered definition of that name."""
    found = derived(optimizer)
    if isinstance(optimizer, MatrixOptimizer):
        return found
    return replace(found, coincidences=coincidences(optimizer.name))
