"""The claims of the AdamNX paper (Zhu, Xiao, Min), in the order of the catalogue."""

from __future__ import annotations

from adamnx_theory.claims.adamnx.measured import BESIDE
from adamnx_theory.claims.model import Claim
from adamnx_theory.claims.order import in_order

ORDER = [
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

CLAIMS: tuple[Claim, ...] = in_order(__name__, __path__, ORDER, BESIDE)
