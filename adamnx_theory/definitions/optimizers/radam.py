"""RAdam: Adam whose adaptive step is rectified, and off while its variance is infinite.

    m_t, v_t, mhat_t, vhat_t as in `adam`             m_0 = v_0 = 0
    rho_inf = 2 / (1 - beta2) - 1
    rho_t = rho_inf - 2 t beta2^t / (1 - beta2^t)
    r_t = sqrt((rho_t - 4)(rho_t - 2) rho_inf / ((rho_inf - 4)(rho_inf - 2) rho_t))
    x_t = x_{t-1} - lr r_t mhat_t / (sqrt(vhat_t) + eps)      if rho_t > 4
    x_t = x_{t-1} - lr mhat_t                                 otherwise

0 <= beta1 < 1, 3/5 < beta2 < 1, lr > 0, eps >= 0; arrays have shape (n,).  At beta2 = 3/5
rho_inf is 4, and for smaller beta2 the step would never be adaptive.  At beta2 = 0.999
the first adaptive step is t = 5 (rho_5 is just below 5); the forms that wait for
rho_t > 5 begin at t = 6, see `radam_late` and `radam_pytorch`.  The two cases are written
with coefficients of t alone, one of which is 0, so with eps = 0 a coordinate whose
gradients are all 0 becomes nan from the first step on.  The paper has no eps; it sits
outside the root, beside the corrected moment.  Nothing is raised beyond what
`Optimizer.run` raises.
Source: Liu et al. (radam), Algorithm 2; defaults are Adam's.
"""

from dataclasses import replace
from typing import cast

import sympy as sp

from adamnx_theory.definitions.common import BETA2
from adamnx_theory.definitions.optimizer import Optimizer
from adamnx_theory.definitions.optimizers import adam
from adamnx_theory.definitions.optimizers.adam import beta2, eps, lr, mhat, t, vhat, x
from adamnx_theory.definitions.parameter import Domain, Parameter
from adamnx_theory.definitions.source import Source

rho_inf = 2 / (1 - beta2) - 1
rho = rho_inf - 2 * t * beta2**t / (1 - beta2**t)


def cases(threshold: int) -> tuple[sp.Expr, sp.Expr]:
    """r_t or 0, and 0 or 1: the weights of the adaptive step and of the plain one."""
    # the case is inside the root, which is real in both
    ratio = (rho - 4) / (rho_inf - 4) * ((rho - 2) / (rho_inf - 2)) * (rho_inf / rho)
    adaptive = sp.sqrt(sp.Piecewise((ratio, rho > threshold), (sp.S.Zero, True)))
    plain = sp.Piecewise((sp.S.Zero, rho > threshold), (sp.S.One, True))
    return cast(sp.Expr, adaptive), cast(sp.Expr, plain)


def parameters(threshold: int) -> tuple[Parameter, ...]:
    """Adam's, with beta2 above the value at which rho_inf is the threshold."""
    least = cast(sp.Rational, 1 - sp.Rational(2, threshold + 1))
    domain = Domain(least, cast(sp.Rational, sp.Integer(1)), lower_open=True, upper_open=True)
    own = replace(BETA2, domain=domain)
    return tuple(own if p is BETA2 else p for p in adam.DEFINITION.parameters)


adaptive, plain = cases(4)
x_new = x - lr * adaptive * mhat / (sp.sqrt(vhat) + eps) - lr * plain * mhat

DEFINITION = Optimizer(
    name="radam",
    title="RAdam",
    parameters=parameters(4),
    state=adam.DEFINITION.state,
    update={**adam.DEFINITION.update, x: x_new},
    source=Source("radam", "Algorithm 2"),
    doc="Adaptive from rho_t > 4 on, as published: t = 5 at beta2 = 0.999.",
)
