"""AdamNX's two decay rates against the step.

The first moment's rate is Adam's bias-corrected one, with beta1 in the place of beta2.
Source: AdamNX (adamnx), Figure 1.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from adamnx_theory.definitions.source import Source
from adamnx_theory.figures.curves import ADAMNX, BLUE, GREY, Curve
from adamnx_theory.figures.model import ONE_COLUMN, Columns, Figure

if TYPE_CHECKING:
    from matplotlib.figure import Figure as Page

LAST = 100
FIRST_MOMENT = Curve("beta1_hat", "", "adam", {"beta2": "0.9"}, {"color": BLUE, "ls": (0, (5, 2))})


def data() -> Columns:
    """Both rates at t = 1, ..., 100."""
    return {
        "t": np.arange(1, LAST + 1),
        "beta1_hat": FIRST_MOMENT.rate.table(LAST),
        "beta2_hat": ADAMNX.rate.table(LAST),
    }


def draw(page: Page, columns: Columns) -> None:
    """Two labelled curves and their limits."""
    axes = page.subplots()
    for limit in (float(FIRST_MOMENT.values["beta2"]), 1):
        axes.axhline(limit, color=GREY, lw=0.6, ls=(0, (1, 2)), zorder=1)
    t = columns["t"]
    axes.plot(t, columns["beta2_hat"], **ADAMNX.line)
    axes.plot(t, columns["beta1_hat"], **FIRST_MOMENT.line)
    red, blue = ADAMNX.line["color"], FIRST_MOMENT.line["color"]
    axes.text(98, 1.02, r"$\hat\beta_{2,t}$, limit 1", color=red, ha="right", va="bottom")
    axes.text(
        98, 0.87, r"$\hat\beta_{1,t}$, limit $\beta_1 = 0.9$", color=blue, ha="right", va="top"
    )
    axes.spines.left.set_bounds(0, 1)
    axes.set(xlabel="step $t$", ylabel="decay rate", xlim=(0, LAST), ylim=(0, 1.15))


FIGURE = Figure(
    name="adamnx_fig1",
    title="AdamNX's decay rates of the first and the second moment",
    caption=(
        "The decay rates of AdamNX's two moments against the step t, for beta1 = 0.9 and"
        " beta2 = 0.99. Both are 0 at t = 1. The first rises to beta1, the second to 1,"
        " and the second is never the smaller one."
    ),
    source=Source("adamnx", "Figure 1"),
    width=ONE_COLUMN,
    height=2.2,
    data=data,
    draw=draw,
)
