"""The claims of the AdamNX paper (Zhu, Xiao, Min), in the order of the catalogue."""

from __future__ import annotations

from dataclasses import replace

from adamnx_theory.claims.adamnx import (
    adam_rates,
    adax,
    closeness,
    frozen,
    gains,
    measured,
    moments,
    rates,
    related,
    stability,
    tables,
    text,
    training,
    variance,
    variance_correlated,
    variance_limit,
    variance_nx,
)
from adamnx_theory.claims.model import Claim

_ORDER = [
    "eq4",
    "eq5",
    "eq7",
    "eq8",
    "eq10",
    "eq10.monotone",
    "eq10.zero",
    "early_bias",
    "rate.start",
    "rate.limit",
    "rate.increasing",
    "rate.order",
    "rate.close",
    "adam_rate",
    "adam_rate.limit",
    "alignment",
    "momentum_sgd",
    "weights",
    "variance.equal",
    "variance.zero",
    "gains",
    "tradeoff",
    "is_adax",
    "adafactor_order",
    "rate_helps",
    "fig6",
    "eq15",
    "appendix_smoothing",
    "tables.comparison",
    "tables.ablation",
    "tables.statistical",
    "tables.noise",
    "tables.verify_properties",
    "schedule_lengths",
    "arithmetic",
    "text_numbers",
    "crossref",
    "alg1.best",
    "isotropy",
    "independent_noise",
    "related.amsgrad",
    "related.rmsprop_moment",
    "related.adagrad_step",
    "related.rmsprop_step",
    "related.radam",
    "related.lion",
    "related.table1_order",
    "no_vanishing",
    "stability",
    "freeze",
]

_MODULES = (
    moments,
    variance,
    variance_correlated,
    variance_limit,
    rates,
    closeness,
    adam_rates,
    adax,
    variance_nx,
    gains,
    frozen,
    tables,
    training,
    text,
    related,
    stability,
)


def _ordered() -> tuple[Claim, ...]:
    declared = [c for module in _MODULES for c in module.CLAIMS]
    place = {f"adamnx.{name}": i for i, name in enumerate(_ORDER)}
    beside = measured.BESIDE
    return tuple(
        replace(c, evidence=(*c.evidence, *beside.get(c.id, ())))
        for c in sorted(declared, key=lambda c: place[c.id])
    )


CLAIMS: tuple[Claim, ...] = _ordered()
