"""Extended block diagonal BD1.

    f(x) = sum_{i=1}^{n/2} (x_{2i-1}^2 + x_{2i}^2 - 2)^2 + (exp(x_{2i-1} - 1) - x_{2i})^2
    x0 = (0.1, 0.1, ..., 0.1),    n even

As printed in Aida the first square is missing (perhaps lost in the scan) and the
exponential is exp(x_{2i-1}).
In Andrei's form (1, 1) is a minimizer of every pair, with f = 0, and the one that the
descent from x0 ends at; another with f = 0 lies near (-1.39, 0.09) and a saddle between.
Source: Andrei (andrei), Extended BD1 function; Aida (aida), Table I, fun4.
"""

import sympy as sp

from adamnx_theory.definitions.elements import SIZE, Argument, Family
from adamnx_theory.definitions.problem import Form, ProblemDefinition
from adamnx_theory.definitions.source import Source

a, b = sp.symbols("a b", real=True)
PAIR = (Argument(a, "neighbour", 0), Argument(b, "neighbour", 1))  # x_{2i-1}, x_{2i}
START = (sp.Rational(1, 10),)

element = (a**2 + b**2 - 2) ** 2 + (sp.exp(a - 1) - b) ** 2
printed = (a**2 + b**2 - 2) + (sp.exp(a) - b) ** 2

DEFINITION = ProblemDefinition(
    name="bd1",
    title="Extended BD1",
    form=Form((Family(element, PAIR, first=1, last=SIZE - 1, stride=2),), START),
    source=Source("andrei", "Extended BD1 (block diagonal) function"),
    printed=Form((Family(printed, PAIR, first=1, last=SIZE - 1, stride=2),), START),
    printed_source=Source("aida", "Table I, fun4"),
    pairs=True,
    doc="(1, 1) in every pair; each has one more with f = 0",
)
