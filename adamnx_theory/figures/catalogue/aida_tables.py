"""Aida's Tables II and III: validation accuracy with its spread, as published."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from adamnx_theory.claims.aida.experiments.tables import data as tables
from adamnx_theory.definitions.source import Source
from adamnx_theory.figures.curves import BLUE, RED
from adamnx_theory.figures.model import WIDE, Columns, Figure

if TYPE_CHECKING:
    from matplotlib.figure import Figure as Page

SETUPS = {"(1,2)": RED, "(2,1)": BLUE}
ROWS = {
    "II": "Transformer, WMT16",
    "III": "Swin-Transformer, CIFAR10\nbeta2 = 0.98",
    "III, 0.999": "Swin-Transformer, CIFAR10\n(2,1) at beta2 = 0.999",
}


def data() -> Columns:
    """Mean and spread, percent, for each comparison and setup; p is the first exponent."""
    found = tables()["accuracy"]
    cells = [(row, setup) for row in range(len(ROWS)) for setup in SETUPS]
    values = np.array([[float(v) for v in found[list(ROWS)[row]][setup]] for row, setup in cells])
    return {
        "comparison": np.array([row for row, _ in cells], dtype=np.int64),
        "p": np.array([int(setup[1]) for _, setup in cells], dtype=np.int64),
        "mean": values[:, 0],
        "spread": values[:, 1],
    }


def draw(page: Page, given: Columns) -> None:
    """One line for each comparison, with the published +-."""
    axes = page.subplots()
    for setup, color in SETUPS.items():
        own = given["p"] == int(setup[1])
        axes.errorbar(
            given["mean"][own], given["comparison"][own], xerr=given["spread"][own], fmt="o",
            color=color, ms=3.5, capsize=2, label=f"(p, q) = {setup}",
        )  # fmt: skip
    axes.set_yticks(range(len(ROWS)), list(ROWS.values()))
    axes.set_ylim(len(ROWS) - 0.5, -0.5)
    axes.set_xlabel("validation accuracy, %: mean of three runs and published spread")
    page.legend(*axes.get_legend_handles_labels(), loc="outside upper center", ncols=2)


FIGURE = Figure(
    name="aida_tables",
    title="Aida's Tables II and III: validation accuracy with its spread",
    caption=(
        "Published means of three runs with the published +-. They stand in for Figure 5, whose"
        " training logs are not published. Read as standard deviations, the differences of 3.04"
        " and 3.39 points are significant in Welch's test (p = 0.0062 and 0.00013). The paper's"
        " (2,1) at beta2 = 0.999 is worse by another 7.6 points than at 0.98."
    ),
    source=Source("aida", "Tables II and III"),
    width=WIDE,
    height=1.9,
    data=data,
    draw=draw,
)
