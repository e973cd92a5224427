"""What Coq has accepted before, so that an unchanged file is not compiled again.

Beside the compiled files lies `compiled.json`.  A file counts as compiled if

    its text, Coq's version and the compiled files that it imports are those of the entry
    its compiled file (.vo) has the digest in the entry

so a changed text, another Coq, a damaged or exchanged .vo, and a change in anything below
lead to a new compilation.  An entry says when the file was accepted and how long that took.
The last question to Coq about the compiled files is kept with its answer in the same way.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from adamnx_theory.files import write_whole

FILE = "compiled.json"


@dataclass(frozen=True)
class Entry:
    """One accepted file: digests of what went in and of what came out, when, how long."""

    source: str
    object: str
    accepted: str
    seconds: float


class Kept:
    """The record of a folder; `coq` names the compiler and its libraries."""

    def __init__(self, folder: Path, coq: str) -> None:
        self.folder = folder
        self.coq = coq
        self.entries, self._asked = _read(folder / FILE)

    def source(self, text: str, imports: tuple[str, ...]) -> str:
        """The digest of everything that a compilation depends on."""
        below = [f"{name} {self._object(name)}" for name in sorted(imports)]
        return _digest("\n".join([self.coq, *below, text]).encode())

    def current(self, name: str, source: str) -> Entry | None:
        """The entry, if the compiled file is that of this source and undamaged."""
        entry = self.entries.get(name)
        if entry is None or not entry.object or entry.source != source:
            return None
        return entry if entry.object == self._object(name) else None

    def accept(self, name: str, source: str, seconds: float) -> None:
        """Enter a file that was accepted just now."""
        now = datetime.now(UTC).isoformat(timespec="seconds")
        entry = Entry(source, self._object(name), now, round(seconds, 2))
        self.entries[name] = entry
        self._write()

    def answer(self, question: str) -> str | None:
        """What Coq said to a question (its digest with that of the files), if it was the last."""
        return self._asked.get(question)

    def answered(self, question: str, printed: str) -> None:
        self._asked = {question: printed}
        self._write()

    def _write(self) -> None:
        files = {name: asdict(entry) for name, entry in sorted(self.entries.items())}
        text = json.dumps({"files": files, "asked": self._asked}, indent=1)
        write_whole(self.folder / FILE, f"{text}\n".encode())

    def _object(self, name: str) -> str:
        try:
            return _digest((self.folder / f"{name}.vo").read_bytes())
        except OSError:
            return ""


def _digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def _read(path: Path) -> tuple[dict[str, Entry], dict[str, str]]:
    """Entries and the answer; none where there is no record, or none that can be read."""
    try:
        data: Mapping[str, Any] = json.loads(path.read_text(encoding="utf-8"))
        entries = {str(name): _entry(values) for name, values in data["files"].items()}
        return entries, {str(k): str(v) for k, v in data["asked"].items()}
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return {}, {}


def _entry(values: Mapping[str, Any]) -> Entry:
    return Entry(
        str(values["source"]),
        str(values["object"]),
        str(values["accepted"]),
        float(values["seconds"]),
    )
