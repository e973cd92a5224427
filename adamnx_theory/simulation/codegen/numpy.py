"""The NumPy printer: a program as a Python function on arrays."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import Any, ClassVar

import numpy as np
import sympy as sp

from adamnx_theory.simulation.codegen.printer import Printer
from adamnx_theory.simulation.codegen.program import Program


class NumpyPrinter(Printer):
    """Prints for arrays: conditions select element by element."""

    functions: ClassVar = {
        "sqrt": "np.sqrt", "exp": "np.exp", "log": "np.log", "abs": "np.abs",
        "tanh": "np.tanh", "pow": "np.power", "sin": "np.sin",
        "cos": "np.cos",
    }

    def select(self, condition: str, yes: str, no: str) -> str:
        return f"np.where({condition}, {yes}, {no})"

    def both(self, operator: str, conditions: list[str]) -> str:
        return f"({' & '.join(conditions) if operator == 'and' else ' | '.join(conditions)})"


def step_source(program: Program) -> str:
    """The text of `step(state, draws, tables, constants) -> new state` and of `start`."""
    show = NumpyPrinter().text
    lines = ["def step(state, draws, tables, constants):"]
    lines += _unpacked("state", program.state)
    lines += _unpacked("draws", program.each_step_symbols)
    lines += _unpacked("tables", program.tables)
    lines += _unpacked("constants", program.constants)
    lines += [f"    {symbol} = {show(e)}" for symbol, e in program.assignments]
    lines += [f"    return ({' '.join(show(e) + ',' for e in program.update)})", ""]
    lines += ["def start(draws, constants):"]
    lines += _unpacked("draws", tuple(d.symbol for d in program.once))
    lines += _unpacked("constants", program.constants)
    lines += [f"    return ({' '.join(show(e) + ',' for e in program.start)})", ""]
    return "\n".join(lines)


def _unpacked(name: str, symbols: tuple[sp.Symbol, ...]) -> list[str]:
    return [f"    {symbol} = {name}[{i}]" for i, symbol in enumerate(symbols)]


@lru_cache(maxsize=64)
def compiled(program: Program) -> tuple[Callable[..., Any], Callable[..., Any]]:
    """`step` and `start` as functions."""
    names: dict[str, Any] = {"np": np}
    exec(step_source(program), names)  # text made above from a checked program
    return names["step"], names["start"]
