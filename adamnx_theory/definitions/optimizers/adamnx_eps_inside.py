"""AdamNX with eps inside the root.

    x_t = x_{t-1} - lr (m_t / sqrt(v_t + eps) + weight_decay x_{t-1})

and everything else as in `adamnx`.  v_t needs no bias correction, so eps is added to
the moment itself, under the root.  This form is ours: with eps > 0 the step is smooth
at v = 0.  Nothing is raised beyond what `Optimizer.run` raises.
Source: AdamNX (adamnx), Algorithm 1 with eps moved into the root.
"""

import sympy as sp

from adamnx_theory.definitions.optimizer import Optimizer
from adamnx_theory.definitions.optimizers import adamnx
from adamnx_theory.definitions.optimizers.adamnx import eps, lr, m_new, v_new, weight_decay, x
from adamnx_theory.definitions.source import Source

u = m_new / sp.sqrt(v_new + eps)
x_new = x - lr * (u + weight_decay * x)

DEFINITION = Optimizer(
    name="adamnx_eps_inside",
    title="AdamNX with eps inside the root",
    parameters=adamnx.DEFINITION.parameters,
    state=adamnx.DEFINITION.state,
    update={**adamnx.DEFINITION.update, x: x_new},
    source=Source("adamnx", "Algorithm 1, eps moved into the root"),
    doc="The smooth form, for local theory.",
)
