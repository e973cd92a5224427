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
    from adamnx_theory.dynamics.anharmonic import NextOrder as NextOrder
    from adamnx_theory.dynamics.anharmonic import next_order as next_order
    from adamnx_theory.dynamics.cards import Card as Card
    from adamnx_theory.dynamics.cards import card as card
    from adamnx_theory.dynamics.corrected import Contraction as Contraction
    from adamnx_theory.dynamics.corrected import Transient as Transient
    from adamnx_theory.dynamics.corrected import contraction as contraction
    from adamnx_theory.dynamics.corrected import correction_bound as correction_bound
    from adamnx_theory.dynamics.corrected import corrections as corrections
    from adamnx_theory.dynamics.corrected import transient as transient
    from adamnx_theory.dynamics.derivatives import Jacobian as Jacobian
    from adamnx_theory.dynamics.derivatives import NotLinear as NotLinear
    from adamnx_theory.dynamics.derivatives import jacobian as jacobian
    from adamnx_theory.dynamics.linear import LinearMap as LinearMap
    from adamnx_theory.dynamics.linear import linearize as linearize
    from adamnx_theory.dynamics.maps import FixedPoint as FixedPoint
    from adamnx_theory.dynamics.maps import StepMap as StepMap
    from adamnx_theory.dynamics.maps import fixed_point as fixed_point
    from adamnx_theory.dynamics.onsets import Onset as Onset
    from adamnx_theory.dynamics.onsets import first_passage as first_passage
    from adamnx_theory.dynamics.onsets import onset as onset
    from adamnx_theory.dynamics.polynomial import Characteristic as Characteristic
    from adamnx_theory.dynamics.polynomial import (
        characteristic_polynomial as characteristic_polynomial,
    )
    from adamnx_theory.dynamics.schur import is_stable as is_stable
    from adamnx_theory.dynamics.schur import jury as jury
    from adamnx_theory.dynamics.sharp import SharpCondition as SharpCondition
    from adamnx_theory.dynamics.sharp import sharp_condition as sharp_condition
    from adamnx_theory.dynamics.thresholds import complex_range as complex_range
    from adamnx_theory.dynamics.thresholds import moduli as moduli
    from adamnx_theory.dynamics.thresholds import threshold as threshold

_HOME = {
    "Card": "cards",
    "Characteristic": "polynomial",
    "Contraction": "corrected",
    "FixedPoint": "maps",
    "Jacobian": "derivatives",
    "LinearMap": "linear",
    "NextOrder": "anharmonic",
    "NotLinear": "derivatives",
    "Onset": "onsets",
    "SharpCondition": "sharp",
    "StepMap": "maps",
    "Transient": "corrected",
    "card": "cards",
    "characteristic_polynomial": "polynomial",
    "complex_range": "thresholds",
    "contraction": "corrected",
    "correction_bound": "corrected",
    "corrections": "corrected",
    "first_passage": "onsets",
    "fixed_point": "maps",
    "is_stable": "schur",
    "jacobian": "derivatives",
    "jury": "schur",
    "linearize": "linear",
    "moduli": "thresholds",
    "next_order": "anharmonic",
    "onset": "onsets",
    "sharp_condition": "sharp",
    "threshold": "thresholds",
    "transient": "corrected",
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
