"""What runs on a worker: one piece of work at a time, on as many threads as the worker has."""

from __future__ import annotations

import hashlib
import threading
import time
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from adamnx_theory.errors import BadInput
from adamnx_theory.simulation.backends import Backend
from adamnx_theory.simulation.cluster.parcel import unpacked
from adamnx_theory.simulation.cluster.standing import digest, versions
from adamnx_theory.simulation.plan import Chunk, Job

ROOM = "adamnx-theory"  # the scheduler's metadata under this name are ours
_KEPT_JOBS = 8

_turn = threading.Lock()
_jobs: OrderedDict[str, Job] = OrderedDict()


@dataclass(frozen=True)
class Order:
    """What goes with every chunk; small, since there may be millions.

    `job` is the place of the job in the scheduler's metadata and `sha256` that of its bytes;
    `versions` what `standing.digest` must be; `method` one of the backend's.
    """

    versions: str
    job: str
    sha256: str
    device: str
    threads: int | None
    coordinates: int
    method: str


@dataclass(frozen=True)
class Done:
    """A result, the worker that it comes from, and how long it took there."""

    worker: str
    seconds: float
    value: Any


class Failed(Exception):
    """A worker could not do its task; `sentence` says why."""

    def __init__(self, worker: str, sentence: str) -> None:
        super().__init__(worker, sentence)
        self.worker, self.sentence = worker, sentence


class OtherVersion(Failed):
    """The worker is of another version; `versions` are its own."""

    def __init__(self, worker: str, versions: dict[str, str]) -> None:
        Exception.__init__(self, worker, versions)
        self.worker, self.versions = worker, versions
        self.sentence = "it is of another version."


def compute(order: Order, chunk: Chunk) -> Done:
    """The chunk's moments, or what else `order.method` gives."""

    def work(threads: int) -> Any:
        job = _job(order)
        runner = _backend(order.device, order.threads or threads, order.coordinates)
        return getattr(runner, order.method)(job, chunk)

    return answered(order.versions, work)


def answered(expected: str, work: Callable[[int], Any]) -> Done:
    """Do the work, given the worker's number of threads, when it is this worker's turn.

    Raises `OtherVersion` where `standing.digest` is not as expected, else `Failed`.
    """
    from distributed import get_worker

    worker = get_worker()
    if expected != digest():
        raise OtherVersion(worker.address, versions())
    try:
        with _turn:
            begun = time.perf_counter()
            value = work(worker.state.nthreads)
            return Done(worker.address, time.perf_counter() - begun, value)
    except BadInput as error:
        raise Failed(worker.address, str(error)) from None
    except Exception as error:
        raise Failed(worker.address, f"{type(error).__name__}: {error}") from error


def _job(order: Order) -> Job:
    """The job, fetched from the scheduler when it is seen for the first time."""
    if order.sha256 in _jobs:
        _jobs.move_to_end(order.sha256)
        return _jobs[order.sha256]
    from distributed import get_client

    data: Any = get_client().get_metadata([ROOM, order.job])
    if hashlib.sha256(data).hexdigest() != order.sha256:
        raise BadInput("the job that the scheduler keeps is damaged.")
    _jobs[order.sha256] = unpacked(data)
    while len(_jobs) > _KEPT_JOBS:
        _jobs.popitem(last=False)
    return _jobs[order.sha256]


@lru_cache(maxsize=8)
def _backend(device: str, threads: int, coordinates: int) -> Backend:
    from adamnx_theory.simulation.devices import here

    return here(device, threads, coordinates)
