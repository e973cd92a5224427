"""Muon: the momentum of a matrix, made nearly orthogonal.

    B_t = momentum B_{t-1} + G_t                       B_0 = 0
    N_t = G_t + momentum B_t
    S_0 = N_t / (||N_t|| + eps),    S_{k+1} = a S_k + (b A_k + c A_k^2) S_k,  A_k = S_k S_k^T
    X_t = (1 - lr weight_decay) X_{t-1} - lr sqrt(max(1, rows / columns)) S_5

a = 3.4445, b = -4.7750, c = 2.0315 and ||.|| is the Frobenius norm.  X, G, B have shape
(rows, columns).  Each of the five Newton-Schulz steps sends every singular value s to
p(s) = a s + b s^3 + c s^5 and leaves the singular vectors alone: small ones grow 485-fold,
those in [0, 1] end between 0 and max p = 1.2024.  0 <= momentum < 1, lr > 0, eps >= 0,
weight_decay >= 0.  eps sits beside the norm.  The decay is multiplied by lr.  The momentum
enters as in Nesterov's method.  Averages, (1 - momentum) G in place of G, only change what
eps means; so does the order S^T S for tall matrices, up to rounding.  With eps = 0 a momentum
of 0 gives nan.  Nothing is raised beyond what `MatrixOptimizer.run` raises.
Source: Jordan et al. (muon), with the momentum, shape factor and weight decay of its code.
"""

import sympy as sp

from adamnx_theory.definitions.common import decay, epsilon, learning_rate
from adamnx_theory.definitions.matrix import (
    COLUMNS,
    ROWS,
    G,
    MatrixOptimizer,
    MatrixState,
    X,
    square_norm,
)
from adamnx_theory.definitions.parameter import HALF_OPEN_UNIT, parameter
from adamnx_theory.definitions.source import Source

LR, EPS, WEIGHT_DECAY = learning_rate("0.02"), epsilon("1e-7"), decay("0")
MOMENTUM = parameter("momentum", HALF_OPEN_UNIT, "0.95", "decay of the momentum")
lr, eps, weight_decay, momentum = LR.symbol, EPS.symbol, WEIGHT_DECAY.symbol, MOMENTUM.symbol
A, B, C = sp.Rational("3.4445"), sp.Rational("-4.7750"), sp.Rational("2.0315")
ITERATIONS = 5

buffer = sp.MatrixSymbol("B", ROWS, COLUMNS)
moved, N = sp.MatrixSymbol("B_new", ROWS, COLUMNS), sp.MatrixSymbol("N", ROWS, COLUMNS)
S = [sp.MatrixSymbol(f"S{k}", ROWS, COLUMNS) for k in range(ITERATIONS + 1)]
gram = [sp.MatrixSymbol(f"A{k}", ROWS, ROWS) for k in range(ITERATIONS)]

steps = [
    (moved, momentum * buffer + G),
    (N, G + momentum * moved),
    (S[0], N / (sp.sqrt(square_norm(N)) + eps)),
]
for k in range(ITERATIONS):
    steps += [(gram[k], S[k] * S[k].T)]
    steps += [(S[k + 1], A * S[k] + (B * gram[k] + C * gram[k] * gram[k]) * S[k])]
scale = lr * sp.sqrt(sp.Max(1, ROWS / COLUMNS))

DEFINITION = MatrixOptimizer(
    name="muon",
    title="Muon",
    parameters=(LR, MOMENTUM, EPS, WEIGHT_DECAY),
    state=(MatrixState(buffer),),
    steps=tuple(steps),
    update={X: (1 - lr * weight_decay) * X - scale * S[-1], buffer: moved},
    source=Source("muon", "the definition, and its code"),
    doc="For matrices: five Newton-Schulz steps on the Nesterov momentum.",
)
