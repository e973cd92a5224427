"""The papers' figures and ours, each drawn from the definitions, with a CSV of what it plots.

    figures()          their names
    figure("weights")  a `Figure`: name, title, caption, source, data() and draw()

One file in `catalogue/` is one figure; `adamnx.mplstyle` says how all of them look.
Matplotlib is loaded when something is drawn.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from adamnx_theory.figures.registry import figure, figures

__all__ = ["cli_entry", "figure", "figures"]


def cli_entry(
    names: Sequence[str], out: Path, formats: Sequence[str], check: bool, quiet: bool = False
) -> int:
    """Draw these figures (all if none) into `out`, or compare their data with the CSV there.

    Returns 0, or 1 if a check found a difference.  Raises `UnknownName` for a
    name that is no figure and `BadInput` for an unknown format or an unusable
    folder, in both cases before any work.  `quiet`: no progress.
    """
    from adamnx_theory.figures.command import compare, write

    return compare(names, out, quiet) if check else write(names, out, formats, quiet)
