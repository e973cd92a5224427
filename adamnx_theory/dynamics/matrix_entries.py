"""A matrix optimizer near a minimizer, where G enters entry by entry (factored Adafactor).

Let U = G * W, entry by entry, be the only way in which G moves X, and let W be smooth at
the fixed point, G = 0.  There dU = dG * W: what W depends on, row sums and all, does not
matter to first order.  If the state of the fixed point is the same in all entries, so is
W, and dU is a multiple of dG.  Which one, uniform matrices tell: of entries that are all the
same, every expression is that of a number, sums over rows and columns being multiples.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import sympy as sp
from sympy.matrices.expressions import (
    HadamardPower,
    HadamardProduct,
    MatAdd,
    MatMul,
    OneMatrix,
    Transpose,
)

from adamnx_theory.definitions.matrix import COLUMNS, ROWS, G, MatrixOptimizer, X, square_norm
from adamnx_theory.definitions.optimizer import G as SLOPE
from adamnx_theory.definitions.optimizer import Optimizer, Reduction, StateVariable
from adamnx_theory.definitions.optimizer import X as POINT
from adamnx_theory.definitions.parameter import Domain, Parameter, Values, parameter
from adamnx_theory.dynamics.symmetry.homogeneity import Mixed

_SQUARE = sp.Symbol("x_square", nonnegative=True)


def of_one_entry(optimizer: MatrixOptimizer) -> Optimizer | None:
    """The optimizer of one entry of uniform matrices; None where G enters otherwise."""
    if not _entry_by_entry(optimizer):
        return None
    sizes = {n: size(str(n)) for n in (ROWS, COLUMNS)}
    state = {s: sp.Symbol(str(s), real=True) for s in optimizer.state_symbols}
    known: dict[Any, Any] = {X: POINT, G: SLOPE, **state}
    known[square_norm(X)] = _SQUARE * ROWS * COLUMNS
    try:
        for symbol, e in optimizer.steps:
            known[symbol] = _entry(e, known)
        new = {s: _entry(e, known) for s, e in optimizer.update.items()}
    except Mixed:
        return None
    new = {s: e.xreplace({n: p.symbol for n, p in sizes.items()}) for s, e in new.items()}
    used = {s for e in new.values() for s in e.free_symbols}
    kept = tuple(p for p in (*optimizer.parameters, *sizes.values()) if p.symbol in used)
    names = {p.name for p in kept}
    return Optimizer(
        name=optimizer.name,
        title=optimizer.title,
        parameters=kept,
        state=tuple(map(StateVariable, state.values())),
        update={POINT: new[X], **{state[s]: new[s] for s in optimizer.state_symbols}},
        source=optimizer.source,
        reductions=(Reduction(_SQUARE, "mean", POINT**2),) if _SQUARE in used else (),
        values=Values({k: v for k, v in optimizer.values.items() if k in names}),
    )


def _entry_by_entry(optimizer: MatrixOptimizer) -> bool:
    """Whether X' is X and a multiple of U, and U a product with G once in it."""
    steps = dict(optimizer.steps)
    rest = [a for a in optimizer.update[X].args if a != X]
    if not isinstance(optimizer.update[X], MatAdd) or len(rest) != 1:
        return False
    _, matrices = rest[0].as_coeff_matrices() if isinstance(rest[0], MatMul) else (1, rest)
    u = steps.get(matrices[0]) if len(matrices) == 1 else None
    return isinstance(u, HadamardProduct) and list(u.args).count(G) == 1


def size(name: str) -> Parameter:
    """The number of rows or of columns, as a parameter."""
    return parameter(name, Domain(lower=sp.Integer(1), integer=True), 1, f"number of {name}")


def _entry(e: Any, known: Mapping[Any, Any]) -> Any:
    """The entry of `e` where all matrices are uniform; raises `Mixed` for what is not known."""
    if e in known:
        return known[e]
    if isinstance(e, OneMatrix):
        return sp.S.One
    if not e.args or e.is_Symbol:
        return e
    if isinstance(e, MatMul):
        scale, factors = e.as_coeff_matrices()
        matrices: list[Any] = list(factors)
        between = [m.shape[1] for m in matrices[:-1]]
        return sp.Mul(_entry(scale, known), *(_entry(m, known) for m in matrices), *between)
    if isinstance(e, sp.Trace):
        inner: Any = e.arg
        return inner.shape[0] * _entry(inner, known)
    if isinstance(e, (MatAdd, HadamardProduct)):
        parts = [_entry(a, known) for a in e.args]
        return (sp.Add if isinstance(e, MatAdd) else sp.Mul)(*parts)
    if isinstance(e, HadamardPower):
        return _entry(e.args[0], known) ** e.args[1]
    if isinstance(e, Transpose):
        return _entry(e.arg, known)
    if isinstance(e, sp.MatrixExpr):
        raise Mixed
    return e.func(*(_entry(a, known) for a in e.args))
