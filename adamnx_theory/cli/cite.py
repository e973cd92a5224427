"""`cite`: BibTeX for what a claim or a definition rests on."""

from __future__ import annotations

from typing import Annotated

import typer

from adamnx_theory.cli.arguments import complete
from adamnx_theory.cli.status import Status


def cite(
    name: Annotated[
        str | None,
        typer.Argument(
            metavar="ID",
            help="A claim, schedule, optimizer or citation key.",
            autocompletion=complete.explained,
        ),
    ] = None,
) -> int:
    """Print BibTeX for a claim or a definition, or every entry."""
    from adamnx_theory.definitions.bibliography import BIBTEX, bibtex

    keys = tuple(BIBTEX) if name is None else _keys(name)
    print("\n\n".join(bibtex(key) for key in keys))
    return Status.AS_RECORDED


def _keys(name: str) -> tuple[str, ...]:
    """The citation keys behind a name, whatever it is the name of."""
    from adamnx_theory import definitions
    from adamnx_theory.claims import claims
    from adamnx_theory.definitions.bibliography import BIBTEX
    from adamnx_theory.errors import BadInput, UnknownName

    cited = {claim.id: claim.cites for claim in claims()}
    if name in cited:
        if not cited[name]:
            raise BadInput(f"the claim {name!r} cites nothing.")
        return cited[name]
    if name in definitions.schedules():
        return (definitions.schedule(name).source.key,)
    if name in definitions.optimizers():
        return (definitions.optimizer(name).source.key,)
    if name in BIBTEX:
        return (name,)
    known = {*cited, *definitions.schedules(), *definitions.optimizers(), *BIBTEX}
    raise UnknownName("claim, definition or citation key", name, known)
