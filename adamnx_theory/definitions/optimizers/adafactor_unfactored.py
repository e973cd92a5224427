"""Adafactor for vectors: the unfactored second moment.

    b_t = 1 - t^(-c)                                  schedule `adafactor` at c
    v_t = b_t v_{t-1} + (1 - b_t) (g_t^2 + eps1)      v_0 = 0
    u_t = g_t / sqrt(v_t)
    a_t = min(lr, 1/sqrt(t)) max(eps2, RMS(x_{t-1}))
    x_t = x_{t-1} - a_t u_t / max(1, RMS(u_t) / d)

RMS(y) is the root of the mean of y^2 over all coordinates: two reductions.  lr > 0 (the
cap of the relative step), c > 0, d > 0, eps1, eps2 >= 0; arrays have shape (n,).  eps1 is
added to g^2, so it ends inside the root; eps2 is the least scale of x.  b_1 = 0, so no
bias correction is needed.  With eps1 = 0 a coordinate whose gradients are all 0 becomes
nan.  For matrices Adafactor factors v into a row and a column, which is no elementwise
map; this is the form that it uses for vectors.  Nothing is raised beyond what
`Optimizer.run` raises.

Local theory: v rests at eps1, and near a minimizer x* the step is a_t/sqrt(eps1) H (x - x*),
a_t = min(lr, 1/sqrt(t)) max(eps2, RMS(x*)); the clip acts where RMS(u) > d alone.  a_t falls
to 0 and its sum is infinite, so with eps1 > 0, and x* not 0 or eps2 > 0, a minimizer with H
positive definite is asymptotically stable whatever lr is: v >= eps1 always, so once
a_t L < 2 sqrt(eps1), L the gradient's Lipschitz constant nearby, f(x_t) falls at every step
by at least a_t times a constant times |g|^2, and thus to f(x*); the steps before are
continuous at x*.  Until then steep modes grow by |1 - a_t lambda/sqrt(eps1)|, and from the
default eps1 = 1e-30 that is too long to matter: at distances where g^2 is above eps1 the
step does not see the scale of g, there is no linear map, and x comes as near as a_t lets it.
Source: Shazeer and Stern (adafactor), Algorithm 5, with the hyperparameters of
Algorithm 6.  PyTorch adds nothing to g^2 but raises v to eps1^2 where it is smaller, with
eps1 the precision of its numbers; optax has a learning rate in place of the relative step.
"""

from typing import cast

import sympy as sp

from adamnx_theory.definitions.common import learning_rate
from adamnx_theory.definitions.optimizer import G, Optimizer, Reduction, StateVariable, V, X
from adamnx_theory.definitions.parameter import NONNEGATIVE, POSITIVE, parameter
from adamnx_theory.definitions.schedule import STEP as t
from adamnx_theory.definitions.schedules import adafactor
from adamnx_theory.definitions.schedules.adafactor import C
from adamnx_theory.definitions.source import Source

x, g, v = X, G, V
LR = learning_rate("0.01")
CLIP = parameter("d", POSITIVE, 1, "largest root mean square of the divided gradient")
EPS1 = parameter("eps1", NONNEGATIVE, "1e-30", "added to the squared gradient")
EPS2 = parameter("eps2", NONNEGATIVE, "1e-3", "least scale of x")
lr, d, eps1, eps2 = LR.symbol, CLIP.symbol, EPS1.symbol, EPS2.symbol
x_square, u_square = sp.symbols("x_square u_square", nonnegative=True)

b = adafactor.DEFINITION.expression
v_new = b * v + (1 - b) * (g**2 + eps1)
u = g / sp.sqrt(v_new)
relative = cast(sp.Expr, sp.Min(lr, 1 / sp.sqrt(t)))
a = relative * sp.Max(eps2, sp.sqrt(x_square))
x_new = x - a * u / sp.Max(1, sp.sqrt(u_square) / d)

DEFINITION = Optimizer(
    name="adafactor_unfactored",
    title="Adafactor, unfactored",
    parameters=(LR, C, CLIP, EPS1, EPS2),
    state=(StateVariable(v),),
    update={x: x_new, v: v_new},
    reductions=(Reduction(x_square, "mean", x**2), Reduction(u_square, "mean", u**2)),
    source=Source("adafactor", "Algorithms 5 and 6"),
    doc="The form for vectors: steps relative to the scale of x, clipped by their own.",
)
