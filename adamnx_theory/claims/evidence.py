"""Evidence from certificates: build, check, and show that a false twin is refused."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from adamnx_theory.claims.model import Evidence, Kind, Outcome, Role, Settings, Strength
from adamnx_theory.proof.checker import Report, check_certificate, seal

Certificate = dict[str, Any]


@dataclass(frozen=True)
class Control:
    """A false twin of a statement: `old` replaced by `new` in its conclusion.

    The twin keeps the proof, and the checker must refuse it.  Where it can be
    evaluated, it must also be false at the certificate's own point (with the
    values in `at` put in), so that a true statement cannot pose as a control.
    `in_point` replaces values of a counterexample's point instead.
    """

    old: str = ""
    new: str = ""
    at: Mapping[str, str] | None = None
    in_point: Mapping[str, str] | None = None

    def describe(self) -> str:
        if self.in_point:
            return "the same at " + ", ".join(f"{k} = {v}" for k, v in self.in_point.items())
        return f"{self.old} changed to {self.new}"


def twin(certificate: Certificate, control: Control) -> Certificate:
    """The certificate with the statement corrupted and the seal renewed."""
    if control.in_point:
        return seal({**certificate, "point": {**certificate["point"], **control.in_point}})
    conclusion = certificate["conclusion"]
    if control.old not in conclusion or control.old == control.new:
        raise ValueError(f"{certificate['name']}: the control changes nothing")
    conclusion = conclusion.replace(control.old, control.new, 1)
    changed = {**certificate, "conclusion": conclusion}
    if certificate["kind"] == "proof":
        *steps, last = certificate["proof"]
        changed["proof"] = [*steps, {**last, "formula": conclusion}]
    return seal(changed)


def is_false(certificate: Certificate, at: Mapping[str, str] | None) -> bool | None:
    """Whether the conclusion is false at the example; None if it cannot be evaluated."""
    statement = {k: v for k, v in certificate.items() if k not in ("example", "proof", "lemmas")}
    point = {**certificate.get("example", {}), **(at or {})}
    report = check_certificate(seal({**statement, "kind": "counterexample", "point": point}))
    if report.accepted:
        return True
    return False if report.reason == "the conclusion is true at the point" else None


def control_outcome(certificate: Certificate, control: Control) -> tuple[bool, str]:
    """Whether the control behaves, and how to say so."""
    corrupted = twin(certificate, control)
    report = check_certificate(corrupted)
    if report.accepted:
        return False, f"{control.describe()}: accepted, but should not be"
    if certificate["kind"] == "proof" and is_false(corrupted, control.at) is False:
        return False, f"{control.describe()}: refused, but true at the example"
    return True, f"{control.describe()}: refused ({report.reason})"


def certified(
    role: Role, build: Callable[[], Certificate], control: Control, kind: Kind | None = None
) -> Evidence:
    """Evidence that a certificate gives; it is built only when it is run."""

    def run(_: Settings) -> Outcome:
        certificate = build()
        report: Report = check_certificate(certificate)
        rejected, said = control_outcome(certificate, control)
        found = Kind.COUNTEREXAMPLE if certificate["kind"] == "counterexample" else Kind.PROOF
        return Outcome(
            role=role,
            kind=kind or found,
            strength=Strength(report.strength) if report.accepted else Strength.STATISTICAL,
            title=certificate["title"],
            holds=report.accepted,
            control_rejected=rejected,
            control=said,
            detail="" if report.accepted else report.reason,
            certificate=certificate,
            digest=certificate["digest"],
        )

    return Evidence(role, run)
