"""Adafactor's decay rate of the second moment.

    beta2_t = 1 - t^(-c),    c > 0

It is 0 at t = 1 and tends to 1; c = 1 is the plain average (`uniform`).
Source: Adafactor (adafactor), in the form of AdamNX, Table 7 (c = 0.8).
"""

from adamnx_theory.definitions.parameter import POSITIVE, parameter
from adamnx_theory.definitions.schedule import STEP as t
from adamnx_theory.definitions.schedule import Schedule
from adamnx_theory.definitions.source import Source

C = parameter("c", POSITIVE, "0.8", "how fast the decay rate approaches 1")
c = C.symbol

DEFINITION = Schedule(
    name="adafactor",
    title="Adafactor's decay rate",
    expression=1 - t ** (-c),
    t=t,
    parameters=(C,),
    source=Source("adamnx", "Table 7"),
    domain_notes="The gains 1 - beta2_t have a finite sum exactly when c > 1.",
)
