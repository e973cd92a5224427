"""Tables for people: coloured on a terminal, plain text elsewhere."""

from __future__ import annotations

import textwrap
from collections import Counter
from collections.abc import Sequence
from typing import TextIO

from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from adamnx_theory.claims.model import Result, Strength, Verdict
from adamnx_theory.cli.terminal.streams import width

NARROW = 100
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
    """Print rows under a header, or one below the other where columns would be too narrow.

    The first two columns are short names and never broken.
    """
    columns = width(to)
    console = Console(file=to, width=columns, highlight=False, markup=False, emoji=False)
    if columns < NARROW:
        for row in rows:
            _print_stacked(console, header, row)
        return
    box = SIMPLE_HEAD if console.is_terminal else None
    table = Table(box=box, show_edge=False, pad_edge=False, padding=(0, 2, 0, 0))
    for number, title in enumerate(header):
        table.add_column(title, no_wrap=number < 2, overflow="fold")
    for row in rows:
        table.add_row(*(cell if isinstance(cell, Text) else Text(cell) for cell in row))
    with console.capture() as captured:
        console.print(table)
    for line in captured.get().splitlines():
        print(line.rstrip(), file=to)


def _print_stacked(console: Console, header: Sequence[str], row: Sequence[str | Text]) -> None:
    console.print(Text.assemble(row[0], "  ", row[1]))
    for title, cell in zip(header[2:], row[2:], strict=True):
        if cell:
            console.print(Padding(Text.assemble(" ".join(title.split()), ": ", cell), (0, 0, 0, 4)))


def print_results(results: Sequence[Result], to: TextIO) -> None:
    """The table that ends `verify`."""
    header = ("claim", "verdict", "evidence", "controls\nrejected", "what was found")
    print_table(header, [_row(result) for result in results], to)


def _row(result: Result) -> tuple[str | Text, ...]:
    verdict = Text(result.verdict.value, style=_COLOURS[result.verdict])
    if not result.as_recorded:
        verdict.append(" (!)", style="bold red")
    return (
        result.claim.id,
        verdict,
        strengths(result),
        controls(result),
        shorten(result.claim.finding or result.claim.statement),
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
