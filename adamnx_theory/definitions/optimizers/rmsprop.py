"""RMSProp.

    v_t = beta2 v_{t-1} + (1 - beta2) g_t^2                   v_0 = 0
    x_t = (1 - weight_decay) x_{t-1} - lr g_t / (sqrt(v_t) + eps)

0 < beta2 < 1, lr > 0, eps >= 0, 0 <= weight_decay < 1; arrays have shape (n,).  No
bias correction.  The lecture has no eps; it sits outside the root, as in PyTorch.  The
decay is an addition in Aida's convention (not multiplied by lr), and 0 by default.
With eps = 0 a coordinate whose gradients are all 0 becomes nan.  Nothing is raised
beyond what `Optimizer.run` raises.
Source: Tieleman and Hinton (rmsprop), Lecture 6.5, with its beta2 = 0.9; the lecture
gives no number for lr, so it is Adam's.  PyTorch's defaults are lr = 0.01 and 0.99 for
beta2; optax puts eps inside the root unless told otherwise.
"""

import sympy as sp

from adamnx_theory.definitions.common import epsilon, learning_rate, shrinkage
from adamnx_theory.definitions.optimizer import G, Optimizer, StateVariable, V, X
from adamnx_theory.definitions.schedules.constant import BETA2
from adamnx_theory.definitions.source import Source

x, g, v = X, G, V
LR, EPS, WEIGHT_DECAY = learning_rate("1e-3"), epsilon("1e-8"), shrinkage("0")
lr, beta2, eps, weight_decay = LR.symbol, BETA2.symbol, EPS.symbol, WEIGHT_DECAY.symbol

v_new = beta2 * v + (1 - beta2) * g**2
u = g / (sp.sqrt(v_new) + eps)
x_new = (1 - weight_decay) * x - lr * u

DEFINITION = Optimizer(
    name="rmsprop",
    title="RMSProp",
    parameters=(LR, BETA2, EPS, WEIGHT_DECAY),
    state=(StateVariable(v),),
    update={x: x_new, v: v_new},
    source=Source("rmsprop", "Lecture 6.5"),
    doc="eps outside the root, as in PyTorch; the lecture has none.",
)
