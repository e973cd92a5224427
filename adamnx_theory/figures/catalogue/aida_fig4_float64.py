"""The same runs as Aida's Figure 4 in float64, and longer.

Source: Aida (aida), Figure 4; the arithmetic and the number of steps are ours.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from adamnx_theory.definitions.source import Source
from adamnx_theory.figures.aida import draw_toys, toy_columns
from adamnx_theory.figures.model import WIDE, Columns, Figure

if TYPE_CHECKING:
    from matplotlib.figure import Figure as Page

LAST = 8000


@cache
def data() -> Columns:
    """Gradient norms at every tenth step, four digits."""
    return toy_columns("float64", LAST)


def draw(page: Page, columns: Columns) -> None:
    """Ten panels, as in the paper."""
    draw_toys(page, columns)


FIGURE = Figure(
    name="aida_fig4_float64",
    title="Aida on ten problems, in float64",
    caption=(
        "The gradient's norm against the step for (p, q) = (2, 1), (2, 2) and (1, 2) at the"
        " published settings, in float64 and for 8000 steps. The setting (2, 1) is the best of the"
        " three first and leaves the minimizer then, except on (d), where x rests on the"
        " minimizer (dots). The bursts of the settings with q = 2 come later than in float32: they"
        " are due to rounding. In exact arithmetic there are none."
    ),
    source=Source("aida", "Figure 4"),
    width=WIDE,
    height=7.6,
    data=data,
    draw=draw,
)
