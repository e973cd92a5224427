"""Value and derivatives of a sum of elements, on NumPy arrays.

Every argument of an element is a linear map of x: `gather` applies it, `scatter` its
transpose.  A partial sum is a cumulative sum, its transpose a cumulative sum from the
end.  The elements and their derivatives are printed from SymPy.  Nothing here checks
its input: `Problem` does.  Arrays may be float64, complex128 or float32.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache
from itertools import product
from types import ModuleType
from typing import Any

import numpy as np
import sympy as sp
from sympy.printing.numpy import NumPyPrinter

from adamnx_theory.definitions.elements import INDEX, Argument, Family

Array = Any


def value(families: Sequence[Family], constant: float, x: Array) -> Array:
    """f at x of shape (..., n): shape (...)."""
    total = np.full(x.shape[:-1], constant, dtype=x.dtype)
    for family in families:
        (terms,) = _terms(family, (family.element,), x)
        total = total + np.sum(terms, axis=-1)
    return total


def gradient(families: Sequence[Family], x: Array, functions: ModuleType | None = None) -> Array:
    """The gradient at x of shape (..., n): the same shape.

    `functions` is a module whose functions take the place of NumPy's of the same name.
    """
    total = np.zeros_like(x)
    for family in families:
        partials = _terms(family, family.partials, x, functions)
        for argument, partial in zip(family.arguments, partials, strict=True):
            scatter(argument, family.indices, partial, total)
    return total


def hessian(families: Sequence[Family], x: Array) -> Array:
    """The Hessian at one point x of shape (n,): (n, n), exactly symmetric."""
    n = x.shape[-1]
    total = np.zeros((n, n), dtype=x.dtype)
    for family in families:
        entries = [e for row in family.second_partials for e in row]
        terms = iter(_terms(family, tuple(entries), x))
        for a in family.arguments:
            for b in family.arguments:
                half = np.zeros((len(family.indices), n), dtype=x.dtype)
                scatter(b, family.indices, np.diag(next(terms)), half)
                whole = np.zeros((n, n), dtype=x.dtype)
                scatter(a, family.indices, half.T, whole)
                total += whole
    return (total + total.T) / 2


def curvature(families: Sequence[Family], x: Array, functions: ModuleType | None = None) -> Array:
    """The Hessian's diagonal at x of shape (..., n): the same shape.

    `functions` as in `gradient`.
    """
    total = np.zeros_like(x)
    for family in families:
        for part, terms in family.diagonal:
            values = _terms(part, terms, x, functions)
            for argument, e, value in zip(part.arguments, terms, values, strict=True):
                if e != 0:
                    scatter(argument, part.indices, value, total)
    return total


def third(families: Sequence[Family], x: Array) -> Array:
    """The third derivatives at one point x of shape (n,): (n, n, n), symmetric."""
    n = x.shape[-1]
    total = np.zeros((n, n, n), dtype=x.dtype)
    for family in families:
        rows = [_matrix(a, family.indices, n) for a in family.arguments]
        for (a, b, c), values in _derivatives(family, 3, x):
            left = (values[:, None] * rows[a])[:, :, None] * rows[b][:, None, :]
            total += np.tensordot(left, rows[c], axes=(0, 0))
    return total


def fourth_on(families: Sequence[Family], x: Array, covariance: Array) -> Array:
    """sum_kl f_ijkl C_kl at one point x of shape (n,), for C of shape (n, n): (n, n)."""
    n = x.shape[-1]
    total = np.zeros((n, n), dtype=x.dtype)
    for family in families:
        rows = [_matrix(a, family.indices, n) for a in family.arguments]
        for (a, b, c, d), values in _derivatives(family, 4, x):
            spread = np.einsum("mi,ij,mj->m", rows[c], covariance, rows[d], optimize=True)
            total += rows[a].T @ ((values * spread)[:, None] * rows[b])
    return total


def _matrix(argument: Argument, indices: range, n: int) -> Array:
    """The argument as a linear map of x: (m, n)."""
    return np.broadcast_to(gather(argument, indices, np.eye(n)), (n, len(indices))).T


def _derivatives(family: Family, order: int, x: Array) -> list[tuple[tuple[int, ...], Array]]:
    """The element's derivatives of this order that are not 0, by places of the arguments."""
    places = list(product(range(len(family.arguments)), repeat=order))
    found = [sp.diff(family.element, *(family.symbols[k] for k in each)) for each in places]
    kept = [(each, e) for each, e in zip(places, found, strict=True) if e != 0]
    values = _terms(family, tuple(e for _, e in kept), x) if kept else []
    return [(each, value) for (each, _), value in zip(kept, values, strict=True)]


def gather(argument: Argument, indices: range, x: Array) -> Array:
    """The argument's values at the indices: (..., n) -> (..., m), or (..., 1) if fixed."""
    if argument.kind == "fixed":
        return x[..., argument.index - 1, None]
    if argument.kind == "prefix":
        return np.cumsum(x, axis=-1)[..., _at(indices, 0)]
    return x[..., _at(indices, argument.index)]


def scatter(argument: Argument, indices: range, terms: Array, total: Array) -> None:
    """Add the transpose of `gather`, applied to terms (..., m), to total (..., n)."""
    if argument.kind == "fixed":
        total[..., argument.index - 1] += np.sum(terms, axis=-1)
    elif argument.kind == "prefix":
        placed = np.zeros_like(total)
        placed[..., _at(indices, 0)] = terms
        total += np.cumsum(placed[..., ::-1], axis=-1)[..., ::-1]
    else:
        total[..., _at(indices, argument.index)] += terms


def _at(indices: range, offset: int) -> slice:
    """The 0-based positions of x_{i + offset} as a slice."""
    return slice(indices.start + offset - 1, indices.stop + offset - 1, indices.step)


def _terms(
    family: Family,
    expressions: tuple[sp.Expr, ...],
    x: Array,
    functions: ModuleType | None = None,
) -> list[Array]:
    """Each expression of the element's arguments at every index: arrays (..., m)."""
    indices = family.indices
    shape = (*x.shape[:-1], len(indices))
    if not indices:
        return [np.zeros(shape, dtype=x.dtype) for _ in expressions]
    arguments = [gather(a, indices, x) for a in family.arguments]
    i = np.arange(indices.start, indices.stop, indices.step, dtype=x.real.dtype)
    computed = _compiled(expressions, family.symbols, functions)(*arguments, i)
    return [np.broadcast_to(term, shape) for term in computed]


class _Products(NumPyPrinter):
    """x**3 as x*x*x: NumPy's power is slower, and its last bit depends on the processor."""

    def _print_Pow(self, expr: sp.Pow, rational: bool = False) -> str:
        if expr.exp in (3, 4):
            base = self.parenthesize(expr.base, 1000)
            return f"({'*'.join([base] * int(expr.exp))})"
        return super()._print_Pow(expr, rational=rational)


@lru_cache(maxsize=512)
def _compiled(
    expressions: tuple[sp.Expr, ...],
    symbols: tuple[sp.Symbol, ...],
    functions: ModuleType | None = None,
) -> Callable[..., tuple[Array, ...]]:
    return sp.lambdify(
        (*symbols, INDEX),
        expressions,
        modules=["numpy"] if functions is None else [functions, "numpy"],
        printer=_Products({"fully_qualified_modules": False, "inline": True}),
        cse=True,
    )
