"""What a matrix optimizer does to singular values, where it turns with its matrices.

If the map is equivariant under U E V^T (see `matrix_symmetry`), an expression without entry
by entry operations acts on a matrix U diag(s) V^T by what it does to each s: the expression of
1 x 1 matrices.  From that follow

    the step bound    steps that are polynomials p of one matrix, after the division by a
                      norm that puts singular values into [0, 1]: the range of p o ... o p,
                      interval by interval, critical points included; each end is attained
    local stability   the derivative at 0 commutes with every U and V, so it is a multiple
                      of the identity, and entries move as that of a 1 x 1 matrix

Where it is not, but G enters entry by entry, see `matrix_entries`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, cast

import sympy as sp
from sympy.matrices.expressions import MatAdd, MatMul, MatPow, Transpose

from adamnx_theory.definitions.matrix import COLUMNS, ROWS, G, MatrixOptimizer, X, square_norm
from adamnx_theory.definitions.optimizer import G as SLOPE
from adamnx_theory.definitions.optimizer import Optimizer, StateVariable
from adamnx_theory.definitions.optimizer import X as POINT
from adamnx_theory.definitions.parameter import Domain, Values, parameter
from adamnx_theory.dynamics.matrix_entries import of_one_entry, size
from adamnx_theory.dynamics.stability.sharp import SharpCondition, sharp_condition
from adamnx_theory.dynamics.steps.bounds import StepBound
from adamnx_theory.dynamics.steps.relative_steps import relative_matrix_bound
from adamnx_theory.dynamics.symmetry.homogeneity import Mixed
from adamnx_theory.dynamics.symmetry.matrix_symmetry import equivariant
from adamnx_theory.errors import BadInput

_DIGITS = 6  # of a number in a text


@dataclass(frozen=True)
class Chain:
    """Polynomials applied one after the other to the singular values of a normed matrix.

    first    the symbol of the matrix that they start from, its own value aside
    last     the symbol of the result
    maps     the polynomials, in the variable `VALUE`
    """

    first: Any
    last: Any
    maps: tuple[sp.Poly, ...]

    @property
    def slope(self) -> sp.Rational:
        """The factor of tiny singular values."""
        return cast(sp.Rational, sp.prod([p.coeff_monomial(VALUE) for p in self.maps]))

    def range(self) -> tuple[sp.Expr, sp.Expr]:
        """Least and largest value that comes out of [0, 1]."""
        low, high = sp.S.Zero, sp.S.One
        for p in self.maps:
            slope = sp.Poly(p.diff(VALUE), VALUE)
            inner = [z for z in map(sp.N, slope.real_roots()) if low < z < high]
            values = [sp.N(p.eval(z), 30) for z in (low, high, *inner)]
            low, high = min(values), max(values)
        return cast(sp.Expr, low), cast(sp.Expr, high)


VALUE = sp.Symbol("s", real=True)


def chain(optimizer: MatrixOptimizer) -> Chain | None:
    """The polynomials of the steps; None where there are none, or U and V are not followed."""
    if not equivariant(optimizer):
        return None
    known: dict[Any, Any] = {
        s: sp.Symbol(f"value_{s}", real=True) for s in (X, G, *optimizer.state_symbols)
    }
    of: dict[Any, Any] = {}  # the number that stands for a matrix of the steps -> that matrix
    maps: dict[Any, tuple[Any, sp.Poly]] = {}  # matrix -> (of which matrix, polynomial)
    for symbol, e in optimizer.steps:
        value = sp.expand(_scalar(e, known))
        base = of.get(next(iter(value.free_symbols))) if len(value.free_symbols) == 1 else None
        polynomial = base is not None and value.is_polynomial()
        if polynomial and symbol.shape[0] == symbol.shape[1]:
            known[symbol] = value  # S S^T, on the way
            continue
        known[symbol] = sp.Symbol(f"value_{symbol}", real=True)
        of[known[symbol]] = symbol
        if polynomial:
            maps[symbol] = base, sp.Poly(value.xreplace({known[base]: VALUE}), VALUE)
    last = max((s for s, _ in optimizer.steps if optimizer.update[X].has(s)), default=None,
               key=lambda s: [t for t, _ in optimizer.steps].index(s))
    found, first = [], last
    while first in maps:
        first, p = maps[first]
        found.append(p)
    return Chain(first, last, tuple(reversed(found))) if found else None


def matrix_step_bound(optimizer: MatrixOptimizer) -> StepBound:
    """sup ||X' - X|| in the spectral norm, without decay; for relative steps, of an entry."""
    relative = relative_matrix_bound(optimizer)
    if relative is not None:
        return relative
    found = chain(optimizer)
    if found is None or not _normed(dict(optimizer.steps)[found.first]):
        return StepBound(None, "open")
    low, high = found.range()
    gone = {p.symbol: sp.S.Zero for p in optimizer.parameters if p.name == "weight_decay"}
    x, last = sp.symbols("x last", real=True)
    step = sp.expand(x - _scalar(optimizer.update[X], {X: x, found.last: last}).xreplace(gone))
    rate = step.coeff(last, 1)
    if sp.expand(step - rate * last) != 0 or low < 0 or rate.has(x):
        return StepBound(None, "open")
    return StepBound(cast(sp.Expr, sp.Float(high, _DIGITS) * rate), "spectral")


