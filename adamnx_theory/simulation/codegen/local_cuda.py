"""The CUDA C++ printer for many coordinates: a program as a `Model` for `cuda/local.cuh`.

The elements of a family belong to the lane of their index i.  What an element reads of
the neighbouring lanes is fetched before, what it adds to their gradients is given after.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import sympy as sp

from adamnx_theory.errors import BadInput
from adamnx_theory.simulation.codegen.cuda import (
    NORMALS,
    CudaPrinter,
    indented,
    legal,
    member,
    over_coordinates,
)
from adamnx_theory.simulation.codegen.elements import prepared, prepared_diagonal
from adamnx_theory.simulation.codegen.local_cuda_elements import (
    curvature,
    gradient,
    objective,
    side,
)
from adamnx_theory.simulation.codegen.local_program import (
    DIRECTION,
    OBJECTIVE,
    SCALE,
    SLOPE,
    SLOPES,
    LocalProgram,
)
from adamnx_theory.simulation.cuda import LOCAL_FILES, header
from adamnx_theory.simulation.gradients import CURVATURE, GRADIENT

MOMENTS = "adamnx::sample_moments"
_LANES = (8, 16, 32)  # parts of a warp
_MOST_NUMBERS = 45  # float64 that a lane keeps for its coordinates; with 48 some kernels spill


@dataclass(frozen=True)
class Lanes:
    """How coordinates lie on lanes: `lanes` of them, `per_lane` coordinates each."""

    lanes: int
    per_lane: int

    def check(self, program: LocalProgram) -> None:
        """Raise `BadInput` where they cannot hold the program's coordinates."""
        reach = side(prepared(program.families))
        room = self.lanes * self.per_lane
        if self.lanes not in _LANES or self.per_lane < max(reach, 1) or room < program.dimension:
            raise BadInput(
                f"{self.lanes} lanes of {self.per_lane} coordinates do not hold program"
                f" {program.name}."
            )


