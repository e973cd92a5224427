"""How far one step can move a coordinate, whatever the gradients were.

Where the squared step (without decay, at eps = 0, bias corrections at their limits) is

    (a_0 g_t + sum_j a_j m_j)^2 / (b_0 g_t^2 + b_1 v),

m_j and v averages of g and g^2 with rates r_j and r, both are sums over the gradients so
far, with weights A_k and B_k of the gradient k steps ago, and by Cauchy and Schwarz

    |step| <= sqrt(sum_k A_k^2 / B_k),

which gradients in proportion A_k / B_k attain: the bound is sharp in the long run.  It is
finite where r_i r_j < r for all i, j.  Sign methods move by a constant, clipped steps by at
most one.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, cast

import sympy as sp

from adamnx_theory.definitions.exact import substituted
from adamnx_theory.definitions.optimizer import Optimizer
from adamnx_theory.dynamics.clips import clipped
from adamnx_theory.dynamics.horizon import settled
from adamnx_theory.errors import BadInput

Average = tuple[sp.Expr, sp.Expr]  # rate, weight of the new value


@dataclass(frozen=True)
class StepBound:
    """sup |x' - x| without decay, over all gradients; None where none is derived.

    kind    "sharp", "constant" (sign methods), "clipped" (never exceeded), "none" (the step
            grows with the gradient) or "open"
    where   a condition for it to be finite, if any
    """

    bound: sp.Expr | None
    kind: str
    where: tuple[sp.Expr, ...] = ()

    @property
    def text(self) -> str:
        """In a few words."""
        if self.bound is None:
            return "none: it grows with the gradient" if self.kind == "none" else "not derived"
        if self.kind == "clipped":
            return f"{self.bound}, always (clipped)"
        if self.kind == "constant":
            return f"{self.bound}, always (sign method)"
        below = ", ".join(f"{e} > 0" for e in self.where)
        where = f" where {below}" if below else ""
        return f"{self.bound}{where}; sharp in the long run, without eps and decay"

    def to_dict(self) -> dict[str, Any]:
        """Everything as JSON types."""
        bound = None if self.bound is None else str(self.bound)
        return {"bound": bound, "kind": self.kind, "where": [f"{e} > 0" for e in self.where]}


def step_bound(optimizer: Optimizer) -> StepBound:
    """The bound, derived from the definition."""
    if optimizer.reductions:
        return StepBound(None, "open")
    gone = {p.symbol: sp.S.Zero for p in optimizer.parameters
            if p.name.startswith("eps") or p.name == "weight_decay"}
    moved = substituted(optimizer.specialised[0], gone)
    step = cast(sp.Expr, sp.expand(optimizer.x - moved, deep=False))
    parameters = {p.symbol for p in optimizer.parameters}
    held = _held(step)
    if held is not None and held.free_symbols <= parameters:
        return StepBound(held, "clipped")
    signs = step.atoms(sp.sign)
    if len(signs) == 1:
        rest = cast(sp.Expr, step / signs.pop())
        return StepBound(rest, "constant") if rest.free_symbols <= parameters else StepBound(
            None, "open")
    if step.has(optimizer.x):
        return StepBound(None, "open")
    try:
        step = settled(step, optimizer.t, optimizer.parameter_values)
        return _sharp(optimizer, step, gone)
    except (BadInput, sp.PolynomialError, ValueError):
        return StepBound(None, "open")


def _held(step: sp.Expr) -> sp.Expr | None:
    """The largest size of rate * clip(...); None for a step of another form."""
    rate, size = [], []
    for factor in sp.Mul.make_args(step):
        clip = clipped(factor)
        (rate if clip is None else size).append(factor if clip is None else clip[0])
    return cast(sp.Expr, sp.Abs(sp.Mul(*rate, *size))) if len(size) == 1 else None


def _sharp(optimizer: Optimizer, step: sp.Expr, gone: Any) -> StepBound:
    g, states = optimizer.g, optimizer.state_symbols
    above, below = sp.fraction(sp.together(sp.expand(step**2)))
    numerator, denominator = sp.Poly(above, g, *states), sp.Poly(below, g, *states)
    first: dict[sp.Symbol, Average] = {}
    second: dict[sp.Symbol, Average] = {}
    for s, new in zip(states, optimizer.specialised[1:], strict=True):
        e: Any = sp.expand(settled(substituted(new, gone), optimizer.t, optimizer.parameter_values))
        linear: Any = sp.Poly(e, g, s).as_expr() if e.is_polynomial(g, s) else e
        rate, weight, square = linear.coeff(s, 1), linear.coeff(g, 1), linear.coeff(g, 2)
        if {g, *states} & (rate.free_symbols | weight.free_symbols | square.free_symbols):
            continue
        if sp.expand(e - rate * s - weight * g) == 0:
            first[s] = rate, weight
        elif sp.expand(e - rate * s - square * g**2) == 0:
            second[s] = rate, square
    known = {p.symbol for p in optimizer.parameters}
    return _summed(g, numerator, denominator, first, second, known)


def _summed(
    g: sp.Symbol, numerator: sp.Poly, denominator: sp.Poly,
    first: dict[sp.Symbol, Average], second: dict[sp.Symbol, Average], known: set[sp.Symbol],
) -> StepBound:
    e: Any = numerator.as_expr()
    below: Any = denominator.as_expr()
    if not denominator.free_symbols & {g, *first, *second}:
        return StepBound(None, "none" if e.has(g) else "open")
    used = [s for s in first if e.has(s)]
    squares = [s for s in second if below.has(s)]
    if len(squares) != 1 or e.free_symbols & second.keys() or below.free_symbols & first.keys():
        return StepBound(None, "open")
    (v,) = squares
    line = {s: _root(e.coeff(s, 2)) for s in (g, *used)}
    root = sum(line[s] * s for s in line)
    b0, b1 = below.coeff(g, 2), below.coeff(v, 1)
    if sp.simplify(root**2 - e) != 0 or sp.expand(below - b0 * g**2 - b1 * v) != 0:
        return StepBound(None, "open")
    rate, weight = second[v]
    total, where = line[g] ** 2 / b0, []
    terms = [(line[s] * first[s][1], first[s][0]) for s in used]
    for c, r in terms:
        for d, q in terms:
            total += c * d / (b1 * weight) / (1 - r * q / rate)
            if rate - r * q not in where:
                where.append(sp.expand(rate - r * q))
    if not total.free_symbols <= known:
        return StepBound(None, "open")
    bound = _root(sp.simplify(total)) if len(terms) < 2 else sp.sqrt(total)
    return StepBound(cast(sp.Expr, bound), "sharp", tuple(where))


def _root(e: sp.Expr) -> sp.Expr:
    """The root of a product of squares and of factors that are positive inside the domains."""
    parts: list[Any] = []
    for factor in sp.Mul.make_args(cast(sp.Expr, sp.factor(e))):
        base, power = factor.as_base_exp()
        negative = base.subs(dict.fromkeys(base.free_symbols, sp.S.Half)) < 0
        parts.append((-base if negative else base) ** (power / 2))
    return cast(sp.Expr, sp.Mul(*parts))
