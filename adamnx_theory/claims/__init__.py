"""The claims of the papers, the runner that decides them, and what declares a claim."""

from adamnx_theory.claims.declare import declared
from adamnx_theory.claims.evidence import Control, certified
from adamnx_theory.claims.model import Claim, Result, Role, Settings, Verdict
from adamnx_theory.claims.registry import claims
from adamnx_theory.claims.runner import decide, select, verify

__all__ = [
    "Claim",
    "Control",
    "Result",
    "Role",
    "Settings",
    "Verdict",
    "certified",
    "claims",
    "decide",
    "declared",
    "select",
    "verify",
]
