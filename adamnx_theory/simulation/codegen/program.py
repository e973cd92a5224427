"""A kernel as data: what one step of one trajectory computes, for no target in particular.

A printer turns a `Program` into source text; see `numba` and `numpy` beside this
file.  All numbers are float64, normals are converted on reading.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import sympy as sp
from sympy.logic.boolalg import Boolean

from adamnx_theory.errors import BadInput

Assignment = tuple[sp.Symbol, sp.Expr]

BLOCK = 512  # trajectories whose moments are taken together; also the lanes of a CPU tile


@dataclass(frozen=True)
class Draw:
    """A standard normal per trajectory: a fresh one each step, or one `once` at the start.

    `coordinate` is the last entry of the generator's counter; a draw made once is
    the normal of step 0 there.
    """

    symbol: sp.Symbol
    coordinate: int
    once: bool = False


@dataclass(frozen=True)
class Program:
    """The map from old to new state of one trajectory, and its start.

    state        symbols carried from step to step
    start        their values before step 1, in constants and draws made once
    draws        the normals
    tables       symbols with one value per step (rates, corrections)
    constants    symbols with one value per run
    assignments  temporaries in order, in terms of all of the above
    update       the new state in the order of `state`
    observed     the state symbols whose moments are taken
    """

    name: str
    state: tuple[sp.Symbol, ...]
    start: tuple[sp.Expr, ...]
    draws: tuple[Draw, ...]
    tables: tuple[sp.Symbol, ...]
    constants: tuple[sp.Symbol, ...]
    assignments: tuple[Assignment, ...]
    update: tuple[sp.Expr, ...]
    observed: tuple[sp.Symbol, ...]

    def __post_init__(self) -> None:
        symbols = [*self.state, *(d.symbol for d in self.draws), *self.tables, *self.constants]
        symbols += [symbol for symbol, _ in self.assignments]
        names = [str(s) for s in symbols]
        if len(set(names)) < len(names):
            raise BadInput(f"program {self.name} uses a name twice.")
        for name in names:
            if not name.isidentifier():
                raise BadInput(f"program {self.name}: {name!r} cannot name a variable.")
        if len(self.start) != len(self.state) or len(self.update) != len(self.state):
            raise BadInput(f"program {self.name} does not start or update every state.")
        if not set(self.observed) <= set(self.state) or not self.observed:
            raise BadInput(f"program {self.name} observes what is no state.")
        once = {d.symbol for d in self.draws if d.once}
        for e in self.start:
            self._known(e, {*self.constants, *once})
        known = {*self.state, *self.tables, *self.constants, *self.each_step_symbols}
        for symbol, e in self.assignments:
            self._known(e, known)
            known.add(symbol)
        for e in self.update:
            self._known(e, known)

    def _known(self, e: sp.Expr, known: set[sp.Symbol]) -> None:
        for symbol in sorted(e.free_symbols - known, key=str):
            raise BadInput(f"program {self.name}: {symbol} is used before it has a value.")

    @property
    def block(self) -> int:
        """The trajectories whose moments are taken together."""
        return BLOCK

    @property
    def each_step(self) -> tuple[Draw, ...]:
        """The draws made afresh at every step."""
        return tuple(d for d in self.draws if not d.once)

    @property
    def once(self) -> tuple[Draw, ...]:
        """The draws made once, before the first step."""
        return tuple(d for d in self.draws if d.once)

    @property
    def each_step_symbols(self) -> tuple[sp.Symbol, ...]:
        return tuple(d.symbol for d in self.each_step)

    def to_dict(self) -> dict[str, object]:
        """Everything as JSON types."""
        return {
            "name": self.name,
            "state": [str(s) for s in self.state],
            "start": [str(e) for e in self.start],
            "draws": [[str(d.symbol), d.coordinate, d.once] for d in self.draws],
            "tables": [str(s) for s in self.tables],
            "constants": [str(s) for s in self.constants],
            "assignments": [[str(s), str(e)] for s, e in self.assignments],
            "update": [str(e) for e in self.update],
            "observed": [str(s) for s in self.observed],
        }

    @property
    def digest(self) -> str:
        """SHA-256 of `to_dict` as canonical JSON."""
        text = json.dumps(self.to_dict(), sort_keys=True)
        return hashlib.sha256(text.encode()).hexdigest()


def shared_subexpressions(
    named: Sequence[Assignment], results: Sequence[sp.Expr], taken: Sequence[sp.Symbol]
) -> tuple[tuple[Assignment, ...], tuple[sp.Expr, ...]]:
    """Assignments and results with common subexpressions computed once.

    `named` are temporaries that `results` and later temporaries refer to by symbol.
    """
    used = {str(s) for s in taken} | {str(s) for s, _ in named}
    fresh = (s for s in sp.numbered_symbols("w", real=True) if str(s) not in used)
    found: Any = sp.cse([*(e for _, e in named), *results], symbols=fresh, order="none")
    shared, reduced = _conditions_put_back(*found)
    pending: list[Assignment] = [*shared, *zip((s for s, _ in named), reduced, strict=False)]
    ordered: list[Assignment] = []
    waiting = {s for s, _ in pending}
    while pending:
        for row in pending:
            if not row[1].free_symbols & waiting:
                ordered.append(row)
                waiting.discard(row[0])
        pending = [row for row in pending if row[0] in waiting]
    return tuple(ordered), tuple(reduced)[len(named) :]


def _conditions_put_back(shared: Any, reduced: Any) -> tuple[Any, Any]:
    """Conditions are no numbers: they are written where they are used."""
    conditions: dict[Any, Any] = {}
    rows = []
    for symbol, e in shared:
        e = e.xreplace(conditions)
        if isinstance(e, Boolean):
            conditions[symbol] = e
        else:
            rows.append((symbol, e))
    return rows, [e.xreplace(conditions) for e in reduced]


def renamed(e: sp.Expr, names: Mapping[sp.Symbol, sp.Symbol]) -> sp.Expr:
    """`e` with symbols exchanged, all at once."""
    return e.xreplace(dict(names))  # type: ignore[return-value]
