"""Adam's bias-corrected second moment, as one decay rate.

    beta2_t = (beta2 - beta2^t) / (1 - beta2^t),    0 < beta2 < 1

With it, vhat_t = beta2_t vhat_{t-1} + (1 - beta2_t) g_t^2.  It is 0 at t = 1 and
rises to beta2.
Source: Kingma and Ba (adam), Algorithm 1, in the form of AdamNX, Eq. (13).
"""

from adamnx_theory.definitions.parameter import OPEN_UNIT, parameter
from adamnx_theory.definitions.schedule import STEP as t
from adamnx_theory.definitions.schedule import Schedule
from adamnx_theory.definitions.source import Source

BETA2 = parameter("beta2", OPEN_UNIT, "0.999", "decay rate of Adam's second moment")
beta2 = BETA2.symbol

DEFINITION = Schedule(
    name="adam",
    title="Adam's bias-corrected decay rate",
    expression=(beta2 - beta2**t) / (1 - beta2**t),
    t=t,
    parameters=(BETA2,),
    source=Source("adamnx", "Eq. (13); Table 7"),
)
