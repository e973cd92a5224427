"""beta2, eps and mu near the minimizer of 5 x^2, at the learning rate 1e-3.

beta1 = 0.9 and x0 = 1e-10 are the paper's; of the panels its text names beta2 = 0.999 and
0.99, and mu = 0.  Ours: eps = 1e-12 in (a), 1e-20 in (b), beta2 = 0.999 in (a1) and (b1);
beta2 = 0.99, eps = 1e-12 in (c), mu = 0 and 1e-3.
Source: Aida (aida), Figure 3.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import numpy as np

from adamnx_theory.claims.aida.experiments.near_zero import GAMMA, bowl
from adamnx_theory.claims.aida.experiments.toys import PAIRS
from adamnx_theory.definitions import optimizer
from adamnx_theory.definitions.source import Source
from adamnx_theory.figures.aida import curve, kept, legend
from adamnx_theory.figures.model import WIDE, Columns, Figure

if TYPE_CHECKING:
    from matplotlib.figure import Figure as Page

# beta2, eps, mu, and what the panel is called
PANELS: dict[str, tuple[str, str, str, str]] = {
    "a1": ("0.999", "1e-12", "0", r"$\beta_2 = 0.999$, $\epsilon = 10^{-12}$"),
    "b1": ("0.999", "1e-20", "0", r"$\beta_2 = 0.999$, $\epsilon = 10^{-20}$"),
    "c1": ("0.99", "1e-12", "0", r"$\beta_2 = 0.99$, $\mu = 0$"),
    "a2": ("0.99", "1e-12", "0", r"$\beta_2 = 0.99$, $\epsilon = 10^{-12}$"),
    "b2": ("0.99", "1e-20", "0", r"$\beta_2 = 0.99$, $\epsilon = 10^{-20}$"),
    "c2": ("0.99", "1e-12", "1e-3", r"$\beta_2 = 0.99$, $\mu = 10^{-3}$"),
}
STEPS, PARTS = 12_000, 400


@cache
def data() -> Columns:
    """|x| at 401 steps, four digits."""
    from adamnx_theory.simulation.machine import run_on_machine

    t = np.arange(0, STEPS + 1, STEPS // PARTS)
    columns: dict[str, np.ndarray] = {"t": t}
    runs: dict[tuple[str, str, str], np.ndarray] = {}
    for panel, (beta2, eps, mu, _) in PANELS.items():
        if (beta2, eps, mu) not in runs:
            chosen = [
                optimizer("aida", p=p, q=q, beta2=beta2, eps=eps, weight_decay=mu) for p, q in PAIRS
            ]
            runs[beta2, eps, mu] = run_on_machine(chosen, bowl(), STEPS).norms / GAMMA
        for (p, q), row in zip(PAIRS, runs[beta2, eps, mu], strict=True):
            columns[f"{panel}_{p}{q}"] = kept(row[t])
    return columns


def draw(page: Page, columns: Columns) -> None:
    """Pairs one above the other."""
    axes = page.subplots(2, 3, sharex=True, sharey=True)
    for (panel, (_, _, _, said)), place in zip(PANELS.items(), axes.flat, strict=True):
        for p, q in PAIRS:
            curve(place, columns["t"], columns[f"{panel}_{p}{q}"], (p, q))
        place.set_title(f"({panel}) {said}", loc="left")
        place.set(xlim=(0, STEPS), ylim=(1e-45, 1))
        place.set_xticks((0, STEPS // 2, STEPS))
        place.locator_params(axis="y", numticks=6)
    for place in axes[1]:
        place.set_xlabel("step $t$")
    for place in axes[:, 0]:
        place.set_ylabel(r"$|x_t|$")
    legend(page)


FIGURE = Figure(
    name="aida_fig3",
    title="Aida near the minimizer of a parabola: beta2, eps and mu",
    caption=(
        "The distance from the minimizer of 5x^2, from 1e-10, at the learning rate 1e-3, at which"
        " (2, 1) is unstable. For q = 2, beta2 sets the speed of the fast decay and eps the level"
        " at which a slow one, like 1/t, follows; (1, 2) is twice as fast as (2, 2). A weight"
        " decay mu matters only where mu t is not small (c2). The settings within the panels are"
        " ours; the paper's text does not name them."
    ),
    source=Source("aida", "Figure 3"),
    width=WIDE,
    height=3.6,
    data=data,
    draw=draw,
)
