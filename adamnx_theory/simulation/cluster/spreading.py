"""Giving out tasks in a bounded window, and getting every result once, whatever dies.

A task that fails or whose worker hangs is given to another worker; the first result
counts, and a second one must be equal.  What is under way is bounded, so that neither
client nor scheduler grow with the number of tasks.
"""

from __future__ import annotations

import itertools
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from queue import Empty
from typing import TYPE_CHECKING, Any

from adamnx_theory.errors import BadInput
from adamnx_theory.simulation.cluster.members import refusal
from adamnx_theory.simulation.cluster.worker import Done, Failed, OtherVersion

if TYPE_CHECKING:
    from adamnx_theory.simulation.cluster.cluster import Cluster

_RECENT = 32
_serial = itertools.count()


@dataclass(frozen=True)
class Work:
    """What is done with every item.

    call      runs on a worker and returns a `Done`: call(*arguments, item)
    named     the item in a sentence
    fit       the addresses that may do it, of the workers that are there now
    equal     whether two values for one item agree; None where they need not
    """

    call: Callable[..., Done]
    arguments: tuple[Any, ...]
    named: Callable[[Any], str]
    fit: Callable[[], frozenset[str]]
    equal: Callable[[Any, Any], bool] | None


@dataclass(eq=False)
class _Try:
    item: Any
    future: Any
    begun: float


@dataclass(eq=False)
class _Pending:
    """An item under way: its tries, what failed, and how long one may take now."""

    tries: list[_Try] = field(default_factory=list)
    failures: int = 0
    avoid: set[str] = field(default_factory=set)
    patience: float = 1.0


class Spreading:
    """One run over many items.  Items must be hashable."""

    def __init__(self, cluster: Cluster, work: Work) -> None:
        self._cluster, self._work = cluster, work
        self._inbox = cluster.inbox()
        self._open: dict[Any, _Pending] = {}
        self._late: dict[Any, tuple[Done, set[_Try]]] = {}
        self._took: deque[float] = deque(maxlen=_RECENT)
        self._looked = time.monotonic()

    def results(self, items: Iterable[Any]) -> Iterator[tuple[Any, Any]]:
        """(item, value) in the order in which they come; `items` is read as there is room."""
        waiting = iter(items)
        more = True
        try:
            while True:
                while more and len(self._open) < self._room():
                    try:
                        item = next(waiting)
                    except StopIteration:
                        more = False
                        break
                    self._open[item] = _Pending()
                    self._submit(item)
                if not self._open:
                    return
                yield from self._next()
        finally:
            tries = [t for p in self._open.values() for t in p.tries]
            tries += [t for _, late in self._late.values() for t in late]
            self._cluster.cancel([t.future for t in tries])

    def _room(self) -> int:
        return self._cluster.patience.window * max(1, len(self._work.fit()))

    def _submit(self, item: Any) -> None:
        pending, fit = self._open[item], self._work.fit()
        present = self._cluster.members.present
        if present and not fit:
            return  # until a worker joins that may; see `_look`
        wanted = fit - pending.avoid or fit
        # Without a reason to choose any worker may, also one that joins later.
        chosen: dict[str, Any] = {}
        if wanted != present:
            others = fit == present
            chosen = {"workers": sorted(wanted), "allow_other_workers": others}
        future = self._cluster.client.submit(
            self._work.call, *self._work.arguments, item, pure=False, **chosen,
            key=f"adamnx-theory-{self._cluster.token}-{next(_serial)}",
        )  # fmt: skip
        made = _Try(item, future, time.monotonic())
        pending.tries.append(made)
        self._inbox.result_of(future, made)

    def _next(self) -> Iterator[tuple[Any, Any]]:
        """What has come by now, after waiting a moment if nothing has."""
        try:
            event = self._inbox.get(self._cluster.patience.tick)
        except Empty:
            event = None
        if event is not None:
            if event.about is None:
                self._look(event.value)
            else:
                yield from self._came(event.about, event.value, event.error)
        if time.monotonic() - self._looked >= self._cluster.patience.tick:
            self._looked = time.monotonic()
            self._cluster.check()
            self._inbox.look([t.future for i in self._overdue() for t in self._open[i].tries])

    def _came(
        self, made: _Try, value: Done | None, error: BaseException | None
    ) -> Iterator[tuple[Any, Any]]:
        if isinstance(error, OtherVersion):
            self._cluster.leave_out(error.worker, refusal(error.worker, error.versions))
        if made.item not in self._open:
            if value is not None:
                self._twice(made, value)
            return
        if value is None:
            self._failed(made, error)
            return
        self._took.append(time.monotonic() - made.begun)
        pending = self._open.pop(made.item)
        rest = {t for t in pending.tries if t is not made}
        if rest:
            self._late[made.item] = value, rest
        yield made.item, value.value

    def _twice(self, made: _Try, second: Done) -> None:
        """A second result for an item that has one."""
        first, rest = self._late[made.item]
        rest.discard(made)
        if not rest:
            del self._late[made.item]
        if self._work.equal is not None and not self._work.equal(first.value, second.value):
            raise BadInput(
                f"workers {first.worker} and {second.worker} gave different numbers for"
                f" {self._work.named(made.item)}, so one of them computes wrongly."
            )

    def _failed(self, made: _Try, error: BaseException | None) -> None:
        """Try again elsewhere, a few times."""
        self._cluster.check()
        pending = self._open[made.item]
        pending.tries.remove(made)
        where, sentence = _said(error)
        if not isinstance(error, OtherVersion):
            pending.failures += 1
            if where:
                pending.avoid.add(where)
        if pending.failures >= self._cluster.patience.failures:
            raise BadInput(
                f"{self._work.named(made.item)} failed {pending.failures} times,"
                f" the last time{' on worker ' + where if where else ''}: {sentence}"
            )
        if not pending.tries:
            self._submit(made.item)

    def _overdue(self) -> list[Any]:
        """The items whose latest try takes too long."""
        if not self._took:
            return []
        patience, now = self._cluster.patience, time.monotonic()
        limit = max(patience.least, patience.factor * max(self._took))
        return [
            item for item, p in self._open.items()
            if p.tries and now - p.tries[-1].begun > limit * p.patience
        ]  # fmt: skip

    def _look(self, places: dict[str, set[str]]) -> None:
        """After a look at the cluster; `places` says which workers have the overdue tasks."""
        members = self._cluster.members
        if not members.present:
            self._cluster.tell_once(
                "none", f"no worker is left at {self._cluster.address}; waiting for one."
            )
        elif self._cluster.forget("none"):
            self._cluster.tell("there is a worker again; going on.")
        for item in [item for item, p in self._open.items() if not p.tries]:
            self._submit(item)
        for item in self._overdue():
            pending = self._open[item]
            slow = set().union(*(places.get(t.future.key, ()) for t in pending.tries))
            if not slow:
                continue  # it waits at the scheduler for a worker that is free
            pending.avoid |= slow
            pending.patience *= 2
            for worker in sorted(slow):
                self._cluster.tell_once(
                    worker, f"worker {worker} does not answer; its work goes to others."
                )
            if self._work.fit() - pending.avoid:
                self._submit(item)


def _said(error: BaseException | None) -> tuple[str, str]:
    """The worker that failed, if it is known, and what it said."""
    if isinstance(error, Failed):
        return error.worker, error.sentence
    last = getattr(error, "last_worker", None)  # KilledWorker
    if last is not None:
        return str(getattr(last, "address", "")), "it died; it may have run out of memory."
    return "", f"{type(error).__name__}: {error}"
