"""ARWHEAD.

    f(x) = sum_{i=1}^{n-1} (-4 x_i + 3) + sum_{i=1}^{n-1} (x_i^2 + x_n^2)^2
    x0 = (1, 1, ..., 1)

Convex; the minimizer is (1, ..., 1, 0), f* = 0, and the Hessian there is
diag(12, ..., 12, 4(n-1)).  Aida prints the same form.
Source: Andrei (andrei), ARWHEAD function (CUTE); Aida (aida), Table I, fun6.
"""

import sympy as sp

from adamnx_theory.definitions.elements import SIZE, Argument, Family
from adamnx_theory.definitions.problem import Form, ProblemDefinition
from adamnx_theory.definitions.source import Source

n = SIZE
x, last = sp.symbols("x y", real=True)

DEFINITION = ProblemDefinition(
    name="arwhead",
    title="ARWHEAD",
    form=Form(
        (
            Family(
                -4 * x + 3 + (x**2 + last**2) ** 2,
                (Argument(x, "neighbour", 0), Argument(last, "fixed", n)),
                first=1,
                last=n - 1,
            ),
        ),
        start=(1,),
    ),
    source=Source("andrei", "ARWHEAD function (CUTE)"),
    doc="(1, ..., 1, 0)",
)
