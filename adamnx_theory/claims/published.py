"""The numbers that papers print in tables, and evidence about them."""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import cache
from importlib.resources import files
from typing import Any

from adamnx_theory.claims.evidence import Control, certified
from adamnx_theory.claims.model import Evidence, Kind, Role
from adamnx_theory.proof.build import compute, theorem

Certificate = dict[str, Any]


@cache
def published(paper: str) -> dict[str, Any]:
    """The tables of a paper as published, from data/PAPER_tables.json."""
    file = files("adamnx_theory.claims.data") / f"{paper}_tables.json"
    return json.loads(file.read_text("utf-8"))


def in_fractions(
    source: str, name: str, title: str, formula: str, note: str = ""
) -> Certificate:
    """A statement about published numbers, checked in exact fractions."""
    return theorem(
        name,
        title,
        claim=formula,
        proof=[compute("goal", formula)],
        note=f"{note} Numbers: {source}.".strip(),
    )


def tabled(role: Role, build: Callable[[], Certificate], control: Control) -> Evidence:
    """Evidence from such a statement."""
    return certified(role, build, control, kind=Kind.TABLE)
