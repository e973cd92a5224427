"""The claims of the EXAdam paper (Adly), in the order of the catalogue."""

from __future__ import annotations

from adamnx_theory.claims.exadam.measured import BESIDE
from adamnx_theory.claims.model import Claim
from adamnx_theory.claims.order import in_order

# an entry with a star takes all claims of that family, in the order of their modules
ORDER = [
    "limit",
    "limit.*",
    "factor",
    "cancels",
    "cancels.*",
    "debias",
    "debias.*",
    "accelerator_bias",
    "example",
    "curvature",
    "curvature.*",
    "scale",
    "asymmetry.*",
    "outliers",
    "step.defined",
    "step.early",
    "step.decreases",
    "step.*",
    "first_step",
    "step_bound",
    "equal_lr",
    "equal_lr.*",
    "guarantee",
    "guarantee.*",
    "saddle",
    "algorithm.*",
    "related.*",
    "headline",
    "faster",
    "adamw_gain",
    "table1.best",
    "table1.loss",
    "table1.*",
    "table2",
    "table2.*",
    "iterations",
    "protocol.*",
    "mingpt",
    "mingpt.*",
]

CLAIMS: tuple[Claim, ...] = in_order(__name__, __path__, ORDER, BESIDE)
