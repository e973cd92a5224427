"""What the claims on EXAdam share.

The text at hand is the first version of the paper.  A later version drops the
growing step size alpha_t; notes say so where it matters (`VERSIONS`).
"""

from __future__ import annotations

from adamnx_theory.claims.model import Claim, Evidence, Verdict

VERSIONS = (
    "The text at hand is the first version; a later version drops the growing step size alpha_t."
)


def claim(
    name: str,
    where: str,
    passage: str,
    statement: str,
    recorded: Verdict,
    finding: str,
    *evidence: Evidence,
    note: str = "",
    cites: tuple[str, ...] = (),
) -> Claim:
    """A claim of the EXAdam paper."""
    return Claim(
        f"exadam.{name}",
        "exadam",
        where,
        passage,
        statement,
        recorded,
        finding,
        evidence,
        note,
        ("exadam", *cites),
    )
