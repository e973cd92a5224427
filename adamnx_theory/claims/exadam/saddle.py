"""Leaving a saddle: EXAdam against Adam, at one learning rate and at steps of one size."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import sympy as sp

from adamnx_theory.claims.exadam.measured import moments, outcome
from adamnx_theory.claims.exadam.shared import VERSIONS, claim
from adamnx_theory.claims.model import Evidence, Outcome, Role, Settings, Verdict
from adamnx_theory.definitions.optimizer import Optimizer
from adamnx_theory.definitions.optimizers import adam, exadam

AT = 200
RATE = "0.002"
NUMBER = {"quick": 1 << 14, "full": 1 << 18}
CLOSE = 1.5


def off_saddle(own: Optimizer) -> Optimizer:
    """The optimizer on -x^2/2 with noise, from 0: its gradient is -x plus what it is given."""
    bound = own.bind(lr=RATE)
    return replace(bound, update={s: e.subs(own.g, own.g - own.x) for s, e in own.update.items()})


def matched() -> Optimizer:
    """Adam with the rate 2 alpha_t (1 + beta2^t): what one gradient adds up to in EXAdam."""
    own = adam.DEFINITION
    growth = sp.log(2 * (own.t + 1)) * (1 + adam.beta2**own.t)
    return replace(own, update={**own.update, own.x: own.x - growth * (own.x - adam.x_new)})


def _distance(own: Optimizer, settings: Settings) -> tuple[float, float]:
    """The logarithm of the root mean square of x at step AT, and its standard error."""
    import numpy as np

    from adamnx_theory.statistics.errors import variance_error

    found = moments(off_saddle(own), 0.0, (AT,), NUMBER[settings.profile], settings)
    variance = found.variance[0, 0]
    error = variance_error(found.count, found.variance, found.fourth)[0, 0]
    return float(np.log(variance)) / 2, float(error / variance) / 2


def _compared(one: Optimizer, other: Optimizer, settings: Settings) -> tuple[float, float]:
    import numpy as np

    (a, spread_a), (b, spread_b) = _distance(one, settings), _distance(other, settings)
    return a - b, float(np.hypot(spread_a, spread_b))


def farther() -> Evidence:
    def run(settings: Settings) -> Outcome:
        import numpy as np

        from adamnx_theory.statistics.decisions import critical_value, smallest_detectable

        ratio, spread = _compared(exadam.DEFINITION, adam.DEFINITION, settings)
        again = replace(settings, seed=settings.seed + 1)
        mine, mine_spread = _distance(adam.DEFINITION, settings)
        others, others_spread = _distance(adam.DEFINITION, again)
        same, same_spread = mine - others, float(np.hypot(mine_spread, others_spread))
        allowed = critical_value(1)
        caught = float(smallest_detectable(spread, 1))
        return outcome(
            Role.AS_STATED,
            "after 200 steps on -x^2/2 with noise EXAdam is farther from the saddle than Adam",
            ratio > allowed * spread,
            same <= allowed * same_spread,
            f"Adam against Adam with other draws, {np.exp(same):.3f} times as far",
            f"{NUMBER[settings.profile]} trajectories each: {np.exp(ratio):.1f} times as far, root"
            f" mean squares (+- {100 * spread:.1g} %); {100 * caught:.2g} % farther would have been"
            " caught",
        )

    return Evidence(Role.AS_STATED, run, simulated=True)


def by_its_step() -> Evidence:
    def run(settings: Settings) -> Outcome:
        import numpy as np

        from adamnx_theory.statistics.decisions import critical_value, smallest_detectable

        plain: Any = adam.DEFINITION
        ratio, spread = _compared(exadam.DEFINITION, matched(), settings)
        unmatched, _ = _compared(exadam.DEFINITION, plain, settings)
        high = ratio + critical_value(1) * spread
        caught = float(smallest_detectable(spread, 1))
        return outcome(
            Role.SUPPORT,
            "with Adam's rate multiplied by what one gradient adds up to in EXAdam it is less than"
            " 1.5 times as far",
            bool(np.exp(high) < CLOSE),
            bool(np.exp(unmatched) >= CLOSE),
            "Adam at the same rate, shown to be within 1.5 times",
            f"{NUMBER[settings.profile]} trajectories each: {np.exp(ratio):.2f} times as far, at"
            f" most {np.exp(high):.2f}; a difference of {100 * caught:.2g} % would have been"
            " caught",
        )

    return Evidence(Role.SUPPORT, run, simulated=True)


CLAIMS = (
    claim(
        "saddle",
        "Abstract and Section 2.2",
        "may provide enhanced ability to escape saddle points",
        "EXAdam leaves a saddle faster than Adam.",
        Verdict.MEASURED,
        "At one learning rate: after 200 steps on -x^2/2 with noise it is some 60 times as far."
        " That is the size of its steps: with Adam's rate multiplied by 2 alpha_t/alpha (1 + b2^t),"
        " to which one gradient adds up in EXAdam, it is 1.2 times as far.",
        farther(),
        by_its_step(),
        note=VERSIONS,
        cites=("adam",),
    ),
)
