"""Evidence from simulation: the proved formulas against millions of trajectories.

A check compares measured means or variances with values that are computed from
the definitions inside the certificates.  The error probability is shared among
all steps that are looked at: a correct formula is rejected with probability at
most 1e-6 a check.  The control is the same comparison with a formula that is off
by the profile's sensitivity (1 % or 0.1 %; more where heavy tails need it): it must
be rejected.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from adamnx_theory.claims.model import Comparison, Evidence, Kind, Outcome, Role, Settings, Strength

if TYPE_CHECKING:
    from adamnx_theory.simulation.results import VarianceResult, VarianceRow

Formula = Callable[[int], float]


@dataclass(frozen=True)
class Experiment:
    """What is simulated: a schedule, a gradient model, and the steps to look at."""

    schedule: str
    values: Mapping[str, str]
    at: tuple[int, ...]
    gradient: Mapping[str, float | str] = field(default_factory=dict)

    def run(self, settings: Settings) -> VarianceResult:
        from adamnx_theory.simulation.variance import simulate_variance

        options: dict[str, Any] = {**self.gradient, **self.values}
        return simulate_variance(
            self.schedule,
            trajectories=settings.profile,
            steps=max(self.at),
            at=self.at,
            seed=settings.seed,
            device=settings.device,
            cache=settings.profile == "full",  # a long run continues; a short one leaves no trace
            **options,
        )


def _deviation(row: VarianceRow, quantity: str, expected: float) -> float:
    """|measured - expected| in standard errors."""
    measured, error = _measured(row, quantity)
    return abs(measured - expected) / error


def _measured(row: VarianceRow, quantity: str) -> tuple[float, float]:
    """The measured value and its standard error."""
    return (row.mean, row.mean_se) if quantity == "mean" else (row.variance, row.variance_se)


def _comparison(result: VarianceResult, quantity: str, values: list[float]) -> Comparison:
    """The measured quantity beside the formula's values."""
    measured, errors = zip(*(_measured(row, quantity) for row in result.rows), strict=True)
    steps = tuple(row.t for row in result.rows)
    reach = [result.critical_z * error for error in errors]
    return Comparison.of(f"{quantity} of v", steps, measured, reach, values)


def _control_size(settings: Settings, result: VarianceResult, quantity: str) -> float:
    """The profile's sensitivity, or a little more than can be caught here if that is larger.

    Otherwise a control could be missed by chance, with another seed.
    """
    from adamnx_theory.statistics.profiles import SENSITIVITY

    return max(SENSITIVITY[settings.profile], 1.25 * _detectable(result, quantity))


def _detectable(result: VarianceResult, quantity: str) -> float:
    """The smallest relative error of the quantity that some row would have shown."""
    from adamnx_theory.statistics.decisions import smallest_detectable

    rows = result.rows
    if quantity == "variance":
        return min(row.detectable for row in rows)
    return min(float(smallest_detectable(r.mean_se, 2 * len(rows))) / r.mean for r in rows)


def agrees(
    role: Role, title: str, experiment: Experiment, quantity: str, formula: Formula
) -> Evidence:
    """The measured `quantity` ("mean" or "variance") agrees with the formula at every step."""

    def run(settings: Settings) -> Outcome:
        result = experiment.run(settings)
        off = _control_size(settings, result, quantity)
        values = [formula(row.t) for row in result.rows]
        worst = _worst(result, quantity, values, 1.0)
        twin = _worst(result, quantity, values, 1 + off)
        said = f"the formula {100 * off:.2g} % larger: |z| = {twin:.1f}"
        rejected = twin > result.critical_z
        return _outcome(
            role,
            title,
            result,
            quantity,
            values,
            worst <= result.critical_z,
            rejected,
            f"{said}, {'rejected' if rejected else 'not rejected'}",
            f"largest |z| = {worst:.2f}, allowed {result.critical_z:.2f}",
        )

    return Evidence(role, run, simulated=True)


def rejects(
    role: Role, title: str, experiment: Experiment, control: Experiment, formula: Formula
) -> Evidence:
    """The measured variance differs from the formula; in the control it does not."""

    def run(settings: Settings) -> Outcome:
        result = experiment.run(settings)
        values = [formula(row.t) for row in result.rows]
        worst = _worst(result, "variance", values, 1.0)
        other = control.run(settings)
        calm = _worst(other, "variance", [formula(row.t) for row in other.rows], 1.0)
        rejected = calm <= other.critical_z
        return _outcome(
            role,
            title,
            result,
            "variance",
            values,
            worst > result.critical_z,
            rejected,
            f"where the formula holds: |z| = {calm:.2f}, {'kept' if rejected else 'not kept'}",
            f"largest |z| = {worst:.1f}, allowed {result.critical_z:.2f}",
        )

    return Evidence(role, run, simulated=True)


def _worst(result: VarianceResult, quantity: str, values: list[float], factor: float) -> float:
    pairs = zip(result.rows, values, strict=True)
    return max(_deviation(row, quantity, factor * value) for row, value in pairs)


def _outcome(
    role: Role,
    title: str,
    result: VarianceResult,
    quantity: str,
    values: list[float],
    holds: bool,
    rejected: bool,
    control: str,
    said: str,
) -> Outcome:
    row = result.rows[-1]
    detail = (
        f"{row.n} trajectories of {row.t} steps on {result.device}: {said}; a {quantity} that is"
        f" off by {100 * _detectable(result, quantity):.2g} % would have been caught"
    )
    return Outcome(
        role,
        Kind.SIMULATION,
        Strength.STATISTICAL,
        title,
        holds,
        rejected,
        control,
        detail,
        comparison=_comparison(result, quantity, values),
    )
