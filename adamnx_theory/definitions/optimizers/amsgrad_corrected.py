"""AMSGrad with Adam's bias correction, in PyTorch's order: first the maximum.

    w_t = max(w_{t-1}, v_t)                           w_0 = 0
    x_t = x_{t-1} - lr m_t / (1 - beta1^t) / (sqrt(w_t / (1 - beta2^t)) + eps)

and everything else as in `amsgrad`.  The maximum is taken over uncorrected moments and
then corrected.  eps sits outside the root.  Nothing is raised beyond what
`Optimizer.run` raises.
Source: Reddi, Kale and Kumar (amsgrad), Algorithm 2, with the bias correction that
PyTorch adds.
"""

import sympy as sp

from adamnx_theory.definitions.optimizer import Optimizer
from adamnx_theory.definitions.optimizers import amsgrad
from adamnx_theory.definitions.optimizers.adam import beta2, eps, lr, mhat, t, x
from adamnx_theory.definitions.optimizers.amsgrad import w_new
from adamnx_theory.definitions.source import Source

x_new = x - lr * mhat / (sp.sqrt(w_new / (1 - beta2**t)) + eps)

DEFINITION = Optimizer(
    name="amsgrad_corrected",
    title="AMSGrad, then bias correction",
    parameters=amsgrad.DEFINITION.parameters,
    state=amsgrad.DEFINITION.state,
    update={**amsgrad.DEFINITION.update, x: x_new},
    source=Source("amsgrad", "Algorithm 2, with PyTorch's bias correction"),
    doc="PyTorch's form: the maximum of uncorrected moments, then corrected.",
)
