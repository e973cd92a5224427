"""Extended Himmelblau.

    f(x) = sum_{i=1}^{n/2} (x_{2i-1}^2 + x_{2i} - 11)^2 + (x_{2i-1} + x_{2i}^2 - 7)^2
    x0 = (1, 1, ..., 1),    n even

As printed in Aida the first square is missing (perhaps lost in the scan).
In Andrei's form every pair has four minimizers, (3, 2) and three others, all with
f = 0, and a local maximizer near (-0.27, -0.92).  The descent from x0 ends at (3, 2).
Source: Andrei (andrei), Extended Himmelblau function; Aida (aida), Table I, fun1.
"""

import sympy as sp

from adamnx_theory.definitions.elements import SIZE, Argument, Family
from adamnx_theory.definitions.problem import Form, ProblemDefinition
from adamnx_theory.definitions.source import Source

a, b = sp.symbols("a b", real=True)
PAIR = (Argument(a, "neighbour", 0), Argument(b, "neighbour", 1))  # x_{2i-1}, x_{2i}

element = (a**2 + b - 11) ** 2 + (a + b**2 - 7) ** 2
printed = (a**2 + b - 11) + (a + b**2 - 7) ** 2

DEFINITION = ProblemDefinition(
    name="himmelblau",
    title="Extended Himmelblau",
    form=Form((Family(element, PAIR, first=1, last=SIZE - 1, stride=2),), start=(1,)),
    source=Source("andrei", "Extended Himmelblau function"),
    printed=Form((Family(printed, PAIR, first=1, last=SIZE - 1, stride=2),), start=(1,)),
    printed_source=Source("aida", "Table I, fun1"),
    pairs=True,
    doc="(3, 2) in every pair; each has three more with f = 0",
)
