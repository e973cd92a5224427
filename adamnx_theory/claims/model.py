"""What a claim is, and how its verdict follows from its evidence.

A claim is a declaration: where the paper says it, what it says, and the
evidence that decides it.  The verdict is never typed in.  It is derived from
the roles of the pieces of evidence that hold up (`derive_verdict`), and then
compared with the verdict on record.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any


class Verdict(StrEnum):
    """The outcome of a claim; see `derive_verdict` for what each one needs."""

    PROVED = "proved"
    CONDITIONAL = "conditional"
    CORRECTED = "corrected"
    REFUTED = "refuted"
    MEASURED = "measured"
    UNDECIDED = "undecided"


class Strength(StrEnum):
    """How strong a piece of evidence is, strongest first."""

    KERNEL = "kernel"
    EXACT = "exact"
    INTERVAL = "interval"
    ATTESTED = "attested"
    STATISTICAL = "statistical"


class Role(StrEnum):
    """What a piece of evidence says about the claim."""

    AS_STATED = "as stated"  # the claim itself, under the paper's own hypotheses
    FAILS = "the printed claim fails"  # a counterexample to the claim as printed
    CORRECTED = "corrected form"  # a nearby form, proved
    CONDITION = "under a further hypothesis"  # the claim with a hypothesis added
    INSTEAD = "true instead"  # what holds in place of a refuted claim
    MISSING = "missing"  # why the published material cannot decide it
    SUPPORT = "further"  # more than the claim needs


class Kind(StrEnum):
    """The sort of evidence."""

    PROOF = "proof"
    COUNTEREXAMPLE = "counterexample"
    SIMULATION = "simulation"
    TABLE = "table"


@dataclass(frozen=True)
class Comparison:
    """What a simulation measured beside what was expected, to be plotted.

    `labels` say where each value was measured.  `reach` are the half-widths of the
    intervals about the measured values: the standard errors times the critical value of
    the check.
    """

    quantity: str
    labels: tuple[str, ...]
    measured: tuple[float, ...]
    reach: tuple[float, ...]
    expected: tuple[float, ...]

    def __post_init__(self) -> None:
        values = (self.measured, self.reach, self.expected)
        if not self.labels or any(len(v) != len(self.labels) for v in values):
            raise ValueError("a comparison needs as many values as labels, and some")

    @classmethod
    def of(
        cls, quantity: str, at: Iterable[int | str], measured: Any, reach: Any, expected: Any
    ) -> Comparison:
        """From arrays or lists of numbers; `at` are steps, or labels of another kind."""
        labels = (a if isinstance(a, str) else f"t = {a}" for a in at)
        values = (tuple(map(float, v)) for v in (measured, reach, expected))
        return cls(quantity, tuple(labels), *values)


@dataclass(frozen=True)
class Outcome:
    """One piece of evidence after it has been run."""

    role: Role
    kind: Kind
    strength: Strength
    title: str
    holds: bool
    control_rejected: bool
    control: str
    detail: str
    certificate: dict[str, Any] | None = None
    digest: str | None = None
    comparison: Comparison | None = None

    def to_dict(self) -> dict[str, Any]:
        return {
            "kind": self.kind.value,
            "strength": self.strength.value,
            "role": self.role.value,
            "title": self.title,
            "holds": self.holds,
            "control_rejected": self.control_rejected,
            "control": self.control,
            "detail": self.detail,
            "digest": self.digest,
        }


@dataclass(frozen=True)
class Settings:
    """How simulations are run: how many trajectories, from which seed, on which device.

    Proofs do not depend on it.
    """

    profile: str = "quick"
    seed: int = 0
    device: str = "auto"


@dataclass(frozen=True)
class Evidence:
    """A piece of evidence still to be run: `run(settings)` gives its `Outcome`."""

    role: Role
    run: Callable[[Settings], Outcome]
    simulated: bool = False


@dataclass(frozen=True)
class Claim:
    """One claim of one paper.

    `passage` is a short quotation, `statement` says it in our words, `finding`
    says what fails and what is true instead, `note` holds remarks on misprints
    and on the scan.  `recorded` is the verdict on record; `verify` compares it
    with the one that it derives.
    """

    id: str
    paper: str
    where: str
    passage: str
    statement: str
    recorded: Verdict
    finding: str
    evidence: tuple[Evidence, ...]
    note: str = ""
    cites: tuple[str, ...] = field(default=())


@dataclass(frozen=True)
class Result:
    """A claim together with the verdict that its evidence gives."""

    claim: Claim
    verdict: Verdict
    outcomes: tuple[Outcome, ...]
    seconds: float

    @property
    def as_recorded(self) -> bool:
        """The verdict is the recorded one and no check or control misbehaved."""
        return self.verdict is self.claim.recorded and all(
            o.holds and o.control_rejected for o in self.outcomes
        )

    def to_dict(self) -> dict[str, Any]:
        claim = self.claim
        return {
            "id": claim.id,
            "paper": claim.paper,
            "where": claim.where,
            "statement": claim.statement,
            "verdict": self.verdict.value,
            "recorded": claim.recorded.value,
            "as_recorded": self.as_recorded,
            "finding": claim.finding,
            "note": claim.note,
            "evidence": [o.to_dict() for o in self.outcomes],
            "seconds": round(self.seconds, 4),
        }


def derive_verdict(outcomes: tuple[Outcome, ...]) -> Verdict:
    """The verdict that the pieces of evidence give, by their roles.

    Only evidence that holds and whose negative control was rejected counts.

    - `refuted`: the printed claim fails, and what is true instead is proved.
    - `corrected`: the printed claim fails, and a nearby form is proved.
    - `conditional`: it holds under a further hypothesis and fails without it.
    - `proved`, `measured`: the claim as stated holds, nothing speaks against it;
      `measured` as soon as that rests on a simulation.
    - `undecided`: anything else.
    """
    roles = {o.role for o in outcomes if o.holds and o.control_rejected}
    if Role.FAILS in roles and Role.AS_STATED in roles:
        return Verdict.UNDECIDED  # contradictory evidence decides nothing
    if Role.FAILS in roles:
        if Role.CONDITION in roles:
            return Verdict.CONDITIONAL
        if Role.CORRECTED in roles:
            return Verdict.CORRECTED
        if Role.INSTEAD in roles:
            return Verdict.REFUTED
    if Role.AS_STATED in roles:
        stated = [o for o in outcomes if o.role is Role.AS_STATED and o.holds]
        if any(o.strength is Strength.STATISTICAL or o.kind is Kind.SIMULATION for o in stated):
            return Verdict.MEASURED
        return Verdict.PROVED
    return Verdict.UNDECIDED
