"""Limits on the time that a computation, and a whole audit, may take."""

from __future__ import annotations

import signal
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any, TypeVar

T = TypeVar("T")

_deadline: ContextVar[float | None] = ContextVar("deadline", default=None)


class TimeUp(BaseException):
    """The computation took longer than it may.

    Not an `Exception`, so that the libraries it passes through do not catch it.
    """


@contextmanager
def in_all(seconds: float) -> Iterator[None]:
    """Everything `within` this block together may take `seconds`."""
    token = _deadline.set(time.monotonic() + seconds)
    try:
        yield
    finally:
        _deadline.reset(token)


def attempt(seconds: float, work: Callable[[], T]) -> T | None:
    """The result of an attempt at a proof; None where it takes too long or breaks down.

    The search may meet numbers too long to print, or polynomials that SymPy cannot factor.
    Nothing is claimed then, so nothing is lost but the certificate.
    """
    from sympy.polys.polyerrors import BasePolynomialError

    try:
        return within(seconds, work)
    except (TimeUp, ValueError, ArithmeticError, NotImplementedError, RecursionError,
            BasePolynomialError):  # fmt: skip
        return None


def within(seconds: float, work: Callable[[], T]) -> T:
    """The result of `work`; raises `TimeUp` after `seconds`, or when all time is used up.

    The limit is a timer signal, which exists in the main thread of a POSIX system, so
    always on the command line there.  Elsewhere nothing can stop the work, and it has no limit.
    """
    if threading.current_thread() is not threading.main_thread() or not hasattr(
        signal, "setitimer"
    ):
        return work()
    end = _deadline.get()
    allowed = seconds if end is None else min(seconds, end - time.monotonic())
    if allowed <= 0:
        raise TimeUp("the time for the whole audit is used up")

    def stop(*_: Any) -> None:
        raise TimeUp(f"it took longer than {allowed:.3g} s")

    before = signal.signal(signal.SIGALRM, stop)
    signal.setitimer(signal.ITIMER_REAL, allowed, 1.0)  # again, should something catch it
    try:
        return work()
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
