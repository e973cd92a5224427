"""`new`: a commented file to start a schedule or an optimizer of one's own from."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from adamnx_theory.cli.status import Status
from adamnx_theory.errors import BadInput


def new(
    kind: Annotated[str, typer.Argument(metavar="schedule|optimizer", help="What to define.")],
    name: Annotated[str, typer.Argument(metavar="NAME", help="Its name; the file is NAME.py.")],
) -> int:
    """Write NAME.py, a commented definition to change, and say how to audit it.

    An existing file is left alone.
    """
    from adamnx_theory.audit.templates import template

    text = template(kind, name)
    path = Path(f"{name}.py")
    try:
        with path.open("x", encoding="utf-8") as file:
            file.write(text)
    except FileExistsError:
        raise BadInput(f"'{path}' exists already; it is left as it is.") from None
    except OSError as error:
        reason = error.strerror or str(error)
        raise BadInput(f"cannot write '{path}': {reason[:1].lower()}{reason[1:]}.") from error
    print(f"wrote {path}; audit it with: adamnx-theory audit --file {path}")
    return Status.AS_RECORDED
