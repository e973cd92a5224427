"""Momentum SGD (heavy ball).

    m_t = momentum m_{t-1} + g_t            m_0 = 0
    x_t = x_{t-1} - lr m_t

0 <= momentum < 1, lr > 0; arrays have shape (n,).  At a constant learning rate
this is Sutskever's form v_t = momentum v_{t-1} - lr g_t, x_t = x_{t-1} + v_t, with
v = -lr m; the two differ when lr changes from step to step.  There is no factor
1 - momentum before g_t.  No eps; nothing is raised beyond what `Optimizer.run` raises.
Source: Sutskever et al. (sgdm); written as in Aida, Eqs. (1)-(2) with alpha_t = 1.
"""

from adamnx_theory.definitions.common import learning_rate
from adamnx_theory.definitions.optimizer import G, M, Optimizer, StateVariable, X
from adamnx_theory.definitions.parameter import HALF_OPEN_UNIT, parameter
from adamnx_theory.definitions.source import Source

x, g, m = X, G, M
LR = learning_rate("0.1")
MOMENTUM = parameter("momentum", HALF_OPEN_UNIT, "0.9", "decay of the momentum")
lr, momentum = LR.symbol, MOMENTUM.symbol

m_new = momentum * m + g
x_new = x - lr * m_new

DEFINITION = Optimizer(
    name="sgd",
    title="Momentum SGD",
    parameters=(LR, MOMENTUM),
    state=(StateVariable(m),),
    update={x: x_new, m: m_new},
    source=Source("sgdm", "heavy ball; as in Aida, Eqs. (1)-(2), alpha_t = 1"),
    doc="Heavy ball without dampening; Sutskever's form at a constant learning rate.",
)
