"""How small distances from ten minimizers grow per step: measured, and the spectral radius.

The runs on record of the claims `local.growth.*`: n = 100, eps inside the root, learning
rates on both sides of each threshold.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import numpy as np

from adamnx_theory.claims.local.growth import FACTORS, FOUR_DIGITS, METHODS, TITLES
from adamnx_theory.claims.local.growth_record import record
from adamnx_theory.claims.local.shared import PROBLEMS
from adamnx_theory.figures.curves import BLACK, BLUE, GREEN, GREY, ORANGE, RED, SKY
from adamnx_theory.figures.model import WIDE, Columns, Figure

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure as Page

#: Stable learning rates are blue, unstable ones red.
COLORS = dict(zip(FACTORS, (SKY, BLUE, "#003D66", ORANGE, RED), strict=True))
MARKERS = dict(zip(METHODS, ("o", "s", "^", "D"), strict=True))
LIFT = 0.14  # the points of one problem lie a little apart, or some would hide others
FLOOR = 1e-9  # the digits on record end here


@cache
def data() -> Columns:
    """The factor per step for each problem, method, and learning rate over its threshold."""
    rows = [
        (i, k, factor, *record()[problem, method, factor])
        for i, problem in enumerate(PROBLEMS)
        for k, method in enumerate(METHODS)
        for factor in FACTORS
    ]
    names = ("i", "optimizer", "lr_over_threshold", "measured", "error", "predicted")
    types = (np.int64, np.int64, np.float64, np.float64, np.float64, np.float64)
    columns = zip(*rows, strict=True)
    return {n: np.array(c, dtype=d) for n, c, d in zip(names, columns, types, strict=True)}


def draw(page: Page, columns: Columns) -> None:
    """One row a problem: the factors of two methods, and how far all are from the theory."""
    panels = page.subplots(1, 3, sharey=True, width_ratios=(1.15, 1, 1))
    methods = [*METHODS]
    for axes, method in zip(panels, (methods[0], methods[3]), strict=False):
        _factors(axes, columns, columns["optimizer"] == methods.index(method))
        axes.set_title(TITLES[method])
    _deviations(panels[2], columns)
    panels[0].set_yticks(range(len(PROBLEMS)), PROBLEMS)
    panels[0].invert_yaxis()
    handles, labels = panels[0].get_legend_handles_labels()
    page.legend(handles, labels, loc="outside upper center", ncols=6, title_fontsize=7,
                title="learning rate over the threshold", handletextpad=0.2)  # fmt: skip


def _factors(axes: Axes, columns: Columns, rows: np.ndarray) -> None:
    for k, (factor, color) in enumerate(COLORS.items()):
        those = rows & (columns["lr_over_threshold"] == factor)
        y = columns["i"][those] + LIFT * (k - 2)
        axes.plot(columns["predicted"][those], y, "|", color=BLACK, ms=5.5, mew=0.8, zorder=2)
        axes.plot(columns["measured"][those], y, "o", color=color, ms=2.8, label=f"{factor:g}",
                  zorder=3, clip_on=False)  # fmt: skip
    axes.plot([], [], "|", color=BLACK, ms=5.5, mew=0.8, label="predicted")
    axes.axvline(1, color=GREY, lw=0.8, ls=(0, (2, 2)), zorder=1)
    axes.set(xlabel="factor per step")


def _deviations(axes: Axes, columns: Columns) -> None:
    off = np.maximum(np.abs(columns["measured"] / columns["predicted"] - 1), FLOOR)
    colors = (BLUE, GREEN, ORANGE, RED)
    for k, (method, marker) in enumerate(MARKERS.items()):
        those = columns["optimizer"] == k
        y = columns["i"][those] + LIFT * (k - 1.5)
        axes.plot(off[those], y, marker, color=colors[k], ms=2.2, mfc="none", mew=0.6,
                  label=TITLES[method])  # fmt: skip
    axes.axvline(FOUR_DIGITS, color=BLACK, lw=0.8, ls=(0, (4, 2)))
    axes.set(xscale="log", xlim=(FLOOR / 2, 3e-4), xlabel="relative difference")
    axes.set_xticks([1e-9, 1e-7, 1e-5])
    axes.legend(loc="lower center", bbox_to_anchor=(0.5, 1.0), ncols=2, handletextpad=0.1,
                columnspacing=0.8, handlelength=1.2)  # fmt: skip


FIGURE = Figure(
    name="local_growth",
    title="Small distances from ten minimizers: growth measured and predicted",
    caption=(
        "By which factor per step small distances from the minimizer change, for Andrei's ten"
        " functions with n = 100 and learning rates of 0.5 to 1.1 times the threshold. Left and"
        " middle, dots: measured over 128 trajectories from random directions; strokes: the"
        " spectral radius of the linear map. Below the threshold every factor is below 1, above"
        " it above 1; eg2 has a nearly flat direction, so it shrinks very slowly. AdamW and"
        " AdamNX look like Adam. Right: the relative difference for all four methods, eps inside"
        " the root; the broken line is four digits. Differences below 1e-9, where the digits on"
        " record end, are drawn there."
    ),
    source=None,
    width=WIDE,
    height=3.9,
    data=data,
    draw=draw,
)
