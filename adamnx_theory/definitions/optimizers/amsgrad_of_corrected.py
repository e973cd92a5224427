"""AMSGrad of bias-corrected moments, in optax's order: first the correction.

    vhat_t = v_t / (1 - beta2^t)
    w_t = max(w_{t-1}, vhat_t)                        w_0 = 0
    x_t = x_{t-1} - lr m_t / (1 - beta1^t) / (sqrt(w_t) + eps)

and everything else as in `amsgrad`.  The maximum is taken over corrected moments, so one
large early gradient, which the correction weighs fully, is never forgotten.  eps sits
outside the root.  Nothing is raised beyond what `Optimizer.run` raises.
Source: Reddi, Kale and Kumar (amsgrad), Algorithm 2, with the bias correction that
optax adds.
"""

import sympy as sp

from adamnx_theory.definitions.optimizer import Optimizer
from adamnx_theory.definitions.optimizers import amsgrad
from adamnx_theory.definitions.optimizers.adam import eps, lr, mhat, vhat, x
from adamnx_theory.definitions.optimizers.amsgrad import w
from adamnx_theory.definitions.source import Source

w_new = sp.Max(w, vhat)
x_new = x - lr * mhat / (sp.sqrt(w_new) + eps)

DEFINITION = Optimizer(
    name="amsgrad_of_corrected",
    title="AMSGrad of corrected moments",
    parameters=amsgrad.DEFINITION.parameters,
    state=amsgrad.DEFINITION.state,
    update={**amsgrad.DEFINITION.update, x: x_new, w: w_new},
    source=Source("amsgrad", "Algorithm 2, with optax's bias correction"),
    doc="optax's form: the maximum of corrected moments.",
)
