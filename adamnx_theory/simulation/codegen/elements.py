"""The families of a problem made ready for printing: own names, shared work once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import sympy as sp

from adamnx_theory.definitions.elements import INDEX, Argument, Family
from adamnx_theory.simulation.codegen.program import (
    Assignment,
    renamed,
    shared_subexpressions,
)

#: The index i of the sum, as a number of the kernel.
PLACE = sp.Symbol("place", real=True)


@dataclass(frozen=True)
class Elements:
    """The elements i = first, first + stride, ..., at most last, counted from 1.

    arguments    each with a name that no other family uses
    value        one element, in the arguments and PLACE; for the Hessian's diagonal 0
    assignments  temporaries of the partials, in order
    partials     the element's derivative by each argument, in terms of these; for the
                 Hessian's diagonal what the argument's coordinates gain, which may be 0
    """

    arguments: tuple[Argument, ...]
    indices: range
    value: sp.Expr
    assignments: tuple[Assignment, ...]
    partials: tuple[sp.Expr, ...]

    @property
    def has_prefix(self) -> bool:
        return any(a.kind == "prefix" for a in self.arguments)


def prepared(families: Sequence[Family]) -> tuple[Elements, ...]:
    """The families in order; those with an empty range are left out."""
    return tuple(_one(number, f) for number, f in enumerate(families) if f.indices)


def prepared_diagonal(families: Sequence[Family]) -> tuple[Elements, ...]:
    """The Hessian's diagonal in the form of a gradient: its terms are the partials."""
    parts = [row for f in families if f.indices for row in f.diagonal]
    made = (_one(number, *row) for number, row in enumerate(parts))
    return tuple(replace(elements, value=sp.Integer(0)) for elements in made)


def _one(number: int, family: Family, terms: Sequence[sp.Expr] | None = None) -> Elements:
    names = {s: sp.Symbol(f"a{number}_{k}", real=True) for k, s in enumerate(family.symbols)}
    own = tuple(names.values())
    known = {**names, INDEX: PLACE}
    partials = [renamed(e, known) for e in (family.partials if terms is None else terms)]
    assignments, reduced = shared_subexpressions([], partials, own)
    fresh = {s: sp.Symbol(f"p{number}_{k}", real=True) for k, (s, _) in enumerate(assignments)}
    return Elements(
        arguments=tuple(
            Argument(name, a.kind, int(a.index))
            for name, a in zip(own, family.arguments, strict=True)
        ),
        indices=family.indices,
        value=renamed(family.element, known),
        assignments=tuple((fresh[s], renamed(e, fresh)) for s, e in assignments),
        partials=tuple(renamed(e, fresh) for e in reduced),
    )
