"""Curves of the EXAdam paper's tables: one column a method and quantity."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import numpy as np

from adamnx_theory.claims.exadam.published import data as tables
from adamnx_theory.figures.curves import BLACK, BLUE, GREEN, GREY, ORANGE, PURPLE, RED, SKY
from adamnx_theory.figures.model import Columns

if TYPE_CHECKING:
    from matplotlib.axes import Axes

#: How each method of the tables is drawn; EXAdam comes on top.
LINES: Mapping[str, Mapping[str, Any]] = {
    "Adam": {"color": BLUE},
    "AdamW": {"color": SKY, "ls": (0, (4, 2))},
    "AdaDelta": {"color": GREY},
    "AdaFactor": {"color": GREEN},
    "RMSProp": {"color": ORANGE},
    "Signum": {"color": ORANGE},
    "SGD with Momentum": {"color": BLACK, "ls": (0, (1, 1.4))},
    "AdEMAMix": {"color": PURPLE},
    "EXAdam": {"color": RED, "lw": 1.6, "zorder": 3},
}


def key(method: str, quantity: str) -> str:
    """The name of a column: `sgd_with_momentum_validation_loss`."""
    return f"{method} {quantity}".lower().replace(" ", "_")


def methods(number: str) -> tuple[str, ...]:
    """The methods of Table 1 or 3, in the paper's order."""
    return tuple(tables()["tables"][number]["rows"])


def columns(number: str, quantities: tuple[str, ...]) -> Columns:
    """Some columns of Table 1 or 3 for all methods, at the rows where every method has one."""
    table = tables()["tables"][number]
    places = [table["columns"].index(quantity) for quantity in quantities]
    complete = [
        i
        for i in range(len(table["rows at"]))
        if all(rows[i][k] is not None for rows in table["rows"].values() for k in places)
    ]
    found = {table["at"]: np.array([table["rows at"][i] for i in complete], dtype=np.int64)}
    for method, rows in table["rows"].items():
        for quantity, k in zip(quantities, places, strict=True):
            found[key(method, quantity)] = np.array([float(rows[i][k]) for i in complete])
    return found


def draw_curves(axes: Axes, number: str, quantity: str, given: Columns) -> None:
    """One line a method, with a dot at each published value."""
    at = tables()["tables"][number]["at"]
    for method in methods(number):
        values = given[key(method, quantity)]
        axes.plot(given[at], values, marker="o", ms=2.4, label=method, **LINES[method])
    axes.set(xlabel=at, ylabel=quantity)
