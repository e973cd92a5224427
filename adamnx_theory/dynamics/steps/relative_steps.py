"""The largest step of a method whose steps are relative to x and held by their own scale.

    step = rate u / max(1, RMS(u) / d),     u = g / sqrt(v'),   v' = b v + (1 - b)(g^2 + e),

where `rate` holds the scale of x (Adafactor).  v >= 0, so |u| < 1/sqrt(1 - b), which a large
gradient after small ones nears.  A coordinate has |u_i| <= sqrt(n) RMS(u), n the number of
coordinates, and y / max(1, y / (d sqrt(n))) = min(y, d sqrt(n)) increases with y, so

    |step_i| <= rate min(1/sqrt(1 - b), d sqrt(n)),

neared at every t where the others rest.  The root mean square of the whole step is at most
rate d.  In the factored form v_ij = R_i C_j / sum R is not at least (1 - b) g_ij^2: with a
large entry in another row and column, sum R is large where R_i and C_j are not, and u_ij
is as large as one likes.  There d sqrt(rows columns) alone is left, and neared.
"""

from __future__ import annotations

from typing import cast

import sympy as sp
from sympy.matrices.expressions import MatMul

from adamnx_theory.definitions.matrix import COLUMNS, ROWS, MatrixOptimizer, X, square_norm
from adamnx_theory.definitions.numbers.exact import substituted
from adamnx_theory.definitions.optimizer import Optimizer, Reduction
from adamnx_theory.dynamics.linear.derivatives import SCALE
from adamnx_theory.dynamics.steps.bounds import StepBound
from adamnx_theory.dynamics.steps.ratios import N
from adamnx_theory.dynamics.symmetry.homogeneity import opened

_SAYS = "sharp at every step t"
_NOTE = "rms_x is the root mean square of x"


def relative_bound(optimizer: Optimizer) -> StepBound | None:
    """The bound of a method of this form; None for any other."""
    for r, of in zip(
        optimizer.reductions, optimizer.specialised[1 + len(optimizer.state) :], strict=True
    ):
        if r.statistic != "mean":
            continue
        step = opened(optimizer.x - optimizer.specialised[0])
        square = sp.powsimp(step**2 / of)  # of one coordinate's u^2
        largest = _largest(optimizer, of)
        held = _held(square, r.symbol)
        if held is None or largest is None or square.has(optimizer.g, *optimizer.state_symbols):
            continue
        rate, d = held
        most = sp.Min(largest, d * sp.sqrt(N))
        root = cast(sp.Expr, sp.powdenest(sp.sqrt(rate), force=True))
        bound = _in_scale(optimizer, root) * most
        return StepBound(cast(sp.Expr, bound), "relative", says=_SAYS,
                         note=f"{_NOTE}, n the number of coordinates")
    return None


def _held(square: sp.Expr, r: sp.Symbol) -> tuple[sp.Expr, sp.Expr] | None:
    """(c, d) where `square` is c / max(1, sqrt(r)/d)^2, c free of r."""
    for largest in square.atoms(sp.Max):
        if not largest.has(r) or sp.S.One not in largest.args or len(largest.args) != 2:
            continue
        (other,) = (a for a in largest.args if a != 1)
        c, d = square * largest**2, sp.sqrt(r) / other
        if not c.has(r) and not d.has(r):
            return cast(sp.Expr, c), cast(sp.Expr, d)
    return None


def _largest(optimizer: Optimizer, of: sp.Expr) -> sp.Expr | None:
    """sup |u| where u^2 = g^2 / v', v' = b v + (1 - b)(g^2 + e); None for other forms."""
    below = sp.expand(optimizer.g**2 / of)
    new = dict(zip(optimizer.state_symbols, optimizer.specialised[1:], strict=False))
    for v, e in new.items():
        rest = sp.expand(below - v * sp.diff(e, v)).coeff(optimizer.g, 2)
        if v.is_nonnegative and sp.expand(below - e) == 0 and rest != 0:
            return cast(sp.Expr, sp.powdenest(1 / sp.sqrt(sp.factor(rest)), force=True))
    return None


def _in_scale(optimizer: Optimizer, rate: sp.Expr) -> sp.Expr:
    """With a name for the root mean square of x."""
    scales = {r.symbol: SCALE**2 for r in optimizer.reductions if _of_x(optimizer, r)}
    return substituted(rate, scales)


def _of_x(optimizer: Optimizer, r: Reduction) -> bool:
    return r.statistic == "mean" and r.of == optimizer.x**2


def relative_matrix_bound(optimizer: MatrixOptimizer) -> StepBound | None:
    """The bound of a factored method of this form; None for any other."""
    scalars = {s: e for s, e in optimizer.steps if not getattr(s, "is_Matrix", False)}
    terms = [a for a in optimizer.update[X].args if a != X]
    if len(terms) == 1 and len(optimizer.update[X].args) == 2 and isinstance(terms[0], MatMul):
        rate, matrices = terms[0].as_coeff_matrices()
        if len(matrices) != 1:
            return None
        r = sp.Dummy("r", positive=True)
        sizes = {square_norm(matrices[0]): r * ROWS * COLUMNS,
                 square_norm(X): SCALE**2 * ROWS * COLUMNS}
        held = _held(substituted(substituted(rate, scalars), sizes) ** 2, r)
        if held is not None:
            square, d = held
            bound = sp.powdenest(sp.sqrt(square), force=True) * d * sp.sqrt(ROWS * COLUMNS)
            return StepBound(cast(sp.Expr, bound), "relative",
                             says=f"{_SAYS} where rows, columns > 1", note=_NOTE)
    return None
