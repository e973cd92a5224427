"""RMSProp with momentum.

    v_t = beta2 v_{t-1} + (1 - beta2) g_t^2                   v_0 = 0
    m_t = momentum m_{t-1} + g_t / (sqrt(v_t) + eps)          m_0 = 0
    x_t = (1 - weight_decay) x_{t-1} - lr m_t

0 <= momentum < 1 and everything else as in `rmsprop`.  The momentum sums what is
already divided, as PyTorch and TensorFlow have it.  Nothing is raised beyond what
`Optimizer.run` raises.
Source: Tieleman and Hinton (rmsprop), Lecture 6.5, which mentions momentum without a
formula; this is PyTorch's.
"""

from adamnx_theory.definitions.optimizer import M, Optimizer, StateVariable
from adamnx_theory.definitions.optimizers import rmsprop, sgd
from adamnx_theory.definitions.optimizers.rmsprop import lr, u, v, v_new, weight_decay, x
from adamnx_theory.definitions.source import Source

m, momentum = M, sgd.MOMENTUM.symbol

m_new = momentum * m + u
x_new = (1 - weight_decay) * x - lr * m_new

DEFINITION = Optimizer(
    name="rmsprop_momentum",
    title="RMSProp with momentum",
    parameters=(*rmsprop.DEFINITION.parameters, sgd.MOMENTUM),
    state=(StateVariable(m), StateVariable(v)),
    update={x: x_new, m: m_new, v: v_new},
    source=Source("rmsprop", "Lecture 6.5, with PyTorch's momentum"),
    doc="The momentum sums divided gradients.",
)
