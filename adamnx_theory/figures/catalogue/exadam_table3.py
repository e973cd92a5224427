"""EXAdam's Table 3: minGPT on Shakespeare, as published."""

from __future__ import annotations

from typing import TYPE_CHECKING

from adamnx_theory.definitions.source import Source
from adamnx_theory.figures.model import WIDE, Columns, Figure
from adamnx_theory.figures.published import columns, draw_curves

if TYPE_CHECKING:
    from matplotlib.figure import Figure as Page


def data() -> Columns:
    """Both losses, from iteration 500 on: the first row has no validation loss."""
    return columns("3", ("training loss", "validation loss"))


def draw(page: Page, given: Columns) -> None:
    """Left the training loss, right the validation loss, on one scale."""
    left, right = page.subplots(1, 2, sharey=True)
    draw_curves(left, "3", "training loss", given)
    draw_curves(right, "3", "validation loss", given)
    right.axhline(min(given["signum_validation_loss"]), color="0.6", lw=0.6, zorder=1)
    right.text(5000, 1.42, "Signum's best, 1.496", ha="right", va="top", fontsize=6.5)
    page.legend(*left.get_legend_handles_labels(), loc="outside upper center", ncols=4)


FIGURE = Figure(
    name="exadam_table3",
    title="EXAdam's Table 3: minGPT on Shakespeare, as published",
    caption=(
        "The published entries, joined by straight lines. They stand in for Figure 3, whose"
        " training logs are not published. EXAdam has the lowest training loss from iteration"
        " 1 000 on; its validation loss rises again from iteration 2 000 on and ends as the worst"
        " of all but SGD's."
    ),
    source=Source("exadam", "Table 3"),
    width=WIDE,
    height=2.8,
    data=data,
    draw=draw,
)
