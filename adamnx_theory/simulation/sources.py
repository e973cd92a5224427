"""Which version of this package's code turns a program into numbers."""

from __future__ import annotations

import hashlib
from functools import cache
from pathlib import Path

_HERE = Path(__file__).parent
_PACKAGE = _HERE.parent


@cache
def sources() -> str:
    """A hash of the printers and of the moments: where it changes, last digits may."""
    files = [*sorted((_HERE / "codegen").glob("*.py")), _HERE / "moments.py"]
    digest = hashlib.sha256(b"\0".join(path.read_bytes() for path in files))
    return f"sources {digest.hexdigest()[:16]}"


def package() -> str:
    """A hash of every file of this package: definitions, code and data."""
    digest = hashlib.sha256()
    for path in sorted(p for p in _PACKAGE.rglob("*") if p.is_file()):
        if "__pycache__" not in path.parts:
            data = path.read_bytes()
            digest.update(f"{path.relative_to(_PACKAGE).as_posix()} {len(data)} ".encode() + data)
    return digest.hexdigest()
