"""Optimizers of a matrix: the one-step map written once, as SymPy matrix expressions.

Their entries do not move on their own, so the map is one of whole matrices: X and its
gradient G of shape (rows, columns), and a state whose shapes are given in these two.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, ClassVar

import sympy as sp

from adamnx_theory.definitions import matrix_reference
from adamnx_theory.definitions.frozen import FrozenMap
from adamnx_theory.definitions.numbers.arithmetic import Floats
from adamnx_theory.definitions.parameter import (
    Parameter,
    Parametrised,
    Values,
    check_parameters,
    checked_values,
)
from adamnx_theory.definitions.schedule import STEP
from adamnx_theory.definitions.source import Source
from adamnx_theory.errors import BadInput

#: The shape, and the matrix and its gradient at the current point.
ROWS = sp.Symbol("rows", integer=True, positive=True)
COLUMNS = sp.Symbol("columns", integer=True, positive=True)
X = sp.MatrixSymbol("X", ROWS, COLUMNS)
G = sp.MatrixSymbol("G", ROWS, COLUMNS)

#: A matrix expression or a number, and the symbol that stands for it.
Expression = Any
Step = tuple[Any, Expression]


def square_norm(a: Expression) -> Expression:
    """The sum of the squares of a matrix's entries."""
    return sp.Trace(a * a.T)


@dataclass(frozen=True)
class MatrixState:
    """What an optimizer remembers, with its shape; 0 before step 1."""

    symbol: sp.MatrixSymbol

    @property
    def name(self) -> str:
        return str(self.symbol)

    @property
    def initial(self) -> sp.Expr:
        """The value of every entry before step 1."""
        return sp.S.Zero

    def to_dict(self) -> dict[str, Any]:
        return {"name": self.name, "shape": [str(n) for n in self.symbol.shape], "initial": "0"}


@dataclass(frozen=True)
class MatrixOptimizer(Parametrised):
    """The map (X, G, state, t) -> (X', state') of one matrix, t = 1, 2, ...

    name, title   how it is called, and in words
    parameters    names, symbols, domains, defaults
    state         matrices in shapes of ROWS and COLUMNS, 0 before step 1
    steps         (symbol, expression) in order: what is computed on the way, each in X, G,
                  the old state, t, parameters, ROWS, COLUMNS and the symbols before it
    update        for X and every state symbol its new value, in all of these
    source        citation key and place
    doc           what the paper prints, in a line
    values        exact values given to parameters; the others have their defaults

    Raises `BadInput` when built from parts that do not fit together, as `Optimizer`.
    """

    kind: ClassVar[str] = "optimizer"

    name: str
    title: str
    parameters: tuple[Parameter, ...]
    state: tuple[MatrixState, ...]
    steps: tuple[Step, ...]
    update: Mapping[Any, Expression]
    source: Source
    doc: str = ""
    values: Values = field(default_factory=Values)

    def __post_init__(self) -> None:
        object.__setattr__(self, "update", FrozenMap(dict(self.update)))
        object.__setattr__(self, "values", checked_values(self.owner, self.parameters, self.values))
        owner = self.owner
        check_parameters(owner, self.parameters)
        if not self.name or not self.title or not isinstance(self.source, Source):
            raise BadInput(f"{owner} needs a name, a title and a source.")
        if set(self.update) != {X, *self.state_symbols}:
            raise BadInput(f"{owner} does not update X and its state, and nothing else.")
        known = {X, G, STEP, ROWS, COLUMNS, *self.state_symbols}
        known |= {p.symbol for p in self.parameters}
        used: set[Any] = set()
        for symbol, e in (*self.steps, *self.update.items()):
            if e.has(sp.Float):
                raise BadInput(f"{owner}: write constants as exact rationals.")
            for stranger in sorted(e.free_symbols - known, key=str):
                raise BadInput(f"{owner}: the symbol {stranger} is not declared.")
            if getattr(symbol, "shape", ()) != getattr(e, "shape", ()):
                raise BadInput(f"{owner}: {symbol} and its value differ in shape.")
            used |= e.free_symbols
            known.add(symbol)
        for p in self.parameters:
            if p.symbol not in used:
                raise BadInput(f"{owner}: {p.name} is declared but does not occur.")

    @property
    def state_symbols(self) -> tuple[sp.MatrixSymbol, ...]:
        return tuple(s.symbol for s in self.state)

    def run(
        self, gradients: Floats | Callable[[Floats], Floats], x0: Any, steps: int | None = None
    ) -> Floats:
        """The trajectory, float64 of shape (steps + 1, rows, columns); row 0 is x0.

        gradients   array (steps, rows, columns), or a function of the current matrix, and
                    then `steps` says how many
        x0          start, shape (rows, columns)

        Raises `BadInput` for wrong shapes and values that are not finite numbers.
        """
        return matrix_reference.run(self, gradients, x0, steps)

    def to_dict(self) -> dict[str, Any]:
        """Everything as JSON types; numbers that must stay exact are strings."""
        return {
            "name": self.name,
            "title": self.title,
            "doc": self.doc,
            "parameters": [p.to_dict() for p in self.parameters],
            "values": {p.name: str(self.value(p.name)) for p in self.parameters},
            "state": [s.to_dict() for s in self.state],
            "steps": {str(symbol): str(e) for symbol, e in self.steps},
            "update": {str(symbol): str(e) for symbol, e in self.update.items()},
            "source": self.source.to_dict(),
        }
