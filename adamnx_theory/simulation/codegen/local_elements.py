"""The Numba text of f and its gradient from the elements, a tile at a time.

Families of polynomials in neighbours give every coordinate's row at once (`local_gather`).
The elements of the others are taken in order.  The partial by a neighbour is added to
that coordinate's row; the partials by a fixed coordinate are summed and added
after the last element; those by partial sums are kept and summed from the end.

A module has `fill_gradient(a, vectors, x, g)` and `fill_objective(a, vectors, x, g, out,
offset)`: x and g are the first rows of x and of the gradient in `a`, `out` is the row
for f.  They are compiled for their types at once, so that they can be passed around.
Where the program takes the Hessian's diagonal there is also `fill_curvature`, like
`fill_gradient` with the diagonal in the gradient's place; rows behind it are overwritten.
"""

from __future__ import annotations

from adamnx_theory.definitions.elements import Argument
from adamnx_theory.simulation.codegen.elements import (
    PLACE,
    Elements,
    prepared,
    prepared_diagonal,
)
from adamnx_theory.simulation.codegen.local_gather import gathered, gathers
from adamnx_theory.simulation.codegen.local_program import LocalProgram
from adamnx_theory.simulation.codegen.numba import NumbaPrinter

# The types of the two functions, as Numba writes them; `numba` and `types` are imported.
GRADIENT_TYPE = "types.void(types.float64[::1], types.float64[:, ::1], u8, u8)"
OBJECTIVE_TYPE = "types.void(types.float64[::1], types.float64[:, ::1], u8, u8, u8, types.float64)"
TYPES = f"""
u8 = types.uint64
gradient_type = {GRADIENT_TYPE}
objective_type = {OBJECTIVE_TYPE}
"""

_HEADER = '''"""Generated from {families} families of elements, n = {n}; do not edit.

Runtime: {runtime}
"""

import math

import numpy as np
from numba import njit, types

L = {lanes}
U = np.uint64(L)
u = np.uint64
'''
_JIT = '@njit({type}, nogil=True, cache=True, fastmath={{"contract"}}, error_model="numpy")'


def elements_source(program: LocalProgram, lanes: int, runtime: str) -> str:
    """The module's text for the program's families, shifted if the program says so.

    The shift is then the first vector.
    """
    families, n, shift = program.families, program.dimension, program.shift is not None
    at_once = [f for f in families if gathers(f)]
    added = [_Family(f, n, shift) for f in prepared([f for f in families if not gathers(f)])]
    lines = ["", "", _JIT.format(type="gradient_type")]
    lines += ["def fill_gradient(a, vectors, x, g):"]
    lines += gathered(at_once, n, shift)
    lines += [line for family in added for line in family.gradient()]
    if program.wants_curvature:
        lines += ["", "", _JIT.format(type="gradient_type")]
        lines += ["def fill_curvature(a, vectors, x, g):", *gathered([], n, shift)]
        for part in prepared_diagonal(families):
            lines += _Family(part, n, shift).gradient()
    lines += ["", "", _JIT.format(type="objective_type")]
    lines += ["def fill_objective(a, vectors, x, g, out, offset):"]
    lines += ["    for j in range(U):", "        a[out * U + j] = offset"]
    lines += [line for f in prepared(families) for line in _Family(f, n, shift).value()]
    head = _HEADER.format(families=len(families), n=n, runtime=runtime, lanes=lanes)
    return "\n".join([head + TYPES, *lines, ""])


