"""Growth of tiny distances from each minimizer, against the spectral radius.

What is measured is the factor per step over a window of the run, with distances brought
back to a fixed size every few steps, from directions drawn at random: the theory's modes
do not enter.  The final error would not do, since above its threshold Adam bursts and
shrinks again.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from adamnx_theory.claims.computed import Found, computed
from adamnx_theory.claims.local.shared import PROBLEMS, claim
from adamnx_theory.claims.model import Claim, Comparison, Evidence, Role, Settings, Strength

if TYPE_CHECKING:
    from adamnx_theory.local import LocalResult

FOUR_DIGITS = 5e-5  # relative
FACTORS = (0.5, 0.9, 0.99, 1.01, 1.1)
DECAY = "1e-3"
METHODS: dict[str, dict[str, Any]] = {
    "adam_eps_inside": {},
    "adamw_eps_inside": {"weight_decay": DECAY, "translate": True},
    "adamnx_eps_inside": {},
    "exadam_eps_inside": {"after": 1 << 20},  # alpha_t grows by 7 in 10^8 a step there
}
TITLES = dict(zip(METHODS, ("Adam", "AdamW", "AdamNX", "EXAdam"), strict=True))
#: The steepest directions of these are nearly equally steep: it takes long until one has won.
CROWDED = ("engval1", "edensch")
_TWIN = 1e-4  # by how much the control's spectral radius is off


@dataclass(frozen=True)
class Size:
    """How much is run in a profile: `longer` times as many steps on the crowded problems.

    The small one is faster without kernels, which have to be compiled first.
    """

    factors: tuple[float, ...]
    trajectories: int
    steps: int
    longer: int
    device: str


SIZES = {
    "quick": Size((0.99, 1.01), 8, 2000, 3, "reference"),
    "full": Size(FACTORS, 128, 20_000, 1, "cpu"),
}


@cache
def grown(name: str, method: str, factor: float, profile: str, seed: int) -> LocalResult:
    """One method at so many times its threshold, from near the minimizer, n = 100."""
    from adamnx_theory.local import simulate_local

    size = SIZES[profile]
    slow = method == "exadam_eps_inside" and name in CROWDED
    steps = size.steps * (size.longer if slow else 1)
    return simulate_local(
        method, name, lr_factor=factor, **METHODS[method], trajectories=size.trajectories,
        steps=steps, window=(steps // 3, steps), seed=seed, device=size.device, cache=False,
    )  # fmt: skip


def measured(found: LocalResult) -> float:
    """The factor per step that was measured; raises ValueError if none was."""
    if found.growth_measured is None:
        raise ValueError("no growth was measured.")
    return found.growth_measured


def predicted(found: LocalResult) -> float:
    """The spectral radius; raises ValueError if there is none."""
    if found.growth_predicted is None:
        raise ValueError("no growth was predicted.")
    return found.growth_predicted


def off(found: LocalResult, twin: float = 0.0) -> float:
    """The measured factor's relative distance from the predicted one, times 1 + twin."""
    return measured(found) / (predicted(found) * (1 + twin)) - 1


def _both(found: LocalResult, factor: float) -> str:
    return f"{measured(found):.6f} ({predicted(found):.6f}) at {factor:g}"


def within(offs: list[float]) -> bool:
    """Whether all are four digits or better."""
    return max(map(abs, offs)) <= FOUR_DIGITS


def as_predicted(name: str) -> Evidence:
    def look(settings: Settings) -> Found:
        size = SIZES[settings.profile]
        runs = {
            (method, factor): grown(name, method, factor, settings.profile, settings.seed)
            for method in METHODS
            for factor in size.factors
        }
        right_side = all(
            found.predicted_stable is (factor < 1) and (measured(found) < 1) is (factor < 1)
            for (_, factor), found in runs.items()
        )
        worst = max(abs(off(found)) for found in runs.values())
        table = "; ".join(
            f"{title} "
            + ", ".join(_both(runs[method, factor], factor) for factor in size.factors)
            for method, title in TITLES.items()
        )
        missed = [found for found in runs.values() if within([off(found, _TWIN)])]
        return Found(
            right_side and within([off(found) for found in runs.values()]),
            f"{len(runs)} runs of {size.trajectories} trajectories, n = 100, measured (predicted):"
            f" {table}; all within {worst:.1e}, relative; {_TWIN:.0e} would have been caught",
            not missed,
            f"spectral radii that are {_TWIN:.0e} larger, each by itself",
            _comparison(runs),
        )

    title = (
        "Adam, AdamW, AdamNX and EXAdam, eps inside the root, at 0.99 and 1.01 of the threshold"
        " (full profile: at 0.5, 0.9 and 1.1, too): the factor per step is the spectral radius to"
        " four digits, below 1 below the threshold and above 1 above it"
    )
    return computed(Role.AS_STATED, title, look, Strength.STATISTICAL)


def _comparison(runs: Mapping[tuple[str, float], LocalResult]) -> Comparison:
    """The measured factors beside the spectral radii."""
    from adamnx_theory.statistics.decisions import critical_value

    allowed = critical_value(len(runs))
    return Comparison.of(
        "factor per step",
        [f"{method.removesuffix('_eps_inside')}, {factor}" for method, factor in runs],
        [measured(found) for found in runs.values()],
        [allowed * (found.growth_se or 0.0) for found in runs.values()],
        [predicted(found) for found in runs.values()],
    )


@cache
def shrunk(name: str, p: int, profile: str, seed: int) -> LocalResult:
    """Aida (p, 2) with decay, the minimizer translated to the origin."""
    from adamnx_theory.local import simulate_local

    size = SIZES[profile]
    steps = size.steps // 4  # every direction shrinks alike: none has to win
    return simulate_local(
        "aida", name, p=p, q=2, lr="1e-3", eps="1e-2", weight_decay=DECAY, translate=True,
        trajectories=size.trajectories, steps=steps, window=(steps // 3, steps), seed=seed,
        device=size.device, cache=False,
    )  # fmt: skip


def aida_by_decay(name: str) -> Evidence:
    def look(settings: Settings) -> Found:
        runs = [shrunk(name, p, settings.profile, settings.seed) for p in (2, 1)]
        as_said = all(found.growth_predicted == 1 - float(DECAY) for found in runs)
        missed = [found for found in runs if within([off(found, _TWIN)])]
        return Found(
            as_said and within([off(found) for found in runs]),
            f"factors {measured(runs[0]):.7f} and {measured(runs[1]):.7f};"
            f" {_TWIN:.0e} would have been caught",
            not missed,
            f"a decay of {float(DECAY) - _TWIN:.0e}",
        )

    title = (
        f"Aida (2,2) and (1,2) with decay mu = {DECAY}, lr = 1e-3: the factor per step is 1 - mu to"
        " four digits"
    )
    return computed(Role.SUPPORT, title, look, Strength.STATISTICAL)


CLAIMS: tuple[Claim, ...] = tuple(
    claim(
        f"growth.{name}",
        f"Near the minimizer of {name}, n = 100, small distances change by the spectral radius of"
        " the linear map per step, on both sides of the threshold.",
        "To four digits, for Adam, AdamW, AdamNX and EXAdam; for Aida with q = 2 and decay, which"
        " has no threshold, the factor is 1 - mu.",
        as_predicted(name),
        aida_by_decay(name),
        note="Distances are brought back to a fixed small size every few steps; bias corrections"
        " are at their limits. The decay of AdamW and Aida pulls to the origin, so there the"
        " minimizer is translated to it.",
    )
    for name in PROBLEMS
)
