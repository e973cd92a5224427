"""The plot of a simulation: how far what was measured is from what was expected.

One row for each value, with its label on the left, so that it can be read on a phone.
"""

from __future__ import annotations

from dataclasses import dataclass

from adamnx_theory.claims.model import Comparison

WIDTH, LEFT, RIGHT = 340, 116, 314
ROW, TOP = 24, 8


@dataclass(frozen=True)
class Tick:
    """A mark on the axis: its place, and its label."""

    x: float
    label: str


@dataclass(frozen=True)
class Row:
    """A measured value with its interval, and what a pointer over it is told."""

    label: str
    x: float
    low: float
    high: float
    y: float
    said: str


@dataclass(frozen=True)
class Plot:
    """A drawing, `WIDTH` units wide, ready for the template; `bottom` is where the axis is."""

    title: str
    rows: tuple[Row, ...]
    ticks: tuple[Tick, ...]
    zero: float
    bottom: int

    @property
    def description(self) -> str:
        """The drawing in words."""
        return f"{self.title}: {'; '.join(row.said for row in self.rows)}"


def plot(comparison: Comparison) -> Plot:
    """Deviations with their intervals, in percent of what was expected.

    Where an expected value is 0 the deviations are differences.
    """
    relative = all(comparison.expected)
    values = list(zip(comparison.measured, comparison.reach, comparison.expected, strict=True))
    scales = [100 / abs(e) if relative else 1.0 for _, _, e in values]
    off = [(m - e) * s for (m, _, e), s in zip(values, scales, strict=True)]
    reach = [r * s for (_, r, _), s in zip(values, scales, strict=True)]
    marks = _ticks(off, reach)
    start, end = marks[0], marks[-1]

    def across(value: float) -> float:
        return round(LEFT + (value - start) / (end - start) * (RIGHT - LEFT), 1)

    unit = " %" if relative else ""
    rows = tuple(
        Row(
            label,
            across(d),
            across(d - r),
            across(d + r),
            TOP + ROW * i + ROW / 2,
            f"{label}: {d:.3g}{unit} ± {r:.2g}{unit}",
        )
        for i, (label, d, r) in enumerate(zip(comparison.labels, off, reach, strict=True))
    )
    said = "measured / expected − 1, in percent" if relative else "measured − expected"
    return Plot(
        f"{comparison.quantity}: {said}",
        rows,
        tuple(Tick(across(mark), f"{mark:g}".replace("-", "−")) for mark in marks),
        across(0),
        TOP + ROW * len(rows),
    )


def _ticks(off: list[float], reach: list[float]) -> list[float]:
    """Round values that enclose 0 and every interval."""
    from matplotlib.ticker import MaxNLocator

    low = min(0.0, *(d - r for d, r in zip(off, reach, strict=True)))
    high = max(0.0, *(d + r for d, r in zip(off, reach, strict=True)))
    room = 0.05 * (high - low) or 1.0
    found = MaxNLocator(nbins=4, steps=[1, 2, 2.5, 5, 10]).tick_values(low - room, high + room)
    return [float(f"{value:.12g}") for value in found]
