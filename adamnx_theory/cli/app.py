"""The application: which commands there are."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from adamnx_theory import __version__
from adamnx_theory.cli.arguments.formula import FormulaCommand
from adamnx_theory.cli.audit import audit
from adamnx_theory.cli.bench import bench
from adamnx_theory.cli.certify.command import certify
from adamnx_theory.cli.check import check
from adamnx_theory.cli.cite import cite
from adamnx_theory.cli.conform import conform
from adamnx_theory.cli.explain.command import explain
from adamnx_theory.cli.figures import figures
from adamnx_theory.cli.listing import list_
from adamnx_theory.cli.new import new
from adamnx_theory.cli.simulate.app import app as simulate
from adamnx_theory.cli.status import Status
from adamnx_theory.cli.verify.command import verify

# Plain help texts: the rich ones would cost their import at every start.
app = typer.Typer(
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)


def _show_version(wanted: bool) -> None:
    if wanted:
        print(__version__)
        raise typer.Exit


@app.callback(invoke_without_command=True)
def _main(
    context: typer.Context,
    version: Annotated[
        bool,
        typer.Option("--version", callback=_show_version, is_eager=True, help="Show the version."),
    ] = False,
) -> None:
    """Decide the claims of papers on Adam variants.

    Every claim is decided by proofs, counterexamples and tables, each with a
    negative control; the verdict is compared with the one on record.

    Exit codes: 0 all as recorded; 1 something differs from its record; 2 wrong
    usage or bad input; 3 undecided where a decision is on record.
    """
    if context.invoked_subcommand is None:
        print(context.get_help(), file=sys.stderr)
        raise typer.Exit(Status.BAD_INPUT)


app.command("list")(list_)
app.command("verify")(verify)
app.command("explain")(explain)
app.command("check")(check)
app.command("certify")(certify)
app.command("audit", cls=FormulaCommand)(audit)
app.command("new")(new)
app.command("conform")(conform)
app.command("cite")(cite)
app.command("figures")(figures)
app.command("bench")(bench)
app.add_typer(simulate, name="simulate")
