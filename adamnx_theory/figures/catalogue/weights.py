"""Which gradients each method remembers: the weight of every g_i^2 in v_t."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from adamnx_theory.figures.curves import TABLE_7, UNIFORM
from adamnx_theory.figures.grids import both_ends
from adamnx_theory.figures.model import WIDE, Columns, Figure
from adamnx_theory.figures.weights import weights

if TYPE_CHECKING:
    from matplotlib.figure import Figure as Page

TIMES = (10**2, 10**3, 10**4, 10**5)
CURVES = (UNIFORM, *TABLE_7)


def data() -> Columns:
    """w_{t,i} at t = 10^2, ..., 10^5 for some i."""
    steps = {t: both_ends(t) for t in TIMES}
    columns: dict[str, NDArray[Any]] = {
        "t": np.concatenate([np.full_like(i, t) for t, i in steps.items()]),
        "i": np.concatenate(list(steps.values())),
    }
    for curve in CURVES:
        chosen = [weights(curve, t)[i - 1] for t, i in steps.items()]
        columns[curve.key] = np.concatenate(chosen)
    return columns


def draw(page: Page, columns: Columns) -> None:
    """One panel for each t; both axes are scaled so that a plain average is the line 1."""
    panels = page.subplots(2, 2, sharex=True, sharey=True)
    for axes, t in zip(panels.flat, TIMES, strict=True):
        rows = columns["t"] == t
        for curve in CURVES:
            x, y = columns["i"][rows] / t, t * columns[curve.key][rows]
            axes.semilogy(x, y, label=curve.label, **curve.line)
        axes.set_title(f"$t = 10^{len(str(t)) - 1}$")
        axes.set(xlim=(0, 1), ylim=(1e-3, 200))
        axes.set_xticks((0, 0.25, 0.5, 0.75, 1), ("0", "0.25", "0.5", "0.75", "1"))
    page.supxlabel("position of the gradient, $i / t$ (0 the first, 1 the newest)", fontsize=8)
    page.supylabel(r"weight, $t\, w_{t,i}$", fontsize=8)
    page.legend(
        *panels.flat[0].get_legend_handles_labels(), loc="outside upper center", ncols=len(CURVES)
    )


FIGURE = Figure(
    name="weights",
    title="Which gradients a second moment remembers",
    caption=(
        "The weight of the i-th squared gradient in the second moment at step t, times t, for"
        " the four rates of AdamNX's Table 7 and for the plain average. For a hundred steps all"
        " but Adafactor nearly are plain averages. Later Adam keeps only the newest gradients and"
        " Adafactor prefers them, while AdaX and AdamNX, one curve, give most of the weight to"
        " the first ten thousand gradients and ever less to new ones."
    ),
    source=None,
    width=WIDE,
    height=3.7,
    data=data,
    draw=draw,
)
