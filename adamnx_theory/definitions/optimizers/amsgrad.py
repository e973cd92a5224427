"""AMSGrad.

    m_t = beta1 m_{t-1} + (1 - beta1) g_t             m_0 = 0
    v_t = beta2 v_{t-1} + (1 - beta2) g_t^2           v_0 = 0
    w_t = max(w_{t-1}, v_t)                           w_0 = 0
    x_t = x_{t-1} - lr m_t / (sqrt(w_t) + eps)

0 <= beta1 < 1, 0 < beta2 < 1, lr > 0, eps >= 0; arrays have shape (n,).  There is no bias
correction, as published; `amsgrad_corrected` and `amsgrad_of_corrected` have one.  The
paper has no eps; it sits outside the root here, as in Adam.  With eps = 0 a coordinate
whose gradients are all 0 becomes nan.  Nothing is raised beyond what `Optimizer.run`
raises.
Source: Reddi, Kale and Kumar (amsgrad), Algorithm 2, at constant lr and beta1 and without
its projection; defaults are Adam's.
"""

import sympy as sp

from adamnx_theory.definitions.optimizer import Optimizer, StateVariable
from adamnx_theory.definitions.optimizers import adam
from adamnx_theory.definitions.optimizers.adam import eps, lr, m, m_new, v, v_new, x
from adamnx_theory.definitions.source import Source

w = sp.Symbol("w", nonnegative=True)

w_new = sp.Max(w, v_new)
x_new = x - lr * m_new / (sp.sqrt(w_new) + eps)

DEFINITION = Optimizer(
    name="amsgrad",
    title="AMSGrad",
    parameters=adam.DEFINITION.parameters,
    state=(StateVariable(m), StateVariable(v), StateVariable(w)),
    update={x: x_new, m: m_new, v: v_new, w: w_new},
    source=Source("amsgrad", "Algorithm 2"),
    doc="Divides by the largest second moment so far; no bias correction, as published.",
)
