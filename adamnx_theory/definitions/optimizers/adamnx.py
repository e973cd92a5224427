"""AdamNX.

    m_t = b1_t m_{t-1} + (1 - b1_t) g_t               b1_t: schedule `adam` at beta1
    v_t = b2_t v_{t-1} + (1 - b2_t) g_t^2             b2_t: schedule `adamnx` at beta2
    u_t = m_t / (sqrt(v_t) + eps)
    x_t = x_{t-1} - lr (u_t + weight_decay x_{t-1})

0 <= beta1 < 1, 0 < beta2 < 1, lr > 0, eps >= 0, weight_decay >= 0; arrays have shape
(n,).  Both rates are 0 at t = 1, so m_0 and v_0 do not matter (they are 0 here) and no
bias correction follows.  eps sits outside the root.  The paper decays matrix
parameters only.  Nothing is raised beyond what `Optimizer.run` raises.
Source: AdamNX (adamnx), Algorithm 1 and Eq. (11); it names no default weight decay or
learning rate, so these are 0 and Adam's 1e-3.
"""

import sympy as sp

from adamnx_theory.definitions.common import BETA1, decay, epsilon, learning_rate
from adamnx_theory.definitions.numbers.exact import substituted
from adamnx_theory.definitions.optimizer import G, M, Optimizer, StateVariable, V, X
from adamnx_theory.definitions.schedules import adam, adamnx
from adamnx_theory.definitions.source import Source

x, g, m, v = X, G, M, V
LR, EPS, WEIGHT_DECAY = learning_rate("1e-3"), epsilon("1e-8"), decay("0")
BETA2 = adamnx.BETA2
lr, beta1, eps, weight_decay = LR.symbol, BETA1.symbol, EPS.symbol, WEIGHT_DECAY.symbol

b1 = substituted(adam.DEFINITION.expression, {adam.beta2: beta1})
b2 = adamnx.DEFINITION.expression
m_new = b1 * m + (1 - b1) * g
v_new = b2 * v + (1 - b2) * g**2
u = m_new / (sp.sqrt(v_new) + eps)
x_new = x - lr * (u + weight_decay * x)

DEFINITION = Optimizer(
    name="adamnx",
    title="AdamNX",
    parameters=(LR, BETA1, BETA2, EPS, WEIGHT_DECAY),
    state=(StateVariable(m), StateVariable(v)),
    update={x: x_new, m: m_new, v: v_new},
    source=Source("adamnx", "Algorithm 1"),
    doc="Both moments carry their bias correction in the decay rate.",
)
