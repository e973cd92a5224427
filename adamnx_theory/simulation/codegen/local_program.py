"""An optimizer on a problem with noisy gradients as data, for no target in particular.

One trajectory has n coordinates; each carries the optimizer's state.  One step:

    g_k = d f / d x_k                              from the elements, noise-free
    c_k = d^2 f / d x_k^2                          likewise, where the update takes it
    reductions over k of expressions of one coordinate
    new state of coordinate k = update(state, g_k + sigma z_k, c_k, tables, constants, reductions)
    totals: sums over k of expressions of one coordinate
    tracked: what a trajectory remembers from step to step (a first passage, an average)

The noise is the slope of a random linear term, sigma sum_k z_k x_k, drawn anew at each step;
so c_k has none.  z_k is the normal of this trajectory, step and coordinate k = 0, ..., n - 1 of the
generator's counter; a random direction at the start takes n + k.  Sums over k run
from the first coordinate to the last, on a GPU by lanes.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass

import sympy as sp

from adamnx_theory.definitions.elements import Family
from adamnx_theory.definitions.optimizer import STATISTICS
from adamnx_theory.errors import BadInput, UnknownName
from adamnx_theory.simulation.codegen.program import Assignment
from adamnx_theory.simulation.gradients import CURVATURE, GRADIENT

#: Of one coordinate: the noise-free gradient (GRADIENT has the noise), the random direction.
SLOPE, DIRECTION = sp.symbols("slope direction", real=True)
#: Of the trajectory: the factor of a rescaling.
SCALE = sp.Symbol("scale", real=True)
#: Of the trajectory, after the step and only where it is looked at: f(x) and |grad f(x)|^2.
OBJECTIVE, SLOPES = sp.symbols("objective slopes", real=True)

# Trajectories whose moments are taken together; also the lanes of a CPU tile, small
# enough for a tile of a hundred coordinates to stay in a core's own cache.
LOCAL_BLOCK = 128


@dataclass(frozen=True)
class Total:
    """The sum over the coordinates of `of`, in old and new state, SLOPE, vectors, constants."""

    symbol: sp.Symbol
    of: sp.Expr


@dataclass(frozen=True)
class Over:
    """An optimizer's reduction: `statistic` over the coordinates, before they move."""

    symbol: sp.Symbol
    statistic: str
    of: sp.Expr


@dataclass(frozen=True)
class Tracked:
    """A number of a trajectory: its value before step 1, and after each step.

    `update` is in tracked numbers (old), totals, tables and constants.
    """

    symbol: sp.Symbol
    start: float
    update: sp.Expr


@dataclass(frozen=True)
class Observed:
    """A number whose moments are taken: in tracked numbers, totals, OBJECTIVE, SLOPES."""

    name: str
    of: sp.Expr


@dataclass(frozen=True)
class Rescaling:
    """After the steps where the table `when` is positive, the state is brought back in size.

    factor   SCALE, in totals and constants
    state    the new state of a coordinate, in the old one, vectors, constants and SCALE
    logged   the tracked number that log(SCALE) is subtracted from
    """

    when: sp.Symbol
    factor: sp.Expr
    state: tuple[sp.Expr, ...]
    logged: sp.Symbol


