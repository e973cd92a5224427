"""The Numba printer for many coordinates: a program as a module whose `run` advances tiles.

The time loop is outside, then the coordinates, the lanes of a tile inside, so that
every inner loop is one the compiler vectorises.  A step gathers the gradient from the
elements (`local_elements`), then draws, row by row, the normals of this step and the
next, and moves the row.  All numbers of a tile are rows of one array `a`; indices are
unsigned, since a signed one might count from the end.

The module does not depend on the problem: gradient and objective are passed to `run`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

import sympy as sp

from adamnx_theory.simulation.codegen.local_elements import TYPES
from adamnx_theory.simulation.codegen.local_layout import Layout, layout
from adamnx_theory.simulation.codegen.local_program import (
    DIRECTION,
    OBJECTIVE,
    SCALE,
    SLOPE,
    SLOPES,
    LocalProgram,
)
from adamnx_theory.simulation.codegen.numba import JIT, NumbaPrinter, header
from adamnx_theory.simulation.codegen.outputs import MOMENTS, OUTPUTS, SAMPLES, STATES
from adamnx_theory.simulation.gradients import CURVATURE, GRADIENT

_RUN = '''

from numba import types
{types}
f8, i8 = types.float64, types.int64
run_type = types.void(
    u8, i8, i8, i8, i8[::1], f8[:, ::1], f8[::1], f8[:, ::1], types.uint32[::1],
    f8[:, :, :, ::1], f8[:, :, :], i8, i8, i8,
    types.FunctionType(gradient_type), types.FunctionType(objective_type),{curvature_type}
)


@njit(run_type, nogil=True, cache=True, error_model="numpy")
def run(first, blocks, last, steps, checks, tables, constants, vectors, keys, out, samples,
        output, n, rows, fill_gradient, fill_objective{curvature_name}):
    a = np.empty(rows * L)
    z = np.empty({normals} * L, dtype=np.{real})
    w = np.empty(2 * L, dtype=np.{word})
    ox, og = u({state}), u({state} + {states} * n)
    for block in range(blocks):
        base = first + np.uint64(block * L)
        start(a, z, w, base, keys, n, vectors{constants})
        count = last if block == blocks - 1 else L
        check = 0
        for t in range(steps):
            looked = check < checks.shape[0] and checks[check] == t + 1
            fill_gradient(a, vectors, ox, og){curvature_call}
{step}
            if looked:
{observe}
                check += 1
{rescale}
'''
_PLACES = "# where rows begin"
_OVER_SUM = {"mean": "+ of", "sum": "+ of", "norm": "+ of*of"}


def local_source(
    program: LocalProgram, kind: str, lanes: int, helpers: str, runtime: str
) -> str:
    """The module's text; arguments as in `numba.module_source`.

    `run` writes one of `OUTPUTS`, by its number.
    """
    rows = layout(program)
    bits = kind.removeprefix("float")
    constants = "".join(f", constants[{i}]" for i in range(len(program.constants)))
    tables = "".join(f", tables[{i}, t]" for i in range(len(program.tables)))
    parts = [
        header("an optimizer on a problem", runtime, helpers, bits, lanes),
        _PLACES,
        _start(program, rows),
        _over(program, rows),
        "" if program.totals_each_step else _move(program, rows, totals=False),
        _move(program, rows, totals=True),
        _track(program, rows),
        _observe(program, rows),
        _rescale(program, rows),
        _RUN.format(
            types=TYPES, state=rows.state, states=len(program.state), real=kind,
            normals="2" if program.sigma is None else "2 * n",
            word="uint32" if bits == "32" else "uint64",
            constants=constants,
            step=_step(program, tables, constants),
            observe=_write(program, rows, constants),
            rescale=_call_rescale(program, constants),
            **_curvature(program),
        ),
    ]
    text = "".join(parts)
    places = sorted({int(row) for row in re.findall(r"\bR(\d+)\b", text)})
    return text.replace(_PLACES, "\n".join(f"R{row} = u({row} * L)" for row in places))


def _curvature(program: LocalProgram) -> dict[str, str]:
    """What `run` needs for the Hessian's diagonal, if the update takes it."""
    type_, name = "types.FunctionType(gradient_type)", "fill_curvature"
    call = f"{name}(a, vectors, ox, og + u(n))"
    parts = {
        "curvature_type": f" {type_},", "curvature_name": f", {name}",
        "curvature_call": f"\n{' ' * 12}{call}",
    }
    return parts if program.wants_curvature else dict.fromkeys(parts, "")


