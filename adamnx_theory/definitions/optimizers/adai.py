"""Adai: adaptive inertia.

    v_t = beta2 v_{t-1} + (1 - beta2) g_t^2                   v_0 = 0
    vhat_t = v_t / (1 - beta2^t)
    b_t = clip(1 - beta0 vhat_t / mean(vhat_t), 0, 1 - eps)
    m_t = b_t m_{t-1} + (1 - b_t) g_t                         m_0 = 0
    w_t = 1 - b_t (1 - w_{t-1})                               w_0 = 0
    x_t = x_{t-1} - lr m_t / w_t

The mean is over all coordinates: a reduction.  Each coordinate has its own decay rate
b_t, large where gradients are small; the step itself is not divided by a root.  w_t is
1 - b_1 ... b_t, the bias correction.  0 < beta2 < 1, 0 < beta0 <= 1, lr > 0, 0 < eps < 1;
arrays have shape (n,).  eps only keeps b_t below 1.  If all gradients so far are 0 the
mean is 0 and everything becomes nan.  Nothing is raised beyond what `Optimizer.run`
raises.

Local theory: at a minimizer the shares v_i/mean(v) are 0/0 and the step has no linear map;
it does not see the scale of v, only its shares.  At fixed shares it is linear, with rates
that differ between coordinates, and shares stay fixed while x falls faster than sqrt(beta2)
per step (`adamnx_theory.dynamics.stability.shares`, with proofs).  A run along one axis has
the share n there: where n beta0 >= 1 it needs gradient descent's lr lambda < 2.
Source: Xie et al. (adai), Algorithm 2, with its beta0, beta2 and eps; the decay of its
variant AdaiW is left out.  pytorch-optimizer differs: it keeps the mean above eps, so that
gradients of root mean square below sqrt(eps) get inertia close to the largest.
"""

from typing import cast

import sympy as sp

from adamnx_theory.definitions.common import learning_rate
from adamnx_theory.definitions.optimizer import G, M, Optimizer, Reduction, StateVariable, V, X
from adamnx_theory.definitions.parameter import OPEN_UNIT, Domain, parameter
from adamnx_theory.definitions.source import Source

x, g, m, v = X, G, M, V
w = sp.Symbol("w", real=True)
LR = learning_rate("0.1")
BETA0 = parameter("beta0", Domain(sp.Integer(0), sp.Integer(1), lower_open=True), "0.1",
                  "1 minus the mean decay rate of the first moment")
BETA2 = parameter("beta2", OPEN_UNIT, "0.99", "decay rate of the second moment")
EPS = parameter("eps", OPEN_UNIT, "1e-3", "1 minus the largest decay rate")
lr, beta0, beta2, eps = LR.symbol, BETA0.symbol, BETA2.symbol, EPS.symbol
mean = sp.Symbol("v_mean", nonnegative=True)

v_new = beta2 * v + (1 - beta2) * g**2
# a = 1 - b, so that nothing cancels where b is near 1; the bias correction of v cancels
# in vhat / mean(vhat)
a = cast(sp.Expr, sp.Max(sp.Min(beta0 * v_new / mean, 1), eps))
m_new = (1 - a) * m + a * g
w_new = (1 - a) * w + a
x_new = x - lr * m_new / w_new

DEFINITION = Optimizer(
    name="adai",
    title="Adai",
    parameters=(LR, BETA0, BETA2, EPS),
    state=(StateVariable(m), StateVariable(v), StateVariable(w)),
    update={x: x_new, m: m_new, v: v_new, w: w_new},
    reductions=(Reduction(mean, "mean", v_new),),
    source=Source("adai", "Algorithm 2"),
    doc="A decay rate of its own for each coordinate, from its share of the second moment.",
)
