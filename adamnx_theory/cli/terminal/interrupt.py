"""Ctrl-C in a long command: the first is handled, the second ends the process at once."""

from __future__ import annotations

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType


class Interruption:
    """Whether Ctrl-C was pressed."""

    def __init__(self) -> None:
        self.came = False

    def check(self) -> None:
        """Raise `KeyboardInterrupt` if it was, even if a library swallowed the first one."""
        if self.came:
            raise KeyboardInterrupt


@contextmanager
def interruptible() -> Iterator[Interruption]:
    """The first SIGINT raises `KeyboardInterrupt`; from then on the system's own action holds.

    Where SIGINT is ignored or somebody else handles it, nothing changes.
    """
    seen = Interruption()
    ours = threading.current_thread() is threading.main_thread()
    if not ours or signal.getsignal(signal.SIGINT) is not signal.default_int_handler:
        yield seen
        return

    def stop(_number: int, _frame: FrameType | None) -> None:
        seen.came = True
        signal.signal(signal.SIGINT, signal.SIG_DFL)
        raise KeyboardInterrupt

    signal.signal(signal.SIGINT, stop)
    try:
        yield seen
    finally:
        if not seen.came:
            signal.signal(signal.SIGINT, signal.default_int_handler)