def _step(program: LocalProgram, tables: str, constants: str) -> str:
    """The calls of a step; totals are summed only where they are needed."""
    call = f"(a, z, w, base, t, keys, n, vectors{tables}{constants})"
    lines = [f"over{call}"] if program.reductions else []
    if program.totals_each_step:
        lines.append(f"move_totals{call}")
    else:
        lines += ["if looked:", f"    move_totals{call}", "else:", f"    move{call}"]
    if program.tracked:
        lines.append(f"track(a{tables}{constants})")
    return "\n".join(" " * 12 + line for line in lines)


def _write(program: LocalProgram, rows: Layout, constants: str) -> str:
    number, states = len(program.observed), len(program.state)
    copy = [
        "        for j in range(count):",
        "            samples[check, k, block * L + j] = a[o + j]",
    ]
    lines = [
        f"if output == {OUTPUTS.index(STATES)}:",
        f"    for k in range({states} * n):",
        f"        o = ({rows.state} + k) * L",
        *copy,
        "else:",
        f"    observe(a, n, vectors, fill_gradient, fill_objective{constants})",
        f"    for k in range({number}):",
        f"        o = ({rows.observed} + k) * L",
        f"        if output == {OUTPUTS.index(MOMENTS)}:",
        "            add_moments(a[o : o + count], out[block, check, k])",
        f"        elif output == {OUTPUTS.index(SAMPLES)}:",
        *(f"    {line}" for line in copy),
    ]
    return "\n".join(" " * 16 + line for line in lines)


def _values(symbols: Sequence[sp.Symbol]) -> str:
    return "".join(f", {s}" for s in symbols)


def _rows(symbols: Iterable[sp.Symbol], first: int, indent: int) -> list[str]:
    """Read each symbol from a row of its own."""
    return [f"{' ' * indent}{s} = a[R{row} + j]" for row, s in enumerate(symbols, first)]


def _coordinate(program: LocalProgram, rows: Layout) -> list[str]:
    """Where the states and the gradient of coordinate k begin."""
    lines = [
        f"        o_{i} = u(({rows.state} + {i} * n + k) * L)" for i, _ in enumerate(program.state)
    ]
    lines.append(f"        og = u(({rows.state} + {len(program.state)} * n + k) * L)")
    if program.wants_curvature:
        lines.append("        oc = og + u(n * L)")
    return lines


def _vector_rows(program: LocalProgram, expressions: Iterable[sp.Expr]) -> list[str]:
    used = {s for e in expressions for s in e.free_symbols}
    return [f"        {s} = vectors[{i}, k]" for i, s in enumerate(program.vectors) if s in used]


def _start(program: LocalProgram, rows: Layout) -> str:
    show, scale = NumbaPrinter().text, f"a[R{rows.late} + j]"
    lines = [JIT, f"def start(a, z, w, base, keys, n, vectors{_values(program.constants)}):"]
    if program.random_start:
        lines += [
            "    for j in range(U):",
            f"        {scale} = 0.0",
            "    for k in range(n):",
            "        fill_pair(z[: 2 * L], w, base, 0, n + k, keys)",
            f"        o = u(({rows.state} + k) * L)",
            "        for j in range(U):",
            "            drawn = np.float64(z[j])",
            "            a[o + j] = drawn",
            f"            {scale} += drawn*drawn",
            "    for j in range(U):",
            f"        {scale} = 1.0/math.sqrt({scale})",
        ]
    lines += ["    for k in range(n):", *_coordinate(program, rows)]
    lines += [*_vector_rows(program, program.start), "        for j in range(U):"]
    if program.random_start:
        lines.append(f"            {DIRECTION} = a[o_0 + j]*{scale}")
    lines += [f"            a[o_{i} + j] = {show(e)}" for i, e in enumerate(program.start)]
    lines.append("    for j in range(U):")
    lines += [
        f"        a[R{rows.tracked + i} + j] = {t.start!r}"
        for i, t in enumerate(program.tracked)
    ] or ["        pass"]
    return "\n".join(["", "", *lines, ""])


