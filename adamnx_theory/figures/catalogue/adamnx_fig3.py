"""AdamNX's linear learning rate, as meant and as printed.

The values are those of Section 5.1; a run of 80 epochs has 62480 steps (Appendix A).
Source: AdamNX (adamnx), Figure 3 and Eq. (15).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from adamnx_theory.definitions.registry import schedule
from adamnx_theory.definitions.source import Source
from adamnx_theory.figures.curves import BLUE, GREY, RED, sampled
from adamnx_theory.figures.model import ONE_COLUMN, Columns, Figure

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure as Page

MEANT, PRINTED = schedule("lr_linear"), schedule("lr_linear_as_printed")
PEAK, LEAST, END = (float(MEANT.value(name)) for name in ("eta_peak", "eta_min", "t1"))
LAST = 62480
DASHED = (0, (5, 2))
STRIDE = 568  # divides both the end of the descent and the last step


def data() -> Columns:
    """Both forms from t = 0 on, with the step after the descent."""
    t = np.array(sorted({*range(0, LAST + 1, STRIDE), int(END), int(END) + 1}), dtype=np.int64)
    return {"t": t, "as_meant": sampled(MEANT, t), "as_printed": sampled(PRINTED, t)}


def draw(page: Page, columns: Columns) -> None:
    """A broken axis whose two parts have the same scale, so that slopes compare."""
    upper, lower = page.subplots(2, sharex=True)
    t, descent = columns["t"] / 1000, columns["t"] <= END
    for axes in (upper, lower):
        for part in (descent, ~descent):  # no line across the drop
            axes.plot(t[part], columns["as_printed"][part], color=RED, ls=DASHED, zorder=3)
        axes.plot(t, columns["as_meant"], color=BLUE)
        axes.axvline(END / 1000, color=GREY, lw=0.6, ls=(0, (1, 2)), zorder=1)
    upper.set(ylim=(1 - 1.1 * PEAK, 1 + 0.1 * PEAK), xlim=(0, LAST / 1000))
    lower.set(ylim=(-0.1 * PEAK, 1.1 * PEAK), xlabel="step $t$ / 1000")
    page.supylabel(r"learning rate $\eta_t$", fontsize=8)
    _label(upper, lower)
    _break(upper, lower)


def _label(upper: Axes, lower: Axes) -> None:
    """Names beside the lines, in their colours."""
    upper.text(14, 0.9991, "as printed:\nstarts at 1", color=RED)
    lower.text(14, 0.0021, "as meant:\nstarts at $\\eta_{\\mathrm{peak}}$", color=BLUE)
    lower.text(END / 1000 + 1, 0.00015, r"both $\eta_{\min}$", va="bottom")
    upper.text(END / 1000 + 1, 1 - PEAK, "$t_1$", color=GREY)


def _break(upper: Axes, lower: Axes) -> None:
    """Two slanted strokes where the vertical axis leaves out what lies between."""
    upper.spines.bottom.set_visible(False)
    upper.tick_params(axis="x", bottom=False)
    stroke = {"marker": [(-1, -0.5), (1, 0.5)], "ms": 7, "mew": 0.8, "mec": "#404040"}
    for axes, height in ((upper, 0), (lower, 1)):
        axes.plot([0], [height], transform=axes.transAxes, ls="none", clip_on=False, **stroke)


FIGURE = Figure(
    name="adamnx_fig3",
    title="AdamNX's learning rate, as meant and as printed",
    caption=(
        "The learning rate of Eq. (15) with peak 3e-3, minimum 3e-5 and t1 = 37488. As meant it"
        " descends from the peak to the minimum. As printed it starts at 1, whatever the peak,"
        " and drops to the minimum after t1. Both parts of the broken axis have one scale."
    ),
    source=Source("adamnx", "Figure 3"),
    width=ONE_COLUMN,
    height=2.7,
    data=data,
    draw=draw,
)
