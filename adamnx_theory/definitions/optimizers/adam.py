"""Adam.

    m_t = beta1 m_{t-1} + (1 - beta1) g_t             m_0 = 0
    v_t = beta2 v_{t-1} + (1 - beta2) g_t^2           v_0 = 0
    mhat_t = m_t / (1 - beta1^t)
    vhat_t = v_t / (1 - beta2^t)
    x_t = x_{t-1} - lr mhat_t / (sqrt(vhat_t) + eps)

0 <= beta1 < 1, 0 < beta2 < 1, lr > 0, eps >= 0; arrays have shape (n,).  eps sits
outside the root, beside the bias-corrected moment; `adam_eps_inside` is the other
form.  With eps = 0 a coordinate whose gradients are all 0 becomes nan.  Nothing is
raised beyond what `Optimizer.run` raises.
Source: Kingma and Ba (adam), Algorithm 1; AdamNX, Eq. (3).
"""

import sympy as sp

from adamnx_theory.definitions.common import BETA1, BETA2, epsilon, learning_rate
from adamnx_theory.definitions.optimizer import G, M, Optimizer, StateVariable, V, X
from adamnx_theory.definitions.schedule import STEP as t
from adamnx_theory.definitions.source import Source

x, g, m, v = X, G, M, V
LR, EPS = learning_rate("1e-3"), epsilon("1e-8")
lr, beta1, beta2, eps = LR.symbol, BETA1.symbol, BETA2.symbol, EPS.symbol

m_new = beta1 * m + (1 - beta1) * g
v_new = beta2 * v + (1 - beta2) * g**2
mhat = m_new / (1 - beta1**t)
vhat = v_new / (1 - beta2**t)
x_new = x - lr * mhat / (sp.sqrt(vhat) + eps)

DEFINITION = Optimizer(
    name="adam",
    title="Adam",
    parameters=(LR, BETA1, BETA2, EPS),
    state=(StateVariable(m), StateVariable(v)),
    update={x: x_new, m: m_new, v: v_new},
    source=Source("adam", "Algorithm 1"),
    doc="eps outside the root, as Kingma and Ba print it.",
)
