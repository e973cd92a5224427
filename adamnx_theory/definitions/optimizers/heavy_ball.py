"""Heavy ball with decoupled weight decay: SGDW.

    m_t = momentum m_{t-1} + g_t                              m_0 = 0
    x_t = (1 - weight_decay) x_{t-1} - lr m_t

0 <= momentum < 1, lr > 0, 0 <= weight_decay < 1; arrays have shape (n,).  There is no
factor 1 - momentum before g_t, and no eps.  The decay is not multiplied by lr, as in
SGDW with schedule multiplier 1, whose momentum is lr m here.  With weight_decay = 0 it
is `sgd`.  Nothing is raised beyond what `Optimizer.run` raises.
Source: Polyak (polyak), with the decay of Loshchilov and Hutter (adamw), Algorithm 1.
"""

from adamnx_theory.definitions.common import shrinkage
from adamnx_theory.definitions.optimizer import Optimizer
from adamnx_theory.definitions.optimizers import sgd
from adamnx_theory.definitions.optimizers.sgd import lr, m_new, x
from adamnx_theory.definitions.source import Source

WEIGHT_DECAY = shrinkage("0")
weight_decay = WEIGHT_DECAY.symbol

x_new = (1 - weight_decay) * x - lr * m_new

DEFINITION = Optimizer(
    name="heavy_ball",
    title="Heavy ball with decoupled decay",
    parameters=(*sgd.DEFINITION.parameters, WEIGHT_DECAY),
    state=sgd.DEFINITION.state,
    update={**sgd.DEFINITION.update, x: x_new},
    source=Source("polyak", "heavy ball; decay of SGDW (adamw), Algorithm 1"),
    doc="Momentum as a sum; the decay is not multiplied by the learning rate.",
)
