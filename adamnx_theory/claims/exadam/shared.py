"""What the claims on EXAdam share: its pieces, from the package's definitions.

In certificates b1 and b2 are the decay rates, m and v the moments after the step,
g the gradient, t the step, a the learning rate alpha.  The pieces are those of
Algorithm 1:

    factor      1 + v/(v + eps) b2^t                     of mtilde and gtilde
    second      1 + m^2/(m^2 + eps) b1^t                 of vtilde
    direction   (mtilde + gtilde)/(sqrt(vtilde) + eps)
    alpha       a ln(sqrt(2) sqrt(t + 1))

eps = 0 stands for an eps that is negligible beside all moments.
The text at hand is the first version of the paper.  A later version drops the
growing step size alpha_t; notes say so where it matters (`VERSIONS`).
"""

from __future__ import annotations

from functools import partial

import sympy as sp

from adamnx_theory.claims.declare import declared
from adamnx_theory.claims.lemmas.pieces import average, part
from adamnx_theory.definitions.optimizers import adam, exadam

VERSIONS = (
    "The text at hand is the first version; a later version drops the growing step size alpha_t."
)
UNIT_B1 = {"b1": "0 < b1 < 1"}
UNIT_B2 = {"b2": "0 < b2 < 1"}
UNITS = {**UNIT_B1, **UNIT_B2}
EPS = {"eps": "0 < eps"}
T1 = {"t": "1 <= t"}


claim = partial(declared, "exadam")  # a claim of the EXAdam paper


FACTOR = part(exadam, "factor", exadam.factor, "b2 eps v t")
MTILDE = part(exadam, "mtilde", exadam.mtilde, "b1 b2 eps m v t")
GTILDE = part(exadam, "gtilde", exadam.gtilde, "b1 b2 eps g v t")
VTILDE = part(exadam, "vtilde", exadam.vtilde, "b1 b2 eps m v t")
SECOND = part(
    exadam, "second", exadam.vtilde * (1 - exadam.beta2**exadam.t) / exadam.v_new, "b1 eps m t"
)
DIRECTION = part(
    exadam,
    "direction",
    (exadam.mtilde + exadam.gtilde) / (sp.sqrt(exadam.vtilde) + exadam.eps),
    "b1 b2 eps m v g t",
)
ALPHA = part(exadam, "alpha", exadam.step.subs(exadam.lr, sp.Symbol("a")), "a t")

MHAT = part(adam, "mhat", adam.mhat, "b1 m t")
VHAT = part(adam, "vhat", adam.vhat, "b2 v t")
ADAM_DIRECTION = part(
    adam, "adam_direction", adam.mhat / (sp.sqrt(adam.vhat) + adam.eps), "b1 b2 eps m v t"
)

FIRST = average(exadam, "first_moment", "m", "beta1")
SQUARES = average(exadam, "second_moment", "v", "beta2")
FIRST_KEPT = average(exadam, "first_kept", "m", "beta1", "0", "m")
SQUARES_KEPT = average(exadam, "second_kept", "v", "beta2", "0", "v")

# the moments after n steps with one and the same gradient g
CONSTANT_M, CONSTANT_V = "(1-b1^{n})*g", "(1-b2^{n})*g^2"
