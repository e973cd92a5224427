"""The variance of the second moment, simulated and predicted, for five decay rates."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import numpy as np

from adamnx_theory.definitions.numbers.arithmetic import Floats
from adamnx_theory.figures import measured
from adamnx_theory.figures.curves import TABLE_7, UNIFORM
from adamnx_theory.figures.model import WIDE, Columns, Figure

if TYPE_CHECKING:
    from matplotlib.figure import Figure as Page

LAST = 10_000
TRAJECTORIES = 1 << 15
PARTS = 16  # steps shown per factor of ten
# The last digits depend on whether the CPU fuses a product and a sum; these do not.
DIGITS = 8
CURVES = (UNIFORM, *TABLE_7)


@cache
def data() -> Columns:
    """At each step shown and for each rate: the variance measured, its error, the formula's."""
    from adamnx_theory.simulation.variance import simulate_variance

    steps = sorted({round(10 ** (k / PARTS)) for k in range(4 * PARTS + 1)})
    columns: dict[str, np.ndarray] = {"t": np.array(steps, dtype=np.int64)}
    for curve in CURVES:
        rows = simulate_variance(
            curve.rate,
            gradient="0.3",
            sigma="1.7",
            trajectories=TRAJECTORIES,
            steps=LAST,
            at=steps,
            seed=1,
            normals="float64",
            device="cpu",
            cache=False,
        ).rows
        columns[curve.key] = _stable([row.variance for row in rows])
        columns[f"{curve.key}_error"] = _stable([row.variance_se for row in rows])
        columns[f"{curve.key}_predicted"] = np.array([row.variance_theory for row in rows])
    return columns


def draw(page: Page, columns: Columns) -> None:
    """All rates on the left, how far the measurements are from the formula on the right."""
    from adamnx_theory.statistics.decisions import critical_value

    critical = critical_value(2 * len(CURVES) * len(columns["t"]))
    measured.draw(
        page,
        [
            measured.Series(
                curve.label,
                columns["t"],
                columns[f"{curve.key}_predicted"],
                columns[curve.key],
                critical * columns[f"{curve.key}_error"],
                (columns["t"], columns[f"{curve.key}_predicted"]),
                line=curve.line,
            )
            for curve in CURVES
        ],
    )


def _stable(values: list[float]) -> Floats:
    return np.array([float(f"{value:.{DIGITS}g}") for value in values])


FIGURE = Figure(
    name="variance_measured",
    title="The variance of the second moment, measured and predicted",
    caption=(
        "The variance of the second moment over 32768 simulated trajectories with independent"
        " Gaussian gradients (mean 0.3, standard deviation 1.7), and the formula, for a plain"
        " average and for the four rates of AdamNX's Table 7. Left, dots: measured; lines:"
        " predicted. Right: the relative difference, with intervals so wide that with a correct"
        " formula any of them misses zero with probability at most 1e-6; none does. All rates"
        " see the same gradients, so their errors are alike."
    ),
    source=None,
    width=WIDE,
    height=3.6,
    data=data,
    draw=draw,
)
