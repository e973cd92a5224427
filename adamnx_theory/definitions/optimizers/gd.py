"""Gradient descent.

    x_t = x_{t-1} - lr g_t

lr > 0; arrays have shape (n,).  There is no state and no eps.  With a stochastic
gradient this is plain SGD; `sgd` is the form with momentum, and at momentum = 0 it is
this.  Nothing is raised beyond what `Optimizer.run` raises.
Source: Cauchy (cauchy), the method of steepest descent at a constant step, which has no
default; 0.1 is that of `sgd`.
"""

from adamnx_theory.definitions.common import learning_rate
from adamnx_theory.definitions.optimizer import G, Optimizer, X
from adamnx_theory.definitions.source import Source

x, g = X, G
LR = learning_rate("0.1")
lr = LR.symbol

x_new = x - lr * g

DEFINITION = Optimizer(
    name="gd",
    title="Gradient descent",
    parameters=(LR,),
    state=(),
    update={x: x_new},
    source=Source("cauchy", "steepest descent, constant step"),
    doc="The plain step.",
)
