"""`explain`: one claim with everything that decides it."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from adamnx_theory.cli.status import status_of


def explain(
    ids: Annotated[
        list[str], typer.Argument(metavar="ID", help="Claims to explain; globs allowed.")
    ],
) -> int:
    """Explain a claim, with its proofs written out."""
    from adamnx_theory.claims import select, verify
    from adamnx_theory.cli.progress import progress
    from adamnx_theory.cli.story import story
    from adamnx_theory.cli.streams import width

    with progress(len(select(ids)), quiet=False) as on_result:
        results = verify(ids, on_result=on_result)
    columns = min(width(sys.stdout), 100)
    print("\n\n".join(story(result, columns) for result in results))
    return status_of(results)
