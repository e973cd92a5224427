"""Noise floors and first passages: what the claims read off their runs, and what they refuse."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

from adamnx_theory.claims.local import beyond, noise, passage
from adamnx_theory.claims.model import Settings, Strength
from adamnx_theory.definitions import problem
from adamnx_theory.dynamics.stability.onsets import first_passage, step_table
from adamnx_theory.dynamics.stability.onsets import onset as exact_onset


def run(measured: float, predicted: float, error: float = 1e-4) -> Any:
    """What `simulate_local` would have returned."""
    return SimpleNamespace(
        stationary_trace_measured=measured, window_trace_theory=predicted,
        stationary_trace_se=error * predicted, window_trace_theory_se=0.0, notes=("why",),
        parameters={"n": 10, "trajectories": 2, "steps": 3},
    )  # fmt: skip


def test_measured_over_predicted() -> None:
    found = run(2.02, 2.0)
    found.window_trace_theory_se = 2e-4
    assert noise.compared(found) == pytest.approx((1.01, 1e-4 * 2**0.5))
    with pytest.raises(ValueError, match="why"):
        noise.compared(SimpleNamespace(**{**vars(found), "window_trace_theory": None}))


@pytest.mark.parametrize(
    ("ratio", "error", "holds"),
    [(1.0, 1e-3, True), (1.004, 1e-3, True), (0.994, 1e-3, False), (1.02, 1e-3, False),
     (1.0, 3e-3, False)],
)  # fmt: skip
def test_one_percent_must_be_shown(
    monkeypatch: pytest.MonkeyPatch, ratio: float, error: float, holds: bool
) -> None:
    monkeypatch.setattr(noise, "floor", lambda *_: run(ratio, 1.0, error))
    outcome = noise.as_predicted("qf1").run(Settings())
    assert outcome.holds is holds and outcome.strength is Strength.STATISTICAL
    assert outcome.control_rejected is (ratio < 1.01)


@pytest.mark.parametrize(("power", "holds"), [(1, False), (2, True), (3, False)])
def test_the_gap_must_fall_with_the_square(power: float, holds: bool) -> None:
    small, large = beyond.NOISES
    term = beyond.beyond("eg2", 10, 0.5, large)

    def floor(name: str, profile: str, seed: int, sigma: float) -> Any:
        return run(1 + term * (sigma / large) ** power, 1.0)

    outcome = beyond.falls_with_the_noise(floor, noise.compared).run(Settings())
    assert outcome.holds is holds and outcome.control_rejected
    assert small < large


def test_the_term_in_sigma_4() -> None:
    """EG2's flat directions: the density of f = lambda x^2/2 + x^4/2, and x_1 follows."""
    n, factor, sigma = 40, 0.5, 1e-5
    where = problem("eg2", n=n)
    curvatures = np.linalg.eigvalsh(where.hessian(where.minimizer()))
    least, steepest = curvatures[0], curvatures[-1]
    share = factor * 38 / steepest * sigma**2 / (2 * least**2)  # E x^2 over lambda
    rough = -6 * share + 2 * n / steepest * share
    assert beyond.beyond("eg2", n, factor, sigma) == pytest.approx(rough, rel=0.05)
    assert beyond.beyond("tridia", 10, 0.3, sigma) == 0


def test_the_second_moment_settles() -> None:
    where = problem("tridia", n=2)
    hessian, sigma = where.hessian(where.minimizer()), 1e-3
    found = beyond.settled(1e-4, hessian, sigma)
    spread = found.stationary_covariance(sigma)
    v = sigma**2 + np.diag(hessian @ spread @ hessian)
    wanted = (np.sqrt(v[0]) + 1e-8) / (np.sqrt(v[1]) + 1e-8)
    assert found.scale[1] / found.scale[0] == pytest.approx(wanted, rel=1e-5)
    assert wanted != pytest.approx(1, rel=1e-3)


@pytest.mark.parametrize("lr", list(passage.CASES)[:2])
def test_the_predicted_passage(lr: str) -> None:
    """Its median is that of `first_passage`; the onset is that of `dynamics`."""
    found = passage.predicted(lr)
    median = first_passage(passage.exadam(lr), 1.0, passage.RADIUS, passage.SIGMA)
    assert abs(found.median - median) <= 1
    assert found.early < found.median < found.mean < found.late < passage.CASES[lr]
    assert passage.onset(lr) == pytest.approx(float(exact_onset(passage.exadam(lr), 1).value))
    assert passage.predicted(lr, 2e6).mean > found.mean + 5


def test_without_noise_x_has_shrunk_by_the_onset() -> None:
    lr = "5e-5"
    maps, by_gradient = step_table(passage.exadam(lr), 1, int(passage.onset(lr)))
    maps[:, :, 0] += by_gradient
    state = np.array([1.0, 0.0])
    for one in maps:
        state = one @ state
    assert round(np.log10(np.abs(state).max())) == -83
