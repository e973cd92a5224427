"""The experiment: what is compared, how learning rates are chosen, and its record."""

from __future__ import annotations

import numpy as np
import pytest

from adamnx_theory.errors import BadInput
from adamnx_theory.training import record as on_file
from adamnx_theory.training import study
from adamnx_theory.training.models import MODELS
from adamnx_theory.training.record import differing, rates, record, recorded
from adamnx_theory.training.train import Trained

every = pytest.mark.parametrize("model", MODELS)


@every
def test_the_first_seeds_of_the_record_run_again(model):
    again = study.test(model, rates(model), range(2))
    assert differing(model, again) == []
    other = study.test(model, rates(model), range(2), key=1)
    assert len(differing(model, other)) > len(again) / 2


@every
def test_the_record_is_complete(model):
    tested = recorded(model)
    assert list(tested) == list(study.contenders(rates(model)))
    for run in tested.values():
        assert len(run.loss) == len(run.accuracy) == study.SEEDS[model]
        assert np.isfinite(run.loss).all() and (run.accuracy <= 100).all()
    assert list(record()[model]["tuning"]) == list(study.TUNED)


@every
@pytest.mark.parametrize("name", study.TUNED)
def test_the_chosen_rate_has_the_smallest_loss(model, name):
    table = record()[model]["tuning"][name]
    assert tuple(table) == study.GRID
    losses = {lr: found["loss"] for lr, found in table.items() if found["loss"] is not None}
    chosen = min(losses, key=lambda lr: losses[lr])
    assert chosen == rates(model)[name] and chosen not in (study.GRID[0], study.GRID[-1])


def test_two_recorded_cells_of_the_tuning_are_what_tuning_gives():
    found = study.tune("logistic", "exadam", ("1e-3", "1e-2"))
    for lr, run in found.items():
        on_record = record()["logistic"]["tuning"]["exadam"][lr]
        assert run.loss.mean() == pytest.approx(on_record["loss"], rel=1e-3)
        assert run.loss.std(ddof=1) == pytest.approx(on_record["loss_sd"], rel=1e-2)


def test_tuning_and_testing_share_no_seed():
    assert min(study.TUNING_SEEDS) >= max(study.SEEDS.values())


def with_losses(*means):
    none = np.empty((3, 0))
    return {str(k): Trained(np.full(3, m), np.zeros(3), none) for k, m in enumerate(means)}


def test_best():
    assert study.best(with_losses(3.0, 1.0, 2.0)) == "1"
    assert study.best(with_losses(3.0, 1.0, np.inf)) == "1"
    for narrow in ((1.0, 2.0, 3.0), (3.0, 2.0, 1.0)):
        with pytest.raises(BadInput, match="end of the grid"):
            study.best(with_losses(*narrow))


def test_contenders_are_at_the_rates_given():
    given = {name: f"{k + 1}e-3" for k, name in enumerate(study.TUNED)}
    found = study.contenders(given)
    lr = {name: float(o.value("lr")) for name, o in found.items()}
    assert all(lr[name] == float(given[name]) for name in study.TUNED)
    assert lr["ablation"] == lr["mapped"] == lr["adamnx"]
    assert lr["adam_equal"] == lr["exadam_equal"] == 1e-3 and lr["adam_ten"] == 1e-2
    assert float(found["ablation"].value("beta2")) == 1e-4
    assert float(found["mapped"].value("beta2")) == pytest.approx(0.99**-0.01 - 1, rel=1e-10)


def test_the_command(capsys, monkeypatch):
    assert on_file.main([]) == 2 and "usage" in capsys.readouterr().err
    monkeypatch.setattr(on_file, "MODELS", ("logistic",))
    assert on_file.main(["--check"]) == 0
    assert capsys.readouterr().out == "logistic: as recorded\n"
    monkeypatch.setattr(on_file, "LOSS_AGREES", -1)
    assert on_file.main(["--check"]) == 1 and "differs: adam," in capsys.readouterr().out


def test_the_record_is_written_as_json_with_short_lines(tmp_path, monkeypatch, capsys):
    monkeypatch.setattr(on_file, "PATH", tmp_path / "digits.json")
    monkeypatch.setattr(on_file, "MODELS", ("logistic",))
    monkeypatch.setattr(study, "EPOCHS", 1)
    monkeypatch.setattr(study, "TUNING_SEEDS", range(1000, 1001))
    monkeypatch.setattr(study, "GRID", ("1e-6", "5e-2", "1e3"))
    monkeypatch.setattr(study, "SEEDS", {"logistic": 1})
    monkeypatch.setattr(study, "tune", lambda m, n: with_losses(3.0, 1.0, np.inf))
    monkeypatch.setattr(study, "best", lambda runs: "5e-2")
    assert on_file.main(["--write"]) == 0
    said = capsys.readouterr().err.splitlines()
    assert said == [
        *(f"logistic: learning rates of {name}" for name in study.TUNED),
        "logistic: test from 1 seeds",
    ]
    on_file.record.cache_clear()
    try:
        made = on_file.record()["logistic"]
        assert made["tuning"]["adam"]["2"]["loss"] is None
        assert len(made["test"]["sgd"]["right"]) == 1
    finally:
        on_file.record.cache_clear()
