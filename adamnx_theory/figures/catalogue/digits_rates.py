"""Validation error of trained classifiers against the learning rate."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from adamnx_theory.figures.curves import GREY
from adamnx_theory.figures.digits import LABELS, LINES, MODELS, TITLES
from adamnx_theory.figures.model import WIDE, Columns, Figure

if TYPE_CHECKING:
    from matplotlib.figure import Figure as Page


def data() -> Columns:
    """By model (0, 1), optimizer and learning rate: error in percent over the tuning seeds.

    The optimizers are numbered as in `LINES`; `chosen` is 1 at the learning rate with
    the smallest mean loss.
    """
    from adamnx_theory.training.record import rates, record

    rows: list[tuple[int, int, float, float, float, int]] = []
    for number, model in enumerate(MODELS):
        for k, name in enumerate(LINES):
            for lr, found in record()[model]["tuning"][name].items():
                error = round(100 - found["accuracy"], 4)
                chosen = int(lr == rates(model)[name])
                rows.append((number, k, float(lr), error, found["accuracy_sd"], chosen))
    names = ("model", "optimizer", "lr", "error", "error_sd", "chosen")
    columns = zip(*rows, strict=True)
    return {name: np.array(values) for name, values in zip(names, columns, strict=True)}


def draw(page: Page, columns: Columns) -> None:
    """One panel for each model."""
    panels = page.subplots(1, 2, sharey=True)
    for number, (axes, model) in enumerate(zip(panels, MODELS, strict=True)):
        axes.axvline(1e-3, color=GREY, lw=0.6, ls=(0, (1, 2)), zorder=1)
        for k, (name, line) in enumerate(LINES.items()):
            rows = (columns["model"] == number) & (columns["optimizer"] == k)
            lr, error = columns["lr"][rows], columns["error"][rows]
            axes.loglog(lr, error, label=LABELS[name], **line)
            best = columns["chosen"][rows] == 1
            dot = {"color": line["color"], "ms": 4, "mec": "white", "mew": 0.5, "zorder": 3}
            axes.plot(lr[best], error[best], "o", **dot)
        axes.set_title(TITLES[model])
        axes.set_xlabel("learning rate")
        axes.minorticks_off()
    panels[0].set_ylabel("validation error, percent")
    panels[0].set_yticks((2, 5, 10, 20, 50, 100), ("2", "5", "10", "20", "50", "100"))
    page.legend(
        *panels[0].get_legend_handles_labels(), loc="outside upper center", ncols=len(LINES)
    )


FIGURE = Figure(
    name="digits_rates",
    title="Digits: validation error against the learning rate",
    caption=(
        "Mean validation error (297 images, 32 seeds) after 20 epochs on the handwritten digits"
        " of scikit-learn. EXAdam's curve is Adam's about ten times further left: at 0.001, the"
        " dotted line, EXAdam is where Adam is at 0.01. Adam, AdamNX and AdaX are one curve up to"
        " the best learning rates, at which some dots hide others. Dots: the learning rate with"
        " the smallest mean validation loss."
    ),
    source=None,
    width=WIDE,
    height=2.8,
    data=data,
    draw=draw,
)
