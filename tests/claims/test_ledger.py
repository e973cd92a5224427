"""The ledger: every claim decided as recorded, with exact evidence and working controls."""

from __future__ import annotations

import json
import re
from functools import cache

import pytest

from adamnx_theory.claims import Result, Verdict, claims, decide, select, verify
from adamnx_theory.claims.model import Kind, Role, Strength
from adamnx_theory.definitions.source import bibtex
from adamnx_theory.errors import BadInput, UnknownName
from adamnx_theory.proof.checker import check_certificate

IDS = [claim.id for claim in claims()]

# the rows of the catalogue that need no simulation
CATALOGUE = (
    "eq4 eq5 eq7 eq8 eq10 eq10.monotone eq10.zero early_bias rate.start rate.limit"
    " rate.increasing rate.order rate.close adam_rate adam_rate.limit alignment momentum_sgd"
    " weights variance.equal variance.zero gains tradeoff is_adax adafactor_order rate_helps fig6"
    " eq15 appendix_smoothing tables.comparison tables.ablation tables.statistical tables.noise"
    " tables.verify_properties schedule_lengths arithmetic crossref alg1.best isotropy"
    " independent_noise no_vanishing freeze"
).split(" ")


@cache
def result(name: str) -> Result:
    return decide(next(claim for claim in claims() if claim.id == name))


def test_every_row_of_the_catalogue_is_there() -> None:
    assert {f"adamnx.{name}" for name in CATALOGUE} <= set(IDS)
    assert sum(name.startswith("adamnx.related.") for name in IDS) >= 6
    assert len(IDS) == len(set(IDS))


@pytest.mark.parametrize("name", IDS)
def test_as_recorded(name: str) -> None:
    found = result(name)
    assert found.as_recorded, [(o.title, o.detail, o.control) for o in found.outcomes]


@pytest.mark.parametrize("name", IDS)
def test_evidence_is_exact_and_every_control_is_refused(name: str) -> None:
    outcomes = result(name).outcomes
    assert outcomes
    for outcome in outcomes:
        if outcome.certificate is None:
            measured = result(name).verdict is Verdict.MEASURED or outcome.role is Role.SUPPORT
            read_off = outcome.kind is Kind.TABLE and "refused" in outcome.control
            enclosed = outcome.kind is Kind.SIMULATION and outcome.strength is Strength.INTERVAL
            assert outcome.control_rejected
            assert measured or read_off or enclosed
            caught = "would have been caught" in outcome.detail
            assert caught == (outcome.strength is Strength.STATISTICAL)
            continue
        assert outcome.strength in (Strength.EXACT, Strength.INTERVAL)
        assert outcome.control_rejected and "refused" in outcome.control
        assert outcome.kind is not Kind.SIMULATION and outcome.digest is not None


@pytest.mark.parametrize("name", IDS)
def test_evidence_fits_the_verdict(name: str) -> None:
    roles = {o.role for o in result(name).outcomes}
    needed = {
        Verdict.PROVED: {Role.AS_STATED},
        Verdict.CONDITIONAL: {Role.CONDITION, Role.FAILS},
        Verdict.CORRECTED: {Role.CORRECTED, Role.FAILS},
        Verdict.REFUTED: {Role.INSTEAD, Role.FAILS},
        Verdict.MEASURED: {Role.AS_STATED},
        Verdict.UNDECIDED: {Role.MISSING},
    }
    assert needed[result(name).verdict] <= roles


@pytest.mark.parametrize("name", IDS)
def test_a_result_can_be_written_as_json(name: str) -> None:
    again = json.loads(json.dumps(result(name).to_dict()))
    assert again["id"] == name and len(again["evidence"]) == len(result(name).outcomes)


@pytest.mark.parametrize("name", IDS)
def test_certificates_survive_json(name: str) -> None:
    for outcome in result(name).outcomes:
        if outcome.certificate is None:
            continue
        again = json.loads(json.dumps(outcome.certificate))
        assert check_certificate(again).accepted


@pytest.mark.parametrize("name", IDS)
def test_the_ledger_reads_well(name: str) -> None:
    claim = result(name).claim
    assert claim.statement.endswith(".") and claim.finding.endswith(".")
    assert claim.where and claim.id.startswith(f"{claim.paper}.")
    assert claim.passage or "our theorem" in claim.where
    assert claim.cites[0] == claim.paper
    assert not re.search(r"\s{2,}|\b(TODO|FIXME)\b", claim.statement + claim.finding + claim.note)
    for key in claim.cites:
        assert bibtex(key).startswith("@")


def test_tables_are_evidence_of_their_own_kind() -> None:
    kinds = {o.kind for o in result("adamnx.tables.comparison").outcomes}
    assert kinds == {Kind.TABLE}


def test_selection() -> None:
    assert [c.id for c in select(["adamnx.eq4"])] == ["adamnx.eq4"]
    assert len(select(["adamnx.rate.*"])) == 5
    papers = [select(paper=paper) for paper in dict.fromkeys(c.paper for c in claims())]
    assert sum(papers, ()) == claims()
    with pytest.raises(UnknownName, match=r"adamnx\.is_adax"):
        select(["adamnx.isadax"])
    with pytest.raises(UnknownName, match="adamnx"):
        select(paper="adamxn")
    with pytest.raises(BadInput, match="no claim matches"):
        select(["nowhere.*"])


def test_progress_is_reported_in_order() -> None:
    seen: list[tuple[str, int, int]] = []
    verify(["adamnx.eq4", "adamnx.eq7"], on_result=lambda r, i, n: seen.append((r.claim.id, i, n)))
    assert seen == [("adamnx.eq4", 1, 2), ("adamnx.eq7", 2, 2)]
