"""Measured against predicted, run by run."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from adamnx_theory.bench.cluster.model import Costs, Load, Predicted, predict

#: A run is as predicted if its time is within this factor, either way.
TOLERANCE = 1.35
_LEAST_CORES = 0.1


@dataclass(frozen=True)
class Compared:
    """A run: what it was, its time in seconds, and what the model says."""

    case: str
    load: Load
    measured: float
    others: float
    predicted: Predicted

    @property
    def ratio(self) -> float:
        return self.measured / self.predicted.seconds

    @property
    def agrees(self) -> bool:
        return 1 / TOLERANCE <= self.ratio <= TOLERANCE


def compared(record: dict[str, Any], costs: Costs | None = None) -> list[Compared]:
    """All runs of a record, against its own constants or others.

    Client, scheduler and workers share the cores that other programs left, on average.
    """
    constants = Costs.from_dict(record["constants"]) if costs is None else costs
    out = []
    for group in record["groups"]:
        for row in group["rows"]:
            cores = max(_LEAST_CORES, record["machine"]["cores"] - row["others"])
            load = Load(
                group["workers"], row["chunks"], row["sleep"], record["window"], cores,
                row["merging"], row["stopped"],
            )  # fmt: skip
            said = predict(load, constants)
            out.append(Compared(row["case"], load, row["wall"], row["others"], said))
    return out
