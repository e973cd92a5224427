"""The papers' figures that cannot be redrawn, why, and what stands in for them.

They plot logs of training runs that were not published; no formula gives them.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Unavailable:
    """A figure of a paper, what it shows, and the figure here that draws its published table."""

    paper: str
    where: str
    shows: str
    instead: str

    @property
    def origin(self) -> str:
        """`exadam, Figure 1`."""
        return f"{self.paper}, {self.where}"

    @property
    def reason(self) -> str:
        return f"{self.shows}: training logs, which are not published"


UNAVAILABLE = (
    Unavailable("adamnx", "Figure 5", "Training loss of SwinV2-S", "adamnx_tables"),
    Unavailable("adamnx", "Figure 6", "Evaluation during training", "adamnx_tables"),
    Unavailable("aida", "Figure 5", "Training and validation of a Transformer", "aida_tables"),
    Unavailable("exadam", "Figure 1", "Training on CIFAR-10", "exadam_table1"),
    Unavailable("exadam", "Figure 2", "Validation on CIFAR-10", "exadam_table1"),
    Unavailable("exadam", "Figure 3", "Training loss of minGPT", "exadam_table3"),
)
