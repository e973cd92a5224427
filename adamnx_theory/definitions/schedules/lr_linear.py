"""AdamNX's linear learning rate, as meant.

    lr_t = eta_peak + (eta_min - eta_peak) t / t1    for 0 <= t <= t1
           eta_min                                   for t > t1

The paper prints 1 in place of eta_peak (see `lr_linear_as_printed`), which is
neither the peak nor continuous at t1.  The paper counts from t = 0; `table` gives
t = 1, ..., n, and `at(0)` is the peak.
Source: AdamNX (adamnx), Eq. (15) corrected; defaults from Section 5.1.
"""

import sympy as sp

from adamnx_theory.definitions.parameter import (
    NONNEGATIVE,
    POSITIVE,
    POSITIVE_INTEGER,
    parameter,
)
from adamnx_theory.definitions.schedule import Schedule
from adamnx_theory.definitions.source import Source

PEAK = parameter("eta_peak", POSITIVE, "3e-3", "learning rate at t = 0")
LEAST = parameter("eta_min", NONNEGATIVE, "3e-5", "learning rate from t1 on")
LENGTH = parameter("t1", POSITIVE_INTEGER, 37488, "step at which the descent ends")
t = sp.Symbol("t", integer=True, nonnegative=True)
eta_peak, eta_min, t1 = PEAK.symbol, LEAST.symbol, LENGTH.symbol

DEFINITION = Schedule(
    name="lr_linear",
    title="Linear learning rate, as meant",
    expression=sp.Piecewise(
        (eta_peak + (eta_min - eta_peak) / t1 * t, t <= t1),
        (eta_min, True),
    ),
    t=t,
    parameters=(PEAK, LEAST, LENGTH),
    source=Source("adamnx", "Eq. (15), with eta_peak in place of 1"),
    first=0,
    quantity="learning rate",
    domain_notes="The paper counts from t = 0; table(n) gives t = 1, ..., n.",
)
