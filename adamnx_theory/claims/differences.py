"""What to say about a result that is not as recorded."""

from __future__ import annotations

from adamnx_theory.claims.model import Result


def differences(result: Result) -> list[str]:
    """One line for each way in which the result departs from its record."""
    if result.as_recorded:
        return []
    lines = []
    if result.verdict is not result.claim.recorded:
        lines.append(f"recorded as {result.claim.recorded}, found {result.verdict}")
    for outcome in result.outcomes:
        if not outcome.holds:
            reason = f": {outcome.detail}" if outcome.detail else ""
            lines.append(f"does not hold: {outcome.title}{reason}")
        if not outcome.control_rejected:
            lines.append(f"negative control was accepted: {outcome.control} ({outcome.title})")
    return lines
