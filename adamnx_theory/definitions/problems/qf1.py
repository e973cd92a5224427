"""Quadratic QF1.

    f(x) = 1/2 sum_{i=1}^n i x_i^2 - x_n
    x0 = (1, 1, ..., 1)

The Hessian is diag(1, ..., n); the minimizer is (0, ..., 0, 1/n), f* = -1/(2n).
Aida prints the same form.
Source: Andrei (andrei), Quadratic QF1 function; Aida (aida), Table I, fun3.
"""

import sympy as sp

from adamnx_theory.definitions.elements import INDEX, SIZE, Argument, Family
from adamnx_theory.definitions.problem import Form, ProblemDefinition
from adamnx_theory.definitions.source import Source

i, n = INDEX, SIZE
x = sp.Symbol("x", real=True)
HERE = (Argument(x, "neighbour", 0),)

DEFINITION = ProblemDefinition(
    name="qf1",
    title="Quadratic QF1",
    form=Form(
        (
            Family(i * x**2 / 2, HERE, first=1, last=n),
            Family(-x, HERE, first=n, last=n),
        ),
        start=(1,),
    ),
    source=Source("andrei", "Quadratic QF1 function"),
    doc="(0, ..., 0, 1/n)",
)
