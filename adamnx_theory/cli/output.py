"""Writing files: tried before the work starts, and written whole or not at all."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from adamnx_theory.cli.terminal.streams import say
from adamnx_theory.errors import BadInput
from adamnx_theory.files import write_whole

STDOUT = "-"


def require_writable(report: str | None) -> None:
    """`require_writable_file` for a report that may not be asked for, or goes to `STDOUT`."""
    if report is not None and report != STDOUT:
        require_writable_file(Path(report))


def require_writable_file(path: Path) -> None:
    """Make the file's folder and see that a file can be written there, else `BadInput`."""
    with _explained(path):
        target = _target(path)
        if target.is_dir():
            raise IsADirectoryError(None, "it is a directory")
        if target.exists() and not os.access(target, os.W_OK):
            raise PermissionError(None, "permission denied")
        if not _is_special(target):
            _try_folder(target.parent)


def require_writable_folder(path: Path) -> None:
    """Make the folder and see that files can be written in it, else `BadInput`."""
    with _explained(path):
        target = _target(path)
        if target.exists() and not target.is_dir():
            raise NotADirectoryError(None, "it is not a directory")
        _try_folder(target)


def write_record(record: dict[str, Any], json_file: str | None) -> bool:
    """Write the JSON; returns whether standard output is taken, so that no table follows."""
    if json_file is None:
        return False
    text = json.dumps(record, indent=2, allow_nan=False) + "\n"
    if json_file == STDOUT:
        sys.stdout.write(text)
        return True
    write_text(Path(json_file), text)
    say(f"JSON: {json_file}")
    return False


def write_text(path: Path, text: str) -> None:
    """Write a text file (UTF-8, line ends as they are) as `write_bytes` does."""
    write_bytes(path, text.encode("utf-8"))


def write_bytes(path: Path, content: bytes) -> None:
    """Write the file under a temporary name, then rename it; `BadInput` if that fails."""
    with _explained(path):
        target = _target(path)
        if _is_special(target):  # a device or a pipe must not be replaced by a file
            target.write_bytes(content)
            return
        write_whole(target, content)


@contextmanager
def _explained(path: Path) -> Iterator[None]:
    """Turn what the system objects to into one sentence."""
    try:
        yield
    except OSError as error:
        reason = error.strerror or str(error)
        raise BadInput(f"cannot write '{path}': {reason[:1].lower()}{reason[1:]}.") from error


def _target(path: Path) -> Path:
    return Path(os.path.realpath(path))  # through a link, so that the link survives


def _is_special(target: Path) -> bool:
    return target.exists() and not target.is_file() and not target.is_dir()


def _try_folder(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    probe = folder / f".adamnx-theory-{os.getpid()}.tmp"
    probe.touch()
    probe.unlink()
