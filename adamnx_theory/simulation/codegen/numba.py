"""The Numba printer: a program as a module whose `run` advances blocks of trajectories.

The time loop is outside, lanes are inside; each pair of steps makes its random
bits, then its normals, then two updates, every one a loop over one block that the
compiler vectorises.  State and normals each lie in one array with constant
strides, so that no two rows can be mistaken for overlapping memory; an index that
the compiler cannot see to be positive would be tested for every lane, so the odd
step's normals are reached by a slice.
"""

from __future__ import annotations

from typing import ClassVar

import sympy as sp

from adamnx_theory.simulation.codegen.outputs import SAMPLES
from adamnx_theory.simulation.codegen.printer import Printer
from adamnx_theory.simulation.codegen.program import Program, renamed


class NumbaPrinter(Printer):
    """Prints for scalars."""

    functions: ClassVar = {
        "sqrt": "math.sqrt", "exp": "math.exp", "log": "math.log", "abs": "abs",
        "tanh": "math.tanh", "pow": "math.pow", "sin": "math.sin", "cos": "math.cos",
    }

    def select(self, condition: str, yes: str, no: str) -> str:
        return f"({yes} if {condition} else {no})"

    def both(self, operator: str, conditions: list[str]) -> str:
        return f"({f' {operator} '.join(conditions)})"


JIT = '@njit(fastmath={"contract"}, error_model="numpy")'
_HEADER = '''"""Generated from the program {name!r}; do not edit.

Runtime: {runtime}
"""

import math

import numpy as np
from numba import njit

from {helpers} import add_moments, fill_pair{bits} as fill_pair

L = {lanes}
U = np.uint64(L)
u = np.uint64
'''
# Where loading and storing the state counts; twice as much to compile where it does not.
_MOST_STATES_IN_PAIRS = 2

_RUN = '''

@njit(nogil=True, cache=True, error_model="numpy")
def run(first, blocks, last, steps, checks, tables, constants, keys, out, samples):
    state = np.empty({states} * L)
    z = np.empty({rows} * 2 * L, dtype=np.{real})
    w = np.empty(2 * L, dtype=np.{word})
    for block in range(blocks):
        base = first + np.uint64(block * L)
{begin}
        count = last if block == blocks - 1 else L
        check = 0
        for pair in range((steps + 1) // 2):
{fill}
{two}
            for odd in range(2):
                t = 2 * pair + odd
                if t < steps:
                    if not both:
                        advance(state, z[odd * L :]{table_values}{constant_values})
                    if check < checks.shape[0] and checks[check] == t + 1:
{observe}
                        check += 1
'''


def module_source(
    program: Program, kind: str, lanes: int, helpers: str, runtime: str, output: str
) -> str:
    """The module's text.

    `kind` is that of the normals, `lanes` the trajectories of a block, `helpers`
    the module with the compiled draws and moments, `runtime` identifies its
    version, so that text and compiled code change with it; `output` says whether
    moments or every trajectory's observed values are written out.
    """
    bits = kind.removeprefix("float")
    in_pairs = len(program.state) <= _MOST_STATES_IN_PAIRS
    body = _RUN.format(
        states=len(program.state),
        rows=max(1, len(program.each_step), len(program.once)),
        real=kind,
        word="uint32" if bits == "32" else "uint64",
        begin=_begin(program),
        fill=_fill(program),
        table_values="".join(f", tables[{i}, t]" for i in range(len(program.tables))),
        constant_values="".join(f", constants[{i}]" for i in range(len(program.constants))),
        two=_two(program) if in_pairs else "            both = False",
        observe=_observe(program, output),
    )
    head = header(program.name, runtime, helpers, bits, lanes)
    advance = _advance(program, 1) + (_advance(program, 2) if in_pairs else "")
    return head + advance + _start(program) + body


def header(name: str, runtime: str, helpers: str, bits: str, lanes: int) -> str:
    """The top of a module: what it is made from, imports, the tile's width."""
    return _HEADER.format(name=name, runtime=runtime, helpers=helpers, bits=bits, lanes=lanes)


