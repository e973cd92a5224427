"""AdamNX's linear learning rate, as printed.

    lr_t = 1 + (eta_min - eta_peak) t / t1    for 0 <= t <= t1
           eta_min                            for t > t1

It starts at 1 whatever the peak and drops at t1; `lr_linear` is what is meant.
Source: AdamNX (adamnx), Eq. (15).
"""

import sympy as sp

from adamnx_theory.definitions.schedule import Schedule
from adamnx_theory.definitions.schedules.lr_linear import LEAST, LENGTH, PEAK, t
from adamnx_theory.definitions.source import Source

eta_peak, eta_min, t1 = PEAK.symbol, LEAST.symbol, LENGTH.symbol

DEFINITION = Schedule(
    name="lr_linear_as_printed",
    title="Linear learning rate, as printed",
    expression=sp.Piecewise(
        (1 + (eta_min - eta_peak) / t1 * t, t <= t1),
        (eta_min, True),
    ),
    t=t,
    parameters=(PEAK, LEAST, LENGTH),
    source=Source("adamnx", "Eq. (15)"),
    first=0,
    quantity="learning rate",
    domain_notes="The paper counts from t = 0; table(n) gives t = 1, ..., n.",
)
