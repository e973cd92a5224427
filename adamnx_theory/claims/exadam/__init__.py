"""The claims of the EXAdam paper (Adly), in the order of the catalogue."""

from __future__ import annotations

from dataclasses import replace
from fnmatch import fnmatchcase
from types import ModuleType

from adamnx_theory.claims.exadam import (
    acceleration,
    accuracy,
    algorithm,
    asymmetry,
    debiasing,
    equal_rates,
    losses,
    measured,
    onset,
    protocol,
    saddle,
    steps,
    terrain,
    text_generation,
)
from adamnx_theory.claims.model import Claim

# an entry with a star takes all claims of that family, in the order of their module
_ORDER = [
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

_MODULES: tuple[ModuleType, ...] = (
    debiasing,
    terrain,
    asymmetry,
    acceleration,
    steps,
    equal_rates,
    measured,
    saddle,
    onset,
    algorithm,
    accuracy,
    losses,
    protocol,
    text_generation,
)


def place(name: str) -> int:
    """Where the claim `exadam.NAME` stands; an exact entry comes before a family."""
    if name in _ORDER:
        return _ORDER.index(name)
    for i, pattern in enumerate(_ORDER):
        if "*" in pattern and fnmatchcase(name, pattern):
            return i
    raise ValueError(f"exadam.{name} has no place in the order of the claims")


def _ordered() -> tuple[Claim, ...]:
    declared = [claim for module in _MODULES for claim in module.CLAIMS]
    beside = measured.BESIDE
    return tuple(
        replace(c, evidence=(*c.evidence, beside[c.id]())) if c.id in beside else c
        for c in sorted(declared, key=lambda c: place(c.id.removeprefix("exadam.")))
    )


CLAIMS: tuple[Claim, ...] = _ordered()
