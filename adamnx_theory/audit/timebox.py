"""A limit on the time that a computation may take."""

from __future__ import annotations

import signal
import threading
from collections.abc import Callable
from typing import Any, TypeVar

T = TypeVar("T")


class TimeUp(Exception):
    """The computation took longer than it may."""


def within(seconds: float, work: Callable[[], T]) -> T:
    """The result of `work`; raises `TimeUp` after `seconds`.

    The limit is a timer signal, which exists in the main thread of a POSIX system.  Elsewhere
    nothing could stop the work, so it is not begun: `TimeUp` comes at once.
    """
    if threading.current_thread() is not threading.main_thread() or not hasattr(
        signal, "setitimer"
    ):
        raise TimeUp("no time limit can be set outside the main thread")

    def stop(*_: Any) -> None:
        raise TimeUp(f"it took longer than {seconds:g} s")

    before = signal.signal(signal.SIGALRM, stop)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        return work()
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
