"""Columns as CSV text and back, without losing a bit.

A header line, then one line per row, ended by a line feed.  Steps are written as
integers, float64 values as the shortest decimal that reads back as the same number.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from adamnx_theory.errors import BadInput
from adamnx_theory.figures.model import Columns

_INTEGER = re.compile(r"[+-]?[0-9]+")


def csv_text(columns: Columns) -> str:
    """The columns as CSV."""
    cells = [_cells(values) for values in columns.values()]
    lines = [",".join(columns), *(",".join(row) for row in zip(*cells, strict=True))]
    return "\n".join(lines) + "\n"


def cells(text: str) -> list[list[str]]:
    """The header and the rows of a CSV text, as they are written."""
    return [line.split(",") for line in text.splitlines()]


def read_csv(text: str) -> Columns:
    """The columns of a CSV text; `BadInput` names the first line that is malformed."""
    header, *rows = cells(text) or [[]]
    for line, row in enumerate(rows, 2):
        if len(row) != len(header):
            raise BadInput(f"line {line} has {len(row)} cells, not {len(header)}.")
    return {name: _column(name, [row[k] for row in rows]) for k, name in enumerate(header)}


def _cells(values: NDArray[Any]) -> list[str]:
    return [repr(value) for value in values.tolist()]


def _column(name: str, written: Sequence[str]) -> NDArray[Any]:
    if written and all(_INTEGER.fullmatch(cell) for cell in written):
        return np.array([int(cell) for cell in written], dtype=np.int64)
    try:
        return np.array([float(cell) for cell in written], dtype=np.float64)
    except ValueError as error:
        raise BadInput(f"column {name} holds something that is not a number.") from error
