"""What a figure is."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from adamnx_theory.definitions.source import Source
from adamnx_theory.errors import BadInput

if TYPE_CHECKING:
    from matplotlib.figure import Figure as Page

#: Columns by name, all of one length; steps are int64, values float64.
Columns = Mapping[str, NDArray[Any]]

#: Widths in inches: one column of a two-column paper, and one and a half.
ONE_COLUMN = 3.4
WIDE = 5.1


@dataclass(frozen=True)
class Figure:
    """A figure: what it plots and how it is drawn.

    name           the name of its file in `catalogue/`
    title          a few words
    caption        what a reader should see, in whole sentences
    source         paper and figure that it redraws; None if it is ours
    width, height  size on paper in inches
    data           computes the columns; the CSV holds exactly these
    draw           draws the columns on an empty page of that size
    """

    name: str
    title: str
    caption: str
    source: Source | None
    width: float
    height: float
    data: Callable[[], Columns]
    draw: Callable[[Page, Columns], None]

    def __post_init__(self) -> None:
        if not (self.name and self.title and self.caption):
            raise BadInput("a figure needs a name, a title and a caption.")

    @property
    def origin(self) -> str:
        """`adamnx, Figure 1`, or `this toolkit`."""
        return f"{self.source.key}, {self.source.where}" if self.source else "this toolkit"


def checked(name: str, columns: Columns) -> Columns:
    """The columns, if they have names, one common length, and finite numbers; else `BadInput`."""
    if len({len(values) for values in columns.values()}) != 1:
        raise BadInput(f"figure {name}: the columns differ in length, or there are none.")
    for column, values in columns.items():
        if values.dtype not in (np.int64, np.float64):
            raise BadInput(f"figure {name}: column {column} is of type {values.dtype}.")
        if not np.isfinite(values).all():
            raise BadInput(f"figure {name}: column {column} has a value that is not finite.")
    return columns
