"""Basins: how many starts converge, by their distance from the minimizer.

On Himmelblau's function, n = 2, about its minimizer (3, 2), without decay, with
eps^(1/p) = 1e-4; the learning rate is 1e-3 for q = 2.  Starts lie on circles.  A start
has converged if x is within 1e-10 of the minimizer in the end.  Aida with q = 2 comes
near like 1/t, so that it cannot be much nearer by then.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

import numpy as np

from adamnx_theory.definitions import optimizer, problem
from adamnx_theory.definitions.numbers import elementary
from adamnx_theory.definitions.optimizer import Optimizer
from adamnx_theory.figures.curves import BLUE, GREEN, GREY, ORANGE, RED
from adamnx_theory.figures.model import WIDE, Columns, Figure

if TYPE_CHECKING:
    from matplotlib.figure import Figure as Page

DIRECTIONS, STEPS, NEAR = 48, 24_000, 1e-10
EARLY = STEPS // 4
# at least 51 rows, so one power more than is drawn
DISTANCES = [float(f"{digit}e{power}") for power in range(-12, 1) for digit in (1, 2, 3, 5)]
LR, SMALL = "1e-3", "1e-4"  # eps^(1/p)
STEEPEST = 82.2842712474619  # the largest eigenvalue of the Hessian


def aida(p: int, q: int, beta2: str, lr: str = LR) -> Optimizer:
    """Without decay, and with eps^(1/p) = 1e-4."""
    return optimizer("aida", p=p, q=q, lr=lr, beta2=beta2, eps="1e-8" if p == 2 else SMALL)


# the first is AdamW's form; 0.9 times 38 sqrt(eps)/gamma is 4.156e-5
CURVES: dict[str, tuple[Optimizer, str, dict[str, Any]]] = {
    "21": (
        aida(2, 1, "0.99", lr="4.156e-5"),
        r"(2, 1), $\beta_2 = 0.99$, $0.9$ of its threshold",
        {"color": BLUE, "lw": 3.5, "alpha": 0.4},
    ),
    "12_0.99": (aida(1, 2, "0.99"), r"(1, 2), $\beta_2 = 0.99$", {"color": GREEN}),
    "22_0.99": (
        aida(2, 2, "0.99"), r"(2, 2), $\beta_2 = 0.99$", {"color": RED, "ls": (0, (4, 1.5))}
    ),
    "22_0.9": (aida(2, 2, "0.9"), r"(2, 2), $\beta_2 = 0.9$", {"color": ORANGE}),
}  # fmt: skip
UNFINISHED = "22_0.9_early"


@cache
def data() -> Columns:
    """The share of the starts at each distance that converge, for each setting."""
    from adamnx_theory.simulation.machine import Walk

    given = problem("himmelblau", n=2)
    center = given.minimizer()
    turn = np.arange(DIRECTIONS) * (2 * np.pi / DIRECTIONS)
    circle = np.stack([elementary.cos(turn), elementary.sin(turn)], axis=-1)
    distances = np.array(DISTANCES)
    starts = center + distances[:, None, None] * circle
    columns: dict[str, np.ndarray] = {"distance": distances}
    for key, (chosen, _, _) in CURVES.items():
        walk = Walk(chosen, starts, STEPS)
        for t in range(1, STEPS + 1):
            walk.descend(given)
            if t == EARLY and UNFINISHED.startswith(f"{key}_"):
                columns[UNFINISHED] = _share(walk.x - center)
        columns[key] = _share(walk.x - center)
    return columns


def _share(away: np.ndarray) -> np.ndarray:
    """How many of each row's vectors are short enough, (rows,)."""
    return np.mean((away**2).sum(axis=-1) < NEAR**2, axis=-1)


def draw(page: Page, columns: Columns) -> None:
    """One curve for each setting, and the predicted radius of the slow basin."""
    axes = page.subplots()
    radius = 2 * float(SMALL) ** 2 / (float(LR) * STEEPEST**2)
    axes.axvline(radius, color=GREY, lw=0.7, ls=(0, (2, 2)))
    axes.text(radius * 1.5, 0.06, r"$2\epsilon^{q/p}/(\eta\gamma^q)$, $q = 2$", color=GREY)
    for key, (_, label, line) in CURVES.items():
        axes.semilogx(columns["distance"], columns[key], label=label, **line)
    axes.semilogx(
        columns["distance"], columns[UNFINISHED], color=ORANGE, lw=0.8, ls=(0, (1, 1)),
        label=f"the same after {EARLY} steps",
    )  # fmt: skip
    axes.set(xlabel="distance of the start from the minimizer", ylabel="share that converges")
    axes.set(xlim=(1e-10, DISTANCES[-1]), ylim=(-0.03, 1.05))
    page.legend(*axes.get_legend_handles_labels(), loc="outside upper center", ncols=2)


FIGURE = Figure(
    name="basins",
    title="Basins of Adam and Aida: the share of starts that converge",
    caption=(
        "The share of 48 starts at each distance from the minimizer (3, 2) of Himmelblau's function"
        " that are within 1e-10 of it after 24 000 steps. AdamW's form (2, 1), a tenth below its"
        " threshold, converges from as far as it can walk in that time. Aida with q = 2 has no"
        " threshold and a learning rate 24 times as large; it converges from everywhere until the"
        " starts lie in another minimizer's basin, from 2 on, but not with beta2 = 0.9: outside"
        " a small basin x is thrown about at distances of 1e-7 to 1e-5, and falls into"
        " the basin in the course of time. Some starts of (2, 2) with beta2 = 0.99 stay in a cycle"
        " at 7e-7. Broken line: where a step with m = g and r = 0 lands as far off on the other"
        " side; the basin is larger."
    ),
    source=None,
    width=WIDE,
    height=3.0,
    data=data,
    draw=draw,
)
