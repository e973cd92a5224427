"""What the figures of Aida share: how each (p, q) is drawn, and the panels of Figure 4."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from adamnx_theory.claims.aida.experiments.toys import PAIRS, PANELS, toy
from adamnx_theory.definitions.numbers.arithmetic import Floats
from adamnx_theory.figures.curves import BLUE, GREEN, RED
from adamnx_theory.figures.model import Columns

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure as Page

LINES: dict[tuple[int, int], dict[str, Any]] = {
    (2, 1): {"color": BLUE, "lw": 0.7},
    (2, 2): {"color": RED, "lw": 1.1, "ls": (0, (5, 1.2))},
    (1, 2): {"color": GREEN, "lw": 1.1},
}
EVERY = 10  # steps between two that are shown


def kept(values: Floats, digits: int = 4) -> Floats:
    """The values with so many decimal digits, which is more than a reader sees."""
    return np.array([float(f"{v:.{digits}g}") for v in np.ravel(values)])


def toy_columns(number: str, last: int) -> Columns:
    """The gradient norms of the ten problems and three settings, at every tenth step."""
    columns: dict[str, np.ndarray] = {"t": np.arange(0, last + 1, EVERY)}
    for name in PANELS:
        for (p, q), norms in zip(PAIRS, toy(name, number).norms, strict=True):
            columns[f"{name}_{p}{q}"] = kept(norms[columns["t"]])
    return columns


def draw_toys(page: Page, columns: Columns) -> None:
    """Ten panels; a curve ends at a dot where the gradient becomes exactly zero."""
    panels = page.subplots(5, 2, sharex=True)
    for axes, (name, letter) in zip(panels.flat, PANELS.items(), strict=True):
        for p, q in PAIRS:
            curve(axes, columns["t"], columns[f"{name}_{p}{q}"], (p, q))
        axes.set_title(f"({letter}) {name}", loc="left")
        axes.set(xlim=(0, columns["t"][-1]))
        axes.locator_params(axis="y", numticks=6)
    for axes in panels[-1]:
        axes.set_xlabel("step $t$")
    page.supylabel(r"gradient norm $\Vert g(x_t) \Vert_2$", fontsize=8)
    legend(page)


def legend(page: Page, pairs: tuple[tuple[int, int], ...] = PAIRS) -> None:
    """The settings' names above the panels."""
    from matplotlib.lines import Line2D

    handles = [Line2D([], [], **LINES[pair]) for pair in pairs]
    names = [f"$(p, q) = ({p}, {q})$" for p, q in pairs]
    page.legend(handles, names, loc="outside upper center", ncols=len(pairs))


def curve(axes: Axes, t: Floats, values: Floats, pair: tuple[int, int]) -> None:
    """One curve on a logarithmic axis, with a dot where it becomes zero for good."""
    seen = np.where(values > 0, values, np.nan)
    axes.semilogy(t, seen, **LINES[pair])
    last = int(np.flatnonzero(values > 0)[-1])
    if last + 1 < len(values):
        color = LINES[pair]["color"]
        axes.semilogy(t[last], values[last], ".", color=color, ms=5, clip_on=False)
