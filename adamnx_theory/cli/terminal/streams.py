"""The two streams: results go to standard output, messages to standard error."""

from __future__ import annotations

import contextlib
import io
import os
import shutil
import sys
from typing import TextIO

WIDTH_WITHOUT_TERMINAL = 120


def say(message: str) -> None:
    """Print a message for the person at the keyboard."""
    print(message, file=sys.stderr)


def width(stream: TextIO) -> int:
    """How many columns to use: the terminal's, or a fixed number in a file or a pipe."""
    if stream.isatty():
        return shutil.get_terminal_size().columns
    return WIDTH_WITHOUT_TERMINAL


def tolerate_any_encoding() -> None:
    """Replace characters that a stream's encoding lacks instead of failing on them."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")


def abandon_stdout() -> None:
    """Keep Python from complaining, at exit, about a reader that went away."""
    with contextlib.suppress(OSError, ValueError):
        null = os.open(os.devnull, os.O_WRONLY)
        os.dup2(null, sys.stdout.fileno())
        os.close(null)
