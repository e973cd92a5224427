"""The claims of the papers and the runner that decides them."""

from adamnx_theory.claims.model import Claim, Result, Settings, Verdict
from adamnx_theory.claims.registry import claims
from adamnx_theory.claims.runner import decide, select, verify

__all__ = ["Claim", "Result", "Settings", "Verdict", "claims", "decide", "select", "verify"]
