"""Runs that stand beside the proofs of a claim."""

from __future__ import annotations

from adamnx_theory.claims.aida.rates.decay_rates import slopes
from adamnx_theory.claims.model import Evidence

BESIDE: dict[str, tuple[Evidence, ...]] = {
    "aida.only_if_decay": (slopes(),),
}
