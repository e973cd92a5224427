"""The gradient of sums over neighbours, coordinate by coordinate.

Where all arguments of a family are neighbours, coordinate k gets from each argument
x_{i+d} the partial of the element i = k - d.  The sum of these is one expression in
x_k and its neighbours, so every coordinate is written once and nothing is added up in
memory, which takes six times as long.  What elements share is computed again for each,
so this is for polynomials; other families are added element by element.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import cast

import sympy as sp

from adamnx_theory.definitions.elements import INDEX, Family
from adamnx_theory.simulation.codegen.elements import PLACE
from adamnx_theory.simulation.codegen.numba import NumbaPrinter
from adamnx_theory.simulation.codegen.program import shared_subexpressions

#: Which partials a coordinate is the sum of: (family, argument), by their numbers.
_Parts = tuple[tuple[int, int], ...]


def gathers(family: Family) -> bool:
    """Whether a family is one of polynomials of neighbours."""
    return all(a.kind == "neighbour" for a in family.arguments) and all(
        partial.is_polynomial(*family.symbols) for partial in family.partials
    )


def gathered(families: Sequence[Family], dimension: int, shift: bool) -> list[str]:
    """Loops that set all rows of the gradient to the sum of these families' partials."""
    lines: list[str] = []
    for parts, run in _runs(families, dimension):
        lines += _loop(families, parts, run, shift)
    return lines


def _runs(families: Sequence[Family], dimension: int) -> list[tuple[_Parts, range]]:
    """All coordinates, counted from 1, in runs of the same parts."""
    parts: dict[int, list[tuple[int, int]]] = {k: [] for k in range(1, dimension + 1)}
    for number, family in enumerate(families):
        for place, argument in enumerate(family.arguments):
            for i in family.indices:
                parts[i + int(argument.index)].append((number, place))
    alike: dict[_Parts, list[int]] = {}
    for k, found in parts.items():
        alike.setdefault(tuple(found), []).append(k)
    return [(found, run) for found, ks in alike.items() for run in _progressions(ks)]


def _progressions(numbers: Sequence[int]) -> Iterable[range]:
    """Increasing numbers as arithmetic progressions, each as long as can be."""
    begin = 0
    while begin < len(numbers):
        end, step = begin + 1, 1
        if end < len(numbers):
            step = numbers[end] - numbers[begin]
        while end < len(numbers) and numbers[end] - numbers[end - 1] == step:
            end += 1
        yield range(numbers[begin], numbers[end - 1] + 1, step)
        begin = end


def _loop(families: Sequence[Family], parts: _Parts, run: range, shift: bool) -> list[str]:
    offsets: set[int] = set()
    terms: list[sp.Expr] = []
    for number, place in parts:
        family = families[number]
        own = int(family.arguments[place].index)
        away = {a.symbol: int(a.index) - own for a in family.arguments}
        partial = family.partials[place]
        offsets |= {d for s, d in away.items() if s in partial.free_symbols}
        known = {s: _neighbour(d) for s, d in away.items()}
        moved = partial.subs({**known, INDEX: PLACE - own}, simultaneous=True)
        terms.append(cast(sp.Expr, moved))
    rows = [_neighbour(d) for d in sorted(offsets)]
    assignments, (total,) = shared_subexpressions([], [sp.Add(*terms)], [*rows, PLACE])
    show = NumbaPrinter().text
    lines = [f"    for k in range({run.start}, {run.stop}, {run.step}):"]
    lines += [f"        {PLACE} = float(k)", "        ok = (g + u(k - 1)) * U"]
    for d in sorted(offsets):
        lines.append(f"        o_{_neighbour(d)} = (x + u(k + {d - 1})) * U")
        if shift:
            lines.append(f"        c_{_neighbour(d)} = vectors[0, k + {d - 1}]")
    lines.append("        for j in range(U):")
    for row in rows:
        lines.append(f"            {row} = a[o_{row} + j]{f' + c_{row}' if shift else ''}")
    lines += [f"            {s} = {show(e)}" for s, e in assignments]
    return [*lines, f"            a[ok + j] = {show(total)}"]


def _neighbour(offset: int) -> sp.Symbol:
    """x_{k + offset}."""
    name = f"before{-offset}" if offset < 0 else f"after{offset}"
    return sp.Symbol(name if offset else "here", real=True)
