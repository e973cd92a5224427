"""What `simulate_local` returns."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from typing import Any

from adamnx_theory.simulation.local import LocalRow

GROWTH_TOLERANCE = 5e-5  # relative: four digits
TRACE_TOLERANCE = 1e-2  # relative: what the linear theory of the floor leaves out


@dataclass(frozen=True)
class LocalResult:
    """Measured beside predicted.  Fields that do not apply are None.

    spectral_radius             of the linear map; without a limit, in mid-window
    predicted_stable            whether it is below 1
    growth_predicted            the factor per step by which small distances change
    growth_measured, growth_se  measured without noise; the error counts the spread over
                                trajectories and the difference of the window's halves
    stationary_trace_theory     E|x - x*|^2 under noise in the long run
    window_trace_theory         the same over the window, which may remember the start, and
    window_trace_theory_se      the error that comes with the second moments put in
    stationary_trace_measured   the mean over trajectories of the window's average
    stationary_trace_se
    unrelaxed                   the share of the start that the slowest mode still has
                                when the window begins
    rows                        at the steps looked at
    critical_z                  a correct prediction is missed by more than this many
                                errors (and the tolerance) with probability 1e-6
    tolerance                   relative; see GROWTH_TOLERANCE and TRACE_TOLERANCE
    notes                       why something is not predicted, or not comparable
    """

    rows: tuple[LocalRow, ...]
    critical_z: float
    tolerance: float
    notes: tuple[str, ...]
    seconds: float
    trajectory_steps_per_second: float
    device: str
    cached: int
    parameters: dict[str, Any] = field(default_factory=dict)
    spectral_radius: float | None = None
    predicted_stable: bool | None = None
    growth_predicted: float | None = None
    growth_measured: float | None = None
    growth_se: float | None = None
    stationary_trace_theory: float | None = None
    window_trace_theory: float | None = None
    window_trace_theory_se: float | None = None
    stationary_trace_measured: float | None = None
    stationary_trace_se: float | None = None
    unrelaxed: float | None = None

    @property
    def z(self) -> float | None:
        """(measured - predicted) / error, of the growth or else of the trace."""
        pair = self._pair
        if pair is None:
            return None
        measured, predicted, error = pair
        if error == 0:
            return 0.0 if measured == predicted else math.copysign(math.inf, measured - predicted)
        return (measured - predicted) / error

    @property
    def agrees(self) -> bool | None:
        """Whether the measurement is consistent with a deviation below the tolerance.

        None where nothing is predicted.
        """
        pair = self._pair
        if pair is None:
            return None
        measured, predicted, error = pair
        allowed = self.tolerance * abs(predicted) + self.critical_z * error
        return abs(measured - predicted) <= allowed

    @property
    def _pair(self) -> tuple[float, float, float] | None:
        if self.growth_measured is not None and self.growth_predicted is not None:
            return self.growth_measured, self.growth_predicted, self.growth_se or 0.0
        measured, theory = self.stationary_trace_measured, self.window_trace_theory
        if measured is None or theory is None:
            return None
        return measured, theory, math.hypot(
            self.stationary_trace_se or 0.0, self.window_trace_theory_se or 0.0
        )

    def to_dict(self) -> dict[str, Any]:
        """Everything as JSON types; numbers that are not finite become None."""
        names = (
            "spectral_radius", "predicted_stable", "growth_predicted", "growth_measured",
            "growth_se", "stationary_trace_theory", "window_trace_theory",
            "window_trace_theory_se", "stationary_trace_measured", "stationary_trace_se",
            "unrelaxed", "z", "agrees",
            "critical_z", "tolerance", "seconds", "trajectory_steps_per_second", "device",
        )
        out: dict[str, Any] = {name: _finite(getattr(self, name)) for name in names}
        out["notes"] = list(self.notes)
        out["cached_trajectories"] = self.cached
        out["parameters"] = self.parameters
        out["rows"] = [row.to_dict() for row in self.rows]
        return out


def _finite(value: Any) -> Any:
    return None if isinstance(value, float) and not math.isfinite(value) else value
