"""Claims and their negative controls as pytest items.

A claim passes if its verdict is the recorded one, every piece of evidence holds and every
control was rejected; a control's own test passes if it was rejected.  Evidence is run at
most once a process, by whichever of its tests comes first.
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from fnmatch import fnmatchcase
from functools import cached_property
from pathlib import Path
from typing import Any

import pytest

from adamnx_theory.claims.differences import differences
from adamnx_theory.claims.model import Claim, Outcome, Result, Settings, derive_verdict
from adamnx_theory.claims.registry import claims
from adamnx_theory.errors import BadInput, UnknownName

LEDGER = "ledger"  # stands in the node ids where a file's name would


class NotAsRecorded(Exception):
    """A claim or control that is not as recorded; each argument is one line about it."""


class Decision:
    """One claim being decided: its evidence is run when asked for, each piece once."""

    def __init__(self, claim: Claim, settings: Settings) -> None:
        self.claim = claim
        self.settings = settings
        self.seconds = 0.0
        self._outcomes: dict[int, Outcome] = {}

    def outcome(self, number: int) -> Outcome:
        """The outcome of the claim's piece of evidence of this number, from 0."""
        if number not in self._outcomes:
            start = time.perf_counter()
            self._outcomes[number] = self.claim.evidence[number].run(self.settings)
            self.seconds += time.perf_counter() - start
        return self._outcomes[number]

    @cached_property
    def result(self) -> Result:
        """The claim with the verdict that all its evidence gives."""
        outcomes = tuple(self.outcome(i) for i in range(len(self.claim.evidence)))
        return Result(self.claim, derive_verdict(outcomes), outcomes, self.seconds)


class _Test(pytest.Item):
    """What a claim's test and a control's test share."""

    def __init__(self, *, decision: Decision, **rest: Any) -> None:
        super().__init__(**rest)
        self.decision = decision
        self.add_marker("claim")

    def record(self, **properties: object) -> None:
        """Properties for JUnit."""
        self.user_properties += [(name, str(value)) for name, value in properties.items()]

    def reportinfo(self) -> tuple[Path, None, str]:
        return self.path, None, f"claim {self.decision.claim.id}: {self.name}"

    def repr_failure(self, excinfo: Any, style: Any = None) -> Any:
        return _said(excinfo) or super().repr_failure(excinfo, style)


def _said(excinfo: Any) -> str:
    """What a failure says without a traceback; empty if it is of another kind."""
    known = isinstance(excinfo.value, (NotAsRecorded, BadInput))
    return "\n".join(map(str, excinfo.value.args)) if known else ""


class VerdictTest(_Test):
    """The claim itself."""

    def runtest(self) -> None:
        result = self.decision.result
        self.record(
            paper=result.claim.paper,
            where=result.claim.where,
            verdict=result.verdict,
            recorded=result.claim.recorded,
        )
        if lines := differences(result):
            raise NotAsRecorded(*lines)


class ControlTest(_Test):
    """The negative control of one piece of evidence."""

    def __init__(self, *, number: int, **rest: Any) -> None:
        super().__init__(**rest)
        self.number = number

    def runtest(self) -> None:
        outcome = self.decision.outcome(self.number)
        rejected = outcome.control_rejected
        self.record(
            evidence=outcome.title,
            strength=outcome.strength,
            control=outcome.control,
            verdict="rejected" if rejected else "accepted",
        )
        if not rejected:
            raise NotAsRecorded(f"negative control was accepted: {outcome.control}")


class ClaimNode(pytest.Collector):
    """A claim: its own test, then those of its controls.

    It is a scope of its own, so that `--dist loadscope` of pytest-xdist decides it once.
    """

    def __init__(self, *, claim: Claim, **rest: Any) -> None:
        super().__init__(**rest)
        self.decision = Decision(claim, Settings(str(self.config.getoption("claims_profile"))))

    def collect(self) -> Iterator[pytest.Item]:
        yield VerdictTest.from_parent(self, name="verdict", decision=self.decision)
        for number in range(len(self.decision.claim.evidence)):
            name = f"control {number + 1}"
            yield ControlTest.from_parent(self, name=name, decision=self.decision, number=number)


def _nodes(parent: pytest.Collector, found: Sequence[Claim]) -> Iterator[ClaimNode]:
    """The claims that the command line asks for, in their order."""
    patterns = parent.config.getoption("claims") or ()
    for claim in found:
        if any(fnmatchcase(claim.id, pattern) for pattern in patterns):
            yield ClaimNode.from_parent(parent, name=claim.id, claim=claim)


class Ledger(pytest.Collector):
    """The ledger's claims; it has no file."""

    def collect(self) -> Iterator[ClaimNode]:
        yield from _nodes(self, claims())


class ClaimsFile(pytest.Module):
    """A user's file: `CLAIMS` in it is a sequence of claims."""

    def collect(self) -> Iterator[ClaimNode]:
        yield from _nodes(self, self._declared())

    def _declared(self) -> Sequence[Claim]:
        found = getattr(self.obj, "CLAIMS", None)
        if not isinstance(found, (list, tuple)) or not all(isinstance(c, Claim) for c in found):
            raise self.CollectError(f"{self.name}: CLAIMS must be a list or tuple of claims.")
        ids = [claim.id for claim in found]
        taken = {claim.id for claim in claims()}
        if repeated := sorted({i for i in ids if ids.count(i) > 1 or i in taken}):
            raise self.CollectError(f"{self.name}: there is another claim {repeated[0]!r}.")
        return found


class Unmatched(pytest.Item):
    """An id or glob that no claim has; it fails, so that a slip of the pen does not pass."""

    def __init__(self, *, known: frozenset[str], **rest: Any) -> None:
        super().__init__(**rest)
        self.known = known

    def runtest(self) -> None:
        if any(c in self.name for c in "*?["):
            raise BadInput(f"no claim matches {self.name!r}.")
        raise UnknownName("claim", self.name, self.known)

    def repr_failure(self, excinfo: Any, style: Any = None) -> Any:
        return _said(excinfo) or super().repr_failure(excinfo, style)


def add_ledger(session: pytest.Session, patterns: Sequence[str], items: list[pytest.Item]) -> None:
    """Append the ledger's tests to the collected items, and a failure for idle patterns."""
    ledger = Ledger.from_parent(session, name=LEDGER, nodeid=LEDGER)
    items.extend(item for node in ledger.collect() for item in node.collect())
    found = {item.decision.claim.id for item in items if isinstance(item, _Test)}
    known = frozenset(found | {claim.id for claim in claims()})
    for pattern in dict.fromkeys(patterns):
        if not any(fnmatchcase(i, pattern) for i in found):
            items.append(Unmatched.from_parent(ledger, name=pattern, known=known))