def _two(program: Program) -> str:
    """Two steps at once where nothing is looked at between them."""
    tables = "".join(f", tables[{i}, t{now}]" for now in ("", " + 1")
                     for i in range(len(program.tables)))
    constants = "".join(f", constants[{i}]" for i in range(len(program.constants)))
    return f"""            t = 2 * pair
            both = t + 1 < steps and not (check < checks.shape[0] and checks[check] == t + 1)
            if both:
                advance_two(state, z{tables}{constants})"""


def _advance(program: Program, steps: int) -> str:
    """`advance`, or `advance_two`, which keeps the state in registers between two steps."""
    show = NumbaPrinter().text
    taken = {str(s) for s in (*program.state, *program.tables, *program.constants)}
    taken |= {str(s) for s in (*program.each_step_symbols, *dict(program.assignments))}
    prefix = "next_"
    while any(f"{prefix}{s}" in taken for s in program.tables):
        prefix += "_"
    later = {s: sp.Symbol(f"{prefix}{s}", real=True) for s in program.tables}
    named = [{s: s for s in program.tables}, later][:steps]
    known = [str(t[s]) for t in named for s in program.tables] + [str(c) for c in program.constants]
    name = "advance" if steps == 1 else "advance_two"
    lines = ["", "", JIT, f"def {name}(state, z{''.join(', ' + k for k in known)}):"]
    lines += ["    for j in range(L):"]
    for i, symbol in enumerate(program.state):
        lines.append(f"        {symbol} = state[{i} * L + j]")
    for step, tables in enumerate(named):
        for i, symbol in enumerate(program.each_step_symbols):
            lines.append(f"        {symbol} = np.float64(z[{2 * i + step} * L + j])")
        for symbol, e in program.assignments:
            lines.append(f"        {symbol} = {show(renamed(e, tables))}")
        for i, e in enumerate(program.update):
            lines.append(f"        new_{i} = {show(renamed(e, tables))}")
        for i, symbol in enumerate(program.state):
            lines.append(f"        {symbol} = new_{i}")
    for i, symbol in enumerate(program.state):
        lines.append(f"        state[{i} * L + j] = {symbol}")
    return "\n".join(lines) + "\n"


def _start(program: Program) -> str:
    show = NumbaPrinter().text
    constants = "".join(f", {s}" for s in program.constants)
    lines = ["", "", JIT]
    lines += [f"def start(state, z{constants}):", "    for j in range(L):"]
    for i, draw in enumerate(program.once):
        lines.append(f"        {draw.symbol} = np.float64(z[{2 * i} * L + j])")
    lines += [f"        state[{i} * L + j] = {show(e)}" for i, e in enumerate(program.start)]
    return "\n".join(lines) + "\n"


def _begin(program: Program) -> str:
    lines = [
        f"        fill_pair(z[{2 * i} * L : {2 * i + 2} * L], w, base, 0, {d.coordinate}, keys)"
        for i, d in enumerate(program.once)
    ]
    constants = "".join(f", constants[{i}]" for i in range(len(program.constants)))
    return "\n".join([*lines, f"        start(state, z{constants})"])


def _fill(program: Program) -> str:
    lines = [
        f"            fill_pair(z[{2 * i} * L : {2 * i + 2} * L], w, base, pair, {d.coordinate},"
        " keys)"
        for i, d in enumerate(program.each_step)
    ]
    return "\n".join(lines) or "            pass"


def _observe(program: Program, output: str) -> str:
    lines = []
    for k, symbol in enumerate(program.observed):
        i = program.state.index(symbol)
        values = f"state[{i} * L : {i} * L + count]"
        if output == SAMPLES:
            target = f"samples[check, {k}, block * L : block * L + count]"
            lines.append(f"{target} = {values}")
        else:
            lines.append(f"add_moments({values}, out[block, check, {k}])")
    return "\n".join(" " * 24 + line for line in lines)
