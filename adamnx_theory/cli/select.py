"""Which claims the user asked for: ids, globs, a paper."""

from __future__ import annotations

import difflib
from collections.abc import Sequence
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING

from adamnx_theory.errors import BadInput, UnknownName

if TYPE_CHECKING:
    from adamnx_theory.claims.model import Claim


def select(
    claims: Sequence[Claim], patterns: Sequence[str], paper: str | None = None
) -> tuple[Claim, ...]:
    """The claims that match any pattern and the paper, in the catalogue's order.

    No pattern stands for all claims.  Raises `BadInput` for an unknown id or
    paper, a glob that matches nothing, and a choice that leaves nothing.
    """
    chosen = set()
    for pattern in patterns:
        chosen |= _matches(claims, pattern)
    selected = [claim for claim in claims if not patterns or claim.id in chosen]
    if paper is None:
        return tuple(selected)
    known = {claim.paper.lower(): claim.paper for claim in claims}
    if paper.lower() not in known:
        raise UnknownName("paper", paper, known.values())
    selected = [claim for claim in selected if claim.paper.lower() == paper.lower()]
    if not selected:
        raise BadInput(f"None of the chosen claims belongs to the paper '{paper}'.")
    return tuple(selected)


def _matches(claims: Sequence[Claim], pattern: str) -> set[str]:
    ids = [claim.id for claim in claims]
    found = {name for name in ids if fnmatchcase(name, pattern)}
    if found:
        return found
    if difflib.get_close_matches(pattern, ids, cutoff=0.5):
        raise UnknownName("claim", pattern, ids)
    # The list of all claims is too long for a message.
    raise BadInput(f"no claim matches {pattern!r}; 'adamnx-theory list claims' shows them all.")
