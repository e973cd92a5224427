"""The claims on the digits: judgements that can fail, and findings that quote the record."""

from __future__ import annotations

import re
from dataclasses import replace

import numpy as np
import pytest

from adamnx_theory.claims import claims
from adamnx_theory.claims.digits import equal_rates, noise, one_method, shared
from adamnx_theory.claims.model import Settings
from adamnx_theory.definitions import optimizer
from adamnx_theory.statistics.samples import share_apart
from adamnx_theory.training import record as on_file
from adamnx_theory.training.data import digits
from adamnx_theory.training.models import MODELS
from adamnx_theory.training.record import record, recorded
from adamnx_theory.training.study import EPOCHS
from adamnx_theory.training.train import train

FULL, QUICK = shared.BOUNDS["full"], shared.BOUNDS["quick"]
JUDGES = {
    "spreads": noise.spreads,
    "gaps": noise.gaps,
    "ablation": one_method.ablation,
    "published": one_method.published,
    "one_rate": equal_rates.one_rate,
    "own_rates": equal_rates.own_rates,
}
every = pytest.mark.parametrize("judge", JUDGES.values(), ids=JUDGES)


def runs():
    return {model: dict(recorded(model)) for model in shared.MODELS}


def spoiled(name, change):
    """The record with one contender's accuracies changed."""
    found = runs()
    for model in found.values():
        model[name] = replace(model[name], accuracy=change(model[name].accuracy))
    return found


@every
@pytest.mark.parametrize("bounds", [FULL, QUICK], ids=["full", "quick"])
def test_a_judgement_holds_on_record_and_rejects_its_control(judge, bounds):
    found = judge(runs(), bounds)
    assert found.holds and found.rejected and "would have been caught" in found.detail


@pytest.mark.parametrize(
    ("judge", "name", "change"),
    [
        ("spreads", "adax", lambda a: a.mean() + 3 * (a - a.mean())),
        ("spreads", "adax", lambda a: a.mean() + (a - a.mean()) / 4),
        ("gaps", "exadam", lambda a: a + 0.6),
        ("ablation", "ablation", lambda a: a + 0.12),
        ("published", "adax", lambda a: a - 0.5),
        ("one_rate", "exadam_equal", lambda a: a - 1),
        ("own_rates", "exadam", lambda a: a + 0.4),
    ],
)
def test_a_judgement_can_fail(judge, name, change):
    assert not JUDGES[judge](spoiled(name, change), FULL).holds


@every
def test_few_seeds_show_nothing(judge):
    """With six seeds the intervals are too wide: not shown is not held."""
    few = {
        model: {
            name: replace(run, loss=run.loss[:6], accuracy=run.accuracy[:6])
            for name, run in found.items()
        }
        for model, found in runs().items()
    }
    if judge is one_method.ablation:  # six seeds that are all level have no spread
        few["perceptron"]["ablation"].accuracy[0] += 0.2
    assert not judge(few, FULL).holds


def test_a_record_that_is_not_what_training_gives_is_noticed(monkeypatch):
    evidence = shared.on_record("t", one_method.published)
    assert evidence.run(Settings()).holds
    turned = {
        model: {name: replace(run, loss=run.loss[::-1]) for name, run in found.items()}
        for model, found in runs().items()
    }
    monkeypatch.setattr(on_file, "recorded", turned.__getitem__)
    found = evidence.run(Settings())
    assert not found.holds and "differ from the record" in found.detail


def finding(name):
    return next(c for c in claims() if c.id == f"digits.{name}").finding


def leads(name, over):
    found = runs().values()
    return [shared.lead(r, name, over) for r in found]


