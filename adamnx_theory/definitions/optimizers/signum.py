"""Signum: the sign of the momentum.

    m_t = beta1 m_{t-1} + (1 - beta1) g_t                     m_0 = 0
    x_t = (1 - weight_decay) x_{t-1} - lr sign(m_t)

0 <= beta1 < 1, lr > 0, 0 <= weight_decay < 1; arrays have shape (n,); sign(0) = 0.
The decay is an addition in Aida's convention (not multiplied by lr), and 0 by default.
No eps; nothing is raised beyond what `Optimizer.run` raises.
Source: Bernstein et al. (signum), the momentum form of signSGD; its lr is 1e-4 in
the experiments and 0.9 the usual beta1.
"""

import sympy as sp

from adamnx_theory.definitions.common import BETA1, learning_rate, shrinkage
from adamnx_theory.definitions.optimizer import G, M, Optimizer, StateVariable, X
from adamnx_theory.definitions.source import Source

x, g, m = X, G, M
LR, WEIGHT_DECAY = learning_rate("1e-4"), shrinkage("0")
lr, beta1, weight_decay = LR.symbol, BETA1.symbol, WEIGHT_DECAY.symbol

m_new = beta1 * m + (1 - beta1) * g
x_new = (1 - weight_decay) * x - lr * sp.sign(m_new)

DEFINITION = Optimizer(
    name="signum",
    title="Signum",
    parameters=(LR, BETA1, WEIGHT_DECAY),
    state=(StateVariable(m),),
    update={x: x_new, m: m_new},
    source=Source("signum", "Signum"),
    doc="Sign descent with momentum.",
)
