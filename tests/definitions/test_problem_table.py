"""The README's table of test functions holds what the definitions give."""

from __future__ import annotations

import re
from pathlib import Path

from adamnx_theory.definitions import problem, problems

README = (Path(__file__).parents[2] / "README.md").read_text(encoding="utf-8")


def row(name: str) -> str:
    """The function's line: f* and the extreme curvatures at n = 100 (6 digits)."""
    p = problem(name)
    m = p.minimum()
    start = ", ".join(f"{float(v):g}" for v in dict.fromkeys(p.start))
    return (
        f"| `{name}` | {p.source.where} | {start} | {p.doc} | {m.value:.6g} |"
        f" {m.smallest_eigenvalue:.6g} | {m.largest_eigenvalue:.6g} |"
    )


def test_the_table_of_test_functions_is_up_to_date() -> None:
    rows = [row(name) for name in problems() if name != "quadratic"]
    printed = re.findall(r"^\| `\w+` \| .* function.* \|$", README, flags=re.M)
    assert printed == rows
