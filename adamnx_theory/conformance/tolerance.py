"""How far rounding to float64 may carry an implementation from the exact trajectory.

The step is s' = F(s, g, parameters, t), s = (x, state).  A float64 program computes
F at inputs that are off by u = 2^-53 relatively (a stored 0.999 is not 999/1000, and
1 - 0.999 inherits that), and rounds what it stores.  To first order the error grows by

    e'_i = sum_j |dF_i/ds_j| (e_j + u |s_j|) + sum_k |dF_i/dp_k| u |p_k| + u |s'_i|,

k over the parameters, the gradient, the powers beta^t (which are rounded apart from beta:
a 1 - beta^t of 0.002 is off by 500 u) and every sum inside F (a weight b near 1 leaves a
1 - b that is off by much more than u), e = 0 at the start.  The derivatives' sizes are
differences of F, so kinks (a sign, a maximum) need no case of their own.  An update of
some ten operations, in whatever order and however the constants are prepared, stays
within a small multiple of e.  FACTOR is that multiple.  The bound follows the method's
own conditioning: it is a few u for a momentum, and 1000 u in the first steps of a
second moment with beta2 = 0.999, where everybody's 1 - 0.999 is off by that much.

Weights come in pairs a and 1 - a, and a program may compute either and take the other
from it, so the one is as uncertain as the other's rounding, whichever the definition
starts from.  Two more sources of error say so:

    u |1 - c|   in every c of whose 1 - c the definition makes use
    u |1 - s|   in every state s that stays 1 once it is 1: then 1 - s is a product that a
                program may keep instead (Adai's 1 - b_1 ... b_t)
"""

from __future__ import annotations

from typing import Any

import numpy as np
import sympy as sp

from adamnx_theory.conformance.exact import Trajectory
from adamnx_theory.definitions.numbers.arithmetic import Floats
from adamnx_theory.definitions.numbers.exact import substituted
from adamnx_theory.definitions.optimizer import Optimizer

U = 2.0**-53
FACTOR = 8
#: The relative size of the differences; small against 1, large against rounding.
H = 2.0**-26
#: Underflow is absolute.
TINY = 2.0**-1000

STATISTICS = {
    "mean": lambda a: np.mean(a, axis=-1, keepdims=True),
    "sum": lambda a: np.sum(a, axis=-1, keepdims=True),
    "max": lambda a: np.max(a, axis=-1, keepdims=True),
    "norm": lambda a: np.sqrt(np.sum(a * a, axis=-1, keepdims=True)),
}


def tolerances(optimizer: Optimizer, gradients: Floats, exact: Trajectory) -> Trajectory:
    """The allowed deviation of x and of every state variable, at each step."""
    step = PlainStep(optimizer)
    values = [exact.path, *exact.states.values()]
    errors = [np.zeros_like(v) for v in values]
    for t in range(1, len(exact.path)):
        before = [v[t - 1] for v in values]
        grown = step.errors(before, [e[t - 1] for e in errors], gradients[t - 1], t)
        for e, new in zip(errors, grown, strict=True):
            e[t] = new
    allowed = [FACTOR * e + TINY for e in errors]
    return Trajectory(allowed[0], dict(zip(exact.states, allowed[1:], strict=True)))


