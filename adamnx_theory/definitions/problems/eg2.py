"""EG2.

    f(x) = sum_{i=1}^{n-1} sin(x_1 + x_i^2 - 1) + 1/2 sin(x_n^2)
    x0 = (1, 1, ..., 1)

The last term stands outside the sum.  Aida prints the same form.
The infimum -(n - 1) - 1/2 is attained where every sine is -1.  The descent from x0
ends elsewhere: x_2 = ... = x_n = 0 and x_1 near 1 - pi/2, a minimizer that is neither
global nor well conditioned, since the curvature along x_2, ..., x_{n-1} vanishes like 1/n.
Source: Andrei (andrei), EG2 function (CUTE); Aida (aida), Table I, fun7.
"""

import sympy as sp

from adamnx_theory.definitions.elements import SIZE, Argument, Family
from adamnx_theory.definitions.problem import Form, ProblemDefinition
from adamnx_theory.definitions.source import Source

n = SIZE
x, first = sp.symbols("x y", real=True)

DEFINITION = ProblemDefinition(
    name="eg2",
    title="EG2",
    form=Form(
        (
            Family(
                sp.sin(first + x**2 - 1),
                (Argument(x, "neighbour", 0), Argument(first, "fixed", 1)),
                first=1,
                last=n - 1,
            ),
            Family(sp.sin(x**2) / 2, (Argument(x, "neighbour", 0),), first=n, last=n),
        ),
        start=(1,),
    ),
    source=Source("andrei", "EG2 function (CUTE)"),
    doc="near (1 - pi/2, 0, ..., 0); not global",
)
