"""Aida with eps inside the power.

    m_t = beta1 m_{t-1} + (1 - beta1) g_t             m_0 = 0
    r_t = beta2 r_{t-1} + (1 - beta2) |g_t|^p         r_0 = 0
    x_t = (1 - weight_decay) x_{t-1}
          - lr (1 - beta2^t)^(q/p) / (1 - beta1^t)^q  |m_t|^q sign(m_t) / (r_t + eps)^(q/p)

0 <= beta1 < 1, 0 < beta2 < 1, lr > 0, eps >= 0, 0 <= weight_decay < 1, p >= 1, q >= 1;
arrays have shape (n,).  eps is added to r_t before the bias correction.  The decay is
the paper's mu: it is not multiplied by lr.  (p, q) = (2, 1) is `adamw_eps_inside`.
Our t counts from 1, so it is the paper's t + 1.  Nothing is raised beyond what
`Optimizer.run` raises.
Source: Aida (aida), Eqs. (12), (13), (14a).  Lines 5 and 6 of its Algorithm 1 exchange
beta and 1 - beta, which contradicts line 7.  The paper prefers (p, q) = (1, 2), hence
the default; the other defaults are those of its toy problems, with Adam's eps for the
paper's 1e-50.
"""

import sympy as sp

from adamnx_theory.definitions.common import (
    AT_LEAST_ONE,
    BETA1,
    epsilon,
    learning_rate,
    shrinkage,
)
from adamnx_theory.definitions.optimizer import G, M, Optimizer, StateVariable, X
from adamnx_theory.definitions.parameter import OPEN_UNIT, parameter
from adamnx_theory.definitions.schedule import STEP as t
from adamnx_theory.definitions.source import Source

x, g, m = X, G, M
r = sp.Symbol("r", nonnegative=True)
LR, EPS, WEIGHT_DECAY = learning_rate("1e-3"), epsilon("1e-8"), shrinkage("0")
BETA2 = parameter("beta2", OPEN_UNIT, "0.99", "decay rate of the moment r")
P = parameter("p", AT_LEAST_ONE, 1, "power of the gradient whose moment is r")
Q = parameter("q", AT_LEAST_ONE, 2, "power of the step's magnitude")
lr, beta1, beta2, eps = LR.symbol, BETA1.symbol, BETA2.symbol, EPS.symbol
weight_decay, p, q = WEIGHT_DECAY.symbol, P.symbol, Q.symbol

m_new = beta1 * m + (1 - beta1) * g
r_new = beta2 * r + (1 - beta2) * sp.Abs(g) ** p
correction = (1 - beta2**t) ** (q / p) / (1 - beta1**t) ** q
u = sp.Abs(m_new) ** q * sp.sign(m_new) / (r_new + eps) ** (q / p)
x_new = (1 - weight_decay) * x - lr * correction * u

DEFINITION = Optimizer(
    name="aida",
    title="Aida",
    parameters=(LR, BETA1, BETA2, EPS, WEIGHT_DECAY, P, Q),
    state=(StateVariable(m), StateVariable(r)),
    update={x: x_new, m: m_new, r: r_new},
    source=Source("aida", "Eqs. (12), (13), (14a)"),
    doc="eps inside the power; the decay is not multiplied by the learning rate.",
)
