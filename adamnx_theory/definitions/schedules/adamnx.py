"""AdamNX's decay rate of the second moment.

    beta2_t = (1 - beta2^((1 - beta2) (t - 1))) / (1 - beta2^((1 - beta2) t)),   0 < beta2 < 1

It is 0 at t = 1 and tends to 1.  Near beta2 = 1 both differences cancel, so
float64 arithmetic loses most digits of the formula as printed; `table` does not.
Source: AdamNX (adamnx), Eq. (11) and Algorithm 1.
"""

from adamnx_theory.definitions.parameter import OPEN_UNIT, parameter
from adamnx_theory.definitions.schedule import STEP as t
from adamnx_theory.definitions.schedule import Schedule
from adamnx_theory.definitions.source import Source

BETA2 = parameter("beta2", OPEN_UNIT, "0.99", "base of AdamNX's second-moment rate")
beta2 = BETA2.symbol

DEFINITION = Schedule(
    name="adamnx",
    title="AdamNX's decay rate",
    expression=(1 - beta2 ** ((1 - beta2) * (t - 1))) / (1 - beta2 ** ((1 - beta2) * t)),
    t=t,
    parameters=(BETA2,),
    source=Source("adamnx", "Eq. (11); Algorithm 1"),
)
