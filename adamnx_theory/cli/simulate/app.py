"""`simulate`: Monte Carlo against the formula."""

from __future__ import annotations

import typer

from adamnx_theory.cli.simulate.local import local
from adamnx_theory.cli.simulate.variance import variance

app = typer.Typer(
    help="Simulate many trajectories and compare them with the formula.",
    no_args_is_help=False,
    rich_markup_mode=None,
)


@app.callback()
def _simulate() -> None:
    """Simulate many trajectories and compare them with the formula."""


app.command("variance")(variance)
app.command("local")(local)
