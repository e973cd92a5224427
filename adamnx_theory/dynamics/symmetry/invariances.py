"""Invariances of an optimizer, decided from its definition.

    gradient scaling   g -> c g, c > 0 (and the Hessian with it): the same trajectory of x
    reflection         (x, g) -> (-x, -g): the trajectory of -x
    units of x         (x, g) -> (c x, g / c), c > 0: the trajectory of c x
    translation        x -> x + a: the same trajectory, shifted
    permutation        of the coordinates: the same trajectory, permuted

For the first three the state must follow by powers of c of its own (m -> c m, v -> c^2 v
and so on), which is searched for and then proved by pulling c out of every expression;
the values before step 1 must fit.  What is not proved is refuted by a run, from which
the same run with other gradients differs.  Where eps alone is in the way, it is put to 0.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations
from typing import Any

import numpy as np
import sympy as sp

from adamnx_theory.definitions.matrix import MatrixOptimizer
from adamnx_theory.definitions.numbers.exact import substituted
from adamnx_theory.definitions.optimizer import Optimizer, Reduction
from adamnx_theory.dynamics.linear.slopes import is_zero
from adamnx_theory.dynamics.symmetry.homogeneity import ANY, Mixed, opened, pulled

POWERS = (0, 1, 2, -1, -2)


@dataclass(frozen=True)
class Invariance:
    """One invariance: "yes", "no", or "open" where neither is shown.

    zero    parameters that must be 0 for it
    powers  how each state variable follows, as powers of the factor
    """

    name: str
    verdict: str
    zero: tuple[str, ...] = ()
    powers: tuple[tuple[str, str], ...] = ()

    @property
    def text(self) -> str:
        """In a few words."""
        where = f" at {' = '.join(self.zero)} = 0" if self.zero else ""
        return f"{self.verdict}{where}"

    def to_dict(self) -> dict[str, Any]:
        """Everything as JSON types."""
        return {"name": self.name, "verdict": self.verdict, "zero": list(self.zero),
                "powers": dict(self.powers)}


#: name -> (power of x, power of g, whether the factor is a sign)
GROUPS = {
    "gradient scaling": (0, 1, False),
    "units of x": (1, -1, False),
    "reflection": (1, 1, True),
}


@lru_cache(maxsize=64)
def invariances(optimizer: Optimizer) -> tuple[Invariance, ...]:
    """All of the module's list, in its order."""
    found = [_group(optimizer, name) for name in GROUPS]
    return (*found, _translation(optimizer), _permutation(optimizer))


def removable(optimizer: Optimizer | MatrixOptimizer) -> list[tuple[str, ...]]:
    """Sets of parameters that could be put to 0, smallest first: those called eps..."""
    names = [p.name for p in optimizer.parameters
             if p.name.startswith("eps") and sp.S.Zero in p.domain]
    return [chosen for size in range(len(names) + 1) for chosen in combinations(names, size)]


def _group(optimizer: Optimizer, name: str) -> Invariance:
    for zero in removable(optimizer):
        chosen = optimizer.bind(**dict.fromkeys(zero, 0))
        found = _powers(chosen, zero, *GROUPS[name])
        if found is not None:
            return Invariance(name, "yes", zero, found)
    # with eps = 0 where it can be, so that "no" is no matter of eps
    zero = removable(optimizer)[-1]
    different = _differs(optimizer.bind(**dict.fromkeys(zero, 0)), *GROUPS[name])
    return Invariance(name, "no" if different else "open")


def _powers(
    optimizer: Optimizer, zero: tuple[str, ...], of_x: int, of_g: int, sign: bool
) -> tuple[tuple[str, str], ...] | None:
    """Powers of the factor with which the state follows; None if none are found."""
    c = sp.Dummy("c", real=True) if sign else sp.Dummy("c", positive=True)
    gone = {p.symbol: sp.S.Zero for p in optimizer.parameters if p.name in zero}
    new = [substituted(e, gone) for e in optimizer.specialised]
    size = 1 + len(optimizer.state)
    choices: tuple[Any, ...] = (0, 1) if sign else POWERS + tuple(
        optimizer.parameter_values[s] for s in optimizer.exponents
        if optimizer.parameter_values[s] not in POWERS
    )
    options = [
        (0,) if s.initial != 0 else choices for s in optimizer.state
    ]
    equations = _equations(optimizer, new[:size], new[size:])
    found = _search(options, equations, _Scaling(optimizer, c, of_x, of_g, sign))
    if found is None:
        return None
    return tuple((str(s), str(k)) for s, k in zip(optimizer.state_symbols, found, strict=True))


@dataclass(frozen=True)
class _Equation:
    """A new value (number `place`: x, then the states) and the reductions that it uses."""

    place: int
    new: sp.Expr
    reductions: tuple[tuple[Reduction, sp.Expr], ...]
    ready: int  # the number of states whose powers must be known, in their order


def _equations(
    optimizer: Optimizer, new: list[sp.Expr], of: list[sp.Expr]
) -> tuple[_Equation, ...]:
    order = {s: i for i, s in enumerate(optimizer.state_symbols, 1)}
    out: list[_Equation] = []
    for place, e in enumerate(new):
        used = tuple((r, part) for r, part in zip(optimizer.reductions, of, strict=True)
                     if r.symbol in e.free_symbols)
        symbols = e.free_symbols.union(*(part.free_symbols for _, part in used))
        ready = max((order.get(s, 0) for s in symbols), default=0)  # type: ignore[call-overload]
        out.append(_Equation(place, e, used, max(ready, place)))
    return tuple(out)


