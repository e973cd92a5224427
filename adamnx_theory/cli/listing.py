"""`list`: what there is."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Annotated

import typer

from adamnx_theory.cli.arguments import complete
from adamnx_theory.cli.status import Status
from adamnx_theory.errors import BadInput

if TYPE_CHECKING:
    from adamnx_theory.definitions import Optimizer, Schedule

Rows = list[tuple[str, ...]]


def list_(
    kind: Annotated[
        str | None,
        typer.Argument(
            metavar="KIND",
            help="claims, schedules, optimizers, problems or figures; all if none.",
            autocompletion=complete.kinds,
        ),
    ] = None,
) -> int:
    """List the claims, schedules, optimizers, problems and figures that there are."""
    kinds = {
        "claims": _claims,
        "schedules": _schedules,
        "optimizers": _optimizers,
        "problems": _problems,
        "figures": _figures,
    }
    if kind is not None and kind not in kinds:
        raise BadInput(f"there is no list of {kind!r}; choose from {', '.join(kinds)}.")
    from adamnx_theory.cli.terminal.table import print_table

    for name in kinds if kind is None else (kind,):
        if kind is None:
            print(f"{name.upper()}\n")
        header, rows = kinds[name]()
        print_table(header, rows, sys.stdout)
        if name == "figures":
            print("\nNot redrawn, and what is drawn instead:\n")
            print_table(*_unavailable(), sys.stdout)
        if kind is None:
            print()
    return Status.AS_RECORDED


def _claims() -> tuple[tuple[str, ...], Rows]:
    from adamnx_theory.claims import claims
    from adamnx_theory.cli.terminal.table import shorten

    rows = [(c.id, c.recorded.value, c.where, shorten(c.statement)) for c in claims()]
    return ("claim", "recorded", "where", "statement"), rows


def _schedules() -> tuple[tuple[str, ...], Rows]:
    from adamnx_theory.definitions import schedule, schedules

    return _HEADER, [_definition(schedule(name)) for name in schedules()]


def _optimizers() -> tuple[tuple[str, ...], Rows]:
    from adamnx_theory.definitions import optimizer, optimizers

    return _HEADER, [_definition(optimizer(name)) for name in optimizers()]


def _problems() -> tuple[tuple[str, ...], Rows]:
    from adamnx_theory.definitions import problem, problems
    from adamnx_theory.definitions.registry import problem_definition

    rows = []
    for name in problems():
        item = problem(name)
        m = item.minimum()
        n = f"{problem_definition(name).n_rule} ({item.n})"
        start = ", ".join(str(float(v)) for v in dict.fromkeys(item.start))
        rows.append((name, n, start, f"{m.value:.8g}", f"{m.condition:.6g}", item.doc))
    header = ("name", "n (default)", "start", "f*", "condition", "minimizer reached from the start")
    return header, rows


def _figures() -> tuple[tuple[str, ...], Rows]:
    from adamnx_theory.figures import figure, figures

    rows = [(item.name, item.origin, item.title) for item in map(figure, figures())]
    return ("figure", "drawn after", "what it shows"), rows


def _unavailable() -> tuple[tuple[str, ...], Rows]:
    from adamnx_theory.figures.unavailable import UNAVAILABLE

    rows = [(item.origin, item.reason, item.instead) for item in UNAVAILABLE]
    return ("figure of a paper", "why not", "instead"), rows


_HEADER = ("name", "paper", "defined in", "parameters", "what it is")


def _definition(item: Schedule | Optimizer) -> tuple[str, ...]:
    from adamnx_theory.definitions.bibliography import short

    parameters = ", ".join(f"{p.name}={float(item.value(p.name)):g}" for p in item.parameters)
    where = f"{item.source.key}, {item.source.where}"
    return item.name, short(item.source.key), where, parameters, item.title
