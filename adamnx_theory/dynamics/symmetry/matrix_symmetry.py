"""What a matrix optimizer does not see, proved by pulling factors out of its expressions.

    gradient scaling, reflection, units of x    as in `invariances`, for whole matrices
    orthogonal      (X, G) -> (U X V^T, U G V^T), U and V orthogonal: U path V^T
    permutation     the same for U and V permutations, of rows and of columns
    translation     X -> X + A: the same trajectory, shifted

A proof goes through the definition's steps in order.  Under scaling every expression must be
a power of the factor times itself; under U and V every matrix must become P E Q^T with P and
Q among 1, U, V, and every number stay what it is.  The state follows by powers of its own, and
by its shape.  What is not proved is refuted by a run, from which a changed run differs.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from itertools import pairwise, product
from typing import Any, cast

import numpy as np
import sympy as sp
from sympy.matrices.expressions import (
    HadamardPower,
    HadamardProduct,
    MatAdd,
    MatMul,
    MatPow,
    OneMatrix,
    Transpose,
)

from adamnx_theory.definitions.matrix import COLUMNS, ROWS, G, MatrixOptimizer, X
from adamnx_theory.dynamics.symmetry.homogeneity import ANY, Mixed
from adamnx_theory.dynamics.symmetry.invariances import GROUPS, POWERS, Invariance, removable

Sides = tuple[str, str]
_SHAPES = {ROWS: "U", COLUMNS: "V", sp.S.One: ""}
_SUMS, _EXTREMES = (sp.Add, MatAdd), (sp.Max, sp.Min)
_PRODUCTS, _POWERS = (sp.Mul, MatMul, HadamardProduct), (sp.Pow, MatPow, HadamardPower)


def matrix_invariances(optimizer: MatrixOptimizer) -> tuple[Invariance, ...]:
    """All of the module's list."""
    scaled = [_scaling(optimizer, name) for name in GROUPS]
    turned = [_turned(optimizer, name) for name in ("orthogonal", "permutation")]
    return (*scaled, _translation(optimizer), *turned)


def equivariant(optimizer: MatrixOptimizer, name: str = "orthogonal") -> bool:
    """Whether the trajectory is shown to follow U and V on both sides."""
    old = {s: _by_shape(s) for s in (X, G, *optimizer.state_symbols)}
    sides = _Sides(old, name == "permutation")
    try:
        for symbol, e in optimizer.steps:
            sides.known[symbol] = sides(e)
        return all(sides(e) == old[s] for s, e in optimizer.update.items())
    except Mixed:
        return False


def _by_shape(symbol: Any) -> Sides:
    left, right = (_SHAPES[n] for n in symbol.shape)
    return left, right


class _Sides:
    """(P, Q) with E -> P E Q^T; ("", "") for what stays.  Raises `Mixed`."""

    def __init__(self, known: Mapping[Any, Sides], permutations: bool) -> None:
        self.known, self.permutations = dict(known), permutations

    def __call__(self, e: Any) -> Sides:
        if e in self.known:
            return self.known[e]
        if not isinstance(e, sp.MatrixExpr):
            return self._number(e)
        if isinstance(e, MatMul):
            scale, matrices = e.as_coeff_matrices()
            self(scale)
            return self._chain([self(a) for a in matrices])
        if isinstance(e, MatPow):
            return self._chain([self(e.base)] * int(cast(Any, e.exp)))
        if isinstance(e, Transpose):
            left, right = self(e.arg)
            return right, left
        if isinstance(e, MatAdd):
            return self._same(map(self, e.args))
        if self.permutations and isinstance(e, OneMatrix):
            return _by_shape(e)
        if self.permutations and isinstance(e, HadamardProduct):
            return self._same(map(self, e.args))
        if self.permutations and isinstance(e, HadamardPower):
            return self(e.args[0])
        raise Mixed

    def _number(self, e: Any) -> Sides:
        if isinstance(e, sp.Trace):
            left, right = self(e.arg)
            if left != right:
                raise Mixed
        else:
            for part in e.args:
                self(part)
        return "", ""

    def _chain(self, sides: list[Sides]) -> Sides:
        if any(a[1] != b[0] for a, b in pairwise(sides)):
            raise Mixed
        return sides[0][0], sides[-1][1]

    def _same(self, sides: Iterable[Sides]) -> Sides:
        found = set(sides)
        if len(found) != 1:
            raise Mixed
        return found.pop()


