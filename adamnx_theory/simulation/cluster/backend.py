"""The backend whose chunks are computed by the workers of a cluster."""

from __future__ import annotations

import contextlib
import hashlib
import secrets
from collections.abc import Generator, Iterable
from typing import Any

import numpy as np

from adamnx_theory.simulation.backends import Floats, Results
from adamnx_theory.simulation.cluster.cluster import Cluster
from adamnx_theory.simulation.cluster.members import MIXED
from adamnx_theory.simulation.cluster.parcel import packed
from adamnx_theory.simulation.cluster.spreading import Spreading, Work
from adamnx_theory.simulation.cluster.standing import digest
from adamnx_theory.simulation.cluster.worker import Order, compute
from adamnx_theory.simulation.moments import Moments
from adamnx_theory.simulation.plan import Chunk, Job


class ClusterBackend:
    """Computes on workers that have the device, all with the same bits.

    Name and fingerprint are the workers', so chunks kept on disk serve both kinds of run.
    """

    def __init__(
        self, cluster: Cluster, device: str, threads: int | None = None, coordinates: int = 1
    ) -> None:
        cluster.start()
        self._cluster, self._device, self._coordinates = cluster, device, coordinates
        self._threads = threads or cluster.threads
        self._choice = cluster.members.choose(device, coordinates)

    @property
    def name(self) -> str:
        return self._choice.device

    @property
    def fingerprint(self) -> str:
        return self._choice.fingerprint

    def run_chunk(self, job: Job, chunk: Chunk) -> Moments:
        return self._one("run_chunk", job, chunk)

    def sample(self, job: Job, chunk: Chunk) -> Floats:
        return self._one("sample", job, chunk)

    def states(self, job: Job, chunk: Chunk) -> Floats:
        return self._one("states", job, chunk)

    def run_chunks(self, job: Job, parts: Iterable[Chunk]) -> Results:
        """The moments of each chunk, in the order in which they come."""
        return self._spread("run_chunk", job, parts)

    def _one(self, method: str, job: Job, chunk: Chunk) -> Any:
        with contextlib.closing(self._spread(method, job, (chunk,))) as results:
            return next(results)[1]

    def _spread(
        self, method: str, job: Job, parts: Iterable[Chunk]
    ) -> Generator[tuple[Chunk, Any], None, None]:
        data = packed(job)
        sha256 = hashlib.sha256(data).hexdigest()
        name = f"{sha256[:16]}-{secrets.token_hex(4)}"
        order = Order(
            digest(), name, sha256, self._device, self._threads, self._coordinates, method
        )
        equal = None if self.fingerprint.startswith(MIXED) else _equal
        work = Work(compute, (order,), _named, self._fit, equal)
        self._cluster.post(name, data)
        try:
            yield from Spreading(self._cluster, work).results(parts)
        finally:
            with contextlib.suppress(Exception):
                self._cluster.post(name, None)

    def _fit(self) -> frozenset[str]:
        members = self._cluster.members
        return members.able(self._choice, self._device, self._coordinates)


def _named(chunk: Chunk) -> str:
    return f"trajectories {chunk.first} to {chunk.first + chunk.count - 1}"


def _equal(a: Any, b: Any) -> bool:
    """To the last bit."""
    one, two = (np.ascontiguousarray(getattr(x, "sums", x)) for x in (a, b))
    return one.shape == two.shape and one.tobytes() == two.tobytes()
