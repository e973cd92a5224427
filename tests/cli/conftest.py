"""Claims made up for the tests of the command line, and ways to run it."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest

from adamnx_theory.claims import runner
from adamnx_theory.claims.model import Claim, Kind, Outcome, Result, Role, Strength, Verdict
from adamnx_theory.cli.entry import main
from adamnx_theory.simulation.folders import CACHE_VARIABLE


def _outcome(**changes: object) -> Outcome:
    """A proof that holds and whose control was rejected, with these changes."""
    fields: dict = {
        "role": Role.AS_STATED,
        "kind": Kind.PROOF,
        "strength": Strength.EXACT,
        "title": "the rate starts at zero",
        "holds": True,
        "control_rejected": True,
        "control": "the exponent is off by one",
        "detail": "substitute t = 1",
        "certificate": None,
        "digest": None,
    }
    return Outcome(**{**fields, **changes})


def _result(
    id: str = "demo.start",
    found: Verdict = Verdict.PROVED,
    recorded: Verdict = Verdict.PROVED,
    outcomes: Sequence[Outcome] | None = None,
    paper: str = "Demo",
    cites: tuple[str, ...] = ("adam",),
) -> Result:
    """A result of a made-up claim."""
    claim = Claim(
        id=id,
        paper=paper,
        where="Eq. 1",
        passage="the rate is zero at first",
        statement="The rate at t = 1 is zero.",
        recorded=recorded,
        finding="It is exactly zero.",
        evidence=(),
        cites=cites,
    )
    return Result(claim, found, tuple(outcomes or (_outcome(),)), 0.25)


@pytest.fixture(autouse=True)
def own_cache(monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Whatever a command keeps between runs goes into a folder of the test."""
    folder = tmp_path_factory.mktemp("cache")
    monkeypatch.setenv(CACHE_VARIABLE, str(folder))
    return folder


@pytest.fixture
def pretend(monkeypatch: pytest.MonkeyPatch) -> Callable[..., list[list[str]]]:
    """Let these results be all the claims; returns the list of id lists that were decided."""

    def install(*results: Result, interrupt_after: int | None = None) -> list[list[str]]:
        calls: list[list[str]] = []

        def verify(ids=(), paper=None, on_result=None, settings=None, known=None, client=None):
            selected = {claim.id for claim in runner.select(ids, paper)}
            chosen = [item for item in results if item.claim.id in selected]
            before = [known(item.claim) if known else None for item in chosen]
            found = [old or item for item, old in zip(chosen, before, strict=True)]
            calls.append([item.claim.id for item in found if item not in before])
            for done, item in enumerate(found):
                if done == interrupt_after:
                    raise KeyboardInterrupt
                if on_result is not None:
                    on_result(item, done + 1, len(found))
            return tuple(found)

        catalogue = tuple(item.claim for item in results)
        package = sys.modules["adamnx_theory.claims"]
        monkeypatch.setattr(package, "claims", lambda: catalogue)
        monkeypatch.setattr(runner, "claims", lambda: catalogue)
        monkeypatch.setattr(package, "verify", verify)
        return calls

    return install


@dataclass(frozen=True)
class Ran:
    """What a command returned and printed."""

    status: int
    out: str
    err: str


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Callable[..., Ran]:
    """Run the command line in this process."""

    def call(*arguments: object) -> Ran:
        status = main([str(argument) for argument in arguments])
        printed = capsys.readouterr()
        return Ran(status, printed.out, printed.err)

    return call


@pytest.fixture
def make_outcome() -> Callable[..., Outcome]:
    """Makes up a piece of evidence."""
    return _outcome


@pytest.fixture
def make_result() -> Callable[..., Result]:
    """Makes up a claim and its result."""
    return _result
