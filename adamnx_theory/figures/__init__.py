"""The papers' figures and ours, each drawn from the definitions, with a CSV of what it plots.

    figures()          their names
    figure("weights")  a `Figure`: name, title, caption, source, data() and draw()

One file in `catalogue/` is one figure; `adamnx.mplstyle` says how all of them look.
Matplotlib is loaded when something is drawn.
"""

from __future__ import annotations

from adamnx_theory.figures.registry import figure, figures

__all__ = ["figure", "figures"]
