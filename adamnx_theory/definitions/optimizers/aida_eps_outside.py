"""Aida with eps outside the power.

    m_t = beta1 m_{t-1} + (1 - beta1) g_t             m_0 = 0
    r_t = beta2 r_{t-1} + (1 - beta2) |g_t|^p         r_0 = 0
    x_t = (1 - weight_decay) x_{t-1}
          - lr (1 - beta2^t)^(q/p) / (1 - beta1^t)^q  |m_t|^q sign(m_t) / (r_t^(q/p) + eps)

0 <= beta1 < 1, 0 < beta2 < 1, lr > 0, eps >= 0, 0 <= weight_decay < 1, p >= 1, q >= 1;
arrays have shape (n,).  eps sits beside the uncorrected power r_t^(q/p), inside the
fraction that the bias correction multiplies, as in the paper's Eq. (5b) for AdamW.
With eps = 0 a coordinate whose gradients are all 0 becomes nan.  Nothing is raised
beyond what `Optimizer.run` raises.
Source: Aida (aida), Eqs. (12), (13), (14b), where the scan drops the exponent's /p;
parameters and defaults as in `aida`.
"""

import sympy as sp

from adamnx_theory.definitions.optimizer import Optimizer
from adamnx_theory.definitions.optimizers import aida
from adamnx_theory.definitions.optimizers.aida import (
    correction,
    eps,
    lr,
    m_new,
    p,
    q,
    r_new,
    weight_decay,
    x,
)
from adamnx_theory.definitions.source import Source

u = sp.Abs(m_new) ** q * sp.sign(m_new) / (r_new ** (q / p) + eps)
x_new = (1 - weight_decay) * x - lr * correction * u

DEFINITION = Optimizer(
    name="aida_eps_outside",
    title="Aida with eps outside the power",
    parameters=aida.DEFINITION.parameters,
    state=aida.DEFINITION.state,
    update={**aida.DEFINITION.update, x: x_new},
    source=Source("aida", "Eqs. (12), (13), (14b)"),
    doc="eps outside the power, beside the uncorrected moment.",
)
