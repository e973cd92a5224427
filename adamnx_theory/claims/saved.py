"""Decided claims on disk, so that a run of `verify` can be interrupted and resumed.

    <folder>/<hash of what the results rest on>/manifest.json
                                                <claim id>.json

A result is taken back only where nothing that it rests on has changed: every file of
this package, the versions of Python and of the libraries, the profile, the seed, the
device, and the claim's statement.  A file is written under a temporary name and renamed,
so it is whole or not there; it carries a hash of what it holds.  The verdict is not kept:
it is derived again from the outcomes.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import platform
import re
import shutil
from importlib import metadata
from pathlib import Path
from typing import Any

from adamnx_theory import __version__
from adamnx_theory.claims.model import (
    Claim,
    Comparison,
    Kind,
    Outcome,
    Result,
    Role,
    Settings,
    Strength,
    derive_verdict,
)
from adamnx_theory.errors import BadInput
from adamnx_theory.files import write_whole
from adamnx_theory.simulation.sources import package

_MANIFEST = "manifest.json"


def foundations() -> dict[str, Any]:
    """What every result rests on, whatever the settings: this code and the libraries."""
    return {
        "version": __version__,
        "package": package(),
        "python": platform.python_version(),
        "machine": platform.machine(),
        "libraries": _libraries(),
    }


def _libraries() -> dict[str, str]:
    """The versions of the libraries that this package names, as far as they are installed."""
    found = {}
    with contextlib.suppress(metadata.PackageNotFoundError):
        for requirement in metadata.requires("adamnx-theory") or ():
            name = re.split(r"[^\w.-]", requirement, maxsplit=1)[0]
            with contextlib.suppress(metadata.PackageNotFoundError):
                found[name] = metadata.version(name)
    return found


class SavedResults:
    """The results that one kind of run has decided so far.

    `folder` is made when the first result is saved.  `fingerprint` says how the device
    computes numbers (`Backend.fingerprint`).
    """

    def __init__(self, folder: Path, settings: Settings, fingerprint: str) -> None:
        self.root = folder
        self._foundations = foundations()
        description = {
            **self._foundations,
            "profile": settings.profile,
            "seed": settings.seed,
            "device": settings.device,
            "fingerprint": fingerprint,
        }
        self._manifest = json.dumps(description, sort_keys=True, indent=1) + "\n"
        self.key = hashlib.sha256(self._manifest.encode()).hexdigest()
        self.folder = folder / self.key[:40]
        self.damaged: list[str] = []

    def load(self, claim: Claim) -> Result | None:
        """The claim's result; None where there is none or it is damaged (then see `damaged`)."""
        try:
            text = self._path(claim).read_text(encoding="utf-8")
        except FileNotFoundError:
            return None
        except (OSError, UnicodeDecodeError):
            return self._refuse(claim)
        try:
            entry = json.loads(text)
            intact = entry["sha256"] == self._digest(claim, entry["seconds"], entry["outcomes"])
            if not intact:
                return self._refuse(claim)
            outcomes = tuple(map(_outcome, entry["outcomes"]))
            return Result(claim, derive_verdict(outcomes), outcomes, float(entry["seconds"]))
        except (ValueError, KeyError, TypeError):
            return self._refuse(claim)

    def save(self, result: Result) -> None:
        """Keep the result; `OSError` where it cannot be written."""
        self.folder.mkdir(parents=True, exist_ok=True)
        manifest = self.folder / _MANIFEST
        if not manifest.exists():
            write_whole(manifest, self._manifest.encode())
        outcomes = [_entry(outcome) for outcome in result.outcomes]
        entry = {
            "claim": result.claim.id,
            "sha256": self._digest(result.claim, result.seconds, outcomes),
            "seconds": result.seconds,
            "outcomes": outcomes,
        }
        text = json.dumps(entry, indent=1) + "\n"
        write_whole(self._path(result.claim), text.encode())

    def elsewhere(self) -> int:
        """How many results are here that other code or other libraries have decided."""
        return sum(len(_results(folder)) for folder in self._outdated())

    def discard(self) -> None:
        """Remove this run's results, and those that no run of this code can take."""
        for folder in (self.folder, *self._outdated()):
            shutil.rmtree(folder, ignore_errors=True)
        with contextlib.suppress(OSError):
            self.root.rmdir()  # only where no other run keeps results

    def _outdated(self) -> list[Path]:
        found = []
        for folder in sorted(self.root.glob("*")):
            if not re.fullmatch("[0-9a-f]{40}", folder.name) or folder == self.folder:
                continue
            try:
                stated = json.loads((folder / _MANIFEST).read_text(encoding="utf-8"))
                current = all(stated[k] == v for k, v in self._foundations.items())
            except (OSError, ValueError, KeyError, TypeError):
                current = False
            if not current:
                found.append(folder)
        return found

    def _refuse(self, claim: Claim) -> None:
        self.damaged.append(claim.id)

    def _path(self, claim: Claim) -> Path:
        if not re.fullmatch(r"\w[\w.-]*", claim.id):
            raise BadInput(f"the claim id {claim.id!r} cannot name a file.")
        return self.folder / f"{claim.id}.json"

    def _digest(self, claim: Claim, seconds: float, outcomes: list[dict[str, Any]]) -> str:
        """Of the result, of the claim as it is stated, and of all that the run rests on."""
        stated = [claim.id, claim.paper, claim.passage, claim.statement]
        held = [self.key, stated, seconds, outcomes]
        return hashlib.sha256(json.dumps(held, sort_keys=True).encode()).hexdigest()


def _results(folder: Path) -> list[Path]:
    return [path for path in folder.glob("*.json") if path.name != _MANIFEST]


def _entry(outcome: Outcome) -> dict[str, Any]:
    """The outcome as plain data, all of it."""
    seen = outcome.comparison
    return {
        **outcome.to_dict(),
        "certificate": outcome.certificate,
        "comparison": None if seen is None else dict(vars(seen)),
    }


def _outcome(entry: dict[str, Any]) -> Outcome:
    """The outcome that `_entry` has described; `ValueError` or `TypeError` for anything else."""
    fields = {
        **entry,
        "role": Role(entry["role"]),
        "kind": Kind(entry["kind"]),
        "strength": Strength(entry["strength"]),
    }
    if (seen := entry["comparison"]) is not None:
        lists = {k: tuple(v) for k, v in seen.items() if k != "quantity"}
        fields["comparison"] = Comparison(quantity=seen["quantity"], **lists)
    return Outcome(**fields)
