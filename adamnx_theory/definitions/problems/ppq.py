"""Partial perturbed quadratic PPQ.

    f(x) = x_1^2 + sum_{i=1}^n ( i x_i^2 + 1/100 (x_1 + ... + x_i)^2 )
    x0 = (0.5, 0.5, ..., 0.5)

As printed in Aida the partial sums run to n - 1 only, and x0 = (1, ..., 1).
Both are convex quadratics with the minimizer 0, f* = 0.
Source: Andrei (andrei), Partial Perturbed Quadratic function; Aida (aida), Table I, fun8.
"""

import sympy as sp

from adamnx_theory.definitions.elements import INDEX, SIZE, Argument, Family
from adamnx_theory.definitions.problem import Form, ProblemDefinition
from adamnx_theory.definitions.source import Source

i, n = INDEX, SIZE
x, partial_sum = sp.symbols("x s", real=True)
HERE = (Argument(x, "neighbour", 0),)
SUM = (Argument(partial_sum, "prefix"),)


def _families(last_sum: sp.Expr) -> tuple[Family, ...]:
    return (
        Family(x**2, HERE, first=1, last=1),
        Family(i * x**2, HERE, first=1, last=n),
        Family(partial_sum**2 / 100, SUM, first=1, last=last_sum),
    )


DEFINITION = ProblemDefinition(
    name="ppq",
    title="Partial perturbed quadratic",
    form=Form(_families(last_sum=n), start=(sp.Rational(1, 2),)),
    source=Source("andrei", "Partial Perturbed Quadratic function"),
    printed=Form(_families(last_sum=n - 1), start=(1,)),
    printed_source=Source("aida", "Table I, fun8"),
    doc="0",
)
