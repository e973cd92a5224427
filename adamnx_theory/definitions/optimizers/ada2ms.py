"""Ada2MS: between elementwise and global second moments.  Our reading of the abstract.

    m_t = beta1 m_{t-1} + (1 - beta1) g_t                m_0 = 0
    v_t = beta2 v_{t-1} + (1 - beta2) g_t^2              v_0 = 0
    w_t = mean of v_t over all coordinates
    mhat_t = m_t / (1 - beta1^t)
    u_t = v_t^(1-s) w_t^s / (1 - beta2^t)
    x_t = x_{t-1} - lr (mhat_t / (sqrt(u_t) + eps) + weight_decay x_{t-1})

s = 0 is AdamW, s = 1 momentum SGD divided by one common root mean square.  0 <= s <= 1,
0 <= beta1 < 1, 0 < beta2 < 1, lr > 0, eps >= 0, weight_decay >= 0; arrays have shape
(n,), over which w_t is taken.  eps sits outside the root.  The decay is multiplied by
lr.  With eps = 0 a coordinate whose gradients are all 0 becomes nan.  Nothing is raised
beyond what `Optimizer.run` raises.
Source: Ada2MS (ada2ms), abstract, which names "exponential interpolation between
elementwise second-moment estimates and global second-moment estimates" and nothing
more: the mean, the place of eps, a constant s and its default 1/2 are ours.
"""

import sympy as sp

from adamnx_theory.definitions.common import BETA1, BETA2, decay, epsilon, learning_rate
from adamnx_theory.definitions.optimizer import G, M, Optimizer, Reduction, StateVariable, V, X
from adamnx_theory.definitions.parameter import Domain, parameter
from adamnx_theory.definitions.schedule import STEP as t
from adamnx_theory.definitions.source import Source

x, g, m, v = X, G, M, V
LR, EPS, WEIGHT_DECAY = learning_rate("1e-3"), epsilon("1e-8"), decay("0")
MIX = parameter("s", Domain(sp.Integer(0), sp.Integer(1)), "1/2", "share of the global moment")
lr, beta1, beta2, eps = LR.symbol, BETA1.symbol, BETA2.symbol, EPS.symbol
weight_decay, s = WEIGHT_DECAY.symbol, MIX.symbol
w = sp.Symbol("w", nonnegative=True)

m_new = beta1 * m + (1 - beta1) * g
v_new = beta2 * v + (1 - beta2) * g**2
mhat = m_new / (1 - beta1**t)
root = v_new ** ((1 - s) / 2) * w ** (s / 2) / sp.sqrt(1 - beta2**t)
x_new = x - lr * (mhat / (root + eps) + weight_decay * x)

DEFINITION = Optimizer(
    name="ada2ms",
    title="Ada2MS",
    parameters=(LR, BETA1, BETA2, EPS, WEIGHT_DECAY, MIX),
    state=(StateVariable(m), StateVariable(v)),
    update={x: x_new, m: m_new, v: v_new},
    reductions=(Reduction(w, "mean", v_new),),
    source=Source("ada2ms", "abstract"),
    doc="Our reading of the abstract; the code is unreleased.",
)
