"""Made-up results for the report: a simulation, hostile words."""

from __future__ import annotations

from adamnx_theory.claims import Settings
from adamnx_theory.claims.model import (
    Claim,
    Comparison,
    Kind,
    Outcome,
    Result,
    Role,
    Strength,
    Verdict,
)

SETTINGS = Settings("quick", 7, "cpu")

SIMULATED = Outcome(
    role=Role.AS_STATED,
    kind=Kind.SIMULATION,
    strength=Strength.STATISTICAL,
    title="measured: the variance",
    holds=True,
    control_rejected=True,
    control="a formula 1 % larger: |z| = 9",
    detail="1000 trajectories",
    comparison=Comparison.of(
        "variance of v", (1, 10, 100), (2.0, 1.01, 3.03), (0.02, 0.02, 0.03), (2, 1, 3)
    ),
)


def made_up(id: str, verdict: Verdict, *outcomes: Outcome, **changes: object) -> Result:
    """A result on record as measured; the words are hostile to a careless template."""
    fields: dict = {
        "id": id,
        "paper": "demo",
        "where": "Eq. 1 & 2",
        "passage": 'a "quoted" <passage>',
        "statement": "The step is x < 1 <script>alert(1)</script> & more.",
        "recorded": Verdict.MEASURED,
        "finding": "It is <b>so</b>.",
        "evidence": (),
    }
    return Result(Claim(**{**fields, **changes}), verdict, outcomes, 0.5)
