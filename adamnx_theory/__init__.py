"""Theory and verification of Adam variants: definitions, proofs, a ledger of claims.

    import adamnx_theory as at
    at.schedule("adamnx", beta2=0.99).table(10)
    at.verify(["adamnx.rate.*"])

The names below load what they need at their first use, so importing this
package is quick and needs none of its dependencies.
"""

from __future__ import annotations

import sys
from types import ModuleType

TYPE_CHECKING = False  # what `typing` calls so, without the time that its import takes
if TYPE_CHECKING:
    from typing import Any

    from adamnx_theory.audit import audit as audit
    from adamnx_theory.claims import claims as claims
    from adamnx_theory.claims import verify as verify
    from adamnx_theory.conformance import conform as conform
    from adamnx_theory.definitions import optimizer as optimizer
    from adamnx_theory.definitions import optimizers as optimizers
    from adamnx_theory.definitions import problem as problem
    from adamnx_theory.definitions import problems as problems
    from adamnx_theory.definitions import schedule as schedule
    from adamnx_theory.definitions import schedules as schedules
    from adamnx_theory.dynamics import linearize as linearize
    from adamnx_theory.dynamics import sharp_condition as sharp_condition
    from adamnx_theory.dynamics import threshold as threshold
    from adamnx_theory.local import simulate_local as simulate_local
    from adamnx_theory.simulation import simulate_variance as simulate_variance

__version__ = "0.1.0"

_HOME = {
    "audit": "adamnx_theory.audit",
    "claims": "adamnx_theory.claims",
    "conform": "adamnx_theory.conformance",
    "linearize": "adamnx_theory.dynamics",
    "optimizer": "adamnx_theory.definitions",
    "optimizers": "adamnx_theory.definitions",
    "problem": "adamnx_theory.definitions",
    "problems": "adamnx_theory.definitions",
    "schedule": "adamnx_theory.definitions",
    "schedules": "adamnx_theory.definitions",
    "sharp_condition": "adamnx_theory.dynamics",
    "simulate_local": "adamnx_theory.local",
    "simulate_variance": "adamnx_theory.simulation",
    "threshold": "adamnx_theory.dynamics",
    "verify": "adamnx_theory.claims",
}

__all__ = [
    "__version__",
    "audit",
    "claims",
    "conform",
    "linearize",
    "optimizer",
    "optimizers",
    "problem",
    "problems",
    "schedule",
    "schedules",
    "sharp_condition",
    "simulate_local",
    "simulate_variance",
    "threshold",
    "verify",
]


class _CallableModule(ModuleType):
    """A subpackage that can also be called, as its function of the same name."""

    def __call__(self, *args: Any, **named: Any) -> Any:
        return getattr(self, self.__name__.rpartition(".")[2])(*args, **named)


class _Package(ModuleType):
    """This package; it makes `adamnx_theory.claims` and `.audit` callable once imported.

    `claims` and `audit` are names of subpackages and of functions.  Python binds an
    imported subpackage to its parent, so the function alone would be hidden as
    soon as anything imports the subpackage.  With this, both readings work.
    """

    def __setattr__(self, name: str, value: Any) -> None:
        if name in ("audit", "claims") and type(value) is ModuleType:
            value.__class__ = _CallableModule
        super().__setattr__(name, value)


sys.modules[__name__].__class__ = _Package


def __getattr__(name: str) -> Any:
    if name not in _HOME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    import importlib

    home = importlib.import_module(_HOME[name])
    return home if _HOME[name] == f"{__name__}.{name}" else getattr(home, name)


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
