"""The tables of the paper, from data/exadam_tables.json, and statements about them."""

from __future__ import annotations

from typing import Any

from adamnx_theory.claims.published import in_fractions, published

Certificate = dict[str, Any]


def data() -> dict[str, Any]:
    """The tables as published."""
    return published("exadam")


def table(name: str, title: str, formula: str, note: str = "") -> Certificate:
    """A statement about published numbers, checked in exact fractions."""
    return in_fractions(data()["source"], name, title, formula, note)


def cell(number: str, method: str, at: int, column: str) -> str:
    """The entry of Table 1 or 3 for a method, an epoch or iteration, and a column."""
    entry = data()["tables"][number]
    return entry["rows"][method][entry["rows at"].index(at)][entry["columns"].index(column)]


def tested(method: str) -> str:
    """The entry of Table 2."""
    return data()["tables"]["2"]["rows"][method][0]
