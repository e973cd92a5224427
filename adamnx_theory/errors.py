"""Errors that are the caller's to mend.

Every one carries a single clear sentence; the command line prints it and ends
with exit code 2, without a traceback.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterable


class BadInput(ValueError):
    """A value, name, shape or definition that cannot be used; the message says why."""


class ConnectionLost(BadInput):
    """What computes for this process went away in the middle of a run; what is kept is kept."""


class UnknownName(BadInput):
    """A name that is not on a list; the message gives the nearest names.

    `kind` says what the name should have been ("schedule", "parameter of adam"),
    `known` are the names on the list.
    """

    def __init__(self, kind: str, name: object, known: Iterable[str]) -> None:
        names = sorted(known)
        self.kind, self.name, self.known = kind, name, tuple(names)
        near = difflib.get_close_matches(str(name), names, n=3, cutoff=0.5)
        if near:
            hint = f"did you mean {_either(near)}?"
        elif names:
            hint = f"known: {', '.join(names)}."
        else:
            hint = "there are none."
        article = "an" if kind[:1] in "aeiou" else "a"
        super().__init__(f"{name!r} is not {article} {kind}; {hint}")

    def __reduce__(self) -> tuple[type, tuple[str, object, tuple[str, ...]]]:
        # The default would call __init__ with the message alone.
        return type(self), (self.kind, self.name, self.known)


def _either(names: list[str]) -> str:
    if len(names) == 1:
        return repr(names[0])
    return ", ".join(map(repr, names[:-1])) + f" or {names[-1]!r}"