def test_the_finding_on_noise_quotes_the_record():
    said, found = finding("noise"), list(runs().values())
    spreads = [r[name].accuracy.std(ddof=1) for r in found for name in noise.TUNED]
    assert min(spreads) >= 0.35 and max(spreads) <= 0.43 and "0.35 to 0.43" in said
    often = [
        round(100 * share_apart(r[name].accuracy, noise.APART).value)
        for r in found
        for name in noise.TUNED
    ]
    assert f"or more in {min(often)} to {max(often)} of 100 pairs" in said
    apart = [
        np.abs(np.subtract.outer(a, a)[~np.eye(len(a), dtype=bool)]) > 0.99
        for a in (r[name].accuracy for r in found for name in noise.TUNED)
    ]
    shares = [round(100 * a.mean()) for a in apart]
    assert f"a point or more in {min(shares)} to {max(shares)}," in said
    sgd = [f"{one.value:.2f}" for one in leads("sgd", "adam")]
    assert f"({sgd[0]} and {sgd[1]})" in said
    far = max(abs(one.value) for name in noise.OTHERS for one in leads(name, "adam"))
    assert far < 0.39
    adax = [f"{one.value:.2f}" for one in leads("adax", "adam")]
    assert f"AdaX's ({adax[0]} and {adax[1]})" in said
    ahead = re.findall(r"(\d+) %", noise.gaps(runs(), FULL).detail)
    assert f"in {ahead[0]} and {ahead[1]} of 100 pairs" in said


def test_the_finding_on_adax_quotes_the_record():
    said = finding("adamnx_adax")
    level = [100 * (r["adamnx"].accuracy == r["ablation"].accuracy).mean() for r in runs().values()]
    assert f"{level[0]:.0f} % of the logistic" in said and f"{level[1]:.0f} % of the per" in said
    ahead = [f"{-one.value:.2f}" for one in leads("adamnx", "adax")]
    assert f"ahead by {ahead[0]} and {ahead[1]} points" in said
    logistic = recorded("logistic")
    loss = (logistic["adamnx"].loss - logistic["adax"].loss).mean()
    assert f"{loss:.4f} higher" in said


def test_the_first_moment_is_what_tells_adax_apart():
    """With AdamNX's eps AdaX trains as before; with AdamNX's first moment it is the ablation."""
    lr = record()["logistic"]["lr"]["adax"]
    own = optimizer("adax").bind(lr=lr)
    given = {"own": own, "eps": own.bind(eps=optimizer("adamnx").value("eps"))}
    found = train(MODELS["logistic"], digits(), given, range(8), EPOCHS)
    first = recorded("logistic")
    assert np.abs(found["eps"].loss - found["own"].loss).max() < 1e-5
    assert np.abs(first["ablation"].loss - first["adamnx"].loss).max() < 1e-5
    assert np.abs(first["adax"].loss - first["adamnx"].loss)[:8].max() > 1e-3


def test_the_finding_on_exadam_quotes_the_record():
    said = finding("exadam")
    equal = [f"{one.value:.2f}" for one in leads("exadam_equal", "adam_equal")]
    assert f"by {equal[0]} (logistic regression) and {equal[1]} points" in said
    assert max(abs(one.value) for one in leads("exadam_equal", "adam_ten")) < 0.1
    own = [f"{one.value:.2f} +- {one.error:.2f}" for one in leads("exadam", "adam")]
    assert f"the lead is {own[0]} and {own[1]} points" in said
    for model in shared.MODELS:
        lr = record()[model]["lr"]
        assert float(lr["adam"]) == pytest.approx(10 * float(lr["exadam"]))
    loss = [100 * (1 - r["exadam"].loss / r["adam"].loss).mean() for r in runs().values()]
    assert f"lower by {loss[0]:.0f} and {loss[1]:.0f} %" in said


def test_the_notes_quote_the_tuning():
    note = next(c for c in claims() if c.id == "digits.exadam").note
    tuning = [record()[model]["tuning"] for model in shared.MODELS]
    for name in ("exadam", "adam"):
        first, second = (round(t[name]["1e-4"]["accuracy"]) for t in tuning)
        assert f"{first} and" in note and f"{second} %" in note
    failed = tuning[1]["exadam"][record()["perceptron"]["lr"]["adam"]]["accuracy"]
    assert f"({failed:.0f} % validation accuracy)" in note
