"""The plot of `simulate variance`: measured against predicted variance in t."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from adamnx_theory.errors import BadInput

if TYPE_CHECKING:
    from adamnx_theory.figures.measured import Series
    from adamnx_theory.simulation.results import VarianceResult
    from adamnx_theory.simulation.several import VarianceResults

FORMATS = ("pdf", "svg", "png")


def require_format(path: Path) -> None:
    """Raise `BadInput` unless the file's ending names a format that can be drawn."""
    if path.suffix.lower().lstrip(".") not in FORMATS:
        raise BadInput(f"cannot draw '{path}': the name must end in .{', .'.join(FORMATS)}.")


def draw(results: VarianceResults, path: Path) -> None:
    """Write the plot: lines predicted, points measured, intervals at the run's critical z."""
    from adamnx_theory.cli.output import write_bytes
    from adamnx_theory.figures import measured
    from adamnx_theory.figures.model import WIDE, Figure
    from adamnx_theory.figures.render import render

    series = [_series(result, i) for i, result in enumerate(results.results)]
    figure = Figure(
        name="variance",
        title="Variance of the second moment, measured and predicted",
        caption=(
            f"{results.results[0].rows[0].n} trajectories; intervals at"
            f" {results.results[0].critical_z:.2f} standard errors."
        ),
        source=None, width=WIDE + 0.5, height=max(2.4, 0.8 * len(series)),
        data=dict, draw=lambda page, _: measured.draw(page, series),
    )
    write_bytes(path, render(figure, {}, path.suffix.lower().lstrip(".")))


def _series(result: VarianceResult, place: int) -> Series:
    from adamnx_theory.figures.measured import Series

    rows = [row for row in result.rows if row.variance_theory > 0]
    curve = result.curve
    t, proper, plain = np.array(
        [p for p in zip(curve.t, curve.variance, curve.uncorrelated, strict=True) if p[1] > 0]
    ).reshape(-1, 3).T
    return Series(
        label=result.title,
        t=np.array([row.t for row in rows]),
        predicted=np.array([row.variance_theory for row in rows]),
        measured=np.array([row.variance for row in rows]),
        reach=result.critical_z * np.array([row.variance_se for row in rows]),
        curve=(t, proper),
        plain=(t, plain, proper) if (plain != proper).any() else None,
        line=_line(result.parameters["schedule"], place),
    )


def _line(schedule: str, place: int) -> Mapping[str, Any]:
    """As the figures draw this schedule, or the next colour that they do not use."""
    from adamnx_theory.figures.curves import GREY, ORANGE, PURPLE, TABLE_7, UNIFORM

    known = {curve.name: curve.line for curve in (UNIFORM, *TABLE_7)}
    return known.get(schedule) or {"color": (PURPLE, ORANGE, GREY)[place % 3], "zorder": 2.2}
