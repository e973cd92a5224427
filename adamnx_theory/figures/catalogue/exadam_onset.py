"""EXAdam leaves a minimum: its noise about the minimizer, predicted and measured.

On x^2/2 with eps = 1e-8 inside the root and gradient noise of standard deviation 1e-12,
for three learning rates.  The step size grows without bound, so from the onset on the
linear map is unstable.
"""

from __future__ import annotations

from functools import cache
from itertools import islice
from typing import TYPE_CHECKING

import numpy as np

from adamnx_theory.claims.local.passage import RADIUS, SIGMA, exadam, onset, predicted
from adamnx_theory.definitions import problem
from adamnx_theory.figures.aida import kept
from adamnx_theory.figures.curves import BLACK, BLUE, GREEN, GREY, RED
from adamnx_theory.figures.model import WIDE, Columns, Figure

if TYPE_CHECKING:
    from matplotlib.figure import Figure as Page

# learning rate: how far to run, in onsets, and its colour
CURVES = {"5e-5": (1.65, BLUE), "4e-5": (1.21, GREEN), "3.5e-5": (1.11, RED)}
TRAJECTORIES = 1024
PARTS = 120


@cache
def data() -> Columns:
    """For each learning rate, sqrt(E x^2) at some steps: measured and predicted, four digits."""
    from adamnx_theory.dynamics.stability.onsets import deviations
    from adamnx_theory.local import simulate_local

    columns: dict[str, np.ndarray] = {"i": np.arange(1, PARTS + 1)}
    given = problem("quadratic", n=1, curvature=1)
    for lr, (far, _) in CURVES.items():
        steps = [int(onset(lr) * far * k / PARTS) for k in range(1, PARTS + 1)]
        found = simulate_local(
            exadam(lr), given, sigma=SIGMA, start_distance=0, trajectories=TRAJECTORIES,
            steps=steps[-1], at=steps, normals="float64", seed=1, device="cpu", cache=False,
        )  # fmt: skip
        theory = np.fromiter(islice(deviations(exadam(lr), 1.0), steps[-1]), np.float64)
        columns[f"t_{lr}"] = np.array(steps)
        columns[f"measured_{lr}"] = kept(
            np.sqrt([row.values["distance2"][0] for row in found.rows])
        )
        columns[f"predicted_{lr}"] = kept(SIGMA * theory[np.array(steps) - 1])
    return columns


def draw(page: Page, columns: Columns) -> None:
    """The noise against the step, in units of the onset; squares where the level is passed."""
    axes = page.subplots()
    for lr, (_, color) in CURVES.items():
        start, level = onset(lr), predicted(lr).mean
        t = columns[f"t_{lr}"] / start
        label = (
            rf"$\alpha = {lr[:-3]} \cdot 10^{{-5}}$: onset {start:.0f}, passage {level:.0f}"
        )
        axes.plot(t, columns[f"predicted_{lr}"], color=color, lw=0.8)
        axes.plot(t, columns[f"measured_{lr}"], "o", color=color, ms=1.8, label=label)
        axes.plot(level / start, RADIUS, "s", color=color, ms=4, mfc="white", zorder=3)
    axes.axvline(1, color=GREY, lw=0.7, ls=(0, (2, 2)))
    axes.axhline(RADIUS, color=GREY, lw=0.6, ls=(0, (1, 2)), zorder=1)
    axes.text(0.02, RADIUS * 1.5, "a million times the noise", color=BLACK, va="bottom")
    axes.set(yscale="log", xlim=(0, 1.68), ylim=(3e-13, 3e-3))
    axes.set(xlabel="step over the step of the onset", ylabel=r"$\sqrt{E\, x_t^2}$")
    axes.legend(loc="upper left")


FIGURE = Figure(
    name="exadam_onset",
    title="EXAdam leaves a minimum: onset and first passage",
    caption=(
        "The root mean square distance of EXAdam (eps = 1e-8 inside the root) from the minimizer"
        " of x^2/2 under gradient noise of standard deviation 1e-12, for three learning rates."
        " Dots: 1024 simulated trajectories; lines: the linear theory, which ends where the second"
        " moment is no longer small beside eps. There the step becomes small, and x shrinks again."
        " Broken line: the onset of the instability. Squares: the predicted mean step at which a"
        " million times the noise is passed."
    ),
    source=None,
    width=WIDE,
    height=2.8,
    data=data,
    draw=draw,
)
