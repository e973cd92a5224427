"""Coordinates that stay equal for ever, and the smaller system that they leave.

Two coordinates that start equal, and whose gradients read equal values in the same
way, get the same gradient; an optimizer that treats every coordinate alike then keeps
them equal at every step.  `reduced` finds the coarsest such partition by refinement:
coordinates fall into classes by their start, and a class is split until all its
members occur in the same elements, at the same place, beside the same classes, equally
often.  In exact arithmetic nothing is lost: the trajectory of one member of each class
is the trajectory.  (In rounded arithmetic a sum of equal terms and a product differ.)

An element that contains the index i, or a partial sum, tells coordinates apart.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

import sympy as sp

from adamnx_theory.definitions.elements import INDEX, Argument, Family
from adamnx_theory.definitions.problem import Problem
from adamnx_theory.errors import BadInput

#: Where an argument's value comes from: class c (c >= 0), or the partial sum x_1 + ... + x_i (-i).
SourceOfValue = int


@dataclass(frozen=True)
class Term:
    """One element at one place: which family, what its arguments read, and its index."""

    family: int
    sources: tuple[SourceOfValue, ...]
    index: int


@dataclass(frozen=True)
class Reduced:
    """A problem on one representative of each class.

    classes   the class of each of the n coordinates
    sizes     how many coordinates each class has
    start     the exact start of each class
    terms     the different elements
    pulls     for each class, (term, argument, count): the gradient of its representative
              is the sum of count times that partial derivative
    sums      (term, argument, i): that partial derivative by x_1 + ... + x_i, which adds
              to the gradients of x_1, ..., x_i; only where every class is one coordinate
    """

    problem: Problem
    classes: tuple[int, ...]
    sizes: tuple[int, ...]
    start: tuple[sp.Rational, ...]
    terms: tuple[Term, ...]
    pulls: tuple[tuple[tuple[int, int, int], ...], ...]
    sums: tuple[tuple[int, int, int], ...]

    @property
    def families(self) -> tuple[Family, ...]:
        return self.problem.families


@lru_cache(maxsize=32)
def reduced(problem: Problem, equal: bool = True) -> Reduced:
    """The problem on its classes; with `equal` False every coordinate is its own class.

    Raises `BadInput` for a shifted problem, whose start is rounded.
    """
    if problem.shift:
        raise BadInput(f"problem {problem.name} is shifted; its start is not exact.")
    summed = any(a.kind == "prefix" for f in problem.families for a in f.arguments)
    classes = tuple(range(problem.n))
    if equal and not summed:
        classes = _refined(problem)
    return _system(problem, classes)


def _refined(problem: Problem) -> tuple[int, ...]:
    """The coarsest partition that starts equal and stays so."""
    classes = _numbered(problem.start)
    while True:
        seen: list[Counter[tuple[object, ...]]] = [Counter() for _ in range(problem.n)]
        for number, _, index, coordinates in _places(problem.families):
            beside = tuple(classes[j] for j in coordinates)
            for position, j in enumerate(coordinates):
                seen[j][number, position, beside, index] += 1
        finer = _numbered([(c, frozenset(s.items())) for c, s in zip(classes, seen, strict=True)])
        if len(set(finer)) == len(set(classes)):
            return classes
        classes = finer


def _numbered(keys: Sequence[object]) -> tuple[int, ...]:
    """0, 1, ... for equal keys, in order of first occurrence."""
    numbers: dict[object, int] = {}
    return tuple(numbers.setdefault(key, len(numbers)) for key in keys)


def _places(
    families: Sequence[Family],
) -> Iterator[tuple[int, int, int, tuple[int, ...]]]:
    """(family, i, i if the element contains it else 0, the coordinates it reads, from 0).

    For a partial sum the coordinate is that of its last summand.
    """
    for number, family in enumerate(families):
        depends = INDEX in family.element.free_symbols
        for i in family.indices:
            coordinates = tuple(_coordinate(a, i) for a in family.arguments)
            yield number, i, i if depends else 0, coordinates


def _coordinate(argument: Argument, i: int) -> int:
    if argument.kind == "fixed":
        return argument.index - 1
    return i - 1 + (argument.index if argument.kind == "neighbour" else 0)


def _system(problem: Problem, classes: tuple[int, ...]) -> Reduced:
    representative: dict[int, int] = {}
    for j, c in enumerate(classes):
        representative.setdefault(c, j)
    chosen = set(representative.values())
    terms: dict[Term, int] = {}
    pulls: list[Counter[tuple[int, int]]] = [Counter() for _ in representative]
    sums: list[tuple[int, int, int]] = []
    for number, i, index, coordinates in _places(problem.families):
        arguments = problem.families[number].arguments
        sources = tuple(
            -i if a.kind == "prefix" else classes[j]
            for a, j in zip(arguments, coordinates, strict=True)
        )
        term = terms.setdefault(Term(number, sources, index), len(terms))
        for position, (a, j) in enumerate(zip(arguments, coordinates, strict=True)):
            if a.kind == "prefix":
                sums.append((term, position, i))
            elif j in chosen:
                pulls[classes[j]][term, position] += 1
    return Reduced(
        problem=problem,
        classes=classes,
        sizes=tuple(classes.count(c) for c in range(len(representative))),
        start=tuple(problem.start[representative[c]] for c in range(len(representative))),
        terms=tuple(terms),
        pulls=tuple(tuple((t, a, k) for (t, a), k in p.items()) for p in pulls),
        sums=tuple(sums),
    )
