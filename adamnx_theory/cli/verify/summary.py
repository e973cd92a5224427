"""The one line that sums up a run."""

from __future__ import annotations

from collections.abc import Sequence

from adamnx_theory.claims.model import Result
from adamnx_theory.cli.terminal.words import counted
from adamnx_theory.cli.verify.ledger import verdict_counts


def summary_line(results: Sequence[Result], seconds: float) -> str:
    """`2 claims: 1 proved, 1 refuted; all as recorded; 3 of 3 negative controls ...`."""
    verdicts = ", ".join(f"{n} {verdict}" for verdict, n in verdict_counts(results).items())
    differing = sum(not result.as_recorded for result in results)
    outcomes = [outcome for result in results for outcome in result.outcomes]
    rejected = sum(outcome.control_rejected for outcome in outcomes)
    return "; ".join(
        (
            f"{counted(len(results), 'claim')}: {verdicts}",
            f"{differing} not as recorded" if differing else "all as recorded",
            f"{rejected} of {counted(len(outcomes), 'negative control')} rejected",
            f"{seconds:.1f} s",
        )
    )