class _Family:
    """The text of one family's loop."""

    def __init__(self, family: Elements, dimension: int, shift: bool) -> None:
        self.family, self.dimension, self.shift = family, dimension, shift
        self.show = NumbaPrinter().text
        # behind the gradient: n rows of partials, if there is a partial sum, then the sums
        self.behind = 2 * dimension if family.has_prefix else dimension
        self.sums = {
            a.symbol: f"a[(g + u({self.behind + i})) * U + j]"
            for i, a in enumerate(family.arguments) if a.kind != "neighbour"
        }
        self.prefix = [a for a in family.arguments if a.kind == "prefix"]

    def gradient(self) -> list[str]:
        f = self.family
        pairs = [(a, e) for a, e in zip(f.arguments, f.partials, strict=True) if e != 0]
        kept = [a for a, _ in pairs if a.kind == "fixed"]
        lines = self._zero(kept) + self._clear_suffix()
        lines += [*self._loop(), "        for j in range(U):", *self._arguments()]
        lines += [f"            {s} = {self.show(e)}" for s, e in f.assignments]
        for argument, partial in pairs:
            text = self.show(partial)
            if argument.kind == "neighbour":
                lines.append(f"            a[{self._row(argument)} + j] += {text}")
            elif argument.kind == "fixed":
                lines.append(f"            {self.sums[argument.symbol]} += {text}")
            else:
                lines.append(f"            a[os + j] += {text}")
        for argument in kept:
            row = f"(g + u({argument.index - 1})) * U"
            lines += ["    for j in range(U):",
                      f"        a[{row} + j] += {self.sums[argument.symbol]}"]
        return lines + self._add_suffix()

    def value(self) -> list[str]:
        lines = self._zero([]) + self._loop()
        lines += ["        for j in range(U):", *self._arguments()]
        lines.append(f"            a[out * U + j] += {self.show(self.family.value)}")
        return lines

    def _zero(self, fixed: list[Argument]) -> list[str]:
        """Start the running sums, those of x among them."""
        lines = ["    for j in range(U):"]
        lines += [f"        {self.sums[a.symbol]} = 0.0" for a in (*fixed, *self.prefix)]
        return lines if len(lines) > 1 else []

    def _loop(self) -> list[str]:
        """The head of the loop over the elements, and the partial sums up to each."""
        i = self.family.indices
        lines = [f"    for i in range({i.start}, {i.stop}, {i.step}):"]
        lines.append(f"        {PLACE} = float(i)")
        for k, a in enumerate(self.family.arguments):
            if a.kind == "neighbour":
                lines += [
                    f"        o{k} = (x + u(i + {a.index - 1})) * U",
                    f"        {self._row(a)} = (g + u(i + {a.index - 1})) * U",
                    *self._shift(f"c{k}", f"i + {a.index - 1}"),
                ]
            elif a.kind == "fixed":
                lines += self._shift(f"c{k}", str(a.index - 1))
        if self.prefix:
            place = self.sums[self.prefix[0].symbol]
            lines += [
                f"        os = (g + u(i + {self.dimension - 1})) * U",
                f"        for k in range(0 if i == {i.start} else i - {i.step}, i):",
                "            ok = (x + u(k)) * U",
                *(f"    {line}" for line in self._shift("ck", "k")),
                "            for j in range(U):",
                f"                {place} += a[ok + j]{self._plus('ck')}",
            ]
        return lines

    def _arguments(self) -> list[str]:
        lines = []
        for k, a in enumerate(self.family.arguments):
            if a.kind == "prefix":
                lines.append(f"            {a.symbol} = {self.sums[self.prefix[0].symbol]}")
            else:
                place = f"o{k}" if a.kind == "neighbour" else f"(x + u({a.index - 1})) * U"
                lines.append(f"            {a.symbol} = a[{place} + j]{self._plus(f'c{k}')}")
        return lines

    def _row(self, argument: Argument) -> str:
        return f"g{self.family.arguments.index(argument)}"

    def _shift(self, name: str, coordinate: str) -> list[str]:
        return [f"        {name} = vectors[0, {coordinate}]"] if self.shift else []

    def _plus(self, name: str) -> str:
        return f" + {name}" if self.shift else ""

    def _clear_suffix(self) -> list[str]:
        if not self.prefix:
            return []
        n = self.dimension
        return [
            f"    for j in range((g + u({n})) * U, (g + u({2 * n})) * U):",
            "        a[j] = 0.0",
        ]

    def _add_suffix(self) -> list[str]:
        if not self.prefix:
            return []
        n, place = self.dimension, self.sums[self.prefix[0].symbol]
        return [
            "    for j in range(U):",
            f"        {place} = 0.0",
            f"    for k in range({n - 1}, -1, -1):",
            f"        os = (g + u({n} + k)) * U",
            "        og = (g + u(k)) * U",
            "        for j in range(U):",
            f"            {place} += a[os + j]",
            f"            a[og + j] += {place}",
        ]
