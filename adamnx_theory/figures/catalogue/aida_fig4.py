"""Aida on the ten problems, in float32: as the paper describes its figure.

Settings (beta1, beta2, mu, eta, eps) = (0.9, 0.99, 0, 0.001, 1e-50).  The paper names
neither its arithmetic nor the number of steps; in float32, for 5406 to 5854 steps, all
that it says of the ten panels is true (claim aida.fig4.precision).
Source: Aida (aida), Figure 4.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from adamnx_theory.definitions.source import Source
from adamnx_theory.figures.aida import draw_toys, toy_columns
from adamnx_theory.figures.model import WIDE, Columns, Figure

if TYPE_CHECKING:
    from matplotlib.figure import Figure as Page

LAST = 5800


@cache
def data() -> Columns:
    """Gradient norms at every tenth step, four digits."""
    return toy_columns("float32", LAST)


def draw(page: Page, columns: Columns) -> None:
    """Ten panels, as in the paper."""
    draw_toys(page, columns)


FIGURE = Figure(
    name="aida_fig4",
    title="Aida on ten problems, in float32",
    caption=(
        "The gradient's norm against the step for (p, q) = (2, 1), (2, 2) and (1, 2) at the"
        " published settings, in float32. On (a) and (d) the gradient becomes exactly zero, at the"
        " dots: x rests on a minimizer that float32 holds. On (b), (g), (i) and (j) it cannot, and"
        " the settings with q = 2 leave again and again. Below 1e-20 float32 ends."
    ),
    source=Source("aida", "Figure 4"),
    width=WIDE,
    height=7.6,
    data=data,
    draw=draw,
)
