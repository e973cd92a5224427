"""Measured against predicted variance of v_t, for one decay rate or several.

Left the variances themselves, both axes logarithmic; right, one strip for each rate,
how far the measured variance is from the predicted one, in percent of the latter.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import numpy as np

from adamnx_theory.definitions.numbers.arithmetic import Floats
from adamnx_theory.figures.curves import BLACK, GREY, RED

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure as Page

_POINTS: dict[str, Any] = {"ls": "none", "marker": "o", "color": BLACK}
_PLAIN: dict[str, Any] = {"color": GREY, "ls": (0, (2, 1.2)), "lw": 1}
_SHOWN = 14  # points of one curve on the left, where more would hide it


@dataclass(frozen=True)
class Series:
    """One decay rate: measured and predicted variance at steps t, the intervals' half-widths.

    `curve` is (steps, predicted) for the line, `plain` (steps, prediction for
    uncorrelated squares, the proper one) where the two differ, `line` how the
    predicted curve is drawn.
    """

    label: str
    t: Floats
    predicted: Floats
    measured: Floats
    reach: Floats
    curve: tuple[Floats, Floats]
    plain: tuple[Floats, Floats, Floats] | None = None
    line: Mapping[str, Any] = field(default_factory=dict)


def draw(page: Page, series: Sequence[Series]) -> None:
    """Draw all series on an empty page."""
    grid = page.add_gridspec(len(series), 2, width_ratios=(1.15, 1), hspace=0.0)
    left = page.add_subplot(grid[:, 0])
    strips = [page.add_subplot(grid[i, 1]) for i in range(len(series))]
    _variances(left, series)
    far = max(_far(s) for s in series) or 1.0
    for axes, one in zip(strips, series, strict=True):
        _strip(axes, one, far)
        if axes is not strips[-1]:
            axes.tick_params(labelbottom=False)
    strips[0].set_title("measured / predicted − 1, in percent")
    strips[-1].set_xlabel("step $t$")


def _variances(axes: Axes, series: Sequence[Series]) -> None:
    for one in series:
        axes.loglog(*one.curve, label=one.label, **one.line)
        if one.plain is not None:
            axes.loglog(one.plain[0], one.plain[1], **_PLAIN)
    dots = {"ms": 3.2, "mec": "white", "mew": 0.5, "zorder": 3, **_POINTS}
    for one in series:
        step = max(1, len(one.t) // _SHOWN)
        axes.loglog(one.t[::-step], one.measured[::-step], **dots)
    axes.plot([], [], label="measured", **dots)
    if any(one.plain is not None for one in series):
        axes.plot([], [], label="Eq. 8, uncorrelated", **_PLAIN)
    axes.set_title(r"variance of $v_t$")
    axes.set_xlabel("step $t$")
    axes.legend(loc="best")


def _far(one: Series) -> float:
    """The largest percentage that a strip has to show, Eq. 8 apart."""
    off = np.abs(one.measured / one.predicted - 1) + one.reach / one.predicted
    return float(100 * off.max(initial=0.0))


def _strip(axes: Axes, one: Series, far: float) -> None:
    percent = 100 * (one.measured / one.predicted - 1)
    color = one.line.get("color", RED)
    axes.axhline(0, color=color, lw=1, zorder=1)
    if one.plain is not None:
        steps, plain, proper = one.plain
        axes.semilogx(steps, 100 * (plain / proper - 1), **_PLAIN)
    axes.errorbar(
        one.t,
        percent,
        yerr=100 * one.reach / one.predicted,
        fmt="none",
        ecolor=color,
        elinewidth=0.8,
        zorder=2,
    )
    axes.semilogx(one.t, percent, ms=1.8, mew=0, zorder=3, **_POINTS)
    axes.set_ylim(-1.15 * far, 1.15 * far)
    axes.text(
        0.985,
        0.93,
        one.label,
        transform=axes.transAxes,
        ha="right",
        va="top",
        fontsize=7,
        color=BLACK,
    )
