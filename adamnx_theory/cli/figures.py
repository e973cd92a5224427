"""`figures`: draw the figures, each with a CSV of what it plots."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from adamnx_theory.cli.arguments import complete
from adamnx_theory.errors import BadInput

FORMATS = ("pdf", "svg", "png")


def figures(
    names: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="NAME",
            help="Figures to draw; all if none.",
            autocompletion=complete.figures,
        ),
    ] = None,
    out: Annotated[str, typer.Option(metavar="DIR", help="Folder to write to.")] = "figures",
    formats: Annotated[
        str, typer.Option("--format", metavar="LIST", help="Any of pdf, svg, png, comma-separated.")
    ] = "pdf,svg,png",
    check: Annotated[
        bool,
        typer.Option(
            "--check", help="Write nothing; compare the data, exactly, with the CSV files."
        ),
    ] = False,
    quiet: Annotated[
        bool, typer.Option("--quiet", "-q", help="No progress and no line about each figure.")
    ] = False,
) -> int:
    """Draw the figures, each with a CSV of what it plots."""
    wanted = tuple(part.strip().lower() for part in formats.split(",") if part.strip())
    unknown = [part for part in wanted if part not in FORMATS]
    if unknown or not wanted:
        what = f"'{unknown[0]}' is not a figure format" if unknown else "no figure format was given"
        raise BadInput(f"{what}; choose from {', '.join(FORMATS)}.")
    from adamnx_theory.cli.output import require_writable_folder

    folder = Path(out)
    if not check:
        require_writable_folder(folder)
    from adamnx_theory.cli.drawing import draw_or_compare

    return draw_or_compare(tuple(names or ()), folder, wanted, check, quiet)
