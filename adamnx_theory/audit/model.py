"""What an audit says: one answer to each question, and how it is known."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from adamnx_theory.audit.book import Proof

#: Weakest last; the ledger's order.
STRENGTHS = ("exact", "interval", "attested")


@dataclass(frozen=True)
class Answer:
    """One question's answer.

    value      as in the JSON; None where it is not decided
    shown      for a reader
    how        the reason, or what was tried
    strength   "exact", "interval" or "attested"; "" where it is not decided
    proofs     certificates that the checker accepted
    tail       for a finite sum: a bound of the terms after a step
    exact      for a limit: the SymPy number
    """

    about: str
    value: Any
    shown: str
    how: str
    strength: str
    proofs: tuple[Proof, ...] = ()
    tail: Callable[[int], float] | None = None
    exact: Any = None

    @property
    def decided(self) -> bool:
        return bool(self.strength)

    def evidence(self) -> dict[str, Any]:
        """How it is known, as JSON types."""
        return {
            "about": self.about,
            "kind": "proof" if self.proofs else "computation",
            "strength": self.strength,
            "says": self.how,
            "certificates": [p.certificate["digest"] for p in self.proofs],
        }


def undecided(about: str, tried: str) -> Answer:
    """No answer, and what was tried."""
    return Answer(about, None, "not decided", tried, "")


def proved(about: str, value: Any, shown: str, how: str, *proofs: Proof) -> Answer:
    """An answer that rests on certificates alone; as strong as the weakest."""
    return Answer(about, value, shown, how, weakest(*(p.strength for p in proofs)), proofs)


def weakest(*strengths: str) -> str:
    """The weakest of some strengths; "" (not decided) is weaker than all."""
    if "" in strengths:
        return ""
    return max(strengths, key=STRENGTHS.index)


@dataclass(frozen=True)
class Audit:
    """The answers about one schedule.  `to_dict` has the fields of `audit --json`."""

    expression: str
    parameters: dict[str, str]
    answers: tuple[Answer, ...]
    equivalent_to: tuple[dict[str, Any], ...]

    def __getitem__(self, about: str) -> Answer:
        for answer in self.answers:
            if answer.about == about:
                return answer
        raise KeyError(about)

    def value(self, about: str) -> Any:
        """The value of one answer; None where it is not decided."""
        return self[about].value

    def certificates(self) -> Iterator[dict[str, Any]]:
        """All certificates, each once."""
        seen: set[str] = set()
        for answer in self.answers:
            for proof in answer.proofs:
                digest = proof.certificate["digest"]
                if digest not in seen:
                    seen.add(digest)
                    yield proof.certificate

    def to_dict(self) -> dict[str, Any]:
        """Everything as JSON types."""
        limit, variance = self["limit"], self["variance_limit"]
        return {
            "expression": self.expression,
            "parameters": dict(self.parameters),
            "start": self.value("start"),
            "in_unit_interval": self.value("in_unit_interval"),
            "starts_at_zero": self.value("starts_at_zero"),
            "monotone": self.value("monotone"),
            "limit": limit.value,
            "limit_exact": limit.shown if limit.decided else None,
            "weights": self.value("weights"),
            "gains_sum": self.value("gains_sum"),
            "gains_square_sum": self.value("gains_square_sum"),
            "class": self.value("class"),
            "variance_limit": variance.value,
            "variance_limit_exact": variance.shown if variance.decided else None,
            "effective_samples": self.value("effective_samples") or {},
            "equivalent_to": [dict(match) for match in self.equivalent_to],
            "float64_freeze": self.value("float64_freeze"),
            "float32_freeze": self.value("float32_freeze"),
            "evidence": [a.evidence() for a in self.answers if a.decided],
            "not_decided": {a.about: a.how for a in self.answers if not a.decided},
        }
