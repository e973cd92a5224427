"""AdaGrad with a diagonal matrix.

    v_t = v_{t-1} + g_t^2                                     v_0 = 0
    x_t = x_{t-1} - lr g_t / (sqrt(v_t) + eps)

lr > 0, eps >= 0; arrays have shape (n,).  v is a sum, not an average: it never falls.
eps (the paper's delta) sits outside the root.  With eps = 0 a coordinate whose gradients
are all 0 becomes nan.  Nothing is raised beyond what `Optimizer.run` raises.
Source: Duchi, Hazan and Singer (adagrad), Figure 1, without regularizer and constraint;
the paper has no default for lr and delta, 0.01 and 1e-10 are PyTorch's.  optax differs: it
starts at v = 0.1, divides by sqrt(v + 1e-7), and by nothing where v is 0.
"""

import sympy as sp

from adamnx_theory.definitions.common import epsilon, learning_rate
from adamnx_theory.definitions.optimizer import G, Optimizer, StateVariable, V, X
from adamnx_theory.definitions.source import Source

x, g, v = X, G, V
LR, EPS = learning_rate("0.01"), epsilon("1e-10")
lr, eps = LR.symbol, EPS.symbol

v_new = v + g**2
x_new = x - lr * g / (sp.sqrt(v_new) + eps)

DEFINITION = Optimizer(
    name="adagrad",
    title="AdaGrad",
    parameters=(LR, EPS),
    state=(StateVariable(v),),
    update={x: x_new, v: v_new},
    source=Source("adagrad", "Figure 1, diagonal"),
    doc="A sum of squares, which never falls; eps outside the root.",
)
