"""Schedules: a number for every step t, written down as one expression."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, ClassVar

import sympy as sp

from adamnx_theory.definitions.numbers import balls
from adamnx_theory.definitions.numbers.arithmetic import Floats
from adamnx_theory.definitions.numbers.exact import as_expression, exact_integer, substituted
from adamnx_theory.definitions.parameter import (
    Parameter,
    Parametrised,
    Values,
    check_parameters,
    checked_values,
)
from adamnx_theory.definitions.source import Source
from adamnx_theory.errors import BadInput

#: The step of a schedule that starts at t = 1, as every decay rate here does.
STEP = sp.Symbol("t", integer=True, positive=True)


@dataclass(frozen=True)
class Schedule(Parametrised):
    """A rate or step size as a function of the step t.

    name, title   how it is called, and in words
    expression    a SymPy expression in `t` and the parameters' symbols, no floats
    t             the integer symbol of the step
    parameters    names, symbols, domains, defaults
    source        citation key and place
    first         the smallest t the definition speaks of (0 or 1)
    quantity      "decay rate", "learning rate" or "step size"
    domain_notes  what a reader should know about where it holds
    values        exact values given to parameters; the others have their defaults

    Raises `BadInput` when built from parts that do not fit together: a free
    symbol that is not declared, a parameter that does not occur, a float in the
    expression, values outside their domain, no source.
    """

    kind: ClassVar[str] = "schedule"

    name: str
    title: str
    expression: sp.Expr
    t: sp.Symbol
    parameters: tuple[Parameter, ...]
    source: Source
    first: int = 1
    quantity: str = "decay rate"
    domain_notes: str = ""
    values: Values = field(default_factory=Values)

    def __post_init__(self) -> None:
        expression = as_expression(self.owner, self.expression)
        object.__setattr__(self, "expression", expression)
        object.__setattr__(self, "parameters", tuple(self.parameters))
        object.__setattr__(self, "values", checked_values(self.owner, self.parameters, self.values))
        if not self.name or not self.title:
            raise BadInput("a schedule needs a name and a title.")
        if not isinstance(self.source, Source):
            raise BadInput(f"schedule {self.name} has no source.")
        if not self.t.is_integer:
            raise BadInput(f"schedule {self.name}: the step {self.t} is not an integer symbol.")
        if self.first not in (0, 1):
            raise BadInput(f"schedule {self.name} starts at {self.first}, not at 0 or 1.")
        self._check_symbols()

    def _check_symbols(self) -> None:
        check_parameters(self.owner, self.parameters)
        if self.expression.has(sp.Float):
            raise BadInput(f"schedule {self.name}: write constants as exact rationals.")
        declared = {p.symbol for p in self.parameters}
        free = self.expression.free_symbols
        for symbol in sorted(free - declared - {self.t}, key=str):
            raise BadInput(f"schedule {self.name}: the symbol {symbol} is not declared.")
        for symbol in sorted(declared - free, key=str):
            raise BadInput(f"schedule {self.name}: the parameter {symbol} does not occur.")

    @cached_property
    def bound(self) -> sp.Expr:
        """The expression in t alone, with exact rational parameter values."""
        return substituted(self.expression, self.parameter_values)

    def at(self, t: int) -> float:
        """The value at step t, correctly rounded to float64.

        Raises `BadInput` when t is not an integer or lies before `first`.
        """
        return balls.rounded(self.bound, self.t, exact_integer("t", t, least=self.first))

    def table(self, steps: int) -> Floats:
        """float64 array of shape (steps,): the values at t = 1, ..., steps.

        Each is the exact real value rounded to nearest, ties to even.  Raises
        `BadInput` when `steps` is negative or not an integer.
        """
        return balls.rounded_table(self.bound, self.t, 1, exact_integer("steps", steps, least=0))

    def to_dict(self) -> dict[str, Any]:
        """Everything as JSON types; numbers that must stay exact are strings."""
        return {
            "name": self.name,
            "title": self.title,
            "quantity": self.quantity,
            "expression": str(self.expression),
            "bound": str(self.bound),
            "t": str(self.t),
            "first": self.first,
            "parameters": [p.to_dict() for p in self.parameters],
            "values": {p.name: str(self.value(p.name)) for p in self.parameters},
            "domain_notes": self.domain_notes,
            "source": self.source.to_dict(),
        }
