"""AdaX's exponential long-term memory, as one decay rate.

    beta2_t = 1 - beta2 / ((1 + beta2)^t - 1),    beta2 > 0

It is 0 at t = 1 and tends to 1.  AdaX's beta2 is a growth rate, near 0 where
Adam's is near 1.
Source: AdaX (adax), in the form of AdamNX, Table 7.
"""

from adamnx_theory.definitions.parameter import POSITIVE, parameter
from adamnx_theory.definitions.schedule import STEP as t
from adamnx_theory.definitions.schedule import Schedule
from adamnx_theory.definitions.source import Source

BETA2 = parameter("beta2", POSITIVE, "1e-4", "growth rate of AdaX's second moment")
beta2 = BETA2.symbol

DEFINITION = Schedule(
    name="adax",
    title="AdaX's decay rate",
    expression=1 - beta2 / ((1 + beta2) ** t - 1),
    t=t,
    parameters=(BETA2,),
    source=Source("adamnx", "Table 7"),
)
