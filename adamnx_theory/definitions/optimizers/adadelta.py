"""AdaDelta.

    v_t = rho v_{t-1} + (1 - rho) g_t^2                       v_0 = 0
    d_t = sqrt(u_{t-1} + eps) / sqrt(v_t + eps) g_t
    u_t = rho u_{t-1} + (1 - rho) d_t^2                       u_0 = 0
    x_t = x_{t-1} - lr d_t

0 < rho < 1, lr > 0, eps >= 0; arrays have shape (n,).  eps sits inside both roots.  The
paper has no lr, which is 1.  With eps = 0 nothing ever moves, since u stays 0.  Nothing
is raised beyond what `Optimizer.run` raises.

Local theory: in stationary noise the step's moment balances at u = v, since E d^2 =
(u + eps) / (v + eps) E g^2, so there the frozen second moment stands for both.
Source: Zeiler (adadelta), Algorithm 1, with the rho and eps of its experiments; PyTorch's
and optax's default for rho is 0.9.
"""

import sympy as sp

from adamnx_theory.definitions.common import epsilon, learning_rate
from adamnx_theory.definitions.optimizer import G, Optimizer, StateVariable, V, X
from adamnx_theory.definitions.parameter import OPEN_UNIT, parameter
from adamnx_theory.definitions.source import Source

x, g, v = X, G, V
u = sp.Symbol("u", nonnegative=True)
LR, EPS = learning_rate("1"), epsilon("1e-6")
RHO = parameter("rho", OPEN_UNIT, "0.95", "decay rate of both second moments")
lr, rho, eps = LR.symbol, RHO.symbol, EPS.symbol

v_new = rho * v + (1 - rho) * g**2
d = sp.sqrt(u + eps) / sp.sqrt(v_new + eps) * g
u_new = rho * u + (1 - rho) * d**2
x_new = x - lr * d

DEFINITION = Optimizer(
    name="adadelta",
    title="AdaDelta",
    parameters=(LR, RHO, EPS),
    state=(StateVariable(v), StateVariable(u)),
    update={x: x_new, v: v_new, u: u_new},
    source=Source("adadelta", "Algorithm 1"),
    doc="Steps in the units of x: divided by the root of g's moment, multiplied by that of steps.",
)