def _degree(e: Any, known: Mapping[Any, Any], sign: bool) -> Any:
    """k with e = c^k e', e' free of the factor c; `ANY` for 0.  Raises `Mixed`."""
    if e in known:
        return known[e]
    if e == 0:
        return ANY
    if not e.args or isinstance(e, (OneMatrix, sp.MatrixSymbol)):
        return sp.S.Zero
    parts = [_degree(a, known, sign) for a in (e.args if isinstance(
        e, _SUMS + _EXTREMES + _PRODUCTS) else e.args[:1])]
    if isinstance(e, _PRODUCTS):
        return ANY if ANY in parts else _reduced(sp.Add(*parts), sign)
    left = {k for k in parts if k is not ANY}
    if len(left) > 1:
        raise Mixed
    if not left:
        return ANY
    (k,) = left
    if isinstance(e, _EXTREMES) and sign and k != 0:
        raise Mixed
    if isinstance(e, _POWERS):
        exponent: Any = e.args[1]
        if sign and k != 0 and not exponent.is_Integer:
            raise Mixed
        return _reduced(k * exponent, sign)
    return k


def _reduced(k: Any, sign: bool) -> Any:
    return sp.Mod(k, 2) if sign else k


def _scaling(optimizer: MatrixOptimizer, name: str) -> Invariance:
    of_x, of_g, sign = GROUPS[name]
    for zero in removable(optimizer):
        powers = _follow(optimizer, zero, of_x, of_g, sign)
        if powers is not None:
            return Invariance(name, "yes", zero, powers)
    c = -1.0 if sign else 8.0
    different = _differs(optimizer, lambda a, power: c**power * a, of_x, of_g)
    return Invariance(name, "no" if different else "open")


def _follow(
    optimizer: MatrixOptimizer, zero: tuple[str, ...], of_x: int, of_g: int, sign: bool
) -> tuple[tuple[str, str], ...] | None:
    gone = {p.symbol: ANY for p in optimizer.parameters if p.name in zero}
    choices = (0, 1) if sign else POWERS
    for powers in product(choices, repeat=len(optimizer.state)):
        follows = dict(zip(optimizer.state_symbols, map(sp.Integer, powers), strict=True))
        old: dict[Any, Any] = {X: sp.Integer(of_x), G: sp.Integer(of_g), **follows}
        known = {**gone, **old}
        try:
            for symbol, e in optimizer.steps:
                known[symbol] = _degree(e, known, sign)
            if all(_degree(e, known, sign) in (ANY, _reduced(old[s], sign))
                   for s, e in optimizer.update.items()):
                return tuple((str(s), str(k)) for s, k in follows.items())
        except Mixed:
            continue
    return None


def _turned(optimizer: MatrixOptimizer, name: str) -> Invariance:
    if equivariant(optimizer, name):
        return Invariance(name, "yes")
    random = np.random.default_rng(4)
    u, v = (np.linalg.qr(random.normal(size=(n, n)))[0] for n in (4, 3))
    if name == "permutation":
        u, v = np.eye(4)[random.permutation(4)], np.eye(3)[random.permutation(3)]
    different = _differs(optimizer, lambda a, _: u @ a @ v.T, 1, 1)
    return Invariance(name, "no" if different else "open")


def _translation(optimizer: MatrixOptimizer) -> Invariance:
    """X enters only as X' - X: no decay, no scale of X."""
    on_the_way = any(e.has(X) for _, e in optimizer.steps)
    new = optimizer.update[X]
    terms = new.args if isinstance(new, MatAdd) else (new,)
    own = [a for a in terms if a.has(X)]
    decay = [p for p in optimizer.parameters if p.name == "weight_decay"]
    for gone in ([], decay):
        kept = [a.xreplace({p.symbol: sp.S.Zero for p in gone}).doit() for a in own]
        if kept == [X] and not on_the_way:
            return Invariance("translation", "yes", tuple(p.name for p in gone))
    different = _differs(optimizer, lambda a, power: a + power, 1, 0)
    return Invariance("translation", "no" if different else "open")


def _differs(
    optimizer: MatrixOptimizer, change: Callable[[Any, int], Any], of_x: int, of_g: int
) -> bool:
    """Whether a run and the one from changed gradients are seen to differ; eps is put to 0."""
    chosen = optimizer.bind(**dict.fromkeys(removable(optimizer)[-1], 0))
    random = np.random.default_rng(3)
    g, x0 = random.normal(size=(12, 4, 3)), random.normal(size=(4, 3)) * 0.1
    wanted = change(chosen.run(g, x0), of_x)
    other = chosen.run(change(g, of_g), change(x0, of_x))
    if not (np.isfinite(other).all() and np.isfinite(wanted).all()):
        return False
    moved = float(np.abs(np.diff(wanted, axis=0)).max())
    return bool(np.abs(other - wanted).max() > 1e-3 * moved)
