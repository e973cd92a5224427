"""Choosing where a simulation runs."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from contextvars import ContextVar
from typing import TYPE_CHECKING, Any

from adamnx_theory.errors import BadInput, UnknownName

if TYPE_CHECKING:
    from adamnx_theory.simulation.backends import Backend
    from adamnx_theory.simulation.cluster.cluster import Cluster

DEVICES = ("auto", "cpu", "gpu", "reference")
AUTO = "auto"
# Kernels unroll over the coordinates of a lane: beyond 256 registers spill; compile time grows.
MOST_COORDINATES_ON_GPU = 1024


def devices() -> tuple[str, ...]:
    """The devices that can be used here, best first; `reference` comes last."""
    from adamnx_theory.simulation.backends.gpu_launch import missing

    return ("cpu", "reference") if missing() else ("gpu", "cpu", "reference")


_cluster: ContextVar[Cluster | None] = ContextVar("cluster", default=None)
_threads: ContextVar[int | None] = ContextVar("threads", default=None)


@contextlib.contextmanager
def at_most(threads: int) -> Iterator[None]:
    """Inside the block, simulations that name no number of threads take this one."""
    token = _threads.set(threads)
    try:
        yield
    finally:
        _threads.reset(token)


@contextlib.contextmanager
def on_cluster(client: Any) -> Iterator[None]:
    """Inside the block, simulations run on a `dask.distributed.Client`; None: here."""
    if client is None:
        yield
        return
    from adamnx_theory.simulation.cluster.cluster import as_cluster

    token = _cluster.set(as_cluster(client))
    try:
        yield
    finally:
        _cluster.reset(token)


def backend(
    device: str = AUTO, threads: int | None = None, coordinates: int = 1, client: Any = None
) -> Backend:
    """The backend for a device, on `client` or inside `on_cluster` the one of its workers.

    `auto` takes the best there is for so many coordinates.  Raises `UnknownName` for an
    unknown device, `BadInput` for one that is not there or cannot hold the coordinates.
    """
    if device not in DEVICES:
        raise UnknownName("device", device, DEVICES)
    with on_cluster(client):
        if (cluster := _cluster.get()) is None:
            return here(device, threads, coordinates)
        from adamnx_theory.simulation.cluster.backend import ClusterBackend

        return ClusterBackend(cluster, device, threads, coordinates)


def here(device: str = AUTO, threads: int | None = None, coordinates: int = 1) -> Backend:
    """The backend for a device of this process, as `backend` without a cluster."""
    if device not in DEVICES:
        raise UnknownName("device", device, DEVICES)
    fits = coordinates <= MOST_COORDINATES_ON_GPU
    chosen = next(d for d in devices() if fits or d != "gpu") if device == AUTO else device
    if chosen == "reference":
        from adamnx_theory.simulation.backends.reference import ReferenceBackend

        return ReferenceBackend()
    if chosen == "gpu":
        from adamnx_theory.simulation.backends.gpu import GpuBackend
        from adamnx_theory.simulation.backends.gpu_launch import missing

        if reason := missing():
            raise BadInput(f"device gpu is not available: {reason}; use cpu.")
        if not fits:
            raise BadInput(
                f"device gpu simulates {MOST_COORDINATES_ON_GPU} coordinates at most,"
                f" not {coordinates}; use cpu."
            )
        return GpuBackend()
    from adamnx_theory.simulation.backends.cpu import CpuBackend

    return CpuBackend(threads or _threads.get())
