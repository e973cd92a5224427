"""Adafactor for matrices: the second moment from its row sums and column sums.

    b_t = 1 - t^(-c)                                            schedule `adafactor` at c
    R_t = b_t R_{t-1} + (1 - b_t) (G_t^2 + eps1) 1              R_0 = 0, (rows, 1)
    C_t = b_t C_{t-1} + (1 - b_t) 1^T (G_t^2 + eps1)            C_0 = 0, (1, columns)
    V_t = R_t C_t / (1^T R_t)
    U_t = G_t / sqrt(V_t)
    a_t = min(lr, 1/sqrt(t)) max(eps2, RMS(X_{t-1}))
    X_t = X_{t-1} - a_t U_t / max(1, RMS(U_t) / d)

Squares, roots and quotients of matrices are entry by entry, 1 is a vector of ones, RMS the
root of the mean of the squares of all entries; X and G have shape (rows, columns).  lr > 0
(the cap of the relative step), c > 0, d > 0, eps1, eps2 >= 0.  eps1 is added to the squares,
so it ends inside the root; eps2 is the least scale of X.  b_1 = 0, so no bias correction is
needed.  V_t is the average of G^2 itself, that of `adafactor_unfactored`, where that has rank
one; so for a single row or column, always.  With eps1 = 0 a row or column of zeros becomes
nan.  Nothing is raised beyond what `MatrixOptimizer.run` raises.

Local theory: V rests at eps1 in every entry, and what it is made of matters to second order
alone, so the linear map is that of `adafactor_unfactored`, and what is said there holds.
Source: Shazeer and Stern (adafactor), Algorithm 4, with the hyperparameters of Algorithm 6.
"""

import sympy as sp
from sympy.matrices.expressions import HadamardPower, HadamardProduct, OneMatrix

from adamnx_theory.definitions.matrix import (
    COLUMNS,
    ROWS,
    G,
    MatrixOptimizer,
    MatrixState,
    X,
    square_norm,
)
from adamnx_theory.definitions.optimizers.adafactor_unfactored import CLIP, EPS1, EPS2, LR
from adamnx_theory.definitions.schedule import STEP as t
from adamnx_theory.definitions.schedules import adafactor
from adamnx_theory.definitions.schedules.adafactor import C
from adamnx_theory.definitions.source import Source

lr, d, eps1, eps2 = LR.symbol, CLIP.symbol, EPS1.symbol, EPS2.symbol
size = ROWS * COLUMNS
ones, along = OneMatrix(ROWS, COLUMNS), OneMatrix(COLUMNS, 1)
R, R_new = (sp.MatrixSymbol(name, ROWS, 1) for name in ("R", "R_new"))
K, K_new = (sp.MatrixSymbol(name, 1, COLUMNS) for name in ("C", "C_new"))
squares, V, U = (sp.MatrixSymbol(name, ROWS, COLUMNS) for name in ("Q", "V", "U"))
total, scale, clip = sp.symbols("r_total x_scale u_clip", positive=True)

b = adafactor.DEFINITION.expression
relative = sp.Min(lr, 1 / sp.sqrt(t))

DEFINITION = MatrixOptimizer(
    name="adafactor",
    title="Adafactor, factored",
    parameters=(LR, C, CLIP, EPS1, EPS2),
    state=(MatrixState(R), MatrixState(K)),
    steps=(
        (squares, HadamardPower(G, 2) + eps1 * ones),
        (R_new, b * R + (1 - b) * squares * along),
        (K_new, b * K + (1 - b) * OneMatrix(1, ROWS) * squares),
        (total, sp.Trace(OneMatrix(1, ROWS) * R_new)),
        (V, R_new * K_new / total),
        (U, HadamardProduct(G, HadamardPower(V, sp.Rational(-1, 2)))),
        (scale, sp.Max(eps2, sp.sqrt(square_norm(X) / size))),
        (clip, sp.Max(1, sp.sqrt(square_norm(U) / size) / d)),
    ),
    update={X: X - relative * scale / clip * U, R: R_new, K: K_new},
    source=Source("adafactor", "Algorithms 4 and 6"),
    doc="For matrices: the second moment from its row sums and column sums.",
)
