"""Options that both kinds of simulation have.

Numbers arrive as text, so that 1e-3 stays 1/1000 and every bad one gets its sentence.
"""

from __future__ import annotations

from typing import Annotated

import typer

Number = str | None

At = Annotated[
    str | None,
    typer.Option(metavar="T,T,...", help="Steps to report; powers of ten and the last."),
]
Seed = Annotated[str, typer.Option(help="Seed of the generator.")]
Normals = Annotated[str, typer.Option(help="float32 or float64.")]
Device = Annotated[str, typer.Option(help="auto, cpu, gpu or reference.")]
Threads = Annotated[Number, typer.Option(help="Threads; all cores if not given.")]
Chunk = Annotated[
    Number, typer.Option(help="Trajectories per chunk; results do not depend on it.")
]
Cache = Annotated[
    str | None, typer.Option(metavar="DIR", help="Where finished chunks are kept.")
]
NoCache = Annotated[bool, typer.Option("--no-cache", help="Compute everything; keep nothing.")]
Plot = Annotated[
    str | None,
    typer.Option(metavar="FILE", help="Draw measured and predicted (pdf, svg, png)."),
]
