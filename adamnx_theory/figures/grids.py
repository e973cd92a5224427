"""Steps at which curves are sampled; integer arithmetic only, so they are the same everywhere."""

from __future__ import annotations

from numpy import array, int64
from numpy.typing import NDArray


def decades(last: int) -> NDArray[int64]:
    """1 to 100, then every two-digit number followed by zeros, up to `last` inclusive."""
    steps = set(range(1, min(100, last) + 1))
    unit = 10
    while 10 * unit <= last:
        steps.update(range(10 * unit, min(100 * unit, last) + 1, unit))
        unit *= 10
    return array(sorted(steps | {last}), dtype=int64)


def both_ends(last: int, parts: int = 100) -> NDArray[int64]:
    """1 to `last` in equal parts, and ever more densely towards either end."""
    near = [int(t) for t in decades(last) if t <= 9 or str(t)[1:2] in "05"]
    steps = {1 + (last - 1) * k // parts for k in range(parts + 1)}
    steps.update(near, (last + 1 - t for t in near))
    return array(sorted(steps), dtype=int64)
