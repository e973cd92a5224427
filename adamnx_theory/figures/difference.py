"""Where a CSV departs from the data it should hold."""

from __future__ import annotations

from pathlib import Path

from adamnx_theory.figures.csvio import cells, csv_text
from adamnx_theory.figures.model import Columns


def difference(columns: Columns, file: Path) -> str | None:
    """What differs first between the file and these columns; None if nothing does.

    Numbers must be equal to the last bit: rates are correctly rounded, and all
    else comes from them by single float64 operations in a fixed order, so there
    is nothing to tolerate.
    """
    try:
        written = file.read_text(encoding="utf-8")
    except FileNotFoundError:
        return f"there is no '{file}'"
    except (OSError, UnicodeDecodeError) as error:
        return f"'{file}' cannot be read ({error})"
    return _first(cells(csv_text(columns)), cells(written))


def _first(expected: list[list[str]], found: list[list[str]]) -> str | None:
    header = expected[0]
    if found[:1] != [header]:
        return f"the header is '{','.join(found[0]) if found else ''}', not '{','.join(header)}'"
    for line, (want, have) in enumerate(zip(expected, found, strict=False), 1):
        if len(have) != len(want):
            return f"line {line} has {len(have)} cells, not {len(want)}"
        for name, should, cell in zip(header, want, have, strict=True):
            if cell != should and not _same_number(cell, should):
                return f"line {line}, column {name} is {cell}, not {should}"
    if len(found) != len(expected):
        return f"there are {len(found) - 1} rows, not {len(expected) - 1}"
    return None


def _same_number(one: str, other: str) -> bool:
    """Whether two spellings mean the same float64, signs of zero told apart."""
    try:
        return float(one).hex() == float(other).hex()
    except (ValueError, OverflowError):
        return False
