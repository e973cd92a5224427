"""A result written out for a reader."""

from __future__ import annotations

import textwrap

from adamnx_theory.claims.differences import differences
from adamnx_theory.claims.model import Outcome, Result
from adamnx_theory.proof.explain import render

LABEL = 12


def story(result: Result, columns: int) -> str:
    """The claim, its verdict, each piece of evidence, and how to re-check it."""
    claim = result.claim
    verdict = f"{result.verdict} (on record: {claim.recorded})"
    parts = [
        _field("claim", claim.id, columns),
        _field("paper", claim.paper, columns),
        _field("where", claim.where, columns),
        _field("passage", f"“{claim.passage}”" if claim.passage else "", columns),
        _field("statement", claim.statement, columns),
        _field("verdict", verdict, columns),
        _field("finding", claim.finding, columns),
        _field("note", claim.note, columns),
        *(_field("differs", line, columns) for line in differences(result)),
    ]
    blocks = ["\n".join(part for part in parts if part)]
    total = len(result.outcomes)
    blocks += [
        _evidence(outcome, f"evidence {number} of {total}", columns)
        for number, outcome in enumerate(result.outcomes, 1)
    ]
    blocks.append(_recheck(result))
    return "\n\n".join(blocks)


def _evidence(outcome: Outcome, heading: str, columns: int) -> str:
    held = "holds" if outcome.holds else "DOES NOT HOLD"
    control = "rejected" if outcome.control_rejected else "ACCEPTED, a fault"
    fields = [
        _field(heading, outcome.title, columns),
        _field("  role", f"{outcome.role} ({outcome.kind}, {outcome.strength}); {held}", columns),
        _field("  detail", outcome.detail, columns),
        _field("  control", f"{control}: {outcome.control}", columns),
        _field("  sha256", outcome.digest or "", columns),
    ]
    text = "\n".join(field for field in fields if field)
    if outcome.certificate is None:
        return text
    return f"{text}\n\n{textwrap.indent(render(outcome.certificate).rstrip(), '    ')}"


def _recheck(result: Result) -> str:
    lines = [f"  adamnx-theory verify {result.claim.id} --certificates certificates"]
    if any(outcome.certificate is not None for outcome in result.outcomes):
        lines.append("  adamnx-theory check certificates")
    return "\n".join(["to re-check it:", *lines])


def _field(label: str, text: str, columns: int) -> str:
    """A labelled paragraph with a hanging indent; nothing if there is no text."""
    if not text:
        return ""
    start = f"{label}:".ljust(LABEL) + " "
    return textwrap.fill(
        " ".join(text.split()),
        width=max(columns, 40),
        initial_indent=start,
        subsequent_indent=" " * (LABEL + 1),
        break_long_words=False,
        break_on_hyphens=False,
    )
