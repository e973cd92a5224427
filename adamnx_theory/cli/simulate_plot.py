"""The plot of `simulate variance`: measured against predicted variance in t."""

from __future__ import annotations

import io
from pathlib import Path

from adamnx_theory.errors import BadInput
from adamnx_theory.simulation.results import VarianceResult

FORMATS = ("pdf", "svg", "png")


def require_format(path: Path) -> None:
    """Raise `BadInput` unless the file's ending names a format that can be drawn."""
    if path.suffix.lower().lstrip(".") not in FORMATS:
        raise BadInput(f"cannot draw '{path}': the name must end in .{', .'.join(FORMATS)}.")


def draw(result: VarianceResult, path: Path) -> None:
    """Write the plot: points with intervals at the run's critical z, the predicted lines.

    Below, the same relative to the prediction, where one sees whether they agree.
    """
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    from adamnx_theory.simulation.folders import write_whole

    rows = [row for row in result.rows if row.variance_theory > 0]
    t = [row.t for row in rows]
    theory = [row.variance_theory for row in rows]
    measured = [row.variance for row in rows]
    reach = [result.critical_z * row.variance_se for row in rows]
    figure = Figure(figsize=(6, 5), layout="constrained")
    FigureCanvasAgg(figure)
    above, below = figure.subplots(2, 1, sharex=True, height_ratios=(2, 1))
    above.loglog(t, theory, "-", color="C0", label="predicted")
    if any(row.variance_uncorrelated != row.variance_theory for row in rows):
        plain = [row.variance_uncorrelated for row in rows]
        above.loglog(t, plain, "--", color="C3", label="Eq. 8, uncorrelated squares")
        ratio = [p / e for p, e in zip(plain, theory, strict=True)]
        below.semilogx(t, ratio, "--", color="C3")
    above.errorbar(t, measured, yerr=reach, fmt="o", ms=4, color="k", label="measured")
    above.set_ylabel("Var[v_t]")
    above.set_title(f"{result.parameters['schedule']}, {rows[0].n if rows else 0} trajectories")
    above.legend()
    below.axhline(1, color="C0", lw=1)
    below.errorbar(
        t, [m / e for m, e in zip(measured, theory, strict=True)],
        yerr=[r / e for r, e in zip(reach, theory, strict=True)], fmt="o", ms=4, color="k",
    )
    below.set_xlabel("step t")
    below.set_ylabel("ratio to predicted")
    image = io.BytesIO()
    figure.savefig(image, format=path.suffix.lower().lstrip("."))
    try:
        write_whole(path, image.getvalue())
    except OSError as error:
        raise BadInput(f"cannot write '{path}': {error.strerror or error}.") from error
