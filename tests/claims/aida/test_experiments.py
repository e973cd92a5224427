"""What the measured claims read off their runs, on curves whose answer is known."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

from adamnx_theory import optimizer, problem
from adamnx_theory.claims.aida.experiments import near_zero, readings, toys
from adamnx_theory.claims.aida.experiments.enclosures import enclosed, may_return, must_return
from adamnx_theory.claims.aida.experiments.orders import leads_on, shifted
from adamnx_theory.claims.aida.experiments.repeats import growth
from adamnx_theory.claims.aida.rates.decay_rates import law, settled, straightness
from adamnx_theory.claims.computed import Found, computed
from adamnx_theory.claims.model import Kind, Role, Settings, Strength, Verdict, derive_verdict


def test_rises_are_counted_from_the_lowest_value_and_need_a_fall_between() -> None:
    curve = np.array([1.0, 1e-3, 1e-5, 2e-4, 2e-3, 5e-2, 1e-1, 1e-4, 1e-6, 1e-3, 1e-3])
    assert toys.rises(curve) == [4, 9]
    assert toys.rises(curve, factor=1e4) == []
    assert toys.rises(curve, near=1e-7) == []


def test_who_leads_and_who_trails() -> None:
    norms = np.array([[1.0, 3.0, 1.0, np.nan], [1.0, 2.0, 2.0, 1.0], [1.0, 4.0, 0.5, 1.0]])
    assert toys.leads(norms).tolist() == [True, False, False, False]
    assert toys.trails(norms).tolist() == [False, False, False, False]


def test_intervals_must_be_sharp_at_both_ends() -> None:
    flags = np.array([True, True, False, True, True, True, False])
    assert leads_on(flags, ((0, 1), (3, 5)))
    for wrong in (((0, 0),), ((0, 2),), ((3, 4),), ((4, 5),)):
        assert not leads_on(flags, wrong)
    assert shifted(((0, 1), (3, 8000))) == ((0, 2), (3, 7999))


def test_heights_are_the_largest_of_the_last_hundred_steps() -> None:
    norms = np.tile(np.r_[5.0, np.ones(149), 3.0, np.ones(60)], (3, 1))
    high = readings.heights(norms)
    assert high.shape == norms.shape
    assert high[0, :100].max() == 5 and high[0, 100] == 1 and high[0, 150] == 3


@pytest.mark.parametrize(("panel", "agrees"), [("a", True), ("c", False)])
def test_sentences_on_a_panel_are_told_apart(panel: str, agrees: bool) -> None:
    norms = np.array([np.full(300, 1e-9), np.full(300, 1e-6), np.full(300, 1e-6)])
    assert (readings.agrees(panel, norms) == agrees).all()
    assert not readings.agrees("b", norms).any()


def run(lower: Any, upper: Any) -> Any:
    return SimpleNamespace(lower=np.array(lower, float), upper=np.array(upper, float))


def test_returns_are_bounded_from_both_sides() -> None:
    found = run([0, -5, -8, -3], [0, -4.9, -7.5, -2.9])
    assert must_return(found) == pytest.approx(4.5) and may_return(found) == pytest.approx(5.1)
    assert growth(run([0, -5, -8, -7], [0, -5, -8, -7])) == 1


def test_an_enclosure_takes_the_digits_that_it_needs() -> None:
    given = problem("quadratic", n=1)
    easy = enclosed(optimizer("aida", p=2, q=2, beta2="0.99", eps="1e-12"), given, 200)
    hard = enclosed(optimizer("aida", p=2, q=1, beta2="0.99", eps="1e-30"), given, 3000)
    assert easy.digits == 100 < hard.digits and hard.enclosed


def test_the_rate_law_and_its_twin() -> None:
    rate, log = settled(2, 2, "0.97", 4000)
    assert rate == pytest.approx(law(2, 2, "0.97"), rel=1e-3)
    assert abs(rate / law(1, 2, "0.97") - 1) > 0.4 and len(log) == 4001


def test_straightness_tells_powers_apart() -> None:
    t = np.arange(1.0, 8002.0)
    assert straightness(1 / t, 1) == pytest.approx(1, abs=1e-3)
    assert straightness(t**-0.5, 2) == pytest.approx(1, abs=1e-3)
    assert abs(straightness(1 / t, 2) - 1) > 0.5


def test_figure_2_has_the_learning_rate_that_it_says() -> None:
    chosen = near_zero.fig2_optimizer(2, 1, "30", 20)
    assert float(chosen.value("lr")) * near_zero.GAMMA == pytest.approx(30 * 1e-10)
    assert near_zero.bowl().x0[0] == 1e-10 and near_zero.bowl(1).hessian([0.0])[0, 0] == 1


def test_a_simulation_measures_and_does_not_prove() -> None:
    evidence = computed(Role.AS_STATED, "t", lambda _: Found(True, "d", True, "c"))
    outcome = evidence.run(Settings())
    assert outcome.kind is Kind.SIMULATION and outcome.strength is Strength.INTERVAL
    assert derive_verdict((outcome,)) is Verdict.MEASURED


def test_an_idle_control_is_said_and_does_not_count() -> None:
    evidence = computed(Role.AS_STATED, "t", lambda _: Found(True, "d", False, "c"))
    outcome = evidence.run(Settings())
    assert "should be" in outcome.control and derive_verdict((outcome,)) is Verdict.UNDECIDED
