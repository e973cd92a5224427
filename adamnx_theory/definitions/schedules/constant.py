"""A constant decay rate, as RMSProp has it.

    beta2_t = beta2,    0 < beta2 < 1

There is no bias correction, so v_0 keeps the weight beta2^t.  The default 0.9 is
that of the lecture; PyTorch's RMSprop has 0.99.
Source: Tieleman and Hinton (rmsprop), Lecture 6.5.
"""

from adamnx_theory.definitions.parameter import OPEN_UNIT, parameter
from adamnx_theory.definitions.schedule import STEP as t
from adamnx_theory.definitions.schedule import Schedule
from adamnx_theory.definitions.source import Source

BETA2 = parameter("beta2", OPEN_UNIT, "0.9", "decay rate of the running mean of squares")

DEFINITION = Schedule(
    name="constant",
    title="Constant decay rate (RMSProp)",
    expression=BETA2.symbol,
    t=t,
    parameters=(BETA2,),
    source=Source("rmsprop", "Lecture 6.5"),
)
