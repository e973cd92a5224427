"""Nesterov's accelerated gradient at constant momentum.

    m_t = momentum m_{t-1} + g_t                              m_0 = 0
    x_t = (1 - weight_decay) x_{t-1} - lr (g_t + momentum m_t)

0 <= momentum < 1, lr > 0, 0 <= weight_decay < 1; arrays have shape (n,).  x_t is the
look-ahead point, where the gradient is taken.  With weight_decay = 0 this is
Sutskever's Eqs. (3)-(4) in the variable theta + mu v, v = -lr m.  The decay is an
addition in Aida's convention (not multiplied by lr), and 0 by default.  No eps;
nothing is raised beyond what `Optimizer.run` raises.
Source: Nesterov (nesterov), in the form of Sutskever et al. (sgdm).
"""

from adamnx_theory.definitions.common import shrinkage
from adamnx_theory.definitions.optimizer import Optimizer
from adamnx_theory.definitions.optimizers import sgd
from adamnx_theory.definitions.optimizers.sgd import g, lr, m_new, momentum, x
from adamnx_theory.definitions.source import Source

WEIGHT_DECAY = shrinkage("0")
weight_decay = WEIGHT_DECAY.symbol

x_new = (1 - weight_decay) * x - lr * (g + momentum * m_new)

DEFINITION = Optimizer(
    name="nesterov",
    title="Nesterov momentum",
    parameters=(*sgd.DEFINITION.parameters, WEIGHT_DECAY),
    state=sgd.DEFINITION.state,
    update={**sgd.DEFINITION.update, x: x_new},
    source=Source("nesterov", "constant momentum; as in sgdm, Eqs. (3)-(4)"),
    doc="In the look-ahead variable, where the gradient is taken.",
)
