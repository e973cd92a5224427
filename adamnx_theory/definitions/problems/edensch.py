"""EDENSCH.

    f(x) = 16 + sum_{i=1}^{n-1} ((x_i - 2)^4 + (x_i x_{i+1} - 2 x_{i+1})^2 + (x_{i+1} + 1)^2)
    x0 = (0, 0, ..., 0)

Aida prints the same form, without the outer brackets.  The descent from x0 ends at a
minimizer with x_1 = 2 and f* close to 6 n + 3.28.  The 16 is the constant term of the
CUTE problem, whose start is (8, ..., 8).
Source: Andrei (andrei), EDENSCH function (CUTE); Aida (aida), Table I, fun10.
"""

import sympy as sp

from adamnx_theory.definitions.elements import SIZE, Argument, Family
from adamnx_theory.definitions.problem import Form, ProblemDefinition
from adamnx_theory.definitions.source import Source

n = SIZE
x, after = sp.symbols("x y", real=True)

DEFINITION = ProblemDefinition(
    name="edensch",
    title="EDENSCH",
    form=Form(
        (
            Family(
                (x - 2) ** 4 + (x * after - 2 * after) ** 2 + (after + 1) ** 2,
                (Argument(x, "neighbour", 0), Argument(after, "neighbour", 1)),
                first=1,
                last=n - 1,
            ),
        ),
        start=(0,),
        constant=16,
    ),
    source=Source("andrei", "EDENSCH function (CUTE)"),
    doc="x_1 = 2; f* is close to 6 n + 3.28",
)
