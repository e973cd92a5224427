"""Run claims: evidence, controls, verdict."""

from __future__ import annotations

import time
from collections.abc import Callable, Generator, Sequence
from contextlib import closing
from fnmatch import fnmatchcase
from typing import Any

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
    client: Any = None,
) -> tuple[Result, ...]:
    """Decide the selected claims; `on_result(result, done, total)` after each one.

    `settings` says how simulations are run; see `Settings`.  A claim for which `known`
    has a result is not decided again.  With `client`, a `dask.distributed.Client`, its
    workers decide and simulate; `on_result` gets the results as they come.
    """
    chosen = select(ids, paper)
    results: dict[str, Result] = {}
    run = _decided(chosen, settings or Settings(), known or (lambda _: None), client)
    with closing(run):
        for result in run:
            results[result.claim.id] = result
            if on_result is not None:
                on_result(result, len(results), len(chosen))
    return tuple(results[claim.id] for claim in chosen)


def _decided(
    chosen: Sequence[Claim],
    settings: Settings,
    known: Callable[[Claim], Result | None],
    client: Any,
) -> Generator[Result, None, None]:
    if client is None:
        for claim in chosen:
            yield known(claim) or decide(claim, settings)
        return
    from adamnx_theory.claims.spread import decided_on

    missing = []
    for claim in chosen:
        if (found := known(claim)) is not None:
            yield found
        else:
            missing.append(claim)
    with closing(decided_on(client, missing, settings, decide)) as results:
        yield from results
