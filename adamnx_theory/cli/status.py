"""Exit codes, and which of them a set of results deserves."""

from __future__ import annotations

from collections.abc import Iterable
from enum import IntEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from adamnx_theory.claims.model import Result


class Status(IntEnum):
    """What the process returns; other programs rely on these numbers."""

    AS_RECORDED = 0
    DIFFERS = 1
    BAD_INPUT = 2
    UNDECIDED = 3
    INTERRUPTED = 130
    PIPE_CLOSED = 141


def status_of(results: Iterable[Result]) -> Status:
    """The exit code for these results.

    Undecided where a decision is on record is told apart from a difference,
    since a missing solver or a time limit may be all that is behind it.  An
    accepted negative control never counts as undecided: it is a fault.
    """
    from adamnx_theory.claims.model import Verdict

    status = Status.AS_RECORDED
    for result in results:
        if result.as_recorded:
            continue
        undecided = (
            result.verdict is Verdict.UNDECIDED
            and result.claim.recorded is not Verdict.UNDECIDED
            and all(outcome.control_rejected for outcome in result.outcomes)
        )
        if not undecided:
            return Status.DIFFERS
        status = Status.UNDECIDED
    return status
