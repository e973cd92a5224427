"""What comes from the cluster, in one queue: results, and looks at who is there.

Everything that could wait for a worker that hangs runs as a coroutine on the client's own
loop, so the thread that reads the queue never blocks on one.
"""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import Coroutine
from dataclasses import dataclass
from queue import SimpleQueue
from typing import TYPE_CHECKING, Any

from adamnx_theory.simulation.cluster.noted import shorten

if TYPE_CHECKING:
    from adamnx_theory.simulation.cluster.cluster import Cluster


_SHORTENING = 10  # every so many looks what the scheduler notes is cut short


@dataclass(frozen=True)
class Event:
    """`about` came with a value or an error; a look at the cluster is about None."""

    about: Any
    value: Any = None
    error: BaseException | None = None


class Inbox:
    """The queue of one run."""

    def __init__(self, cluster: Cluster) -> None:
        self._cluster = cluster
        self._queue: SimpleQueue[Event] = SimpleQueue()
        self._looking = False
        self._looks = itertools.count(1)

    def get(self, seconds: float) -> Event:
        """The next event; raises `queue.Empty` if none comes in time."""
        return self._queue.get(timeout=seconds)

    def result_of(self, future: Any, about: Any) -> None:
        """Put the future's result into the queue once it is here."""
        self._start(self._fetch(future, about))

    def look(self, overdue: list[Any]) -> None:
        """See who is there, and who has the futures that are overdue; once at a time."""
        if not self._looking:
            self._looking = True
            self._start(self._look(overdue))

    def _start(self, task: Coroutine[Any, Any, None]) -> None:
        asyncio.run_coroutine_threadsafe(task, self._cluster.loop)

    async def _fetch(self, future: Any, about: Any) -> None:
        try:
            value = await self._cluster.client.gather(future, asynchronous=True)
        except (Exception, asyncio.CancelledError) as error:
            self._queue.put(Event(about, error=error))
        else:
            self._queue.put(Event(about, value))

    async def _look(self, overdue: list[Any]) -> None:
        client = self._cluster.client
        try:
            await self._cluster.see()
            places: dict[str, set[str]] = {future.key: set() for future in overdue}
            if overdue:
                for worker, keys in (await client.processing()).items():
                    for key in places.keys() & set(keys):
                        places[key].add(worker)
                for key, holders in (await client.who_has(overdue)).items():
                    places[key] |= set(holders)
            self._queue.put(Event(None, places))
            if next(self._looks) % _SHORTENING == 0:
                await client.run_on_scheduler(shorten)
        except Exception:
            pass  # the scheduler is gone, which the reader finds out by itself
        finally:
            self._looking = False
