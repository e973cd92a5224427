"""What Dask's scheduler notes about every submission, cut short.

A scheduler keeps a list of what was submitted, in the span of the tasks, for as long as it
runs.  All our entries are equal, and for millions of chunks they are most of its memory.
"""

from __future__ import annotations

from typing import Any

_FEW = 100


def shorten(dask_scheduler: Any) -> None:
    """On the scheduler: leave one of equal entries, in the lists that are long."""
    spans = dask_scheduler.extensions.get("spans")
    for span in [] if spans is None else list(spans.spans.values()):
        entries = (span.metadata or {}).get("collections", [])
        if len(entries) > _FEW:
            different: list[Any] = []
            for entry in entries:
                if entry not in different:
                    different.append(entry)
            entries[:] = different
