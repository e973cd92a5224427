"""Deciding claims on a cluster.

A claim is decided whole by some worker, which sends back what its evidence gave; the
client derives the verdict.  Only where simulations are long, in the profile "full", the
client decides the claims that have some, one after the other, and the workers compute
their chunks.  Both go on at once.
"""

from __future__ import annotations

import contextvars
import threading
import time
from collections.abc import Callable, Generator, Iterator, Sequence
from dataclasses import dataclass
from queue import Empty, SimpleQueue
from typing import Any

from adamnx_theory.claims.model import Claim, Outcome, Result, Settings, derive_verdict
from adamnx_theory.claims.registry import claims
from adamnx_theory.simulation.cluster.cluster import Cluster, as_cluster
from adamnx_theory.simulation.cluster.spreading import Spreading, Work
from adamnx_theory.simulation.cluster.standing import digest
from adamnx_theory.simulation.cluster.worker import Done, answered
from adamnx_theory.simulation.devices import at_most, on_cluster

_TICK = 0.2
_LEAVING = 10.0  # seconds that the threads have to end after Ctrl-C

Decide = Callable[[Claim, Settings], Result]


def decided_on(
    client: Any, chosen: Sequence[Claim], settings: Settings, decide: Decide
) -> Generator[Result, None, None]:
    """The results, in the order in which they come.

    `client` is a `dask.distributed.Client` or a `Cluster`.  Raises `BadInput` where the
    workers cannot be used, as `simulate_variance` does.
    """
    cluster = as_cluster(client)
    cluster.start()
    long = settings.profile != "quick"
    simulated = [c for c in chosen if long and any(e.simulated for e in c.evidence)]
    others = [c for c in chosen if c not in simulated]
    inbox: SimpleQueue[Result | BaseException | None] = SimpleQueue()

    def simulations() -> Iterator[Result]:
        with on_cluster(cluster):
            for claim in simulated:
                cluster.check()
                yield decide(claim, settings)

    threads = [
        _thread(inbox, simulations()),
        _thread(inbox, _whole(cluster, others, settings)),
    ]
    try:
        running = len(threads)
        while running:
            try:
                event = inbox.get(timeout=_TICK)
            except Empty:
                continue
            if event is None:
                running -= 1
            elif isinstance(event, Result):
                yield event
            else:
                raise event
    finally:
        cluster.stop()
        deadline = time.monotonic() + _LEAVING
        for thread in threads:
            thread.join(max(0.0, deadline - time.monotonic()))
        cluster.go_on()


def _thread(inbox: SimpleQueue[Any], results: Iterator[Result]) -> threading.Thread:
    """Puts the results into the inbox, then None; or what went wrong."""

    def run() -> None:
        try:
            for result in results:
                inbox.put(result)
            inbox.put(None)
        except BaseException as error:
            inbox.put(error)

    made = threading.Thread(target=contextvars.copy_context().run, args=(run,), daemon=True)
    made.start()
    return made


def _whole(cluster: Cluster, chosen: Sequence[Claim], settings: Settings) -> Iterator[Result]:
    device, members = settings.device, cluster.members
    choice = members.choose(device, 1)
    equal = None if members.mixed else _equal

    def fit() -> frozenset[str]:
        return members.able(choice, device, 1)

    work = Work(decide_there, (digest(), settings), str, fit, equal)
    by_id = {claim.id: claim for claim in chosen}
    for name, value in Spreading(cluster, work).results(by_id):
        yield Result(by_id[name], derive_verdict(value.outcomes), value.outcomes, value.seconds)


@dataclass(frozen=True)
class Decided:
    """What comes back about a claim."""

    outcomes: tuple[Outcome, ...]
    seconds: float


def decide_there(versions: str, settings: Settings, name: str) -> Done:
    """On a worker: the outcomes of the claim's evidence."""

    def work(threads: int) -> Decided:
        from adamnx_theory.claims.runner import decide

        with at_most(threads):
            found = decide(_claim(name), settings)
        return Decided(found.outcomes, found.seconds)

    return answered(versions, work)


def _claim(name: str) -> Claim:
    return next(claim for claim in claims() if claim.id == name)


def _equal(a: Decided, b: Decided) -> bool:
    return a.outcomes == b.outcomes
