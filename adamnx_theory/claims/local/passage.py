"""When EXAdam leaves a minimizer: the first passage of a far circle, predicted and measured."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from itertools import islice
from typing import TYPE_CHECKING, Any

import numpy as np

from adamnx_theory.claims.computed import Found, computed
from adamnx_theory.claims.local.shared import claim
from adamnx_theory.claims.model import Claim, Comparison, Evidence, Role, Settings, Strength
from adamnx_theory.definitions import optimizer, problem
from adamnx_theory.definitions.optimizer import Optimizer

if TYPE_CHECKING:
    from adamnx_theory.local import LocalResult

SIGMA, RADIUS = 1e-12, 1e-6
#: Learning rate and how many steps to run: on x^2/2, eps = 1e-8 inside the root.
CASES = {"5e-5": 1600, "4e-5": 8400, "3.5e-5": 29_000}
#: Shorter runs are cheaper, and need more for the same relative error.
TRAJECTORIES = {"5e-5": 1 << 15, "4e-5": 1 << 13, "3.5e-5": 1 << 12}
FULL = 1 << 18
TOLERANCE = 1e-3  # relative, of the mean passage
_QUANTILES = 20_000


@dataclass(frozen=True)
class Passage:
    """The predicted first passage: its mean, and the steps by which 1, 50, 99 % have passed."""

    mean: float
    early: int
    median: int
    late: int


def exadam(lr: str) -> Optimizer:
    """EXAdam, eps inside the root."""
    return optimizer("exadam_eps_inside", lr=lr, eps="1e-8")


@cache
def predicted(lr: str, ratio: float = RADIUS / SIGMA) -> Passage:
    """The first passage of |x| = ratio sigma: |Z| times the standard deviation reaches it."""
    from scipy.stats import norm

    from adamnx_theory.dynamics.stability.onsets import deviations

    run = np.fromiter(islice(deviations(exadam(lr), 1.0), CASES[lr]), np.float64)
    sizes = norm.isf((np.arange(_QUANTILES) + 0.5) / (2 * _QUANTILES))  # |Z|, largest first
    steps = np.searchsorted(np.maximum.accumulate(run), ratio / sizes) + 1
    early, median, late = (int(np.quantile(steps, p)) for p in (0.01, 0.5, 0.99))
    return Passage(float(steps.mean()), early, median, late)


def onset(lr: str) -> float:
    """The last stable step, from alpha_t gamma/sqrt(eps) = 1 + beta1."""
    return float(np.exp(2 * 1.9 * 1e-4 / float(lr)) / 2 - 1)


@cache
def measured(lr: str, profile: str, seed: int, device: str) -> LocalResult:
    """Trajectories that start at the minimizer."""
    from adamnx_theory.local import simulate_local

    number = TRAJECTORIES[lr] if profile == "quick" else FULL
    return simulate_local(
        exadam(lr), problem("quadratic", n=1, curvature=1), sigma=SIGMA, start_distance=0,
        radius=RADIUS, trajectories=number, steps=CASES[lr], normals="float64",
        seed=seed, device=device, cache=False,
    )  # fmt: skip


def _passage(found: LocalResult) -> tuple[float, float, float]:
    """The mean first passage, its error, and the share that passed."""
    values: dict[str, Any] = found.rows[-1].values
    (mean, error), (share, _) = values["passage"], values["passed"]
    return mean, error, share


def mean_passage() -> Evidence:
    def look(settings: Settings) -> Found:
        from adamnx_theory.statistics.decisions import (
            critical_value,
            equivalent,
            smallest_detectable,
        )

        said, ok, twins, rows = [], True, [], []
        for lr in CASES:
            theory = predicted(lr)
            found = measured(lr, settings.profile, settings.seed, settings.device)
            mean, error, share = _passage(found)
            off, spread = mean / theory.mean - 1, error / theory.mean
            rows.append((mean, critical_value(len(CASES)) * error, theory.mean))
            ok &= share == 1 and equivalent(off, spread, TOLERANCE, len(CASES))
            twin = predicted(lr, 2 * RADIUS / SIGMA).mean
            twins.append(equivalent(mean / twin - 1, error / twin, TOLERANCE, len(CASES)))
            caught = max(float(smallest_detectable(spread, len(CASES))), TOLERANCE)
            said.append(
                f"alpha = {lr}: onset {onset(lr):.0f}, predicted {theory.mean:.1f}, measured"
                f" {mean:.1f} +- {error:.2g} (1 to 99 %: {theory.early} to {theory.late}),"
                f" {100 * caught:.2g} % off would have been caught"
            )
        return Found(
            ok,
            "; ".join(said),
            not any(twins),
            "the passage of twice the distance",
            Comparison.of(
                "mean first passage", [f"alpha = {lr}" for lr in CASES], *zip(*rows, strict=True)
            ),
        )

    title = (
        f"EXAdam on x^2/2, eps = 1e-8, noise {SIGMA:g}: the mean first passage of |x| = {RADIUS:g}"
        " is that of the linear theory within 0.1 %"
    )
    return computed(Role.AS_STATED, title, look, Strength.STATISTICAL)


CLAIMS: tuple[Claim, ...] = (
    claim(
        "exadam_passage",
        "Under ever so little gradient noise EXAdam leaves a minimum with positive curvature, at a"
        " step that the linear theory predicts.",
        "For gamma = 1 and eps = 1e-8, a million times the noise is passed after 1302, 7507 and"
        " 27647 steps on average, for alpha = 5e-5, 4e-5 and 3.5e-5; the map becomes unstable at"
        " 998, 6679 and 25951.",
        mean_passage(),
        note="eps inside the root. Without noise the linear run has shrunk by 10^-83, 10^-425 and"
        " 10^-1516 at the onset: the last two underflow to 0 and stay there.",
    ),
)