def _normed(e: Any) -> bool:
    """Whether `e` is N / (||N|| + r), r >= 0: singular values in [0, 1]."""
    if not isinstance(e, MatMul):
        return False
    scale, matrices = e.as_coeff_matrices()
    if len(matrices) != 1:
        return False
    rest = 1 / scale - sp.sqrt(square_norm(matrices[0]))
    return bool(rest.is_nonnegative)


def matrix_stability(optimizer: MatrixOptimizer) -> SharpCondition:
    """The sharp condition near a minimizer, from that of 1 x 1 matrices.

    Raises `BadInput` where the entries do not move alike.
    """
    if not equivariant(optimizer):
        entry = of_one_entry(optimizer)
        if entry is not None:
            return sharp_condition(entry)
        raise BadInput(
            f"optimizer {optimizer.name} mixes the entries of rows and columns: no local theory"
            " is at hand."
        )
    found = chain(optimizer)
    single, growth = _single(optimizer, found)
    condition = sharp_condition(single)
    gain = condition.gain
    if growth is not None and found is not None:
        gain = gain.xreplace({growth: sp.Float(found.slope, _DIGITS)})
    return replace(condition, optimizer=optimizer.name, gain=gain)


def _single(
    optimizer: MatrixOptimizer, found: Chain | None
) -> tuple[Optimizer, sp.Symbol | None]:
    """The optimizer of a 1 x 1 matrix, for tiny values: the chain is its slope at 0."""
    shape = {ROWS: size("rows"), COLUMNS: size("columns")}
    state = {s: sp.Symbol(f"state_{s}", real=True) for s in optimizer.state_symbols}
    known: dict[Any, Any] = {X: POINT, G: SLOPE, **state}
    extra, growth = [*shape.values()], None
    for symbol, e in optimizer.steps:
        if found is not None and symbol == found.last:
            slope = parameter("growth", Domain(), found.slope, "factor of tiny singular values")
            growth = slope.symbol
            known[symbol] = growth * known[found.first]
            extra.append(slope)
        else:
            known[symbol] = _scalar(e, known)
    new = {s: _scalar(e, known) for s, e in optimizer.update.items()}
    new = {s: e.xreplace({n: p.symbol for n, p in shape.items()}) for s, e in new.items()}
    used = {s for e in new.values() for s in e.free_symbols}
    parameters = tuple(p for p in (*optimizer.parameters, *extra) if p.symbol in used)
    names = {p.name for p in parameters}
    single = Optimizer(
        name=optimizer.name,
        title=optimizer.title,
        parameters=parameters,
        state=tuple(map(StateVariable, state.values())),
        update={POINT: new[X], **{state[s]: new[s] for s in optimizer.state_symbols}},
        source=optimizer.source,
        values=Values({k: v for k, v in optimizer.values.items() if k in names}),
    )
    return single, growth


def _scalar(e: Any, known: Mapping[Any, Any]) -> Any:
    """`e` of 1 x 1 matrices; raises `Mixed` for what is done entry by entry."""
    if e in known:
        return known[e]
    if not e.args:
        return e
    if isinstance(e, (MatAdd, MatMul)):
        parts = [_scalar(a, known) for a in e.args]
        return (sp.Add if isinstance(e, MatAdd) else sp.Mul)(*parts)
    if isinstance(e, MatPow):
        return _scalar(e.base, known) ** e.args[1]
    if isinstance(e, (Transpose, sp.Trace)):
        return _scalar(e.args[0], known)
    if isinstance(e, sp.MatrixExpr):
        raise Mixed
    return e.func(*(_scalar(a, known) for a in e.args))
