"""What the claims on Aida share.

Notation: b1, b2 are the decay rates, mu the weight decay, phi = eta gamma/sqrt(eps)
for one eigenvalue gamma of the Hessian.  A complex number a + i c is written as
its two real parts; |a + i c|^2 = a^2 + c^2.
"""

from __future__ import annotations

from adamnx_theory.claims.model import Claim, Evidence, Verdict


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
    """A claim of the Aida paper."""
    return Claim(
        f"aida.{name}",
        "aida",
        where,
        passage,
        statement,
        recorded,
        finding,
        evidence,
        note,
        ("aida", *cites),
    )
