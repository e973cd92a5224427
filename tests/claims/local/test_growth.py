"""The claims on local growth refuse what is off; decay and bursts are read off correctly."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

from adamnx_theory.claims.adamnx.freezing import bursts
from adamnx_theory.claims.local import decay, growth
from adamnx_theory.claims.model import Settings


def pretend(monkeypatch: pytest.MonkeyPatch, change: Any) -> Any:
    """The evidence when factors are 0.95 below and 1.1 above the threshold, changed."""

    def grown(name: str, method: str, factor: float, *_: Any) -> Any:
        predicted = 0.95 if factor < 1 else 1.1
        found = {
            "growth_predicted": predicted, "growth_measured": predicted, "growth_se": 1e-7,
            "predicted_stable": factor < 1,
        }  # fmt: skip
        return SimpleNamespace(**{**found, **change(method, factor, predicted)})

    monkeypatch.setattr(growth, "grown", grown)
    return growth.as_predicted("tridia").run(Settings())


def test_factors_as_predicted_hold(monkeypatch: pytest.MonkeyPatch) -> None:
    outcome = pretend(monkeypatch, lambda *_: {})
    assert outcome.holds and outcome.control_rejected
    assert "EXAdam 0.950000 (0.950000) at 0.99" in outcome.detail


@pytest.mark.parametrize("method", growth.METHODS)
@pytest.mark.parametrize("factor", [0.99, 1.01])
def test_one_factor_that_is_off_is_enough(
    monkeypatch: pytest.MonkeyPatch, method: str, factor: float
) -> None:
    def off(by: float) -> Any:
        return lambda m, f, predicted: (
            {"growth_measured": predicted * (1 + by)} if (m, f) == (method, factor) else {}
        )

    assert pretend(monkeypatch, off(4e-5)).holds
    assert not pretend(monkeypatch, off(6e-5)).holds
    assert not pretend(monkeypatch, off(-6e-5)).holds


def test_the_side_of_the_threshold_counts(monkeypatch: pytest.MonkeyPatch) -> None:
    def beyond(_: str, factor: float, __: float) -> Any:
        same = {"growth_predicted": 1.00001, "growth_measured": 1.00001}
        return same if factor < 1 else {}

    assert not pretend(monkeypatch, beyond).holds
    assert not pretend(monkeypatch, lambda *_: {"predicted_stable": True}).holds


def test_a_measurement_that_hides_an_error_of_1e_4_is_an_idle_control(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    outcome = pretend(monkeypatch, lambda _, __, p: {"growth_measured": p * (1 + 9e-5)})
    assert not outcome.holds and not outcome.control_rejected


def test_the_balance_is_where_a_step_moves_nothing() -> None:
    """At that gradient, moments settled, decay and step cancel."""
    x = np.array([0.7, -0.3])
    for chosen in decay.methods("edensch"):
        g = decay.balance(chosen, x, float(decay.MU))
        p = float(chosen.value("p"))
        moved, _ = chosen.step_function()(x, g, (g, np.abs(g) ** p), 1 << 20)
        assert moved == pytest.approx(x, rel=1e-12)
        more = decay.balance(chosen, x, 1.1 * float(decay.MU))
        moved, _ = chosen.step_function()(x, more, (more, np.abs(more) ** p), 1 << 20)
        assert np.abs(moved - x).min() > 1e-5


def test_a_translated_problem_has_its_rest_at_the_origin() -> None:
    here, away = decay.resting("qf1", True), decay.resting("qf1", False)
    assert here.distance.max() < 1e-11 and away.distance.min() > 5e-5
    assert decay.unbalanced("qf1", float(decay.MU)) < 1e-3 < decay.unbalanced("qf1", 0.011)


def test_a_burst_of_adamnx_or_a_calm_adam_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    calm = np.geomspace(1, 1e-12, bursts.QUICK + 1)

    def norms(leaving: int, calm_adam: bool = False) -> Any:
        def made(name: str, _: int) -> Any:
            both = np.array([calm, calm])
            t = bursts.BURSTS[name]
            if not calm_adam:
                both[bursts.ADAM, t:] = 1.0
            if leaving == bursts.ADAMNX:
                both[bursts.ADAMNX, t:] = 1.0
            return both

        return made

    for make, holds, refused in (
        (norms(bursts.ADAM), True, True),
        (norms(bursts.ADAMNX), False, True),
        (norms(bursts.ADAM, calm_adam=True), False, False),
    ):
        monkeypatch.setattr(bursts, "norms", make)
        outcome = bursts.no_bursts().run(Settings())
        assert (outcome.holds, outcome.control_rejected) == (holds, refused)
