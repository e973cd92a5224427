"""What the claims on local convergence share."""

from __future__ import annotations

from adamnx_theory.claims.aida.experiments.toys import PANELS
from adamnx_theory.claims.declare import declared
from adamnx_theory.claims.model import Claim, Evidence, Verdict

#: Andrei's ten, in Aida's order; n = 100 unless said otherwise.
PROBLEMS = tuple(PANELS)


def claim(name: str, statement: str, finding: str, *evidence: Evidence, note: str = "") -> Claim:
    """A claim of the toolkit itself, measured."""
    return declared(
        "local",
        name,
        "our theorem, measured",
        "",
        statement,
        Verdict.MEASURED,
        finding,
        *evidence,
        note=note,
        cites=("andrei",),
    )
