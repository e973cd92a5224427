"""ENGVAL1.

    f(x) = sum_{i=1}^{n-1} (x_i^2 + x_{i+1}^2)^2 + sum_{i=1}^{n-1} (-4 x_i + 3)
    x0 = (2, 2, ..., 2)

Convex, with one minimizer; its last coordinate is 0.  Aida prints the same form.
Source: Andrei (andrei), ENGVAL1 function (CUTE); Aida (aida), Table I, fun9.
"""

import sympy as sp

from adamnx_theory.definitions.elements import SIZE, Argument, Family
from adamnx_theory.definitions.problem import Form, ProblemDefinition
from adamnx_theory.definitions.source import Source

n = SIZE
x, after = sp.symbols("x y", real=True)

DEFINITION = ProblemDefinition(
    name="engval1",
    title="ENGVAL1",
    form=Form(
        (
            Family(
                (x**2 + after**2) ** 2 - 4 * x + 3,
                (Argument(x, "neighbour", 0), Argument(after, "neighbour", 1)),
                first=1,
                last=n - 1,
            ),
        ),
        start=(2,),
    ),
    source=Source("andrei", "ENGVAL1 function (CUTE)"),
    doc="x_n = 0; the only one",
)
