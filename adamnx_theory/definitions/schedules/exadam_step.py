"""EXAdam's growing step size.

    alpha_t = alpha log(sqrt(2) sqrt(t + 1)),    alpha > 0

It is alpha log 2 at t = 1, where Algorithm 1 starts, and grows without bound.  The paper states
no default for alpha; 1e-3 is Adam's.
Source: EXAdam (exadam), Eq. (4).
"""

import sympy as sp

from adamnx_theory.definitions.parameter import POSITIVE, parameter
from adamnx_theory.definitions.schedule import STEP as t
from adamnx_theory.definitions.schedule import Schedule
from adamnx_theory.definitions.source import Source

ALPHA = parameter("alpha", POSITIVE, "1e-3", "initial learning rate")

DEFINITION = Schedule(
    name="exadam_step",
    title="EXAdam's step size",
    expression=ALPHA.symbol * sp.log(sp.sqrt(2) * sp.sqrt(t + 1)),
    t=t,
    parameters=(ALPHA,),
    source=Source("exadam", "Eq. (4)"),
    quantity="step size",
)
