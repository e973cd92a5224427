"""The figure of the page about cost: measured against predicted, and chunks per second."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import numpy as np

from adamnx_theory.bench.cluster import check, plans
from adamnx_theory.bench.cluster.model import Costs
from adamnx_theory.figures.curves import BLACK, BLUE, GREEN, GREY, ORANGE, PURPLE, RED, SKY
from adamnx_theory.figures.model import WIDE, Columns, Figure
from adamnx_theory.figures.render import render
from adamnx_theory.simulation.plan import LARGEST_CHUNK

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure as Page

CASES: Mapping[str, Mapping[str, str]] = {
    "instant": {"color": BLACK, "marker": "o"}, "short": {"color": BLUE, "marker": "s"},
    "long": {"color": GREEN, "marker": "^"}, "client held up": {"color": ORANGE, "marker": "v"},
    "scheduler held up": {"color": RED, "marker": "D"},
}  # fmt: skip


def drawn(record: dict[str, Any]) -> bytes:
    """The SVG file."""

    def draw(page: Page, _: Columns) -> None:
        left, right = page.subplots(1, 2)
        runs(left, record)
        capacity(right, record)

    figure = Figure(
        "cluster", "What a run on a cluster costs",
        "Left: sleeping workers, measured against predicted. Right: chunks per second that"
        " client and scheduler can do, and that workers ask for.",
        None, WIDE, 2.5, dict, draw,
    )  # fmt: skip
    return render(figure, {}, "svg")


def runs(axes: Axes, record: dict[str, Any]) -> None:
    compared = check.compared(record)
    times = [t for run in compared for t in (run.measured, run.predicted.seconds)]
    ends = np.array([min(times) / 1.5, max(times) * 1.5])
    axes.fill_between(ends, ends / check.TOLERANCE, ends * check.TOLERANCE, color="#e8e8e8", lw=0)
    axes.plot(ends, ends, color=GREY, lw=0.8)
    for case, style in CASES.items():
        some = [run for run in compared if run.case == case]
        axes.plot(
            [run.predicted.seconds for run in some], [run.measured for run in some],
            ls="none", ms=3.5, label=case, **style,  # type: ignore[arg-type]
        )  # fmt: skip
    axes.set(xscale="log", yscale="log", xlabel="predicted, s", ylabel="measured, s",
             title="sleeping workers")  # fmt: skip
    axes.legend()


def capacity(axes: Axes, record: dict[str, Any]) -> None:
    workers = np.geomspace(1, 1e4, 81)
    costs = Costs.from_dict(record["constants"])
    axes.plot(workers, 1 / np.array([costs.client.at(w) for w in workers]), color=BLACK,
              label="client can")  # fmt: skip
    axes.plot(workers, 1 / np.array([costs.scheduler.at(w) for w in workers]), color=RED,
              label="scheduler can")  # fmt: skip
    lines = ((plans.CPU, "cores", BLUE, SKY), (plans.GPU, "GPUs", GREEN, PURPLE))
    for device, unit, usual, largest in lines:
        chunk = plans.default(record, 1e15, 1, device).chunk
        sizes = {"default": (chunk, usual)}
        if chunk != LARGEST_CHUNK:
            sizes["largest"] = (LARGEST_CHUNK, largest)
        for name, (trajectories, colour) in sizes.items():
            seconds = plans.plan(record, 1e15, 1, device, trajectories).chunk_seconds
            axes.plot(workers, workers / seconds, color=colour, ls=(0, (4, 2)), lw=1,
                      label=f"{unit}, {name} chunk")  # fmt: skip
    axes.set(xscale="log", yscale="log", xlabel="workers", ylabel="chunks per second",
             title="asked for, and possible", ylim=(1, 1e8))  # fmt: skip
    axes.legend(loc="upper left")
