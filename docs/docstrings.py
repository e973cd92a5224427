"""Docstrings for Sphinx: paragraphs are text, indented blocks (recurrences) stay as typed."""

from __future__ import annotations

import re

# Names with two spaces or more before what they mean.
_NAMED = re.compile(r"(\S+(?:, \S+)*)\s{2,}(\S.*)")


def as_rst(*event: object) -> None:
    """Rewrite the lines of a docstring, the last argument of `autodoc-process-docstring`."""
    lines = event[-1]
    assert isinstance(lines, list)
    made: list[str] = []
    for block in _blocks(lines):
        made += _shown(block)
        made.append("")
    lines[:] = made


def _blocks(lines: list[str]) -> list[list[str]]:
    """Runs of lines that are all indented or all flush, cut at empty lines between flush ones.

    What a name means may go on in indented lines.
    """
    blocks: list[list[str]] = []
    gap = True
    for line in lines:
        if not line.strip():
            gap = True
            continue
        gap = gap or line.startswith("Source:")
        same = bool(blocks) and line.startswith(" ") == blocks[-1][-1].startswith(" ")
        listed = bool(blocks) and not gap and _NAMED.match(blocks[-1][0])
        if listed or (same and (not gap or line.startswith(" "))):
            blocks[-1] += ["", line] if gap else [line]
        else:
            blocks.append([line])
        gap = False
    return blocks


def _shown(block: list[str]) -> list[str]:
    if block[0].startswith(" "):
        return ["::", "", *("    " + line.rstrip() for line in block)]
    if _NAMED.match(block[0]):
        return _meanings(block)
    return [_escaped(line.strip()) for line in block]


def _meanings(block: list[str]) -> list[str]:
    """A list of names and what they mean."""
    entries: list[list[str]] = []
    for line in block:
        if found := _NAMED.match(line):
            entries.append([found[1], found[2].strip()])
        else:
            entries[-1][1] += " " + line.strip()
    return [line for name, words in entries for line in (f"``{name}``", f"    {_escaped(words)}")]


def _escaped(line: str) -> str:
    """Single backticks mean code; nothing else is markup."""
    parts = line.split("`")
    if len(parts) % 2 == 0:
        return re.sub(r"([\\*|_`])", r"\\\1", line)
    return "".join(
        f"``{part}``" if k % 2 else re.sub(r"([\\*|_])", r"\\\1", part)
        for k, part in enumerate(parts)
    )
