"""Tables for people: coloured on a terminal, plain text elsewhere."""

from __future__ import annotations

import textwrap
from collections import Counter
from collections.abc import Sequence
from typing import TextIO

from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.table import Table
from rich.text import Text

from adamnx_theory.claims.model import Result, Strength, Verdict
from adamnx_theory.cli.streams import width

FINDING_LENGTH = 110
_COLOURS = {
    Verdict.PROVED: "green",
    Verdict.CONDITIONAL: "yellow",
    Verdict.CORRECTED: "yellow",
    Verdict.REFUTED: "red",
    Verdict.MEASURED: "cyan",
    Verdict.UNDECIDED: "magenta",
}


def print_table(header: Sequence[str], rows: Sequence[Sequence[str | Text]], to: TextIO) -> None:
    """Print rows under a header; the first two columns are never broken."""
    console = Console(file=to, width=width(to), highlight=False, markup=False, emoji=False)
    table = Table(box=SIMPLE_HEAD if console.is_terminal else None, pad_edge=False, padding=(0, 1))
    for number, title in enumerate(header):
        table.add_column(title, no_wrap=number < 2, overflow="fold")
    for row in rows:
        table.add_row(*(cell if isinstance(cell, Text) else Text(cell) for cell in row))
    console.print(table)


def print_results(results: Sequence[Result], to: TextIO) -> None:
    """The table that ends `verify`."""
    header = ("claim", "verdict", "what was found", "evidence", "controls rejected")
    print_table(header, [_row(result) for result in results], to)


def _row(result: Result) -> tuple[str | Text, ...]:
    verdict = Text(result.verdict.value, style=_COLOURS[result.verdict])
    if not result.as_recorded:
        verdict.append(" (!)", style="bold red")
    return (
        result.claim.id,
        verdict,
        shorten(result.claim.finding or result.claim.statement),
        strengths(result),
        controls(result),
    )


def shorten(text: str) -> str:
    """The text on one line, cut at a word so that a table stays readable."""
    return textwrap.shorten(text, FINDING_LENGTH, placeholder=" ...")


def strengths(result: Result) -> str:
    """`3 exact, 1 attested`: the pieces of evidence by strength, strongest first."""
    counts = Counter(outcome.strength for outcome in result.outcomes)
    return ", ".join(f"{counts[item]} {item}" for item in Strength if counts[item]) or "none"


def controls(result: Result) -> str:
    """`2 of 2`: how many negative controls were rejected."""
    rejected = sum(outcome.control_rejected for outcome in result.outcomes)
    return f"{rejected} of {len(result.outcomes)}"
