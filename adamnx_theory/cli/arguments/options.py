"""Options that several commands have, each defined once."""

from __future__ import annotations

from typing import Annotated

import typer

from adamnx_theory.cli.arguments import complete

Claims = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="ID",
        help="Claims, globs allowed; all if none.",
        autocompletion=complete.claims,
    ),
]
Paper = Annotated[
    str | None,
    typer.Option(help="Only the claims of this paper.", autocompletion=complete.papers),
]
JsonFile = Annotated[
    str | None,
    typer.Option("--json", metavar="FILE", help="Write the result as JSON; - for stdout."),
]
Quiet = Annotated[bool, typer.Option("--quiet", "-q", help="No progress.")]
