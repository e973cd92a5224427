"""Adam leaves minimizers again once its v has faded; AdamNX, whose v cannot, stays.

Both at Aida's settings for its ten problems (lr = 0.001, eps = 1e-50), with their own
default beta2, in float64 from each problem's start.
"""

from __future__ import annotations

from functools import cache

from adamnx_theory.claims.aida.experiments.toys import PANELS, rises
from adamnx_theory.claims.computed import Found, computed
from adamnx_theory.claims.model import Evidence, Role, Settings
from adamnx_theory.definitions import optimizer, problem
from adamnx_theory.definitions.numbers.arithmetic import Floats

ADAMNX, ADAM = range(2)
#: When Adam's gradient has first grown by 100 from below 1e-2; None: not in `FULL` steps.
BURSTS: dict[str, int | None] = {
    "himmelblau": None, "maratos": 14874, "qf1": 11458, "bd1": 10832, "tridia": 13225,
    "arwhead": 9166, "eg2": None, "ppq": 11200, "engval1": None, "edensch": 18127,
}  # fmt: skip
QUICK, FULL = 12_000, 20_000


@cache
def norms(name: str, steps: int) -> Floats:
    """|grad f| of AdamNX and of Adam at t = 0, ..., steps, n = 100."""
    from adamnx_theory.simulation.machine import run_on_machine

    both = [optimizer(method, lr="1e-3", eps="1e-50") for method in ("adamnx", "adam")]
    return run_on_machine(both, problem(name), steps).norms


def no_bursts() -> Evidence:
    def look(settings: Settings) -> Found:
        steps = QUICK if settings.profile == "quick" else FULL
        quick = [name for name, t in BURSTS.items() if t is not None and t < QUICK]
        names = quick if settings.profile == "quick" else list(PANELS)
        found = {name: norms(name, steps) for name in names}
        adam = {name: (rises(run[ADAM]) or [None])[0] for name, run in found.items()}
        calm = [name for name, run in found.items() if not rises(run[ADAMNX])]
        near = sum(bool(run[ADAMNX].min() < 1e-10) for run in found.values())
        left = ", ".join(f"{name} at t = {t}" for name, t in adam.items() if t is not None)
        return Found(
            calm == names and adam == {name: BURSTS[name] for name in names},
            f"{len(names)} problems, n = 100, {steps} steps: Adam leaves {left}; AdamNX none, while"
            f" its gradient comes below 1e-10 on {near}",
            any(t is not None for t in adam.values()),
            "Adam stays, too",
        )

    title = (
        "float64, eps = 1e-50, on Andrei's problems: near minimizers Adam's gradient grows again by"
        " a factor of 100, AdamNX's on none (four problems in the quick profile, ten in the full)"
    )
    return computed(Role.SUPPORT, title, look)
