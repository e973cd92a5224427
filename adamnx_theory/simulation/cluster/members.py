"""The workers of a cluster: asked what they are as they join, and which of them may compute.

A worker whose versions differ from the client's is refused; so are, unless they are
asked for, workers whose bits would differ: other devices, other processors.
"""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from adamnx_theory.errors import BadInput
from adamnx_theory.simulation.cluster.standing import Standing, difference
from adamnx_theory.simulation.devices import AUTO, MOST_COORDINATES_ON_GPU

MIXED = "mixed"


@dataclass(frozen=True)
class Choice:
    """Where one job is computed: the device's name, what identifies its bits, the workers."""

    device: str
    fingerprint: str
    workers: frozenset[str]


class Members:
    """Who is there.  `mixed` allows workers whose bits differ.

    Two threads write; what they have written is replaced and never changed, so that a
    reader needs no lock.
    """

    def __init__(self, mixed: bool) -> None:
        self.mixed = mixed
        self.present: frozenset[str] = frozenset()
        self.standings: dict[str, Standing] = {}
        self.refused: dict[str, str] = {}
        self._lock = threading.Lock()
        self._last: tuple[Any, Any, frozenset[str]] = (None, None, frozenset())

    def seen(self, addresses: Iterable[str]) -> list[str]:
        """These workers are there now; returns those that are to be asked what they are."""
        with self._lock:
            self.present = frozenset(addresses)
            self.standings = {a: s for a, s in self.standings.items() if a in self.present}
            self.refused = {a: s for a, s in self.refused.items() if a in self.present}
            return sorted(self.present - self.standings.keys() - self.refused.keys())

    def answered(self, address: str, standing: Standing) -> None:
        """The worker has said what it is."""
        if difference(standing.versions):
            self.refuse(address, refusal(address, standing.versions))
            return
        with self._lock:
            self.standings = {**self.standings, address: standing}

    def refuse(self, address: str, sentence: str) -> None:
        """The worker gets nothing to do."""
        with self._lock:
            self.standings = {a: s for a, s in self.standings.items() if a != address}
            self.refused = {address: sentence, **self.refused}

    def choose(self, device: str, coordinates: int) -> Choice:
        """Where a job for `device` runs; raises `BadInput` where no or different workers could."""
        able = {a: _best(s, device, coordinates) for a, s in self.standings.items()}
        names = {a: name for a, name in able.items() if name is not None}
        if not names:
            raise BadInput(f"no worker has the device {device}.")
        prints = {a: self.standings[a].devices[name] for a, name in names.items()}
        if len(set(prints.values())) == 1:
            address = next(iter(names))
            return Choice(names[address], prints[address], frozenset(names))
        if not self.mixed:
            raise BadInput(_unlike(names, prints))
        text = " | ".join(sorted(set(prints.values())))
        print_ = f"{MIXED} {hashlib.sha256(text.encode()).hexdigest()[:16]}"
        name = next(iter(names.values())) if len(set(names.values())) == 1 else AUTO
        return Choice(name, print_, frozenset(names))

    def able(self, choice: Choice, device: str, coordinates: int) -> frozenset[str]:
        """The workers of now whose numbers have the bits of `choice`.

        Asked several times a task, so the last answer is kept while the workers are the same.
        """
        standings, asked = self.standings, (choice, device, coordinates)
        if self._last[0] is standings and self._last[1] == asked:
            return self._last[2]
        fit = set()
        for address, standing in standings.items():
            name = _best(standing, device, coordinates)
            same = name is not None and standing.devices[name] == choice.fingerprint
            if same or (name is not None and choice.fingerprint.startswith(MIXED)):
                fit.add(address)
        self._last = standings, asked, frozenset(fit)
        return self._last[2]


def refusal(address: str, versions: object) -> str:
    """The sentence about a worker of another version."""
    theirs = versions if isinstance(versions, dict) else {}
    return f"worker {address} has {difference(theirs)}; it would compute something else."


def _best(standing: Standing, device: str, coordinates: int) -> str | None:
    """The device that the worker would take, as `devices.backend` does; None if it has none."""
    fits = [d for d in standing.devices if d != "gpu" or coordinates <= MOST_COORDINATES_ON_GPU]
    if device == AUTO:
        return fits[0]
    return device if device in fits else None


def _unlike(names: dict[str, str], prints: dict[str, str]) -> str:
    one = min(prints)
    other = min(a for a in prints if prints[a] != prints[one])
    if names[one] != names[other]:
        return (
            f"worker {one} would compute on the {names[one]}, {other} on the {names[other]}, and"
            " their last digits differ; choose a device, or ask for mixed workers."
        )
    return (
        f"workers {one} and {other} have different processors or compilers, whose last digits may"
        " differ; take workers of one kind, or ask for mixed ones."
    )
