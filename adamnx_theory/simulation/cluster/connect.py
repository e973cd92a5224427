"""From an address, or a number of processes, to a cluster; all that needs Dask to be there."""

from __future__ import annotations

import contextlib
import logging
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from adamnx_theory.errors import BadInput
from adamnx_theory.simulation.backends.parallel import available_cores
from adamnx_theory.simulation.cluster.cluster import Cluster
from adamnx_theory.simulation.cluster.patience import Patience

# Ctrl-C goes to all processes of a terminal; the client's alone ends the run.
_PRELOAD = "adamnx_theory.simulation.cluster.deaf"
_CONNECTING = 4.0  # seconds that a scheduler has to answer


@contextlib.contextmanager
def cluster(
    scheduler: str | None = None,
    workers: int | None = None,
    *,
    threads: int | None = None,
    mixed: bool = False,
    tell: Callable[[str], None] = lambda _: None,
    patience: Patience | None = None,
) -> Iterator[Cluster]:
    """A cluster for the length of a block: somebody's, or one of our own processes.

    scheduler  the address of a Dask scheduler, or its scheduler file (.json)
    workers    how many processes to start here, which share the cores
    threads, mixed, tell, patience   as in `Cluster`

    Raises `BadInput` where Dask is missing or the scheduler does not answer.
    """
    distributed = _distributed()
    with _quiet(), contextlib.ExitStack() as stack:
        if scheduler is None:
            number = workers or 1
            each = threads or max(1, available_cores() // number)
            local = stack.enter_context(_local(distributed, number, each))
            client = stack.enter_context(distributed.Client(local))
        else:
            client = stack.enter_context(_client(distributed, scheduler))
        yield Cluster(client, tell, mixed, threads, patience)


def _distributed() -> Any:
    try:
        import distributed
    except ImportError:
        raise BadInput(
            "a cluster needs Dask, which is not installed: pip install 'adamnx-theory[dask]'."
        ) from None
    return distributed


def _client(distributed: Any, scheduler: str) -> Any:
    try:
        if scheduler.endswith(".json"):
            if not Path(scheduler).is_file():
                raise BadInput(f"there is no scheduler file '{scheduler}'.")
            return distributed.Client(scheduler_file=scheduler, timeout=_CONNECTING)
        return distributed.Client(scheduler, timeout=_CONNECTING)
    except (OSError, TimeoutError):
        raise BadInput(f"no Dask scheduler answers at '{scheduler}'.") from None
    except (ValueError, TypeError) as error:
        if isinstance(error, BadInput):
            raise
        raise BadInput(f"'{scheduler}' is not the address of a Dask scheduler.") from None


def _local(distributed: Any, workers: int, threads: int) -> Any:
    """Processes of this machine, each on its own threads, reachable from here only.

    Dask's own setting has memory given back to the system at once, which makes training,
    with its large temporary arrays, ten times as slow; so it is left out.
    """
    from dask import config

    shares = {f"{name}_NUM_THREADS": threads for name in ("OMP", "MKL", "OPENBLAS")}
    with config.set({"distributed.nanny.pre-spawn-environ": shares}):
        return distributed.LocalCluster(
            n_workers=workers, threads_per_worker=threads, processes=True, host="127.0.0.1",
            dashboard_address="127.0.0.1:0", memory_limit=0, silence_logs=logging.CRITICAL,
            preload=_PRELOAD,
        )  # fmt: skip


@contextlib.contextmanager
def _quiet() -> Iterator[None]:
    """What matters is said in sentences of our own."""
    names = [n for n in logging.root.manager.loggerDict if n.split(".")[0] == "distributed"]
    levels = {logger: logger.level for logger in map(logging.getLogger, names)}
    for logger in levels:
        logger.setLevel(logging.CRITICAL + 1)
    try:
        yield
    finally:
        for logger, level in levels.items():
            logger.setLevel(level)