@dataclass(frozen=True)
class LocalProgram:
    """The map of one trajectory of n coordinates.

    dimension    n
    families     f but for its constant, as elements
    shift        None, or the vector c for f(x + c) in place of f(x)
    state        of one coordinate; the first is x
    moved        the symbols of the new state, which totals may use
    start        the state before step 1, in vectors, constants and DIRECTION
    vectors      symbols with one value per coordinate; the shift is the first
    tables       symbols with one value per step
    constants    symbols with one value per run
    offset       the constant that is f's constant
    sigma        None, or the constant that is the noise's standard deviation:
                 GRADIENT = SLOPE + sigma z
    reductions   in state, GRADIENT, CURVATURE, vectors, tables, constants
    assignments, update
                 in all of these and the reductions; `update` also in assignments
    totals, tracked, observed, rescaling
                 see the classes; what is observed is taken before a rescaling
    """

    name: str
    dimension: int
    families: tuple[Family, ...]
    shift: sp.Symbol | None
    offset: sp.Symbol
    state: tuple[sp.Symbol, ...]
    moved: tuple[sp.Symbol, ...]
    start: tuple[sp.Expr, ...]
    vectors: tuple[sp.Symbol, ...]
    tables: tuple[sp.Symbol, ...]
    constants: tuple[sp.Symbol, ...]
    sigma: sp.Symbol | None
    reductions: tuple[Over, ...]
    assignments: tuple[Assignment, ...]
    update: tuple[sp.Expr, ...]
    totals: tuple[Total, ...]
    tracked: tuple[Tracked, ...]
    observed: tuple[Observed, ...]
    rescaling: Rescaling | None = None

    def __post_init__(self) -> None:
        self._check_names()
        if not len(self.state) == len(self.moved) == len(self.start) == len(self.update):
            raise BadInput(f"program {self.name} does not start or update every state.")
        if not self.observed:
            raise BadInput(f"program {self.name} observes nothing.")
        for over in self.reductions:
            if over.statistic not in STATISTICS:
                raise UnknownName("statistic", over.statistic, STATISTICS)
        self._check_symbols()

    def _check_names(self) -> None:
        names = [str(s) for s in (
            *self.state, *self.moved, *self.vectors, *self.tables, *self.constants,
            *(r.symbol for r in self.reductions), *(s for s, _ in self.assignments),
            *(t.symbol for t in self.totals), *(t.symbol for t in self.tracked),
            SLOPE, GRADIENT, CURVATURE, DIRECTION, SCALE, OBJECTIVE, SLOPES,
        )]
        if len(set(names)) < len(names):
            raise BadInput(f"program {self.name} uses a name twice.")
        for name in names:
            if not name.isidentifier():
                raise BadInput(f"program {self.name}: {name!r} cannot name a variable.")

    def _check_symbols(self) -> None:
        fixed = {*self.vectors, *self.constants}
        known: set[sp.Basic] = {*self.state, GRADIENT, CURVATURE, *fixed, *self.tables}
        for symbol in (self.offset, self.sigma):
            self._known(symbol or sp.Integer(0), self.constants)
        self._known(self.shift or sp.Integer(0), self.vectors[:1])
        for e in self.start:
            self._known(e, {*fixed, DIRECTION})
        for over in self.reductions:
            self._known(over.of, known)
        known |= {r.symbol for r in self.reductions}
        for symbol, e in self.assignments:
            self._known(e, known)
            known.add(symbol)
        for e in self.update:
            self._known(e, known)
        for total in self.totals:
            self._known(total.of, {*self.state, *self.moved, SLOPE, *fixed})
        single = {*self.constants, *(t.symbol for t in (*self.totals, *self.tracked))}
        for tracked in self.tracked:
            self._known(tracked.update, single | set(self.tables))
        for observed in self.observed:
            self._known(observed.of, single | {OBJECTIVE, SLOPES})
        if self.rescaling is not None:
            self._known(self.rescaling.when, self.tables)
            self._known(self.rescaling.factor, single)
            self._known(self.rescaling.logged, [t.symbol for t in self.tracked])
            for e in self.rescaling.state:
                self._known(e, {*self.state, *fixed, SCALE})

    def _known(self, e: sp.Expr, known: Iterable[sp.Basic]) -> None:
        for symbol in sorted(e.free_symbols - set(known), key=str):
            raise BadInput(f"program {self.name}: {symbol} is used before it has a value.")

    @property
    def random_start(self) -> bool:
        """A direction, uniform on the sphere, is drawn at the start."""
        return any(DIRECTION in e.free_symbols for e in self.start)

    @property
    def totals_each_step(self) -> bool:
        """Some total is needed at every step, by what is tracked."""
        used = {s for t in self.tracked for s in t.update.free_symbols}
        if self.rescaling is not None:
            used |= self.rescaling.factor.free_symbols
        return any(total.symbol in used for total in self.totals)

    @property
    def wants_curvature(self) -> bool:
        """The update takes the Hessian's diagonal, without noise."""
        moved = (*self.update, *(e for _, e in self.assignments), *(r.of for r in self.reductions))
        return any(CURVATURE in e.free_symbols for e in moved)

    @property
    def wants_objective(self) -> bool:
        return any(OBJECTIVE in o.of.free_symbols for o in self.observed)

    @property
    def wants_slopes(self) -> bool:
        return any(SLOPES in o.of.free_symbols for o in self.observed)

    @property
    def block(self) -> int:
        """The trajectories whose moments are taken together."""
        return LOCAL_BLOCK

    def to_dict(self) -> dict[str, object]:
        """Everything as JSON types."""
        return {
            "name": self.name,
            "dimension": self.dimension,
            "families": [f.to_dict() for f in self.families],
            "shift": None if self.shift is None else str(self.shift),
            "state": [str(s) for s in self.state],
            "start": [str(e) for e in self.start],
            "vectors": [str(s) for s in self.vectors],
            "tables": [str(s) for s in self.tables],
            "constants": [str(s) for s in self.constants],
            "sigma": None if self.sigma is None else str(self.sigma),
            "reductions": [[str(r.symbol), r.statistic, str(r.of)] for r in self.reductions],
            "assignments": [[str(s), str(e)] for s, e in self.assignments],
            "update": [str(e) for e in self.update],
            "totals": [[str(t.symbol), str(t.of)] for t in self.totals],
            "tracked": [[str(t.symbol), t.start.hex(), str(t.update)] for t in self.tracked],
            "observed": [[o.name, str(o.of)] for o in self.observed],
            "rescaling": None if self.rescaling is None else [
                str(self.rescaling.when), str(self.rescaling.factor),
                [str(e) for e in self.rescaling.state], str(self.rescaling.logged),
            ],
        }

    @property
    def digest(self) -> str:
        """SHA-256 of `to_dict` as canonical JSON."""
        text = json.dumps(self.to_dict(), sort_keys=True)
        return hashlib.sha256(text.encode()).hexdigest()