def _draw(program: LocalProgram, again: bool = False) -> list[str]:
    """A row's normals for this step and the next, drawn at even steps unless they are there."""
    if program.sigma is None:
        return []
    fill = [
        "        if t % 2 == 0:",
        "            fill_pair(z[2 * k * L : 2 * (k + 1) * L], w, base, t // 2, k, keys)",
    ]
    return [*([] if again else fill), "        oz = u((2 * k + t % 2) * L)"]


def _gradient_lines(program: LocalProgram) -> list[str]:
    noise = "" if program.sigma is None else f" + {program.sigma}*np.float64(z[oz + j])"
    return [
        f"            {SLOPE} = a[og + j]",
        f"            {GRADIENT} = {SLOPE}{noise}",
        *([f"            {CURVATURE} = a[oc + j]"] if program.wants_curvature else []),
        *(f"            {s} = a[o_{i} + j]" for i, s in enumerate(program.state)),
    ]


def _over(program: LocalProgram, rows: Layout) -> str:
    """The reductions; they leave the normals drawn for `move`."""
    if not program.reductions:
        return ""
    show = NumbaPrinter().text
    known = _values((*program.tables, *program.constants))
    places = [f"a[R{rows.over + i} + j]" for i in range(len(program.reductions))]
    pairs = list(zip(places, program.reductions, strict=True))
    lines = [JIT, f"def over(a, z, w, base, t, keys, n, vectors{known}):", "    for j in range(U):"]
    lines += [f"        {p} = {'-np.inf' if r.statistic == 'max' else '0.0'}" for p, r in pairs]
    lines += ["    for k in range(n):", *_draw(program), *_coordinate(program, rows)]
    lines += [*_vector_rows(program, [r.of for r in program.reductions])]
    lines += ["        for j in range(U):", *_gradient_lines(program)]
    for place, r in pairs:
        lines.append(f"            of = {show(r.of)}")
        if r.statistic == "max":  # what is not a number stays
            lines.append(f"            {place} = {place} if of <= {place} else of")
        else:
            lines.append(f"            {place} = {place} {_OVER_SUM[r.statistic]}")
    for place, r in pairs:
        last = {"mean": f"{place}/n", "norm": f"math.sqrt({place})"}.get(r.statistic)
        if last:
            lines += ["    for j in range(U):", f"        {place} = {last}"]
    return "\n".join(["", "", *lines, ""])


def _move(program: LocalProgram, rows: Layout, totals: bool) -> str:
    show = NumbaPrinter().text
    known = _values((*program.tables, *program.constants))
    name = "move_totals" if totals else "move"
    lines = [JIT, f"def {name}(a, z, w, base, t, keys, n, vectors{known}):"]
    summed = program.totals if totals else ()
    if totals:
        lines.append("    for j in range(U):")
        lines += [f"        a[R{rows.totals + i} + j] = 0.0"
                  for i in range(len(summed))] or ["        pass"]
    lines += ["    for k in range(n):", *_draw(program, again=bool(program.reductions))]
    lines += [*_coordinate(program, rows), *_vector_rows(program, [
        *program.update, *(e for _, e in program.assignments), *(t.of for t in summed),
    ])]
    lines += ["        for j in range(U):", *_gradient_lines(program)]
    lines += _rows((r.symbol for r in program.reductions), rows.over, 12)
    lines += [f"            {s} = {show(e)}" for s, e in program.assignments]
    for symbol, e in zip(program.moved, program.update, strict=True):
        lines.append(f"            {symbol} = {show(e)}")
    lines += [f"            a[o_{i} + j] = {s}" for i, s in enumerate(program.moved)]
    lines += [f"            a[R{rows.totals + i} + j] += {show(total.of)}"
              for i, total in enumerate(summed)]
    return "\n".join(["", "", *lines, ""])


