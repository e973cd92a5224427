"""Writing files: tried before the work starts, and written whole or not at all."""

from __future__ import annotations

import os
from pathlib import Path

from adamnx_theory.errors import BadInput


def require_writable_file(path: Path) -> None:
    """Make the file's folder and see that a file can be written there, else `BadInput`."""
    target = _target(path)
    if target.is_dir():
        raise BadInput(f"Cannot write '{path}': it is a directory.")
    if _is_special(target):
        if not os.access(target, os.W_OK):
            raise BadInput(f"Cannot write '{path}': permission denied.")
        return
    if target.exists() and not os.access(target, os.W_OK):
        raise BadInput(f"Cannot write '{path}': the file there is read-only.")
    _try_folder(target.parent, path)


def require_writable_folder(path: Path) -> None:
    """Make the folder and see that files can be written in it, else `BadInput`."""
    target = _target(path)
    if target.exists() and not target.is_dir():
        raise BadInput(f"Cannot write into '{path}': it is not a directory.")
    _try_folder(target, path)


def write_text(path: Path, text: str) -> None:
    """Write the file under a temporary name, then rename it; `BadInput` if that fails."""
    target = _target(path)
    try:
        if _is_special(target):  # a device or a pipe must not be replaced by a file
            target.write_text(text, encoding="utf-8")
            return
        temporary = _temporary(target)
        try:
            temporary.write_text(text, encoding="utf-8")
            temporary.replace(target)
        finally:
            temporary.unlink(missing_ok=True)
    except OSError as error:
        raise BadInput(f"Cannot write '{path}': {reason(error)}.") from error


def reason(error: OSError) -> str:
    """What the system says went wrong, fit for the middle of a sentence."""
    text = error.strerror or str(error) or type(error).__name__
    return text[0].lower() + text[1:]


def _target(path: Path) -> Path:
    try:
        return Path(os.path.realpath(path))  # through a link, so that the link survives
    except (OSError, ValueError) as error:
        raise BadInput(f"Cannot write '{path}': it is not a usable path.") from error


def _is_special(target: Path) -> bool:
    return target.exists() and not target.is_file() and not target.is_dir()


def _temporary(target: Path) -> Path:
    return target.with_name(f".{target.name}.{os.getpid()}.tmp")


def _try_folder(folder: Path, path: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        probe = _temporary(folder / "probe")
        probe.touch()
        probe.unlink()
    except OSError as error:
        raise BadInput(f"Cannot write '{path}': {reason(error)}.") from error
