"""Options of the form NAME=VALUE, which may be repeated."""

from __future__ import annotations

from adamnx_theory.errors import BadInput

_SHOWN = 60  # characters of a wrong text that the message repeats


def pairs(option: str, given: list[str] | None) -> dict[str, str]:
    """The texts as a mapping; raises `BadInput` for another form and for a name given twice."""
    found: dict[str, str] = {}
    for text in given or []:
        name, equals, value = (part.strip() for part in text.partition("="))
        if not (equals and name.isidentifier() and value):
            raise BadInput(f"{option} '{text[:_SHOWN]}' is not of the form NAME=VALUE.")
        if name in found:
            raise BadInput(f"{option} gives {name} twice.")
        found[name] = value
    return found
