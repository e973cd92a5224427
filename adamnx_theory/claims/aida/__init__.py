"""The claims of the Aida paper (Zhang, Niwa, Kleijn), in the order of the catalogue."""

from __future__ import annotations

from fnmatch import fnmatchcase
from types import ModuleType

from adamnx_theory.claims.aida import (
    aggressive,
    algorithm,
    bounds,
    minimizers,
    powers,
    printed_forms,
    scale,
    smooth,
    spectrum,
    table1,
    tables,
)
from adamnx_theory.claims.model import Claim

# an entry with a star takes all claims of that family, in the order of their module
_ORDER = [
    "reduces_to_adamw",
    "alg1",
    "alg1.*",
    "conclusion_form",
    "sign_form",
    "ratio",
    "eq15",
    "aggressive",
    "split",
    "lemma1",
    "jacobian",
    "continuity",
    "lemma2",
    "theorem1",
    "theorem2.eigenvalues",
    "theorem2.condition",
    "theorem2.scale",
    "theorem2.*",
    "fig1",
    "theorem3",
    "theorem3.p1",
    "theorem3.*",
    "theorem4",
    "theorem4.*",
    "theorem5",
    "nonautonomous",
    "eps_outside",
    "only_if_decay",
    "only_if_decay.*",
    "remark1",
    "no_eta_restriction",
    "rate_law",
    "rate_law.*",
    "step_bound",
    "table1.*",
    "smooth",
    "tridia_min",
    "fig2.*",
    "fig3.*",
    "fig4.*",
    "tables23",
    "tables23.*",
    "table4",
]

_MODULES: tuple[ModuleType, ...] = (
    algorithm,
    printed_forms,
    powers,
    aggressive,
    bounds,
    spectrum,
    scale,
    tables,
    table1,
    smooth,
    minimizers,
)


def place(name: str) -> int:
    """Where the claim `aida.NAME` stands; an exact entry comes before a family."""
    if name in _ORDER:
        return _ORDER.index(name)
    for i, pattern in enumerate(_ORDER):
        if "*" in pattern and fnmatchcase(name, pattern):
            return i
    raise ValueError(f"aida.{name} has no place in the order of the claims")


def _ordered() -> tuple[Claim, ...]:
    declared = [claim for module in _MODULES for claim in module.CLAIMS]
    return tuple(sorted(declared, key=lambda c: place(c.id.removeprefix("aida."))))


CLAIMS: tuple[Claim, ...] = _ordered()
