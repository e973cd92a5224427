"""`explain`: one claim with everything that decides it."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from adamnx_theory.cli.arguments import complete
from adamnx_theory.cli.arguments.options import Quiet
from adamnx_theory.cli.status import Status, status_of


def explain(
    ids: Annotated[
        list[str],
        typer.Argument(
            metavar="ID",
            help="Claims (globs allowed), optimizers or schedules.",
            autocompletion=complete.explained,
        ),
    ],
    quiet: Quiet = False,
) -> int:
    """Explain a claim with its proofs, or an optimizer or schedule with what follows from it."""
    from adamnx_theory.claims import select, verify
    from adamnx_theory.claims.kernel import read_record, with_kernel
    from adamnx_theory.cli.explain.definition import definitions_named
    from adamnx_theory.cli.explain.story import story
    from adamnx_theory.cli.terminal.bar import line
    from adamnx_theory.cli.terminal.streams import width
    from adamnx_theory.cli.verify.progress import progress

    with line("looking at", ("name", "names"), quiet) as shown:
        texts = {}
        for name in dict.fromkeys(ids):
            if shown is not None:
                shown.doing(name)
            texts[name] = definitions_named(name)
    if defined := [text for found in texts.values() for text in found]:
        print("\n\n".join(defined))
    ids = [name for name in ids if not texts[name]]
    if not ids:
        return Status.AS_RECORDED
    if defined:
        print()
    with progress(select(ids), quiet) as on_result:
        results = with_kernel(verify(ids, on_result=on_result), read_record())
    columns = min(width(sys.stdout), 100)
    print("\n\n".join(story(result, columns) for result in results))
    return status_of(results)
