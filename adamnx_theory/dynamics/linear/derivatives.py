"""The Jacobian of an optimizer's step at a minimizer, differentiated from its definition.

The step is a map z -> z' of z = (x, state), coordinate by coordinate, and the
coordinates meet only in the gradient g = f'(x).  Its fixed point is the minimizer with
all moments 0.  For one eigenvalue `gamma` of the Hessian the Jacobian is

    J = A + gamma b e_x^T,    A = dz'/dz at fixed g,   b = dz'/dg.

A state that acts on nothing else to first order is *passive*: the second moment,
which multiplies first moments that are 0.  It brings its own eigenvalue (beta2) and no
other.  Its value need not be 0: `SECOND` stands for the second moment that the step
divides by, and putting 0 for it gives the fixed point proper.

Coordinates may also meet in a reduction R over all of them.  It does not enter the linear
map where the new values at the fixed point z* are the same for every R, and their slopes in z
are continuous in R: then f(z, R(z)) - f(z*, R(z*)) = f(z, R(z)) - f(z*, R(z)), which is
f_z(z*, R(z*)) (z - z*) to first order, for any R(z) that is continuous.  So it is with
Ada2MS's mean of v and with Adafactor's scale of x and clip; at the fixed point R has its
value there, the root mean square of x the symbol `SCALE`.  A frozen second moment's mean has
the value of the moments, which must then be the same in all coordinates.

A moment may rest elsewhere than at 0: Adafactor's at eps1, which is added to the squares.

With weight decay the minimizer is taken to be the origin: at any other point there is
no fixed point.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any, cast

import sympy as sp

from adamnx_theory.definitions.numbers.exact import exact_integer, substituted
from adamnx_theory.definitions.optimizer import Optimizer, Reduction, elementwise
from adamnx_theory.definitions.parameter import Values
from adamnx_theory.dynamics.linear.horizon import decided, settled
from adamnx_theory.dynamics.linear.slopes import Slope, is_zero, slope
from adamnx_theory.errors import BadInput

#: An eigenvalue of the Hessian, and the second moment that the step divides by.
GAMMA = sp.Symbol("gamma", real=True)
SECOND = sp.Symbol("v_star", nonnegative=True)
#: The root mean square of x at the minimizer, where a step is relative to it.
SCALE = sp.Symbol("rms_x", nonnegative=True)


class NotLinear(BadInput):
    """The step has no linear map at the minimizer; `jump` says that it is not even continuous."""

    def __init__(self, message: str, jump: bool) -> None:
        super().__init__(message)
        self.jump = jump

    def __reduce__(self) -> tuple[type, tuple[str, bool]]:
        return type(self), (str(self), self.jump)


@dataclass(frozen=True)
class Jacobian:
    """The step's derivatives at the fixed point, for one eigenvalue GAMMA of the Hessian.

    variables   x, then the state variables
    local       A: derivatives with the gradient held fixed
    by_gradient b: derivatives in the gradient
    active      the variables that matter to first order; x is the first
    passive     the others: state variable -> its own eigenvalue
    kinks       (row, column) where only one-sided derivatives exist; the right one is
                entered.  Kinks are accepted in passive rows alone.
    """

    variables: tuple[sp.Symbol, ...]
    local: sp.ImmutableMatrix
    by_gradient: sp.ImmutableMatrix
    active: tuple[sp.Symbol, ...]
    passive: dict[sp.Symbol, sp.Expr]
    kinks: tuple[tuple[sp.Symbol, str], ...]

    @property
    def matrix(self) -> Any:
        """J of all variables."""
        return self.local + GAMMA * self.by_gradient * _first_row(len(self.variables))

    @property
    def block(self) -> tuple[Any, Any]:
        """A and b of the active variables."""
        rows = [self.variables.index(s) for s in self.active]
        return self.local.extract(rows, rows), self.by_gradient.extract(rows, [0])

    def to_dict(self) -> dict[str, Any]:
        """Everything as JSON types."""
        return {
            "variables": [str(s) for s in self.variables],
            "matrix": [[str(e) for e in row] for row in self.matrix.tolist()],
            "active": [str(s) for s in self.active],
            "passive": {str(s): str(e) for s, e in self.passive.items()},
            "kinks": [f"d{row}'/d{column}" for row, column in self.kinks],
        }


def jacobian(optimizer: Optimizer, at: int | None = None, second_moment: Any = None) -> Jacobian:
    """The Jacobian at the fixed point, in the parameters' symbols.

    at              the step t; by default bias corrections are at their limits
    second_moment   True keeps the symbol SECOND for the second moment that the step
                    divides by, frozen; by default it is 0, the fixed point's.  A method
                    that takes the Hessian's diagonal has SECOND for that, always

    Parameters in exponents of the coordinate (Aida's p and q) have their values, the
    others are symbols; where a coefficient has cases (RAdam's), the values say which.
    Raises `NotLinear` where the step is not differentiable (sign methods), `BadInput`
    where it has no limit (EXAdam's growing step) or falls to 0 (Adafactor's), or where
    reductions over coordinates matter to first order.
    """
    optimizer = elementwise(optimizer, "the linear theory of coordinates")
    steps = timed_jacobian(optimizer, bool(second_moment) or optimizer.curvature is not None)
    if at is None:
        values = optimizer.parameter_values
        finish = lambda e: sp.simplify(settled(e, optimizer.t, values))  # noqa: E731
        check_vanishing(optimizer, steps)
    else:
        at = exact_integer("at", at, least=1)
        step = {optimizer.t: cast(sp.Rational, sp.Integer(at))}
        known = optimizer.parameter_values | step
        finish = lambda e: substituted(decided(e, known), step)  # noqa: E731
    return Jacobian(
        steps.variables,
        cast(sp.ImmutableMatrix, steps.local.applyfunc(finish)),
        cast(sp.ImmutableMatrix, steps.by_gradient.applyfunc(finish)),
        steps.active,
        {s: finish(e) for s, e in steps.passive.items()},
        steps.kinks,
    )


def check_vanishing(optimizer: Optimizer, steps: Jacobian) -> None:
    """Raises `BadInput` where the gradient moves x at every step, but less and less."""
    e = cast(sp.Expr, steps.by_gradient[0])
    try:
        last = settled(e, optimizer.t, optimizer.parameter_values) if e.has(optimizer.t) else e
    except BadInput:  # it grows, or is not found
        return
    if last == 0 and e != 0:
        raise BadInput(
            f"the step of optimizer {optimizer.name} falls to 0 as {optimizer.t} grows; say at"
            " which step."
        )


def timed_jacobian(optimizer: Optimizer, second_moment: bool = False) -> Jacobian:
    """As `jacobian`, with the step left as the symbol `optimizer.t`."""
    return _timed(without_values(optimizer), second_moment)


def without_values(optimizer: Optimizer) -> Optimizer:
    """The optimizer with values for its exponents alone: all that its expressions depend on."""
    optimizer = elementwise(optimizer, "the linear theory of coordinates")
    kept = {p.name for p in optimizer.parameters if p.symbol in optimizer.exponents}
    return replace(optimizer, values=Values({name: optimizer.value(name) for name in kept}))


@lru_cache(maxsize=128)
def _timed(optimizer: Optimizer, frozen: bool) -> Jacobian:
    variables = (optimizer.x, *optimizer.state_symbols)
    new = dict(zip(variables, optimizer.specialised, strict=False))
    origin = at_rest(optimizer)
    _check_reductions(optimizer, new, origin)
    slopes = _slopes(optimizer, new, origin)
    active, passive = _split(slopes, variables)
    if frozen:
        point = {**origin, **_moments(optimizer, passive, new)}
        point |= {r.symbol: SECOND for r in optimizer.reductions if of_moment(optimizer, r)}
        slopes = _slopes(optimizer, new, point)
    _check(optimizer, slopes, active)
    kinks = tuple(pair for pair, found in slopes.items() if not found.smooth)
    columns = [*variables, optimizer.g]
    entries = [[slopes[row, str(column)].right for column in columns] for row in variables]
    whole = sp.ImmutableMatrix(entries)
    size = len(variables)
    return Jacobian(
        variables,
        cast(sp.ImmutableMatrix, whole[:, :size]),
        cast(sp.ImmutableMatrix, whole[:, size:]),
        active,
        passive,
        kinks,
    )


def at_rest(optimizer: Optimizer) -> dict[sp.Symbol, sp.Expr]:
    """The fixed point proper: x as a distance, g, states and reductions, as they are there.

    A state whose new value is r s + c where all else is 0 rests at c/(1 - r); one of another
    form is taken at 0.  Raises `BadInput` for a counter, r = 1.
    """
    new = dict(zip(optimizer.state_symbols, optimizer.specialised[1:], strict=False))
    point: dict[sp.Symbol, sp.Expr] = {s: sp.S.Zero for s in (*optimizer.inputs, *new)}
    for s, e in new.items():
        others = {y: value for y, value in point.items() if y != s}
        alone = substituted(e, others)
        offset = substituted(alone, {s: sp.S.Zero})
        if offset == 0 or offset.has(sp.nan, sp.zoo) or not alone.is_polynomial(s):
            continue
        left = sp.cancel(1 - sp.diff(alone, s))
        if left == 0:
            raise BadInput(f"the state {s} of optimizer {optimizer.name} has no resting value.")
        if not left.has(s):
            point[s] = cast(sp.Expr, sp.cancel(offset / left))
    for r, of in zip(optimizer.reductions, optimizer.specialised[1 + len(new) :], strict=True):
        scale = r.statistic == "mean" and of == optimizer.x**2
        point[r.symbol] = SCALE**2 if scale else substituted(of, point)
    return point


def of_moment(optimizer: Optimizer, r: Reduction) -> bool:
    """Whether it is taken over the new values of a second moment."""
    return any(r.of == optimizer.update[s] for s in optimizer.state_symbols if s.is_nonnegative)


def _slopes(
    optimizer: Optimizer, new: dict[sp.Symbol, sp.Expr], point: dict[sp.Symbol, sp.Expr]
) -> dict[tuple[sp.Symbol, str], Slope]:
    """Each new value along each variable, the others held at the point."""
    named: dict[sp.Expr, sp.Expr] = {}
    for p in optimizer.parameters:
        if p.domain.upper == 1:
            for part in (1 - p.symbol, 1 - p.symbol**optimizer.t):
                named[cast(sp.Expr, part)] = sp.Dummy(f"rest_{p.name}", positive=True)
    for e in new.values():
        for cases in e.atoms(sp.Piecewise):
            if not cases.free_symbols & {*new, optimizer.g}:  # RAdam's: of t alone
                named[cases] = sp.Dummy("cases", real=True)
    found = {}
    for row, e in new.items():
        for y in (*new, optimizer.g):
            others = {s: value for s, value in point.items() if s != y}
            found[row, str(y)] = slope(substituted(e, others), y, point[y], named)
    return found


def _split(
    slopes: dict[tuple[sp.Symbol, str], Slope], variables: tuple[sp.Symbol, ...]
) -> tuple[tuple[sp.Symbol, ...], dict[sp.Symbol, sp.Expr]]:
    """The active variables, and the passive ones with their own slope."""
    active = [variables[0]]
    for s in active:  # grows while it is read
        active += [
            other
            for other in variables
            if other not in active and not _vanishes(slopes[s, str(other)])
        ]
    passive = {s: slopes[s, str(s)].right for s in variables if s not in active}
    return tuple(s for s in variables if s in active), passive


def _vanishes(found: Slope) -> bool:
    return not found.jump and all(e is None or is_zero(e) for e in (found.right, found.left))


def _moments(
    optimizer: Optimizer, passive: dict[sp.Symbol, sp.Expr], new: dict[sp.Symbol, sp.Expr]
) -> dict[sp.Symbol, sp.Expr]:
    """The values at which the step divides by SECOND, frozen."""
    c = optimizer.curvature
    if c is not None:  # states that average it rest at it
        return {c: SECOND, **{s: SECOND for s in passive if new[s].has(c)}}
    moments = [s for s in passive if s.is_nonnegative]
    return {s: _frozen(optimizer, s, passive[s], new) for s in moments}


def _frozen(
    optimizer: Optimizer, s: sp.Symbol, rate: sp.Expr, new: dict[sp.Symbol, sp.Expr]
) -> sp.Expr:
    """The old value of s for which the step uses SECOND, at g = 0.

    That is the new value, or the old one where x sees only that (AdaDelta's moment of
    steps).  A moment that grows without bound (AdaX's) is SECOND times its growth.
    """
    if not new[optimizer.x].has(new[s]):
        return SECOND
    offset = substituted(new[s], dict.fromkeys((*new, *optimizer.inputs), sp.S.Zero))
    if offset != 0:
        return cast(sp.Expr, (SECOND - offset) / sp.diff(new[s], s))
    growth = sp.S.One
    if not rate.has(optimizer.t) and substituted(rate, optimizer.parameter_values) > 1:
        growth = rate**optimizer.t
    return cast(sp.Expr, SECOND * growth / rate)


def _check_reductions(
    optimizer: Optimizer, new: dict[sp.Symbol, sp.Expr], origin: dict[sp.Symbol, sp.Expr]
) -> None:
    """Raises `BadInput` unless every reduction is without effect at the fixed point."""
    for r in optimizer.reductions:
        known = of_moment(optimizer, r) or _continuous(optimizer, new, origin)
        if not known or not _without_effect(r.symbol, new, origin):
            raise BadInput(
                f"optimizer {optimizer.name} mixes coordinates at the minimizer, where its step as"
                " a whole has no linear map."
            )


def _continuous(
    optimizer: Optimizer, new: dict[sp.Symbol, sp.Expr], origin: dict[sp.Symbol, sp.Expr]
) -> bool:
    """Whether all slopes have finite values at the fixed point as they are written."""
    for e in new.values():
        for y in (*new, optimizer.g):
            there = substituted(sp.diff(e, y), origin)
            if there.has(sp.nan, sp.zoo, sp.oo):
                return False
    return True


def _without_effect(
    reduced: sp.Symbol, new: dict[sp.Symbol, sp.Expr], origin: dict[sp.Symbol, sp.Expr]
) -> bool:
    """Whether all new values at the fixed point are finite as written, whatever `reduced` is."""
    any_size = {s: value for s, value in origin.items() if s != reduced}
    try:
        there = [substituted(e, origin) for e in new.values()]
        anywhere = [substituted(e, any_size) for e in new.values()]
    except ValueError:  # the larger of nan and something
        return False
    finite = not any(e.has(sp.nan, sp.zoo, sp.oo, sp.sign) for e in there)
    return finite and not any(e.has(reduced) for e in anywhere)


def _check(
    optimizer: Optimizer,
    slopes: dict[tuple[sp.Symbol, str], Slope],
    active: tuple[sp.Symbol, ...],
) -> None:
    for (row, column), found in slopes.items():
        if row in active and not found.smooth:
            what = "jumps" if found.jump else "has a kink"
            raise NotLinear(
                f"optimizer {optimizer.name} has no linear map at the minimizer:"
                f" the new {row} {what} in {column} there.",
                found.jump,
            )


def _first_row(size: int) -> Any:
    return sp.ImmutableMatrix([[1, *[0] * (size - 1)]])
