"""A step as a power of averaged gradients over a power of one averaged |gradient|^p.

    step = factor |L|^q sign(L) / D^(q/p),    L = sum_j c_j m_j' + c g

m_j' are new averages of g, D the new average of |g|^p, and `factor` depends on t and the
parameters alone.  Adam has p = 2, q = 1; Aida any p and q.  Instead of D there may be its
largest value so far (AMSGrad), and with D powers of its mean over the coordinates (Ada2MS).
"""

from __future__ import annotations

from collections.abc import Mapping, Set
from dataclasses import dataclass
from typing import Any, cast

import sympy as sp

from adamnx_theory.definitions.optimizer import Optimizer
from adamnx_theory.dynamics.steps.weights import Average, Powers, average
from adamnx_theory.errors import BadInput

#: The number of coordinates, which a mean is over.
N = sp.Symbol("n", integer=True, positive=True)
_Y, _R = sp.Dummy("y", positive=True), sp.Dummy("r", positive=True)  # |L| and D^(1/p)
_Averages = dict[sp.Symbol, tuple[Average, sp.Expr]]  # with the weight of the old value


@dataclass(frozen=True)
class Ratio:
    """The step's parts; expressions are in the names of `powers`.

    line        (c_j, its average) for each average in L
    plain       c
    moment      D's weights
    power       q
    largest     D stands for its largest value so far
    """

    factor: sp.Expr
    line: tuple[tuple[sp.Expr, Average], ...]
    plain: sp.Expr
    moment: Average
    power: sp.Expr
    largest: bool
    powers: Powers


def ratio(optimizer: Optimizer, step: sp.Expr, states: Mapping[sp.Symbol, sp.Expr]) -> Ratio:
    """The step x - x' in this form, given the states' new values.

    A mean over coordinates is at least 1/n of its part: it is replaced by that, so the
    step is at most the result, and equal to it where the other coordinates rest.  Raises
    `BadInput` where the step has no such form.
    """
    g, powers = optimizer.g, Powers([step, *states.values()], optimizer.t)
    named = {s: powers.named(new) for s, new in states.items()}
    lines: _Averages = {}
    moments: _Averages = {}
    for s, new in named.items():
        found = _average(new, s, g, named.keys(), powers)
        if found is not None:
            (moments if found[0].power else lines)[s] = found
    step = powers.named(step)
    for v, (moment, _) in moments.items():
        over, largest = _over(optimizer, step, named, v, moment.power)
        if over.has(_R) and not over.free_symbols & (named.keys() - lines.keys()):
            return _parts(over, g, lines, moment, largest, powers)
    raise BadInput("the step is not divided by one average of powers of the gradient.")


def _average(
    new: sp.Expr, s: sp.Symbol, g: sp.Symbol, states: Set[sp.Symbol], powers: Powers
) -> Any:
    """The average that a state is, and the weight of its old value; None if it is none."""
    rate = sp.diff(new, s)
    added = new.xreplace({s: sp.S.Zero})
    up, down = (cast(sp.Expr, added.xreplace({g: y})) for y in (_Y, -_Y))
    weight, part = up.as_independent(_Y, as_Add=False)
    base, power = part.as_base_exp()
    if (rate.free_symbols | weight.free_symbols) & {g, *states} or base != _Y:
        return None
    odd = sp.expand(up + down) == 0
    even = sp.expand(up - down) == 0
    if sp.expand(new - rate * s - added) != 0 or not (even or (odd and power == 1)):
        return None
    rate, weight = _rational(rate), _rational(weight)
    try:
        return average(rate, weight, 0 if odd else power, powers), rate
    except BadInput:
        return None


def _over(
    optimizer: Optimizer, step: sp.Expr, named: dict[sp.Symbol, sp.Expr], v: sp.Symbol, p: sp.Expr
) -> tuple[sp.Expr, bool]:
    """The step with D in the place of the new v; and whether D is its largest value."""
    largest, put = False, {}
    for h, new in named.items():
        if isinstance(new, sp.Max) and h in new.args and len(new.args) == 2:
            (inner,) = (a for a in new.args if a != h)
            size = inner.xreplace({named[v]: _R**p})
            put[new], largest = size, largest or (step.has(new) and size.has(_R))
    for r in optimizer.reductions:
        if r.statistic == "mean" and r.of == optimizer.update[v]:
            put[r.symbol] = _R**p / N
    return step.xreplace(put).xreplace({named[v]: _R**p}), largest


def _parts(
    step: sp.Expr, g: sp.Symbol, lines: _Averages, moment: Average, largest: bool, powers: Powers
) -> Ratio:
    signs = [s.args[0] for s in step.atoms(sp.sign) if s.has(g)]
    # |L|^3 sign(L) is written as L^3
    signs += [p.args[0] for p in step.atoms(sp.Pow) if p.args[0].has(g) and p.args[1].is_odd
              and p.args[1] > 1 and not p.args[0].has(_R)]
    q, factor = sp.S.One, sp.S.One
    if signs:
        line = cast(sp.Expr, signs[0])
        ahead: dict[Any, Any] = {sp.sign(line): sp.S.One, sp.Abs(line): _Y}
        step = step.xreplace(ahead).xreplace({line: _Y})
        factor, rest = step.as_independent(_Y, _R, as_Add=False)
        q = sp.sympify(rest.as_powers_dict().get(_Y, 0))
        if q == 0 or rest != (_Y / _R) ** q:
            raise BadInput("the step is no ratio of equal degrees.")
    else:
        slopes = {s: _rational(sp.diff(step, s) * _R) for s in (*lines, g)}
        line = sp.Add(*(c * s for s, c in slopes.items()))
        if line.has(_R) or _rational(step * _R - line) != 0:
            raise BadInput("the step is no ratio of equal degrees.")
    coefficients = {s: sp.diff(line, s) for s in (*lines, g)}
    if sp.expand(line - sum(c * s for s, c in coefficients.items())) != 0:
        raise BadInput("the step is not linear in averages of the gradient.")
    plain, found = coefficients[g], []
    for s, (one, rate) in lines.items():
        if coefficients[s] != 0:
            c = _rational(coefficients[s] / rate)
            found.append((c, one))
            plain = plain - c * one.lead
    plain = _rational(plain)
    common = found[0][0] if found else plain
    found = [(_rational(c / common), one) for c, one in found]
    plain = _rational(plain / common)
    return Ratio(factor * common**q, tuple(found), plain, moment, q, largest, powers)


def _rational(e: Any) -> sp.Expr:
    return cast(sp.Expr, sp.cancel(sp.together(e)))
