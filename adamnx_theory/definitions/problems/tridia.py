"""TRIDIA.

    f(x) = (x_1 - 1)^2 + sum_{i=2}^n i (2 x_i - x_{i-1})^2
    x0 = (1, 1, ..., 1)

A convex quadratic; the minimizer is x_i = 2^(1-i), f* = 0.  Aida prints the same form.
Source: Andrei (andrei), TRIDIA function (CUTE), alpha = 2, beta = gamma = delta = 1;
Aida (aida), Table I, fun5.
"""

import sympy as sp

from adamnx_theory.definitions.elements import INDEX, SIZE, Argument, Family
from adamnx_theory.definitions.problem import Form, ProblemDefinition
from adamnx_theory.definitions.source import Source

i, n = INDEX, SIZE
x, before = sp.symbols("x y", real=True)

DEFINITION = ProblemDefinition(
    name="tridia",
    title="TRIDIA",
    form=Form(
        (
            Family((x - 1) ** 2, (Argument(x, "neighbour", 0),), first=1, last=1),
            Family(
                i * (2 * x - before) ** 2,
                (Argument(x, "neighbour", 0), Argument(before, "neighbour", -1)),
                first=2,
                last=n,
            ),
        ),
        start=(1,),
    ),
    source=Source("andrei", "TRIDIA function (CUTE)"),
    doc="x_i = 2^(1-i)",
)
