"""The NumPy printer for many coordinates: functions on arrays (dimension, trajectories).

The gradient and the value of f are the problem's own, `definitions.minimizers.objective`; what is
printed here is one coordinate's update and what is looked at.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache
from types import SimpleNamespace
from typing import Any

import numpy as np
import sympy as sp

from adamnx_theory.simulation.codegen.local_program import (
    DIRECTION,
    OBJECTIVE,
    SCALE,
    SLOPE,
    SLOPES,
    LocalProgram,
)
from adamnx_theory.simulation.codegen.numpy import NumpyPrinter
from adamnx_theory.simulation.gradients import CURVATURE, GRADIENT

Floats = np.ndarray[Any, np.dtype[np.float64]]

OVER: dict[str, Callable[[Floats], Floats]] = {
    "mean": lambda a: np.mean(a, axis=0),
    "sum": lambda a: np.sum(a, axis=0),
    "max": lambda a: np.max(a, axis=0),
    "norm": lambda a: np.sqrt(np.sum(a * a, axis=0)),
}


def source(program: LocalProgram) -> str:
    """The text of `start`, `reduced`, `move`, `totals`, `track`, `observe`, `factor`, `rescale`.

    Each takes the values of groups of symbols, in the program's order, and returns a
    tuple.
    """
    p = program
    fixed = {"vectors": p.vectors, "constants": p.constants}
    totals, tracked = [t.symbol for t in p.totals], [t.symbol for t in p.tracked]
    old = {"state": p.state, "gradient": (GRADIENT, CURVATURE), "tables": p.tables, **fixed}
    return "\n".join([
        _function("start", {"direction": (DIRECTION,), **fixed}, (), p.start),
        _function("reduced", old, (), [r.of for r in p.reductions]),
        _function(
            "move", {**old, "over": [r.symbol for r in p.reductions]}, p.assignments, p.update
        ),
        _function(
            "totals", {"state": p.state, "moved": p.moved, "slope": (SLOPE,), **fixed}, (),
            [t.of for t in p.totals],
        ),
        _function(
            "track",
            {"tracked": tracked, "totals": totals, "tables": p.tables, "constants": p.constants},
            (), [t.update for t in p.tracked],
        ),
        _function(
            "observe",
            {"tracked": tracked, "totals": totals, "late": (OBJECTIVE, SLOPES),
             "constants": p.constants},
            (), [o.of for o in p.observed],
        ),
        _function(
            "factor", {"tracked": tracked, "totals": totals, "constants": p.constants}, (),
            [p.rescaling.factor] if p.rescaling else [],
        ),
        _function(
            "rescale", {"state": p.state, "factor": (SCALE,), **fixed}, (),
            p.rescaling.state if p.rescaling else [],
        ),
    ])


def _function(
    name: str,
    groups: dict[str, Sequence[sp.Symbol]],
    assignments: Iterable[tuple[sp.Symbol, sp.Expr]],
    results: Sequence[sp.Expr],
) -> str:
    show = NumpyPrinter().text
    lines = [f"def {name}({', '.join(groups)}):"]
    for group, symbols in groups.items():
        lines += [f"    {symbol} = {group}[{i}]" for i, symbol in enumerate(symbols)]
    lines += [f"    {symbol} = {show(e)}" for symbol, e in assignments]
    lines.append(f"    return ({' '.join(show(e) + ',' for e in results)})")
    return "\n".join([*lines, "", ""])


@lru_cache(maxsize=64)
def compiled(program: LocalProgram) -> SimpleNamespace:
    """The functions of `source`."""
    names: dict[str, Any] = {"np": np}
    exec(source(program), names)  # text made above from a checked program
    return SimpleNamespace(**{k: v for k, v in names.items() if k not in ("np", "__builtins__")})
