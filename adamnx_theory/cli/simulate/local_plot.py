"""The plot of `simulate local`: what is measured in t, and the line that is predicted."""

from __future__ import annotations

import math
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from adamnx_theory.local.result import LocalResult


def draw(result: LocalResult, path: Path) -> None:
    """Write the plot: points measured with intervals at the run's critical z."""
    from adamnx_theory.cli.output import write_bytes
    from adamnx_theory.figures.model import WIDE, Figure
    from adamnx_theory.figures.render import render

    asked = result.parameters
    page = _floor if asked["sigma"] else _growth
    figure = Figure(
        name="local",
        title=f"{asked['optimizer']} on {asked['problem']}, n = {asked['n']}",
        caption=(
            f"{result.rows[0].n} trajectories; intervals at {result.critical_z:.2f}"
            " standard errors."
        ),
        source=None, width=WIDE, height=3.2, data=dict,
        draw=lambda axes, _: page(axes, result),
    )
    write_bytes(path, render(figure, {}, path.suffix.lower().lstrip(".")))


def _points(result: LocalResult, name: str) -> tuple[Any, Any, Any]:
    rows = [row for row in result.rows if math.isfinite(row.values[name][0])]
    t = np.array([row.t for row in rows])
    values = np.array([row.values[name] for row in rows]).reshape(len(rows), 2)
    return t, values[:, 0], result.critical_z * values[:, 1]


def _floor(page: Any, result: LocalResult) -> None:
    axes = page.subplots()
    t, measured, reach = _points(result, "distance2")
    positive = measured > 0
    axes.errorbar(
        t[positive], measured[positive], yerr=reach[positive], fmt="o", ms=3, label="measured"
    )
    if result.stationary_trace_theory is not None:
        axes.axhline(result.stationary_trace_theory, color="k", lw=1, label="predicted floor")
    axes.set(xscale="log", yscale="log", xlabel="step t", ylabel="E|x - x*|^2")
    axes.legend()


def _growth(page: Any, result: LocalResult) -> None:
    axes = page.subplots()
    t, measured, reach = _points(result, "log_size")
    axes.errorbar(t, measured, yerr=reach, fmt="o", ms=3, label="measured")
    if result.growth_predicted is not None and len(t):
        line = measured[-1] + math.log(result.growth_predicted) * (t - t[-1])
        axes.plot(t, line, color="k", lw=1, label="predicted slope")
    axes.set(xlabel="step t", ylabel="log |x - x*|")
    axes.legend()
