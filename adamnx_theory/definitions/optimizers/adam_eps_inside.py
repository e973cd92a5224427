"""Adam with eps inside the root.

    m_t = beta1 m_{t-1} + (1 - beta1) g_t             m_0 = 0
    v_t = beta2 v_{t-1} + (1 - beta2) g_t^2           v_0 = 0
    x_t = x_{t-1} - lr sqrt(1 - beta2^t) / (1 - beta1^t) m_t / sqrt(v_t + eps)

0 <= beta1 < 1, 0 < beta2 < 1, lr > 0, eps >= 0; arrays have shape (n,).  eps is
added to v_t before the bias correction, as Aida prints it, so its weight beside
vhat_t is eps / (1 - beta2^t).  (Optax's `eps_root` is another thing: it is added
after the correction.)  With eps > 0 the step is smooth at v = 0, which is why local
convergence is studied in this form.  Nothing is raised beyond what `Optimizer.run`
raises.
Source: Aida (aida), Eq. (5a) with mu = 0.
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
correction = sp.sqrt(1 - beta2**t) / (1 - beta1**t)
u = correction * m_new / sp.sqrt(v_new + eps)
x_new = x - lr * u

DEFINITION = Optimizer(
    name="adam_eps_inside",
    title="Adam with eps inside the root",
    parameters=(LR, BETA1, BETA2, EPS),
    state=(StateVariable(m), StateVariable(v)),
    update={x: x_new, m: m_new, v: v_new},
    source=Source("aida", "Eq. (5a), mu = 0"),
    doc="eps inside the root, beside the uncorrected second moment, as Aida prints it.",
)
