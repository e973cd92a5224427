"""Declaring the claims of one paper."""

from __future__ import annotations

from adamnx_theory.claims.model import Claim, Evidence, Verdict


def declared(
    paper: str,
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
    """The claim PAPER.NAME; it cites the paper and what else is named."""
    return Claim(
        f"{paper}.{name}",
        paper,
        where,
        passage,
        statement,
        recorded,
        finding,
        evidence,
        note,
        (paper, *cites),
    )
