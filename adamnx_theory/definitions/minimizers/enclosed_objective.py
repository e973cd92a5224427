"""Value, gradient and Hessian of a sum of elements, in rigorous interval arithmetic.

The same elements as in `objective`, over lists of enclosures instead of arrays.  Every
result encloses the exact one for every point of the given box.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import reduce
from itertools import accumulate
from typing import Any

import sympy as sp

from adamnx_theory.definitions.elements import INDEX, Argument, Family
from adamnx_theory.definitions.numbers.arithmetic import Arithmetic
from adamnx_theory.errors import BadInput

Column = list[Any]
#: The lower triangle of a symmetric matrix: row by row, column -> entry; others are 0.
Lower = list[dict[int, Any]]


class EnclosedObjective:
    """f = constant + sum of the families, evaluated with one arithmetic."""

    def __init__(self, families: Sequence[Family], constant: sp.Rational, engine: Arithmetic):
        self.families, self.engine, self.constant = families, engine, constant

    def value(self, box: Column) -> Any:
        """An enclosure of f over the box."""
        total = self.engine.rational(int(self.constant.p), int(self.constant.q))
        for family in self.families:
            (terms,) = self._terms(family, [family.element], box)
            total = reduce(self.engine.add, terms, total)
        return total

    def gradient(self, box: Column) -> Column:
        """Enclosures of the n partial derivatives over the box."""
        total = [self.engine.integer(0)] * len(box)
        for family in self.families:
            partials = self._terms(family, family.partials, box)
            for argument, terms in zip(family.arguments, partials, strict=True):
                self._scatter(argument, family.indices, terms, total)
        return total

    def hessian(self, box: Column) -> Lower:
        """Enclosures of the second derivatives over the box."""
        lower: Lower = [{} for _ in box]
        for family in self.families:
            rows = family.second_partials
            terms = iter(self._terms(family, [e for row in rows for e in row], box))
            for a in family.arguments:
                for b in family.arguments:
                    self._scatter_twice(a, b, family.indices, next(terms), lower)
        return lower

    def _terms(self, family: Family, expressions: Sequence[sp.Expr], box: Column) -> list[Column]:
        count = len(family.indices)
        known: dict[sp.Basic, Column] = {
            a.symbol: self._gather(a, family.indices, box) for a in family.arguments
        }
        known[INDEX] = [self.engine.integer(i) for i in family.indices]
        return [self._evaluated(e, known, count) for e in expressions]

    def _gather(self, argument: Argument, indices: range, box: Column) -> Column:
        if argument.kind == "fixed":
            return [box[argument.index - 1]] * len(indices)
        if argument.kind == "prefix":
            sums = list(accumulate(box, self.engine.add))
            return [sums[i - 1] for i in indices]
        return [box[i + argument.index - 1] for i in indices]

    def _scatter(self, argument: Argument, indices: range, terms: Column, total: Column) -> None:
        for position, term in self._placed(argument, indices, terms):
            total[position] = self.engine.add(total[position], term)

    def _placed(self, argument: Argument, indices: range, terms: Column) -> Any:
        """(coordinate from 0, amount): the transpose of `_gather`."""
        if argument.kind == "prefix":
            return enumerate(self._tails(indices, terms))
        if argument.kind == "fixed":
            return ((argument.index - 1, term) for term in terms)
        return ((i + argument.index - 1, t) for i, t in zip(indices, terms, strict=True))

    def _tails(self, indices: range, terms: Column) -> Column:
        """For j = 1, ..., up to the last index: the sum of the terms with i >= j."""
        tail, tails = self.engine.integer(0), []
        by_index = dict(zip(indices, terms, strict=True))
        for j in range(indices[-1] if indices else 0, 0, -1):
            if j in by_index:
                tail = self.engine.add(tail, by_index[j])
            tails.append(tail)
        return tails[::-1]

    def _scatter_twice(
        self, a: Argument, b: Argument, indices: range, terms: Column, lower: Lower
    ) -> None:
        """Add d2/da db of the elements; of each symmetric pair only row >= column is kept."""
        if a.kind == b.kind == "prefix":
            tails = self._tails(indices, terms)
            for row, tail in enumerate(tails):
                for column in range(row + 1):
                    self._add(lower, row, column, tail)
            return
        for i, term in zip(indices, terms, strict=True):
            for row in _positions(a, i):
                for column in _positions(b, i):
                    if row >= column:
                        self._add(lower, row, column, term)

    def _add(self, lower: Lower, row: int, column: int, term: Any) -> None:
        entries = lower[row]
        entries[column] = self.engine.add(entries[column], term) if column in entries else term

    def _evaluated(self, e: sp.Basic, known: dict[sp.Basic, Column], count: int) -> Column:
        """The expression at every index; equal subexpressions are computed once."""
        if e not in known:
            known[e] = self._computed(e, known, count)
        return known[e]

    def _computed(self, e: sp.Basic, known: dict[sp.Basic, Column], count: int) -> Column:
        engine = self.engine
        if isinstance(e, sp.Rational):
            return [engine.rational(int(e.p), int(e.q))] * count
        args = [self._evaluated(arg, known, count) for arg in e.args]
        if isinstance(e, sp.Add):
            return [reduce(engine.add, column) for column in zip(*args, strict=True)]
        if isinstance(e, sp.Mul):
            return [reduce(engine.mul, column) for column in zip(*args, strict=True)]
        if isinstance(e, sp.Pow) and isinstance(e.exp, sp.Integer):
            power = int(e.exp)
            raised = [engine.power(base, abs(power)) for base in args[0]]
            if power > 0:
                return raised
            return [engine.divide(engine.integer(1), base) for base in raised]
        for kind, function in (
            (sp.exp, engine.exp),
            (sp.sin, engine.sin),
            (sp.cos, engine.cos),
        ):
            if isinstance(e, kind):
                return [function(x) for x in args[0]]
        raise BadInput(f"{e} cannot be evaluated in ball arithmetic: {type(e).__name__}.")


def _positions(argument: Argument, i: int) -> range:
    """The coordinates, from 0, that the argument at index i depends on, each with slope 1."""
    if argument.kind == "prefix":
        return range(i)
    start = (argument.index if argument.kind == "fixed" else i + argument.index) - 1
    return range(start, start + 1)