def usual_lanes(program: LocalProgram) -> Lanes:
    """The fewest lanes whose registers hold their coordinates."""
    stride = math.lcm(*(f.stride for f in program.families))
    least = max(side(prepared(program.families)), 1)
    choice = Lanes(_LANES[-1], 1)
    for lanes in _LANES:
        per_lane = max(least, -(-program.dimension // lanes))
        choice = Lanes(lanes, -(-per_lane // stride) * stride)
        kept = len(program.state) + 2.5 + program.wants_curvature
        if choice.per_lane * kept <= _MOST_NUMBERS:
            break
    return choice


def local_cuda_source(program: LocalProgram, lanes: Lanes | None = None) -> str:
    """The whole text for the compiler."""
    lanes = lanes or usual_lanes(program)
    lanes.check(program)
    return f"{header(program.block, LOCAL_FILES)}\n{_Model(program, lanes).source()}"


def local_kernel(program: LocalProgram, kind: str) -> str:
    """The name expression of the kernel that runs; `kind` is that of the normals."""
    constants = ", double" * len(program.constants)
    return f"adamnx::local_steps<Model, {NORMALS[kind]}{constants}>"


class _Model:
    """The text of `struct Model`."""

    def __init__(self, program: LocalProgram, lanes: Lanes) -> None:
        self.program, self.lanes = program, lanes
        self.names = _names(program)
        self.show = CudaPrinter(self.names).text
        self.families = prepared(program.families)

    def source(self) -> str:
        p = self.program
        sizes = {
            "n": p.dimension, "lanes": self.lanes.lanes, "per_lane": self.lanes.per_lane,
            "states": len(p.state), "tables": len(p.tables), "totals": len(p.totals),
            "tracked": len(p.tracked), "observed": len(p.observed),
        }
        flags = {
            "random": p.random_start, "noisy": p.sigma is not None, "each": p.totals_each_step,
            "objective_wanted": p.wants_objective, "slopes_wanted": p.wants_slopes,
        }
        shifted = p.shift is not None
        lines = [
            "struct Model {",
            *(f"  double {self.names[s]};" for s in p.constants),
            *(f"  static constexpr int {name} = {size};" for name, size in sizes.items()),
            *(f"  static constexpr bool {k} = {str(v).lower()};" for k, v in flags.items()),
            "  typedef adamnx::Group<lanes> At;",
            *self._start(), *self._noise(),
            *gradient(self.families, self.lanes.per_lane, shifted),
            *objective(
                self.families, self.lanes.per_lane, shifted,
                self.names[p.offset] if p.wants_objective else "0.0",
            ),
            *self._curvature(), *self._move(), *self._track(), *self._observe(),
            *self._rescale(), "};", "",
        ]
        return "\n".join(lines)

    def _vectors(self, expressions: Iterable[sp.Expr], at: str) -> list[str]:
        used = {s for e in expressions for s in e.free_symbols}
        return [
            f"const double {self.names[s]} = __ldg(vectors + {i} * n + {at});"
            for i, s in enumerate(self.program.vectors) if s in used
        ]

    def _rows(self, symbols: Sequence[sp.Symbol], place: str) -> list[str]:
        return [f"const double {self.names[s]} = {place.format(i)};"
                for i, s in enumerate(symbols)]

    def _start(self) -> list[str]:
        p, show = self.program, self.show
        body = self._vectors(p.start, "0")
        body.append(f"const double {self.names[DIRECTION]} = drawn;")
        body += [f"s[{i}][c] = {show(e)};" for i, e in enumerate(p.start)]
        tracked = [f"tracked[{i}] = {show(sp.Float(t.start))};" for i, t in enumerate(p.tracked)]
        return [
            *member(
                "void start(double drawn, const double* vectors, double (&s)[states][per_lane],"
                " int c)", body,
            ),
            *member("void start_tracked(double* tracked)", tracked),
        ]

    def _noise(self) -> list[str]:
        sigma = self.program.sigma
        noise = "0.0" if sigma is None else f"{self.names[sigma]}*z"
        return member("double with_noise(double slope, double z)", [f"return slope + {noise};"])

    def _curvature(self) -> list[str]:
        """The Hessian's diagonal, where the update takes it; `move` calls it."""
        if not self.program.wants_curvature:
            return []
        parts = prepared_diagonal(self.program.families)
        return curvature(parts, self.lanes.per_lane, self.program.shift is not None)

    def _move(self) -> list[str]:
        p, show = self.program, self.show
        expressions = [*p.update, *(e for _, e in p.assignments), *(t.of for t in p.totals)]
        inner = [
            "if (own + c >= n) continue;",
            *self._vectors(expressions, "(own + c)"),
            f"const double {self.names[SLOPE]} = slope[c];",
            *self._coordinate(),
            *(f"const double {self.names[s]} = {show(e)};" for s, e in p.assignments),
            *(f"const double {self.names[s]} = {show(e)};"
              for s, e in zip(p.moved, p.update, strict=True)),
            *(f"s[{i}][c] = {self.names[s]};" for i, s in enumerate(p.moved)),
        ]
        if p.totals:
            sums = [f"totals[{i}] += {show(t.of)};" for i, t in enumerate(p.totals)]
            inner += ["if (sum) {", *indented(sums), "}"]
        body = [*self._rows(p.tables, "__ldg(row + {})")]
        if p.wants_curvature:
            body += ["double diagonal[per_lane];", "curvature(at, vectors, s[0], diagonal);"]
        body += self._over()
        body += [f"if (sum) totals[{i}] = 0.0;" for i in range(len(p.totals))]
        body += over_coordinates(inner)
        body += [f"if (sum) totals[{i}] = at.sum(totals[{i}]);" for i in range(len(p.totals))]
        return member(
            "void move(const At& at, int own, const double* row, const double* vectors,"
            " const double (&slope)[per_lane], const double (&noisy_slope)[per_lane],"
            " double (&s)[states][per_lane], bool sum, double* totals)", body,
        )

    def _coordinate(self) -> list[str]:
        return [
            f"const double {self.names[GRADIENT]} = noisy_slope[c];",
            *([f"const double {self.names[CURVATURE]} = diagonal[c];"]
              if self.program.wants_curvature else []),
            *(f"const double {self.names[s]} = s[{i}][c];"
              for i, s in enumerate(self.program.state)),
        ]

    def _over(self) -> list[str]:
        """The reductions over the coordinates, before they move."""
        p = self.program
        if not p.reductions:
            return []
        starts = {"max": "(-1.0/0.0)"}
        lines = [f"double sum_{i} = {starts.get(r.statistic, '0.0')};"
                 for i, r in enumerate(p.reductions)]
        inner = ["if (own + c >= n) continue;"]
        inner += self._vectors([r.of for r in p.reductions], "(own + c)") + self._coordinate()
        for i, r in enumerate(p.reductions):
            inner.append(f"const double of_{i} = {self.show(r.of)};")
            inner.append({
                "max": f"sum_{i} = At::larger(sum_{i}, of_{i});",
                "norm": f"sum_{i} += of_{i}*of_{i};",
            }.get(r.statistic, f"sum_{i} += of_{i};"))
        lines += over_coordinates(inner)
        finish = {"max": "at.most(sum_{i})", "mean": "at.sum(sum_{i})/(double)n",
                  "norm": "sqrt(at.sum(sum_{i}))", "sum": "at.sum(sum_{i})"}
        return lines + [
            f"const double {self.names[r.symbol]} = {finish[r.statistic].format(i=i)};"
            for i, r in enumerate(p.reductions)
        ]

    def _single(self) -> list[str]:
        p = self.program
        return [*self._rows([t.symbol for t in p.totals], "totals[{}]"),
                *self._rows([t.symbol for t in p.tracked], "tracked[{}]")]

    def _track(self) -> list[str]:
        p = self.program
        body = [*self._rows(p.tables, "__ldg(row + {})"), *self._single()]
        body += [f"const double new_{i} = {self.show(t.update)};" for i, t in enumerate(p.tracked)]
        body += [f"tracked[{i}] = new_{i};" for i in range(len(p.tracked))]
        return member(
            "void track(const double* row, const double* totals, double* tracked)",
            body if p.tracked else [],
        )

    def _observe(self) -> list[str]:
        p = self.program
        body = [*self._single(), *self._rows([OBJECTIVE, SLOPES], "late[{}]")]
        body += [f"values[{k}] = {self.show(o.of)};" for k, o in enumerate(p.observed)]
        return member(
            "void observe(const double* totals, const double* tracked, const double* late,"
            " double* values)", body,
        )

    def _rescale(self) -> list[str]:
        p = self.program
        body: list[str] = []
        if p.rescaling is not None:
            logged = [t.symbol for t in p.tracked].index(p.rescaling.logged)
            inner = [
                "if (own + c >= n) continue;",
                *self._vectors(p.rescaling.state, "(own + c)"),
                *(f"const double {self.names[s]} = s[{i}][c];" for i, s in enumerate(p.state)),
                *(f"s[{i}][c] = {self.show(e)};" for i, e in enumerate(p.rescaling.state)),
            ]
            body = [
                f"if (!(__ldg(row + {p.tables.index(p.rescaling.when)}) > 0.0)) return;",
                *self._single(),
                f"const double {self.names[SCALE]} = {self.show(p.rescaling.factor)};",
                f"tracked[{logged}] -= log({self.names[SCALE]});",
                *over_coordinates(inner),
            ]
        return member(
            "void rescale(int own, const double* row, const double* vectors,"
            " const double* totals, double (&s)[states][per_lane], double* tracked)", body,
        )


def _names(program: LocalProgram) -> dict[sp.Symbol, str]:
    return legal({
        "s": program.state, "n": program.moved, "r": program.tables, "c": program.constants,
        "v": program.vectors, "w": [s for s, _ in program.assignments],
        "o": [r.symbol for r in program.reductions],
        "t": [t.symbol for t in program.totals], "k": [t.symbol for t in program.tracked],
        "g": [SLOPE, GRADIENT, DIRECTION, SCALE, OBJECTIVE, SLOPES, CURVATURE],
    })
