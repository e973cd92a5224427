"""A cluster: a Dask client, who is there, and the limits of patience."""

from __future__ import annotations

import asyncio
import contextlib
import secrets
import threading
import time
from collections.abc import Callable, Iterable
from typing import Any

from adamnx_theory.errors import BadInput, ConnectionLost
from adamnx_theory.simulation.cluster.inbox import Inbox
from adamnx_theory.simulation.cluster.members import Members
from adamnx_theory.simulation.cluster.patience import Patience
from adamnx_theory.simulation.cluster.standing import standing
from adamnx_theory.simulation.cluster.worker import ROOM

_CLOSING = 5.0  # seconds that cancelling may take


class Stopped(Exception):
    """Another thread has ended the run."""


class Cluster:
    """What all runs on one Dask client share.

    client   a `dask.distributed.Client` that is not asynchronous; it is not closed here
    tell     is given sentences for the user, such as that no worker is left
    mixed    whether workers may differ in device and processor, and so in last digits
    threads  threads that a worker computes with; those that it has if None
    """

    def __init__(
        self,
        client: Any,
        tell: Callable[[str], None] = lambda _: None,
        mixed: bool = False,
        threads: int | None = None,
        patience: Patience | None = None,
    ) -> None:
        if not hasattr(client, "submit") or not hasattr(client, "scheduler_info"):
            raise BadInput("client must be a dask.distributed.Client.")
        if client.asynchronous:
            raise BadInput("client must be a dask.distributed.Client that is not asynchronous.")
        self.client, self.tell, self.threads = client, tell, threads
        self.patience = patience or Patience()
        self.members = Members(mixed)
        self.token = secrets.token_hex(4)
        self._asked: set[str] = set()
        self._asking: set[Any] = set()
        self._started = False
        self._stopped = threading.Event()
        self._told: set[str] = set()

    @property
    def loop(self) -> asyncio.AbstractEventLoop:
        return self.client.loop.asyncio_loop

    @property
    def address(self) -> str:
        """The scheduler's."""
        scheduler = self.client.scheduler
        return "the scheduler" if scheduler is None else str(scheduler.address)

    def inbox(self) -> Inbox:
        return Inbox(self)

    def stop(self) -> None:
        """End what other threads do on the cluster, at their next look; until `go_on`."""
        self._stopped.set()

    def go_on(self) -> None:
        self._stopped.clear()

    def check(self) -> None:
        """Raise `ConnectionLost` if the connection is broken, `Stopped` after `stop`."""
        if self._stopped.is_set():
            raise Stopped
        if self.client.status != "running":
            raise ConnectionLost("the connection to the scheduler is lost.")

    def start(self) -> None:
        """Wait until there are workers and all have said what they are; once.

        Raises `BadInput` where one is of another version.
        """
        if self._started:
            return
        told, deadline = False, time.monotonic() + self.patience.answer
        while True:
            self.check()
            self._wait(self.see())
            members = self.members
            for sentence in members.refused.values():
                raise BadInput(sentence)
            silent = members.present - members.standings.keys()
            if not members.present and not told:
                self.tell(f"no worker is connected to {self.address} yet; waiting for one.")
                told = True
            late = time.monotonic() > deadline
            if members.standings and (not silent or late):
                break
            if not members.present:
                deadline = time.monotonic() + self.patience.answer
            time.sleep(min(0.05, self.patience.tick))
        for worker in sorted(silent):
            self.tell(f"worker {worker} does not answer; it gets no work until it does.")
        self._started = True

    async def see(self) -> None:
        """Look who is there, and ask those who are new what they are; on the loop."""
        threads = await self.client.nthreads()
        for address in self.members.seen(threads):
            if address not in self._asked:
                self._asked.add(address)
                task = asyncio.ensure_future(self._ask(address))
                self._asking.add(task)
                task.add_done_callback(self._asking.discard)

    def tell_once(self, what: str, sentence: str) -> None:
        """Tell it, unless something about `what` was told and not forgotten."""
        if what not in self._told:
            self._told.add(what)
            self.tell(sentence)

    def forget(self, what: str) -> bool:
        """Whether something about it had been told."""
        told = what in self._told
        self._told.discard(what)
        return told

    def leave_out(self, worker: str, sentence: str) -> None:
        """Give nothing more to a worker, and say why."""
        if worker not in self.members.refused:
            self.members.refuse(worker, sentence)
            self.tell(f"{sentence} The run goes on without it.")

    def post(self, name: str, data: bytes | None) -> None:
        """Keep bytes at the scheduler, where all workers find them; None removes them."""

        async def send() -> None:
            await self.client.set_metadata([ROOM, name], data)

        self.check()
        self._wait(send())

    def cancel(self, futures: Iterable[Any]) -> None:
        """Drop what is under way; never waits for long."""
        waiting = list(futures)
        if waiting and self.client.status == "running":
            with contextlib.suppress(Exception, asyncio.CancelledError):
                self._wait(self.client._cancel(waiting), _CLOSING)

    async def _ask(self, address: str) -> None:
        try:
            answer = await self.client.run(standing, workers=[address], on_error="return")
            found = answer.get(address)
            if isinstance(found, Exception):
                self.members.refuse(
                    address, f"worker {address} cannot run adamnx_theory: {found}."
                )
            elif found is not None:
                self.members.answered(address, found)
                if self._started and address in self.members.refused:
                    self.tell(f"{self.members.refused[address]} The run goes on without it.")
        except Exception:
            pass  # it went away before it answered
        finally:
            self._asked.discard(address)

    def _wait(self, task: Any, seconds: float | None = None) -> Any:
        with self._scheduler():
            return asyncio.run_coroutine_threadsafe(task, self.loop).result(seconds)

    @contextlib.contextmanager
    def _scheduler(self) -> Any:
        """Turn what a broken connection raises into `ConnectionLost`."""
        try:
            yield
        except OSError as error:
            raise ConnectionLost("the connection to the scheduler is lost.") from error


_NAME = "_adamnx_theory_cluster"


def as_cluster(client: Any) -> Cluster:
    """The cluster of a client, the same one each time; a `Cluster` is returned as it is."""
    if isinstance(client, Cluster):
        return client
    found = getattr(client, _NAME, None)
    if found is None:
        found = Cluster(client)
        setattr(client, _NAME, found)  # it lives as long as the client
    return found
