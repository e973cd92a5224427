"""A definition written out for a reader, with what is derived from it."""

from __future__ import annotations

import importlib
import textwrap
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from adamnx_theory.definitions import Optimizer, Schedule

_LABEL = 18


def definitions_named(name: str) -> list[str]:
    """Texts of the optimizer and of the schedule of this name; empty if there is neither."""
    from adamnx_theory.definitions import optimizers, schedules

    out = [_optimizer(name)] if name in optimizers() else []
    return out + ([_schedule(name)] if name in schedules() else [])


def _optimizer(name: str) -> str:
    from adamnx_theory.definitions import optimizer
    from adamnx_theory.dynamics.cards import card

    item = optimizer(name)
    state = ", ".join(f"{s.name} = {s.initial}" for s in item.state) or "none"
    derived = [_row(label, text) for label, text in card(item).lines]
    return "\n".join([
        *_head("optimizer", item), _row("state at 0", state), "", "derived from it:", *derived,
    ])


def _schedule(name: str) -> str:
    from adamnx_theory.definitions import schedule

    item = schedule(name)
    values = ", ".join(f"{item.at(t):.6g}" for t in (1, 2, 100))
    rows = [_row("quantity", item.quantity), _row("at t = 1, 2, 100", values)]
    if item.domain_notes:
        rows.append(_row("note", item.domain_notes))
    return "\n".join([*_head("schedule", item), *rows])


def _head(kind: str, item: Optimizer | Schedule) -> list[str]:
    """The file's own description, and every parameter with domain and default."""
    from adamnx_theory.definitions.bibliography import short

    module = importlib.import_module(f"adamnx_theory.definitions.{kind}s.{item.name}")
    parameters = [
        _row(p.name, f"{p.doc}; in {p.domain}, default {_number(p.default)}")
        for p in item.parameters
    ]
    return [
        f"{kind} {item.name}", "", (module.__doc__ or "").strip(), "",
        _row("source", f"{short(item.source.key)} ({item.source.key}), {item.source.where}"),
        *parameters,
    ]


def _number(value: object) -> str:
    return f"{float(value):g}"  # type: ignore[arg-type]


def _row(label: str, text: str) -> str:
    start = f"{label}:".ljust(_LABEL) + " "
    return textwrap.fill(text, width=100, initial_indent=start,
                         subsequent_indent=" " * (_LABEL + 1), break_long_words=False,
                         break_on_hyphens=False)
