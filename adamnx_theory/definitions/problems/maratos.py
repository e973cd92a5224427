"""Extended Maratos.

    f(x) = sum_{i=1}^{n/2} x_{2i-1} + 100 (x_{2i-1}^2 + x_{2i}^2 - 1)^2
    x0 = (1.1, 0.1, ..., 1.1, 0.1),    n even

As printed in Aida x_{2i-1} is not squared (perhaps lost in the scan); that form is
unbounded below: on x_{2i-1} = 1 - s^2, x_{2i} = s it is n/2 (1 - s^2).  The first
printed coordinate of x0 is 1; it is read as 1.1, like the others.
Andrei's form has one minimizer, x_{2i-1} about -1.00125, x_{2i} = 0.
Source: Andrei (andrei), Extended Maratos function, c = 100; Aida (aida), Table I, fun2.
"""

import sympy as sp

from adamnx_theory.definitions.elements import SIZE, Argument, Family
from adamnx_theory.definitions.problem import Form, ProblemDefinition
from adamnx_theory.definitions.source import Source

a, b = sp.symbols("a b", real=True)
PAIR = (Argument(a, "neighbour", 0), Argument(b, "neighbour", 1))  # x_{2i-1}, x_{2i}
START = (sp.Rational(11, 10), sp.Rational(1, 10))

element = a + 100 * (a**2 + b**2 - 1) ** 2
printed = a + 100 * (a + b**2 - 1) ** 2

DEFINITION = ProblemDefinition(
    name="maratos",
    title="Extended Maratos",
    form=Form((Family(element, PAIR, first=1, last=SIZE - 1, stride=2),), START),
    source=Source("andrei", "Extended Maratos function"),
    printed=Form((Family(printed, PAIR, first=1, last=SIZE - 1, stride=2),), START),
    printed_source=Source("aida", "Table I, fun2"),
    pairs=True,
    doc="near (-1.00125, 0) in every pair; the only one",
)
