"""The published rate in float64, operation by operation, each correctly rounded."""

from __future__ import annotations

from typing import Any

import numpy as np

from adamnx_theory.claims.model import Evidence, Kind, Outcome, Role, Settings, Strength
from adamnx_theory.definitions import schedule

BETA2 = 0.99
STEPS = 380_000
EXPECTED = (274_051, 372_425, 183_624)


def _rounded_power(base: float, exponent: float) -> float:
    """base ** exponent, rounded to nearest: the precision grows until both ends agree."""
    import flint

    for bits in (80, 160, 640):
        flint.ctx.prec = bits
        ball = flint.arb(base) ** flint.arb(exponent)
        low, high = float(ball.lower()), float(ball.upper())
        if low == high:
            return low
    raise ArithmeticError(f"{base}**{exponent} cannot be rounded")


def landmarks(rates: Any) -> tuple[int, int, int]:
    """First step with rate 1, last step below 1, first step at which the rate falls."""
    steps = np.arange(1, len(rates) + 1)
    falls = np.diff(rates) < 0
    return (
        int(steps[rates == 1][0]),
        int(steps[rates < 1][-1]),
        int(steps[1:][falls][0]) if falls.any() else 0,
    )


def as_printed() -> Evidence:
    """(1 - b^((1-b)(t-1)))/(1 - b^((1-b)t)) with every operation in float64."""

    def run(_: Settings) -> Outcome:
        factor = 1.0 - BETA2
        powers = np.array([_rounded_power(BETA2, factor * t) for t in range(STEPS + 1)])
        found = landmarks((1.0 - powers[:-1]) / (1.0 - powers[1:]))
        exact = landmarks(schedule("adamnx", beta2="0.99").table(STEPS))
        rejected = exact != EXPECTED
        return Outcome(
            Role.SUPPORT,
            Kind.SIMULATION,
            Strength.INTERVAL,
            "computed: the published formula in float64 is first 1 at t = 274 051, last below 1 at"
            " 372 425, and falls for the first time at 183 624",
            found == EXPECTED,
            rejected,
            f"the correctly rounded rate, first 1 at {exact[0]}, last below 1 at {exact[1]}, never"
            f" falling: {'rejected' if rejected else 'not rejected'}",
            f"found: first 1 at {found[0]}, last below 1 at {found[1]}, first fall at {found[2]}",
        )

    return Evidence(Role.SUPPORT, run, simulated=True)
