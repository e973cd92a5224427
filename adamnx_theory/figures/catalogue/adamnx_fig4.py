"""The four second-moment decay rates that AdamNX compares, and 1 minus each.

Source: AdamNX (adamnx), Figure 4 and Table 7; the panel of 1 minus the rate is ours.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from adamnx_theory.definitions.source import Source
from adamnx_theory.figures.curves import TABLE_7, sampled
from adamnx_theory.figures.grids import decades
from adamnx_theory.figures.model import ONE_COLUMN, Columns, Figure

if TYPE_CHECKING:
    from matplotlib.figure import Figure as Page

LAST = 10**6


def data() -> Columns:
    """Every rate, and 1 minus it, at some steps up to a million."""
    t = decades(LAST)
    rates = {curve.key: sampled(curve.rate, t) for curve in TABLE_7}
    gains = {f"1-{curve.key}": sampled(curve.gain, t) for curve in TABLE_7}
    return {"t": t, **rates, **gains}


def draw(page: Page, columns: Columns) -> None:
    """The rates above, 1 minus the rates below."""
    upper, lower = page.subplots(2, sharex=True, height_ratios=(2, 3))
    for curve in TABLE_7:
        upper.semilogx(columns["t"], columns[curve.key], label=curve.label, **curve.line)
        lower.loglog(columns["t"], columns[f"1-{curve.key}"], **curve.line)
    upper.set(ylabel=r"$\hat\beta_{2,t}$", xlim=(1, LAST), ylim=(0, 1.03))
    lower.set(xlabel="step $t$", ylabel=r"$1 - \hat\beta_{2,t}$", ylim=(1e-12, 2))
    lower.text(5e4, 3e-9, "AdamNX\nlies on AdaX", ha="right", va="center", linespacing=1.3)
    page.legend(*upper.get_legend_handles_labels(), loc="outside upper center", ncols=4)


FIGURE = Figure(
    name="adamnx_fig4",
    title="The decay rates of Adam, Adafactor, AdaX and AdamNX",
    caption=(
        "The decay rate of the second moment (above) and 1 minus it (below) for Adam with"
        " beta2 = 0.999, Adafactor with c = 0.8, AdaX with beta2 = 0.0001 and AdamNX with"
        " beta2 = 0.99. AdamNX's curve lies on AdaX's: the two are one family of rates,"
        " at almost the same parameter."
    ),
    source=Source("adamnx", "Figure 4"),
    width=ONE_COLUMN,
    height=3.9,
    data=data,
    draw=draw,
)
