"""Decided claims on disk: taken back whole, and only where nothing has changed."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from adamnx_theory.claims import saved as module
from adamnx_theory.claims.model import Settings, Verdict
from adamnx_theory.claims.runner import decide, select
from adamnx_theory.claims.saved import SavedResults, foundations
from adamnx_theory.simulation import sources

SETTINGS = Settings(device="cpu")
PROOF = "adamnx.is_adax"
MEASURED = "local.growth.bd1"


@pytest.fixture(scope="module")
def results():
    """A proof, a refutation with a counterexample, and a measurement with its comparison."""
    ids = [PROOF, "exadam.cancels", MEASURED]
    return [decide(claim, SETTINGS) for claim in select(ids)]


def _store(folder, settings=SETTINGS, fingerprint="f"):
    return SavedResults(folder, settings, fingerprint)


def _file(store, claim):
    return store.folder / f"{claim.id}.json"


def test_a_result_comes_back_as_it_was(results, tmp_path):
    for result in results:
        _store(tmp_path).save(result)
    assert any(o.comparison for r in results for o in r.outcomes)
    assert any(o.certificate for r in results for o in r.outcomes)
    again = _store(tmp_path)
    assert [again.load(result.claim) for result in results] == results
    assert again.damaged == [] and again.elsewhere() == 0


def test_the_verdict_is_derived_and_not_read(results, tmp_path):
    result = replace(results[0], verdict=Verdict.UNDECIDED)
    _store(tmp_path).save(result)
    assert "undecided" not in _file(_store(tmp_path), result.claim).read_text()
    again = _store(tmp_path).load(result.claim)
    assert again is not None and again.verdict is results[0].verdict


@pytest.mark.parametrize(
    "change", [{"seed": 1}, {"profile": "full"}, {"device": "reference"}], ids=str
)
def test_other_settings_share_nothing(results, tmp_path, change):
    _store(tmp_path).save(results[0])
    other = _store(tmp_path, replace(SETTINGS, **change))
    assert other.load(results[0].claim) is None and other.damaged == []
    other.discard()
    assert _store(tmp_path).load(results[0].claim) == results[0]


def test_another_way_to_compute_numbers_shares_nothing(results, tmp_path):
    _store(tmp_path).save(results[0])
    assert _store(tmp_path, fingerprint="g").load(results[0].claim) is None


@pytest.mark.parametrize("what", ["version", "package", "python", "libraries"])
def test_results_of_other_code_are_counted_not_taken_and_removed_at_the_end(
    results, tmp_path, monkeypatch, what
):
    _store(tmp_path).save(results[0])
    now = foundations()
    monkeypatch.setattr(module, "foundations", lambda: {**now, what: "other"})
    other = _store(tmp_path)
    assert other.load(results[0].claim) is None
    assert other.elsewhere() == 1
    other.discard()
    assert not tmp_path.exists()


def test_every_file_of_the_package_counts(tmp_path, monkeypatch):
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "record.json").write_text("{}")
    monkeypatch.setattr(sources, "_PACKAGE", tmp_path)
    found = [foundations()["package"]]
    for name, text in [("data/record.json", "[]"), ("new.py", ""), ("new.py", "x = 1")]:
        (tmp_path / name).write_text(text)
        found.append(foundations()["package"])
    (tmp_path / "new.py").rename(tmp_path / "renamed.py")
    found.append(foundations()["package"])
    assert len(set(found)) == len(found)
    (tmp_path / "__pycache__").mkdir()
    (tmp_path / "__pycache__" / "new.pyc").write_text("")
    assert foundations()["package"] == found[-1]


def test_the_libraries_that_proofs_rest_on_count():
    assert {"sympy", "numpy", "python-flint", "z3-solver"} <= set(foundations()["libraries"])


def _shorten(text):
    return text[: len(text) // 2]


def _weaken(text):
    return text.replace('"holds": true', '"holds": false', 1)


def _quicker(text):
    entry = json.loads(text)
    return json.dumps({**entry, "seconds": entry["seconds"] / 2})


@pytest.mark.parametrize(
    "damage", [_shorten, _weaken, _quicker, lambda _: "[]", lambda _: "", lambda _: "\0"]
)
def test_a_damaged_file_is_refused(results, tmp_path, damage):
    store = _store(tmp_path)
    store.save(results[0])
    path = _file(store, results[0].claim)
    path.write_text(damage(path.read_text(encoding="utf-8")), encoding="utf-8")
    assert store.load(results[0].claim) is None
    assert store.damaged == [PROOF]
    store.save(results[0])
    assert store.load(results[0].claim) == results[0]


def test_a_file_of_another_claim_or_statement_is_refused(results, tmp_path):
    store = _store(tmp_path)
    store.save(results[0])
    first, second = results[0].claim, results[1].claim
    _file(store, second).write_bytes(_file(store, first).read_bytes())
    assert store.load(second) is None
    assert store.load(replace(first, statement="Something else.")) is None
    assert store.damaged == [second.id, first.id]


def test_nothing_is_made_before_the_first_result_and_nothing_half_written(results, tmp_path):
    folder = tmp_path / "state"
    store = _store(folder)
    assert not folder.exists()
    store.save(results[0])
    assert sorted(p.name for p in store.folder.iterdir()) == [f"{PROOF}.json", "manifest.json"]
    store.discard()
    assert not folder.exists()


def test_every_claim_can_be_saved(tmp_path):
    store = _store(tmp_path)
    assert all(store.load(claim) is None for claim in select())
    assert store.damaged == []
