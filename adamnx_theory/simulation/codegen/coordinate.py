"""One coordinate under an optimizer as kernel data: expressions, tables, constants."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
import sympy as sp

from adamnx_theory.definitions.numbers import balls
from adamnx_theory.definitions.numbers.exact import substituted
from adamnx_theory.definitions.optimizer import elementwise
from adamnx_theory.simulation.codegen.program import renamed
from adamnx_theory.simulation.gradients import CURVATURE, GRADIENT

if TYPE_CHECKING:
    from adamnx_theory.definitions.optimizer import Optimizer

Floats = np.ndarray[Any, np.dtype[np.float64]]


@dataclass(frozen=True, eq=False)
class CoordinateMap:
    """(x, state, GRADIENT) -> (x', state') with the optimizer's values put in.

    state       x and the optimizer's state symbols, under names of their own
    initial     the values before step 1, without that of x
    update      their new values, in these, GRADIENT, tables, constants, reductions
    reductions  (symbol, statistic, expression of one coordinate)
    tables      one value per step
    constants   one value per run
    """

    state: tuple[sp.Symbol, ...]
    initial: tuple[sp.Rational, ...]
    update: tuple[sp.Expr, ...]
    reductions: tuple[tuple[sp.Symbol, str, sp.Expr], ...]
    tables: dict[sp.Symbol, Floats]
    constants: dict[sp.Symbol, float]


def coordinate_map(optimizer: Optimizer, steps: int, after: int = 0) -> CoordinateMap:
    """The map for the optimizer's steps after + 1, ..., after + steps."""
    optimizer = elementwise(optimizer, "a simulation of coordinates")
    exact, staged = optimizer.parameter_values, optimizer.staged
    tables = {
        s: balls.rounded_table(substituted(e, exact), optimizer.t, after + 1, steps)
        for s, e in staged.coefficients
    }
    constants = {s: balls.rounded(value) for s, value in exact.items()}
    constants |= {s: balls.rounded(substituted(e, exact)) for s, e in staged.constants}
    state = (optimizer.x, *optimizer.state_symbols)
    own = {s: sp.Symbol(f"opt_{s}", real=True) for s in (*tables, *constants)}
    own |= {s: sp.Symbol(f"state_{s}", real=True) for s in state}
    own |= {r.symbol: sp.Symbol(f"over_{r.symbol}", real=True) for r in optimizer.reductions}
    own[optimizer.g] = GRADIENT
    if optimizer.curvature is not None:
        own[optimizer.curvature] = CURVATURE
    expressions = [renamed(e, own) for e in staged.expressions]
    reduced = zip(optimizer.reductions, expressions[len(state) :], strict=True)
    return CoordinateMap(
        state=tuple(own[s] for s in state),
        initial=tuple(s.initial for s in optimizer.state),
        update=tuple(expressions[: len(state)]),
        reductions=tuple((own[r.symbol], r.statistic, of) for r, of in reduced),
        tables={own[s]: values for s, values in tables.items()},
        constants={own[s]: value for s, value in constants.items()},
    )