class PlainStep:
    """F in plain float64, with parameters as arguments."""

    def __init__(self, optimizer: Optimizer) -> None:
        self.optimizer = optimizer
        symbols = [p.symbol for p in optimizer.parameters]
        self.parameters = [float(optimizer.parameter_values[s]) for s in symbols]
        new = [optimizer.update[s] for s in (optimizer.x, *optimizer.state_symbols)]
        of = [r.of for r in optimizer.reductions]
        # What 1 - s the program may keep, per value; x is no weight.
        self.complements = (False, *(_stays_one(optimizer, s) for s in optimizer.state_symbols))
        # The relative errors of powers, sums and complements, 0 unless one is pushed.
        self.rounding: dict[Any, sp.Dummy] = {}
        self._taken_from_one = _taken_from_one([*new, *of]) - {optimizer.t}
        new, of = [[self._rounded(e) for e in part] for part in (new, of)]
        known = (
            optimizer.x, *optimizer.state_symbols, optimizer.g, *symbols,
            *self.rounding.values(), optimizer.t,
        )  # fmt: skip
        reductions = tuple(r.symbol for r in optimizer.reductions)
        self._update = _compiled((*known, *reductions), new)
        self._summands = _compiled(known, of)

    def _rounded(self, e: Any) -> Any:
        """`e` with each power and sum in it times 1 + its relative error.

        What is taken from 1 somewhere has the error of that difference, too.
        """
        inner = e.func(*(self._rounded(a) for a in e.args)) if e.args else e
        if e.is_Add or (e.is_Pow and _timed(e, self.optimizer)):
            inner *= 1 + self._error("relative", e)
        if e in self._taken_from_one:
            inner += (1 - inner) * self._error("complement", e)
        return inner

    def _error(self, kind: str, e: sp.Basic) -> sp.Dummy:
        return self.rounding.setdefault((kind, e), sp.Dummy("d"))

    def inputs(self, before: list[Floats], g: Floats) -> list[Any]:
        """What `at` takes: x and the state before the step, g, parameters, no errors."""
        return [*before, g, *self.parameters, *(0.0 for _ in self.rounding)]

    def at(self, known: list[Any], t: int, shape: Any) -> list[Floats]:
        """x and the state after step t."""
        reduced = [
            STATISTICS[r.statistic](np.broadcast_to(of, shape))
            for r, of in zip(self.optimizer.reductions, self._summands(*known, t), strict=True)
        ]
        return [np.broadcast_to(v, shape) for v in self._update(*known, t, *reduced)]

    def errors(
        self, before: list[Floats], errors: list[Floats], g: Floats, t: int
    ) -> list[Floats]:
        """The errors after step t from those before it."""
        known = self.inputs(before, g)
        first = len(known) - len(self.rounding)
        inherited = [*errors, *(U if j >= first else 0.0 for j in range(len(before), len(known)))]
        with np.errstate(all="ignore"):
            here = self.at(known, t, g.shape)
            total = [
                U * np.maximum(np.abs(v), np.abs(1 - v)) if complement else U * np.abs(v)
                for v, complement in zip(here, self.complements, strict=True)
            ]
            for j, (value, error) in enumerate(zip(known, inherited, strict=True)):
                push = (H / U) * (U * np.abs(value) + error)
                if not np.any(push):
                    continue
                there = self.at([*known[:j], value + push, *known[j + 1 :]], t, g.shape)
                for i, (a, b) in enumerate(zip(here, there, strict=True)):
                    total[i] = total[i] + (U / H) * np.abs(b - a)
        return total


def _timed(power: sp.Pow, optimizer: Optimizer) -> bool:
    """Whether this is a parameter to a power that grows with t."""
    base, exponent = power.args
    parameters = {p.symbol for p in optimizer.parameters}
    return optimizer.t in exponent.free_symbols and base.free_symbols <= parameters


def _taken_from_one(expressions: list[sp.Expr]) -> set[sp.Expr]:
    """Every c for which 1 - c or c - 1 occurs."""
    found: set[Any] = set()
    for difference in {a for e in expressions for a in e.atoms(sp.Add)}:
        for sign in (1, -1):
            if sign in difference.args and len(difference.args) == 2:
                c = 1 - sign * difference
                if not c.could_extract_minus_sign():
                    found.add(c)
    return found


def _stays_one(optimizer: Optimizer, s: sp.Symbol) -> bool:
    """Whether s = 1 before a step makes it 1 after, whatever the gradient."""
    kept = substituted(optimizer.update[s], {s: sp.S.One})
    return kept == 1 or sp.expand(kept) == 1


def _compiled(arguments: tuple[sp.Symbol, ...], expressions: list[sp.Expr]) -> Any:
    if not expressions:
        return lambda *_: ()
    return sp.lambdify(arguments, expressions, modules="numpy", cse=True)
