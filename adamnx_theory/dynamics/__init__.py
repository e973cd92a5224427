"""An optimizer near a minimizer: its linear map, stability, stationary covariance.

    linearize(optimizer, hessian)      the linear step, mode by mode
    threshold(optimizer, hessian)      the largest stable learning rate
    sharp_condition(optimizer)         the exact condition, in the parameters
    jacobian(optimizer)                the derivatives, from the definition
    card(optimizer)                    stability, step bound, invariances, what it becomes

The names below load what they need at their first use.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from adamnx_theory.dynamics.cards import Card as Card
    from adamnx_theory.dynamics.cards import card as card
    from adamnx_theory.dynamics.linear.derivatives import Jacobian as Jacobian
    from adamnx_theory.dynamics.linear.derivatives import NotLinear as NotLinear
    from adamnx_theory.dynamics.linear.derivatives import jacobian as jacobian
    from adamnx_theory.dynamics.linear.maps import FixedPoint as FixedPoint
    from adamnx_theory.dynamics.linear.maps import StepMap as StepMap
    from adamnx_theory.dynamics.linear.maps import fixed_point as fixed_point
    from adamnx_theory.dynamics.linear.modes import LinearMap as LinearMap
    from adamnx_theory.dynamics.linear.modes import linearize as linearize
    from adamnx_theory.dynamics.noise.anharmonic import NextOrder as NextOrder
    from adamnx_theory.dynamics.noise.anharmonic import next_order as next_order
    from adamnx_theory.dynamics.stability.corrected import Contraction as Contraction
    from adamnx_theory.dynamics.stability.corrected import Transient as Transient
    from adamnx_theory.dynamics.stability.corrected import contraction as contraction
    from adamnx_theory.dynamics.stability.corrected import correction_bound as correction_bound
    from adamnx_theory.dynamics.stability.corrected import corrections as corrections
    from adamnx_theory.dynamics.stability.corrected import transient as transient
    from adamnx_theory.dynamics.stability.onsets import Onset as Onset
    from adamnx_theory.dynamics.stability.onsets import first_passage as first_passage
    from adamnx_theory.dynamics.stability.onsets import onset as onset
    from adamnx_theory.dynamics.stability.polynomial import Characteristic as Characteristic
    from adamnx_theory.dynamics.stability.polynomial import (
        characteristic_polynomial as characteristic_polynomial,
    )
    from adamnx_theory.dynamics.stability.schur import is_stable as is_stable
    from adamnx_theory.dynamics.stability.schur import jury as jury
    from adamnx_theory.dynamics.stability.sharp import SharpCondition as SharpCondition
    from adamnx_theory.dynamics.stability.sharp import sharp_condition as sharp_condition
    from adamnx_theory.dynamics.stability.thresholds import complex_range as complex_range
    from adamnx_theory.dynamics.stability.thresholds import moduli as moduli
    from adamnx_theory.dynamics.stability.thresholds import threshold as threshold

_HOME = {
    "Card": "cards",
    "Characteristic": "stability.polynomial",
    "Contraction": "stability.corrected",
    "FixedPoint": "linear.maps",
    "Jacobian": "linear.derivatives",
    "LinearMap": "linear.modes",
    "NextOrder": "noise.anharmonic",
    "NotLinear": "linear.derivatives",
    "Onset": "stability.onsets",
    "SharpCondition": "stability.sharp",
    "StepMap": "linear.maps",
    "Transient": "stability.corrected",
    "card": "cards",
    "characteristic_polynomial": "stability.polynomial",
    "complex_range": "stability.thresholds",
    "contraction": "stability.corrected",
    "correction_bound": "stability.corrected",
    "corrections": "stability.corrected",
    "first_passage": "stability.onsets",
    "fixed_point": "linear.maps",
    "is_stable": "stability.schur",
    "jacobian": "linear.derivatives",
    "jury": "stability.schur",
    "linearize": "linear.modes",
    "moduli": "stability.thresholds",
    "next_order": "noise.anharmonic",
    "onset": "stability.onsets",
    "sharp_condition": "stability.sharp",
    "threshold": "stability.thresholds",
    "transient": "stability.corrected",
}

__all__ = [
    "Card",
    "Characteristic",
    "Contraction",
    "FixedPoint",
    "Jacobian",
    "LinearMap",
    "NextOrder",
    "NotLinear",
    "Onset",
    "SharpCondition",
    "StepMap",
    "Transient",
    "card",
    "characteristic_polynomial",
    "complex_range",
    "contraction",
    "correction_bound",
    "corrections",
    "first_passage",
    "fixed_point",
    "is_stable",
    "jacobian",
    "jury",
    "linearize",
    "moduli",
    "next_order",
    "onset",
    "sharp_condition",
    "threshold",
    "transient",
]


def __getattr__(name: str) -> Any:
    if name not in _HOME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    import importlib

    return getattr(importlib.import_module(f"{__name__}.{_HOME[name]}"), name)


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
