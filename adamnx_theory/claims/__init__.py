"""The claims of the papers and the runner that decides them."""

from adamnx_theory.claims.model import Claim, Result, Verdict
from adamnx_theory.claims.registry import claims
from adamnx_theory.claims.runner import decide, select, verify

__all__ = ["Claim", "Result", "Verdict", "claims", "decide", "select", "verify"]
