"""The line that shows which claim is being decided, how fast it goes and how long still."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

from adamnx_theory.cli.terminal.bar import line

if TYPE_CHECKING:
    from adamnx_theory.claims.model import Claim, Result

OnResult = Callable[["Result", int, int], None]

# What a piece of evidence takes on average, in seconds on one machine.  Only the ratio
# matters: the sum is scaled to the time that has passed.
_PROOF = 0.05
_SIMULATION = {"quick": 1.0, "full": 6.0}
_PRIOR = 5.0  # seconds at which the expectation counts as much as what has been seen


def expected(claim: Claim, profile: str) -> float:
    """How many seconds the claim takes, roughly."""
    simulated = sum(evidence.simulated for evidence in claim.evidence)
    return simulated * _SIMULATION[profile] + (len(claim.evidence) - simulated) * _PROOF


@contextmanager
def progress(
    chosen: Sequence[Claim],
    quiet: bool,
    profile: str = "quick",
    known: Callable[[Claim], object] = lambda _: None,
) -> Iterator[OnResult | None]:
    """Give the callback that moves the line, or `None` where none is shown.

    `known` says which claims were decided before and cost no time now.
    """
    with line("deciding", ("claim", "claims"), quiet) as shown:
        if shown is None:
            yield None
            return
        costs = {c.id: 0.0 if known(c) else expected(c, profile) for c in chosen}
        left = list(costs)  # in the catalogue's order
        fresh = 0
        begun = time.monotonic()
        shown.doing(chosen[0].id)

        def show(result: Result, done: int, total: int) -> None:
            nonlocal fresh
            left.remove(result.claim.id)
            fresh += known(result.claim) is None
            passed, rest = time.monotonic() - begun, sum(costs[name] for name in left)
            scale = (passed + _PRIOR) / (sum(costs.values()) - rest + _PRIOR)
            shown.done(done, total, now=fresh, left=scale * rest)
            if left:
                shown.doing(left[0])

        yield show
