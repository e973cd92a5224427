"""The decay rate of a plain average.

    beta2_t = 1 - 1/t

With it, v_t is the arithmetic mean of g_1^2, ..., g_t^2: AdaGrad's sum divided
by t.  It is `adafactor` with c = 1.
Source: Reddi, Kale and Kumar (amsgrad), the rate of AdamNC.
"""

from adamnx_theory.definitions.schedule import STEP as t
from adamnx_theory.definitions.schedule import Schedule
from adamnx_theory.definitions.source import Source

DEFINITION = Schedule(
    name="uniform",
    title="Plain average",
    expression=1 - 1 / t,
    t=t,
    parameters=(),
    source=Source("amsgrad", "AdamNC, beta2_t = 1 - 1/t"),
)
