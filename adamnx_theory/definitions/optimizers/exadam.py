"""EXAdam.

    m_t = beta1 m_{t-1} + (1 - beta1) g_t                         m_0 = 0
    v_t = beta2 v_{t-1} + (1 - beta2) g_t^2                       v_0 = 0
    mtilde_t = m_t / (1 - beta1^t) (1 + v_t / (v_t + eps) beta2^t)
    vtilde_t = v_t / (1 - beta2^t) (1 + m_t^2 / (m_t^2 + eps) beta1^t)
    gtilde_t = g_t / (1 - beta1^t) (1 + v_t / (v_t + eps) beta2^t)
    x_t = x_{t-1} - alpha_t (mtilde_t + gtilde_t) / (sqrt(vtilde_t) + eps)

alpha_t is the schedule `exadam_step` at alpha = lr: lr ln 2 at t = 1, and it grows
without bound.  0 <= beta1 < 1, 0 < beta2 < 1, lr > 0, eps >= 0; arrays have shape
(n,).  eps occurs thrice: beside v_t, beside m_t^2 and outside the root.  With eps = 0
a coordinate with a vanishing moment becomes nan.  Nothing is raised beyond what
`Optimizer.run` raises.
Source: EXAdam (exadam), Algorithm 1 and Eqs. (1)-(4), first version.  Line 7 of the
text at hand has beta1^2 for the beta1^t of Eq. (1).  The paper states no default for
lr, beta1, beta2, eps; these are Adam's.
"""

import sympy as sp

from adamnx_theory.definitions.common import BETA1, BETA2, epsilon, learning_rate
from adamnx_theory.definitions.numbers.exact import substituted
from adamnx_theory.definitions.optimizer import G, M, Optimizer, StateVariable, V, X
from adamnx_theory.definitions.schedule import STEP as t
from adamnx_theory.definitions.schedules import exadam_step
from adamnx_theory.definitions.source import Source

x, g, m, v = X, G, M, V
LR, EPS = learning_rate("1e-3"), epsilon("1e-8")
lr, beta1, beta2, eps = LR.symbol, BETA1.symbol, BETA2.symbol, EPS.symbol

m_new = beta1 * m + (1 - beta1) * g
v_new = beta2 * v + (1 - beta2) * g**2
factor = 1 + v_new / (v_new + eps) * beta2**t
mtilde = m_new / (1 - beta1**t) * factor
vtilde = v_new / (1 - beta2**t) * (1 + m_new**2 / (m_new**2 + eps) * beta1**t)
gtilde = g / (1 - beta1**t) * factor
step = substituted(exadam_step.DEFINITION.expression, {exadam_step.ALPHA.symbol: lr})
x_new = x - step * (mtilde + gtilde) / (sp.sqrt(vtilde) + eps)

DEFINITION = Optimizer(
    name="exadam",
    title="EXAdam",
    parameters=(LR, BETA1, BETA2, EPS),
    state=(StateVariable(m), StateVariable(v)),
    update={x: x_new, m: m_new, v: v_new},
    source=Source("exadam", "Algorithm 1"),
    doc="First version, with the growing step size; eps outside the root.",
)
