"""Finished chunks on disk, so that a run can be killed at any moment and continued.

    <cache>/runs/<hash of the run's description>/manifest.json
                                                 <first>-<count>.npz

A chunk's file is written under a temporary name and renamed, so it is whole or not
there.  It carries a hash of its numbers and of where they belong; a file that does
not match is computed again.  Two runs at once write the same bytes.  No pickle.
"""

from __future__ import annotations

import contextlib
import hashlib
import io
import json
import time
import zipfile
from pathlib import Path
from typing import Any

import numpy as np

from adamnx_theory.errors import BadInput
from adamnx_theory.files import write_whole
from adamnx_theory.simulation.moments import Moments
from adamnx_theory.simulation.plan import Chunk

_STALE_SECONDS = 3600.0


class ChunkStore:
    """The chunks of one run.

    `root` is the cache folder, `description` what `Job.description` returns.
    Raises `BadInput` when the folder cannot be made or written.
    """

    def __init__(self, root: Path, description: dict[str, object]) -> None:
        text = json.dumps(description, sort_keys=True, indent=1) + "\n"
        self.key = hashlib.sha256(text.encode()).hexdigest()
        self.root = root
        self.folder = root / "runs" / self.key[:40]
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            self._remove_stale()
            manifest = self.folder / "manifest.json"
            if not manifest.exists() or manifest.read_bytes() != text.encode():
                write_whole(manifest, text.encode())
        except OSError as error:
            raise self._refusal(error) from error

    def load(self, chunk: Chunk) -> Moments | None:
        """The chunk's moments; None when they are not there or not intact."""
        try:
            data = self._path(chunk).read_bytes()
            with np.load(io.BytesIO(data), allow_pickle=False) as stored:
                sums, digest = stored["sums"], str(stored["sha256"])
        except (OSError, ValueError, KeyError, EOFError, zipfile.BadZipFile):
            return None
        if sums.dtype != np.float64 or digest != self._digest(chunk, sums):
            return None
        return Moments(chunk.count, sums)

    def save(self, chunk: Chunk, moments: Moments) -> None:
        """Keep the chunk's moments; raises `BadInput` when they cannot be written."""
        sums = np.ascontiguousarray(moments.sums)
        buffer = io.BytesIO()
        np.savez(buffer, sums=sums, sha256=np.array(self._digest(chunk, sums)))
        try:
            write_whole(self._path(chunk), buffer.getvalue())
        except OSError as error:
            raise self._refusal(error) from error

    def _path(self, chunk: Chunk) -> Path:
        return self.folder / f"{chunk.first:016x}-{chunk.count:x}.npz"

    def _digest(self, chunk: Chunk, sums: np.ndarray[Any, Any]) -> str:
        head = f"{self.key} {chunk.first} {chunk.count} {sums.shape} "
        return hashlib.sha256(head.encode() + sums.astype("<f8").tobytes()).hexdigest()

    def _remove_stale(self) -> None:
        """Delete what killed runs left half-written."""
        for path in self.folder.glob(".*.tmp"):
            with contextlib.suppress(OSError):
                if time.time() - path.stat().st_mtime > _STALE_SECONDS:
                    path.unlink()

    def _refusal(self, error: OSError) -> BadInput:
        reason = error.strerror or str(error)
        return BadInput(
            f"cannot write the cache '{self.root}': {reason[:1].lower()}{reason[1:]};"
            " choose another with --cache or do without with --no-cache."
        )
