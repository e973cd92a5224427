"""A first look at a candidate: a few steps in plain float64, without compiling anything.

It rules out most candidates of a search in a millisecond each; what passes is compared
exactly.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import reduce
from typing import Any, cast

import numpy as np
import sympy as sp

from adamnx_theory.conformance.record import Record
from adamnx_theory.conformance.tolerance import STATISTICS
from adamnx_theory.definitions.optimizer import Optimizer

STEPS = 4
#: Far above rounding, far below what a difference of methods does to a step.
CLOSE = 1e-6

_FUNCTIONS: dict[type, Callable[..., Any]] = {
    sp.Add: lambda *a: reduce(np.add, a),
    sp.Mul: lambda *a: reduce(np.multiply, a),
    sp.Pow: np.power,
    sp.Abs: np.abs,
    sp.sign: np.sign,
    sp.log: np.log,
    sp.exp: np.exp,
    sp.Max: lambda *a: reduce(np.maximum, a),
    sp.Min: lambda *a: reduce(np.minimum, a),
    sp.Gt: np.greater,
    sp.Ge: np.greater_equal,
    sp.Lt: np.less,
    sp.Le: np.less_equal,
    sp.Eq: np.equal,
    sp.Ne: np.not_equal,
}


class Glance:
    """The first steps of every recorded run."""

    def __init__(self, records: Sequence[Record]) -> None:
        self._paths = np.array([r.path[: STEPS + 1] for r in records])
        self._gradients = np.array([r.sequence.gradients[:STEPS] for r in records])

    def plausible(self, candidate: Optimizer) -> bool:
        """False only if some x is off by a millionth of the step that led to it."""
        paths, shape = self._paths, self._paths[:, 0].shape
        x, states = paths[:, 0], [np.full(shape, float(s.initial)) for s in candidate.state]
        fixed = {s: np.float64(v) for s, v in candidate.parameter_values.items()}
        with np.errstate(all="ignore"):
            for t in range(1, paths.shape[1]):
                known: dict[sp.Basic, Any] = {**fixed, candidate.t: np.float64(t)}
                known |= {candidate.x: x, candidate.g: self._gradients[:, t - 1]}
                known |= dict(zip(candidate.state_symbols, states, strict=True))
                try:
                    moved, states = _advanced(candidate, known, shape)
                except KeyError:  # a function that is not in the table
                    return True
                size = np.abs(paths[:, t] - x) + np.abs(moved - x)
                room = CLOSE * size + 1e-12 * np.abs(paths[:, t]) + 1e-300
                if not (np.abs(moved - paths[:, t]) <= room).all():
                    return False
                x = moved
        return True


def _advanced(candidate: Optimizer, known: dict[sp.Basic, Any], shape: Any) -> tuple[Any, Any]:
    reduced = {
        r.symbol: STATISTICS[r.statistic](np.broadcast_to(_value(r.of, known), shape))
        for r in candidate.reductions
    }
    known |= reduced
    moved = _value(candidate.update[candidate.x], known)
    return moved, [_value(candidate.update[s], known) for s in candidate.state_symbols]


def _value(e: sp.Basic, known: dict[sp.Basic, Any]) -> Any:
    """`e` at the known symbols; every subexpression is worked out once."""
    if e not in known:
        if e.is_Number:
            known[e] = np.float64(float(cast(sp.Expr, e)))
        elif isinstance(e, sp.Piecewise):
            known[e] = _case(e, known)
        else:
            known[e] = _FUNCTIONS[e.func](*(_value(a, known) for a in e.args))
    return known[e]


def _case(e: sp.Piecewise, known: dict[sp.Basic, Any]) -> Any:
    """The first case whose condition holds; nan where none does."""
    out: Any = np.float64(np.nan)
    for case, condition in reversed([pair.args for pair in e.args]):
        value = _value(case, known)
        out = value if condition == True else np.where(  # noqa: E712
            _value(condition, known), value, out)
    return out
