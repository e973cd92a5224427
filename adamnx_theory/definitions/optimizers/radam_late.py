"""RAdam that waits for rho_t > 5.

Everything as in `radam`, with rho_t > 5 for rho_t > 4, so that at beta2 = 0.999 the first
adaptive step is t = 6; 2/3 < beta2 < 1.  eps sits outside the root, beside the corrected
moment.  This is optax's default threshold.  Nothing is raised beyond what
`Optimizer.run` raises.
Source: Liu et al. (radam), Algorithm 2, with the threshold 5 of the authors' code.
"""

import sympy as sp

from adamnx_theory.definitions.optimizer import Optimizer
from adamnx_theory.definitions.optimizers.adam import DEFINITION as ADAM
from adamnx_theory.definitions.optimizers.adam import eps, lr, mhat, vhat, x
from adamnx_theory.definitions.optimizers.radam import cases, parameters
from adamnx_theory.definitions.source import Source

adaptive, plain = cases(5)
x_new = x - lr * adaptive * mhat / (sp.sqrt(vhat) + eps) - lr * plain * mhat

DEFINITION = Optimizer(
    name="radam_late",
    title="RAdam, adaptive from rho > 5",
    parameters=parameters(5),
    state=ADAM.state,
    update={**ADAM.update, x: x_new},
    source=Source("radam", "Algorithm 2, threshold 5"),
    doc="Adaptive from rho_t > 5 on: t = 6 at beta2 = 0.999; optax's form.",
)
