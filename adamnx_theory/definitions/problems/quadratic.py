"""A diagonal quadratic with chosen curvatures.

    f(x) = 1/2 sum_{i=1}^n c_i x_i^2
    x0 = (1, 1, ..., 1)

`curvature` is one number for all coordinates (n is 1 unless given), or a list of n.
The Hessian is diag(c).  Negative numbers and 0 are allowed; then 0 is no minimizer, or
not the only one.  Nothing else is raised beyond what `Problem` raises.
Source: Aida (aida), Section V-A, f(x) = 10 x^2 / 2, here in n coordinates.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import sympy as sp

from adamnx_theory.definitions.elements import INDEX, Argument, Family
from adamnx_theory.definitions.numbers.exact import exact_integer, exact_number
from adamnx_theory.definitions.problem import Problem
from adamnx_theory.definitions.source import Source
from adamnx_theory.errors import BadInput

x = sp.Symbol("x", real=True)
HERE = (Argument(x, "neighbour", 0),)
SOURCE = Source("aida", "Section V-A")


@dataclass(frozen=True)
class QuadraticDefinition:
    """As `ProblemDefinition`, with curvatures besides the dimension."""

    name: str = "quadratic"
    title: str = "Diagonal quadratic"
    source: Source = SOURCE
    n_rule: str = ">= 1"
    default_n: int = 1
    doc: str = "0"

    def bind(self, n: Any = None, as_printed: bool = False, curvature: Any = 10) -> Problem:
        """The quadratic; raises `BadInput` for curvatures that do not fit n.

        There is no other printed form, so `as_printed` changes nothing.
        """
        if isinstance(curvature, str) or not hasattr(curvature, "__len__"):
            size = exact_integer("n", 1 if n is None else n, least=1)
            values = [exact_number("curvature", curvature)] * size
        else:
            size = exact_integer("n", len(curvature) if n is None else n, least=1)
            values = [exact_number("curvature", c) for c in curvature]
        if len(values) != size:
            raise BadInput(f"curvature has {len(values)} values, not n = {size}.")
        return Problem(
            name=self.name,
            title=self.title,
            n=size,
            families=_families(values),
            start=(sp.Integer(1),) * size,
            source=self.source,
            doc=self.doc,
        )


def _families(values: Sequence[sp.Rational]) -> tuple[Family, ...]:
    """One family for each stretch on which the curvature is linear in i."""
    families, start = [], 0
    while start < len(values):
        stop = _stretch(values, start)
        slope = values[start + 1] - values[start] if stop > start + 1 else sp.Integer(0)
        curvature = values[start] + slope * (INDEX - (start + 1))
        if not (slope == 0 and values[start] == 0):
            families.append(Family(curvature * x**2 / 2, HERE, first=start + 1, last=stop))
        start = stop
    return tuple(families)


def _stretch(values: Sequence[sp.Rational], start: int) -> int:
    """The end of the longest arithmetic progression that begins at `start`."""
    stop = min(start + 2, len(values))
    while stop < len(values) and (
        values[stop] - values[stop - 1] == values[start + 1] - values[start]
    ):
        stop += 1
    return stop


DEFINITION = QuadraticDefinition()
