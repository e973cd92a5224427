"""A progress bar on standard error, only where that is a terminal."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from adamnx_theory.claims.model import Result

OnResult = Callable[["Result", int, int], None]


@contextmanager
def progress(total: int, quiet: bool) -> Iterator[OnResult | None]:
    """Give the callback that moves the bar, or `None` where no bar is shown."""
    if quiet or not sys.stderr.isatty():
        yield None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("deciding", total=total)

        def show(result: Result, done: int, total: int) -> None:
            bar.update(task, completed=done, total=total, description=result.claim.id)

        yield show
