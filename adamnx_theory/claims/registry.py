"""All claims, in the order of the catalogue."""

from __future__ import annotations

from functools import cache

from adamnx_theory.claims.model import Claim


@cache
def claims() -> tuple[Claim, ...]:
    """Every claim of the ledger.  Raises ValueError if two share an id."""
    from adamnx_theory.claims.ada2ms import CLAIMS as ADA2MS
    from adamnx_theory.claims.adamnx import CLAIMS as ADAMNX
    from adamnx_theory.claims.aida import CLAIMS as AIDA
    from adamnx_theory.claims.digits import CLAIMS as DIGITS
    from adamnx_theory.claims.exadam import CLAIMS as EXADAM
    from adamnx_theory.claims.local import CLAIMS as LOCAL

    ledger = (*ADAMNX, *AIDA, *EXADAM, *ADA2MS, *LOCAL, *DIGITS)
    ids = [claim.id for claim in ledger]
    repeated = {i for i in ids if ids.count(i) > 1}
    if repeated:
        raise ValueError(f"claims declared twice: {sorted(repeated)}")
    return ledger
