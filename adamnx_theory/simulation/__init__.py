"""Monte Carlo of optimizer recurrences: counter-based draws, generated kernels, restarts.

    simulate_variance("adamnx", beta2=0.99, gradient=0.3, sigma=1.7, trajectories=10**6)

Importing this package loads nothing else; z3, python-flint, typer and rich are
never needed by it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from adamnx_theory.simulation.gradients import GradientModel as GradientModel
    from adamnx_theory.simulation.results import VarianceResult as VarianceResult
    from adamnx_theory.simulation.results import VarianceRow as VarianceRow
    from adamnx_theory.simulation.several import VarianceResults as VarianceResults
    from adamnx_theory.simulation.several import simulate_variances as simulate_variances
    from adamnx_theory.simulation.variance import simulate_variance as simulate_variance

_HOME = {
    "GradientModel": "gradients",
    "VarianceResult": "results",
    "VarianceRow": "results",
    "VarianceResults": "several",
    "simulate_variance": "variance",
    "simulate_variances": "several",
}

__all__ = [
    "GradientModel", "VarianceResult", "VarianceResults", "VarianceRow", "simulate_variance",
    "simulate_variances",
]


def __getattr__(name: str) -> Any:
    if name not in _HOME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    import importlib

    return getattr(importlib.import_module(f"{__name__}.{_HOME[name]}"), name)


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
