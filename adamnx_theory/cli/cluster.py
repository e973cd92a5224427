"""The options with which a command computes on a cluster, and what is said when it ends early."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Annotated, Any

import typer

from adamnx_theory.cli.arguments.typed import typed
from adamnx_theory.cli.terminal.interrupt import interruptible
from adamnx_theory.cli.terminal.streams import say
from adamnx_theory.errors import BadInput, ConnectionLost

Scheduler = Annotated[
    str | None,
    typer.Option(
        metavar="ADDRESS",
        help="Compute on the workers of this Dask scheduler (or scheduler file); same bits.",
    ),
]
Workers = Annotated[
    str | None,
    typer.Option(metavar="N", help="Compute in N processes of this machine; same bits."),
]
Mixed = Annotated[
    bool,
    typer.Option("--mixed", help="Take workers of different kinds; last digits may then differ."),
]

_MOST_WORKERS = 4096


@dataclass(frozen=True)
class Where:
    """What was given for the three options, and the threads that a worker takes."""

    scheduler: str | None
    workers: str | None
    mixed: bool = False
    threads: Any = None

    @property
    def asked(self) -> bool:
        return self.scheduler is not None or self.workers is not None


@contextlib.contextmanager
def computing(where: Where) -> Iterator[Any]:
    """The cluster for a command's simulations, None to run them here."""
    if where.scheduler is not None and where.workers is not None:
        raise BadInput("--scheduler and --workers exclude each other.")
    if not where.asked:
        if where.mixed:
            raise BadInput("--mixed goes with --scheduler.")
        yield None
        return
    from adamnx_theory.simulation.cluster.connect import cluster
    from adamnx_theory.simulation.numbers import count

    number = None if where.workers is None else count("workers", where.workers, 1, _MOST_WORKERS)
    threads = None if where.threads is None else count("threads", where.threads, 1, _MOST_WORKERS)
    with cluster(
        where.scheduler, number, threads=threads, mixed=where.mixed, tell=say
    ) as made:
        yield made


class Kept:
    """Counts trajectories on their way to `show`, for what is said when a run ends early."""

    def __init__(self) -> None:
        self.done, self.total = 0, 0
        self._show: Callable[[int, int], None] | None = None

    def shown(self, show: Callable[[int, int], None] | None) -> Kept:
        """This counter, which passes everything on."""
        self._show = show
        return self

    def __call__(self, done: int, total: int) -> None:
        self.done, self.total = done, total
        if self._show is not None:
            self._show(done, total)


@contextlib.contextmanager
def resumable(where: Where, cached: bool, arguments: Sequence[str]) -> Iterator[Kept]:
    """Inside, Ctrl-C or a lost scheduler end the run with how to go on; only on a cluster.

    `cached` says whether finished chunks are kept, `arguments` are those of this command.
    """
    kept = Kept()
    if not where.asked:
        yield kept
        return
    try:
        with interruptible():
            yield kept
    except KeyboardInterrupt:
        say(_how(kept, cached, arguments))
        raise
    except ConnectionLost as error:
        raise BadInput(f"{error} {_how(kept, cached, arguments)}") from None


def _how(kept: Kept, cached: bool, arguments: Sequence[str]) -> str:
    if not cached:
        return "Nothing is kept with --no-cache; the command begins anew."
    share = 100 * kept.done // kept.total if kept.total else 0
    return f"{share} % of the trajectories are kept; to go on: {typed(arguments)}"