def _track(program: LocalProgram, rows: Layout) -> str:
    if not program.tracked:
        return ""
    show = NumbaPrinter().text
    lines = [JIT, f"def track(a{_values((*program.tables, *program.constants))}):"]
    lines += ["    for j in range(U):", *_single(program, rows)]
    lines += [f"        new_{i} = {show(t.update)}" for i, t in enumerate(program.tracked)]
    lines += [f"        a[R{rows.tracked + i} + j] = new_{i}"
              for i in range(len(program.tracked))]
    return "\n".join(["", "", *lines, ""])


def _observe(program: LocalProgram, rows: Layout) -> str:
    show, late = NumbaPrinter().text, rows.late
    place = f"u({rows.state}), u({rows.state} + {len(program.state)} * n)"
    lines = [JIT, "def observe(a, n, vectors, fill_gradient, fill_objective"
             f"{_values(program.constants)}):"]
    if program.wants_objective:
        lines.append(f"    fill_objective(a, vectors, {place}, u({late}), {program.offset})")
    if program.wants_slopes:
        sum_of = f"a[R{late + 1} + j]"
        lines += [
            f"    fill_gradient(a, vectors, {place})",
            "    for j in range(U):",
            f"        {sum_of} = 0.0",
            "    for k in range(n):",
            f"        og = u(({rows.state} + {len(program.state)} * n + k) * L)",
            "        for j in range(U):",
            f"            {sum_of} += a[og + j]*a[og + j]",
        ]
    lines.append("    for j in range(U):")
    lines += _rows([OBJECTIVE] * program.wants_objective, late, 8)
    lines += _rows([SLOPES] * program.wants_slopes, late + 1, 8)
    lines += _single(program, rows)
    lines += [f"        a[R{rows.observed + i} + j] = {show(o.of)}"
              for i, o in enumerate(program.observed)]
    return "\n".join(["", "", *lines, ""])


def _call_rescale(program: LocalProgram, constants: str) -> str:
    if program.rescaling is None:
        return ""
    when = program.tables.index(program.rescaling.when)
    lines = [f"if tables[{when}, t] > 0:", f"    rescale(a, n, vectors{constants})"]
    return "\n".join(" " * 12 + line for line in lines)


def _rescale(program: LocalProgram, rows: Layout) -> str:
    """Uses the spare row for the factors."""
    if program.rescaling is None:
        return ""
    show, place = NumbaPrinter().text, f"a[R{rows.late + 2} + j]"
    logged = [t.symbol for t in program.tracked].index(program.rescaling.logged)
    lines = [JIT, f"def rescale(a, n, vectors{_values(program.constants)}):"]
    lines += ["    for j in range(U):", *_single(program, rows)]
    lines += [f"        {SCALE} = {show(program.rescaling.factor)}", f"        {place} = {SCALE}"]
    lines.append(f"        a[R{rows.tracked + logged} + j] -= math.log({SCALE})")
    lines += ["    for k in range(n):", *_coordinate(program, rows)]
    lines += _vector_rows(program, program.rescaling.state)
    lines += ["        for j in range(U):", f"            {SCALE} = {place}"]
    lines += [f"            {s} = a[o_{i} + j]" for i, s in enumerate(program.state)]
    lines += [f"            a[o_{i} + j] = {show(e)}"
              for i, e in enumerate(program.rescaling.state)]
    return "\n".join(["", "", *lines, ""])


def _single(program: LocalProgram, rows: Layout) -> list[str]:
    """Read the totals and what is tracked."""
    return [
        *_rows((t.symbol for t in program.totals), rows.totals, 8),
        *_rows((t.symbol for t in program.tracked), rows.tracked, 8),
    ]
