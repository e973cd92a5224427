"""EXAdam with eps inside the root.

    x_t = x_{t-1} - alpha_t (mtilde_t + gtilde_t) / sqrt(vtilde_t + eps)

and everything else as in `exadam`.  eps is added to the corrected moment vtilde_t,
under the root.  This form is ours: with eps > 0 the step is smooth at m = v = 0,
which the printed form is not, so its local theory is plain linearisation.  Nothing is
raised beyond what `Optimizer.run` raises.
Source: EXAdam (exadam), Algorithm 1 with eps moved into the root.
"""

import sympy as sp

from adamnx_theory.definitions.optimizer import Optimizer
from adamnx_theory.definitions.optimizers import exadam
from adamnx_theory.definitions.optimizers.exadam import eps, gtilde, mtilde, step, vtilde, x
from adamnx_theory.definitions.source import Source

x_new = x - step * (mtilde + gtilde) / sp.sqrt(vtilde + eps)

DEFINITION = Optimizer(
    name="exadam_eps_inside",
    title="EXAdam with eps inside the root",
    parameters=exadam.DEFINITION.parameters,
    state=exadam.DEFINITION.state,
    update={**exadam.DEFINITION.update, x: x_new},
    source=Source("exadam", "Algorithm 1, eps moved into the root"),
    doc="The smooth form, for local theory.",
)
