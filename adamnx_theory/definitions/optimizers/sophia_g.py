"""SophiaG: the momentum divided by the Hessian's diagonal, clipped coordinate by coordinate.

    m_t = beta1 m_{t-1} + (1 - beta1) g_t             m_0 = 0
    h_t = beta2 h_{t-1} + (1 - beta2) c_t             h_0 = 0
    u_t = min(1, max(-1, m_t / max(gamma h_t, eps)))
    x_t = x_{t-1} - lr (u_t + weight_decay x_{t-1})

c_t is the diagonal of the Hessian at x_{t-1}, which comes with the gradient.  The paper
estimates it every k steps (by Gauss, Newton and Bartlett in Sophia-G); here it is the exact
one and costs no more than the gradient, so k = 1.  0 <= beta1 < 1, 0 < beta2 < 1, lr > 0,
gamma > 0, eps >= 0, weight_decay >= 0; arrays have shape (n,).  eps is the least denominator:
where gamma h_t is below it, flat or curved downwards, the step is clipped and so that of
Signum.  Neither moment is corrected for its start.  The decay is multiplied by lr.  With
eps = 0 a coordinate with m_t = h_t = 0 becomes nan.
Inside the clip a step near a minimizer is Newton's, coordinate by coordinate: on a diagonal
quadratic phi = lr lambda / (gamma lambda) = lr / gamma, whatever the curvature, and the step
is stable exactly if lr / gamma < (2 - lr weight_decay)(1 + beta1) / (1 - beta1).
Raises `BadInput` where no curvature is given, beside what `Optimizer.run` raises.
Source: Liu et al. (sophia), Algorithm 3; beta1, beta2, gamma and eps are those of its
experiments, lr is that of its code; its weight decay is 0.2.
"""

from typing import cast

import sympy as sp

from adamnx_theory.definitions.common import BETA1, BETA2, decay, epsilon, learning_rate
from adamnx_theory.definitions.optimizer import CURVATURE, G, M, Optimizer, StateVariable, X
from adamnx_theory.definitions.parameter import POSITIVE, parameter
from adamnx_theory.definitions.source import Source

x, g, m, c = X, G, M, CURVATURE
h = sp.Symbol("h", real=True)
LR, EPS, WEIGHT_DECAY = learning_rate("1e-4"), epsilon("1e-12"), decay("0")
BETA1 = parameter("beta1", BETA1.domain, "0.96", BETA1.doc)
BETA2 = parameter("beta2", BETA2.domain, "0.99", "decay rate of the curvature")
GAMMA = parameter("gamma", POSITIVE, "0.05", "share of the curvature that divides the step")
lr, beta1, beta2, eps = LR.symbol, BETA1.symbol, BETA2.symbol, EPS.symbol
gamma, weight_decay = GAMMA.symbol, WEIGHT_DECAY.symbol

m_new = beta1 * m + (1 - beta1) * g
h_new = beta2 * h + (1 - beta2) * c
ratio = m_new / cast(sp.Expr, sp.Max(gamma * h_new, eps))
u = cast(sp.Expr, sp.Min(1, sp.Max(-1, ratio)))
x_new = x - lr * (u + weight_decay * x)

DEFINITION = Optimizer(
    name="sophia_g",
    title="SophiaG",
    parameters=(LR, BETA1, BETA2, GAMMA, EPS, WEIGHT_DECAY),
    state=(StateVariable(m), StateVariable(h)),
    update={x: x_new, m: m_new, h: h_new},
    source=Source("sophia", "Algorithm 3"),
    doc="With the exact diagonal of the Hessian at every step, clipped at 1.",
    curvature=c,
)