@dataclass(frozen=True)
class _Scaling:
    """What is asked: x by c^of_x and g by c^of_g, c a positive factor or a sign."""

    optimizer: Optimizer
    c: sp.Symbol
    of_x: int
    of_g: int
    sign: bool

    def holds(self, equation: _Equation, powers: tuple[Any, ...]) -> bool:
        """Whether the new value is scaled by its own power, the states by `powers`."""
        o, c, sign = self.optimizer, self.c, self.sign
        scaled: dict[Any, sp.Expr] = {o.x: c**self.of_x * o.x, o.g: c**self.of_g * o.g}
        if o.curvature is not None:
            scaled[o.curvature] = c ** (self.of_g - self.of_x) * o.curvature
        scaled |= {s: c**k * s for s, k in zip(o.state_symbols, powers, strict=False)}
        try:
            for reduction, of in equation.reductions:
                k = _power_of(substituted(of, scaled), of, c, sign)
                if sign and k not in (ANY, 0) and reduction.statistic == "max":
                    return False
                k = sp.S.Zero if k is ANY or (sign and reduction.statistic == "norm") else k
                scaled[reduction.symbol] = c**k * reduction.symbol
            wanted = (self.of_x, *powers)[equation.place]
            found = _power_of(substituted(equation.new, scaled), equation.new, c, sign)
        except Mixed:
            return False
        return found is ANY or found == wanted


def _search(
    options: list[Any], equations: tuple[_Equation, ...], scaling: _Scaling,
    powers: tuple[Any, ...] = (),
) -> tuple[Any, ...] | None:
    """The first choice of a power for each state with which all equations hold.

    An equation is tried as soon as the powers that it needs are chosen.
    """
    now = [e for e in equations if e.ready == len(powers)]
    if not all(scaling.holds(e, powers) for e in now):
        return None
    if len(powers) == len(options):
        return powers
    for k in options[len(powers)]:
        found = _search(options, equations, scaling, (*powers, k))
        if found is not None:
            return found
    return None


def _power_of(e: sp.Expr, original: sp.Expr, c: sp.Symbol, sign: bool) -> Any:
    """k with e = c^k original, proved; raises `Mixed`."""
    k, rest = pulled(e, c, sign)
    if rest != original and not is_zero(rest - original):
        raise Mixed
    return k


def _differs(optimizer: Optimizer, of_x: int, of_g: int, sign: bool) -> bool:
    """Whether a run and the one with changed gradients are seen to differ."""
    random = np.random.default_rng(3)
    g, x0 = random.normal(size=(12, 4)), random.normal(size=4) * 0.1
    c = -1.0 if sign else 8.0
    path = _run(optimizer, g, x0)
    other = _run(optimizer, c**of_g * g, c**of_x * x0, c ** (of_g - of_x))
    wanted = c**of_x * path
    if not (np.isfinite(other).all() and np.isfinite(wanted).all()):
        return False
    moved = float(np.abs(np.diff(wanted, axis=0)).max())
    return bool(np.abs(other - wanted).max() > 1e-3 * moved)


def _run(optimizer: Optimizer, g: Any, x0: Any, size: float = 1.0) -> Any:
    """A run; methods that take the Hessian's diagonal get one of this size."""
    if optimizer.curvature is None:
        return optimizer.run(g, x0)
    return optimizer.run(g, x0, curvature=size * np.linspace(0.5, 2, np.size(g)).reshape(g.shape))


def _translation(optimizer: Optimizer) -> Invariance:
    """x enters only as x' - x: no decay, no scale of x."""
    decay = [p for p in optimizer.parameters if p.name == "weight_decay"]
    for gone in ([], decay):
        zero = {p.symbol: sp.S.Zero for p in gone}
        first, *others = (substituted(e, zero) for e in optimizer.specialised)
        if not any(e.has(optimizer.x) for e in (opened(first - optimizer.x), *others)):
            return Invariance("translation", "yes", tuple(p.name for p in gone))
    random = np.random.default_rng(3)
    g, x0 = random.normal(size=(12, 4)), random.normal(size=4)
    apart = _run(optimizer, g, x0 + 4) - _run(optimizer, g, x0)
    return Invariance("translation", "no" if np.abs(apart - 4).max() > 1e-6 else "open")


def _permutation(optimizer: Optimizer) -> Invariance:
    """Every coordinate has the same map, and mean, sum, max and norm are symmetric."""
    return Invariance("permutation", "yes")


def step_scales(optimizer: Optimizer) -> bool:
    """Whether g -> c g, c > 0, multiplies every step without decay by c: proved, not tried."""
    decay = [p for p in optimizer.parameters if p.name == "weight_decay"]
    gone = {p.symbol: sp.S.Zero for p in decay}
    moved = substituted(optimizer.specialised[0], gone)
    others = [*optimizer.specialised[1:], opened(moved - optimizer.x)]
    if any(e.has(optimizer.x) for e in others):
        return False
    return _powers(optimizer, tuple(p.name for p in decay), 1, 1, False) is not None
