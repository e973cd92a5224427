"""Methods that switch from one recurrence to another (SWATS): each phase as an optimizer.

A phase is a state that x reads only in conditions, and whose new values are numbers.  For
each of these numbers the conditions on it are decided, and those that would change it are taken
to be false: the phase is what happens until then.  What x no longer
reads is dropped, and a state that stays what it is becomes a parameter.  What remains has no
reductions, so that everything derived about single coordinates holds of it.

SWATS in phase 0 is Adam, with eps beside the uncorrected moment: l and phase are written and
never read.  In phase 1 it is momentum SGD, x' = x - (1 - beta1) l m', m' = beta1 m + g, with
the l that the switch left behind.

Which l: near a minimizer with curvature lambda along its slowest mode, whose root z of
Adam's characteristic polynomial is real and in (0, 1), x_t ~ z^t.  Then p = (z - 1) x and
g = lambda x, so gamma = <p, p> / -<p, g> tends to (1 - z)/lambda, and l with it: with
eps_switch > 0 the switch always comes, and SGD begins with l lambda = 1 - z.  A mode of
curvature Lambda then is stable exactly if

    (1 - beta1) (1 - z) Lambda / lambda < 2 (1 + beta1),

which the Adam phase, stable as it may be, does not see.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, cast

import sympy as sp

from adamnx_theory.definitions.numbers.exact import substituted
from adamnx_theory.definitions.optimizer import Optimizer
from adamnx_theory.definitions.parameter import REAL, Parameter, Values


@dataclass(frozen=True)
class Phase:
    """One phase: its label, such as "phase = 1", and the recurrence while it lasts.

    `held` are the states that do not change in it; they are parameters of `optimizer`, with
    1 as a value that stands for nothing.
    """

    label: str
    optimizer: Optimizer
    held: tuple[sp.Symbol, ...]


def phases(optimizer: Optimizer) -> tuple[Phase, ...]:
    """The phases in the order of their numbers; none for a method without."""
    found = _phase(optimizer)
    if found is None:
        return ()
    symbol, numbers = found
    return tuple(_in_phase(optimizer, symbol, number) for number in numbers)


def _phase(optimizer: Optimizer) -> tuple[sp.Symbol, list[Any]] | None:
    """The state that says which phase it is, and its values."""
    conditions = [c for cases in optimizer.update[optimizer.x].atoms(sp.Piecewise)
                  for _, c in cases.args]  # type: ignore[misc]
    for s in optimizer.state:
        new = optimizer.update[s.symbol]
        if not any(c.free_symbols == {s.symbol} for c in conditions):
            continue
        if isinstance(new, sp.Piecewise):
            values: set[Any] = {pair.args[0] for pair in new.args} - {s.symbol}
            if all(value.is_Rational for value in values):
                return s.symbol, sorted(values | {s.initial}, key=sp.default_sort_key)
    return None


def _in_phase(optimizer: Optimizer, symbol: sp.Symbol, number: sp.Expr) -> Phase:
    new = {s: substituted(e, {symbol: number}) for s, e in optimizer.update.items()}
    switches = _switches(new[symbol], number)
    new = {s: substituted(e, switches) for s, e in new.items()}
    needed = [optimizer.x]
    for s in needed:  # grows while it is read
        needed += [other for other in new if new[s].has(other) and other not in needed]
    held = tuple(s for s in optimizer.state_symbols if s in needed and new[s] == s)
    kept = tuple(s for s in optimizer.state if s.symbol in needed and s.symbol not in held)
    update = {s: e for s, e in new.items() if s == optimizer.x or s in {k.symbol for k in kept}}
    used = {s for e in update.values() for s in e.free_symbols}
    parameters = tuple(p for p in optimizer.parameters if p.symbol in used)
    names = {p.name for p in parameters}
    constants = tuple(
        Parameter(str(s), s, REAL, cast(sp.Rational, sp.S.One), "a state that stays") for s in held
    )
    label = f"{symbol} = {number}"
    one = Optimizer(
        name=f"{optimizer.name} in {label}",
        title=optimizer.title,
        parameters=(*parameters, *constants),
        state=kept,
        update=update,
        source=optimizer.source,
        reductions=tuple(r for r in optimizer.reductions if r.symbol in used),
        x=optimizer.x,
        g=optimizer.g,
        t=optimizer.t,
        values=Values({k: v for k, v in optimizer.values.items() if k in names}),
    )
    return Phase(label, one, held)


def _switches(new: sp.Expr, number: sp.Expr) -> dict[sp.Basic, sp.Basic]:
    """The conditions under which the phase would become another, as false."""
    pairs: Any = new.args if isinstance(new, sp.Piecewise) else ()
    return {condition: sp.false for value, condition in pairs if value != number}
