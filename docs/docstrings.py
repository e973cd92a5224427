"""Docstrings for Sphinx: paragraphs are text, indented blocks (recurrences) stay as typed."""

from __future__ import annotations

import re


def as_rst(*event: object) -> None:
    """Rewrite the lines of a docstring, the last argument of `autodoc-process-docstring`."""
    lines = event[-1]
    assert isinstance(lines, list)
    made: list[str] = []
    for block in _blocks(lines):
        made += _literal(block) if _typed(block) else [_escaped(line.strip()) for line in block]
        made.append("")
    lines[:] = made


def _blocks(lines: list[str]) -> list[list[str]]:
    """Runs of lines that are all indented or all flush, cut at empty lines between flush ones."""
    blocks: list[list[str]] = []
    gap = True
    for line in lines:
        if not line.strip():
            gap = True
            continue
        gap = gap or line.startswith("Source:")
        same = bool(blocks) and line.startswith(" ") == blocks[-1][-1].startswith(" ")
        if same and (not gap or line.startswith(" ")):
            blocks[-1] += ["", line] if gap else [line]
        else:
            blocks.append([line])
        gap = False
    return blocks


def _typed(block: list[str]) -> bool:
    """Indented, or a list of names with two spaces or more before what they mean."""
    return block[0].startswith(" ") or bool(re.match(r"\S+(, \S+)*\s{2,}\S", block[0]))


def _literal(block: list[str]) -> list[str]:
    return ["::", "", *("    " + line.rstrip() for line in block)]


def _escaped(line: str) -> str:
    """Single backticks mean code; nothing else is markup."""
    parts = line.split("`")
    if len(parts) % 2 == 0:
        return re.sub(r"([\\*|_`])", r"\\\1", line)
    return "".join(
        f"``{part}``" if k % 2 else re.sub(r"([\\*|_])", r"\\\1", part)
        for k, part in enumerate(parts)
    )
