"""The program of an optimizer on a problem, with the numbers that bind it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, cast

import numpy as np
import sympy as sp

from adamnx_theory.definitions.numbers import balls
from adamnx_theory.simulation.codegen.bound import Bound, Floats
from adamnx_theory.simulation.codegen.coordinate import CoordinateMap, coordinate_map
from adamnx_theory.simulation.codegen.local_program import DIRECTION, LocalProgram, Over
from adamnx_theory.simulation.codegen.looks import CENTER, Looks, looked_at
from adamnx_theory.simulation.codegen.program import shared_subexpressions
from adamnx_theory.simulation.gradients import CURVATURE, GRADIENT

if TYPE_CHECKING:
    from adamnx_theory.definitions.optimizer import Optimizer
    from adamnx_theory.definitions.problem import Problem

_SIGMA, _OFFSET, _DISTANCE = sp.symbols("noise_sd objective_constant start_distance", real=True)
_SHIFT, _BASE = sp.symbols("shift start_base", real=True)


@dataclass(frozen=True, eq=False)
class Start:
    """Where trajectories begin, before the optimizer's step after + 1.

    center    the minimizer, shape (n,); distances are measured from it
    distance  how far from it
    direction None for one drawn uniformly for each trajectory, or a vector (n,)
    state     for some of the optimizer's states, by name, values other than the
              definition's: a number or a vector (n,)
    after     the steps taken already: rates and corrections go on from there
    """

    center: Floats
    distance: float = 0.0
    direction: Floats | None = None
    state: Mapping[str, Any] = field(default_factory=dict)
    after: int = 0


def local_run(
    optimizer: Optimizer, problem: Problem, sigma: float, start: Start, steps: int, looks: Looks
) -> Bound:
    """The optimizer on the problem, its gradient with noise of standard deviation sigma.

    With sigma = 0 no noise is drawn.
    """
    one = coordinate_map(optimizer, steps, start.after)
    n = problem.n
    vectors = {} if not problem.shift else {_SHIFT: np.array(problem.shift, dtype=np.float64)}
    vectors[CENTER] = np.asarray(start.center, dtype=np.float64)
    constants = {_OFFSET: balls.rounded(problem.constant), **one.constants}
    if sigma:
        constants[_SIGMA] = sigma
    begin = _begin(optimizer, one, start, vectors, constants)
    names = tuple(variable.name for variable in optimizer.state)
    seen = looked_at(one.state, begin[1:], names, looks, steps)
    taken = [*one.state, *one.tables, *constants, *vectors, GRADIENT, CURVATURE, DIRECTION]
    taken += [symbol for symbol, _, _ in one.reductions]
    taken += [t.symbol for t in (*seen.totals, *seen.tracked)]
    assignments, update = shared_subexpressions([], list(one.update), taken)
    expressions = [*begin, *update, *(e for _, e in assignments), *(r[2] for r in one.reductions)]
    expressions += [t.of for t in seen.totals] + [t.update for t in seen.tracked]
    expressions += [o.of for o in seen.observed]
    if seen.rescaling:
        expressions += [seen.rescaling.when, seen.rescaling.factor, *seen.rescaling.state]
    used: set[sp.Basic] = {_OFFSET, _SIGMA, _SHIFT}
    used |= {s for e in expressions for s in e.free_symbols}
    tables = {s: v for s, v in {**one.tables, **seen.tables}.items() if s in used}
    constants = {s: v for s, v in {**constants, **seen.constants}.items() if s in used}
    vectors = {s: v for s, v in vectors.items() if s in used}
    program = LocalProgram(
        name=f"{optimizer.name} on {problem.name}",
        dimension=n,
        families=problem.families,
        shift=_SHIFT if problem.shift else None,
        offset=_OFFSET,
        state=one.state,
        moved=seen.moved,
        start=begin,
        vectors=tuple(vectors),
        tables=tuple(tables),
        constants=tuple(constants),
        sigma=_SIGMA if sigma else None,
        reductions=tuple(Over(*row) for row in one.reductions),
        assignments=assignments,
        update=update,
        totals=seen.totals,
        tracked=seen.tracked,
        observed=seen.observed,
        rescaling=seen.rescaling,
    )
    return Bound(
        program,
        np.array(list(tables.values()), dtype=np.float64).reshape(len(tables), steps),
        np.array(list(constants.values()), dtype=np.float64),
        np.array([np.broadcast_to(v, n) for v in vectors.values()]).reshape(len(vectors), n),
    )


def _begin(
    optimizer: Optimizer,
    one: CoordinateMap,
    start: Start,
    vectors: dict[sp.Symbol, Floats],
    constants: dict[sp.Symbol, float],
) -> tuple[sp.Expr, ...]:
    """The state before the first step; adds what it needs to vectors and constants."""
    base = np.array(vectors[CENTER], dtype=np.float64)
    x = cast(sp.Expr, _BASE)
    if start.direction is not None:
        direction = np.asarray(start.direction, dtype=np.float64)
        base = base + start.distance * (direction / np.linalg.norm(direction))
    elif start.distance:
        constants[_DISTANCE] = start.distance
        x = _BASE + _DISTANCE * DIRECTION
    vectors[_BASE] = base
    rest: list[sp.Expr] = []
    for variable, initial in zip(optimizer.state, one.initial, strict=True):
        if variable.name in start.state:
            symbol = sp.Symbol(f"start_{variable.name}", real=True)
            given = np.asarray(start.state[variable.name], dtype=np.float64)
            vectors[symbol] = np.broadcast_to(given, base.shape)
            rest.append(symbol)
        else:
            rest.append(initial)
    return (x, *rest)
