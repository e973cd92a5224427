"""AdamW as Aida states it: eps inside the root, and a decay that lr does not multiply.

    m_t = beta1 m_{t-1} + (1 - beta1) g_t             m_0 = 0
    v_t = beta2 v_{t-1} + (1 - beta2) g_t^2           v_0 = 0
    x_t = (1 - weight_decay) x_{t-1}
          - lr sqrt(1 - beta2^t) / (1 - beta1^t) m_t / sqrt(v_t + eps)

0 <= beta1 < 1, 0 < beta2 < 1, lr > 0, eps >= 0, 0 <= weight_decay < 1; arrays have
shape (n,).  eps is added to v_t before the bias correction.  weight_decay is the
paper's mu; it is lr weight_decay of `adamw`.  With weight_decay = 0 it is
`adam_eps_inside`.  Nothing is raised beyond what `Optimizer.run` raises.
Source: Aida (aida), Eqs. (3), (4), (5a), which names no default for mu; 1e-5 is that
of its Figure 1.
"""

from adamnx_theory.definitions.common import shrinkage
from adamnx_theory.definitions.optimizer import Optimizer, X
from adamnx_theory.definitions.optimizers import adam_eps_inside
from adamnx_theory.definitions.source import Source

x = X
WEIGHT_DECAY = shrinkage("1e-5")
weight_decay = WEIGHT_DECAY.symbol

x_new = (1 - weight_decay) * x - adam_eps_inside.lr * adam_eps_inside.u

DEFINITION = Optimizer(
    name="adamw_eps_inside",
    title="AdamW with eps inside the root",
    parameters=(*adam_eps_inside.DEFINITION.parameters, WEIGHT_DECAY),
    state=adam_eps_inside.DEFINITION.state,
    update={**adam_eps_inside.DEFINITION.update, x: x_new},
    source=Source("aida", "Eqs. (3), (4), (5a)"),
    doc="eps inside the root; the decay is not multiplied by the learning rate.",
)
