"""`simulate_variances`: several schedules on the same gradients, as one comparison."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from adamnx_theory.definitions.registry import schedule as named_schedule
from adamnx_theory.definitions.registry import schedules
from adamnx_theory.errors import BadInput
from adamnx_theory.simulation.codegen.build import rate_tables
from adamnx_theory.simulation.numbers import LARGEST_STEPS, check_steps, count
from adamnx_theory.simulation.results import VarianceResult
from adamnx_theory.simulation.run import OnChunk
from adamnx_theory.simulation.variance import simulate_variance

if TYPE_CHECKING:
    from adamnx_theory.definitions.schedule import Schedule

ALL = "all"


@dataclass(frozen=True)
class VarianceResults:
    """One `VarianceResult` for each schedule; the error probability is that of all together."""

    results: tuple[VarianceResult, ...]

    @property
    def agrees(self) -> bool:
        """All schedules agree with the formula."""
        return all(result.agrees for result in self.results)

    def to_dict(self) -> dict[str, Any]:
        """`schedules`: what each result gives; `agrees`, `seconds`, `critical_z`: of all."""
        return {
            "schedules": [result.to_dict() for result in self.results],
            "agrees": self.agrees,
            "seconds": sum(result.seconds for result in self.results),
            "critical_z": self.results[0].critical_z,
        }


def decay_rates() -> tuple[str, ...]:
    """The names of all schedules that are decay rates."""
    return tuple(s for s in schedules() if named_schedule(s).quantity == "decay rate")


def simulate_variances(
    names: Sequence[str] = (ALL,),
    *,
    steps: Any = 1000,
    at: Iterable[Any] | None = None,
    on_chunk: OnChunk | None = None,
    values: dict[str, Any] | None = None,
    **options: Any,
) -> VarianceResults:
    """`simulate_variance` for each schedule in `names`, with the same seed and gradients.

    "all" stands for every decay rate.  `values` are parameters: each goes to all the
    schedules that have one of that name.  `options` are those of `simulate_variance`.
    The error probability 1e-6 is that of a wrong rejection anywhere.  `on_chunk` gets
    trajectories of all schedules together.

    Raises `BadInput` when no schedule is named or none has one of the parameters.
    """
    chosen = tuple(dict.fromkeys(n for name in names for n in _expanded(name)))
    if not chosen:
        raise BadInput("no schedule is named.")
    rates = _bound([named_schedule(name) for name in chosen], values or {})
    checks = check_steps(at, count("steps", steps, 1, LARGEST_STEPS))
    comparisons = 2 * len(checks) * len(rates)
    return VarianceResults(tuple(
        simulate_variance(
            rate, steps=steps, at=checks, comparisons=comparisons,
            on_chunk=_moved(on_chunk, i, len(rates)), **options,
        )
        for i, rate in enumerate(rates)
    ))


def _bound(rates: list[Schedule], values: dict[str, Any]) -> list[Schedule]:
    """The schedules with their values, each found fit to run before the first one is."""
    known = [{p.name for p in rate.parameters} for rate in rates]
    for name in values:
        if not any(name in own for own in known):
            raise BadInput(f"none of these schedules has a parameter {name}.")
    bound = [
        rate.bind(**{k: v for k, v in values.items() if k in own})
        for rate, own in zip(rates, known, strict=True)
    ]
    for rate in bound:
        rate_tables(rate, 1)
    return bound


def _expanded(name: str) -> tuple[str, ...]:
    return decay_rates() if name == ALL else (name,)


def _moved(on_chunk: OnChunk | None, run: int, runs: int) -> OnChunk | None:
    if on_chunk is None:
        return None
    return lambda done, total: on_chunk(run * total + done, runs * total)
