"""SWATS: Adam that switches to SGD, with a learning rate taken from its own steps.

While phase_{t-1} = 0:
    m_t = beta1 m_{t-1} + (1 - beta1) g_t             m_0 = 0
    v_t = beta2 v_{t-1} + (1 - beta2) g_t^2           v_0 = 0
    p_t = -lr sqrt(1 - beta2^t) / (1 - beta1^t) m_t / (sqrt(v_t) + eps)
    x_t = x_{t-1} + p_t
    gamma_t = <p_t, p_t> / -<p_t, g_t>
    l_t = beta2 l_{t-1} + (1 - beta2) gamma_t         l_0 = 0
    rate_t = l_t / (1 - beta2^t)
    phase_t = 1 if t > 1 and |rate_t - gamma_t| < eps_switch, else 0      phase_0 = 0
at the switch m_t becomes 0 and l_t becomes rate_t; once phase_{t-1} = 1, for good:
    m_t = beta1 m_{t-1} + g_t
    x_t = x_{t-1} - (1 - beta1) l_{t-1} m_t           l stays

gamma_t is the learning rate at which -gamma_t g_t, projected on p_t, is p_t.  <., .> sums
over all coordinates: two reductions, and l and phase are the same in each.  Where
<p_t, g_t> = 0, gamma_t does not exist: l_t = l_{t-1}, and there is no switch.  0 <= beta1 < 1,
0 < beta2 < 1, lr > 0, eps, eps_switch >= 0; arrays have shape (n,).  eps sits outside the
root, beside the uncorrected moment; `adam` has it beside the corrected one.  The paper's eps
is both eps and eps_switch; with eps_switch = 0 the switch never comes.  Nothing keeps l from
being negative, as published.  The paper's v_k, Lambda and phase are our m, l and phase; our v
goes on after the switch and acts on nothing.  With eps = 0 a coordinate whose gradients are
all 0 becomes nan.  Nothing is raised beyond what `Optimizer.run` raises.

Local theory: x reads l and phase in phase 1 alone, so that until the switch the linear map is
Adam's, and then that of momentum SGD with the rate l.  Near a minimizer whose slowest mode
has the curvature lambda and in phase 0 the real root z, 0 < z < 1, gamma_t tends to
(1 - z)/lambda: the switch comes, and leaves about that in l.  A steep mode can be stable
before and not after (`adamnx_theory.dynamics.phases`).
Source: Keskar and Socher (swats), Algorithm 1.
"""

from typing import cast

import sympy as sp

from adamnx_theory.definitions.common import BETA1, BETA2, epsilon, learning_rate
from adamnx_theory.definitions.optimizer import G, M, Optimizer, Reduction, StateVariable, V, X
from adamnx_theory.definitions.parameter import NONNEGATIVE, parameter
from adamnx_theory.definitions.schedule import STEP as t
from adamnx_theory.definitions.source import Source

x, g, m, v = X, G, M, V
LR, EPS = learning_rate("1e-3"), epsilon("1e-9")
EPS_SWITCH = parameter("eps_switch", NONNEGATIVE, "1e-9", "how still the rate is at the switch")
lr, beta1, beta2 = LR.symbol, BETA1.symbol, BETA2.symbol
eps, eps_switch = EPS.symbol, EPS_SWITCH.symbol
average, phase = sp.symbols("l phase", real=True)
size, along = sp.Symbol("p_size", nonnegative=True), sp.Symbol("p_gradient", real=True)


def cases(condition: sp.Basic, yes: sp.Expr, no: sp.Expr) -> sp.Expr:
    return cast(sp.Expr, sp.Piecewise((yes, condition), (no, True)))


m_adam = beta1 * m + (1 - beta1) * g
v_new = beta2 * v + (1 - beta2) * g**2
p = -lr * sp.sqrt(1 - beta2**t) / (1 - beta1**t) * m_adam / (sp.sqrt(v_new) + eps)
square = size**2
averaged = cases(sp.Ne(along, 0), beta2 * average - (1 - beta2) * square / along, average)
# |rate - gamma| < eps_switch, times |<p, g>| (1 - beta2^t): nothing is divided by 0
apart = beta2 * average * along - (1 - beta2) * square + (1 - beta2**t) * square
threshold = eps_switch * (1 - beta2**t) * sp.Min(1, t - 1)  # 0 at t = 1: no switch
turns = sp.Lt(sp.Abs(apart), threshold * sp.Abs(along))
sgd = sp.Gt(phase, 0)
m_sgd = beta1 * m + g

DEFINITION = Optimizer(
    name="swats",
    title="SWATS",
    parameters=(LR, BETA1, BETA2, EPS, EPS_SWITCH),
    state=tuple(map(StateVariable, (m, v, average, phase))),
    update={
        x: x + cases(sgd, -(1 - beta1) * average * m_sgd, p),
        m: cases(sgd, m_sgd, cases(turns, sp.S.Zero, m_adam)),
        v: v_new,
        average: cases(sgd, average, cases(turns, averaged / (1 - beta2**t), averaged)),
        phase: cases(turns, sp.S.One, phase),
    },
    reductions=(Reduction(size, "norm", p), Reduction(along, "sum", p * g)),
    source=Source("swats", "Algorithm 1"),
    doc="Adam until its steps, projected on the gradient, keep one learning rate; then SGD.",
)
