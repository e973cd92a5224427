"""Finding definitions by name.

A schedule is a module in `schedules/`, an optimizer a module in `optimizers/`, a
problem a module in `problems/`; each exposes `DEFINITION` and is called by its
module's name.  Nothing else has to be edited to add one.
"""

from __future__ import annotations

import importlib
import pkgutil
from functools import cache
from typing import TYPE_CHECKING, Any

from adamnx_theory.errors import UnknownName

if TYPE_CHECKING:
    from adamnx_theory.definitions.problem import Problem
    from adamnx_theory.definitions.schedule import Schedule

_HERE = "adamnx_theory.definitions"


def schedules() -> tuple[str, ...]:
    """The names of all schedules, sorted."""
    return _names("schedules")


def optimizers() -> tuple[str, ...]:
    """The names of all optimizers, sorted."""
    return _names("optimizers")


def problems() -> tuple[str, ...]:
    """The names of all problems, sorted."""
    return _names("problems")


def schedule(name: str, /, **values: Any) -> Schedule:
    """The schedule `name` with the given parameter values; defaults for the others.

    Raises `UnknownName` for an unknown schedule or parameter (with the nearest
    names), `BadInput` for a value outside its domain.
    """
    return _definition("schedules", "schedule", name).bind(**values)


def optimizer(name: str, /, **values: Any) -> Any:
    """The optimizer `name` with the given parameter values; raises as `schedule`.

    An `Optimizer`, or for methods that move whole matrices a `MatrixOptimizer`.
    """
    return _definition("optimizers", "optimizer", name).bind(**values)


def problem(
    name: str, /, n: int | None = None, as_printed: bool = False, **values: Any
) -> Problem:
    """The problem `name` in dimension n (100 if none; `quadratic`: 1).

    `as_printed` gives the form of the Aida paper's Table I where that differs from
    Andrei's.  `quadratic` takes `curvature`, a number or a list of n.  Raises
    `UnknownName` for an unknown problem or parameter (with the nearest names),
    `BadInput` for a dimension that the problem does not have.
    """
    definition = problem_definition(name)
    known = ("curvature",) if name == "quadratic" else ()
    for key in values:
        if key not in known:
            raise UnknownName(f"parameter of problem {name}", key, ("n", "as_printed", *known))
    return definition.bind(n, as_printed, **values)


def problem_definition(name: str) -> Any:
    """The problem `name` for every dimension: a `ProblemDefinition`, or one like it."""
    return _definition("problems", "problem", name)


@cache
def _names(folder: str) -> tuple[str, ...]:
    package = importlib.import_module(f"{_HERE}.{folder}")
    modules = pkgutil.iter_modules(package.__path__)
    return tuple(sorted(m.name for m in modules if not m.name.startswith("_")))


def _definition(folder: str, kind: str, name: str) -> Any:
    if name not in _names(folder):
        raise UnknownName(kind, name, _names(folder))
    return importlib.import_module(f"{_HERE}.{folder}.{name}").DEFINITION
