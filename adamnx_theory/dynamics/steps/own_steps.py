"""The largest step of a method that averages the squares of its own steps (AdaDelta).

    v_t = rho v_{t-1} + (1 - rho) g_t^2,      u_t = rho u_{t-1} + (1 - rho) d_t^2,
    d_t = sqrt(u_{t-1} + e) / sqrt(v_t + e) g_t,          step_t = lr d_t,   u_0 = v_0 = 0.

Whatever the gradients were, (1 - rho) g_t^2 <= v_t < v_t + e, so

    (1 - rho) d_t^2 < u_{t-1} + e     and     u_t < (1 + rho) u_{t-1} + e,

so u_{t-1} < e ((1 + rho)^(t-1) - 1) / rho and

    |step_t| < lr sqrt(e / (1 - rho)) sqrt(1 + ((1 + rho)^(t-1) - 1) / rho).

All of these are neared where every gradient is much larger than the one before, and the
first than sqrt(e): it is the largest step at step t, and grows without bound, like
(1 + rho)^(t/2).

It takes ever larger gradients, though: no step is larger than lr times the largest
gradient so far.  Let M = max g_s^2, s <= t.  Then u_t <= M^(1-rho) v_t^rho, by induction.
Put M = 1 (it is a choice of units), y = v_{t-1}, w = v_t; so (1 - rho) g^2 = w - rho y, and
w <= rho y + 1 - rho <= 1.

1. u_{t-1} > w.  Then (u_{t-1} + e)/(w + e) <= u_{t-1}/w, so u_t <= u_{t-1} (1 + rho (1 - y/w))
   <= u_{t-1} (w/y)^rho, since log(1 + z) <= z and 1 - z <= -log z.  So u_t <= w^rho.
2. u_{t-1} <= w.  Then d^2 <= g^2 and u_t <= rho min(w, y^rho) + w - rho y.  That this is at
   most w^rho is convex in w on each side of w = y^rho, so the ends decide.  w = rho y:
   rho^2 y <= (rho y)^rho.  w = rho y + 1 - rho: 1 - rho + rho y^rho <= (1 - rho + rho y)^rho,
   as the power rho is concave.  w = y^rho: (1 + rho) y^rho <= rho y + y^(rho^2), the means of
   y and y^(rho^2) with the weights rho and 1.

Last, d_t^2 <= g^2 max(1, u_{t-1}/w), and u_{t-1} g^2 <= ((1 - rho) M + rho y) g^2 <= M w, by
the means of M and y.  So |d_t| <= sqrt(M).  A constant gradient nears it: there u + e tends
to v + e.
"""

from __future__ import annotations

from typing import cast

import sympy as sp

from adamnx_theory.definitions.optimizer import Optimizer
from adamnx_theory.dynamics.steps.bounds import StepBound


def own_steps_bound(optimizer: Optimizer) -> StepBound | None:
    """The bound of a method of this form; None for any other."""
    x, g, update = optimizer.x, optimizer.g, optimizer.update
    states = optimizer.state_symbols
    if len(states) != 2 or optimizer.reductions or any(s.initial for s in optimizer.state):
        return None
    step = sp.expand(x - update[x])
    for u, v in (states, states[::-1]):
        rho = cast(sp.Expr, sp.diff(update[v], v))
        if not rho.is_Symbol or sp.expand(update[v] - rho * v - (1 - rho) * g**2) != 0:
            continue
        square = sp.cancel((update[u] - rho * u) / (1 - rho))  # d^2
        if not square.is_rational_function(u, v, g):
            continue
        e = sp.cancel(sp.limit(square * v / g**2, v, sp.oo) * rho - u)
        wanted = (u + e) / (update[v] + e) * g**2
        if {u, v, g} & e.free_symbols or sp.cancel(square - wanted) != 0 or not e.is_nonnegative:
            continue
        lr = sp.powdenest(sp.sqrt(sp.cancel(step**2 / square)), force=True)
        if not lr.free_symbols & {g, u, v, x, optimizer.t}:
            return _bound(cast(sp.Expr, lr), cast(sp.Expr, e), rho, optimizer.t)
    return None


def _bound(lr: sp.Expr, e: sp.Expr, rho: sp.Expr, t: sp.Symbol) -> StepBound:
    grown = 1 + ((1 + rho) ** (t - 1) - 1) / rho
    bound = lr * sp.sqrt(e / (1 - rho)) * sp.sqrt(grown)
    return StepBound(
        cast(sp.Expr, bound), "growing",
        says="the largest at step t, neared by ever larger gradients, so no bound holds for all t;"
             f" and never above {lr} times the largest gradient so far, which a constant gradient"
             " nears",
    )
