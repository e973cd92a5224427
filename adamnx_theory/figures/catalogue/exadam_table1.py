"""EXAdam's Table 1: validation on CIFAR-10, as published."""

from __future__ import annotations

from typing import TYPE_CHECKING

from adamnx_theory.definitions.source import Source
from adamnx_theory.figures.curves import ORANGE
from adamnx_theory.figures.model import WIDE, Columns, Figure
from adamnx_theory.figures.published import columns, draw_curves, key

if TYPE_CHECKING:
    from matplotlib.figure import Figure as Page

QUANTITIES = ("training loss", "training accuracy", "validation loss", "validation accuracy")
OUTLIER = ("RMSProp", 50)


def data() -> Columns:
    """All four columns of the table."""
    return columns("1", QUANTITIES)


def draw(page: Page, given: Columns) -> None:
    """Left the loss, right the accuracy, both on the validation images."""
    left, right = page.subplots(1, 2)
    draw_curves(left, "1", "validation loss", given)
    draw_curves(right, "1", "validation accuracy", given)
    method, epoch = OUTLIER
    row = given["epoch"].tolist().index(epoch)
    loss = float(given[key(method, "validation loss")][row])
    left.annotate(
        "AdaDelta's entry\nagain",
        (epoch, loss),
        xytext=(68, 0.0102),
        color=ORANGE,
        fontsize=6.5,
        arrowprops={"arrowstyle": "-", "color": ORANGE, "lw": 0.6},
    )
    left.set(ylim=(0, None))
    right.set(ylim=(0, 100), ylabel="validation accuracy, %")
    page.legend(*left.get_legend_handles_labels(), loc="outside upper center", ncols=3)


FIGURE = Figure(
    name="exadam_table1",
    title="EXAdam's Table 1: validation on CIFAR-10, as published",
    caption=(
        "The published entries, joined by straight lines. They stand in for Figures 1 and 2, whose"
        " training logs are not published. RMSProp's validation loss at epoch 50 repeats that of"
        " AdaDelta and is an outlier; its accuracy at that epoch is not. Single runs: no test is"
        " possible."
    ),
    source=Source("exadam", "Table 1"),
    width=WIDE,
    height=2.9,
    data=data,
    draw=draw,
)
