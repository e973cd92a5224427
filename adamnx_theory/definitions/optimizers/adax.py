"""AdaX.

    m_t = beta1 m_{t-1} + (1 - beta1) g_t             m_0 = 0
    v_t = (1 + beta2) v_{t-1} + beta2 g_t^2           v_0 = 0
    vhat_t = v_t / ((1 + beta2)^t - 1)
    x_t = x_{t-1} - lr m_t / (sqrt(vhat_t) + eps)

0 <= beta1 < 1, beta2 > 0 (a growth rate), lr > 0, eps >= 0; arrays have shape (n,).
The first moment has no bias correction, as published.  eps sits outside the root.
v_t grows like (1 + beta2)^t and leaves float64 after some 7 million steps at the
default; vhat_t, whose decay rate is the schedule `adax`, does not grow.  Nothing is
raised beyond what `Optimizer.run` raises.
Source: Li et al. (adax), Algorithm 1; defaults of the authors' code.
"""

import sympy as sp

from adamnx_theory.definitions.common import BETA1, epsilon, learning_rate
from adamnx_theory.definitions.optimizer import G, M, Optimizer, StateVariable, V, X
from adamnx_theory.definitions.schedule import STEP as t
from adamnx_theory.definitions.schedules.adax import BETA2
from adamnx_theory.definitions.source import Source

x, g, m, v = X, G, M, V
LR, EPS = learning_rate("1e-3"), epsilon("1e-12")
lr, beta1, beta2, eps = LR.symbol, BETA1.symbol, BETA2.symbol, EPS.symbol

m_new = beta1 * m + (1 - beta1) * g
v_new = (1 + beta2) * v + beta2 * g**2
vhat = v_new / ((1 + beta2) ** t - 1)
x_new = x - lr * m_new / (sp.sqrt(vhat) + eps)

DEFINITION = Optimizer(
    name="adax",
    title="AdaX",
    parameters=(LR, BETA1, BETA2, EPS),
    state=(StateVariable(m), StateVariable(v)),
    update={x: x_new, m: m_new, v: v_new},
    source=Source("adax", "Algorithm 1"),
    doc="No bias correction of the first moment, as published.",
)
