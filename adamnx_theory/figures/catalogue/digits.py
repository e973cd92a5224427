"""Test accuracies of trained classifiers, one for each optimizer and seed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from adamnx_theory.figures.curves import BLACK
from adamnx_theory.figures.digits import LABELS, MODELS, TITLES, color
from adamnx_theory.figures.model import WIDE, Columns, Figure

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure as Page

SHOWN = ("adam", "exadam", "adamnx", "ablation", "adax", "sgd", "adam_equal", "exadam_equal",
         "adam_ten")  # fmt: skip
TUNED = 6  # the first of them have learning rates of their own


def data() -> Columns:
    """Percent of the test images classified correctly, by model (0, 1) and seed."""
    from adamnx_theory.training.record import recorded

    parts: dict[str, list[np.ndarray]] = {}
    for number, model in enumerate(MODELS):
        runs = recorded(model)
        seeds = len(runs["adam"].accuracy)
        parts.setdefault("model", []).append(np.full(seeds, number, dtype=np.int64))
        parts.setdefault("seed", []).append(np.arange(seeds, dtype=np.int64))
        for name in SHOWN:
            parts.setdefault(name, []).append(np.round(runs[name].accuracy, 1))
    return {name: np.concatenate(values) for name, values in parts.items()}


def draw(page: Page, columns: Columns) -> None:
    """One panel for each model, one row for each optimizer."""
    panels = page.subplots(1, 2, sharey=True)
    for number, (axes, model) in enumerate(zip(panels, MODELS, strict=True)):
        rows = columns["model"] == number
        for k, name in enumerate(SHOWN):
            _row(axes, _place(k), columns[name][rows], color(name))
        axes.set_title(TITLES[model])
        axes.set_xlabel("test accuracy, percent")
    places = [_place(k) for k in range(len(SHOWN))]
    panels[0].set_yticks(places, [LABELS[name] for name in SHOWN])
    panels[0].set_ylim(places[-1] - 0.7, 0.6)


def _place(k: int) -> float:
    """Where row k stands: from the top down, with a gap below the tuned optimizers."""
    return -k - 0.6 * (k >= TUNED)


def _row(axes: Axes, y: float, accuracy: np.ndarray, shade: str) -> None:
    """How many seeds have each accuracy, as bars; the mean with its interval in black."""
    from adamnx_theory.statistics.samples import mean

    values, counts = np.unique(accuracy, return_counts=True)
    axes.bar(
        values, 0.8 * counts / counts.max(), width=0.2, bottom=y - 0.4, color=shade, alpha=0.75,
        lw=0.4, edgecolor=shade,
    )  # fmt: skip
    found = mean(accuracy)
    axes.errorbar(
        found.value, y - 0.4, xerr=found.reach(), color=BLACK, marker="|", ms=4, lw=1.2, zorder=3
    )


FIGURE = Figure(
    name="digits",
    title="Digits: the same classifiers trained by several optimizers",
    caption=(
        "Test accuracies on the handwritten digits of scikit-learn (500 test images) after 20"
        " epochs, over 512 seeds for logistic regression and 256 for a perceptron; a seed is a"
        " start and an order of the images, the same for every optimizer. Bars: how many seeds"
        " reach an accuracy. Black: the mean, with an interval that misses the true mean with"
        " probability 1e-6. Above: learning rates chosen for each optimizer on other images;"
        " AdaX's rate in it is AdamNX with AdaX's decay rate at AdaX's default. Below: at a"
        " given learning rate."
    ),
    source=None,
    width=WIDE,
    height=3.4,
    data=data,
    draw=draw,
)
