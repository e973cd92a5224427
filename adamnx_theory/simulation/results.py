"""What a simulation of the second moment returns."""

from __future__ import annotations

import math
from dataclasses import asdict, dataclass, field
from typing import Any


@dataclass(frozen=True)
class VarianceRow:
    """One step: v_t measured over n trajectories, and predicted.

    z values are (measured - predicted) / standard error.  `variance_uncorrelated`
    is the prediction for uncorrelated squares (Eq. 8 of the AdamNX paper) and
    `z_uncorrelated` its z.  `detectable` is the smallest relative error of the
    predicted variance that would have been caught here with probability 0.99.
    """

    t: int
    n: int
    mean: float
    mean_se: float
    mean_theory: float
    variance: float
    variance_se: float
    variance_theory: float
    z_mean: float
    z_variance: float
    variance_uncorrelated: float
    z_uncorrelated: float
    detectable: float

    def to_dict(self) -> dict[str, Any]:
        """All fields; numbers that are not finite become None."""
        return {k: v if math.isfinite(v) else None for k, v in asdict(self).items()}


@dataclass(frozen=True)
class PredictedCurve:
    """The predicted variance at steps t, for drawing; `uncorrelated` is that of Eq. 8."""

    t: tuple[int, ...]
    variance: tuple[float, ...]
    uncorrelated: tuple[float, ...]


@dataclass(frozen=True)
class VarianceResult:
    """The rows and how they were made.

    trajectory_steps_per_second  what was simulated now, not taken from the cache,
                                 per second; 0 if nothing was
    critical_z                   the |z| that a run with a correct formula exceeds
                                 anywhere with probability at most 1e-6
    cached                       trajectories whose chunks were on disk already
    parameters                   what was asked for
    curve                        the predicted variance between the rows, to draw; not in the JSON
    """

    rows: tuple[VarianceRow, ...]
    seconds: float
    trajectory_steps_per_second: float
    device: str
    critical_z: float
    cached: int
    parameters: dict[str, Any] = field(default_factory=dict)
    curve: PredictedCurve = field(default=PredictedCurve((), (), ()), repr=False)

    @property
    def title(self) -> str:
        """The schedule with its parameters: `adamnx, beta2 = 99/100`."""
        values = self.parameters["values"].items()
        return ", ".join([self.parameters["schedule"], *(f"{k} = {v}" for k, v in values)])

    @property
    def agrees(self) -> bool:
        """No mean and no variance deviates by more than the critical z."""
        worst = [max(abs(row.z_mean), abs(row.z_variance)) for row in self.rows]
        return all(z <= self.critical_z for z in worst)

    @property
    def rejects_uncorrelated(self) -> bool:
        """Some variance deviates from the formula for uncorrelated squares."""
        return any(not abs(row.z_uncorrelated) <= self.critical_z for row in self.rows)

    def to_dict(self) -> dict[str, Any]:
        """Everything as JSON types."""
        return {
            "rows": [row.to_dict() for row in self.rows],
            "seconds": self.seconds,
            "trajectory_steps_per_second": self.trajectory_steps_per_second,
            "device": self.device,
            "critical_z": self.critical_z,
            "agrees": self.agrees,
            "rejects_uncorrelated": self.rejects_uncorrelated,
            "cached_trajectories": self.cached,
            "parameters": self.parameters,
        }
