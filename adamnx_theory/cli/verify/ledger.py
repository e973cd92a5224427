"""The ledger as JSON: the contract that other tools read."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Sequence
from typing import Any

from adamnx_theory import __version__
from adamnx_theory.claims.model import Result, Verdict

SCHEMA = 1


def ledger(results: Sequence[Result], seed: int, device: str) -> dict[str, Any]:
    """All results and their summary, as plain data."""
    return {
        "schema": SCHEMA,
        "version": __version__,
        "seed": seed,
        "device": device,
        "claims": [result.to_dict() for result in results],
        "summary": verdict_counts(results),
    }


def ledger_text(results: Sequence[Result], seed: int, device: str, *, ascii_only: bool) -> str:
    """The ledger as JSON text; ASCII only where the reader's encoding is unknown."""
    data = ledger(results, seed, device)
    return json.dumps(data, indent=2, ensure_ascii=ascii_only, allow_nan=False) + "\n"


def verdict_counts(results: Sequence[Result]) -> dict[str, int]:
    """How many claims got each verdict; verdicts that none got are left out."""
    counts = Counter(result.verdict for result in results)
    return {verdict.value: counts[verdict] for verdict in Verdict if counts[verdict]}
