"""Choosing where a simulation runs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from adamnx_theory.errors import BadInput, UnknownName

if TYPE_CHECKING:
    from adamnx_theory.simulation.backends import Backend, LocalBackend

DEVICES = ("auto", "cpu", "gpu", "reference")
AUTO = "auto"


def devices() -> tuple[str, ...]:
    """The devices that can be used here, best first; `reference` comes last."""
    from adamnx_theory.simulation.backends.gpu_launch import missing

    return ("cpu", "reference") if missing() else ("gpu", "cpu", "reference")


def backend(device: str = AUTO, threads: int | None = None) -> Backend:
    """The backend for a device; `auto` takes the best there is.

    Raises `UnknownName` for an unknown device, `BadInput` for one that is not here.
    """
    if device not in DEVICES:
        raise UnknownName("device", device, DEVICES)
    chosen = devices()[0] if device == AUTO else device
    if chosen == "reference":
        from adamnx_theory.simulation.backends.reference import ReferenceBackend

        return ReferenceBackend()
    if chosen == "gpu":
        from adamnx_theory.simulation.backends.gpu import GpuBackend
        from adamnx_theory.simulation.backends.gpu_launch import missing

        if reason := missing():
            raise BadInput(f"device gpu is not available: {reason}; use cpu.")
        return GpuBackend()
    from adamnx_theory.simulation.backends.cpu import CpuBackend

    return CpuBackend(threads)


def local_backend(device: str = AUTO, threads: int | None = None) -> LocalBackend:
    """The backend for programs of many coordinates; raises as `backend`."""
    if device not in DEVICES:
        raise UnknownName("device", device, DEVICES)
    if device == "reference":
        from adamnx_theory.simulation.backends.reference import ReferenceBackend

        return ReferenceBackend()
    if device == "gpu":
        raise BadInput("device gpu does not simulate many coordinates; use cpu.")
    from adamnx_theory.simulation.backends.cpu import CpuBackend

    return CpuBackend(threads)
