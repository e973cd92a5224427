"""A command line as it would be typed."""

from __future__ import annotations

import shlex
import shutil
import sys
from collections.abc import Sequence
from pathlib import Path


def typed(arguments: Sequence[str]) -> str:
    """This program with these arguments, as one would type it."""
    return shlex.join([*_program(), *arguments])


def _program() -> list[str]:
    """How this program was started."""
    from adamnx_theory.cli.entry import PROGRAM

    started = Path(sys.argv[0])
    if started.parts[-2:] == ("adamnx_theory", "__main__.py"):
        return [sys.executable, "-m", "adamnx_theory"]
    found = shutil.which(PROGRAM)
    on_path = found is not None and Path(found).resolve() == started.resolve()
    return [sys.argv[0] if started.name == PROGRAM and not on_path else PROGRAM]
