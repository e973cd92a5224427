"""The learning rate against sqrt(eps), near the minimizer of 5 x^2.

(beta1, beta2, mu) = (0.9, 0.999, 1e-10), x0 = 1e-10 and eps = 1e-10, 1e-20, 1e-30 are the
paper's; the learning rates are not in its text.  Ours: eta gamma = 50 sqrt(eps) above and
30 sqrt(eps) below, either side of the sharp bound 38.
Source: Aida (aida), Figure 2.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import numpy as np

from adamnx_theory.claims.aida.experiments.near_zero import GAMMA, bowl, fig2_optimizer
from adamnx_theory.definitions.source import Source
from adamnx_theory.figures.aida import curve, kept, legend
from adamnx_theory.figures.model import WIDE, Columns, Figure

if TYPE_CHECKING:
    from matplotlib.figure import Figure as Page

PANELS = {
    f"{column}{row}": (phi, k)
    for row, phi in ((1, "50"), (2, "30"))
    for column, k in (("a", 10), ("b", 20), ("c", 30))
}
PAIRS = ((2, 1), (2, 2))
STEPS, PARTS = 8000, 400
LONGER = 6  # the panels c1 and c2 run so many times longer: eta is smaller


@cache
def data() -> Columns:
    """|x| at 401 steps, four digits; `t` counts for a and b, `t_c` for c."""
    from adamnx_theory.simulation.machine import run_on_machine

    t = np.arange(0, STEPS + 1, STEPS // PARTS)
    columns: dict[str, np.ndarray] = {"t": t, "t_c": LONGER * t}
    for panel, (phi, k) in PANELS.items():
        steps = columns["t_c" if panel[0] == "c" else "t"]
        chosen = [fig2_optimizer(p, q, phi, k) for p, q in PAIRS]
        norms = run_on_machine(chosen, bowl(), int(steps[-1])).norms
        for (p, q), row in zip(PAIRS, norms, strict=True):
            columns[f"{panel}_{p}{q}"] = kept(row[steps] / GAMMA)
    return columns


def draw(page: Page, columns: Columns) -> None:
    """Unstable above, stable below."""
    axes = page.subplots(2, 3, sharex="col")
    for (panel, (_phi, k)), place in zip(PANELS.items(), axes.flat, strict=True):
        t = columns["t_c" if panel[0] == "c" else "t"]
        for p, q in PAIRS:
            curve(place, t, columns[f"{panel}_{p}{q}"], (p, q))
        place.set_title(rf"({panel}) $\epsilon = 10^{{-{k}}}$", loc="left")
        low, high = (1e-28, 1e-3) if panel[1] == "1" else (1e-60, 1e-8)
        place.set(xlim=(0, t[-1]), ylim=(low, high))
        place.set_xticks((0, t[-1] // 2, t[-1]))
        place.locator_params(axis="y", numticks=6)
    for row, phi in enumerate(("50", "30")):
        label = rf"$|x_t|$, $\eta\gamma = {phi}\sqrt{{\epsilon}}$"
        axes[row, 0].set_ylabel(label)
    for place in axes[1]:
        place.set_xlabel("step $t$")
    legend(page, PAIRS)


FIGURE = Figure(
    name="aida_fig2",
    title="Aida near the minimizer of a parabola: the learning rate and eps",
    caption=(
        "The distance from the minimizer of 5x^2, from 1e-10, for (p, q) = (2, 1) and (2, 2). Above"
        " eta gamma is 50 sqrt(eps), below 30 sqrt(eps): (2, 1) converges up to 38, however small"
        " eps is, and (2, 2) always. Where eta is small, in (c), the way takes longer. The"
        " learning rates are ours; the paper's text does not name them."
    ),
    source=Source("aida", "Figure 2"),
    width=WIDE,
    height=3.5,
    data=data,
    draw=draw,
)
