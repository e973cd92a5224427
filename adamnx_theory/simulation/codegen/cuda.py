"""The CUDA C++ printer: a program as a `Model` for the fixed sources in `simulation/cuda`."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Mapping, Sequence
from typing import ClassVar

import sympy as sp

from adamnx_theory.errors import BadInput
from adamnx_theory.simulation.codegen.printer import Printer
from adamnx_theory.simulation.codegen.program import Draw, Program
from adamnx_theory.simulation.cuda import header

MERGE = "adamnx::merge_level"
NORMALS = {"float32": "adamnx::Normal32", "float64": "adamnx::Normal64"}


class CudaPrinter(Printer):
    """Prints for scalars of type double, in the order of operations of the NumPy printer.

    Every number has a decimal point or an exponent, so none is an integer or
    overflows; `names` gives each symbol a name that is legal in C++.
    """

    functions: ClassVar = {
        "sqrt": "sqrt", "exp": "exp", "log": "log", "abs": "fabs", "tanh": "tanh", "pow": "pow",
        "sin": "adamnx::sine", "cos": "adamnx::cosine",
    }

    def __init__(self, names: Mapping[sp.Symbol, str] | None = None) -> None:
        self.names = names or {}

    def number(self, value: float) -> str:
        if not math.isfinite(value):
            raise BadInput("a constant of the kernel lies outside float64.")
        return repr(float(value))

    def symbol(self, symbol: sp.Symbol) -> str:
        return self.names.get(symbol, str(symbol))

    def select(self, condition: str, yes: str, no: str) -> str:
        return f"({condition} ? {yes} : {no})"

    def both(self, operator: str, conditions: list[str]) -> str:
        return f"({(' && ' if operator == 'and' else ' || ').join(conditions)})"


def source(program: Program) -> str:
    """The whole text for the compiler."""
    return f"{header()}\n{model_source(program)}"


def kernel_names(program: Program, kind: str) -> tuple[str, str]:
    """The name expressions of the kernels that write moments and samples.

    `kind` is that of the normals.
    """
    constants = ", double" * len(program.constants)
    return (
        f"adamnx::moments<Model, {NORMALS[kind]}{constants}>",
        f"adamnx::samples<Model, {NORMALS[kind]}{constants}>",
    )


def model_source(program: Program) -> str:
    """The text of `struct Model`: sizes, start and step of one trajectory."""
    names = _names(program)
    show = CudaPrinter(names).text
    states = range(len(program.state))
    start = _unpacked(names, [d.symbol for d in program.once], "once[{}]")
    start += [f"s[{i}] = {show(program.start[i])};" for i in states]
    step = _unpacked(names, program.state, "s[{}]")
    step += _unpacked(names, program.each_step_symbols, "z[{}]")
    step += _unpacked(names, program.tables, "__ldg(row + {})")
    step += [f"const double {names[s]} = {show(e)};" for s, e in program.assignments]
    step += [f"const double new_{i} = {show(program.update[i])};" for i in states]
    step += [f"s[{i}] = new_{i};" for i in states]
    observed = [program.state.index(s) for s in program.observed]
    sizes = {
        "states": len(program.state), "draws": len(program.each_step),
        "once": len(program.once), "tables": len(program.tables), "observed": len(observed),
    }
    return "\n".join([
        "struct Model {",
        *(f"  double {names[s]};" for s in program.constants),
        *(f"  static constexpr int {name} = {size};" for name, size in sizes.items()),
        _choice("u32 coordinate", _coordinates(program.each_step)),
        _choice("u32 once_coordinate", _coordinates(program.once)),
        _choice("int observed_state", [str(i) for i in observed]),
        *_function("start(const double* once, double* s)", start),
        *_function("step(const double* z, const double* row, double* s)", step),
        "};", "",
    ])


def _names(program: Program) -> dict[sp.Symbol, str]:
    return legal({
        "s": program.state,
        "z": [d.symbol for d in program.draws],
        "r": program.tables,
        "c": program.constants,
        "w": [s for s, _ in program.assignments],
    })


def legal(groups: Mapping[str, Sequence[sp.Symbol]]) -> dict[sp.Symbol, str]:
    """Names in C++: the group's letter, a number, and what is readable of the symbol's own."""
    return {
        symbol: f"{prefix}{i}_{re.sub(r'[^A-Za-z0-9]+', '_', str(symbol)).strip('_')}"
        for prefix, symbols in groups.items()
        for i, symbol in enumerate(symbols)
    }


def _unpacked(
    names: Mapping[sp.Symbol, str], symbols: Sequence[sp.Symbol], place: str
) -> list[str]:
    return [f"const double {names[s]} = {place.format(i)};" for i, s in enumerate(symbols)]


def _coordinates(draws: Sequence[Draw]) -> list[str]:
    return [f"{d.coordinate}u" for d in draws]


def _choice(declaration: str, values: list[str]) -> str:
    """A function of an index that the compiler knows after unrolling."""
    text = "".join(f"i == {i} ? {value} : " for i, value in enumerate(values[:-1]))
    return (
        f"  static __device__ constexpr {declaration}(int i) {{"
        f" return {text}{values[-1] if values else '0'}; }}"
    )


def _function(signature: str, lines: list[str]) -> list[str]:
    return member(f"void {signature}", lines)


def member(signature: str, lines: list[str]) -> list[str]:
    """A member function of `Model`."""
    head = f"  __device__ __forceinline__ {signature} const {{"
    return [head, *(f"    {line}" for line in lines), "  }"]


def over_coordinates(lines: list[str]) -> list[str]:
    """A loop over the coordinates of a lane, unrolled."""
    return ["#pragma unroll", "for (int c = 0; c < per_lane; ++c) {", *indented(lines), "}"]


def indented(lines: Iterable[str]) -> list[str]:
    return [f"  {line}" for line in lines]
