"""The tables of the paper, from data/exadam_tables.json, and statements about them."""

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
def data() -> dict[str, Any]:
    """The tables as published."""
    text = files("adamnx_theory.claims.data").joinpath("exadam_tables.json").read_text("utf-8")
    return json.loads(text)


def table(name: str, title: str, formula: str, note: str = "") -> Certificate:
    """A statement about published numbers, checked in exact fractions."""
    return theorem(
        name,
        title,
        claim=formula,
        proof=[compute("goal", formula)],
        note=f"{note} Numbers: {data()['source']}.".strip(),
    )


def tabled(role: Role, build: Callable[[], Certificate], control: Control) -> Evidence:
    return certified(role, build, control, kind=Kind.TABLE)


def cell(number: str, method: str, at: int, column: str) -> str:
    """The entry of Table 1 or 3 for a method, an epoch or iteration, and a column."""
    entry = data()["tables"][number]
    return entry["rows"][method][entry["rows at"].index(at)][entry["columns"].index(column)]


def tested(method: str) -> str:
    """The entry of Table 2."""
    return data()["tables"]["2"]["rows"][method][0]
