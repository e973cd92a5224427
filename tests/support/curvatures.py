"""For the Hessian's diagonal: a sum in which every two arguments meet, and wrong diagonals."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

import sympy as sp

from adamnx_theory.definitions import Problem, Source
from adamnx_theory.definitions.elements import INDEX, Argument, Family
from adamnx_theory.simulation.codegen.elements import Elements, prepared_diagonal

X, Y, Z = sp.symbols("x y z", real=True)
SIZE = 9


def every_meeting() -> Problem:
    """Two arguments of each pair of kinds, which meet always, at one element, from one on, never.

    A fixed coordinate beside a neighbour and beside a partial sum; a neighbour that the sum
    has reached, and one that it has not; strides; meetings that the range leaves out.
    """
    near, ahead = Argument(X, "neighbour", -1), Argument(X, "neighbour", 1)
    inner, outer = Argument(Y, "fixed", 4), Argument(Y, "fixed", SIZE)
    total = Argument(Z, "prefix")
    families = (
        Family(INDEX * X**2 * Y**3, (near, inner), 2, 9),
        Family(X**2 * Y**3 / 8, (near, inner), 2, 8, stride=3),
        Family(X**2 * Y**2, (ahead, outer), 1, 7),
        Family(Y**3 * Z**2 / 16, (inner, total), 1, 9, stride=2),
        Family(Y**2 * Z**2 / 9, (outer, total), 2, 8, stride=3),
        Family(X**3 * Z**2 / 16, (near, total), 2, 9),
        Family(X**3 * Z / 2, (ahead, total), 1, 8),
        Family(X * Y * Z, (near, inner, total), 2, 8),
        Family(3 * X - Z, (near, total), 2, 4),
    )
    start = tuple(sp.Rational(k % 5 - 2, 4) for k in range(SIZE))
    return Problem("meetings", "every meeting", SIZE, families, start, Source("sgdm", "a test"))


def _sign(parts: list[Elements]) -> list[Elements]:
    first = parts[0]
    return [replace(first, partials=(-first.partials[0], *first.partials[1:])), *parts[1:]]


def _order(parts: list[Elements]) -> list[Elements]:
    return [replace(part, partials=part.partials[::-1]) for part in parts]


def _fewer(parts: list[Elements]) -> list[Elements]:
    return parts[:-1]


#: `prepared_diagonal` with a mistake: a term of the other sign, the terms of two coordinates
#: exchanged, a part left out.
WRONG: dict[str, Callable[[Sequence[Family]], tuple[Elements, ...]]] = {
    name: lambda families, spoil=spoil: tuple(spoil(list(prepared_diagonal(families))))
    for name, spoil in {"sign": _sign, "order": _order, "fewer": _fewer}.items()
}
