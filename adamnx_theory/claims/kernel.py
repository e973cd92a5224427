"""Which certificates Coq's kernel has accepted here, and what that makes of evidence.

`adamnx-theory certify` writes the record beside the Coq files.  It names certificates by
their digests, so it says nothing about a statement or a proof that has changed since.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from adamnx_theory.claims.model import Outcome, Result, Strength

FILE = "kernel.json"
FOLDER = Path("report") / "proofs"


@dataclass(frozen=True)
class KernelRecord:
    """Digests of certificates, with the names of their theorems in Coq."""

    coq: str
    theorems: Mapping[str, str]

    def to_dict(self) -> dict[str, Any]:
        return {"coq": self.coq, "theorems": dict(sorted(self.theorems.items()))}


def read_record(folder: Path = FOLDER) -> KernelRecord | None:
    """The record in a folder; None if there is none, or none that can be read."""
    try:
        data = json.loads((folder / FILE).read_text(encoding="utf-8"))
        return KernelRecord(str(data["coq"]), {str(k): str(v) for k, v in data["theorems"].items()})
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None


def with_kernel(results: Sequence[Result], record: KernelRecord | None) -> tuple[Result, ...]:
    """The results, with strength `kernel` where the record has exactly that certificate."""
    if record is None:
        return tuple(results)
    return tuple(
        replace(r, outcomes=tuple(_strengthened(o, record) for o in r.outcomes)) for r in results
    )


def _strengthened(outcome: Outcome, record: KernelRecord) -> Outcome:
    certificate = outcome.certificate
    if certificate is None or not outcome.holds:
        return outcome
    known = certificate.get("digest") in record.theorems  # a user's own need not have one
    return replace(outcome, strength=Strength.KERNEL) if known else outcome
