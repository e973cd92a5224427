"""AdEMAMix at constant alpha and beta3.

    m1_t = beta1 m1_{t-1} + (1 - beta1) g_t                   m1_0 = 0
    m2_t = beta3 m2_{t-1} + (1 - beta3) g_t                   m2_0 = 0
    v_t = beta2 v_{t-1} + (1 - beta2) g_t^2                   v_0 = 0
    x_t = x_{t-1} - lr ((m1_t / (1 - beta1^t) + alpha m2_t) / (sqrt(v_t / (1 - beta2^t)) + eps)
                        + weight_decay x_{t-1})

0 <= beta1, beta3 < 1, 0 < beta2 < 1, lr > 0, alpha >= 0, eps >= 0, weight_decay >= 0;
arrays have shape (n,).  The slow moment m2 has no bias correction.  eps sits outside
the root; the decay is multiplied by lr.  The paper also warms alpha and beta3 up; here
they are constants.  Nothing is raised beyond what `Optimizer.run` raises.
Source: Pagliardini, Ablin and Grangier (ademamix), Algorithm 1, with its alpha = 5 and
beta3 = 0.9999; the other defaults are Adam's.
"""

import sympy as sp

from adamnx_theory.definitions.common import decay
from adamnx_theory.definitions.optimizer import G, Optimizer, StateVariable, V, X
from adamnx_theory.definitions.optimizers import adam
from adamnx_theory.definitions.optimizers.adam import beta1, eps, lr, v_new, vhat
from adamnx_theory.definitions.parameter import HALF_OPEN_UNIT, NONNEGATIVE, parameter
from adamnx_theory.definitions.schedule import STEP as t
from adamnx_theory.definitions.source import Source

x, g, v = X, G, V
m1, m2 = sp.symbols("m1 m2", real=True)
BETA3 = parameter("beta3", HALF_OPEN_UNIT, "0.9999", "decay rate of the slow moment")
ALPHA = parameter("alpha", NONNEGATIVE, 5, "weight of the slow moment")
WEIGHT_DECAY = decay("0")
beta3, alpha, weight_decay = BETA3.symbol, ALPHA.symbol, WEIGHT_DECAY.symbol

m1_new = beta1 * m1 + (1 - beta1) * g
m2_new = beta3 * m2 + (1 - beta3) * g
u = (m1_new / (1 - beta1**t) + alpha * m2_new) / (sp.sqrt(vhat) + eps)
x_new = x - lr * (u + weight_decay * x)

DEFINITION = Optimizer(
    name="ademamix",
    title="AdEMAMix",
    parameters=(*adam.DEFINITION.parameters, BETA3, ALPHA, WEIGHT_DECAY),
    state=(StateVariable(m1), StateVariable(m2), StateVariable(v)),
    update={x: x_new, m1: m1_new, m2: m2_new, v: v_new},
    source=Source("ademamix", "Algorithm 1, constant alpha and beta3"),
    doc="A fast and a slow first moment; only the fast one is corrected.",
)
