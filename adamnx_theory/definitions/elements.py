"""Element functions: a test function as a sum of small pieces.

    f(x) = constant + sum over families, sum over i of element(arguments at i, i)

A family is one expression in a few arguments, summed over i = first, first + stride,
..., up to last.  An argument is a coordinate near i, a fixed coordinate, or a partial
sum.  Coordinates are counted from 1, as in the literature.  This is the partial
separability of the field's test sets: value, gradient, Hessian and kernels follow
from the elements.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any, cast

import sympy as sp

from adamnx_theory.definitions.numbers.exact import as_expression, substituted
from adamnx_theory.errors import BadInput, UnknownName

#: The index i of the sum, and the dimension n that a definition leaves open.
INDEX = sp.Symbol("i", integer=True, positive=True)
SIZE = sp.Symbol("n", integer=True, positive=True)

KINDS = ("neighbour", "fixed", "prefix")

#: An integer, or an expression in `SIZE` before the dimension is known.
Count = Any


@dataclass(frozen=True)
class Argument:
    """What a symbol of an element stands for at the index i.

    kind "neighbour"   x_{i + index}; index is an offset
    kind "fixed"       x_index, index in 1..n
    kind "prefix"      x_1 + ... + x_i; index is ignored
    """

    symbol: sp.Symbol
    kind: str
    index: Count = 0

    def __post_init__(self) -> None:
        if self.kind not in KINDS:
            raise UnknownName("kind of argument", self.kind, KINDS)

    def bind(self, n: int) -> Argument:
        """The argument in dimension n: its index a plain int."""
        return replace(self, index=bound_count(self.index, n))

    def to_dict(self) -> dict[str, Any]:
        return {"symbol": str(self.symbol), "kind": self.kind, "index": str(self.index)}


@dataclass(frozen=True)
class Family:
    """The sum of `element` over i = first, first + stride, ..., at most last.

    `element` is an expression in the arguments' symbols and `INDEX`, with exact
    constants.  `first`, `last` and a fixed argument's index may contain `SIZE`
    until `bind`.  An empty range is an empty sum.

    Raises `BadInput` when built from an undeclared symbol, an argument that does not
    occur, or a float.
    """

    element: sp.Expr
    arguments: tuple[Argument, ...]
    first: Count
    last: Count
    stride: int = 1

    def __post_init__(self) -> None:
        element = as_expression("element", self.element)
        object.__setattr__(self, "element", element)
        object.__setattr__(self, "arguments", tuple(self.arguments))
        if element.has(sp.Float):
            raise BadInput(f"the element {element}: write constants as exact rationals.")
        if len(set(self.symbols)) < len(self.symbols):
            raise BadInput(f"the element {element} declares an argument twice.")
        for symbol in sorted(element.free_symbols - {INDEX, *self.symbols}, key=str):
            raise BadInput(f"the element {element}: the symbol {symbol} is not declared.")
        for symbol in sorted(set(self.symbols) - element.free_symbols, key=str):
            raise BadInput(f"the element {element}: the argument {symbol} does not occur.")
        if self.stride < 1:
            raise BadInput(f"the element {element}: the stride {self.stride} is not positive.")

    @property
    def symbols(self) -> tuple[sp.Symbol, ...]:
        """The arguments' symbols, in their order."""
        return tuple(a.symbol for a in self.arguments)

    @property
    def partials(self) -> tuple[sp.Expr, ...]:
        """The partial derivative of the element by each argument."""
        return _gradient(self.element, self.symbols)

    @property
    def second_partials(self) -> tuple[tuple[sp.Expr, ...], ...]:
        """The matrix of second partial derivatives of the element."""
        return tuple(_gradient(partial, self.symbols) for partial in self.partials)

    @property
    def diagonal(self) -> tuple[tuple[Family, tuple[sp.Expr, ...]], ...]:
        """The family's part of the Hessian's diagonal; only after `bind`.

        Rows (part, terms): at each index of `part`, which is this family or fewer of its
        indices, the coordinates on which an argument depends gain that argument's term.
        Rows without a term that is not 0 are left out.
        """
        return _diagonal(self)

    @property
    def indices(self) -> range:
        """The values of i; only after `bind`."""
        return range(self.first, self.last + 1, self.stride)

    def bind(self, n: int) -> Family:
        """The family in dimension n; raises `BadInput` where it leaves 1..n."""
        family = replace(
            self,
            arguments=tuple(a.bind(n) for a in self.arguments),
            first=bound_count(self.first, n),
            last=bound_count(self.last, n),
        )
        for argument in family.arguments if family.indices else ():
            reached = _reached(argument, family.indices)
            if min(reached) < 1 or max(reached) > n:
                raise BadInput(
                    f"the element {self.element} reaches beyond x_1, ..., x_{n}: {argument}."
                )
        return family

    def to_dict(self) -> dict[str, Any]:
        return {
            "element": str(self.element),
            "arguments": [a.to_dict() for a in self.arguments],
            "first": str(self.first),
            "last": str(self.last),
            "stride": self.stride,
        }


