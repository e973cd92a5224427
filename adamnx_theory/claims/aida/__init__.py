"""The claims of the Aida paper (Zhang, Niwa, Kleijn), in the order of the catalogue."""

from __future__ import annotations

from adamnx_theory.claims.aida.beside import BESIDE
from adamnx_theory.claims.model import Claim
from adamnx_theory.claims.order import in_order

# an entry with a star takes all claims of that family, in the order of their modules
ORDER = [
    "reduces_to_adamw",
    "alg1",
    "alg1.*",
    "conclusion_form",
    "sign_form",
    "eq7",
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
    "eps_outside.*",
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
    "fig5",
    "table4",
]

CLAIMS: tuple[Claim, ...] = in_order(__name__, __path__, ORDER, BESIDE)
