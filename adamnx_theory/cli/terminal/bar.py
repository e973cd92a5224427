"""A line on the terminal: what is done, how fast, and how long it will still take.

It is drawn on standard error, and only where that is a terminal: a file or a pipe gets
nothing of it.  It appears once the work has taken a moment and leaves no trace.
"""

from __future__ import annotations

import sys
import threading
import time
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import pairwise
from statistics import median
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rich.progress import Progress, TaskID

_PATIENCE = 0.5  # seconds before the line appears
_RECENT = 9
_MANY = 10_000  # from here on percentages are easier to read than counts


class Pace:
    """How fast units are done, and how long the rest will take.

    Of units of one size, the median of the last few speeds counts: what came from a cache
    does not look like speed for long.  Otherwise it is the mean over all.
    """

    def __init__(self, alike: bool) -> None:
        self._alike = alike
        self._seen = deque([(time.monotonic(), 0)], maxlen=_RECENT + 1)
        self._begun = self._seen[0][0]

    def speed(self, done: int) -> float:
        """Units per second once `done` are done; to be called once for each `done`."""
        now = time.monotonic()
        self._seen.append((now, done))
        if not self._alike:
            return done / max(now - self._begun, 1e-9)
        points = list(self._seen)
        return median((d - c) / max(u - t, 1e-9) for (t, c), (u, d) in pairwise(points))


class Line:
    """What moves the line; see `line`."""

    def __init__(self, progress: Progress, task: TaskID, units: tuple[str, str], pace: Pace):
        self._progress, self._task, self._units, self._pace = progress, task, units, pace

    def doing(self, what: str) -> None:
        """Name the piece of work at hand."""
        self._progress.update(self._task, description=what)

    def done(
        self, done: int, total: int, *, now: int | None = None, left: float | None = None
    ) -> None:
        """So many units are done.

        `now` says how many of them were done in this run (all); `left` how many seconds the
        rest will take (as long as the units so far suggest).
        """
        speed = self._pace.speed(done if now is None else now)
        if left is None and speed > 0:
            left = (total - done) / speed
        share = f"{100 * done / total:.0f} %" if total >= _MANY else f"{done}/{total}"
        self._progress.update(
            self._task, completed=done, total=total, share=share, speed=self._said(speed),
            end=None if left is None else time.monotonic() + left,
        )  # fmt: skip

    def __call__(self, done: int, total: int) -> None:
        """`done`, for the callbacks of a simulation."""
        self.done(done, total)

    def _said(self, speed: float) -> str:
        one, many = self._units
        if speed <= 0:
            return ""
        return f"{speed:.3g} {many}/s" if speed >= 1 else f"{1 / speed:.1f} s per {one}"


@contextmanager
def line(
    verb: str, units: tuple[str, str], quiet: bool, *, alike: bool = False, most: str = ""
) -> Iterator[Line | None]:
    """Show a line while the block runs, and give what moves it; None where none is shown.

    units   the unit's name in the singular and the plural
    alike   whether units are of one size
    most    how long it can take at most, where nothing is counted
    """
    if quiet or not sys.stderr.isatty():
        yield None
        return
    progress = _progress(most)
    fields = {"verb": verb, "share": "", "speed": "", "end": None}
    task = progress.add_task("", total=None, **fields)
    appear = threading.Timer(_PATIENCE, progress.start)
    appear.daemon = True
    appear.start()
    try:
        yield Line(progress, task, units, Pace(alike))
    finally:
        appear.cancel()
        appear.join()
        progress.stop()


def _progress(most: str) -> Progress:
    from rich.console import Console
    from rich.progress import BarColumn, Progress, ProgressColumn, Task, TextColumn
    from rich.text import Text

    class Left(ProgressColumn):
        """How long still; how long so far while nothing is known."""

        def render(self, task: Task) -> Text:
            if (end := task.fields["end"]) is not None:
                left = end - time.monotonic()
                return Text(f"{_clock(left)} left" if left > 0 else "a little longer")
            return Text(_clock(task.elapsed or 0.0) + (f", at most {most}" if most else ""))

    columns = (
        TextColumn("{task.fields[verb]} {task.description}"), BarColumn(bar_width=16),
        TextColumn("{task.fields[share]}"), TextColumn("{task.fields[speed]}"), Left(),
    )  # fmt: skip
    # Where standard output goes elsewhere, what is printed to it must not come to the terminal.
    return Progress(
        *columns, console=Console(stderr=True), transient=True,
        redirect_stdout=sys.stdout.isatty(), refresh_per_second=4,
    )  # fmt: skip


def _clock(seconds: float) -> str:
    whole = max(0, round(seconds))
    minutes, rest = divmod(whole, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"
