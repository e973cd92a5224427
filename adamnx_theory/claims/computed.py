"""Evidence from running a recurrence: what is found, and what must not be found.

A run in float64 or float32 has the same bits on every machine (`simulation.machine`),
so an integer read off it, such as the last step at which one curve lies below another,
is a fact of that arithmetic.  A run in balls (`simulation.precise`, enclosed) is a fact
of the exact recurrence.  Both have the strength `interval`; neither proves more than
the runs that were made.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from adamnx_theory.claims.model import (
    Comparison,
    Evidence,
    Kind,
    Outcome,
    Role,
    Settings,
    Strength,
)


@dataclass(frozen=True)
class Found:
    """What a run showed.

    holds       whether it is what the evidence says
    detail      the numbers
    rejected    whether the control, a false twin of the statement, was refused
    control     which twin, and what was found for it
    comparison  measured beside expected values, where there is something to plot
    """

    holds: bool
    detail: str
    rejected: bool
    control: str
    comparison: Comparison | None = None


def computed(
    role: Role,
    title: str,
    look: Callable[[Settings], Found],
    strength: Strength = Strength.INTERVAL,
) -> Evidence:
    """Evidence that `look` gives; `statistical` where its numbers carry a tolerance."""

    def run(settings: Settings) -> Outcome:
        found = look(settings)
        said = "rejected" if found.rejected else "not rejected, but should be"
        return Outcome(
            role=role,
            kind=Kind.SIMULATION,
            strength=strength,
            title=title,
            holds=bool(found.holds),  # NumPy has truth values of its own
            control_rejected=bool(found.rejected),
            control=f"{found.control}: {said}",
            detail=found.detail,
            comparison=found.comparison,
        )

    return Evidence(role, run, simulated=True)
