"""AdamW: Adam with decoupled weight decay.

    m_t = beta1 m_{t-1} + (1 - beta1) g_t             m_0 = 0
    v_t = beta2 v_{t-1} + (1 - beta2) g_t^2           v_0 = 0
    mhat_t = m_t / (1 - beta1^t)
    vhat_t = v_t / (1 - beta2^t)
    x_t = x_{t-1} - lr (mhat_t / (sqrt(vhat_t) + eps) + weight_decay x_{t-1})

0 <= beta1 < 1, 0 < beta2 < 1, lr > 0, eps >= 0, weight_decay >= 0; arrays have shape
(n,).  eps sits outside the root.  The decay is multiplied by lr, as in PyTorch and in
AdamNX; in Aida's Eq. (5) its mu is lr weight_decay.  Nothing is raised beyond what
`Optimizer.run` raises.
Source: Loshchilov and Hutter (adamw), Algorithm 2.
"""

import sympy as sp

from adamnx_theory.definitions.common import decay
from adamnx_theory.definitions.optimizer import Optimizer, X
from adamnx_theory.definitions.optimizers import adam
from adamnx_theory.definitions.source import Source

x = X
WEIGHT_DECAY = decay("0.01")
lr, eps, weight_decay = adam.lr, adam.eps, WEIGHT_DECAY.symbol

u = adam.mhat / (sp.sqrt(adam.vhat) + eps)
x_new = x - lr * (u + weight_decay * x)

DEFINITION = Optimizer(
    name="adamw",
    title="AdamW",
    parameters=(*adam.DEFINITION.parameters, WEIGHT_DECAY),
    state=adam.DEFINITION.state,
    update={**adam.DEFINITION.update, x: x_new},
    source=Source("adamw", "Algorithm 2"),
    doc="Decoupled weight decay, multiplied by the learning rate.",
)
