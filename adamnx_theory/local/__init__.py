"""Local convergence: simulated trajectories beside the linear theory.

    simulate_local("adam", "tridia", lr="1e-3", eps="1e-2")          growth from near x*
    simulate_local("adamnx", "qf1", n=10, sigma=1, lr="1e-3")        the noise floor

This joins two engines, `dynamics` and `simulation`, which do not know each other.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from adamnx_theory.local.result import LocalResult as LocalResult
    from adamnx_theory.local.simulate import simulate_local as simulate_local

_HOME = {"LocalResult": "result", "simulate_local": "simulate"}

__all__ = ["LocalResult", "simulate_local"]


def __getattr__(name: str) -> Any:
    if name not in _HOME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    import importlib

    return getattr(importlib.import_module(f"{__name__}.{_HOME[name]}"), name)


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
