"""Run claims: evidence, controls, verdict."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from fnmatch import fnmatchcase

from adamnx_theory.claims.model import Claim, Result, Settings, derive_verdict
from adamnx_theory.claims.registry import claims
from adamnx_theory.errors import BadInput, UnknownName

Progress = Callable[[Result, int, int], None]


def decide(claim: Claim, settings: Settings | None = None) -> Result:
    """Run all evidence of one claim, with its controls, and derive the verdict."""
    start = time.perf_counter()
    settings = settings or Settings()
    outcomes = tuple(evidence.run(settings) for evidence in claim.evidence)
    return Result(claim, derive_verdict(outcomes), outcomes, time.perf_counter() - start)


def select(ids: Sequence[str] = (), paper: str | None = None) -> tuple[Claim, ...]:
    """The claims with these ids (globs allowed) from this paper, in catalogue order.

    Raises `UnknownName` for an id or paper that is not there, `BadInput` for a
    glob or combination that selects nothing.
    """
    ledger = claims()
    papers = sorted({claim.paper for claim in ledger})
    if paper is not None and paper not in papers:
        raise UnknownName("paper", paper, papers)
    for pattern in ids:
        if any(fnmatchcase(claim.id, pattern) for claim in ledger):
            continue
        if any(c in pattern for c in "*?["):
            raise BadInput(f"no claim matches {pattern!r}.")
        raise UnknownName("claim", pattern, [claim.id for claim in ledger])
    chosen = tuple(
        claim
        for claim in ledger
        if (paper is None or claim.paper == paper)
        and (not ids or any(fnmatchcase(claim.id, pattern) for pattern in ids))
    )
    if not chosen:
        raise BadInput(f"no claim of the paper {paper} has such an id.")
    return chosen


def verify(
    ids: Sequence[str] = (),
    paper: str | None = None,
    on_result: Progress | None = None,
    settings: Settings | None = None,
    known: Callable[[Claim], Result | None] | None = None,
) -> tuple[Result, ...]:
    """Decide the selected claims; `on_result(result, done, total)` after each one.

    `settings` says how simulations are run; see `Settings`.  A claim for which `known`
    has a result is not decided again.
    """
    chosen = select(ids, paper)
    results: list[Result] = []
    for claim in chosen:
        found = None if known is None else known(claim)
        results.append(found or decide(claim, settings))
        if on_result is not None:
            on_result(results[-1], len(results), len(chosen))
    return tuple(results)
