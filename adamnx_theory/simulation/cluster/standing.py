"""What a process is that computes: versions that must be equal, and devices with their bits."""

from __future__ import annotations

import hashlib
import json
import platform
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import metadata

from adamnx_theory import __version__
from adamnx_theory.simulation.sources import package

_LIBRARIES = {
    "NumPy": "numpy", "SciPy": "scipy", "SymPy": "sympy", "Numba": "numba",
    "llvmlite": "llvmlite",
}  # fmt: skip


@dataclass(frozen=True)
class Standing:
    """A worker: its versions, and by device, best first, the backend's fingerprint."""

    versions: Mapping[str, str]
    devices: Mapping[str, str]


@cache
def versions() -> dict[str, str]:
    """What has to be the same in all processes, by name."""
    found = {"adamnx_theory": __version__, "Python": _python(), **_libraries()}
    return {**found, "the code of adamnx_theory": package()[:12]}


@cache
def digest() -> str:
    """A hash of `versions`, short enough to go with every task."""
    return hashlib.sha256(json.dumps(versions(), sort_keys=True).encode()).hexdigest()[:16]


def standing() -> Standing:
    """This process."""
    from adamnx_theory.simulation.devices import devices, here

    found = {device: here(device).fingerprint for device in devices()}
    return Standing(versions(), found)


def difference(theirs: Mapping[str, str]) -> str:
    """The first of `versions` that is another there, as "NumPy 2.1.0 and not 2.4.6"; or ""."""
    for name, ours in versions().items():
        other = theirs.get(name, "none")
        if other != ours:
            return f"{name} {other} and not {ours}"
    return ""


def _python() -> str:
    return ".".join(platform.python_version_tuple()[:2])


def _libraries() -> dict[str, str]:
    return {shown: metadata.version(name) for shown, name in _LIBRARIES.items()}
