"""What the command `figures` does: write the files, or compare the data with them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from adamnx_theory.cli.output import require_writable_folder, write_bytes, write_text
from adamnx_theory.cli.status import Status
from adamnx_theory.cli.terminal.bar import line
from adamnx_theory.cli.terminal.streams import say
from adamnx_theory.cli.terminal.words import counted
from adamnx_theory.errors import UnknownName
from adamnx_theory.figures.csvio import csv_text
from adamnx_theory.figures.difference import difference
from adamnx_theory.figures.model import Figure, checked
from adamnx_theory.figures.registry import figure, figures
from adamnx_theory.figures.render import FORMATS, render


def write(names: Sequence[str], out: Path, formats: Sequence[str], quiet: bool = False) -> int:
    """Write NAME.csv and a NAME.FORMAT for each format, each file whole or not at all."""
    chosen = _chosen(names)
    for kind in formats:
        if kind not in FORMATS:
            raise UnknownName("figure format", kind, FORMATS)
    require_writable_folder(out)
    for item in _in_turn(chosen, "drawing", quiet):
        columns = checked(item.name, item.data())
        for kind in dict.fromkeys(formats):
            write_bytes(out / f"{item.name}.{kind}", render(item, columns, kind))
        write_text(out / f"{item.name}.csv", csv_text(columns))
        if not quiet:
            say(f"{item.name}: {', '.join((*dict.fromkeys(formats), 'csv'))} in '{out}'")
    return Status.AS_RECORDED


def compare(names: Sequence[str], out: Path, quiet: bool = False) -> int:
    """Compute the data anew and compare every number, exactly, with the CSV in `out`."""
    chosen = _chosen(names)
    stale = 0
    for item in _in_turn(chosen, "computing", quiet):
        found = difference(checked(item.name, item.data()), out / f"{item.name}.csv")
        if found:
            stale += 1
            print(f"{item.name} is out of date: {found}.")
    if not stale:
        print(f"{counted(len(chosen), 'figure')} up to date, to the last bit")
    return Status.DIFFERS if stale else Status.AS_RECORDED


def draw_or_compare(
    names: Sequence[str], out: Path, formats: Sequence[str], check: bool, quiet: bool = False
) -> int:
    """Draw these figures (all if none) into `out`, or compare their data with the CSV there.

    Returns 0, or 1 if a check found a difference.  Raises `UnknownName` for a
    name that is no figure and `BadInput` for an unknown format or an unusable
    folder, in both cases before any work.  `quiet`: no progress.
    """
    return compare(names, out, quiet) if check else write(names, out, formats, quiet)


def _in_turn(chosen: Sequence[Figure], verb: str, quiet: bool) -> Iterator[Figure]:
    """The figures one by one, with a line on the terminal that says which and how long still."""
    with line(verb, ("figure", "figures"), quiet) as shown:
        for done, item in enumerate(chosen):
            if shown is not None:
                shown.doing(item.name)
            yield item
            if shown is not None:
                shown.done(done + 1, len(chosen))


def _chosen(names: Sequence[str]) -> list[Figure]:
    return [figure(name) for name in dict.fromkeys(names or figures())]
