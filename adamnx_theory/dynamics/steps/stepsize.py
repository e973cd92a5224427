"""How far one step can move a coordinate, whatever the gradients were; no decay, eps = 0.

Where the step is a ratio (see `ratios`), with weights A_k and B_k of the gradient of k
steps ago, k < t,

    |step| = |factor| |sum_k A_k g_k|^q / (sum_k B_k |g_k|^p)^(q/p),

Hoelder's inequality gives, with C^p' = sum_k A_k^p' B_k^(-p'/p), 1/p + 1/p' = 1,

    |step| <= |factor| C^q,

and gradients with |g_k|^(p-1) in proportion A_k / B_k attain it: it is the largest step
at step t.  For p = 2 that is Cauchy and Schwarz; for p = 1, C is the largest A_k / B_k.
The weights being geometric, C is a geometric series.  In the long run it is finite where
the ratio of successive terms is below 1.  AdaX's and AdamNX's B_0 vanishes as t grows:
a gradient that comes late is divided by next to nothing, and no bound holds for all t.

The largest D so far (AMSGrad's, p = 2, one average) is at least D, so the same bound
holds; its gradients increase up to step t if the rate r of the average is at most D's
rate R, and then D is the largest and the bound is attained.  If r >= R, take weights
L_i >= 0 of D_{t-i} with sum_i L_i D_{t-i} = sum_k A_k g_k^2: L_0 = A_0 / B_0 and
L_i = (A_i - R A_{i-1}) / B_0.  Then (sum_k A_k g_k)^2 <= sum_k A_k sum_k A_k g_k^2
<= sum_k A_k sum_i L_i D, which is (sum_k A_k)^2 (1 - R) / B_0 D in the long run; a
constant gradient attains it.

A state b' = mu b + f(g, v) with f such a ratio of the new gradient alone (RMSProp's
momentum) is at most 1/(1 - mu) times f's bound, which gradients approach that grow ever
faster.  AdaDelta is in `own_steps`, Adafactor in `relative_steps`, and a method with phases
(SWATS) has a bound in each.  Sign methods move by a constant, clipped steps by at most one.
A step that is multiplied by c with all gradients has no bound.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any, cast

import sympy as sp

from adamnx_theory.definitions.numbers.exact import substituted
from adamnx_theory.definitions.optimizer import Optimizer
from adamnx_theory.dynamics.linear.horizon import settled
from adamnx_theory.dynamics.phases import phases
from adamnx_theory.dynamics.stability.sharp import oriented
from adamnx_theory.dynamics.steps.bounds import StepBound
from adamnx_theory.dynamics.steps.own_steps import own_steps_bound
from adamnx_theory.dynamics.steps.ratios import N, Ratio, ratio
from adamnx_theory.dynamics.steps.relative_steps import relative_bound
from adamnx_theory.dynamics.symmetry.clips import clipped
from adamnx_theory.dynamics.symmetry.invariances import step_scales
from adamnx_theory.errors import BadInput

_FAILS = (BadInput, sp.PolynomialError, ValueError, NotImplementedError)


def step_bound(optimizer: Optimizer) -> StepBound:
    """The bound, derived from the definition."""
    found = phases(optimizer)
    if found:
        parts = tuple((phase.label, step_bound(phase.optimizer)) for phase in found)
        return StepBound(None, "phases", parts=parts)
    special = own_steps_bound(optimizer) or relative_bound(optimizer)
    if special is not None:
        return special
    step, states = _parts(optimizer)
    held = _held(step)
    if held is not None and held.free_symbols <= _parameters(optimizer):
        return StepBound(held, "clipped")
    signs = step.atoms(sp.sign)
    if len(signs) == 1 and (step / next(iter(signs))).free_symbols <= _parameters(optimizer):
        return StepBound(cast(sp.Expr, step / signs.pop()), "constant")
    for way in (_settled_bound, _growing_bound, largest_at):
        try:
            found = way(optimizer, step, states)
        except _FAILS:
            continue
        early = "its first steps, which do not adapt, have no bound"
        return replace(found, note=early) if step.has(sp.Piecewise) else found
    return StepBound(None, "none" if step_scales(optimizer) else "open")


def _held(step: sp.Expr) -> sp.Expr | None:
    """The largest size of rate * clip(...); None for a step of another form."""
    rate, size = [], []
    for factor in sp.Mul.make_args(step):
        clip = clipped(factor)
        (rate if clip is None else size).append(factor if clip is None else clip[0])
    return cast(sp.Expr, sp.Abs(sp.Mul(*rate, *size))) if len(size) == 1 else None


def largest_at(
    optimizer: Optimizer,
    step: sp.Expr | None = None,
    states: dict[sp.Symbol, sp.Expr] | None = None,
) -> StepBound:
    """The largest step at step t, an expression in t; raises `BadInput` where none is derived."""
    if step is None or states is None:
        step, states = _parts(optimizer)
    found = ratio(optimizer, step, states)
    if found.largest:
        raise BadInput("the largest second moment so far has no formula at one step.")
    powers, t = found.powers, optimizer.t
    total, _ = _hoelder(found, t)
    ahead = sum((c * one.lead for c, one in found.line), found.plain)
    first = ahead**2 / found.moment.lead ** (2 / found.moment.power)
    short, names = powers.short()
    size = _root(sp.simplify(short(found.factor**2)))
    alone = size * _root(sp.simplify(short(first)), found.power)
    series = _root(sp.simplify(powers.back(total / first)), found.power)
    late = cast(sp.Expr, alone.xreplace(names))
    shown = ""
    if len(found.line) == 1 and found.plain == 0 and found.moment.power == 2:
        r = short(found.line[0][1].rate ** 2 / found.moment.rate)
        where = [f"r = {r}", *(f"{name} = {e}" for name, e in names.items())]
        shown = f"{alone} * sqrt((1 - r**t)/(1 - r)) with {', '.join(where)}"
    return StepBound(cast(sp.Expr, late * series), "growing", (), late, shown)


def _parts(optimizer: Optimizer) -> tuple[sp.Expr, dict[sp.Symbol, sp.Expr]]:
    """The step x - x' and the states' new values, without decay and eps."""
    gone = {p.symbol: sp.S.Zero for p in optimizer.parameters
            if p.name.startswith("eps") or p.name == "weight_decay"}
    moved, *new = (substituted(e, gone) for e in optimizer.specialised)
    step = cast(sp.Expr, sp.expand(optimizer.x - moved, deep=False))
    return step, dict(zip(optimizer.state_symbols, new, strict=False))


def _parameters(optimizer: Optimizer) -> set[sp.Basic]:
    return {p.symbol for p in optimizer.parameters}


def _settled_bound(optimizer: Optimizer, step: sp.Expr, states: Any) -> StepBound:
    """With all coefficients at their limits."""
    return _in_the_long_run(optimizer, step, states, False)


def _growing_bound(optimizer: Optimizer, step: sp.Expr, states: Any) -> StepBound:
    """With powers at their limits, a step size that grows as it is."""
    return _in_the_long_run(optimizer, step, states, True)


def _in_the_long_run(
    optimizer: Optimizer, step: sp.Expr, states: dict[sp.Symbol, sp.Expr], growing: bool
) -> StepBound:
    values, t = optimizer.parameter_values, optimizer.t
    step = settled(step, t, values, growing)
    states = {s: settled(e, t, values, growing) for s, e in states.items()}
    if not optimizer.reductions:
        for s, new in states.items():
            for gain, rate, part in _accumulated(step, s, new, _parameters(optimizer)):
                inner = ratio(optimizer, part, {k: e for k, e in states.items() if k != s})
                if inner.line:
                    raise BadInput("an accumulated step must not have a memory of its own.")
                total, _ = _hoelder(inner, None)
                bound = gain * inner.factor * _root(total, inner.power) / (1 - rate)
                return StepBound(oriented(inner.powers.back(bound)), "sharp")
    found = ratio(optimizer, step, states)
    back = found.powers.back
    total, where = _hoelder(found, None)
    factors = sp.Mul.make_args(cast(sp.Expr, sp.factor(back(found.factor))))
    factor = sp.Mul(*(sp.logcombine(part, force=True) for part in factors))
    total = back(total) if len(found.line) > 1 else sp.simplify(back(total))
    bound = cast(sp.Expr, factor * _root(total, found.power))
    if found.largest:
        return _of_the_largest(found, bound)
    kind = "growing" if bound.has(t) else "sharp"
    note = "n is the number of coordinates" if bound.has(N) else ""
    return StepBound(bound, kind, tuple(sp.expand(back(e)) for e in where), note=note)


def _accumulated(
    step: sp.Expr, s: sp.Symbol, new: sp.Expr, parameters: set[sp.Basic]
) -> Iterator[tuple[sp.Expr, sp.Expr, sp.Expr]]:
    """(gain, rate, f) where the step is gain times the new s = rate s + f; nothing else."""
    rate, slope = sp.diff(new, s), sp.diff(step, s)
    if rate == 0 or not (rate.free_symbols | slope.free_symbols) <= parameters or slope == 0:
        return
    gain, part = sp.cancel(slope / rate), new.xreplace({s: sp.S.Zero})
    if sp.expand(step - gain * new) == 0 and part.atoms(sp.Pow) and len(part.free_symbols) > 1:
        yield cast(sp.Expr, gain), cast(sp.Expr, rate), cast(sp.Expr, part)


def _hoelder(found: Ratio, t: sp.Symbol | None) -> tuple[sp.Expr, list[sp.Expr]]:
    """C^2, and what must be positive; at step t, or in the long run if t is None."""
    p, rate, lead = found.moment.power, found.moment.rate, found.moment.lead
    where: list[sp.Expr] = []

    def series(ratio_of_terms: sp.Expr, condition: sp.Expr) -> sp.Expr:
        if t is not None:
            return cast(sp.Expr, (1 - ratio_of_terms**t) / (1 - ratio_of_terms))
        if condition not in where:
            where.append(condition)
        return cast(sp.Expr, 1 / (1 - ratio_of_terms))

    line = found.line
    if p == 2:
        ahead = sp.Add(*(c * one.lead for c, one in line))
        total = (found.plain**2 + 2 * found.plain * ahead) / lead
        for c, one in line:
            for d, other in line:
                product = one.rate * other.rate
                terms = series(cast(sp.Expr, product / rate), cast(sp.Expr, rate - product))
                total += c * d * one.lead * other.lead / lead * terms
        return cast(sp.Expr, total), where
    if len(line) != 1 or found.plain != 0:
        raise BadInput("a power other than 2 is derived for one average alone.")
    ((c, one),) = line
    if p == 1:
        if t is not None:
            raise BadInput("for p = 1 the largest ratio is derived in the long run alone.")
        where.append(rate - one.rate)
        return cast(sp.Expr, (c * one.lead / lead) ** 2), where
    power = 1 / (p - 1)
    terms = series(cast(sp.Expr, (one.rate**p / rate) ** power), cast(sp.Expr, rate - one.rate**p))
    whole = c * one.lead / lead ** (1 / p) * terms ** ((p - 1) / p)
    return cast(sp.Expr, whole**2), where


def _of_the_largest(found: Ratio, bound: sp.Expr) -> StepBound:
    """The bound where D is its largest value so far."""
    if found.moment.power != 2 or found.power != 1 or len(found.line) != 1 or found.plain != 0:
        raise BadInput("the largest second moment is treated for Adam's step alone.")
    ((c, one),) = found.line
    back, rate = found.powers.back, found.moment.rate
    square = (c * one.lead / (1 - one.rate)) ** 2 * (1 - rate) / found.moment.lead
    other = back(found.factor) * _root(sp.simplify(back(square)), found.power)
    condition = sp.Le(back(one.rate), back(rate))
    cases = cast(sp.Expr, sp.Piecewise((bound, condition), (other, True)))
    return StepBound(cases, "sharp", shown=f"{bound} where {condition}, otherwise {other}")


def _root(e: sp.Expr, q: sp.Expr = sp.S.One) -> sp.Expr:
    """The root of a product of squares and of factors positive inside the domains, to the q."""
    if e.is_Add and len(e.args) > 2:  # several averages: the sum says more than one fraction
        return cast(sp.Expr, sp.Add(*map(oriented, e.args)) ** (q / 2))
    factored = cast(sp.Expr, sp.factor(e))
    parts: list[Any] = []
    for factor in sp.Mul.make_args(factored):
        base, power = factor.as_base_exp()
        negative = base.subs(dict.fromkeys(base.free_symbols, sp.S.Half)) < 0
        parts.append((-base if negative else base) ** (power * q / 2))
    return cast(sp.Expr, sp.Mul(*parts))
