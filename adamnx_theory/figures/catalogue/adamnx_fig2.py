"""AdamNX's second-moment decay rate against Adam's, for several beta2.

Source: AdamNX (adamnx), Figure 2; the panel of 1 minus the rate is ours.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from adamnx_theory.definitions.source import Source
from adamnx_theory.figures.curves import ADAMNX, BLACK, BLUE, GREEN, PURPLE, Curve, sampled
from adamnx_theory.figures.grids import decades
from adamnx_theory.figures.model import WIDE, Columns, Figure

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure as Page

LAST = 10**6
SHOWN = 200  # last step of the left panel

_LINES = {
    "0.9": {"color": GREEN, "ls": (0, (1, 1.2))},
    "0.99": {"color": PURPLE, "ls": (0, (6, 1.5, 1, 1.5))},
    "0.999": {"color": BLUE, "ls": (0, (5, 2))},
    "0.9999": {"color": BLACK, "ls": (0, (2, 3))},
}
ADAMS = tuple(
    Curve(f"adam_{beta2}", f"Adam {beta2}", "adam", {"beta2": beta2}, {**line, "zorder": 3})
    for beta2, line in _LINES.items()
)
WIDE_ADAMNX = replace(ADAMNX, label="AdamNX 0.99", line={**ADAMNX.line, "lw": 2.4})
CURVES = (WIDE_ADAMNX, *ADAMS)


def data() -> Columns:
    """Every rate, and 1 minus it, at some steps up to a million."""
    t = decades(LAST)
    rates = {curve.key: sampled(curve.rate, t) for curve in CURVES}
    gains = {f"1-{curve.key}": sampled(curve.gain, t) for curve in CURVES}
    return {"t": t, **rates, **gains}


def draw(page: Page, columns: Columns) -> None:
    """Left the rates over the first steps, right 1 minus the rates over all of them."""
    left, right = page.subplots(1, 2)
    t = columns["t"]
    early = t <= SHOWN
    for curve in CURVES:
        left.plot(t[early], columns[curve.key][early], **curve.line)
        right.loglog(t, columns[f"1-{curve.key}"], **curve.line)
    left.set(xlabel="step $t$", ylabel=r"$\hat\beta_{2,t}$", xlim=(0, SHOWN), ylim=(0.8, 1.05))
    left.set_yticks((0.8, 0.85, 0.9, 0.95, 1))
    left.spines.left.set_bounds(0.8, 1)
    right.set(xlabel="step $t$", ylabel=r"$1 - \hat\beta_{2,t}$", xlim=(1, LAST), ylim=(1e-8, 2))
    right.set_yticks((1, 1e-2, 1e-4, 1e-6, 1e-8))
    _label(left, right)
    page.align_labels()


def _label(left: Axes, right: Axes) -> None:
    """Names with beta2 beside the lines, in their colours."""
    for curve, height in zip(ADAMS[:2], (0.894, 0.98), strict=True):
        left.text(SHOWN, height, curve.label, color=curve.line["color"], ha="right", va="top")
    others = ", ".join(curve.label for curve in (WIDE_ADAMNX, *ADAMS[2:]))
    left.text(SHOWN, 1.005, others.replace(", ", ",\n", 1), ha="right", va="bottom")
    right.text(2.2e4, 1e-6, WIDE_ADAMNX.label, color=WIDE_ADAMNX.line["color"], ha="right")
    for curve in ADAMS:
        height = 1 - float(curve.values["beta2"])
        right.text(1.4 * LAST, height, curve.label, color=curve.line["color"], va="center")


FIGURE = Figure(
    name="adamnx_fig2",
    title="AdamNX's decay rate of the second moment against Adam's",
    caption=(
        "Left: the decay rate of the second moment over the first steps. Right: 1 minus the rate,"
        " both axes logarithmic. The numbers are beta2. All curves start near the plain average,"
        " whose rate is 1 - 1/t; Adam's level off at beta2, while 1 minus AdamNX's falls"
        " exponentially."
    ),
    source=Source("adamnx", "Figure 2"),
    width=WIDE,
    height=2.3,
    data=data,
    draw=draw,
)
