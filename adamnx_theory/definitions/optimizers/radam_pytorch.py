"""RAdam as in PyTorch: threshold 5, and eps beside the uncorrected root.

    x_t = x_{t-1} - lr r_t mhat_t sqrt(1 - beta2^t) / (sqrt(v_t) + eps)     if rho_t > 5
    x_t = x_{t-1} - lr mhat_t                                               otherwise

and everything else as in `radam`; 2/3 < beta2 < 1.  eps sits outside the root, beside the
uncorrected moment, as in the authors' code.  Nothing is raised beyond what
`Optimizer.run` raises.
Source: Liu et al. (radam), Algorithm 2, with the threshold 5 and the eps of PyTorch.
"""

import sympy as sp

from adamnx_theory.definitions.optimizer import Optimizer
from adamnx_theory.definitions.optimizers.adam import DEFINITION as ADAM
from adamnx_theory.definitions.optimizers.adam import beta2, eps, lr, mhat, t, v_new, x
from adamnx_theory.definitions.optimizers.radam import parameters
from adamnx_theory.definitions.optimizers.radam_late import adaptive, plain
from adamnx_theory.definitions.source import Source

corrected = adaptive * sp.sqrt(1 - beta2**t)
x_new = x - lr * corrected * mhat / (sp.sqrt(v_new) + eps) - lr * plain * mhat

DEFINITION = Optimizer(
    name="radam_pytorch",
    title="RAdam, PyTorch's form",
    parameters=parameters(5),
    state=ADAM.state,
    update={**ADAM.update, x: x_new},
    source=Source("radam", "Algorithm 2, threshold and eps of PyTorch"),
    doc="Adaptive from rho_t > 5 on; eps beside the uncorrected root.",
)
