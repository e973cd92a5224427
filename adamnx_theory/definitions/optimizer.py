"""Optimizers: the one-step map of a single coordinate, written down once."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, ClassVar, cast

import sympy as sp

from adamnx_theory.definitions import reference
from adamnx_theory.definitions.frozen import FrozenMap
from adamnx_theory.definitions.numbers.exact import as_expression, exact_number, substituted
from adamnx_theory.definitions.parameter import (
    Parameter,
    Parametrised,
    Values,
    check_parameters,
    checked_values,
)
from adamnx_theory.definitions.reference import Floats, StepFunction
from adamnx_theory.definitions.schedule import STEP
from adamnx_theory.definitions.source import Source
from adamnx_theory.definitions.staging import Staged, exponents, specialised, stage
from adamnx_theory.errors import BadInput, UnknownName

#: The coordinate, its gradient at the current point, and the two usual moments.
X = sp.Symbol("x", real=True)
G = sp.Symbol("g", real=True)
M = sp.Symbol("m", real=True)
V = sp.Symbol("v", nonnegative=True)
#: The Hessian's diagonal at the current point, for methods that take it.
CURVATURE = sp.Symbol("curvature", real=True)



def elementwise(given: Any, what: str) -> Optimizer:
    """`given` if its coordinates move one by one; raises `BadInput` for an optimizer of matrices.

    `what` is who asks, for the message.
    """
    if isinstance(given, Optimizer):
        return given
    if not hasattr(given, "bind"):
        raise BadInput(f"{what} takes an Optimizer, as at.optimizer(...) gives it, not {given!r}.")
    raise BadInput(
        f"optimizer {given.name} moves whole matrices, not coordinate by coordinate, so {what}"
        " does not take it."
    )


STATISTICS = ("mean", "sum", "max", "norm")
_ZERO = cast(sp.Rational, sp.Integer(0))


@dataclass(frozen=True)
class StateVariable:
    """What an optimizer remembers of one coordinate, and its value before step 1."""

    symbol: sp.Symbol
    initial: sp.Rational = _ZERO

    def __post_init__(self) -> None:
        object.__setattr__(self, "initial", exact_number(str(self.symbol), self.initial))

    @property
    def name(self) -> str:
        return str(self.symbol)

    def to_dict(self) -> dict[str, Any]:
        return {"name": self.name, "initial": str(self.initial)}


@dataclass(frozen=True)
class Reduction:
    """One number taken over all coordinates before they move.

    `symbol` stands for it in the update; `statistic` is "mean", "sum", "max" or
    "norm" (Euclidean); `of` is an expression of one coordinate's x, g, state
    before the step, t and the parameters.
    """

    symbol: sp.Symbol
    statistic: str
    of: sp.Expr

    def __post_init__(self) -> None:
        if self.statistic not in STATISTICS:
            raise UnknownName("statistic", self.statistic, STATISTICS)
        object.__setattr__(self, "of", as_expression(f"reduction {self.symbol}", self.of))

    def to_dict(self) -> dict[str, Any]:
        return {"name": str(self.symbol), "statistic": self.statistic, "of": str(self.of)}


@dataclass(frozen=True)
class Optimizer(Parametrised):
    """The map (x, g, state, t) -> (x', state') of one coordinate, t = 1, 2, ...

    With `curvature` the map also takes the Hessian's diagonal.

    name, title   how it is called, and in words
    parameters    names, symbols, domains, defaults
    state         the state variables in the literature's order, with initial values
    update        for `x` and every state symbol, its new value as an expression in
                  the old x, g, state, t, parameters and reductions
    source        citation key and place
    reductions    numbers taken over all coordinates; often none
    doc           what the paper prints, in a line
    curvature     the symbol of the Hessian's diagonal, for methods that take it
    values        exact values given to parameters; the others have their defaults

    Raises `BadInput` when built from parts that do not fit together: an undeclared
    symbol, a state that is not updated, a parameter that does not occur, a float in
    an expression, values outside their domain, no source.
    """

    kind: ClassVar[str] = "optimizer"

    name: str
    title: str
    parameters: tuple[Parameter, ...]
    state: tuple[StateVariable, ...]
    update: Mapping[sp.Symbol, sp.Expr]
    source: Source
    reductions: tuple[Reduction, ...] = ()
    doc: str = ""
    x: sp.Symbol = X
    g: sp.Symbol = G
    t: sp.Symbol = STEP
    curvature: sp.Symbol | None = None
    values: Values = field(default_factory=Values)

    def __post_init__(self) -> None:
        for name in ("parameters", "state", "reductions"):
            object.__setattr__(self, name, tuple(getattr(self, name)))
        update = {
            symbol: as_expression(self.owner, new)
            for symbol, new in dict(self.update).items()
        }
        object.__setattr__(self, "update", FrozenMap(update))
        object.__setattr__(self, "values", checked_values(self.owner, self.parameters, self.values))
        if not self.name or not self.title:
            raise BadInput("an optimizer needs a name and a title.")
        if not isinstance(self.source, Source):
            raise BadInput(f"optimizer {self.name} has no source.")
        self._check_symbols()

    def _check_symbols(self) -> None:
        owner = self.owner
        check_parameters(owner, self.parameters)
        parameters = {p.symbol for p in self.parameters}
        state = set(self.state_symbols)
        given = {self.t, *self.inputs}
        coordinate = given | state | parameters
        reductions = {r.symbol for r in self.reductions}
        declared = 1 + len(self.inputs) + len(self.state + self.parameters) + len(self.reductions)
        if len(coordinate) + len(reductions) < declared:
            raise BadInput(f"{owner} declares a symbol twice.")
        for symbol in (self.x, *self.state_symbols):
            if symbol not in self.update:
                raise BadInput(f"{owner}: {symbol} is not updated.")
        for symbol in self.update:
            if symbol != self.x and symbol not in state:
                raise BadInput(f"{owner}: {symbol} is updated but is no state variable.")
        for reduction in self.reductions:
            self._check_expression(reduction.of, coordinate)
        for new in self.update.values():
            self._check_expression(new, coordinate | reductions)
        used: set[sp.Basic] = set()
        for e in (*self.update.values(), *(r.of for r in self.reductions)):
            used |= e.free_symbols
        for symbol in sorted((parameters | reductions | set(self.inputs[2:])) - used, key=str):
            raise BadInput(f"{owner}: {symbol} is declared but does not occur.")

    def _check_expression(self, e: sp.Expr, declared: set[sp.Symbol]) -> None:
        if e.has(sp.Float):
            raise BadInput(f"optimizer {self.name}: write constants as exact rationals.")
        for symbol in sorted(e.free_symbols - declared, key=str):
            raise BadInput(f"optimizer {self.name}: the symbol {symbol} is not declared.")

    @property
    def inputs(self) -> tuple[sp.Symbol, ...]:
        """x, g, and the curvature where the method takes it."""
        return (self.x, self.g, *(() if self.curvature is None else (self.curvature,)))

    def refuse_curvature(self, what: str) -> None:
        """Raise `BadInput` if the method takes the Hessian's diagonal, which `what` has not."""
        if self.curvature is not None:
            raise BadInput(
                f"optimizer {self.name} takes the Hessian's diagonal, which {what} does not have."
            )

    @property
    def state_symbols(self) -> tuple[sp.Symbol, ...]:
        return tuple(s.symbol for s in self.state)

    @cached_property
    def bound(self) -> dict[sp.Symbol, sp.Expr]:
        """`update` with exact rational parameter values."""
        return {s: substituted(e, self.parameter_values) for s, e in self.update.items()}

    @cached_property
    def specialised(self) -> tuple[sp.Expr, ...]:
        """What a step computes: x', then the new state, then what the reductions are of.

        Parameters in exponents of the coordinate have their exact values, so that
        powers are products and roots; the others are symbols.
        """
        exact = self.parameter_values
        values = {symbol: exact[symbol] for symbol in self.exponents}
        return tuple(specialised(e, values) for e in self._expressions)

    @cached_property
    def exponents(self) -> frozenset[sp.Symbol]:
        """The parameters that occur in an exponent of the coordinate (Aida's p and q)."""
        return exponents(self._expressions, self.t, frozenset(p.symbol for p in self.parameters))

    @property
    def _expressions(self) -> list[sp.Expr]:
        new = [self.update[self.x], *(self.update[s] for s in self.state_symbols)]
        return [*new, *(r.of for r in self.reductions)]

    @cached_property
    def staged(self) -> Staged:
        """`specialised` with what depends on t and parameters alone pulled out."""
        return stage(
            self.specialised,
            self.t,
            frozenset(p.symbol for p in self.parameters),
            taken=frozenset({*self.inputs, *self.state_symbols}),
        )

    @property
    def coefficients(self) -> dict[sp.Symbol, sp.Expr]:
        """The time-only coefficients: new symbol -> expression in t and parameters.

        They are the maximal subexpressions of `specialised` that contain t and
        otherwise only parameters.
        """
        return dict(self.staged.coefficients)

    def coefficient_table(self, steps: int) -> dict[str, Floats]:
        """Each coefficient at t = 1, ..., steps, correctly rounded: name -> (steps,)."""
        return reference.coefficient_table(self, steps)

    def step_function(self) -> StepFunction:
        """One step on NumPy arrays: `step(x, g, state, t) -> (x', state')`.

        x, g and each state are float64 of the same shape; `state` is a tuple in
        the order of `self.state`; all results are new arrays.  Methods that take the
        Hessian's diagonal need it as `curvature`.
        """
        return StepFunction(self)

    def run(
        self,
        gradients: Floats | Callable[[Floats], Floats],
        x0: Any,
        steps: int | None = None,
        curvature: Floats | Callable[[Floats], Floats] | None = None,
    ) -> Floats:
        """The trajectory, float64 of shape (steps + 1, n); row 0 is x0.

        gradients   array (steps, n), row k the gradient used at t = k + 1; or a
                    function of the current point (n,) that returns (n,), and then
                    `steps` says how many
        x0          start, shape (n,) (or a number, for n = 1)
        curvature   the Hessian's diagonal, given like the gradients, for methods that
                    take it and for no others

        Raises `BadInput` for wrong shapes, values that are not finite numbers at
        the start, and a missing, negative or fractional count of steps.
        """
        return reference.run(self, gradients, x0, steps, curvature)

    def to_dict(self) -> dict[str, Any]:
        """Everything as JSON types; numbers that must stay exact are strings."""
        return {
            "name": self.name,
            "title": self.title,
            "doc": self.doc,
            "parameters": [p.to_dict() for p in self.parameters],
            "values": {p.name: str(self.value(p.name)) for p in self.parameters},
            "state": [s.to_dict() for s in self.state],
            "reductions": [r.to_dict() for r in self.reductions],
            "curvature": None if self.curvature is None else str(self.curvature),
            "update": {str(symbol): str(new) for symbol, new in self.update.items()},
            "coefficients": {str(s): str(e) for s, e in self.coefficients.items()},
            "source": self.source.to_dict(),
        }
