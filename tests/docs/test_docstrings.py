"""Docstrings as the site shows them: text, recurrences, and names with their meanings."""

from __future__ import annotations

import runpy
from pathlib import Path

AS_RST = runpy.run_path(str(Path(__file__).parents[2] / "docs" / "docstrings.py"))["as_rst"]


def shown(text: str) -> list[str]:
    lines = text.strip("\n").splitlines()
    AS_RST("app", "function", "name", None, None, lines)
    while lines and not lines[-1]:
        lines.pop()
    return lines


def test_what_a_name_means_may_take_several_lines():
    text = """
    What it does.

    hessian         symmetric, (n, n), or `diag`
                    as (n,)
    lr, eps         numbers > 0
    at              the step, or a*b

    Raises `BadInput`.
    """
    flush = "\n".join(line[4:] for line in text.splitlines())
    assert shown(flush) == [
        "What it does.",
        "",
        "``hessian``",
        "    symmetric, (n, n), or ``diag`` as (n,)",
        "``lr, eps``",
        "    numbers > 0",
        "``at``",
        "    the step, or a\\*b",
        "",
        "Raises ``BadInput``.",
    ]


def test_recurrences_stay_as_typed():
    text = "The step:\n\n    m_t = b m_{t-1}  + g\n\n    x_t = x_{t-1} - lr m_t\n\nSource: here."
    assert shown(text) == [
        "The step:", "", "::", "", "        m_t = b m_{t-1}  + g", "    ",
        "        x_t = x_{t-1} - lr m_t", "", "Source: here.",
    ]  # fmt: skip


def test_two_names_in_a_sentence_are_no_list():
    assert shown("One space after the first word.\nSo is this.") == [
        "One space after the first word.", "So is this.",
    ]
