"""The claims on Ada2MS (Zhu, Xiao, Min), of which only the abstract is at hand."""

from __future__ import annotations

from adamnx_theory.claims.ada2ms import measured, mixing, readings
from adamnx_theory.claims.model import Claim

CLAIMS: tuple[Claim, ...] = (*mixing.CLAIMS, *readings.CLAIMS, *measured.CLAIMS)
