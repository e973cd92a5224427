"""AdamNX's tables: how far it is ahead of the other methods, column by column."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from adamnx_theory.claims.adamnx.paper.tables import data as tables
from adamnx_theory.definitions.source import Source
from adamnx_theory.figures.curves import BLACK, BLUE, GREEN, GREY, ORANGE, PURPLE, RED, SKY
from adamnx_theory.figures.model import WIDE, Columns, Figure

if TYPE_CHECKING:
    from matplotlib.figure import Figure as Page

MARKS = {
    "Adam": ("o", BLUE),
    "Adafactor": ("s", GREEN),
    "AdaX": ("D", RED),
    "momentum SGD": ("v", BLACK),
    "RAdam": ("^", ORANGE),
    "Lion": ("P", PURPLE),
    "SophiaG": ("X", SKY),
}


def data() -> Columns:
    """One row for each table, column and other method; methods count from 0 as in `MARKS`."""
    rows = []
    for number, table in tables()["tables"].items():
        sign = -1 if table["better"] == "lower" else 1
        for k in range(len(table["columns"])):
            ours = float(table["rows"]["AdamNX"][k])
            for method in MARKS:
                if method in table["rows"]:
                    ahead = sign * (ours - float(table["rows"][method][k]))
                    rows.append((int(number), k, list(MARKS).index(method), round(ahead, 2)))
    names = ("table", "column", "method")
    whole = {name: np.array([r[i] for r in rows], dtype=np.int64) for i, name in enumerate(names)}
    return {**whole, "points_ahead": np.array([row[3] for row in rows])}


def draw(page: Page, given: Columns) -> None:
    """One line for each column of a table."""
    axes = page.subplots()
    places = sorted(set(zip(given["table"].tolist(), given["column"].tolist(), strict=True)))
    for k, (method, (marker, color)) in enumerate(MARKS.items()):
        own = given["method"] == k
        pairs = zip(given["table"][own].tolist(), given["column"][own].tolist(), strict=True)
        axes.plot(
            given["points_ahead"][own], [places.index(pair) for pair in pairs], marker,
            color=color, ms=4, mfc="none", mew=1.0, label=method,
        )  # fmt: skip
    axes.axvline(0, color=GREY, lw=0.6, zorder=1)
    names = tables()["tables"]
    labels = [
        f"Table {n}, {names[str(n)]['model']}, {names[str(n)]['columns'][k]}" for n, k in places
    ]
    axes.set_yticks(range(len(places)), labels, fontsize=6.5)
    axes.invert_yaxis()
    axes.set_xscale("symlog", linthresh=1)
    axes.set_xticks((-1, 0, 1, 3, 10, 30), ("-1", "0", "1", "3", "10", "30"))
    axes.set_xlim(-1.3, 45)
    axes.set_xlabel("AdamNX is ahead by, points")
    page.legend(*axes.get_legend_handles_labels(), loc="outside upper center", ncols=4)


FIGURE = Figure(
    name="adamnx_tables",
    title="AdamNX's tables: how far it is ahead, column by column",
    caption=(
        "Published entries of Tables 3 to 12, as differences in points; to the right AdamNX is"
        " better. Linear from -1 to 1, then logarithmic. They stand in for Figures 5 and 6, whose"
        " training logs are not published. In Tables 7 to 10 the rows of AdaX and AdamNX differ by"
        " their decay rates alone, by less than 2.6e-7 at every step, so there the diamonds show"
        " how far single runs of practically one method differ."
    ),
    source=Source("adamnx", "Tables 3 to 12"),
    width=WIDE,
    height=3.9,
    data=data,
    draw=draw,
)
