"""The page: results of claims as one self-contained HTML file.

Nothing is fetched: style, script and drawings are inside, and the page's own policy
forbids the rest.  The same results give the same bytes.
"""

from __future__ import annotations

import base64
import hashlib
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from adamnx_theory import __version__
from adamnx_theory.claims.differences import differences
from adamnx_theory.claims.model import Claim, Outcome, Result, Settings, Strength, Verdict
from adamnx_theory.report.certificates import Shelf, Shown
from adamnx_theory.report.plot import WIDTH, Plot, plot

TEMPLATES = Path(__file__).with_name("templates")


@dataclass(frozen=True)
class Piece:
    """One piece of evidence as the page shows it."""

    outcome: Outcome
    certificate: Shown | None
    plot: Plot | None


@dataclass(frozen=True)
class Entry:
    """One claim as the page shows it."""

    claim: Claim
    result: Result
    pieces: tuple[Piece, ...]
    strengths: str
    differences: tuple[str, ...]


def ledger_page(results: Sequence[Result], settings: Settings) -> str:
    """The HTML text."""
    style, script = (
        (TEMPLATES / name).read_text(encoding="utf-8") for name in ("ledger.css", "ledger.js")
    )
    environment = Environment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    counts = Counter(result.verdict for result in results)
    outcomes = [outcome for result in results for outcome in result.outcomes]
    return environment.get_template("ledger.html").render(
        entries=entries(results),
        papers=list(dict.fromkeys(result.claim.paper for result in results)),
        counts=[(verdict.value, counts[verdict]) for verdict in Verdict if counts[verdict]],
        differing=sum(not result.as_recorded for result in results),
        controls=len(outcomes),
        rejected=sum(outcome.control_rejected for outcome in outcomes),
        run=_run(settings),
        style=Markup(style),
        script=Markup(script),
        style_hash=_hash(style),
        script_hash=_hash(script),
        width=WIDTH,
    )


def _run(settings: Settings) -> str:
    how = f"profile {settings.profile}, seed {settings.seed}, simulated on {settings.device}"
    return f"version {__version__}, {how}"


def entries(results: Sequence[Result]) -> list[Entry]:
    """What the page shows of each result."""
    shelf = Shelf()
    return [
        Entry(
            result.claim,
            result,
            tuple(_piece(outcome, shelf) for outcome in result.outcomes),
            _strengths(result),
            tuple(differences(result)),
        )
        for result in results
    ]


def _piece(outcome: Outcome, shelf: Shelf) -> Piece:
    shown = shelf.show(outcome.certificate) if outcome.certificate is not None else None
    drawn = plot(outcome.comparison) if outcome.comparison is not None else None
    return Piece(outcome, shown, drawn)


def _strengths(result: Result) -> str:
    counts = Counter(outcome.strength for outcome in result.outcomes)
    return ", ".join(f"{counts[s]} {s}" for s in Strength if counts[s])


def _hash(text: str) -> str:
    """What the content security policy calls an inline style or script."""
    return "sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
