"""AdamW near a minimizer: the predicted region of stability, and measured growth.

eps inside the root and Aida's decay mu; phi = lr gamma / sqrt(eps).  Each dot is a run on
a parabola from 1e-150, where the step is linear.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import numpy as np

from adamnx_theory.definitions import optimizer, problem
from adamnx_theory.figures.aida import kept
from adamnx_theory.figures.curves import BLACK, BLUE, GREEN, GREY, RED
from adamnx_theory.figures.model import WIDE, Columns, Figure

if TYPE_CHECKING:
    from matplotlib.figure import Figure as Page

BETA1 = 0.9
DECAYS = ("0", "1/10", "1/5", "3/10", "2/5", "1/2", "3/5", "7/10", "4/5", "9/10")
GRID = [str(phi) for phi in range(2, 49, 2)]
START = 1e-150
EARLY, LATE, WINDOW = 60, 180, 40  # growth from the largest |x| in one window to the next


@cache
def data() -> Columns:
    """For each mu and phi, the factor per step: measured and predicted, four digits."""
    from adamnx_theory.dynamics import linearize

    columns: dict[str, list[float]] = {"mu": [], "phi": [], "measured": [], "predicted": []}
    given = problem("quadratic", n=len(GRID), curvature=GRID)
    for decay in DECAYS:
        chosen = optimizer("adamw_eps_inside", lr=1, eps=1, beta2="1/2", weight_decay=decay)
        path = np.abs(chosen.run(given.gradient, np.full(len(GRID), START), LATE + WINDOW))
        early, late = (path[k : k + WINDOW].max(axis=0) for k in (EARLY, LATE))
        columns["measured"] += ((late / early) ** (1 / (LATE - EARLY))).tolist()
        columns["predicted"] += [linearize(chosen, float(phi)).spectral_radius for phi in GRID]
        columns["mu"] += [float(chosen.value("weight_decay"))] * len(GRID)
        columns["phi"] += [float(phi) for phi in GRID]
    return {name: kept(np.array(values)) for name, values in columns.items()}


def draw(page: Page, columns: Columns) -> None:
    """Left the plane of phi and mu, right growth against phi for some mu."""
    left, right = page.subplots(1, 2)
    mu = np.array([0.0, 1.0])
    sharp = (1 + BETA1) * (2 - mu) / (1 - BETA1)
    printed = (2 * BETA1 + 2 * (1 - mu)) / (1 - BETA1)
    left.plot(sharp, mu, color=BLACK, label="sharp")
    left.plot(printed, mu, color=RED, ls=(0, (4, 2)), label="condition (25)")
    grew = columns["measured"] > 1
    left.plot(columns["phi"][grew], columns["mu"][grew], "o", color=RED, ms=2.6, label="grew")
    left.plot(
        columns["phi"][~grew], columns["mu"][~grew], "o", color=BLUE, mfc="none", ms=2.6, mew=0.7,
        label="shrank",
    )  # fmt: skip
    left.set(xlabel=r"$\varphi = \eta\gamma/\sqrt{\epsilon}$", ylabel=r"weight decay $\mu$")
    left.set(xlim=(0, 50), ylim=(-0.04, 1))
    for decay, color in ((0.0, BLUE), (0.5, GREEN), (0.9, RED)):
        rows = columns["mu"] == decay
        phi = columns["phi"][rows]
        right.plot(phi, columns["predicted"][rows], color=color, lw=0.9)
        right.plot(phi, columns["measured"][rows], "o", color=color, ms=2.6)
        level = columns["predicted"][rows][5]
        right.text(11, level + 0.06, rf"$\mu = {decay:g}$", color=color, ha="center")
    right.axhline(1, color=GREY, lw=0.6, ls=(0, (1, 2)), zorder=1)
    right.set(xlabel=r"$\varphi$", ylabel="factor per step", xlim=(0, 48), ylim=(0, 4))
    page.legend(*left.get_legend_handles_labels(), loc="outside upper center", ncols=4)


FIGURE = Figure(
    name="local_stability",
    title="AdamW near a minimizer: stability predicted and growth measured",
    caption=(
        "Left: runs of AdamW (eps inside the root, beta1 = 0.9) near the minimizer of a parabola,"
        " for several phi = lr gamma/sqrt(eps) and weight decays mu. Those right of the sharp"
        " bound phi (1 - beta1) = (1 + beta1)(2 - mu) grew, those left of it shrank; condition"
        " (25) of Aida is sufficient only. Right: the factor per step, measured (dots) and"
        " predicted (lines: the spectral radius)."
    ),
    source=None,
    width=WIDE,
    height=2.7,
    data=data,
    draw=draw,
)
