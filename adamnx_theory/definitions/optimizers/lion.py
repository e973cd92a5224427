"""Lion.

    x_t = x_{t-1} - lr (sign(beta1 m_{t-1} + (1 - beta1) g_t) + weight_decay x_{t-1})
    m_t = beta2 m_{t-1} + (1 - beta2) g_t                     m_0 = 0

0 <= beta1 < 1, 0 <= beta2 < 1, lr > 0, weight_decay >= 0; arrays have shape (n,).  The
step is taken with m_{t-1}, before it is updated; sign(0) = 0.  The decay is multiplied
by lr.  No eps; nothing is raised beyond what `Optimizer.run` raises.
Source: Chen et al. (lion), Algorithm 2, with its beta1 = 0.9 and beta2 = 0.99; it names
no default for lr and the decay, so these are 1e-4 and 0 (optax's decay is 1e-3).
"""

import sympy as sp

from adamnx_theory.definitions.common import BETA1, decay, learning_rate
from adamnx_theory.definitions.optimizer import G, M, Optimizer, StateVariable, X
from adamnx_theory.definitions.parameter import HALF_OPEN_UNIT, parameter
from adamnx_theory.definitions.source import Source

x, g, m = X, G, M
LR, WEIGHT_DECAY = learning_rate("1e-4"), decay("0")
BETA2 = parameter("beta2", HALF_OPEN_UNIT, "0.99", "decay rate of the moment")
lr, beta1, beta2, weight_decay = LR.symbol, BETA1.symbol, BETA2.symbol, WEIGHT_DECAY.symbol

u = sp.sign(beta1 * m + (1 - beta1) * g)
x_new = x - lr * (u + weight_decay * x)
m_new = beta2 * m + (1 - beta2) * g

DEFINITION = Optimizer(
    name="lion",
    title="Lion",
    parameters=(LR, BETA1, BETA2, WEIGHT_DECAY),
    state=(StateVariable(m),),
    update={x: x_new, m: m_new},
    source=Source("lion", "Algorithm 2"),
    doc="The sign of a mean of moment and gradient.",
)
