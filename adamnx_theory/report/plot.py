"""The plot of a simulation: how far what was measured is from what was expected."""

from __future__ import annotations

from dataclasses import dataclass

from adamnx_theory.claims.model import Comparison

WIDTH, HEIGHT = 340, 170
LEFT, RIGHT, TOP, BOTTOM = 52, 330, 12, 138


@dataclass(frozen=True)
class Tick:
    """A mark on an axis: its place in the drawing, and its label."""

    place: float
    label: str


@dataclass(frozen=True)
class Point:
    """A measured value with its interval; y grows downwards."""

    x: float
    y: float
    low: float
    high: float
    said: str


@dataclass(frozen=True)
class Plot:
    """A drawing of `WIDTH` by `HEIGHT` units, ready for the template."""

    title: str
    description: str
    points: tuple[Point, ...]
    x: tuple[Tick, ...]
    y: tuple[Tick, ...]
    zero: float


def plot(comparison: Comparison) -> Plot:
    """Deviations with their intervals, in percent of what was expected.

    Steps stand side by side at equal distances.  Where an expected value is 0 the
    deviations are differences.
    """
    relative = all(comparison.expected)
    rows = list(zip(comparison.measured, comparison.reach, comparison.expected, strict=True))
    scales = [100 / abs(e) if relative else 1.0 for _, _, e in rows]
    off = [(m - e) * s for (m, _, e), s in zip(rows, scales, strict=True)]
    reach = [r * s for (_, r, _), s in zip(rows, scales, strict=True)]
    ticks = _ticks(off, reach)
    low, high = ticks[0], ticks[-1]

    def height(value: float) -> float:
        return round(BOTTOM - (value - low) / (high - low) * (BOTTOM - TOP), 1)

    unit = " %" if relative else ""
    gap = (RIGHT - LEFT) / len(off)
    points = tuple(
        Point(
            round(LEFT + gap * (i + 0.5), 1),
            height(d),
            height(d - r),
            height(d + r),
            f"t = {t}: {d:.3g}{unit} ± {r:.2g}{unit}",
        )
        for i, (t, d, r) in enumerate(zip(comparison.at, off, reach, strict=True))
    )
    said = "measured / expected − 1, in percent" if relative else "measured − expected"
    return Plot(
        f"{comparison.quantity}: {said}",
        "; ".join(point.said for point in points),
        points,
        tuple(Tick(p.x, f"{t}") for p, t in zip(points, comparison.at, strict=True)),
        tuple(Tick(height(value), f"{value:g}".replace("-", "−")) for value in ticks),
        height(0),
    )


def _ticks(off: list[float], reach: list[float]) -> list[float]:
    """Round values that enclose 0 and every interval."""
    from matplotlib.ticker import MaxNLocator

    low = min(0.0, *(d - r for d, r in zip(off, reach, strict=True)))
    high = max(0.0, *(d + r for d, r in zip(off, reach, strict=True)))
    room = 0.05 * (high - low) or 1.0
    found = MaxNLocator(nbins=4, steps=[1, 2, 2.5, 5, 10]).tick_values(low - room, high + room)
    return [float(round(value, 12)) for value in found]
