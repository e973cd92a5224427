"""Completion: what the shell is told, through the installed command's own protocol."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from adamnx_theory.cli.arguments import complete


def asked(words: str) -> list[str]:
    """What bash would offer after these words; the last may be empty."""
    given = {
        "_ADAMNX_THEORY_COMPLETE": "complete_bash",
        "COMP_WORDS": words,
        "COMP_CWORD": str(len(words.split(" ")) - 1),
    }
    done = subprocess.run(
        [sys.executable, "-m", "adamnx_theory"],
        env={**os.environ, **given}, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0 and not done.stderr
    return done.stdout.split()


def test_the_shell_is_offered_claims() -> None:
    assert asked("adamnx-theory explain adamnx.is") == ["adamnx.is_adax", "adamnx.isotropy"]


def test_the_shell_is_offered_problems_after_the_option() -> None:
    assert asked("adamnx-theory simulate local --problem t") == ["tridia"]


@pytest.mark.parametrize(
    ("offer", "start", "among"),
    [
        (complete.claims, "exadam.can", "exadam.cancels"),
        (complete.papers, "ai", "aida"),
        (complete.explained, "adamw", "adamw_eps_inside"),
        (complete.schedules, "u", "uniform"),
        (complete.figures, "w", "weights"),
        (complete.kinds, "p", "problems"),
    ],
)
def test_offers_begin_with_what_was_typed(offer, start, among) -> None:
    found = offer(start)
    assert among in found and all(name.startswith(start) for name in found)
    assert offer("no such thing") == []