def bound_count(count: Count, n: int) -> int:
    """`count` as an int, once the dimension is n."""
    if isinstance(count, sp.Expr):
        count = substituted(count, {SIZE: sp.Integer(n)})
    return int(count)


def _reached(argument: Argument, indices: range) -> tuple[int, int]:
    """The lowest and highest coordinate that the argument reads."""
    if argument.kind == "fixed":
        return argument.index, argument.index
    offset = argument.index if argument.kind == "neighbour" else 0
    return indices[0] + offset, indices[-1] + offset


@lru_cache(maxsize=512)
def _diagonal(family: Family) -> tuple[tuple[Family, tuple[sp.Expr, ...]], ...]:
    """Second partials where both arguments depend on a coordinate, those of a pair twice."""
    zero, size = sp.Integer(0), len(family.arguments)
    rows: dict[range, list[sp.Expr]] = {}
    for i in range(size):
        for j in range(i, size):
            e = family.second_partials[i][j]
            found = _meeting(family.arguments, i, j, family.indices)
            if found is None or e == 0:
                continue
            where, indices = found
            if indices:
                terms = rows.setdefault(indices, [zero] * size)
                terms[where] = cast(sp.Expr, terms[where] + (e if i == j else 2 * e))
    return tuple(
        (replace(family, first=indices[0], last=indices[-1]), tuple(terms))
        for indices, terms in rows.items() if any(e != 0 for e in terms)
    )


def _meeting(
    arguments: tuple[Argument, ...], i: int, j: int, indices: range
) -> tuple[int, range] | None:
    """Where two arguments depend on the same coordinates, each by 1: those of one argument.

    That argument's place and the indices at which it is so; None if never.
    """
    a, b = arguments[i], arguments[j]
    if i == j or (a.kind, a.index) == (b.kind, b.index) or a.kind == b.kind == "prefix":
        return i, indices
    if a.kind == b.kind:
        return None  # two different coordinates
    place, one, other = (i, a, b) if (_ORDER[a.kind] < _ORDER[b.kind]) else (j, b, a)
    if one.kind == "neighbour":  # the partial sum has reached it
        return (place, indices) if one.index <= 0 else None
    if other.kind == "prefix":  # from the fixed coordinate on
        return place, indices[sum(k < one.index for k in indices) :]
    first = one.index - other.index  # the one element whose neighbour it is
    return place, indices[indices.index(first) :][:1] if first in indices else indices[:0]


#: Of two arguments of different kinds, the one with fewer coordinates comes first.
_ORDER = {"fixed": 0, "neighbour": 1, "prefix": 2}


@lru_cache(maxsize=512)
def _gradient(e: sp.Expr, symbols: tuple[sp.Symbol, ...]) -> tuple[sp.Expr, ...]:
    return tuple(sp.diff(e, symbol) for symbol in symbols)
