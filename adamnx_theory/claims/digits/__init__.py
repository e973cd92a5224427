"""Our measurements on real data: classifiers of the digits, trained from many seeds."""

from __future__ import annotations

from adamnx_theory.claims.digits import equal_rates, noise, one_method
from adamnx_theory.claims.model import Claim

CLAIMS: tuple[Claim, ...] = (*noise.CLAIMS, *one_method.CLAIMS, *equal_rates.CLAIMS)
