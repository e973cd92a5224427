"""What the papers define: schedules and optimizers, each written down once.

    schedule("adamnx", beta2=0.99)     a `Schedule`
    optimizer("adam", lr=1e-3)         an `Optimizer`, or for "muon" a `MatrixOptimizer`
    problem("tridia", n=100)           a `Problem`
    schedules(), optimizers(), problems()   their names

The names below load SymPy at their first use.  Ball arithmetic (python-flint,
or mpmath where that is missing) is loaded when a table is made.
"""

from __future__ import annotations

import sys
from types import ModuleType
from typing import TYPE_CHECKING, Any

from adamnx_theory.definitions.registry import (
    optimizer,
    optimizers,
    problem,
    problems,
    schedule,
    schedules,
)

if TYPE_CHECKING:
    from adamnx_theory.definitions.matrix import MatrixOptimizer as MatrixOptimizer
    from adamnx_theory.definitions.optimizer import Optimizer as Optimizer
    from adamnx_theory.definitions.optimizer import Reduction as Reduction
    from adamnx_theory.definitions.optimizer import StateVariable as StateVariable
    from adamnx_theory.definitions.parameter import Domain as Domain
    from adamnx_theory.definitions.parameter import Parameter as Parameter
    from adamnx_theory.definitions.problem import Problem as Problem
    from adamnx_theory.definitions.schedule import Schedule as Schedule
    from adamnx_theory.definitions.source import Source as Source
    from adamnx_theory.definitions.source import bibtex as bibtex

_HOME = {
    "Domain": "parameter",
    "MatrixOptimizer": "matrix",
    "Optimizer": "optimizer",
    "Parameter": "parameter",
    "Problem": "problem",
    "Reduction": "optimizer",
    "Schedule": "schedule",
    "Source": "source",
    "StateVariable": "optimizer",
    "bibtex": "source",
}

__all__ = [
    "Domain",
    "MatrixOptimizer",
    "Optimizer",
    "Parameter",
    "Problem",
    "Reduction",
    "Schedule",
    "Source",
    "StateVariable",
    "bibtex",
    "optimizer",
    "optimizers",
    "problem",
    "problems",
    "schedule",
    "schedules",
]

_FUNCTIONS = frozenset(
    {"optimizer", "optimizers", "problem", "problems", "schedule", "schedules"}
)


class _Package(ModuleType):
    """This package; the six functions keep their names.

    `schedule` is a function here and also the module `schedule.py`.  Python binds
    an imported submodule to its package, which would hide the function; this
    package declines that one binding.  `from adamnx_theory.definitions.schedule
    import Schedule` works all the same.
    """

    def __setattr__(self, name: str, value: Any) -> None:
        if not (name in _FUNCTIONS and isinstance(value, ModuleType)):
            super().__setattr__(name, value)


sys.modules[__name__].__class__ = _Package


def __getattr__(name: str) -> Any:
    if name not in _HOME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    import importlib

    return getattr(importlib.import_module(f"{__name__}.{_HOME[name]}"), name)


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
