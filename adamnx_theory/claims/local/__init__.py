"""Our own claims on local convergence: the linear theory against simulated trajectories."""

from __future__ import annotations

from adamnx_theory.claims.local import decay, growth, noise, passage
from adamnx_theory.claims.model import Claim

_MODULES = (growth, noise, decay, passage)

CLAIMS: tuple[Claim, ...] = tuple(claim for module in _MODULES for claim in module.CLAIMS)
