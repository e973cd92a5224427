"""Where a CPU tile keeps its numbers: rows of one array, a lane for each trajectory.

First come rows whose number does not depend on the problem, then the state (a row for
each state and coordinate), the gradient (a row for each coordinate), the Hessian's
diagonal likewise where the update takes it, and what the problem's elements need beside.
So the code that moves coordinates is the same for every problem and dimension.
"""

from __future__ import annotations

from dataclasses import dataclass

from adamnx_theory.simulation.codegen.elements import prepared
from adamnx_theory.simulation.codegen.local_program import LocalProgram


@dataclass(frozen=True)
class Layout:
    """The first row of each part; `late` is f(x), then |grad f(x)|^2, then a spare row."""

    totals: int
    tracked: int
    over: int
    late: int
    observed: int
    state: int


def layout(program: LocalProgram) -> Layout:
    """The parts that do not depend on the problem, and where the state begins."""
    sizes = {
        "totals": len(program.totals),
        "tracked": len(program.tracked),
        "over": len(program.reductions),
        "late": 3,
        "observed": len(program.observed),
    }
    starts, row = {}, 0
    for part, size in sizes.items():
        starts[part] = row
        row += size
    return Layout(**starts, state=row)


def rows(program: LocalProgram) -> int:
    """How many rows a tile has in all.

    Behind the gradient lie n rows for the partials by partial sums, where there are
    any, and a running sum for each argument of the largest family.  The Hessian's diagonal,
    computed after the gradient and used up before the next, has its own behind itself.
    """
    families = prepared(program.families)
    parts = len(program.state) + 1 + program.wants_curvature
    parts += any(f.has_prefix for f in families)
    sums = max((len(f.arguments) for f in families), default=0)
    return layout(program).state + parts * program.dimension + sums
